"""Certificates with squares: sums of squares and of products of inequalities that add up to a negative number.

In: a conjunction of atoms after presolve, in few variables. Out: a proof that it is contradictory, or None. A square is
at least 0 everywhere, which no product of inequalities says where a bound is touched inside. First come squares of sums
of two monomials with small factors (a linear program); then, while the linear program has a solution, its values are
taken for moments, and the squares that these would make negative are added (cutting planes). The certificate is exact:
where it needs squares of irrational polynomials, none is found.

References: Parrilo, Semidefinite programming relaxations for semialgebraic problems, 2003. Ahmadi, Dash and Hall,
Optimization over structured subsets of positive semidefinite matrices via column generation, 2017. Löfberg, Pre- and
post-processing sum-of-squares programs in practice, 2009.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from fractions import Fraction
from itertools import combinations, combinations_with_replacement
from math import comb

import numpy as np

from verify.decide.clock import Clock
from verify.decide.polynomials.inequalities import Combined, Parts, added, product_parts
from verify.decide.polynomials.linear_program import separating
from verify.decide.polynomials.polynomial import BITS, Packed, degree, times, variables
from verify.decide.polynomials.proof_tree import LeafProof, Term
from verify.decide.positivstellensatz.columns import Column, Columns
from verify.decide.positivstellensatz.presolve import Reduced

MOST_VARIABLES, MOST_MONOMIALS, MOST_PRODUCTS, MOST_FACTORS, MOST_ROUNDS = 8, 28, 300, 8, 25
MOST_SQUARES = 1500
"""Pairs of monomials in squares that are multiplied by something."""
MOST_BEFORE = 500
"""Monomials of which those are taken that a square may have."""
PAIRS = ((1, 1), (1, -1), (1, 2), (1, -2), (2, 1), (2, -1))
"""Factors of the two monomials whose sum is squared."""
NEGATIVE = -1e-6
GRIDS = (2, 4, 16, 1024)
"""Denominators to which the coefficients of a square are rounded, the simplest first."""


def by_squares(reduced: Reduced, clock: Clock) -> LeafProof | None:
    """A proof with squares, from inequalities and equalities that have variables in common: at most MOST_VARIABLES."""
    rows = [row for row in reduced.rows if row.poly]
    equalities = [(n, poly) for n, poly in reduced.unused.items() if poly]
    for names in _connected([*(row.poly for row in rows), *(poly for _, poly in equalities)]):
        own = [row for row in rows if variables(row.poly) & names]
        proof = _of_these(reduced, own, [(n, p) for n, p in equalities if variables(p) & names], sorted(names), clock)
        if proof is not None:
            return proof
    return None


def _connected(polys: Sequence[Packed]) -> list[frozenset[int]]:
    """The variables, those together that occur together, of which some polynomial is not linear."""
    parts: list[tuple[frozenset[int], int]] = []
    for poly in polys:
        names, highest = variables(poly), degree(poly)
        apart = [part for part in parts if not part[0] & names]
        for others, other in (part for part in parts if part[0] & names):
            names, highest = names | others, max(highest, other)
        parts = [*apart, (names, highest)]
    return [names for names, highest in parts if highest > 1]


def _of_these(
    reduced: Reduced,
    rows: Sequence[Combined],
    equalities: Sequence[tuple[int, Packed]],
    names: Sequence[int],
    clock: Clock,
) -> LeafProof | None:
    """With squares that reach the degree of what is given; then with such that reach two degrees more, so that squares
    times what is given have a place."""
    polys = [*(row.poly for row in rows), *(poly for _, poly in equalities)]
    half = (max(map(degree, polys), default=0) + 1) // 2
    found = (_up_to(reduced, rows, equalities, names, reach, clock) for reach in (half, half + 1))
    return next((proof for proof in found if proof is not None), None)


def _up_to(
    reduced: Reduced,
    rows: Sequence[Combined],
    equalities: Sequence[tuple[int, Packed]],
    names: Sequence[int],
    half: int,
    clock: Clock,
) -> LeafProof | None:
    if len(names) > MOST_VARIABLES or comb(len(names) + half, half) > MOST_BEFORE:
        return None
    made = Columns()
    single = [made.of(row) for row in rows]
    twice = [made.times(a, b) for a, b in combinations_with_replacement(single, 2) if a.degree + b.degree <= 2 * half]
    # What a square is multiplied by, with the monomials that may be in it.
    by = [*single[:MOST_FACTORS], *(each for each in twice if each.degree == 2)]
    factors = [(each, list(_monomials(names, half - (each.degree + 1) // 2))) for each in by]
    basis = list(_monomials(names, half))
    if len(rows) == 1 and not equalities:
        support = {m + a + b for factor, few in factors for m in factor.poly for a in few for b in few}
        basis = _squared(basis, support if rows[0].strict else {0, *support})
    if len(basis) > MOST_MONOMIALS or sum(len(few) ** 2 for _, few in factors) > MOST_SQUARES:
        return None
    columns = [made.one, *single, *twice][:MOST_PRODUCTS]
    for number, poly in equalities:
        for monomial in _monomials(names, 2 * half - degree(poly)):
            columns.append(made.multiple(number, monomial, poly))
    factors = [(made.one, basis), *factors]
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
            return settled(reduced, columns, squares, found)
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


def _squared(basis: Sequence[int], support: Set[int]) -> list[int]:
    """The monomials that a square may have, where a sum of squares has no monomials but these: one whose own square is
    neither among them nor a product of two others has coefficient 0 in all (Löfberg 2009)."""
    kept = list(basis)
    while True:
        products = {a + b for a, b in combinations(kept, 2)} | support
        fewer = [m for m in kept if 2 * m in products]
        if len(fewer) == len(kept):
            return kept
        kept = fewer


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


def settled(
    reduced: Reduced, columns: Sequence[Column], squares: Sequence[tuple[Column, Packed]], found: Mapping[int, Fraction]
) -> LeafProof | None:
    """The proof from multipliers of columns, and of squares times columns, which are numbered after them."""
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
