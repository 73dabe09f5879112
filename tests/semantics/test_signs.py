"""Assumptions never report a sign that a point contradicts, and do see the simple ones."""

from __future__ import annotations

from fractions import Fraction as F
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from verify.semantics.symbolic.algebra import coefficients, polynomial_ring
from verify.semantics.symbolic.signs import Assumptions

RING = polynomial_ring("xyz")
X, Y, Z = RING.gens
MONOMIALS = {1: (RING.one, X, Y, Z), 2: (RING.one, X, Y, Z, X * Y, X * X, Y * Z)}


def value(poly, point):
    total = F(0)
    for exponents, c in coefficients(poly):
        for v, k in zip(point, exponents, strict=True):
            c = c * v**k
        total += c
    return total


def polynomial(degree: int, random: Random):
    return sum((random.choice((-2, -1, 0, 0, 1, 2)) * m for m in MONOMIALS[degree]), RING.zero)


@settings(max_examples=80, deadline=None, derandomize=True)
@given(st.integers(0, 2**32 - 1), st.sampled_from((1, 2)))
def test_no_point_contradicts_a_reported_sign(seed, degree):
    random = Random(seed)
    facts = [(polynomial(degree if random.random() < 0.3 else 1, random), random.random() < 0.5) for _ in range(3)]
    known = Assumptions(facts)
    asked = [polynomial(degree, random) for _ in range(3)]
    asked += [facts[0][0] + facts[1][0], facts[0][0] * facts[1][0], facts[0][0] + 1]
    points = [tuple(F(random.randint(-6, 6), random.choice((1, 2, 3))) for _ in "xyz") for _ in range(60)]
    points = [y for y in points if all(value(p, y) > 0 or (value(p, y) == 0 and not strict) for p, strict in facts)]
    for poly in asked:
        positive, nonnegative = known.positive(poly), known.nonnegative(poly)
        assert nonnegative or not positive
        for point in points:
            assert not positive or value(poly, point) > 0
            assert not nonnegative or value(poly, point) >= 0


def test_sums_and_products_of_what_is_assumed_are_seen():
    known = Assumptions([(X - Y, True), (Y - Z, False), (Z, False), (1 - X, False)])
    assert known.positive(X - Z) and known.positive(X) and not known.positive(Y) and known.nonnegative(Y)
    assert known.nonnegative(Y * Z) and known.nonnegative(Z - Z * X) and known.positive(2 * X - Y)
    assert not known.nonnegative(-Z) and not known.positive(RING.zero) and known.nonnegative(RING.zero)


def test_a_bound_of_a_root_is_seen():
    half = RING(1) / 2
    known = Assumptions([(X, True), (X**2 - half, False), (half - X**2, False)])
    assert known.positive(1 - X) and known.positive(2 * X - 1) and not known.nonnegative(half - X)
    assert not Assumptions([(X**2 - half, False), (half - X**2, False)]).nonnegative(2 * X - 1), "it may be below 0"


def test_everything_follows_from_a_contradiction():
    assert Assumptions([(X, True), (-X, False)]).positive(Y)


def test_powers_and_factors_have_signs():
    known = Assumptions([(X, True), (-Y, True), (Z * Z, True)])
    assert known.positive(X**3) and known.positive(-(Y**3)) and known.positive(Y**4) and known.positive(-(X**5) * Y)
    assert known.positive((X - Y) ** 3) and known.positive(Z**4) and not known.positive(Z**3)
    assert known.nonnegative((X - Z) ** 2) and not known.positive((X - Z) ** 2) and not known.nonnegative(X - Z)
    assert known.nonnegative(X * (Y - Z) ** 2) and not known.nonnegative(Y * (Y - Z) ** 2)
