"""States on the grid with three actions: the kernel accepts them, sampling agrees with them, tampering is noticed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction as F
from pathlib import Path
from random import Random

import pytest

from verify.decide.claim import decide_with_evidence
from verify.evidence.result import Witness
from verify.library.find import LoadedClaim, find_claims, load_claim
from verify.realise.frequencies import FAR
from verify.realise.optimum import optimum
from verify.realise.places import Place
from verify.realise.realising import realise
from verify.realise.sampling import play
from verify.realise.spots import is_spot, spot_of, spots_near
from verify.realise.stage import stage_of
from verify.trust.check_realised import examine_realised
from verify.trust.check_witness import WitnessRejected

from .many import claim_at, states_at, strategy

ROUNDS = 50_000


def agrees(loaded: LoadedClaim, witness: Witness, rounds: int = ROUNDS) -> bool:
    return all(f.is_inside(FAR) for f in play(stage_of(loaded, witness), rounds, 20151109).all())


def watcher(folder: Path) -> tuple[LoadedClaim, Witness]:
    """By hand: with probability 1/4 it plays Z; else A where its own A is read below 1/2, and B above. Its A is 1/2
    just if the oracle says yes there with probability 1/3. On 10 cells 1/4 is inside of one."""
    loaded = claim_at(folder, "Watcher", "anyone", Random(1), "prob(row, A) < 1/2")
    at = (F(1, 2), F(1, 4), F(1, 4))
    (witness,) = states_at(loaded, 10, (at, (F(1), F(0), F(0))), 1)
    return loaded, witness


def test_a_state_by_hand(tmp_path: Path) -> None:
    loaded, witness = watcher(tmp_path)
    assert witness.strategies["row"] == {"A": "1/2", "B": "1/4", "Z": "1/4"}
    assert {q: a for q, a in witness.oracle.items() if a not in ("0", "1")} == {"prob(row, A) > 1/2": "1/3"}
    assert examine_realised(loaded, witness) == {"prob(row, A) < 1/2": False}
    assert agrees(loaded, witness)
    (run,) = witness.readings["row"]
    assert any("the reading of prob(row, A) ends above its threshold (probability 1/3)" in turn for turn in run.branch)


PAIRS = (
    ("Careful", "Asker"),
    ("Chaser", "Chaser"),
    ("Careful", "Watcher"),
    ("Asker", "Watcher"),
    ("Watcher", "Watcher"),
    ("Both", "Watcher"),
    ("Chaser", "anyone"),
    ("Both", "anyone"),
)


@pytest.mark.parametrize(("row", "column"), PAIRS)
def test_states_at_random(row: str, column: str, tmp_path: Path) -> None:
    random = Random(PAIRS.index((row, column)))
    loaded = claim_at(tmp_path, row, column, random)
    found = []
    for cells in (6, 10, 7):
        found += states_at(loaded, cells, (strategy(random, 12), strategy(random, 20)), 2, looks=150)
    assert found
    for witness in found:
        assert examine_realised(loaded, witness) == {"prob(row, A) <= 1": True}
        assert agrees(loaded, witness)
    coins = [answer for witness in found for answer in witness.oracle.values() if answer not in ("0", "1")]
    assert coins or "Watcher" not in (row, column)


TAMPERED: dict[str, Callable[[Witness], Witness]] = {
    "coin": lambda w: with_answer(w, "prob(row, A) > 1/2", "1/2"),
    "coin removed": lambda w: with_answer(w, "prob(row, A) > 1/2", None),
    "answer of the first action": lambda w: with_answer(w, "prob(row, A) > 1/5", "0"),
    "answer of the second action": lambda w: with_answer(w, "prob(row, B) > 1/2", "1"),
    "answer of the last action": lambda w: with_answer(w, "prob(row, Z) > 1/5", "1/2"),
    "answer of the last action removed": lambda w: with_answer(w, "prob(row, Z) > 1/5", None),
    "strategy": lambda w: replace(w, strategies={**w.strategies, "row": {"A": "1/2", "B": "1/5", "Z": "3/10"}}),
    "output": lambda w: with_run(w, output={"A": "1/2", "B": "1/2", "Z": "0"}),
    "weight": lambda w: with_run(w, weight="1/2"),
    "words": lambda w: with_run(w, branch=("plays A",)),
    "grid": lambda w: replace(w, grid="20"),
    "δ and grid": lambda w: replace(w, grid="12", parameters={**w.parameters, "δ": "1/6"}),
}


def with_answer(witness: Witness, query: str, answer: str | None) -> Witness:
    assert query in witness.oracle
    kept = {q: a for q, a in witness.oracle.items() if q != query}
    return replace(witness, oracle=kept if answer is None else {**kept, query: answer})


def with_run(witness: Witness, **changes: object) -> Witness:
    (run,) = witness.readings["row"]
    return replace(witness, readings={**witness.readings, "row": (replace(run, **changes),)})  # type: ignore[arg-type]


@pytest.mark.parametrize("what", TAMPERED)
def test_what_is_tampered_with_is_rejected(what: str, tmp_path: Path) -> None:
    loaded, witness = watcher(tmp_path)
    with pytest.raises(WitnessRejected):
        examine_realised(loaded, TAMPERED[what](witness))


CELLS = {"A": ("1/5", "3/10"), "B": ("0", "1/10"), "Z": ("7/10", "4/5")}


@pytest.mark.parametrize(
    "seen",
    [
        CELLS,
        {"A": ("3/10", "2/5"), "B": ("0", "1/10"), "Z": ("3/5", "7/10")},
        {"A": ("1/5", "3/10"), "B": ("0", "1/10"), "Z": ("3/4", "4/5")},
        {"A": ("1/5", "2/5"), "B": ("0", "1/10"), "Z": ("7/10", "4/5")},
        None,
    ],
)
def test_a_zone_is_the_cell(seen: dict[str, tuple[str, str]] | None, tmp_path: Path) -> None:
    """An agent that plays what it read of the column, which is inside its cells."""
    loaded = claim_at(tmp_path, "Chaser", "anyone", Random(2))
    (witness,) = states_at(loaded, 10, ((F(1, 4), F(1, 20), F(7, 10)), (F(1, 4), F(1, 40), F(29, 40))), 1)
    assert all(run.zones == {"column": CELLS} for run in witness.readings["row"])
    zones = {} if seen is None else {"column": seen}
    runs = tuple(replace(run, zones=zones) for run in witness.readings["row"])
    changed = replace(witness, readings={**witness.readings, "row": runs})
    if seen == CELLS:
        assert examine_realised(loaded, changed)
    else:
        with pytest.raises(WitnessRejected):
            examine_realised(loaded, changed)


def test_the_library_s_refutations_with_three_actions_are_realised() -> None:
    loaded = load_claim(find_claims(["burning-lp-self"])[0])
    result, evidence = decide_with_evidence(loaded.path, 60, lambda words: None)
    result, _ = realise(loaded, result, evidence, 30, lambda words: None)
    assert result.trust == "realised" and result.witness is not None
    assert agrees(loaded, result.witness)


# --- spots and linear programs ---


def test_the_spot_of_a_strategy() -> None:
    assert spot_of((F(1, 2), F(1, 3), F(1, 6)), 4) == (
        Place(F(1, 2), F(1, 2)),
        Place(F(1, 4), F(1, 2)),
        Place(F(0), F(1, 4)),
    )


def test_spots_hold_strategies_and_all_near_ones_are_found() -> None:
    cells = 5
    found = [spot for _, _, spot in spots_near((F(1, 5), F(2, 5), F(2, 5)), cells, [(F(0), F(1))] * 3, 10_000)]
    assert len(set(found)) == len(found) and all(is_spot(spot) for spot in found)
    mesh = [F(k, 30) for k in range(31)]
    strategies = [(x, y, 1 - x - y) for x in mesh for y in mesh if x + y <= 1]
    assert {spot_of(x, cells) for x in strategies} == set(found)
    half = [spot for _, _, spot in spots_near((F(1, 5), F(2, 5), F(2, 5)), cells, [(F(0), F(1, 10))] * 3, 10_000)]
    assert not half


def test_a_linear_program_by_hand() -> None:
    """The largest x + y with x + 2 y <= 4 and 3 x + y <= 6: at x = 8/5, y = 6/5."""
    rows = [({"x": F(1), "y": F(2), "s": F(1)}, F(4)), ({"x": F(3), "y": F(1), "t": F(1)}, F(6))]
    assert optimum(rows, {"x": F(1), "y": F(1)}) == {"x": F(8, 5), "y": F(6, 5)}
    assert optimum([*rows, ({"x": F(1)}, F(3))], {"x": F(1)}) is None
    assert optimum([({"x": F(1), "y": F(-1)}, F(0))], {"x": F(1)}) is None
    assert optimum([({"x": F(-1)}, F(-1)), ({"x": F(2)}, F(2))], {"x": F(-1)}) == {"x": F(1)}
