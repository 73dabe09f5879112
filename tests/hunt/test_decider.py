"""The hunt's own decider on examples that were worked out by hand."""

from __future__ import annotations

from fractions import Fraction as F
from random import Random

import pytest

from tests.hunt import syntax as s
from tests.hunt import text
from tests.hunt.examples import (
    DILEMMA,
    LEVEL,
    LIAR,
    NICER,
    PACIFIST,
    PENNIES,
    ROCK,
    WARY,
    C,
    D,
    claim,
    compare,
    coop,
    game,
    use,
    world,
)
from tests.hunt.generate_words import num
from tests.hunt.outer import none_with, unit
from tests.hunt.polynomial import Poly
from tests.hunt.running import Program, Run, Some
from tests.hunt.samples import samples
from tests.hunt.states import Search, State, programs_of
from tests.hunt.truth import Truth, Unsettled
from tests.hunt.witness import read_number
from tests.hunt.world import World


def search(c: s.Claim, w: World) -> Search:
    return Search(c, w, programs_of(c, w), Random(0))


def state_at(first: s.Use | None, second: s.Use | None, point: tuple[F, ...], w: World | None = None) -> State | None:
    c = claim("always", first, second, s.Optimal("pareto"))
    return search(c, w or world()).state_at(point)


# --- polynomials ---


def test_bounds_of_a_product_are_those_of_the_corners() -> None:
    x, y = Poly.variable(2, 0), Poly.variable(2, 1)
    assert (x * y).bounds(((F(1, 2), F(1)), (F(-1), F(1, 3)))) == (F(-1), F(1, 3))


def test_bounds_of_a_square_hold_it() -> None:
    x = Poly.variable(1, 0)
    low, high = ((x - Poly.constant(1, F(1, 2))) * (x - Poly.constant(1, F(1, 2)))).bounds(((F(0), F(1)),))
    assert low <= 0 and high == F(1, 4)


# --- propositions ---


@pytest.mark.parametrize(("point", "right"), [((1, 1), True), ((0, 0), False), ((1, 0), True), ((F(1, 2), 1), True)])
def test_pareto_in_the_dilemma(point: tuple[F, F], right: bool) -> None:
    assert Truth(world()).at(s.Optimal("pareto"), tuple(map(F, point))) is right


def test_weakly_pareto_where_one_gains_nothing() -> None:
    table = {("C", "C"): (1, 1), ("C", "D"): (1, 0), ("D", "C"): (0, 1), ("D", "D"): (0, 0)}
    truth, point = Truth(world(game(table))), (F(1), F(0))
    assert truth.at(s.Optimal("weakly_pareto"), point) is True
    assert truth.at(s.Optimal("pareto"), point) is False


def test_margins_of_domination() -> None:
    truth, defection = Truth(world()), (F(0), F(0))
    assert truth.at(s.Undominated(num(F(9, 10))), defection) is False
    assert truth.at(s.Undominated(num(1)), defection) is True
    assert truth.at(s.Undominated(num(-1)), (F(1), F(1))) is False


def test_near_looks_as_far_as_it_says() -> None:
    truth, high = Truth(world()), compare(coop("row"), ">=", F(1, 2))
    assert truth.at(s.Near(high, num(F(1, 4))), (F(1, 4), F(0))) is True
    assert truth.at(s.Near(high, num(F(1, 5))), (F(1, 4), F(0))) is False
    assert truth.at(s.Near(s.Near(high, num(F(1, 8))), num(F(1, 8))), (F(1, 4), F(0))) is True
    assert truth.at(s.Near(high, num(-1)), (F(1), F(0))) is False


def test_a_player_at_the_step_stands_still_by_weight_only() -> None:
    truth, point = Truth(world()), (F(1), F(1, 2))
    # Of the column player 1 is lost and row gains 2; row itself plays C already.
    assert truth.at(s.Improves("by_weight", ("C", "C")), point) is False
    assert truth.at(s.Improves("by_weight", ("C", "C")), (F(1, 2), F(1, 2))) is True
    assert truth.at(s.Improves("by_mixing", ("C", "C")), (F(1, 2), F(1, 2))) is True
    assert truth.at(s.Improves("by_mixing", ("C", "C")), (F(9, 10), F(1, 2))) is False


def test_a_step_on_a_zone_that_reaches_the_end() -> None:
    truth = Truth(world())
    assert truth.improves((0, 0), "by_weight", ((F(1, 2), F(3, 4)), (F(1, 2), F(3, 4)))) is True
    assert truth.improves((0, 0), "by_weight", ((F(1, 2), F(1)), (F(1, 2), F(3, 4)))) is None


def test_alternatives_that_meet_cover_a_zone() -> None:
    truth = Truth(world())
    above, below = compare(coop("row"), ">", F(1, 2)), compare(coop("row"), "<=", F(1, 2))
    gap = compare(coop("row"), "<", F(1, 2))
    zone = ((F(1, 4), F(3, 4)), (F(0), F(1)))
    assert truth.surely(s.Or((above, below)), zone)
    assert not truth.surely(s.Or((above, gap)), zone)
    assert not truth.surely(above, zone)


