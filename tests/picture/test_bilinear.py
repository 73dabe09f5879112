"""The payoffs of independent mixing: exact outlines, folds, and the map along lines."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest

from verify.picture.bilinear import SQUARE, Bilinear
from verify.picture.data import Path
from verify.picture.pareto import at

from .games import ALTERNATING, DILEMMA, NOT_NICE, PENNIES, SEXES, Table, game, point


def corners(path: Path) -> set[tuple[Fraction, Fraction]]:
    return {piece[0] for piece in path}


def winding(paths: tuple[Path, ...], where: tuple[float, float], steps: int = 200) -> bool:
    """Whether a point lies inside the union of outlines, by non-zero winding."""
    for path in paths:
        line = [at(piece, Fraction(k, steps)) for piece in path for k in range(steps)]
        turns = 0
        for (ax, ay), (bx, by) in zip(line, [*line[1:], line[0]], strict=True):
            left = float(bx - ax) * (where[1] - float(ay)) - (where[0] - float(ax)) * float(by - ay)
            if float(ay) <= where[1] < float(by) and left > 0:
                turns += 1
            elif float(by) <= where[1] < float(ay) and left < 0:
                turns -= 1
        if turns:
            return True
    return False


def test_the_outcomes_of_the_dilemma_are_a_diamond():
    (outline,) = game(DILEMMA).reachable()
    assert corners(outline) == {point(1, 1), point(3, 0), point(2, 2), point(0, 3)}
    assert all(len(piece) == 2 for piece in outline)
    assert game(DILEMMA).fold() is None


def test_a_dilemma_that_is_not_nice_folds_along_a_parabola():
    payoffs = game(NOT_NICE)  # T + S = 0 < 2P: the Jacobian is 12 - 18x - 18y, up to its sign
    start, end = payoffs.fold_line() or pytest.fail("it folds")
    assert {start, end} == {point("2/3", 0), point(0, "2/3")}
    assert payoffs.fold() == (payoffs(start), point(1, 1), payoffs(end))
    assert payoffs(point("1/3", "1/3")) == at(payoffs.fold() or pytest.fail(), Fraction(1, 2)) == point("2/3", "2/3")
    assert len(payoffs.reachable()) == 2


def test_battle_of_the_sexes_folds_where_both_play_alike():
    payoffs = game(SEXES)
    assert payoffs.fold_line() == (point(0, 0), point(1, 1))
    assert payoffs.fold() == (point(2, 3), point(0, 0), point(3, 2))
    # The lowest point of the region's upper boundary: both at one half.
    assert at(payoffs.fold() or pytest.fail(), Fraction(1, 2)) == point("5/4", "5/4")


def test_what_is_no_game_of_two_dimensions_does_not_fold():
    assert game(PENNIES).fold_line() is None
    assert game(PENNIES).sides() == (SQUARE,)


@pytest.mark.parametrize("table", [DILEMMA, NOT_NICE, ALTERNATING, SEXES], ids=str)
def test_a_straight_line_becomes_the_curve_of_its_payoffs(table: Table):
    payoffs = game(table)
    start, end = point("1/5", "9/10"), point("3/4", 0)
    piece = payoffs.image(start, end)
    for share in (Fraction(0), Fraction(1, 3), Fraction(5, 7), Fraction(1)):
        profile = tuple(a + share * (b - a) for a, b in zip(start, end, strict=True))
        assert at(piece, share) == payoffs((profile[0], profile[1]))


@pytest.mark.parametrize("seed", range(4))
def test_the_outlines_hold_what_is_reached_and_nothing_else(seed: int):
    rng = random.Random(seed)
    payoffs = game(tuple((rng.randint(0, 5), rng.randint(0, 5)) for _ in range(4)))  # type: ignore[arg-type]
    if not any(map(payoffs.jacobian, SQUARE)):
        pytest.skip("the outcomes are a line")
    outlines = payoffs.reachable()
    for _ in range(30):
        where = (rng.uniform(0, 5), rng.uniform(0, 5))
        near = distance(payoffs, where)
        if near < 1e-6 or near > 0.08:  # not so near to the edge that a flattened curve could decide
            assert winding(outlines, where) == (near < 1e-6)


def distance(payoffs: Bilinear, where: tuple[float, float], size: int = 24) -> float:
    """How far a point is from what is reached: the best of a mesh, made better step by step."""

    def off(x: float, y: float) -> float:
        values = (a + b * x + c * y + d * x * y for a, b, c, d in (map(float, payoffs.row), map(float, payoffs.column)))
        return max(abs(value - wanted) for value, wanted in zip(values, where, strict=True))

    best = min((off(i / size, j / size), i / size, j / size) for i in range(size + 1) for j in range(size + 1))
    step = 1 / size
    while step > 1e-10:
        ways = [(best[1] + a * step, best[2] + b * step) for a in (-1, 0, 1) for b in (-1, 0, 1)]
        better = min((off(x, y), x, y) for x, y in ((min(1, max(0, p)), min(1, max(0, q))) for p, q in ways))
        if better[0] < best[0]:
            best = better
        else:
            step /= 2
    return best[0]
