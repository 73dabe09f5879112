"""Algebraic numbers against sympy, and against identities that must hold."""

from __future__ import annotations

from fractions import Fraction as F

import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.evidence.numbers import Algebraic, Root, as_root, show_number, sturm_count, value_at

Z = sympy.Symbol("z")
ROOTS = {
    # sympy's number: polynomial (constant first, perhaps reducible or with double roots), isolating interval
    sympy.sqrt(2): ((-2, 0, 1), F(1), F(2)),
    -sympy.sqrt(2): ((-2, 0, 1), F(-2), F(-1)),
    sympy.cbrt(5): ((-5, 0, 0, 1), F(1), F(2)),
    sympy.sqrt(3): ((6, 0, -5, 0, 1), F(3, 2), F(2)),
    (1 + sympy.sqrt(5)) / 2: ((1, 2, -1, -2, 1), F(1), F(2)),
    sympy.Rational(1, 3): ((-1, 0, 9), F(0), F(1)),
}
polynomials = st.lists(st.fractions(-5, 5, max_denominator=4), min_size=0, max_size=5)
roots = st.sampled_from(list(ROOTS))


def number(root: sympy.Expr, coefficients: list[F]) -> tuple[Algebraic, sympy.Expr]:
    """c0 + c1 θ + ... here and in sympy."""
    polynomial, low, high = ROOTS[root]
    theta = Root.isolated(tuple(map(F, polynomial)), low, high)
    assert theta is not None
    x = Algebraic.root(theta)
    mine = sum((c * x**k for k, c in enumerate(coefficients)), x * 0)
    return mine, sum((_q(c) * root**k for k, c in enumerate(coefficients)), sympy.Integer(0))


def _q(c: F) -> sympy.Rational:
    return sympy.Rational(c.numerator, c.denominator)


def sign(value: sympy.Expr) -> int:
    """By 60 digits: numbers of such small height are 0 or far larger than 1e-40."""
    near = sympy.N(value, 60, maxn=200, chop=False)
    return 0 if abs(near) < sympy.Float("1e-40") else 1 if near > 0 else -1


@settings(max_examples=30, deadline=None, derandomize=True)
@given(roots, polynomials, polynomials)
def test_sign_order_sum_and_product_are_those_of_sympy(root, p, q):
    (x, sx), (y, sy) = number(root, p), number(root, q)
    assert x.sign() == sign(sx)
    order = sign(sx - sy)
    assert (x < y, x == y, x > y, x <= y, x >= y) == (order < 0, order == 0, order > 0, order <= 0, order >= 0)
    assert (x + y).sign() == sign(sx + sy) and (x * y - 1).sign() == sign(sx * sy - 1)
    low, high = x.interval(F(1, 10**9))
    assert high - low <= F(1, 10**9) and _q(low) - F(1, 10**30) <= sx.evalf(60) <= _q(high) + F(1, 10**30)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(roots, polynomials, polynomials, st.fractions(-5, 5, max_denominator=6))
def test_it_is_a_field(root, p, q, r):
    x, y = number(root, p)[0], number(root, q)[0]
    assert x - x == 0 == -x + x and r + x - r == x and r - x == -(x - r) and (x + y) * r == x * r + r * y
    assert (x + y) ** 2 == x**2 + 2 * x * y + y**2 and x**0 == 1
    if y:
        assert y * y.inverse() == 1 and x / y * y == x and r / y == r * y.inverse()
    else:
        with pytest.raises(ZeroDivisionError):
            y.inverse()
    assert (x > r) == (x - r > 0) == (r < x) and min(x, r) <= max(x, r)
    assert hash(x) == hash(y + (x - y))


@settings(max_examples=30, deadline=None, derandomize=True)
@given(roots, polynomials)
def test_a_number_is_told_as_the_only_root_of_a_polynomial_in_an_interval(root, p):
    x, _ = number(root, p)
    told = as_root(x)
    assert sum((c * x**k for k, c in enumerate(told.polynomial)), x * 0) == 0
    assert told.low < x < told.high and sturm_count(told.polynomial, told.low, told.high) == 1
    shown = show_number(x)
    assert x == F(shown) if len(told.polynomial) == 2 else shown.startswith("root of ")


def test_a_rational_number_of_a_field_is_told_as_one():
    x = number(sympy.sqrt(2), [F(0), F(1)])[0]
    assert [show_number(y) for y in (x * x, x - x, -x * x / 3)] == ["2", "0", "-2/3"]


def test_two_different_roots_do_not_mix():
    x, y = number(sympy.sqrt(2), [F(0), F(1)])[0], number(-sympy.sqrt(2), [F(0), F(1)])[0]
    with pytest.raises(ValueError, match="one field"):
        x + y


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.lists(st.integers(-4, 4), min_size=1, max_size=5, unique=True), st.integers(-5, 4), st.integers(1, 9))
def test_sturm_counts_the_roots(zeros, low, width):
    p: tuple[F, ...] = (F(1),)
    for zero in zeros:
        p = tuple(a - zero * b for a, b in zip((F(0), *p), (*p, F(0)), strict=True))
    p = tuple(p)
    assert all(value_at(p, F(zero)) == 0 for zero in zeros)
    assert sturm_count(p, F(low), F(low + width)) == sum(low < zero <= low + width for zero in zeros)


def test_an_interval_that_isolates_nothing_gives_no_root():
    assert Root.isolated((F(-2), F(0), F(1)), F(-2), F(2)) is None
    assert Root.isolated((F(-2), F(0), F(1)), F(2), F(3)) is None
    assert Root.isolated((F(-1), F(0), F(1)), F(0), F(1)) is None
    assert Root.isolated((F(3),), F(0), F(1)) is None


def test_numbers_that_cannot_be_compared_are_kept_apart_in_a_table() -> None:
    """Two roots of one polynomial: -√2 and √2."""
    roots = [Root.isolated((F(-2), F(0), F(1)), F(low), F(high)) for low, high in ((-2, -1), (1, 2))]
    assert len({Algebraic.root(root): None for root in roots if root is not None}) == 2
