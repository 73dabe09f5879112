"""Packed polynomials: putting values in, against the polynomial evaluated at points."""

from __future__ import annotations

from fractions import Fraction
from math import prod

from hypothesis import given
from hypothesis import strategies as st

from verify.decide.polynomials.polynomial import Packed, at_numbers, pack, plus, substitute, times, unpack, variables

NUMBERS = st.fractions(-3, 3, max_denominator=5)


def polynomials(count: int) -> st.SearchStrategy[Packed]:
    """In so many variables."""
    exponents = st.tuples(*[st.integers(0, 3)] * count)
    return st.dictionaries(exponents, NUMBERS, max_size=6).map(lambda terms: pack(terms.items()))


def value(poly: Packed, point: list[Fraction]) -> Fraction:
    return sum((c * prod(point[v] ** e for v, e in unpack(m).items()) for m, c in poly.items()), Fraction(0))


@given(polynomials(3), polynomials(2))
def test_a_polynomial_is_what_is_left_and_a_multiple_of_the_difference(poly: Packed, put: Packed) -> None:
    rest, quotient = substitute(poly, 2, put)
    assert 2 not in variables(rest)
    assert plus(rest, times(plus({1 << 16: 1}, put, -1), quotient)) == poly
    assert all(rest.values()) and all(quotient.values())


@given(st.lists(polynomials(3), max_size=3), st.dictionaries(st.integers(0, 2), NUMBERS), st.lists(NUMBERS, min_size=3))
def test_at_numbers_it_has_the_values_that_it_has_there(
    polys: list[Packed], numbers: dict[int, Fraction], others: list[Fraction]
) -> None:
    point = [numbers.get(v, other) for v, other in enumerate(others)]
    for poly, there in zip(polys, at_numbers(polys, numbers), strict=True):
        assert not variables(there) & numbers.keys() and all(there.values())
        assert value(there, point) == value(poly, point)
