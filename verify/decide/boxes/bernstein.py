"""Bernstein coefficients: on a box a multi-affine polynomial is at most as large as the largest value at a corner.

In: inequalities with multipliers, and bounds of their variables. Out: a proof that they contradict each other on the
box, or None. A polynomial of degree 1 in each variable is the average of its values at the corners (its Bernstein
coefficients), weighted with products of the bounds. Where the sum of the inequalities is negative at all corners, these
products show that it is negative inside. 2^n corners for n variables; parts without a common variable are taken apart.

Reference: Garloff, Convergent bounds for the range of multivariate polynomials, 1986.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import product
from math import prod

from verify.decide.polynomials.bounds import Range
from verify.decide.polynomials.inequalities import Combined, Parts, Row, added, product_parts
from verify.decide.polynomials.polynomial import BITS, Packed, plus, unpack, variables
from verify.decide.polynomials.proof_tree import LeafProof, Term


def is_multi_affine(poly: Packed) -> bool:
    """Whether it has degree 1 in each variable, or less."""
    return all(e == 1 for m in poly for e in unpack(m).values())


def by_bernstein(rows: Sequence[tuple[Fraction, Row]], ranges: Mapping[int, Range]) -> LeafProof | None:
    """A proof that the rows (multi-affine, each with its positive multiplier) contradict each other on the box; None
    where their sum is not negative there."""
    total: Packed = {}
    for multiplier, row in rows:
        total = plus(total, row.poly, multiplier)
    parts: list[Parts] = [product_parts(multiplier, (row,)) for multiplier, row in rows]
    most = Fraction(total.get(0, 0))
    for names, poly in _components(total):
        values = at_corners(poly, names, ranges)
        highest = max(values.values())
        most += highest
        for corner, value in values.items():
            if value < highest:
                parts.append(product_parts(*weight(highest - value, names, corner, ranges)))
    if most > 0 or (most == 0 and not any(row.strict for _, row in rows)):
        return None
    if most:
        parts.append(((-most, ()),))
    terms = added(parts)
    uses = frozenset(fact for facts in terms for fact in facts)
    return LeafProof(tuple(Term(m, facts) for facts, m in terms.items()), (), uses)


def _components(poly: Packed) -> Sequence[tuple[tuple[int, ...], Packed]]:
    """The polynomial, without its constant, as a sum of polynomials that have no variable in common."""
    groups: list[tuple[frozenset[int], Packed]] = []
    for monomial, coefficient in poly.items():
        own, sum_ = variables({monomial: 1}), {monomial: coefficient}
        if not own:
            continue
        for names, other in [group for group in groups if group[0] & own]:
            groups.remove((names, other))
            own, sum_ = own | names, {**other, **sum_}
        groups.append((own, sum_))
    return [(tuple(sorted(names)), part) for names, part in groups]


def at_corners(poly: Packed, names: Sequence[int], ranges: Mapping[int, Range]) -> dict[tuple[bool, ...], Fraction]:
    """The values at the corners of the box: for each variable whether it is at its upper end."""
    return {corner: _value(poly, names, corner, ranges) for corner in product((False, True), repeat=len(names))}


def _value(poly: Packed, names: Sequence[int], corner: Sequence[bool], ranges: Mapping[int, Range]) -> Fraction:
    at = {v: ranges[v].high if up else ranges[v].low for v, up in zip(names, corner, strict=True)}
    total = Fraction(0)
    for monomial, coefficient in poly.items():
        total += prod([at[v] for v in unpack(monomial)], start=Fraction(coefficient))
    return total


def weight(
    value: Fraction, names: Sequence[int], corner: Sequence[bool], ranges: Mapping[int, Range]
) -> tuple[Fraction, list[Combined]]:
    """`value` times the Bernstein polynomial that is 1 at this corner of the box and 0 at the others: a number, and
    bounds that are to be multiplied."""
    bounds = []
    for v, up in zip(names, corner, strict=True):
        here = ranges[v]
        bound = here.rows[0] if up else here.rows[1]
        value /= abs(Fraction(bound.poly[1 << (BITS * v)])) * (here.high - here.low)
        bounds.append(bound)
    return value, bounds
