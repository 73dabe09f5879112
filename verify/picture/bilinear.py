"""Payoffs of a game of two players with two actions each, as a map from the unit square to the plane. Exact.

A point (x, y) of the square is a profile: the probabilities of the players' first actions. Each payoff is a + bx + cy +
dxy. So a straight line of the square becomes a quadratic Bézier curve, and the map folds where its Jacobian vanishes,
which is a straight line too (the terms in xy cancel).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from verify.picture.data import Path, Piece, Point

SQUARE: tuple[Point, ...] = tuple((Fraction(x), Fraction(y)) for x, y in ((0, 0), (1, 0), (1, 1), (0, 1)))
Payoff = tuple[Fraction, Fraction, Fraction, Fraction]


@dataclass(frozen=True)
class Bilinear:
    """`row` and `column` are (a, b, c, d) of a + bx + cy + dxy."""

    row: Payoff
    column: Payoff

    @staticmethod
    def of(corner: Callable[[int, int], Point]) -> Bilinear:
        """From the payoffs at the pure profiles; `corner(0, 1)` is first action against second."""
        both, first, second, neither = corner(0, 0), corner(0, 1), corner(1, 0), corner(1, 1)
        row, column = (
            (neither[k], first[k] - neither[k], second[k] - neither[k], both[k] - first[k] - second[k] + neither[k])
            for k in (0, 1)
        )
        return Bilinear(row, column)

    def __call__(self, at: Point) -> Point:
        return self._blossom(at, at)

    def _blossom(self, p: Point, q: Point) -> Point:
        """The symmetric map that is affine in p and in q and has the payoffs at p = q."""
        x, y, xy = (p[0] + q[0]) / 2, (p[1] + q[1]) / 2, (p[0] * q[1] + q[0] * p[1]) / 2
        first, second = (a + b * x + c * y + d * xy for a, b, c, d in (self.row, self.column))
        return first, second

    def image(self, start: Point, end: Point) -> Piece:
        """The payoffs along a straight line between two profiles."""
        first, middle, last = self(start), self._blossom(start, end), self(end)
        if cross(first, middle, last) == 0 and between(first, middle, last):
            return first, last
        return first, middle, last

    def jacobian(self, at: Point) -> Fraction:
        """The determinant of the derivative, which is affine in the profile."""
        _, b, c, d = self.row
        _, e, f, g = self.column
        return (b * f - c * e) + at[0] * (b * g - d * e) + at[1] * (d * f - c * g)

    def sides(self) -> tuple[tuple[Point, ...], ...]:
        """The square, cut along the fold: on each convex part the map is one-to-one."""
        if not any(map(self.jacobian, SQUARE)):
            return (SQUARE,)
        front = clip(SQUARE, self.jacobian)
        back = clip(SQUARE, lambda at: -self.jacobian(at))
        return tuple(part for part in (front, back) if _has_area(part))

    def fold(self) -> Piece | None:
        """The image of the line along which the map folds, if that crosses the inside of the square."""
        line = self.fold_line()
        return None if line is None else self.image(*line)

    def fold_line(self) -> tuple[Point, Point] | None:
        """The two profiles between which the map folds."""
        parts = self.sides()
        if len(parts) < 2:
            return None
        start, end = (p for p in parts[0] if self.jacobian(p) == 0)
        return start, end

    def outline(self, polygon: tuple[Point, ...]) -> Path:
        """The payoffs along the edges of a polygon on one side of the fold, counter-clockwise."""
        edges = list(zip(polygon, (*polygon[1:], polygon[0]), strict=True))
        if sum((self.jacobian(p) for p in polygon), Fraction(0)) < 0:
            edges = [(end, start) for start, end in reversed(edges)]
        pieces = tuple(self.image(*edge) for edge in edges)
        return tuple(piece for piece in pieces if piece[0] != piece[-1] or len(piece) > 2) or pieces[:1]

    def reachable(self) -> tuple[Path, ...]:
        """Outlines whose union is every payoff that independent players can have."""
        return tuple(self.outline(part) for part in self.sides())


def clip(polygon: tuple[Point, ...], value: Callable[[Point], Fraction]) -> tuple[Point, ...]:
    """The part of a convex polygon where an affine value is at least 0."""
    kept: list[Point] = []
    for start, end in zip(polygon, (*polygon[1:], *polygon[:1]), strict=True):
        here, there = value(start), value(end)
        if here >= 0:
            kept.append(start)
        if (here > 0 > there) or (here < 0 < there):
            kept.append(along(start, end, here / (here - there)))
    return tuple(kept)


def along(start: Point, end: Point, share: Fraction) -> Point:
    """The point at this share of the way."""
    return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])


def cross(p: Point, q: Point, r: Point) -> Fraction:
    """Twice the area of the triangle; positive where it turns left."""
    return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])


def between(p: Point, q: Point, r: Point) -> bool:
    """Whether q, on one line with p and r, lies between them."""
    return all(min(p[k], r[k]) <= q[k] <= max(p[k], r[k]) for k in (0, 1))


def _has_area(polygon: tuple[Point, ...]) -> bool:
    return any(cross(polygon[0], p, q) != 0 for p, q in pairwise(polygon[1:]))
