"""A map of two parameters as text, and its points as a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from math import gcd, lcm

from verify.evidence.result import Answer
from verify.show.lines import Line, line

SIGNS = {"proved": "+", "refuted": "-", "unknown": "?", "vacuous": " "}
NOT_ASKED = "."
WIDEST = 100


def show_phases(answer: Answer) -> Iterator[Line]:
    """One row for each value of the second parameter, the largest on top; a sign for each point."""
    if len(answer.over) != 2 or not answer.points:
        return
    found = {(Fraction(x), Fraction(y)): verdict for x, y, verdict in answer.points}
    xs, ys = (_evenly(sorted({place[n] for place in found})) for n in (0, 1))
    if len(xs) > WIDEST:
        return
    width = max(len(str(y)) for y in ys)
    across, up = answer.over
    yield line(4, f"{up} upwards, from {ys[0]} to {ys[-1]}; {across} to the right, from {xs[0]} to {xs[-1]}")
    for y in reversed(ys):
        signs = "".join(SIGNS[found[x, y]] if (x, y) in found else NOT_ASKED for x in xs)
        yield line(6, f"{y!s:>{width}}  {signs}")
    nothing = ", blank: no parameters satisfy 'given'" if "vacuous" in found.values() else ""
    yield line(4, f"+ it holds, - it fails, ? unknown, . not asked{nothing}")


def _evenly(values: list[Fraction]) -> list[Fraction]:
    """The values with those between that make equal steps of them: there nothing was asked. Where that would be too
    many, as the steps have no simple measure, only the values."""
    steps = [b - a for a, b in pairwise(values)]
    if not steps:
        return values
    step = Fraction(gcd(*(d.numerator for d in steps)), lcm(*(d.denominator for d in steps)))
    count = int((values[-1] - values[0]) / step) + 1
    return values if count > WIDEST else [values[0] + step * k for k in range(count)]


def phases_table(answer: Answer) -> str:
    """The points as CSV: the two parameters, the verdict, and `condition` in the first row where one is known."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow([*answer.over, "verdict"])
    rows.writerows(answer.points)
    return text.getvalue()
