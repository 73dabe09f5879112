"""The Pareto boundary, against values worked out by hand and against many profiles."""

from __future__ import annotations

import random
from contextlib import suppress
from fractions import Fraction
from itertools import product

import pytest

from verify.language import syntax as s
from verify.picture.bilinear import between, cross
from verify.picture.pareto import at, pareto_boundary, part_of
from verify.semantics.exact.outcomes import holds
from verify.semantics.exact.world import Undecided, World
from verify.simulate.profiles import profile_at

from .games import ALTERNATING, DILEMMA, NOT_NICE, PENNIES, SEXES, game, point


def test_the_dilemma_has_two_sides_of_the_diamond():
    frontier = pareto_boundary(game(DILEMMA))
    assert frontier.paths == (((point(0, 3), point(2, 2)), (point(2, 2), point(3, 0))),)
    assert set(frontier.profiles) == {(point(1, 0), point(1, 1)), (point(1, 1), point(0, 1))}


def test_a_dilemma_that_is_not_nice_has_the_same_two_sides():
    assert pareto_boundary(game(NOT_NICE)).paths == (((point(-3, 3), point(2, 2)), (point(2, 2), point(3, -3))),)


def test_where_taking_turns_is_better_the_fold_is_on_the_boundary():
    first, middle, last = pareto_boundary(game(ALTERNATING)).paths[0]  # 2R < T + S
    assert first == (point(0, 5), point(1, "7/2"))
    assert middle == (point(1, "7/2"), point(2, 2), point("7/2", 1))
    assert last == (point("7/2", 1), point(5, 0))


def test_battle_of_the_sexes_has_two_outcomes():
    assert pareto_boundary(game(SEXES)).paths == (((point(2, 3),) * 2,), ((point(3, 2),) * 2,))


def test_every_outcome_of_matching_pennies():
    assert pareto_boundary(game(PENNIES)).paths == (((point(-1, 1), point(1, -1)),),)


def test_a_part_of_a_curve_is_the_curve():
    curve = (point(0, 5), point(2, 2), point(4, 1))
    part = part_of(curve, Fraction(1, 4), Fraction(2, 3))
    for share in (Fraction(0), Fraction(2, 5), Fraction(1)):
        assert at(part, share) == at(curve, Fraction(1, 4) + share * Fraction(5, 12))


@pytest.mark.parametrize("seed", range(25))
def test_nothing_dominates_it_and_it_is_above_everything(seed: int):
    rng = random.Random(seed)
    payoffs = game(tuple((rng.randint(0, 6), rng.randint(0, 6)) for _ in range(4)))  # type: ignore[arg-type]
    mesh = [Fraction(k, 12) for k in range(13)]
    reached = [payoffs((x, y)) for x in mesh for y in mesh]
    frontier = pareto_boundary(payoffs)
    pieces = [piece for path in frontier.paths for piece in path]
    on_it = [at(piece, Fraction(k, 40)) for piece in pieces for k in range(41)]
    for p in (at(piece, Fraction(k, 40)) for piece in pieces for k in range(1, 40)):  # an end may be level with another
        assert not any(q[0] >= p[0] and q[1] >= p[1] and q != p for q in reached)
    for q in reached:
        assert any(p[0] >= q[0] - Fraction(1, 5) and p[1] >= q[1] - Fraction(1, 5) for p in on_it)
    for line in frontier.profiles:
        middle = payoffs(((line[0][0] + line[1][0]) / 2, (line[0][1] + line[1][1]) / 2))
        assert not any(q[0] >= middle[0] and q[1] >= middle[1] and q != middle for q in reached)


def test_a_game_with_a_single_outcome():
    payoffs = game(((1, 2),) * 4)
    assert payoffs.reachable() == (((point(1, 2), point(1, 2)),),)
    assert pareto_boundary(payoffs).paths == (((point(1, 2), point(1, 2)),),)


def test_an_edge_with_a_single_outcome_leads_there_as_a_whole():
    frontier = pareto_boundary(game(((1, 1), (1, 1), (0, 0), (0, 0))))
    assert frontier.paths == (((point(1, 1), point(1, 1)),),)
    assert set(map(frozenset, frontier.profiles)) == {frozenset({point(1, 0), point(1, 1)})}


def on(line: tuple[tuple[Fraction, Fraction], tuple[Fraction, Fraction]], p: tuple[Fraction, Fraction]) -> bool:
    return cross(*line, p) == 0 and between(line[0], p, line[1])


@pytest.mark.parametrize("seed", range(30))
def test_the_lines_have_just_the_weakly_pareto_profiles(seed: int):
    """Small payoffs, so that many are equal: that is where the words differ."""
    rng = random.Random(seed)
    table = tuple((rng.randint(0, 2), rng.randint(0, 2)) for _ in range(4))
    frontier = pareto_boundary(game(table)).weakly  # type: ignore[arg-type]
    assert frontier is not None
    cells = product("CD", repeat=2)
    payoffs = {cell: tuple(map(s.Number, map(Fraction, pair))) for cell, pair in zip(cells, table, strict=True)}
    world = World({"row": ("C", "D"), "column": ("C", "D")}, {}, payoffs)
    told = 0
    for here in product([Fraction(k, 4) for k in range(5)], repeat=2):
        drawn = frontier.all or any(on(line, here) for line in frontier.profiles)
        with suppress(Undecided):
            assert drawn == holds(s.Name("weakly_pareto"), profile_at(here), world), (table, here)
            told += 1
    assert told > 12


def test_weakly_pareto_are_also_the_outcomes_that_are_better_for_one_alone():
    frontier = pareto_boundary(game(((2, 2), (1, 2), (0, 0), (0, 0))))
    assert frontier.profiles == ((point(1, 1), point(1, 1)),) and frontier.weakly is not None
    assert set(map(frozenset, frontier.weakly.profiles)) == {frozenset({point(1, 0), point(1, 1)})}
