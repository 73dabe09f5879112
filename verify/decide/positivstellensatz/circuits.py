"""Certificates of binomial squares, such as those of the inequality of arithmetic and geometric means.

In: a conjunction of atoms after presolve. Out: a proof that it is contradictory, or None. x^a + x^b >= 2 x^c where c is
in the middle of a and b, for exponents of the same parity: the difference is a square of a binomial, times variables
with an odd exponent, which have to be non-negative. One linear program for each inequality, with a column for every
such pair in the box of its exponents, and of its degrees if it is homogeneous: squares with many monomials, as
`squares` looks for, need a matrix of all of them. At most MOST_MONOMIALS and MOST_PAIRS.

References: Reznick, Forms derived from the arithmetic-geometric inequality, 1989 (mediated sets). Iliman and de Wolff,
Amoebas, nonnegative polynomials and sums of squares supported on circuits, 2016.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations

from verify.decide.clock import Clock
from verify.decide.polynomials.inequalities import Combined
from verify.decide.polynomials.linear_program import separating
from verify.decide.polynomials.polynomial import (
    BITS,
    HIGHEST_EXPONENT,
    Packed,
    degree,
    exponent_of,
    times,
    unpack,
    variables,
)
from verify.decide.polynomials.proof_tree import LeafProof
from verify.decide.positivstellensatz.columns import Column, Columns
from verify.decide.positivstellensatz.presolve import Reduced
from verify.decide.positivstellensatz.squares import settled

MOST_MONOMIALS, MOST_PAIRS = 500, 6000


def by_binomials(reduced: Reduced, clock: Clock) -> LeafProof | None:
    """A proof from one inequality that is not linear and the signs of its variables."""
    made = Columns()
    signs = {v: made.of(row) for row in reduced.rows if len(row.poly) == 1 for v in _positive(row.poly)}
    for row in reduced.rows:
        if degree(row.poly) > 1 and clock.left() > 0:
            proof = _of_one(reduced, row, made, signs)
            if proof is not None:
                return proof
    return None


def _positive(poly: Packed) -> Iterator[int]:
    """The variable that the monomial is, if it is one with a positive factor."""
    ((monomial, coefficient),) = poly.items()
    powers = unpack(monomial)
    if coefficient > 0 and list(powers.values()) == [1]:
        yield from powers


def _of_one(reduced: Reduced, row: Combined, made: Columns, signs: Mapping[int, Column]) -> LeafProof | None:
    if any(row.poly[m] > 0 or not _odd(m) <= signs.keys() for m in _corners(row.poly)):
        return None
    classes: dict[frozenset[int], list[int]] = {}
    for monomial in _box(row.poly):
        if (odd := _odd(monomial)) <= signs.keys():
            classes.setdefault(odd, []).append(monomial)
    pairs = sum(len(own) * (len(own) + 1) // 2 for own in classes.values())
    if not 0 < pairs <= MOST_PAIRS:
        return None
    squares: list[tuple[Column, Packed]] = []
    for odd, own in classes.items():
        factor = made.one
        for v in sorted(odd):
            factor = made.times(factor, signs[v])
        root = {m: (m - sum(1 << (BITS * v) for v in odd)) // 2 for m in own}
        squares += [(factor, {root[m]: 1}) for m in own]
        squares += [(factor, {root[m]: 1, root[n]: -1}) for m, n in combinations(own, 2)]
    columns = [made.one, made.of(row)]
    _, found = separating(
        [*(c.poly for c in columns), *(times(factor.poly, times(q, q)) for factor, q in squares)],
        [*(c.strict for c in columns), *(False for _ in squares)],
        [False] * (len(columns) + len(squares)),
    )
    return settled(reduced, columns, squares, found) if found else None


def _odd(monomial: int) -> frozenset[int]:
    """The variables with an odd exponent."""
    return frozenset(v for v, e in unpack(monomial).items() if e % 2)


def _corners(poly: Packed) -> Iterator[int]:
    """Some corners of the Newton polytope: there a sum of squares has a square alone."""
    for v in variables(poly):
        for extreme in (max, min):
            yield extreme(poly, key=lambda m: ((m >> (BITS * v)) & HIGHEST_EXPONENT, m))


def _box(poly: Packed) -> list[int]:
    """Monomials in the box of the polynomial's exponents, of its degrees; none if they are too many."""
    names = sorted(variables(poly))
    highest = [exponent_of(poly, v) for v in names]
    degrees = [sum(unpack(m).values()) for m in poly]
    found = [(0, 0)]
    for k, v in enumerate(names):
        rest = sum(highest[k + 1 :])
        found = [
            (monomial + (e << (BITS * v)), size + e)
            for monomial, size in found
            for e in range(max(0, min(degrees) - rest - size), min(highest[k], max(degrees) - size) + 1)
        ]
        if len(found) > MOST_MONOMIALS:
            return []
    return [monomial for monomial, _ in found]
