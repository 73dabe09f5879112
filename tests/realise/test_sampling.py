"""Rounds that are sampled: against what is exact, and against faults that sampling has to show."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import sqrt
from pathlib import Path

import pytest

from verify.decide.claim import decide_with_evidence
from verify.evidence.file import read_evidence
from verify.library.find import LoadedClaim, find_claims, load_claim
from verify.realise.frequencies import FAR, Frequency, Played
from verify.realise.plans import plans
from verify.realise.realising import grid_state, realise
from verify.realise.sampling import AT_ONCE, Lost, draws, play
from verify.realise.stage import Stage, stage_of
from verify.semantics.exact.interpreter import Outcome
from verify.semantics.program import ReadZone, subtrees

from .conftest import Realise

PROOFS = Path(__file__).parents[2] / "proofs"
REALISED = (
    "floor2-self-pareto",
    "lp-pareto-any-pd",
    "lp-pareto-mixing",
    "lp-v-defect-grid-delta",
    "nelp-v-defect-constant",
)
PROVED = ("liar", "pennies", "tit-for-tat", "nicer-self", "nelp-self", "oracle-mixes", "coordination-mixed")
ROUNDS = 200_000


def stage(name: str) -> Stage:
    loaded: LoadedClaim = load_claim(find_claims([name])[0])
    evidence = read_evidence(PROOFS / f"{name}.evidence.json")
    witness = evidence.items[0].witness
    if witness is None or witness.grid is None:
        assert evidence.consistent is not None
        witness = grid_state(loaded, evidence.consistent, 30)
    assert witness is not None
    return stage_of(loaded, witness)


def agrees(played: Played) -> bool:
    """Within 6 standard errors everywhere, and over all not further off than chance."""
    return all(frequency.is_inside(FAR) for frequency in played.all())


@pytest.mark.parametrize("name", (*REALISED, *PROVED))
def test_what_is_observed_is_what_is_exact(name: str) -> None:
    played = play(stage(name), ROUNDS, 20151109)
    assert agrees(played)
    for part in (played.actions, played.branches):
        for frequencies in part.values():
            assert sum(f.count for f in frequencies) == (ROUNDS if frequencies else 0)
            assert sum(f.exact for f in frequencies) == (1 if frequencies else 0)


@pytest.mark.parametrize("name", REALISED)
def test_the_plans_put_out_the_strategy(name: str) -> None:
    """By arithmetic: the shares of a plan's branches, and of the plans, make each agent's strategy."""
    on = stage(name)
    for player, runs in on.runs.items():
        total = [sum(weight * plan.output()[a] for weight, plan in runs) for a in range(2)]
        assert tuple(total) == on.profile[player]
        assert all(sum(branch.share for branch in plan.branches) == 1 for _, plan in runs)


@pytest.mark.parametrize("name", REALISED)
def test_the_plans_are_the_outcomes_of_the_interpreter(name: str) -> None:
    on = stage(name)
    for interpreter in on.interpreters.values():
        outcomes: tuple[Outcome, ...] = interpreter.outcomes({})
        assert {plan.output() for plan in plans(interpreter)} == {outcome.output for outcome in outcomes}


def test_a_wrong_answer_in_the_table_shows() -> None:
    """The table says no where the truth says yes: readings end in a cell without the truth."""
    on = stage("lp-pareto-any-pd")
    wrong = {key: Fraction(1) if key[:2] == (1, 0) else answer for key, answer in on.table.items()}
    try:
        shown = not agrees(play(replace(on, table=wrong), ROUNDS, 1))
    except Lost:
        shown = True
    assert shown


def test_a_wrong_coin_shows() -> None:
    on = stage("nelp-v-defect-constant")
    assert any(0 < answer < 1 for answer in on.table.values())
    wrong = {key: Fraction(1, 2) if 0 < answer < 1 else answer for key, answer in on.table.items()}
    assert not agrees(play(replace(on, table=wrong), ROUNDS, 1))


def test_an_answer_that_is_missing_is_an_error() -> None:
    on = stage("lp-pareto-mixing")
    table = {key: answer for key, answer in on.table.items() if key[2] != Fraction(1, 2)}
    with pytest.raises(Lost, match="no answer"):
        play(replace(on, table=table), 10, 1)


def test_a_wrong_share_of_runs_shows() -> None:
    on = stage("nelp-v-defect-constant")
    strategy = ((Fraction(1, 100), Fraction(99, 100)), on.profile[1])
    assert not agrees(play(replace(on, profile=strategy), ROUNDS, 1))


def test_copies_queries_and_readings_in_one_program(realised: Realise) -> None:
    both = (
        "# Both\nagent Both:\n    read other\n    if oracle says prob(other, C) > 1/2:\n"
        "        if copy of other plays C: play reading of other\n        play D\n"
        "    if possibly prob(other, C) > 1/3: play C\n    play copy of other\n"
    )
    loaded, result, _ = realised("players: {row: Both, column: Both}\nalways: prob(row, C) > 1/2\n", Both=both)
    assert result.trust == "realised" and result.witness is not None
    on = stage_of(loaded, result.witness)
    assert any(isinstance(node, ReadZone) for node in subtrees(on.interpreters[0].program.tree))
    assert len(on.branches(0)) > 4
    assert agrees(play(on, ROUNDS, 3))


def test_three_actions(tmp_path: Path) -> None:
    (tmp_path / "Three.agent").write_text("# Three\nagent Three: play mix(1/2: A, 1/3: B, Z)\n", encoding="utf-8")
    path = tmp_path / "three.claim.yaml"
    path.write_text(
        "claim: three\nsays: a test\nsource: a test\ngame: {players: {one: [A, B, Z], two: [A, B, Z]}}\n"
        "players: {one: Three, two: anyone}\nalways: prob(one, Z) > 1/6\n",
        encoding="utf-8",
    )
    loaded = load_claim(path)
    result, evidence = decide_with_evidence(path, 60, lambda words: None)
    result, _ = realise(loaded, result, evidence, 30, lambda words: None)
    assert result.trust == "realised" and result.witness is not None
    played = play(stage_of(loaded, result.witness), ROUNDS, 2)
    assert [f.exact for f in played.actions["one"]] == [Fraction(1, 2), Fraction(1, 3), Fraction(1, 6)]
    assert agrees(played)


def test_the_same_seed_and_another() -> None:
    on = stage("lp-pareto-mixing")
    assert play(on, 1000, 5) == play(on, 1000, 5)
    assert play(on, 1000, 5).actions != play(on, 1000, 6).actions


def test_draws_come_in_portions() -> None:
    import numpy as np

    random, count = np.random.default_rng(1), 2 * AT_ONCE + 17
    assert draws(random, count, Fraction(1)) == count
    assert draws(random, count, Fraction(0)) == 0
    assert abs(draws(random, count, Fraction(1, 3)) - count / 3) < 6 * sqrt(count * 2 / 9)


@pytest.mark.parametrize(("count", "rounds"), [(0, 100), (100, 100), (37, 100), (5, 1000), (1, 1)])
def test_wilson_s_interval_holds_just_the_shares_that_are_near_enough(count: int, rounds: int) -> None:
    """Its ends p solve |observed - p| = z sqrt(p (1 - p) / n), except where they are 0 or 1."""
    frequency = Frequency("", Fraction(1, 2), count, rounds)
    for p in frequency.interval(2.0):
        if 0 < p < 1:
            assert abs(frequency.observed - p) == pytest.approx(2 * sqrt(p * (1 - p) / rounds))
    low, high = frequency.interval(2.0)
    assert low <= frequency.observed <= high


def test_what_is_inside() -> None:
    assert Frequency("", Fraction(1, 2), 50, 100).is_inside()
    assert not Frequency("", Fraction(1, 2), 90, 100).is_inside()
    assert Frequency("", Fraction(0), 0, 100).is_inside() and not Frequency("", Fraction(0), 1, 10_000).is_inside()
    assert Frequency("", Fraction(1), 100, 100).is_inside()
