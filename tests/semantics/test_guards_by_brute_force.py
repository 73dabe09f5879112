"""What `surely` and steps mean on a zone, for games of any size: against Z3 and against many points of the zone."""

from __future__ import annotations

from fractions import Fraction as F
from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numeric_worlds import Smt, points_of, random_profile, random_proposition, random_world, random_zone

from verify.language import syntax as s
from verify.semantics.exact.interpreter import guard_holds
from verify.semantics.exact.ranges import step_surely_improves, surely, value_range
from verify.semantics.exact.world import Profile, Undecided, World, vertices
from verify.semantics.program import Pure, ZoneGuard

pytestmark = pytest.mark.slow

SIZES = ((2, 2), (3, 3), (2, 3), (2, 2, 2), (4,), (2, 3, 2))
seeds = st.integers(0, 2**32 - 1)
many = settings(max_examples=25, deadline=None, derandomize=True)


def situation(sizes: tuple[int, ...], seed: int):
    random = Random(seed)
    world = random_world(sizes, random)
    profile = random_profile(world, random)
    return random, world, profile, random_zone(profile, random)


@pytest.mark.parametrize("sizes", SIZES)
@many
@given(seeds)
def test_surely_holds_when_no_point_of_the_zone_fails(sizes, seed):
    random, world, profile, zone = situation(sizes, seed)
    proposition = random_proposition(world, random, depth=2)
    points = points_of(zone, random)
    assert profile in points or world.holds_at(proposition, profile) in (True, False)
    try:
        sure = surely(proposition, zone, world)
        maybe = guard_holds(ZoneGuard(0, "possibly", proposition, Pure(0), Pure(0)), zone, world)
    except Undecided:
        return
    at_points = [world.holds_at(proposition, y) for y in (*points, profile)]
    assert not sure or all(at_points)
    assert maybe or not any(at_points)
    if len(sizes) > 2 and max(sizes) > 2:
        return  # too much for Z3
    smt = Smt(world)
    formula = smt.proposition(proposition)
    assert smt.can([*smt.inside(zone), s_not(formula)]) in (None, not sure)
    assert smt.can([*smt.inside(zone), formula]) in (None, maybe)


def s_not(formula):
    import z3

    return z3.Not(formula)


@many
@given(seeds)
def test_surely_of_products_is_never_wrong(seed):
    random, world, profile, zone = situation((2, 2), seed)
    proposition = random_proposition(world, random, depth=1, products=True)
    try:
        sure = surely(proposition, zone, world)
    except Undecided:
        return
    at_points = [world.holds_at(proposition, y) for y in (*points_of(zone, random), profile)]
    assert not sure or all(at_points)
    assert Smt(world).can([*Smt(world).inside(zone), s_not(Smt(world).proposition(proposition))]) in (None, not sure)


@many
@given(seeds)
def test_a_range_holds_every_value(seed):
    random, world, profile, zone = situation((2, 3), seed)
    expression = random_proposition(world, random, depth=0, products=True).operands[0]
    low, high = value_range(expression, zone, world)
    values = [world.number(expression, y) for y in (*points_of(zone, random), profile)]
    assert low <= min(values) and max(values) <= high


# --- steps ---


def quotient(world: World, y: Profile, step: tuple[int, ...], derivative: str, player: int) -> F:
    """The difference quotient of a payoff along the step, over a tiny time."""
    h = F(1, 10**15)
    moved = []
    for strategy, action in zip(y, step, strict=True):
        weight = strategy[action]
        speed = F(0) if weight == 1 else F(1) if derivative == "by_mixing" else 1 / (1 - weight)
        moved.append(tuple(v + h * speed * (int(a == action) - v) for a, v in enumerate(strategy)))
    return (world.payoff(player, tuple(moved)) - world.payoff(player, y)) / h


def improves_at(world: World, y: Profile, step: tuple[int, ...], derivative: str) -> bool:
    """A derivative that is not 0 is far larger here than what the tiny time adds."""
    return all(quotient(world, y, step, derivative, player) > F(1, 10**10) for player in range(len(y)))


@pytest.mark.parametrize("derivative", ("by_weight", "by_mixing"))
@pytest.mark.parametrize("sizes", SIZES)
@many
@given(seeds)
def test_a_step_improves_at_a_point_when_the_difference_quotients_are_positive(sizes, derivative, seed):
    _, world, profile, _ = situation(sizes, seed)
    point = tuple(tuple((w, w) for w in strategy) for strategy in profile)
    for step in world.pure_profiles:
        assert step_surely_improves(step, derivative, point, world) == improves_at(world, profile, step, derivative)


