"""The picture of a map of two parameters: the points at which a claim was asked, and the border where it is known."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from verify.evidence.result import Answer
from verify.language import syntax as s
from verify.language.expressions import parse_expression
from verify.picture.data import Curve, Dots, Panel, Path, Picture, Point, PointRole
from verify.semantics.arithmetic import evaluate

KINDS: tuple[tuple[str, PointRole, int, str], ...] = (
    ("proved", "state", 0, "it holds"),
    ("refuted", "state", 1, "it fails"),
    ("unknown", "state", 6, "unknown"),
)
STEPS, FINE = 64, 10_000
"""Of the grid on which the border is followed, in each direction; and how exactly it is drawn between two points."""


def phases(name: str, says: str, answer: Answer, fixed: Mapping[str, Fraction]) -> Picture:
    """The picture of the answer to a map. `fixed` has numbers for other parameters that the border may speak of."""
    x, y = answer.over
    rows = [(Fraction(a), Fraction(b), verdict) for a, b, verdict in answer.points]
    xs, ys = [row[0] for row in rows], [row[1] for row in rows]
    dots = []
    for verdict, role, rank, label in KINDS:
        here = [(a, b) for a, b, found in rows if found == verdict]
        hover = tuple(f"{x} = {a}, {y} = {b}: {label}" for a, b in here)
        if here:
            dots.append(Dots(role, label, tuple(here), hover, rank))
    ranges = (_wider(min(xs), max(xs)), _wider(min(ys), max(ys)))
    curves = []
    if answer.value is not None and answer.value not in ("always", "never"):
        paths = _border(parse_expression(answer.value), (x, y), (min(xs), max(xs), min(ys), max(ys)), fixed)
        curves.append(Curve("minmax", f"exactly where {answer.value}", paths))
    panel = Panel("", x, y, *ranges, curves=tuple(curves), dots=tuple(dots))
    at = [f"{each} = {number}" for each, number in fixed.items()]
    notes = ["Nothing was asked between the points.", *([f"At {', '.join(at)}."] if at else [])]
    return Picture(name, says, (panel,), tuple(notes))


def _wider(low: Fraction, high: Fraction) -> tuple[Fraction, Fraction]:
    margin = (high - low) / 40
    return low - margin, high + margin


def _border(
    condition: s.Expression,
    names: tuple[str, str],
    box: tuple[Fraction, Fraction, Fraction, Fraction],
    fixed: Mapping[str, Fraction],
) -> tuple[Path, ...]:
    """Where the condition begins to hold, cell by cell of a grid (marching squares)."""
    left, right, low, high = box
    places = [
        [(left + (right - left) * i / STEPS, low + (high - low) * j / STEPS) for j in range(STEPS + 1)]
        for i in range(STEPS + 1)
    ]
    heights = [[_height(condition, {**fixed, names[0]: a, names[1]: b}) for a, b in column] for column in places]
    paths: list[Path] = []
    for i in range(STEPS):
        for j in range(STEPS):
            corners = [(i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)]
            crossed: list[Point] = []
            for (a, b), (c, d) in zip(corners, [*corners[1:], corners[0]], strict=True):
                one, two = heights[a][b], heights[c][d]
                if one is not None and two is not None and (one >= 0) != (two >= 0):
                    share = (one / (one - two)).limit_denominator(FINE)
                    (x, y), (z, w) = places[a][b], places[c][d]
                    crossed.append((x + share * (z - x), y + share * (w - y)))
            paths += [((one_, two_),) for one_, two_ in zip(crossed[::2], crossed[1::2], strict=False)]
    return tuple(paths)


def _height(condition: s.Expression, numbers: Mapping[str, Fraction]) -> Fraction | None:
    """A number that is at least 0 where the condition holds, up to its edge; None where a divisor is 0."""
    match condition:
        case s.And(parts) | s.Or(parts):
            found = [height for part in parts if (height := _height(part, numbers)) is not None]
            if not found:
                return None
            return min(found) if isinstance(condition, s.And) else max(found)
        case s.Comparison((sign,), (left, right)):
            try:
                difference = _value(left, numbers) - _value(right, numbers)
            except ZeroDivisionError:
                return None
            return difference if sign in (">", ">=") else -difference
    return None


def _value(expression: s.Expression, numbers: Mapping[str, Fraction]) -> Fraction:
    def lookup(node: s.Name | s.Call) -> Fraction:
        return numbers[node.name] if isinstance(node, s.Name) else Fraction(0)

    value: Fraction = evaluate(expression, lookup, lambda a, b, _: a / b)
    return value
