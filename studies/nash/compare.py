"""Cells with numbers as boxes, and what other solvers found beside them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise, product
from typing import Any

from studies.nash.solvers import Point
from verify.decide.cells.symbols import as_sympy
from verify.language import syntax as s
from verify.language.expressions import parse_expression

TURNED: Mapping[str, Any] = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "="}


@dataclass(frozen=True)
class Box:
    """Profiles by the probabilities of Up and of Left: from lowest to highest each."""

    up: tuple[Fraction, Fraction]
    left: tuple[Fraction, Fraction]

    def __contains__(self, point: Point) -> bool:
        return self.up[0] <= point[0] <= self.up[1] and self.left[0] <= point[1] <= self.left[1]

    @property
    def corners(self) -> frozenset[Point]:
        return frozenset(product(self.up, self.left))

    def __str__(self) -> str:
        return f"({_interval(self.up)}, {_interval(self.left)})"


def _interval(ends: tuple[Fraction, Fraction]) -> str:
    return str(ends[0]) if ends[0] == ends[1] else f"{ends[0]}..{ends[1]}"


def box(conditions: Sequence[str]) -> Box:
    """The cell with these conditions, closed. Raises ValueError for one that is no bound by a number."""
    bounds = {"row": (Fraction(0), Fraction(1)), "column": (Fraction(0), Fraction(1))}
    for text in conditions:
        parsed = parse_expression(text)
        if not isinstance(parsed, s.Comparison):
            raise ValueError(f"no bound: {text}")
        for sign, (one, other) in zip(parsed.operators, pairwise(parsed.operands), strict=True):
            number, place = _number(one), other
            if number is not None:
                sign = TURNED[sign]
            else:
                number, place = _number(other), one
            if number is None or not isinstance(place, s.Call) or not isinstance(place.arguments[0], s.Name):
                raise ValueError(f"no bound: {text}")
            low, high = bounds[place.arguments[0].name]
            low = max(low, number) if sign in (">", ">=", "=") else low
            high = min(high, number) if sign in ("<", "<=", "=") else high
            bounds[place.arguments[0].name] = low, high
    return Box(bounds["row"], bounds["column"])


def _number(expression: s.Expression) -> Fraction | None:
    """The number that it is; None if it is none."""
    value = as_sympy(expression)
    return Fraction(int(value.p), int(value.q)) if value.is_Rational else None


def corners(boxes: Iterable[Box]) -> frozenset[Point]:
    """All corners of the boxes."""
    return frozenset(corner for each in boxes for corner in each.corners)
