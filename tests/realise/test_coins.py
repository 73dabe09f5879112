"""Places of the grid, simple fractions, and coins that are solved for."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest

from verify.realise.coins import Wanted, coins_for
from verify.realise.places import Place, places_near, simplest

F = Fraction


@pytest.mark.parametrize(
    ("low", "high", "found"),
    [
        ("0", "1", "0"),
        ("1/3", "1/3", "1/3"),
        ("3/10", "4/10", "1/3"),
        ("314/100", "315/100", "22/7"),
        ("5/7", "1", "1"),
    ],
)
def test_the_simplest_fraction(low: str, high: str, found: str) -> None:
    assert simplest(F(low), F(high)) == F(found)


def test_the_simplest_fraction_has_the_smallest_denominator() -> None:
    ends = sorted({F(a, b) for b in range(1, 9) for a in range(b + 1)})
    for low, high in product(ends, ends):
        if low <= high:
            x = simplest(low, high)
            assert low <= x <= high
            assert not any(low <= F(a, b) <= high for b in range(1, x.denominator) for a in range(b + 1))


def test_a_cell_has_its_ends_only_at_0_and_1() -> None:
    assert Place(F(0), F(1, 4)).holds(F(0)) and not Place(F(0), F(1, 4)).holds(F(1, 4))
    assert Place(F(3, 4), F(1)).holds(F(1)) and not Place(F(3, 4), F(1)).holds(F(3, 4))
    assert Place(F(1, 4), F(1, 4)).holds(F(1, 4)) and not Place(F(1, 4), F(1, 4)).holds(F(1, 3))


def test_points_of_a_place_lie_in_it() -> None:
    inside = Place(F(1, 4), F(1, 2))
    assert list(inside.between(F(1, 2), F(1), F(0))) == []
    assert next(iter(inside.between(F(0), F(3, 8), F(1)))) == F(3, 8)
    assert all(inside.holds(x) for x in inside.between(F(0), F(1), F(1, 2)))


def test_places_come_nearest_first_and_cover_the_grid() -> None:
    rows = list(places_near([F(3, 8)], 4, [(F(0), F(1))]))
    assert rows[0] == (Place(F(1, 4), F(1, 2)),)
    assert {place for (place,) in rows} == {
        *(Place(F(k, 4), F(k + 1, 4)) for k in range(4)),
        *(Place(F(k, 4), F(k, 4)) for k in range(1, 4)),
    }
    assert list(places_near([F(3, 8)], 4, [(F(1), F(1))])) == [(Place(F(3, 4), F(1)),)]


def test_one_coin_is_solved_exactly() -> None:
    third = Wanted(Place(F(1, 3), F(1, 3)), {(0,): (F(0), F(0)), (1,): (F(1), F(1))})
    assert list(coins_for([third], 1)) == [(F(1, 3),)]


def test_what_no_coin_reaches_has_none() -> None:
    high = Wanted(Place(F(3, 4), F(3, 4)), {(0,): (F(0), F(0)), (1,): (F(1, 2), F(1, 2))})
    assert list(coins_for([high], 1)) == []
    up = Wanted(Place(F(3, 4), F(3, 4)), {(0,): (F(0), F(0)), (1,): (F(1), F(1))})
    down = Wanted(Place(F(3, 4), F(3, 4)), {(0,): (F(1), F(1)), (1,): (F(0), F(0))})
    assert list(coins_for([up, down], 1)) == []


def test_two_coins_are_found_where_each_moves_both() -> None:
    """p = (1 - a) b and p = a (1 - b), for a small p: near 0 for both, or near 1 for both."""
    p, wide = F(1, 20), F(1, 10_000)
    row = {(a, b): (F((1 - a) * b), F((1 - a) * b) + wide) for a, b in product((0, 1), repeat=2)}
    column = {(a, b): (F(a * (1 - b)), F(a * (1 - b)) + wide) for a, b in product((0, 1), repeat=2)}
    wanted = [Wanted(Place(p, p), row), Wanted(Place(p, p), column)]
    found = list(coins_for(wanted, 2))
    assert found
    for a, b in found:
        assert (1 - a) * b <= p <= (1 - a) * b + wide
        assert a * (1 - b) <= p <= a * (1 - b) + wide
