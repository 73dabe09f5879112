"""Bounds of single variables, read off the inequalities that have no other variable.

In: inequalities. Out: for each variable that is bounded on both sides its tightest bounds, each with the inequality
that states it. One pass. (Presolve in linear programming calls these singleton rows.)
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from verify.decide.polynomials.inequalities import Combined
from verify.decide.polynomials.polynomial import BITS, degree, variables


@dataclass(frozen=True)
class Range:
    """The bounds of a variable, and the rows that state them."""

    low: Fraction
    high: Fraction
    rows: tuple[Combined, Combined]


def ranges_of(rows: Iterable[Combined]) -> dict[int, Range]:
    """The tightest bounds of each variable that has a lower and an upper one."""
    low: dict[int, tuple[Fraction, Combined]] = {}
    high: dict[int, tuple[Fraction, Combined]] = {}
    for row in rows:
        own = variables(row.poly)
        if len(own) != 1 or degree(row.poly) != 1:
            continue
        (v,) = own
        slope = row.poly[1 << (BITS * v)]
        bound = Fraction(-row.poly.get(0, 0)) / slope
        if slope > 0 and (v not in low or bound > low[v][0]):
            low[v] = (bound, row)
        if slope < 0 and (v not in high or bound < high[v][0]):
            high[v] = (bound, row)
    return {v: Range(low[v][0], high[v][0], (low[v][1], high[v][1])) for v in low if v in high}
