"""Signs of polynomials on a polyhedron, by Handelman certificates of degree at most 2.

In: a polynomial and linear inequalities. Out: its sign wherever these hold, with the products of facts that show it; or
None where products of two inequalities that share no variable do not. One linear program for each of the two signs.

Reference: Handelman, Representing polynomials by positive linear functions on compact convex polyhedra, 1988.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from verify.decide.polynomials.inequalities import Combined, Parts
from verify.decide.polynomials.linear_program import cancelling
from verify.decide.polynomials.polynomial import Packed, degree, times, unpack, variables

SECONDS = 1.0
_Terms = dict[tuple[int, ...], Fraction]


@dataclass(frozen=True)
class Sign:
    """`parts` (products of facts, times positive numbers) add up to the polynomial, or if not `positive` to its
    negative; one of them is strict if `strict`. `rows` are the inequalities that were used."""

    positive: bool
    strict: bool
    parts: Parts
    rows: tuple[Combined, ...] = ()


@dataclass
class Signs:
    """Finds signs, each once."""

    _known: dict[object, Sign | None] = field(default_factory=dict)
    _kept: list[Sequence[Combined]] = field(default_factory=list)

    def of(self, poly: Packed, linear: Sequence[Combined]) -> Sign | None:
        """The sign, as far as products of two of the linear inequalities show it."""
        if poly.keys() == {0}:
            return Sign(poly[0] > 0, True, ((abs(Fraction(poly[0])), ()),))
        near = _near(poly, linear)
        key = (frozenset(poly.items()), frozenset(map(id, near)))
        if key not in self._known:
            self._kept.append(near)  # so that no other row gets the identity of one of these
            self._known[key] = _sign(poly, near)
        return self._known[key]


def _near(poly: Packed, linear: Sequence[Combined]) -> list[Combined]:
    """Inequalities between the variables of the polynomial and, if it is linear, those that are compared with them."""
    own = variables(poly)
    if degree(poly) == 1:
        shared = [row for row in linear if variables(row.poly) & own]
        own = own.union(*(variables(row.poly) for row in shared))
    return [row for row in linear if variables(row.poly) <= own]


def _sign(poly: Packed, near: Sequence[Combined]) -> Sign | None:
    columns = [row.poly for row in near]
    rows: list[tuple[Combined, ...]] = [(row,) for row in near]
    if degree(poly) > 1:
        for k, a in enumerate(near):
            for b in near[k + 1 :]:
                if not variables(a.poly) & variables(b.poly):
                    columns.append(times(a.poly, b.poly))
                    rows.append((a, b))
    for positive in (True, False):
        minus = {m: -c if positive else c for m, c in poly.items()}
        strict = [True, *[False] * (len(columns) + 1)]
        found = cancelling([minus, {0: 1}, *columns], strict, [False] * len(strict), SECONDS)
        if found is not None:
            return _told(
                positive, {(): found.get(1, Fraction(0))}, [(c, rows[k - 2]) for k, c in found.items() if k > 1]
            )
    return None


def _told(positive: bool, terms: _Terms, found: Iterable[tuple[Fraction, tuple[Combined, ...]]]) -> Sign:
    used: dict[int, Combined] = {}
    strict = terms[()] > 0
    for multiplier, rows in found:
        expanded: list[tuple[Fraction, tuple[int, ...]]] = [(multiplier, ())]
        for row in rows:
            used[id(row)] = row
            expanded = [(m * c, (*facts, *more)) for m, facts in expanded for c, more in row.parts]
        strict |= all(row.strict for row in rows)
        for m, facts in expanded:
            key = tuple(sorted(facts))
            terms[key] = terms.get(key, Fraction(0)) + m
    return Sign(positive, strict, tuple((c, facts) for facts, c in terms.items() if c), tuple(used.values()))


def lower_bounds(linear: Iterable[Combined]) -> dict[int, Fraction]:
    """The variables that an inequality bounds from below by some number >= 0, with the largest such number."""
    found: dict[int, Fraction] = {}
    for row in linear:
        if len(variables(row.poly)) == 1:
            ((v, c),) = ((next(iter(unpack(m))), c) for m, c in row.poly.items() if m)
            bound = Fraction(-row.poly.get(0, 0)) / c
            if c > 0 and bound >= 0:
                found[v] = max(bound, found.get(v, Fraction(0)))
    return found
