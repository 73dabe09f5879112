"""Gradings of the polynomial ring for which every atom is homogeneous, such as payoffs with weight 1.

In: polynomials. Out: a basis of the integer weights of variables for which each of them is homogeneous: the kernel of
the differences of their exponents, by one row reduction. Products that cancel do so in each grade by itself, so the
search for a certificate may take one grade at a time, which makes its linear programs smaller.

Reference: Miller and Sturmfels, Combinatorial commutative algebra, 2005, chapter 8 (multigraded polynomial rings).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import TypeAlias

from verify.decide.polynomials.polynomial import Packed, unpack

Weights: TypeAlias = Sequence[dict[int, int]]


def gradings(polys: Iterable[Packed]) -> list[dict[int, int]]:
    """A basis of the integer weights of variables for which each polynomial is homogeneous."""
    rows: set[tuple[tuple[int, int], ...]] = set()
    occurring: set[int] = set()
    for poly in polys:
        shapes = [unpack(m) for m in poly]
        for shape in shapes:
            occurring |= set(shape)
        for shape in shapes[1:]:
            keys = {*shape, *shapes[0]}
            differences = sorted((v, shape.get(v, 0) - shapes[0].get(v, 0)) for v in keys)
            rows.add(tuple((v, d) for v, d in differences if d))
    rows.discard(())
    columns = sorted(occurring)
    if not columns:
        return []
    where = {v: k for k, v in enumerate(columns)}
    import flint  # where it is needed: it takes as long to load as a small claim to decide

    table = flint.fmpq_mat(max(1, len(rows)), len(columns))
    for r, row in enumerate(sorted(rows)):
        for v, d in row:
            table[r, where[v]] = d
    reduced, rank = table.rref()
    pivots: list[int] = []
    for r in range(rank):
        pivots.append(next(k for k in range(len(columns)) if reduced[r, k] != 0))
    result = []
    for free in set(range(len(columns))) - set(pivots):
        weights = {columns[free]: Fraction(1)}
        for r, pivot in enumerate(pivots):
            value = reduced[r, free]
            if value != 0:
                weights[columns[pivot]] = Fraction(-int(value.p), int(value.q))
        scale = 1
        for w in weights.values():
            scale *= w.denominator
        result.append({v: int(w * scale) for v, w in weights.items()})
    return result


def grade_of(poly: Packed, weights: Weights) -> tuple[int, ...]:
    """The degree of a homogeneous polynomial by each of the weights."""
    exponents = unpack(next(iter(poly)))
    return tuple(sum(weight.get(v, 0) * e for v, e in exponents.items()) for weight in weights)
