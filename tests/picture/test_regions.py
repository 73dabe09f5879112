"""Propositions as sets: exact where they are affine; cones, floors, nearness, and what is not drawn."""

from __future__ import annotations

from fractions import Fraction

import pytest

from verify.errors import Unsupported
from verify.language import syntax as s
from verify.language.expressions import parse_expression
from verify.picture.bilinear import SQUARE, Bilinear
from verify.picture.pareto import pareto_boundary
from verify.picture.regions import allowed, in_payoffs, in_strategies, shape_of
from verify.picture.shapes import AtLeast, Either, outlined, outside
from verify.semantics.exact.world import World
from verify.semantics.symbolic.setup import set_up
from verify.simulate.profiles import profile_at

from .games import DILEMMA, PENNIES, SEXES, claim, game, point

NUMBERS = {"T": 3, "R": 2, "P": 1, "S": 0, "ε": Fraction(1, 10), "δ": Fraction(1, 1000), "k": 2}


def world(**more: object) -> World:
    loaded = claim("nelp-self")
    values = {name: Fraction(str(value)) for name, value in {**NUMBERS, **more}.items()}
    return World(dict(loaded.game.players), values, loaded.game.payoffs)


def payoffs_of(here: World) -> Bilinear:
    return Bilinear.of(lambda i, j: (Fraction(str(here.payoffs[i, j][0])), Fraction(str(here.payoffs[i, j][1]))))


def region(text: str, here: World) -> tuple[set[frozenset[tuple[Fraction, Fraction]]], int]:
    """The corners of each outline in payoffs, and how many lines there are beside them."""
    payoffs = payoffs_of(here)
    shape = shape_of(parse_expression(text), here, pareto_boundary(payoffs))
    outlines, lines = in_payoffs(shape, outlined(shape), payoffs)
    return {frozenset(piece[0] for piece in path) for path in outlines}, len(lines)


LEVEL = {("C", "C"): (2, 2), ("C", "D"): (1, 2), ("D", "C"): (0, 0), ("D", "D"): (0, 0)}
KITE = frozenset({point(1, 1), point(3, 0), point(2, 2), point("8/5", "11/5")})
TRIANGLE = frozenset({point(1, 1), point(3, 0), point("17/8", "7/4")})
FLOOR = frozenset({point(1, 1), point(3, 0), point(2, 2), point(1, "5/2")})


@pytest.mark.parametrize(
    ("text", "corners"),
    [
        ("payoff(column) - P <= 2*(payoff(row) - P)", KITE),
        ("payoff(column) - P <= 2/3*(payoff(row) - P)", TRIANGLE),
        ("not payoff(row) < P", FLOOR),
        ("payoff(row) >= P and payoff(column) - P <= 2*(payoff(row) - P)", KITE),
        ("payoff(column) - P <= 2*(payoff(row) - P) or payoff(row) >= P", FLOOR),
        ("payoff(row) < P => 1 = 2", FLOOR),
        ("prob(row, C) >= 1/2", frozenset({point("1/2", 2), point("5/2", "1/2"), point(2, 2), point(0, 3)})),
    ],
)
def test_affine_propositions_have_exact_corners(text, corners):
    outlines, lines = region(text, world())
    if "1/2" in text:  # C with at least one half: from the middle of one side of the diamond to that of the other
        corners = frozenset({point("1/2", 2), point(0, 3), point(2, 2), point("5/2", 1)})
    assert (outlines, lines) == ({corners}, 0)


def test_near_pareto_is_a_band_of_that_width():
    outlines, _ = region("near(pareto, 4*δ/ε)", world())
    width = Fraction(4, 100)
    inner = {payoffs_of(world())(at) for at in (point(1 - width, 0), point(1 - width, 1 - width), point(0, 1 - width))}
    assert outlines == {frozenset({point(3, 0), point(2, 2), point(0, 3), *inner})}


def test_an_equation_is_a_line():
    outlines, lines = region("prob(row, C) = 1", world())
    assert (outlines, lines) == (set(), 1)
    assert region("pareto", world()) == (set(), 2)


