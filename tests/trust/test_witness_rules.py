"""The rules of a witness, one by one, on claims made for the purpose."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.trust.settling import check_witness
from verify.evidence.result import Run
from verify.trust.check_witness import WitnessRejected

from .stored import claim_of, state

READER = """agent X:
    read other
    if surely prob(other, C) >= 1/2: play C
    play D
"""
ABOVE = "where the reading of you ends above its threshold (probability 1/3): surely prob(you, C) >= 1/2, plays C"
BELOW = "else: not surely prob(you, C) >= 1/2, plays D"


def test_grid_at_a_threshold():
    claim = claim_of(READER, "prob(me1, C) = 0", "grid")
    run = Run("1", {}, (ABOVE, BELOW), {"C": "1/3", "D": "2/3"})
    oracle = {"prob(you, C) > 1/2": "1/3"}
    assert check_witness(claim, state("1/3", "1/2", (run,), oracle)) == ("prob(me1, C) = 0",)
    for wrong in (
        state("1/3", "1/2", (run,)),
        state("1/3", "1/2", (run,), {"prob(you, C) > 1/2": "1/4"}),
        state("1/3", "1/2", (run,), {"prob(you, D) > 1/2": "1/3"}),
        state("1/3", "3/8", (run,), oracle),
        state("1/3", "1/2", (replace(run, branch=(ABOVE,)),), oracle),
        state("1/3", "1/2", (replace(run, branch=(BELOW, ABOVE)),), oracle),
        state("1/3", "1/2", (replace(run, zones={"you": {"C": ("1/2", "5/8"), "D": ("3/8", "1/2")}}),), oracle),
    ):
        with pytest.raises(WitnessRejected):
            check_witness(claim, wrong)


def test_grid_inside_a_cell():
    claim = claim_of(READER, "prob(me1, C) = 1", "grid")
    cell = {"you": {"C": ("3/8", "1/2"), "D": ("1/2", "5/8")}}
    run = Run("1", cell, ("not surely prob(you, C) >= 1/2", "plays D"), {"C": "0", "D": "1"})
    assert check_witness(claim, state("0", "2/5", (run,))) == ("prob(me1, C) = 1",)
    for zones in (
        {},
        {"you": {"C": ("2/5", "1/2"), "D": ("1/2", "3/5")}},
        {"you": {"C": ("1/4", "3/8"), "D": ("5/8", "3/4")}},
    ):
        with pytest.raises(WitnessRejected):
            check_witness(claim, state("0", "2/5", (replace(run, zones=zones),)))


@pytest.mark.parametrize(
    ("agent", "reason"),
    [
        ("agent X:\n    with probability 2: play C\n    play D\n", "between 0 and 1"),
        ("agent X: play mix(1/2: C, 1/4: D)\n", "no strategy"),
        ("agent X: play mix(2/3: C, 2/3: C, D)\n", "no strategy"),
        ("agent X: play mix(3/2: C, D)\n", "between 0 and 1"),
        ("agent X:\n    if oracle says prob(me, C) > 1/3: play C\n    play D\n", "no answer"),
        ("agent X:\n    read other\n    play D\n", "no zone"),
    ],
)
def test_programs_that_cannot_run_so(agent, reason):
    with pytest.raises(WitnessRejected, match=reason):
        check_witness(
            claim_of(agent, "prob(me1, C) = 1"), state("0", "0", (Run("1", {}, ("plays D",), {"C": "0", "D": "1"}),))
        )


def test_two_zones_of_one_player():
    agent = "agent X:\n  read other\n  if surely prob(other, C) > 0: play C\n  read other\n  play reading of other\n"
    claim = claim_of(agent, "prob(me1, C) = 1")
    first, second = {"C": ("0", "1/8"), "D": ("7/8", "1")}, {"C": ("1/8", "1/4"), "D": ("3/4", "7/8")}
    run = Run(
        "1",
        {"you (line 2)": first, "you (line 4)": second},
        ("not surely prob(you, C) > 0", "plays its reading"),
        {"C": "1/4", "D": "3/4"},
    )
    assert check_witness(claim, state("1/4", "1/8", (run,))) == ("prob(me1, C) = 1",)
    swapped = replace(run, zones={"you (line 2)": second, "you (line 4)": first})
    with pytest.raises(WitnessRejected, match="cannot run so"):
        check_witness(claim, state("1/4", "1/8", (swapped,)))


@pytest.mark.parametrize(
    ("item", "settled"),
    [
        ("pareto", True), ("weakly_pareto", True), ("undominated(0)", True), ("undominated(1)", False),
        ("near(pareto, 1/4)", True), ("near(pareto, 1)", False), ("near(pareto, -1)", True),
        ("near(prob(me1, C) > 1/4, 1/4)", True), ("near(prob(me1, C) >= 1/4, 1/4)", False),
        ("near(prob(me1, C) >= 1/4 and pareto, 1/4)", True),
        ("near(prob(me1, C)*prob(you, C) >= 1/15, 1/4)", True),
        ("near(prob(me1, C)*prob(you, C) > 1/17, 1/4)", False),
        ("improves(by_weight, C, C)", False), ("improves(by_mixing, D, D)", True),
        ("payoff(me1) > 1 or payoff(you) > 1", True), ("not payoff(me1) = 1 => prob(you, C) = 1", False),
        ("payoff(me1)^2 + 2/4 < 3/2", True), ("1/payoff(me1) < minmax(you)", True),
    ],
)  # fmt: skip
def test_propositions(item, settled):
    claim = claim_of("agent X: play D\n", item)
    run = Run("1", {}, ("plays D",), {"C": "0", "D": "1"})
    assert check_witness(claim, state("0", "0", (run,))) == ((item,) if settled else ())
    opposite = replace(claim, claim=replace(claim.claim, kind="never"))
    assert check_witness(opposite, state("0", "0", (run,))) == (() if settled else (item,))
