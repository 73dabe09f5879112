"""Every atom is homogeneous in the weights that are found, and no such weights are missed."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from sympy import Matrix

from verify.decide.polynomials.polynomial import Packed, pack, times, unpack, variables
from verify.decide.positivstellensatz.gradings import grade_of, gradings

SEEDS = st.integers(0, 2**32 - 1)
COUNT = 4


def degree_in(monomial: int, weights: dict[int, int]) -> int:
    return sum(weights.get(v, 0) * e for v, e in unpack(monomial).items())


def random_polys(random: Random, many: int) -> list[Packed]:
    def exponents() -> tuple[int, ...]:
        return tuple(random.choice((0, 0, 1, 2)) for _ in range(COUNT))

    def poly() -> Packed:
        return pack((exponents(), Fraction(random.choice((-2, -1, 1, 3)))) for _ in range(random.randint(1, 3)))

    return [found for found in (poly() for _ in range(many)) if found]


@settings(max_examples=100, deadline=None, derandomize=True)
@given(SEEDS, st.integers(0, 4))
def test_each_polynomial_is_homogeneous_and_no_weights_are_missed(seed: int, many: int) -> None:
    polys = random_polys(Random(seed), many)
    found = gradings(polys)
    for weights in found:
        assert any(weights.values()) and all(isinstance(w, int) for w in weights.values())
        for poly in polys:
            assert len({degree_in(m, weights) for m in poly}) == 1
    # The dimension of all such weights, by another row reduction.
    occurring = sorted(frozenset().union(*map(variables, polys)))
    differences = [
        [unpack(m).get(v, 0) - unpack(next(iter(poly))).get(v, 0) for v in occurring] for poly in polys for m in poly
    ]
    rank = Matrix(differences).rank() if occurring and differences else 0
    assert len(found) == len(occurring) - rank
    if found:
        assert Matrix([[w.get(v, 0) for v in occurring] for w in found]).rank() == len(found), "they are a basis"


@settings(max_examples=100, deadline=None, derandomize=True)
@given(SEEDS)
def test_weights_that_were_planted_are_combinations_of_those_found(seed: int) -> None:
    random = Random(seed)
    planted = {v: random.randint(-2, 3) for v in range(COUNT)}
    polys = []
    for poly in random_polys(random, 4):
        wanted = degree_in(next(iter(poly)), planted)
        polys.append({m: c for m, c in poly.items() if degree_in(m, planted) == wanted})
    occurring = sorted(frozenset().union(*map(variables, polys)))
    if not occurring:
        return
    rows = [[weights.get(v, 0) for v in occurring] for weights in gradings(polys)]
    more = [*rows, [planted[v] for v in occurring]]
    assert Matrix(more).rank() == (Matrix(rows).rank() if rows else 0)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(SEEDS)
def test_the_grade_of_a_product_is_the_sum_of_the_grades(seed: int) -> None:
    random = Random(seed)
    polys = random_polys(random, 3)
    weights = gradings(polys)
    for left in polys:
        for right in polys:
            product = times(left, right)
            if product:
                sums = tuple(a + b for a, b in zip(grade_of(left, weights), grade_of(right, weights), strict=True))
                assert grade_of(product, weights) == sums


def test_payoffs_may_be_measured_in_any_unit() -> None:
    """T > R and p*T > R: T and R have one weight; a probability has none, since 1 - p is not homogeneous in it."""
    t, r, p = 1, 1 << 8, 1 << 16
    (weights,) = gradings([{t: 1, r: -1}, {t + p: 1, r: -1}, {0: 1, p: -1}])
    assert weights[0] == weights[1] != 0 and not weights.get(2)


def test_a_weight_that_is_a_fraction_is_made_whole() -> None:
    """x^2 = y^3: the weights are 3 and 2."""
    (weights,) = gradings([{2: 1, 3 << 8: -1}])
    assert 2 * weights[0] == 3 * weights[1] != 0


def test_numbers_alone_have_no_weights() -> None:
    assert gradings([]) == gradings([{0: 5}]) == []
