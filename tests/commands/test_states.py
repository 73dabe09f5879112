"""`verify states`: what it prints, its exit codes, the evidence it leaves, and what it refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from verify.commands.main import main
from verify.evidence.states import States
from verify.workers import states as listing

CHICKEN = ["--game", "chicken", "--players", "./Dare.agent", "./Dare.agent"]
DARE = """\
# Dare: best response in Chicken.
agent Dare:
    if oracle says prob(other, Swerve) > (S - P)/(S - P + T - R): play Straight
    play Swerve
"""
TRUST = """\
# Trust: cooperates where the other surely does so with at least t.
agent Trust(t):
    read other
    if surely prob(other, C) >= t: play C
    play D
"""
TRUSTING = ["--game", "prisoners-dilemma", "--players", "Trust(t = t)", "Trust(t = t)", "--parameters", "t"]
SMALL = ["--given", "0 < t", "--given", "t + δ <= 1", "--given", "0 < δ"]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "Dare.agent").write_text(DARE, encoding="utf-8")
    (tmp_path / "Trust.agent").write_text(TRUST, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    assert main(["states", *arguments]) == code
    captured = capsys.readouterr()
    return captured.out if code in (0, 3) else captured.err


def test_people_see_formulas_and_what_they_rest_on(capsys: pytest.CaptureFixture[str]):
    text = said(capsys, *CHICKEN)
    first, given, *cells = text.splitlines()
    assert first == "Dare against Dare in chicken" and given == "    given T > R; R > S; S > P"
    assert {row[5:].split(". ", 1)[-1] for row in cells[:3]} == {
        "prob(row, Swerve) = 1 and prob(column, Swerve) = 0",
        "prob(row, Swerve) = 0 and prob(column, Swerve) = 1",
        "prob(row, Swerve) = (S - P)/(T + S - R - P) and prob(column, Swerve) = (S - P)/(T + S - R - P)",
    }
    assert cells[3:] == [
        "  Each of these profiles is a consistent state (rests on a certificate).",
        "  There are no others (rests on a certificate).",
    ]


def test_latex(capsys: pytest.CaptureFixture[str]):
    assert r"t \leq p_{row}(C) < t + δ" in said(capsys, *TRUSTING, *SMALL, "--latex")


def test_numbers_and_json(capsys: pytest.CaptureFixture[str]):
    text = said(capsys, *TRUSTING, "--at", "t=1/2,δ=1/10", "--json")
    found = States.from_json(json.loads(text)["states"])
    assert found.complete and found.at == {"t": "1/2", "δ": "1/10"}
    assert "0.5 <= prob(row, C) < 0.6" in {part for cell in found.cells for part in cell.conditions}


def test_the_states_of_a_claims_agents(capsys: pytest.CaptureFixture[str]):
    text = said(capsys, "nicer-v-defect")
    assert "prob(row, C) = ε and prob(column, C) = 0" in text


def test_the_evidence_is_replayed_where_it_was_written(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    said(capsys, *CHICKEN, "--evidence", "shown")
    names = sorted(path.name for path in (here / "shown").iterdir())
    assert names == sorted(
        f"states-{what}.{kind}"
        for what in ("states", "cell-1", "cell-2", "cell-3")
        for kind in ("claim.yaml", "evidence.json")
    )
    monkeypatch.chdir(here / "shown")
    assert main(["replay", "."]) == 0
    assert "4 evidence files: 0 rejected" in capsys.readouterr().out
    assert main(["states-states.claim.yaml"]) == 0  # it is a claim like any other


def test_tampered_evidence_is_rejected(here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    """A cell that is larger than what was shown."""
    said(capsys, *CHICKEN, "--evidence", "shown")
    claim = here / "shown" / "states-states.claim.yaml"
    claim.write_text(claim.read_text("utf-8").replace("prob(row, Swerve) = 1", "prob(row, Swerve) < 1"), "utf-8")
    monkeypatch.chdir(here / "shown")
    assert main(["replay", "states-states.evidence.json"]) != 0


def test_a_picture(here: Path, capsys: pytest.CaptureFixture[str]):
    said(capsys, *TRUSTING, *SMALL, "--out", "states.svg")
    assert "consistent state" in (here / "states.svg").read_text("utf-8")


def test_what_was_found_in_time_is_told(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    text = said(capsys, "floor-above-p-all", "--budget", "2", code=3)
    assert "That there are no others was not shown" in text


def test_on_the_grid_nothing_is_found(capsys: pytest.CaptureFixture[str]):
    text = said(capsys, "lp-v-defect-grid", code=3)
    assert "all states of programs that read are found in reading any only, not in grid" in text


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "expected a claim, or --game GAME --players AGENT AGENT; found neither"),
        (["--game", "chicken", "--players", "Dare"], "expected 2 agents, for row, column; found 1"),
        (["--game", "chicken"], "expected 2 agents, for row, column; found 0"),
        (["--game", "chiken", "--players", "Dare", "Dare"], "expected the name of a game, found 'chiken'"),
        (["--game", "chicken", "--players", "Dear", "Dare"], "expected the name of an agent, found 'Dear'"),
        (["nicer-v-defect", "nicer-self"], "expected one claim, found 2"),
        (["--players", "LP", "LP"], "expected a claim, or --game GAME --players AGENT AGENT"),
        (["nicer-v-defect", "--out", "a.txt"], "--out: expected a file that ends in .svg, .png, .pdf"),
        (["nicer-v-defect", "--budget", "soon"], "budget: expected a length of time"),
        (["--game", "prisoners-dilemma", "--players", "LP", "LP"], "agent LP reads, so 'given' has to say"),
    ],
)
def test_what_is_refused(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]):
    assert message in said(capsys, *arguments, code=2)


def test_a_picture_beside_evidence_of_an_own_agent(here: Path, capsys: pytest.CaptureFixture[str]):
    text = said(capsys, *TRUSTING, *SMALL, "--evidence", "shown", "--out", "states.svg")
    assert "There are no others" in text and (here / "states.svg").is_file()


def test_what_cannot_be_drawn_is_told_all_the_same(here: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["states", "nicer-v-defect", "--given", "ε > 1", "--out", "a.svg"]) == 2
    captured = capsys.readouterr()
    assert "There is no consistent state" in captured.out and "no parameters satisfy" in captured.out
    assert "nothing to draw" in captured.err


def test_more_is_assumed_of_a_claims_agents(capsys: pytest.CaptureFixture[str]):
    text = said(capsys, "nicer-v-defect", "--given", "ε <= 1/20", "--at", "T=3")
    assert "ε <= 1/20" in text and "at T = 3" in text


def test_a_folder_in_the_way_of_a_claim_is_bad_input(here: Path, capsys: pytest.CaptureFixture[str]):
    (here / "shown" / "nicer-v-defect-states.claim.yaml").mkdir(parents=True)
    assert "cannot be written: Is a directory" in said(capsys, "nicer-v-defect", "--evidence", "shown", code=2)


def test_what_was_there_of_other_cells_goes(here: Path, capsys: pytest.CaptureFixture[str]):
    said(capsys, *CHICKEN, "--evidence", "shown")
    own = [here / "shown" / f"states-cell-{what}.claim.yaml" for what in ("9", "phone")]
    for path in own:
        path.write_text("the user's own", encoding="utf-8")
    said(capsys, "--game", "prisoners-dilemma", "--players", "DefectRock", "DefectRock", "--evidence", "shown")
    assert (here / "shown" / "states-cell-1.claim.yaml").exists()
    assert not (here / "shown" / "states-cell-3.claim.yaml").exists()
    assert all(path.exists() for path in own), "without evidence beside it, a claim is somebody else's"


def test_a_claim_with_a_long_name(here: Path, capsys: pytest.CaptureFixture[str]):
    name = "a" * 100
    (here / "l.claim.yaml").write_text(
        f"claim: {name}\ngame: prisoners-dilemma\nplayers: {{row: DefectRock, column: DefectRock}}\nalways: 0 > 1\n",
        "utf-8",
    )
    assert "There are no others" in said(capsys, "l.claim.yaml")


def test_a_lemma_has_no_agents(here: Path, capsys: pytest.CaptureFixture[str]):
    (here / "l.claim.yaml").write_text("claim: l\ngame: chicken\nlemma: T > S\n", encoding="utf-8")
    assert "expected a claim about agents, found one of kind lemma" in said(capsys, "l.claim.yaml", code=2)


def test_a_worker_that_dies_is_told_of(here: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(listing, "COMMAND", ("false",))
    (here / "n.claim.yaml").write_text(
        "claim: n\ngame: prisoners-dilemma\nplayers: {row: DefectRock, column: DefectRock}\nalways: 0 > 1\n", "utf-8"
    )
    found = listing.states_of(here / "n.claim.yaml", 5.0)
    assert not found.complete and found.reason is not None and "worker died" in found.reason