def test_weakly_pareto_has_more_than_pareto():
    """Where column's payoff stays at its largest while row's falls: a line for the one, a point for the other."""
    payoffs = {cell: tuple(map(s.Number, map(Fraction, pair))) for cell, pair in LEVEL.items()}
    here = World({"row": ("C", "D"), "column": ("C", "D")}, {}, payoffs)
    square = Bilinear.of(lambda i, j: point(*LEVEL["CD"[i], "CD"[j]]))

    def holds(text: str, x: object, y: object) -> bool:
        shape = shape_of(parse_expression(text), here, pareto_boundary(square))
        return all(part.value(point(x, y)) >= 0 for part in shape.parts[0].parts)

    assert holds("weakly_pareto", 1, "1/2") and not holds("pareto", 1, "1/2")
    assert holds("near(weakly_pareto, 1/10)", "9/10", "1/2") and not holds("near(pareto, 1/10)", "9/10", "1/2")
    assert not holds("near(weakly_pareto, 1/10)", "4/5", "1/2")


def test_nothing_and_everything():
    assert region("1 < 0", world()) == (set(), 0)
    assert region("1 > 0", world()) == ({frozenset({point(1, 1), point(3, 0), point(2, 2), point(0, 3)})}, 0)
    assert outlined(Either(())).loops == ()


def test_where_payoffs_fold_each_side_has_its_outline():
    here = world(T=3, S=-3)
    payoffs = payoffs_of(here)
    shape = shape_of(parse_expression("payoff(row) >= P"), here, None)
    found = outlined(shape)
    outlines, _ = in_payoffs(shape, found, payoffs)
    assert len(outlines) > len(found.loops) or len(outlines) >= 2
    for path in outlines:
        assert all(piece[0][0] >= Fraction(99, 100) for piece in path)


def test_a_curved_boundary_is_followed():
    here = world(T=3, S=-3)
    shape = shape_of(parse_expression("payoff(row) >= P"), here, None)
    outlines, _ = in_strategies(outlined(shape))
    edge = [piece[0] for path in outlines for piece in path if 0 < piece[0][0] < 1 and 0 < piece[0][1] < 1]
    assert len(edge) > 10
    assert all(abs(here.payoff(0, profile_at(at)) - 1) < Fraction(1, 100) for at in edge)


def test_where_a_hyperbola_is_two_lines_edges_are_exact():
    """In the battle of the sexes at 4, 2 and in a stag hunt, at the payoff of the mixed equilibrium."""
    sexes = AtLeast(lambda at: 5 * at[0] * at[1] - 2 * at[0] - 2 * at[1] + Fraction(4, 5))
    cross = {point("2/5", "2/5"), point(1, "2/5"), point(1, 1), point("2/5", 1)}
    loops = outlined(sexes).loops
    assert {corner for loop in loops for corner in loop} == cross | {point(0, 0), point("2/5", 0), point(0, "2/5")}
    stag = outlined(outside(AtLeast(lambda at: at[0] * (3 - 4 * at[1]))))
    assert set(stag.loops[0]) == {point(0, "3/4"), point(1, "3/4"), point(1, 1), point(0, 1)}
    assert stag.lines == ((point(0, 0), point(0, "3/4")),)


@pytest.mark.parametrize("table", [PENNIES, ((0, 0),) * 4])
def test_where_no_outcome_dominates_another_all_profiles_are_pareto(table):
    frontier = pareto_boundary(game(table))
    assert frontier.all
    for text in ("pareto", "weakly_pareto", "near(pareto, 1/100)"):
        assert outlined(shape_of(parse_expression(text), world(), frontier)).loops == (SQUARE,)


@pytest.mark.parametrize("table", [DILEMMA, SEXES, ((1, 1), (0, 0), (0, 0), (1, 1)), ((1, 1), (1, 1), (0, 0), (0, 0))])
def test_else_they_are_not(table):
    assert not pareto_boundary(game(table)).all


def test_undominated_leaves_a_band_below_the_boundary():
    here = world()
    shape = shape_of(parse_expression("undominated(1/2)"), here, pareto_boundary(payoffs_of(here)))
    (loop,) = outlined(shape).loops
    assert point(1, 1) in loop and point(0, 0) not in loop


@pytest.mark.parametrize("text", ["near(payoff(row) > P, δ)", "improves(by_weight, C, C)"])
def test_what_is_not_drawn_is_said(text):
    here = world()
    with pytest.raises(Unsupported):
        shape_of(parse_expression(text), here, pareto_boundary(payoffs_of(here)))


@pytest.mark.parametrize(
    ("name", "found"),
    [("green-self", True), ("nelp-self", True), ("lp-pareto", False), ("nicer-self", False)],
)
def test_what_an_agent_does_not_allow_is_its_first_guard(name, found):
    loaded = claim(name)
    numbers = {k: v for k, v in world().parameters.items() if k != "k" and isinstance(v, Fraction)}
    program = set_up(loaded, numbers).programs[0]
    assert program is not None
    proposition = allowed(program)
    assert isinstance(proposition, s.Comparison) == found
