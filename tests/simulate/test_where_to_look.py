"""Boundaries and misses: where to look first."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import numpy as np
import pytest

from verify.decide.states import world_of
from verify.language.expressions import parse_expression
from verify.semantics.exact.outcomes import holds
from verify.semantics.exact.world import Undecided, World
from verify.semantics.symbolic.setup import Setup, set_up
from verify.simulate.boundaries import near_boundaries
from verify.simulate.evaluation import Evaluation
from verify.simulate.profiles import profile_at
from verify.simulate.violations import violation

from ..picture.games import claim

DELTA = Fraction(1, 1000)


def ready(name: str) -> tuple[Setup, World]:
    setup = set_up(claim(name), {"ε": Fraction(1, 10), "δ": DELTA})
    return setup, world_of(setup, {"ε": Fraction(1, 10), "δ": DELTA})


def test_the_line_of_the_floor_is_among_the_boundaries() -> None:
    setup, world = ready("nelp-self-3210")
    points = near_boundaries(world, setup.programs, DELTA / 4)
    on_the_floor = [at for at in points if abs(float(world.payoff(0, profile_at(at))) - 1) < 1e-4]  # type: ignore[arg-type]
    assert len(on_the_floor) > 5
    assert all(0 <= z <= 1 for at in points for z in at)


@pytest.mark.parametrize(
    "text", ["undominated(1/20)", "pareto", "payoff(row) >= 1", "prob(row, C) = 1/2 or payoff(column) > 2"]
)
def test_what_clearly_misses_fails_and_what_clearly_does_not_holds(text: str) -> None:
    _, world = ready("nelp-self-3210")
    proposition = parse_expression(text)
    points = [(Fraction(k, 7), Fraction(m, 5)) for k, m in product(range(8), range(6))]
    truth = tuple(np.array([float(at[k]) for at in points]) for k in (0, 1))
    violations = violation(proposition, Evaluation(world, (truth[0], truth[1])))
    compared = 0
    for at, by in zip(points, violations, strict=True):
        try:
            fails = not holds(proposition, profile_at(at), world)
        except Undecided:
            continue
        if by > 1e-6:
            assert fails
            compared += 1
        if by < -1e-6:
            assert not fails
            compared += 1
    assert compared > 10


def test_what_speaks_of_no_play_holds_or_fails_at_every_profile() -> None:
    _, world = ready("lp-v-defect-3210")
    evaluation = Evaluation(world, (np.zeros(3), np.ones(3)))
    for text, expected in (("2 > 1", True), ("not 2 > 1", False), ("1 > 2 or prob(row, C) > 1/2", False)):
        found = evaluation._holds(parse_expression(text), evaluation.truth, 0.0)
        assert found.dtype == bool and found.tolist() == [expected] * 3
