"""Inequalities, each with the combination of hypotheses that it is, and Fourier-Motzkin elimination on them.

`project`. In: inequalities of degree 1. Out: inequalities in the kept variables that follow from them. To eliminate x,
each lower bound of x is added to each upper bound; n rows may become n²/4, so that k eliminations may take doubly
exponential space. Where more than MOST rows would come of it, those with x are left out instead: what comes out still
follows, but may be weaker than the projection.

Reference: Schrijver, Theory of linear and integer programming, 1986, section 12.2.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import prod
from typing import Protocol, TypeAlias

from verify.decide.polynomials.polynomial import BITS, Packed, plus, primitive, unpack

MOST = 160
TINY, NEARLY, CLEARLY = 1e-9, 1e-6, 1e-4


Parts: TypeAlias = tuple[tuple[Fraction, tuple[int, ...]], ...]
"""Products of facts, each with its positive multiplier."""


class Row(Protocol):
    """An inequality, and the products of facts from which it follows."""

    @property
    def poly(self) -> Packed: ...

    @property
    def strict(self) -> bool: ...

    @property
    def parts(self) -> Parts: ...


@dataclass(frozen=True)
class Combined:
    """A positive combination of products of facts (reduced): poly > 0 if strict, else >= 0."""

    poly: Packed
    strict: bool
    parts: Parts

    @cached_property
    def slopes(self) -> tuple[frozenset[tuple[int, Fraction | int]], Fraction]:
        """Without the constant: the primitive polynomial's terms, and the factor."""
        normal, scale = primitive({m: c for m, c in self.poly.items() if m})
        return frozenset(normal.items()), scale

    @cached_property
    def strength(self) -> tuple[Fraction, bool, int]:
        """Of rows with the same slopes the least one is the strongest, then the one with the fewest parts."""
        return self.poly.get(0, 0) / self.slopes[1], not self.strict, len(self.parts)


def product_parts(multiplier: Fraction, factors: Iterable[Row]) -> Parts:
    """The product of the factors, times the multiplier, as products of facts."""
    expanded: list[tuple[Fraction, tuple[int, ...]]] = [(multiplier, ())]
    for factor in factors:
        expanded = [(m * a, (*names, *facts)) for m, names in expanded for a, facts in factor.parts]
    return tuple((m, tuple(sorted(names))) for m, names in expanded)


def added(parts: Iterable[Parts]) -> dict[tuple[int, ...], Fraction]:
    """The sum: for each product of facts its multiplier."""
    total: dict[tuple[int, ...], Fraction] = {}
    for some in parts:
        for m, names in some:
            total[names] = total.get(names, Fraction(0)) + m
    return total


def project(inequalities: Iterable[Combined], kept: frozenset[int]) -> list[Combined]:
    """Inequalities in the kept variables that follow from the given ones (all of degree 1)."""
    rows = _best(inequalities)
    stay = {0, *(1 << (BITS * v) for v in kept)}
    while True:
        sides: dict[int, tuple[list[Combined], list[Combined]]] = {}
        for row in rows:
            for monomial, coefficient in row.poly.items():
                if monomial not in stay:
                    sides.setdefault(monomial, ([], []))[coefficient < 0].append(row)
        if not sides:
            return rows
        gone = min(sorted(sides), key=lambda m: len(sides[m][0]) * len(sides[m][1]))
        above, below = sides[gone]
        rest = [row for row in rows if gone not in row.poly]
        if len(above) * len(below) + len(rest) > MOST:
            rows = rest
        else:
            rows = _best(rest + [combined(a, b, gone) for a in above for b in below])


def combined(above: Combined, below: Combined, gone: int) -> Combined:
    """The sum of two rows, in which the monomial has opposite signs, without it."""
    a, b = (max(side.poly[gone], -side.poly[gone]) for side in (below, above))
    normal, scale = primitive(plus({m: a * c for m, c in above.poly.items()}, below.poly, b))
    parts: dict[tuple[int, ...], Fraction] = {}
    for factor, side in ((Fraction(a) / scale, above), (Fraction(b) / scale, below)):
        for multiplier, facts in side.parts:
            parts[facts] = parts.get(facts, 0) + factor * multiplier
    return Combined(normal, above.strict or below.strict, tuple((c, facts) for facts, c in parts.items()))


def _best(rows: Iterable[Combined]) -> list[Combined]:
    """Only the strongest of those that differ by a constant, and none that are constant."""
    kept: dict[frozenset[tuple[int, Fraction | int]], Combined] = {}
    for row in rows:
        key, _ = row.slopes
        if key and (key not in kept or row.strength < kept[key].strength):
            kept[key] = row
    return list(kept.values())


def agree(model: Mapping[int, float], rows: Iterable[Combined], equalities: Iterable[Packed]) -> bool:
    """Whether all hold where each monomial, taken as a variable, has the model's value: no sum refutes them."""
    for poly in equalities:
        if abs(sum(c * model.get(m, 0.0) for m, c in poly.items())) > NEARLY:
            return False
    for row in rows:
        value = sum(c * model.get(m, 0.0) for m, c in row.poly.items())
        if value < (CLEARLY if row.strict else -NEARLY):
            return False
    return True


def hold_at(model: Mapping[int, float], rows: Iterable[Combined], equalities: Iterable[Packed]) -> bool:
    """Whether all hold, as far as floating point tells, where the variables (but not products) have its values."""
    size = model.get(0, 0.0)
    if size <= 0:
        return False
    point: dict[int, float] = {}
    rows, equalities = list(rows), list(equalities)
    for monomial in {m for poly in (*equalities, *(row.poly for row in rows)) for m in poly}:
        powers = unpack(monomial).items()
        point[monomial] = prod((model.get(1 << (BITS * v), 0.0) / size) ** e for v, e in powers)

    def value(poly: Packed) -> float:
        return sum((float(c) * point[m] for m, c in poly.items()), 0.0)

    return all(abs(value(poly)) <= TINY for poly in equalities) and all(
        value(row.poly) >= (TINY if row.strict else -TINY) for row in rows
    )
