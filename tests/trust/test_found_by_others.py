"""Evidence that claimed something else than it shows, or kept the kernel busy; each kind was found from outside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from verify.commands.replay import evidence_files, replay_all
from verify.decide.claim import decide_claim
from verify.evidence.file import read_evidence, write_evidence
from verify.evidence.record import Evidence
from verify.library.find import LoadedClaim, claim_named, load_claim
from verify.semantics.replayed import REJECTED, replay_against
from verify.trust.check_witness import WitnessRejected, examine
from verify.trust.gate import EvidenceRejected, digests_of, judged_anew
from verify.trust.stating.claim import Stated

PROOFS = Path(__file__).parents[2] / "proofs"
HEAD = "claim: t\nsays: a test\nsource: a test\n"


def written(folder: Path, claim: str, **agents: str) -> LoadedClaim:
    for name, text in agents.items():
        path = folder / f"{name.replace('__', '/')}.agent"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    path = folder / "t.claim.yaml"
    path.write_text(HEAD + claim, encoding="utf-8")
    return load_claim(path)


def decided(loaded: LoadedClaim) -> Evidence:
    return decide_claim(loaded, 20.0, lambda _: None)[1]


# --- it is about these texts ---


@pytest.mark.parametrize("changed", ["a/X", "b/X"])
def test_agents_of_one_name_are_told_apart(tmp_path: Path, changed: str) -> None:
    text = "game: prisoners-dilemma\nplayers: {row: ./a/X.agent, column: ./b/X.agent}\n"
    text += "at: {T: 3, R: 2, P: 1, S: 0}\npossible: prob(row, C) = 1 and prob(column, D) = 1\n"
    loaded = written(tmp_path, text, a__X="agent X: play D\n", b__X="agent X: play C\n")
    evidence = decided(loaded)
    assert evidence.verdict == "refuted" and not replay_against(evidence, loaded).changed
    other = {"a/X": "agent X: play C\n", "b/X": "agent X: play D\n"}[changed]
    (tmp_path / f"{changed}.agent").write_text(other, encoding="utf-8")
    assert replay_against(evidence, load_claim(loaded.path)).changed


EXACT = "agent Exact:\n    read me\n    if surely prob(me, C) > 1/2: play D\n    play C\n"
NO_STATE = "game:\n  game: g\n  players: {a: [C, D]}\nplayers: {a: Exact}\ngiven: 0 <= δ <= 0\n"


@pytest.mark.parametrize("kind", ["possible: prob(a, C) >= 0", "attains: {region: prob(a, C) >= 0, within: 1}"])
def test_that_no_state_exists_makes_no_claim_of_existence_vacuous(tmp_path: Path, kind: str) -> None:
    always = decided(written(tmp_path, NO_STATE + "always: prob(a, C) >= 0\n", Exact=EXACT))
    assert (always.verdict, always.trust) == ("vacuous", "certificate")
    loaded = written(tmp_path, NO_STATE + kind + "\n", Exact=EXACT)
    honest = decided(loaded)
    assert honest.verdict == "refuted"
    items = tuple(replace(item, certificate=always.items[0].certificate, verdict="vacuous") for item in honest.items)
    items = tuple(replace(item, witness=None) for item in items)
    forged = replace(honest, verdict="vacuous", trust="certificate", items=items, reason=None)
    with pytest.raises(EvidenceRejected):
        judged_anew(loaded, forged)


@pytest.mark.parametrize("region", ["prob(row, C) > 2", "prob(row, C) < 1/2 and prob(row, C) > 1/2"])
def test_an_empty_region_is_vacuous_with_a_certificate(tmp_path: Path, region: str) -> None:
    text = (
        f"game: prisoners-dilemma\nplayers: {{row: anyone, column: anyone}}\nattains: {{region: {region}, within: 0}}\n"
    )
    evidence = decided(written(tmp_path, text))
    assert (evidence.verdict, evidence.trust) == ("vacuous", "certificate")


SWEEP = """sweep: mini
says: a test
source: a test
over: {q: [0, 1]}
claim:
  game: prisoners-dilemma
  players: {row: Rock, column: anyone}
  always: prob(row, C) = $q