@pytest.mark.parametrize("derivative", ("by_weight", "by_mixing"))
@pytest.mark.parametrize("sizes", ((2,), (2, 2), (2, 2, 2)))
@many
@given(seeds)
def test_a_step_surely_improves_when_it_does_at_corners_and_just_beside_them(sizes, derivative, seed):
    random, world, _, zone = situation(sizes, seed)
    points = points_of(zone, random, many=4)
    for step in world.pure_profiles:
        expected = all(improves_at(world, y, step, derivative) for y in points)
        assert step_surely_improves(step, derivative, zone, world) == expected


@pytest.mark.parametrize("derivative", ("by_weight", "by_mixing"))
@pytest.mark.parametrize("sizes", ((3,), (3, 2), (3, 3)))
@many
@given(seeds)
def test_a_step_that_surely_improves_does_so_at_every_point(sizes, derivative, seed):
    random, world, _, zone = situation(sizes, seed)
    points = points_of(zone, random, many=4)[:60]
    for step in world.pure_profiles[:3]:
        try:
            sure = step_surely_improves(step, derivative, zone, world)
        except Undecided:
            continue
        assert not sure or all(improves_at(world, y, step, derivative) for y in points)


# --- zones and minmax ---


@many
@given(seeds, st.sampled_from((2, 3, 4)))
def test_vertices_are_the_extreme_points_of_a_zone(seed, size):
    random = Random(seed)
    strategy = tuple(F(w, 6) for w in _split(6, size, random))
    (bounds,) = random_zone((strategy,), random)
    found = vertices(bounds)
    grid = [tuple(F(w, 6) for w in ws) for ws in product(range(7), repeat=size) if sum(ws) == 6]
    inside = [y for y in grid if all(low <= v <= high for v, (low, high) in zip(y, bounds, strict=True))]
    assert strategy in inside and found
    for y in found:
        assert sum(y) == 1 and all(low <= v <= high for v, (low, high) in zip(y, bounds, strict=True))
    for direction in [tuple(random.randint(-3, 3) for _ in range(size)) for _ in range(8)]:
        assert max(_dot(direction, y) for y in found) >= max(_dot(direction, y) for y in inside)


def _split(total: int, parts: int, random: Random) -> list[int]:
    cuts = sorted(random.randint(0, total) for _ in range(parts - 1))
    return [b - a for a, b in zip([0, *cuts], [*cuts, total], strict=True)]


def _dot(direction: tuple[int, ...], y: tuple[F, ...]) -> F:
    return sum((d * v for d, v in zip(direction, y, strict=True)), F(0))


@pytest.mark.parametrize("sizes", ((2, 2), (3, 3), (2, 4), (3, 2, 2)))
@many
@given(seeds)
def test_minmax_is_the_best_of_a_fine_grid(sizes, seed):
    world = random_world(sizes, Random(seed))
    value, strategies = world.minmax(0)
    others = list(product(*(range(k) for k in sizes[1:])))

    def guaranteed(strategy: tuple[F, ...]) -> F:
        pure = [tuple(world.pure(j + 1, a) for j, a in enumerate(b)) for b in others]
        return min(world.payoff(0, (strategy, *rest)) for rest in pure)

    assert strategies and all(sum(x) == 1 and min(x) >= 0 and guaranteed(x) == value for x in strategies)
    n = 12
    grid = [tuple(F(w, n) for w in ws) for ws in product(range(n + 1), repeat=sizes[0]) if sum(ws) == n]
    best = max(map(guaranteed, grid))
    assert best <= value <= best + F(7 * sizes[0], n)


def test_matching_pennies_guarantees_nothing_by_mixing_evenly():
    entries = {("A", "A"): 1, ("A", "B"): -1, ("B", "A"): -1, ("B", "B"): 1}
    payoffs = {pure: (s.Number(F(v)), s.Number(F(-v))) for pure, v in entries.items()}
    world = World({"p0": ("A", "B"), "p1": ("A", "B")}, {}, payoffs)
    assert world.minmax(0) == (0, ((F(1, 2), F(1, 2)),)) == world.minmax(1)
