"""Sets of profiles of two players with two actions each: built from "this value is at least 0", and outlined.

A value is any function on the unit square. The square is cut into triangles, on each of which a value is taken as
affine between its values at the corners; so affine values give exact outlines, others good ones. A value a + bx + cy +
dxy, such as a payoff, is 0 on a hyperbola; the square is cut through its centre as well, so that where the hyperbola is
two lines that cross there, these are exact. Where a boundary belongs to a set and where not is not told apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from typing import TypeAlias

from verify.picture.bilinear import between, clip, cross
from verify.picture.data import Point

Value: TypeAlias = Callable[[Point], Fraction]
Polygon: TypeAlias = tuple[Point, ...]

MESH = 18
"""Triangles stand in so many rows of squares, four around the middle of each."""
PROBES: tuple[Point, ...] = tuple((Fraction(x, 18), Fraction(y, 18)) for x, y in ((5, 11), (13, 7), (10, 16)))
"""Where a value that is a hyperbola's at the corners is asked whether it is so inside, too."""
MOST_CUTS = 12
"""So many more cuts are made at most, in each direction."""


@dataclass(frozen=True)
class AtLeast:
    """Where the value is at least 0. Values at corners of triangles are computed once."""

    value: Value
    _known: dict[Point, Fraction] = field(default_factory=dict, compare=False, repr=False)

    def at(self, point: Point) -> Fraction:
        if point not in self._known:
            self._known[point] = self.value(point)
        return self._known[point]


@dataclass(frozen=True)
class Both:
    parts: tuple[Shape, ...]


@dataclass(frozen=True)
class Either:
    parts: tuple[Shape, ...]


Shape: TypeAlias = AtLeast | Both | Either
NOWHERE = Either(())


def outside(shape: Shape) -> Shape:
    """The complement."""
    match shape:
        case AtLeast():
            return AtLeast(lambda point: -shape.at(point))
        case Both(parts):
            return Either(tuple(map(outside, parts)))
        case Either(parts):
            return Both(tuple(map(outside, parts)))


@dataclass(frozen=True)
class Outlined:
    """A set by its outlines, all counter-clockwise (holes clockwise), and the lines where it has no width."""

    loops: tuple[Polygon, ...]
    lines: tuple[tuple[Point, Point], ...]


def outlined(shape: Shape, within: Value | None = None) -> Outlined:
    """The outlines of the set, or of its part where the affine value `within` is at least 0."""
    edges: dict[Point, list[Point]] = {}
    lines: list[tuple[Point, Point]] = []
    apart = _apart(shape)
    for triangle in _triangles(*_ticks(shape)):
        start = triangle if within is None else clip(triangle, within)
        for polygon in _parts(apart, start, triangle) if len(start) > 2 else ():
            if _is_wide(polygon):
                for p, q in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
                    _add(edges, p, q)
            elif len(set(polygon)) > 1:
                lines.append((min(polygon), max(polygon)))
    loops = tuple(_chained(edges))
    sides = [side for loop in loops for side in zip(loop, (*loop[1:], loop[0]), strict=True)]
    free = (line for line in lines if not any(_lies_on(line, side) for side in sides))
    return Outlined(loops, tuple(_merged(free)))


def _apart(shape: Shape) -> Shape:
    """The same set, written so that the parts of every `Either` do not overlap."""
    match shape:
        case AtLeast():
            return shape
        case Both(parts):
            return Both(tuple(map(_apart, parts)))
        case Either(parts):
            others = [outside(part) for part in parts]
            return Either(tuple(Both((*map(_apart, others[:k]), _apart(part))) for k, part in enumerate(parts)))


def _is_wide(polygon: Polygon) -> bool:
    return any(cross(polygon[0], p, q) for p, q in pairwise(polygon[1:]))


def _lies_on(line: tuple[Point, Point], side: tuple[Point, Point]) -> bool:
    return all(cross(*side, point) == 0 and between(side[0], point, side[1]) for point in line)


