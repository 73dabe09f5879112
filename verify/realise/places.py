"""Places on the grid, which are cells and thresholds, enumerated by distance from given points.

In: points, bounds. Out: combinations of places, one for each point, nearest first: best-first enumeration with a
priority queue, at most MOST_PLACES of them. `simplest` finds the fraction with the least denominator in an interval, by
its continued fraction (a path in the Stern-Brocot tree).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from heapq import heappop, heappush
from typing import TypeAlias, TypeVar

MOST_PLACES = 5_000
"""The most combinations of places that are enumerated."""


@dataclass(frozen=True)
class Place:
    """Inside the cell [low, high] of the grid (its ends belong to it only where they are 0 or 1), or, where low = high,
    at that threshold."""

    low: Fraction
    high: Fraction

    @property
    def is_threshold(self) -> bool:
        return self.low == self.high

    def holds(self, x: Fraction) -> bool:
        return self.low < x < self.high or (x in (self.low, self.high) and (self.is_threshold or x in (0, 1)))

    def between(self, low: Fraction, high: Fraction, wanted: Fraction) -> Iterator[Fraction]:
        """Points of the place in [low, high]: the wanted one or the simplest, then the middle."""
        low, high = max(low, self.low), min(high, self.high)
        if low > high:
            return
        for x in (min(max(wanted, low), high), simplest(low, high), (low + high) / 2):
            if self.holds(x):
                yield x


T = TypeVar("T")
Ranked: TypeAlias = tuple[Fraction, int, T]
"""The distance of a place (or of something made of places), its rank from low to high, and the place."""


def places_near(
    points: Sequence[Fraction], cells: int, within: Sequence[tuple[Fraction, Fraction]]
) -> Iterator[tuple[Place, ...]]:
    """Combinations of places, one for each point, that reach into the bounds `within`; the nearest ones first.

    The distance of a combination is the sum of those of its places. Of equally distant ones the one with the lower
    first place comes first, then with the lower second place, and so on; a threshold is lower than the cell above it.
    """
    each = int(MOST_PLACES ** (1 / max(1, len(points))))
    rows = []
    for x, (low, high) in zip(points, within, strict=True):
        near = [(far, place) for far, place in places_around(x, cells, each) if place.low <= high and place.high >= low]
        rows.append(sorted((far, rank, place) for rank, (far, place) in enumerate(near)))
    yield from nearest_first(rows)


def nearest_first(rows: Sequence[Sequence[Ranked[T]]]) -> Iterator[tuple[T, ...]]:
    """One of each row in all combinations, by the sum of their distances; each row is in order."""
    if not all(rows):
        return
    start = (0,) * len(rows)
    waiting, known = [(_order(rows, start), start)], {start}
    while waiting:
        _, at = heappop(waiting)
        yield tuple(row[k][2] for row, k in zip(rows, at, strict=True))
        for axis, row in enumerate(rows):
            further = (*at[:axis], at[axis] + 1, *at[axis + 1 :])
            if further[axis] < len(row) and further not in known:
                known.add(further)
                heappush(waiting, (_order(rows, further), further))


def _order(rows: Sequence[Sequence[Ranked[T]]], at: tuple[int, ...]) -> tuple[Fraction, tuple[int, ...]]:
    """The distance of a combination, and its order among those equally distant. Both grow along each row."""
    picked = [row[k] for row, k in zip(rows, at, strict=True)]
    return sum((far for far, _, _ in picked), Fraction(0)), tuple(rank for _, rank, _ in picked)


def places_around(x: Fraction, cells: int, most: int) -> Iterator[tuple[Fraction, Place]]:
    """Places, each with its distance from x in cells."""
    nearest = round(x * cells)
    radius = min(cells, most // 4)
    for k in range(max(0, nearest - radius), min(cells, nearest + radius) + 1):
        if 0 < k < cells:
            yield abs(k - x * cells), Place(Fraction(k, cells), Fraction(k, cells))
        if k < cells:
            far = max(k - x * cells, x * cells - k - 1, Fraction(0))
            yield far, Place(Fraction(k, cells), Fraction(k + 1, cells))


def simplest(low: Fraction, high: Fraction) -> Fraction:
    """The fraction with the smallest denominator in [low, high], 0 <= low <= high.

    >>> simplest(Fraction(3, 10), Fraction(4, 10))
    Fraction(1, 3)
    """
    whole = -(-low.numerator // low.denominator)
    if whole <= high:
        return Fraction(whole)
    below = whole - 1
    return below + 1 / simplest(1 / (high - below), 1 / (low - below))
