"""Linear inequalities without some of their variables, by Fourier and Motzkin's elimination."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from verify.decide.packed import BITS, Packed, plus, primitive, variables

MOST = 80


@dataclass(frozen=True)
class Combined:
    """A positive combination of facts (reduced): poly > 0 if strict, else >= 0."""

    poly: Packed
    strict: bool
    parts: tuple[tuple[Fraction, int], ...]


def project(inequalities: Iterable[Combined], kept: frozenset[int]) -> list[Combined]:
    """Inequalities in the kept variables that follow from the given ones (all of degree 1)."""
    rows = _best(inequalities)
    while True:
        gone = {v for row in rows for v in variables(row.poly)} - kept
        if not gone:
            return rows
        counts = {v: _sides(rows, v) for v in gone}
        variable = min(sorted(gone), key=lambda v: len(counts[v][0]) * len(counts[v][1]))
        above, below = counts[variable]
        rest = [row for row in rows if 1 << (BITS * variable) not in row.poly]
        if len(above) * len(below) + len(rest) > MOST:
            rows = rest
        else:
            rows = _best(rest + [_sum(a, b, variable) for a in above for b in below])


def _sides(rows: Sequence[Combined], variable: int) -> tuple[list[Combined], list[Combined]]:
    monomial = 1 << (BITS * variable)
    above = [row for row in rows if row.poly.get(monomial, 0) > 0]
    below = [row for row in rows if row.poly.get(monomial, 0) < 0]
    return above, below


def _sum(above: Combined, below: Combined, variable: int) -> Combined:
    monomial = 1 << (BITS * variable)
    a, b = Fraction(1) / above.poly[monomial], Fraction(-1) / below.poly[monomial]
    poly = plus({m: a * c for m, c in above.poly.items()}, below.poly, b)
    normal, scale = primitive(poly)
    a, b = (a / scale, b / scale) if normal else (a, b)
    parts: dict[int, Fraction] = {}
    for factor, side in ((a, above), (b, below)):
        for multiplier, fact in side.parts:
            parts[fact] = parts.get(fact, Fraction(0)) + factor * multiplier
    return Combined(normal, above.strict or below.strict, tuple((c, fact) for fact, c in parts.items()))


def _best(rows: Iterable[Combined]) -> list[Combined]:
    """Only the strongest of those that differ by a constant, and none that say nothing."""
    kept: dict[frozenset[tuple[int, Fraction | int]], Combined] = {}
    for row in rows:
        slopes = {m: c for m, c in row.poly.items() if m}
        if not slopes:
            continue
        normal, scale = primitive(slopes)
        key = frozenset(normal.items())
        strength = (Fraction(row.poly.get(0, 0)) / scale, not row.strict, len(row.parts))
        if key not in kept or strength < _strength(kept[key]):
            kept[key] = row
    return list(kept.values())


def _strength(row: Combined) -> tuple[Fraction, bool, int]:
    scale = primitive({m: c for m, c in row.poly.items() if m})[1]
    return (Fraction(row.poly.get(0, 0)) / scale, not row.strict, len(row.parts))
