"""Columns: each product is worked out once, and is what the factors' product is."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.decide.polynomials.inequalities import Combined
from verify.decide.polynomials.linear_program import Monomials
from verify.decide.polynomials.polynomial import BITS, Packed, divides, times, unpack
from verify.decide.positivstellensatz import columns
from verify.decide.positivstellensatz.columns import Columns, multiplied

X, Y = 1, 1 << BITS
EXPONENTS = st.lists(st.integers(0, 255), min_size=4, max_size=4)


def row(poly: Packed, number: int = 0, strict: bool = False) -> Combined:
    return Combined(poly, strict, ((Fraction(1), (number,)),))


def monomial(exponents: Sequence[int]) -> int:
    return sum(e << (BITS * k) for k, e in enumerate(exponents))


def test_the_same_product_of_rows_with_other_reasons_is_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """As at two nodes of a case split: the columns keep what each follows from."""
    made = Columns()
    first = made.times(made.of(row({X: 1, 0: -1}, 1)), made.of(row({Y: 2}, 2)))
    monkeypatch.setattr(columns, "times", None)
    again = made.times(made.of(row({Y: 2}, 3)), made.of(row({X: 1, 0: -1}, 4)))
    assert first.product is again.product
    assert first.poly == {X + Y: 2, Y: -2}
    assert [f.parts[0][1] for f in again.factors] == [(3,), (4,)]


def test_a_product_is_strict_where_all_its_factors_are() -> None:
    made = Columns()
    strict, weak = made.of(row({X: 1}, strict=True)), made.of(row({X: 1}))
    assert made.times(strict, strict).strict
    assert not made.times(strict, weak).strict
    assert strict.product is weak.product


def test_a_multiple_of_an_equality_is_no_product_of_rows() -> None:
    """The numbers of what is multiplied are told apart, whatever they are."""
    made = Columns()
    rows = [made.of(row({X: k + 1})) for k in range(3)]
    multiple = made.multiple(7, 1, {Y: 1})
    assert multiple.poly == {X + Y: 1}
    assert multiple.equality == (7, 1)
    assert all(made.times(a, b).product is not multiple.product for a in rows for b in rows)


def test_what_is_kept_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns, "MOST_KEPT", 5)
    made = Columns()
    some = [made.of(row({X: 1, 0: k + 1})) for k in range(20)]
    assert len(made._products) <= 5
    assert all(
        c.poly == times(a.poly, some[0].poly)
        for c, a in zip(multiplied(made, some, some[:1], False), some, strict=True)
    )


def test_coefficients_of_a_vector_are_at_most_1() -> None:
    """Places are the same for the same monomial; of nothing there are none."""
    monomials = Monomials()
    assert monomials.vector({X: 4, 0: Fraction(-1, 2)}).values == (1.0, -0.125)
    assert monomials.vector({0: 3, X: -3}).values == (1.0, -1.0)
    assert monomials.vector({0: 1}).places == (1,)
    assert monomials.vector({}).places == ()
    assert monomials.vector({0: 10**400, X: Fraction(10**400, 4)}).values == (1.0, 0.25)


@given(EXPONENTS, EXPONENTS)
def test_a_monomial_divides_another_where_no_exponent_is_larger(left: list[int], right: list[int]) -> None:
    expected = all(a <= b for a, b in zip(left, right, strict=True))
    assert divides(monomial(left), monomial(right)) == expected
    smaller = [min(pair) for pair in zip(left, right, strict=True)]
    assert divides(monomial(smaller), monomial(right))
    assert sum(unpack(monomial(left)).values()) == sum(left)
