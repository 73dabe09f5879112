"""`verify play`: what it reports, its exit codes, and what it refuses."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from verify.commands.main import main
from verify.evidence.file import read_evidence

ROOT = Path(__file__).parents[2]
EVIDENCE = ROOT / "proofs" / "lp-pareto-mixing.evidence.json"
CLAIM = """\
claim: mine
says: a test
source: a test
game: prisoners-dilemma
players: {row: NicerBot, column: anyone}
given: 0 < ε <= 1/10
"""


def test_people_see_shares_and_intervals(capsys):
    assert main(["play", "lp-pareto-mixing", "--rounds", "20000", "--seed", "1"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("lp-pareto-mixing: 20000 rounds of the realised counterexample, seed 1\n")
    assert "realised on the grid δ = 1/1000" in text
    assert "row (LP(derivative = by_mixing))" in text and "column (anyone)" in text
    assert "99% interval (Wilson's)" in text
    assert "would fall outside by chance" in text


def test_the_same_seed_gives_the_same_rounds(capsys):
    said = []
    for seed in ("7", "7", "8"):
        assert main(["play", "lp-pareto-mixing", "--seed", seed, "--json"]) == 0
        said.append(capsys.readouterr().out)
    assert said[0] == said[1]
    assert json.loads(said[0])["players"] != json.loads(said[2])["players"]


def test_programs_read_one_document(capsys):
    assert main(["play", "nelp-v-defect-constant", "--rounds", "50000", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    witness = read_evidence(ROOT / "proofs" / "nelp-v-defect-constant.evidence.json").items[0].witness
    assert witness is not None
    assert (document["verdict"], document["δ"], document["grid"]) == ("refuted", witness.parameters["δ"], witness.grid)
    row = document["players"]["row"]
    assert [entry["exact"] for entry in row["actions"]] == list(witness.strategies["row"].values())
    for entries in row.values():
        assert sum(entry["count"] for entry in entries) == 50000
        assert all(entry["interval"][0] <= entry["observed"] <= entry["interval"][1] for entry in entries)
    assert document["intervals"] == sum(len(e) for player in document["players"].values() for e in player.values())


def test_a_consistent_state_of_a_proof_is_played(capsys):
    assert main(["play", "oracle-mixes", "--rounds", "1000"]) in (0, 1)
    assert "rounds of a consistent state" in capsys.readouterr().out


def test_an_irrational_state_is_played(capsys):
    assert main(["play", "golden-ratio", "--rounds", "100000", "--json"]) == 0
    player = json.loads(capsys.readouterr().out)["players"]["row"]
    assert player["actions"][0]["observed"] == pytest.approx(0.618, abs=0.01)


def test_a_claim_without_evidence_is_decided_first(tmp_path, capsys):
    path = tmp_path / "mine.claim.yaml"
    path.write_text(CLAIM + "always: prob(row, C) = 1\nexpect: refuted\n", encoding="utf-8")
    assert main(["play", str(path), "--rounds", "1000"]) == 0
    assert capsys.readouterr().out.startswith("mine: 1000 rounds of the realised counterexample")


def test_evidence_can_be_given(tmp_path, capsys):
    file = tmp_path / "x.evidence.json"
    shutil.copy(EVIDENCE, file)
    assert main(["play", "lp-pareto-mixing", "--evidence", str(file), "--rounds", "10"]) in (0, 1)
    assert main(["play", "lp-pareto-delta", "--evidence", str(file)]) == 2
    assert "expected evidence of lp-pareto-delta as it is" in capsys.readouterr().err
    file.write_text("{}")
    assert main(["play", "lp-pareto-mixing", "--evidence", str(file)]) == 2
    assert main(["play", "lp-pareto-mixing", "--evidence", str(tmp_path / "none.json")]) == 2


ANY_ROW = "game: prisoners-dilemma\nplayers: {row: anyone, column: CooperateRock}\n"


def test_a_state_that_refutes_nothing_is_no_counterexample(tmp_path, capsys):
    for name, line in (("wrong", "prob(row, C) = 1"), ("right", "prob(row, C) <= 1")):
        (tmp_path / f"{name}.claim.yaml").write_text(f"claim: {name}\n{ANY_ROW}always: {line}\n")
        main([str(tmp_path / f"{name}.claim.yaml"), "--no-cache", "--evidence", str(tmp_path)])
    refuted, proved = (json.loads((tmp_path / f"{name}.evidence.json").read_text()) for name in ("wrong", "right"))
    assert (refuted["trust"], proved["trust"]) == ("realised", "certificate")
    item = {**refuted["items"][0], "text": "prob(row, C) <= 1"}
    file = tmp_path / "forged.json"
    file.write_text(
        json.dumps({**proved, "verdict": "refuted", "trust": "realised", "items": [item], "consistent": None})
    )
    capsys.readouterr()
    assert main(["play", str(tmp_path / "right.claim.yaml"), "--evidence", str(file)]) == 4
    assert "rejected: the witness does not refute" in capsys.readouterr().err


def test_a_state_that_the_kernel_rejects_is_not_played(tmp_path, capsys):
    data = json.loads(EVIDENCE.read_text(encoding="utf-8"))
    data["items"][0]["witness"]["oracle"]["prob(row, C) > 1/2"] = "1"
    file = tmp_path / "x.evidence.json"
    file.write_text(json.dumps(data))
    assert main(["play", "lp-pareto-mixing", "--evidence", str(file)]) == 4
    assert "rejected: the oracle cannot answer" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nelp-slef"], "nelp-slef"),
        (["lp-pareto-mixing", "--rounds", "0"], "--rounds"),
        (["lp-pareto-mixing", "--rounds", "-5"], "--rounds"),
        (["lp-pareto-mixing", "--rounds", "many"], "--rounds"),
        (["lp-pareto-mixing", "--seed", "-1"], "--seed"),
        (["lp-step-mixing"], "a lemma has no agents to play"),
        (["yellow-self-12", "--budget", "1"], "more time, as with --budget 5min, or other numbers under 'at'"),
        (["yellow-self-12", "--budget", "x"], "budget: expected a length of time"),
        ([str(ROOT / "spec")], "expected one claim, found"),
        ([], "CLAIM"),
    ],
)
def test_what_cannot_be_played(arguments, words, capsys):
    assert main(["play", *arguments]) == 2
    assert words in capsys.readouterr().err


def test_an_error_is_one_document_too(capsys):
    assert main(["play", "lp-step-mixing", "--json"]) == 2
    (result,) = json.loads(capsys.readouterr().out)["results"]
    assert (result["verdict"], "lemma" in result["reason"]) == ("error", True)


def test_numpy_is_loaded_by_play_alone():
    modules = "verify.commands.replay, verify.commands.play, verify.show.frequencies"
    code = f"import sys, {modules}; print('numpy' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "False\n"
