"""Pareto, undominated and near with numbers, against a fine grid of profiles."""

from __future__ import annotations

from fractions import Fraction as F
from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numeric_worlds import random_profile, random_proposition, random_world

from verify.language import syntax as s
from verify.language.expressions import parse_expression
from verify.semantics.exact.outcomes import holds
from verify.semantics.exact.world import Undecided

seeds = st.integers(0, 2**32 - 1)
many = settings(max_examples=40, deadline=None, derandomize=True)
GRID = [tuple((F(k, 12), 1 - F(k, 12)) for k in ks) for ks in product(range(13), repeat=2)]


def decided(text, x, world) -> bool | None:
    try:
        return holds(parse_expression(text) if isinstance(text, str) else text, x, world)
    except Undecided:
        return None


def gains(world, z, x):
    return [world.payoff(k, z) - world.payoff(k, x) for k in range(len(x))]


@many
@given(seeds)
def test_no_grid_point_contradicts_pareto_and_undominated(seed):
    random = Random(seed)
    world = random_world((2, 2), random)
    x = random_profile(world, random)
    found = {
        text: decided(text, x, world) for text in ("pareto", "weakly_pareto", "undominated(0)", "undominated(1/2)")
    }
    for z in GRID:
        better = gains(world, z, x)
        if min(better) >= 0 and max(better) > 0:
            assert found["pareto"] is not True
        if min(better) > 0:
            assert found["weakly_pareto"] is not True and found["undominated(0)"] is not True
        if min(better) > F(1, 2):
            assert found["undominated(1/2)"] is not True
    assert found["weakly_pareto"] == found["undominated(0)"]
    if found["pareto"]:
        assert found["weakly_pareto"]
    if found["weakly_pareto"]:
        assert found["undominated(1/2)"]


@many
@given(seeds)
def test_what_is_not_pareto_is_dominated(seed):
    """Z3 finds a dominating profile wherever `pareto` was denied, and none where it was affirmed."""
    import z3
    from numeric_worlds import Smt

    random = Random(seed)
    world = random_world(random.choice(((2, 2), (2, 3), (2, 2, 2))), random)
    x = random_profile(world, random)
    smt = Smt(world)
    whole = tuple(tuple((F(0), F(1)) for _ in strategy) for strategy in x)
    over = [
        smt.number(parse_expression(f"payoff({p})")) - z3.Q(v.numerator, v.denominator)
        for p, v in ((p, F(world.payoff(k, x))) for k, p in enumerate(world.players))
    ]
    dominated = smt.can([*smt.inside(whole), *(g >= 0 for g in over), z3.Or([g > 0 for g in over])])
    beaten = smt.can([*smt.inside(whole), *(g > 0 for g in over)])
    half = smt.can([*smt.inside(whole), *(g > F(1, 2) for g in over)])
    for text, exists in (("pareto", dominated), ("weakly_pareto", beaten), ("undominated(1/2)", half)):
        found = decided(text, x, world)
        assert None in (found, exists) or found != exists, text


@many
@given(seeds)
def test_no_grid_point_contradicts_near(seed):
    random = Random(seed)
    world = random_world((2, 2), random)
    x = random_profile(world, random)
    distance = random.choice((F(0), F(1, 12), F(1, 4), F(1, 2)))
    proposition = random_proposition(world, random, depth=1)
    found = decided(s.Call("near", (proposition, s.Number(distance))), x, world)
    close = [y for y in (x, *GRID) if all(abs(a[0] - b[0]) <= distance for a, b in zip(x, y, strict=True))]
    if any(world.holds_at(proposition, y) for y in close):
        assert found is not False
    if distance == 0 and found is not None:
        assert found == world.holds_at(proposition, x)


@pytest.mark.parametrize(("x", "near"), [(F(992, 1000), False), (F(997, 1000), True), (F(1), True)])
def test_a_step_shows_that_a_point_is_not_near_the_pareto_boundary(x, near):
    """Semantics: LP against anyone at (0.992, 0) with distance 0.004."""
    entries = {("C", "C"): (2, 2), ("C", "D"): (0, 3), ("D", "C"): (3, 0), ("D", "D"): (1, 1)}
    payoffs = {pure: tuple(s.Number(F(v)) for v in values) for pure, values in entries.items()}
    from verify.semantics.exact.world import World

    world = World({"row": ("C", "D"), "column": ("C", "D")}, {}, payoffs)
    assert decided("near(pareto, 1/250)", ((x, 1 - x), (F(0), F(1))), world) is near