def _ticks(shape: Shape) -> tuple[list[Fraction], list[Fraction]]:
    """Where the square is cut: a mesh, and the centres of hyperbolas."""
    mesh = [Fraction(k, MESH) for k in range(MESH + 1)]
    centres = list(dict.fromkeys(centre for value in _values(shape) for centre in [_centre(value)] if centre))
    xs, ys = ({centre[k] for centre in centres[:MOST_CUTS] if 0 < centre[k] < 1} for k in (0, 1))
    return sorted({*mesh, *xs}), sorted({*mesh, *ys})


def _values(shape: Shape) -> Iterator[AtLeast]:
    match shape:
        case AtLeast():
            yield shape
        case Both(parts) | Either(parts):
            for part in parts:
                yield from _values(part)


def _centre(value: AtLeast) -> Point | None:
    """The centre of the hyperbola on which the value is 0; None where it is not one, or the value is affine."""
    zero, one = Fraction(0), Fraction(1)
    a = value.at((zero, zero))
    b, c = value.at((one, zero)) - a, value.at((zero, one)) - a
    d = value.at((one, one)) - a - b - c
    if d == 0 or any(value.at((x, y)) != a + b * x + c * y + d * x * y for x, y in PROBES):
        return None
    return -c / d, -b / d


def _triangles(xs: Sequence[Fraction], ys: Sequence[Fraction]) -> Iterator[Polygon]:
    for left, right in pairwise(xs):
        for low, high in pairwise(ys):
            corners = ((left, low), (right, low), (right, high), (left, high))
            for start, end in zip(corners, (*corners[1:], corners[0]), strict=True):
                yield start, end, ((left + right) / 2, (low + high) / 2)


def _parts(shape: Shape, polygon: Polygon, triangle: Polygon) -> Iterator[Polygon]:
    """Convex polygons that do not overlap and make up the set inside one of them."""
    match shape:
        case AtLeast():
            values = [shape.at(corner) for corner in triangle]
            if all(v >= 0 for v in values):
                yield polygon
            elif any(v >= 0 for v in values):
                kept = clip(polygon, _affine(triangle, values))
                if len(set(kept)) > 1:
                    yield kept
        case Both(()):
            yield polygon
        case Both((first, *rest)):
            for part in _parts(first, polygon, triangle):
                yield from _parts(Both(tuple(rest)), part, triangle)
        case Either(parts):
            for each in parts:
                yield from _parts(each, polygon, triangle)


def _affine(triangle: Polygon, values: Sequence[Fraction]) -> Value:
    p, q, r = triangle
    whole = cross(p, q, r)
    a, b, c = values

    def value(at: Point) -> Fraction:
        return (a * cross(at, q, r) + b * cross(p, at, r) + c * cross(p, q, at)) / whole

    return value


def _add(edges: dict[Point, list[Point]], p: Point, q: Point) -> None:
    """One more edge; the edge back, of the polygon on its other side, takes both away."""
    if p == q:
        return
    if p in edges.get(q, ()):
        edges[q].remove(p)
    else:
        edges.setdefault(p, []).append(q)


def _chained(edges: dict[Point, list[Point]]) -> Iterator[Polygon]:
    """Closed loops from edges, without corners at which nothing turns."""
    for start in sorted(edges):
        while edges[start]:
            loop = [start]
            while not (len(loop) > 1 and loop[-1] == start):
                loop.append(edges[loop[-1]].pop())
            corners = loop[:-1]
            kept = tuple(
                q for p, q, r in zip(corners[-1:] + corners[:-1], corners, corners[1:] + corners[:1], strict=True)
                if cross(p, q, r)
            )  # fmt: skip
            if len(kept) > 2:
                yield kept


def _merged(lines: Iterator[tuple[Point, Point]]) -> Iterator[tuple[Point, Point]]:
    """Pieces of lines, joined where one goes straight on."""
    waiting = sorted(set(lines))
    while waiting:
        start, end = waiting.pop(0)
        following = next((line for line in waiting if line[0] == end and not cross(start, end, line[1])), None)
        while following is not None:
            waiting.remove(following)
            end = following[1]
            following = next((line for line in waiting if line[0] == end and not cross(start, end, line[1])), None)
        yield start, end
