"""Certificates with squares: sums of squares and of products of inequalities that add up to a negative number.

In: a conjunction of atoms after presolve, in few variables. Out: a proof that it is contradictory, or None. A square is
at least 0 everywhere, which no product of inequalities says where a bound is touched inside. First come squares of sums
of two monomials with small factors (a linear program); then, while the linear program has a solution, its values are
taken for moments, and the squares that these would make negative are added (cutting planes). The certificate is exact:
where it needs squares of irrational polynomials, none is found.

References: Parrilo, Semidefinite programming relaxations for semialgebraic problems, 2003. Ahmadi, Dash and Hall,
Optimization over structured subsets of positive semidefinite matrices via column generation, 2017.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, combinations_with_replacement
from math import comb

import numpy as np

from verify.decide.clock import Clock
from verify.decide.polynomials.inequalities import Parts, added, product_parts
from verify.decide.polynomials.linear_program import separating
from verify.decide.polynomials.polynomial import BITS, Packed, degree, times, variables
from verify.decide.polynomials.proof_tree import LeafProof, Term
from verify.decide.positivstellensatz.columns import ONE, Column
from verify.decide.positivstellensatz.presolve import Reduced

MOST_VARIABLES, MOST_MONOMIALS, MOST_PRODUCTS, MOST_FACTORS, MOST_ROUNDS = 5, 28, 300, 8, 25
PAIRS = ((1, 1), (1, -1), (1, 2), (1, -2), (2, 1), (2, -1))
"""Factors of the two monomials whose sum is squared."""
NEGATIVE = -1e-6
GRIDS = (2, 4, 16, 1024)
"""Denominators to which the coefficients of a square are rounded, the simplest first."""


def by_squares(reduced: Reduced, clock: Clock) -> LeafProof | None:
    """A proof with squares, in at most MOST_VARIABLES variables."""
    rows = [row for row in reduced.rows if row.poly]
    equalities = [(n, poly) for n, poly in reduced.unused.items() if poly]
    polys = [*(row.poly for row in rows), *(poly for _, poly in equalities)]
    names = sorted(frozenset[int]().union(*map(variables, polys)))
    half = (max(map(degree, polys), default=0) + 1) // 2
    if not 0 < len(names) <= MOST_VARIABLES or comb(len(names) + half, half) > MOST_MONOMIALS:
        return None
    basis = list(_monomials(names, half))
    single = [Column(row.poly, (row,), row.strict, degree(row.poly)) for row in rows]
    columns = [ONE, *single]
    columns += [a.times(b) for a, b in combinations_with_replacement(single, 2) if a.degree + b.degree <= 2 * half]
    columns = columns[:MOST_PRODUCTS]
    for number, poly in equalities:
        for monomial in _monomials(names, 2 * half - degree(poly)):
            multiple = {m + monomial: c for m, c in poly.items()}
            columns.append(Column(multiple, (), False, equality=(number, monomial)))
    # A square by itself, or times an inequality; with the monomials that may be squared.
    factors = [(ONE, basis)]
    factors += [(each, list(_monomials(names, half - (each.degree + 1) // 2))) for each in single[:MOST_FACTORS]]
    squares: list[tuple[Column, Packed]] = [(factor, q) for factor, few in factors for q in _simple(few)]
    for _ in range(MOST_ROUNDS):
        if clock.left() <= 0:
            return None
        model, found = separating(
            [*(c.poly for c in columns), *(times(factor.poly, times(q, q)) for factor, q in squares)],
            [*(c.strict for c in columns), *(False for _ in squares)],
            [*(c.equality is not None for c in columns), *(False for _ in squares)],
        )
        if found:
            return _settled(reduced, columns, squares, found)
        more = [(f, q) for f, few in factors for q in _negative_squares(model, f.poly, few)] if model else []
        if not more:
            return None
        squares += more
    return None


def _monomials(names: Sequence[int], most: int) -> Iterator[int]:
    """Of these variables, up to this degree."""
    for size in range(most + 1):
        for chosen in combinations_with_replacement(names, size):
            yield sum(1 << (BITS * v) for v in chosen)


def _simple(basis: Sequence[int]) -> Iterator[Packed]:
    """Monomials, and sums of two of them."""
    found: list[Packed] = [{m: 1} for m in basis]
    found += [{m: a, n: b} for m, n in combinations(basis, 2) for a, b in PAIRS]
    return iter(found)


def _negative_squares(moments: dict[int, float], factor: Packed, basis: Sequence[int]) -> Iterator[Packed]:
    """Polynomials whose squares, times the factor, these moments would make negative."""
    terms = [(m, float(c)) for m, c in factor.items()]
    matrix = np.array([[sum(c * moments.get(a + b + m, 0.0) for m, c in terms) for b in basis] for a in basis])
    if not matrix.size:
        return
    values, vectors = np.linalg.eigh(matrix)
    for value, vector in zip(values, vectors.T, strict=True):
        if value > NEGATIVE * max(1.0, float(np.abs(matrix).max())):
            return
        vector = vector / vector[np.argmax(np.abs(vector))]
        for grid in GRIDS:
            rounded = np.round(vector * grid) / grid
            if rounded @ matrix @ rounded < value / 2:
                yield {m: Fraction(round(w * grid), grid) for m, w in zip(basis, rounded, strict=True) if w}
                break


def _settled(
    reduced: Reduced, columns: Sequence[Column], squares: Sequence[tuple[Column, Packed]], found: Mapping[int, Fraction]
) -> LeafProof | None:
    products: list[Parts] = []
    terms: list[Term] = []
    free: dict[int, Packed] = {}
    for c, multiplier in found.items():
        if c >= len(columns):
            factor, square = squares[c - len(columns)]
            terms += [Term(m, names, square) for m, names in product_parts(multiplier, factor.factors)]
            continue
        column = columns[c]
        if column.equality is not None:
            number, monomial = column.equality
            free.setdefault(number, {})[monomial] = multiplier
        else:
            products.append(product_parts(multiplier, column.factors))
    return reduced.settle([*(Term(m, names) for names, m in added(products).items()), *terms], free)