def test_a_product_that_is_too_narrow_is_left_out() -> None:
    product = s.Op("*", coop("row"), coop("column"))
    either = s.Or((compare(product, ">", F(1, 7)), compare(product, "<=", F(1, 7))))
    with pytest.raises(Unsettled):
        Truth(world()).surely(either, ((F(0), F(1)), (F(0), F(1))))


def test_minmax_of_matching_pennies() -> None:
    value, strategies = world(game(PENNIES)).minmax(0)
    assert (value, strategies) == (F(1, 2), ((F(1, 2), F(1, 2)),))


# --- consistent states ---


def test_the_liar_lies_half_of_the_time() -> None:
    state = state_at(LIAR, ROCK, (F(1, 2), F(0)))
    assert state is not None and list(state.answers.values()) == [F(1, 2)]
    assert state_at(LIAR, ROCK, (F(1), F(0))) is None


def test_nice_copies_cooperate_and_nothing_else() -> None:
    c, w = claim("always", NICER, NICER, s.Optimal("pareto")), world()
    assert {state.point for state in search(c, w).states(2)} == {(F(1), F(1))}
    assert none_with(w, programs_of(c, w), compare(coop("row"), "<", F(9, 10)), unit(w), 5)
    assert not none_with(w, programs_of(c, w), compare(coop("row"), ">", F(9, 10)), unit(w), 1)


def test_readings_near_a_threshold_leave_it_open() -> None:
    # The other plays C with 11/20: within δ = 1/10 of 1/2, so some runs defect and others do not.
    assert state_at(WARY, LEVEL, (F(1, 3), F(11, 20))) is not None
    assert state_at(WARY, LEVEL, (F(1, 3), F(11, 20)), world(delta=F(1, 25))) is None
    assert state_at(WARY, LEVEL, (F(0), F(11, 20)), world(delta=F(1, 25))) is not None


def test_on_the_grid_the_cell_decides() -> None:
    # With cells of 1/20 the level is a threshold; the cell below it is not surely above 1/2.
    level = F(11, 20)
    assert state_at(WARY, LEVEL, (F(1, 3), level), world(cells=20)) is not None
    assert state_at(WARY, LEVEL, (F(1, 3), level), world(cells=19)) is None
    assert state_at(WARY, LEVEL, (F(1), level), world(cells=19)) is None
    assert state_at(WARY, LEVEL, (F(0), level), world(cells=19)) is not None


def test_the_outer_bounds_hold_what_runs_put_out() -> None:
    w = world()
    c = claim("always", WARY, None, s.Optimal("pareto"))
    programs = programs_of(c, w)
    low = s.And((compare(coop("column"), ">", F(7, 10)), compare(coop("row"), ">", F(1, 10))))
    assert none_with(w, programs, low, unit(w), 5)
    assert not none_with(w, programs, compare(coop("row"), ">", F(1, 10)), unit(w), 1)


def test_a_step_is_any_of_those_that_qualify() -> None:
    body = (s.Read("everyone"), s.If(s.StepImproves("by_weight"), (s.PlayStep(),)), C)
    program = Program(world(), use("Stepper", *body), 0)
    point = (F(0), F(0))
    sides = Some({0: ((F(0), F(0)),), 1: ((F(0), F(0)),)})
    assert Run(program, point, {}, sides).outputs() == ((F(1),),)


def test_a_copy_of_one_who_orders_actions_otherwise() -> None:
    players = (("row", ("C", "D")), ("column", ("D", "C")))
    table = tuple((pure, (num(0), num(0))) for pure in (("C", "D"), ("C", "C"), ("D", "D"), ("D", "C")))
    program = Program(world(s.Game(players, (), (), table)), use("Copier", s.PlayCopy("other")), 0)
    assert Run(program, (F(0), F(1, 4)), {}).outputs() == ((F(3, 4),),)


# --- texts and parameters ---


def test_reads_are_told_by_their_lines() -> None:
    inner = s.Read("other")
    body = (s.Read("everyone"), s.If(s.CopyPlays("me", "C"), (C,), (inner, D)))
    agent = s.Agent("Twice", (), body)
    lines = text.agent(agent).splitlines()
    found = text.lines_of_reads(agent)
    assert [lines[found[id(read)] - 1].strip() for read in (body[0], inner)] == ["read everyone", "read other"]


def test_samples_take_each_alternative() -> None:
    p = s.Par("p")
    given = (s.Or((compare(p, "=", F(1, 7)), compare(p, "=", F(1, 9)))),)
    c = s.Claim("lemma", DILEMMA, (), ("p",), given, (("ε", F(1, 2)), ("δ", F(1, 2))), (s.Optimal("pareto"),))
    assert {w.parameters["p"] for w in samples(c, Random(0), 5)} == {F(1, 7), F(1, 9)}


def test_roots_are_read_to_many_digits() -> None:
    value, exact = read_number("root of z^2 + z - 1 in (0.618, 0.619)")
    assert not exact and abs(value * value + value - 1) < F(1, 10**15)
    assert read_number("-3/4") == (F(-3, 4), True)


def test_a_pacifist_is_what_it_plays() -> None:
    assert state_at(PACIFIST, ROCK, (F(1), F(0))) is not None
    assert state_at(PACIFIST, ROCK, (F(1, 2), F(0))) is None