"""


@pytest.mark.slow
def test_agents_of_a_sweep_are_looked_up_beside_the_file_that_is_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home, other = tmp_path / "home", tmp_path / "other"
    for folder, action in ((home, "C"), (other, "D")):
        folder.mkdir()
        (folder / "mini.sweep.yaml").write_text(SWEEP, encoding="utf-8")
        (folder / "Rock.agent").write_text(f"agent Rock: play {action}\n", encoding="utf-8")
    monkeypatch.chdir(other)
    command = [sys.executable, "-P", "-m", "verify", "sweep", "mini.sweep.yaml", "--out", "m.csv", "--evidence", "ev"]
    subprocess.run(command, capture_output=True, check=False)
    file = other / "ev" / "mini.evidence.jsonl"
    assert replay_all([file]) == 0
    first, *rest = file.read_text("utf-8").splitlines()
    first = json.dumps({**json.loads(first), "file": "../other/none.sweep.yaml"})
    file.write_text("\n".join([first, *rest]) + "\n", encoding="utf-8")
    monkeypatch.chdir(home)
    capsys.readouterr()
    assert replay_all([file]) == 1
    assert "changed since: agents" in capsys.readouterr().out


# --- limits ---


def forged(name: str, change: Callable[[dict[str, Any]], None], folder: Path) -> Evidence:
    data = json.loads((PROOFS / f"{name}.evidence.json").read_text("utf-8"))
    change(data)
    path = folder / f"{name}.evidence.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return read_evidence(path)


def long(k: int, digits: int = 1900) -> str:
    return f"1/{10**digits + 2 * k + 1}"


def one_variable(terms: int) -> list[Any]:
    return [[long(k), [k % 90]] for k in range(terms)]


def with_hypothesis(poly: list[Any], square: list[Any] | None = None) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        leaf = ["leaf", [["1", [0], *([square] if square else [])]], []]
        data["items"][0]["certificate"] = {
            "variables": ["x"], "hypotheses": [["atom", ">", poly]], "labels": ["a"], "refutation": leaf,
        }  # fmt: skip

    return change


def many_adds(data: dict[str, Any]) -> None:
    certificate = data["items"][0]["certificate"]
    square = [["1", [i % 90, i // 90, *[0] * (len(certificate["variables"]) - 2)]] for i in range(400)]
    certificate["refutation"] = ["leaf", [["1", [], square], *[["1", []]] * 20_000], []]


def many_answers(data: dict[str, Any]) -> None:
    player = next(iter(data["consistent"]["strategies"]))
    action = next(iter(data["consistent"]["strategies"][player]))
    data["consistent"]["oracle"].update({f"prob({player}, {action}) > {k}": "0" for k in range(2, 30_000)})


def hard_roots(data: dict[str, Any]) -> None:
    polynomial = " + ".join(f"{10**100 + 7 * k}*z^{k}" for k in range(1, 16)) + " - 1"
    data["consistent"]["parameters"]["ε"] = f"root of {polynomial} in (1/{10**120}, 1)"


def many_runs(data: dict[str, Any]) -> None:
    player, runs = next((p, r) for p, r in data["consistent"]["readings"].items() if r)
    data["consistent"]["readings"][player] = [{**runs[0], "weight": long(k, 3900)} for k in range(400)]


def many_states(data: dict[str, Any]) -> None:
    data["existence"]["states"] = [{"values": {}, "alternatives": {}}] * 50_000


BUSY = {
    "different monomials": ("liar", with_hypothesis(one_variable(900))),
    "one monomial": ("liar", with_hypothesis([[long(k), [0]] for k in range(900)])),
    "a square": ("liar", with_hypothesis([["1", [0]]], one_variable(900))),
    "many products": ("liar", many_adds),
    "roots": ("liar", hard_roots),
    "runs": ("liar", many_runs),
    "states": ("floor2-self", many_states),
}


@pytest.mark.parametrize("what", BUSY)
def test_what_keeps_the_kernel_busy_is_too_large_or_wrong(tmp_path: Path, what: str) -> None:
    name, change = BUSY[what]
    evidence = forged(name, change, tmp_path)
    loaded = load_claim(claim_named(name))
    try:
        judged = judged_anew(loaded, evidence)
    except REJECTED:
        return
    assert judged.trust == "solver" and judged.untold


def test_many_answers_of_the_oracle_are_read_one_by_one(tmp_path: Path) -> None:
    evidence = forged("liar", many_answers, tmp_path)
    assert judged_anew(load_claim(claim_named("liar")), evidence).trust == "certificate"


GUARDS = " and ".join(f"(surely prob(other,C)>1/{k} or possibly prob(me,D)<1/{k + 1})" for k in range(2, 13))
WIDE = f"agent Wide:\n    read everyone\n    if {GUARDS}: play C\n    play D\n"


def test_what_is_too_large_to_be_stated_is_not_wrong(tmp_path: Path) -> None:
    text = "game: prisoners-dilemma\nplayers: {row: Wide, column: Wide}\nalways: prob(row, C) >= 0\n"
    loaded = written(tmp_path, text, Wide=WIDE)
    evidence = decided(loaded)
    assert (evidence.verdict, "variables" in (evidence.reason or "")) == ("unknown", True)
    stored = read_evidence(PROOFS / "nelp-floor.evidence.json").items[0].certificate
    items = tuple(replace(item, verdict="vacuous", certificate=stored) for item in evidence.items)
    judged = judged_anew(loaded, replace(evidence, verdict="vacuous", trust="certificate", items=items, reason=None))
    assert judged.trust == "solver" and judged.untold


def test_where_there_is_no_memory_nothing_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("verify.trust.stating.claim.Game", none)
    loaded = load_claim(claim_named("liar"))
    judged = judged_anew(loaded, read_evidence(PROOFS / "liar.evidence.json"))
    assert judged.trust == "solver" and "memory" in judged.untold[0]


def test_what_is_no_file_is_passed_by(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "liar.evidence.json")
    path = write_evidence(read_evidence(PROOFS / "pennies.evidence.json"), tmp_path)
    assert list(evidence_files([tmp_path])) == [path]


def test_a_parameter_that_nothing_speaks_of_does_not_matter(tmp_path: Path) -> None:
    text = "game:\n  game: g\n  players: {a: [C, D]}\nplayers: {a: Lr}\nreading: grid\nat: {δ: 1/2}\n"
    loaded = written(
        tmp_path,
        text + "possible: prob(a, C) = 1/2\n",
        Lr="agent Lr:\n    read me\n    if surely prob(me, C) >= 1/2: play D\n    play C\n",
    )
    assert (decided(loaded).verdict, decided(loaded).trust) == ("proved", "witness")


@pytest.mark.parametrize("item", ["prob(a, C) < ε", "k*prob(a, C) > 0"])
def test_a_parameter_that_an_item_speaks_of_does(tmp_path: Path, item: str) -> None:
    text = "game:\n  game: g\n  players: {a: [C, D]}\nplayers: {a: Lr}\nparameters: [k]\nreading: grid\nat: {δ: 1/2}\n"
    loaded = written(
        tmp_path,
        text + f"possible: {item}\n",
        Lr="agent Lr:\n    read me\n    if surely prob(me, C) >= 1/2: play D\n    play C\n",
    )
    assert decided(loaded).trust != "witness"


@pytest.mark.slow
def test_of_six_players_a_hypothesis_about_pareto_is_stated_soon(tmp_path: Path) -> None:
    players = ", ".join(f"p{k}: [A, B]" for k in range(6))
    text = f"game:\n  game: g\n  players: {{{players}}}\n  payoffs:\n"
    for profile in product("AB", repeat=6):
        payoffs = [(sum(map(ord, profile)) * (k + 3) + k * k) % 7 for k in range(6)]
        text += f"    {' '.join(profile)}: {payoffs}\n"
    loaded = written(tmp_path, text + "lemma: not (pareto and payoff(p0) < -1)\n")
    begun = time.process_time()
    assert list(Stated(loaded).denied(0))
    assert time.process_time() - begun < 10  # it took nearly a minute
    evidence = decided(loaded)
    assert (evidence.verdict, evidence.trust) == ("proved", "certificate")


LONG = "given: (T + R + P + S + T*R + P*S + 1)^100 >= 0\n"


@pytest.mark.slow
def test_what_takes_too_much_to_state_could_not_be_told(tmp_path: Path) -> None:
    text = "game: prisoners-dilemma\nplayers: {row: anyone, column: anyone}\n"
    plain = written(tmp_path, text + "always: prob(row, C) >= 0\n")
    evidence = decided(plain)
    begun = time.process_time()
    long = written(tmp_path, text + LONG + "always: prob(row, C) >= 0\n")
    judged = judged_anew(long, replace(evidence, sha256=digests_of(long)))
    assert judged.trust == "solver" and "too much work" in judged.untold[0]
    assert time.process_time() - begun < 10  # it would multiply out a billion terms


@pytest.mark.parametrize("choice", ["with probability q: play C", "play mix(q: C, D)"])
def test_a_witness_has_no_chance_that_is_none_where_no_run_comes(tmp_path: Path, choice: str) -> None:
    agent = f"agent Odd:\n    read other\n    if surely prob(other, C) > 1/2:\n        {choice}\n    play D\n"
    text = "game: prisoners-dilemma\nparameters: [q]\nplayers: {row: Odd, column: DefectRock}\n"
    text += "at: {δ: 1/10, T: 3, R: 2, P: 1, S: 0}\n"
    evidence = decided(written(tmp_path, text + "given: [0 <= q, q <= 1]\nalways: prob(row, C) = 1\n", Odd=agent))
    assert evidence.verdict == "refuted"
    loaded = written(tmp_path, text + "given: [-2 <= q, q <= 1]\nalways: prob(row, C) = 1\n", Odd=agent)
    (item,) = evidence.items
    assert item.witness is not None
    examine(loaded, item.witness)
    low = replace(item.witness, parameters={**item.witness.parameters, "q": "-1"})
    with pytest.raises(WitnessRejected, match="between 0 and 1"):
        examine(loaded, low)
