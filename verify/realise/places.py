"""Where probabilities that are read may lie on the grid: inside cells and at thresholds, the nearest ones first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

MOST_PLACES = 5_000
"""How many combinations of places are looked at, at most."""


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


def places_near(points: list[Fraction], cells: int, within: list[tuple[Fraction, Fraction]]) -> list[tuple[Place, ...]]:
    """Combinations of places, one for each point, that reach into the bounds `within`; the nearest ones first."""
    each = int(MOST_PLACES ** (1 / max(1, len(points))))
    rows = []
    for x, (low, high) in zip(points, within, strict=True):
        near = [(far, place) for far, place in _around(x, cells, each) if place.low <= high and place.high >= low]
        rows.append(near)
    found = sorted(product(*rows), key=lambda row: sum(far for far, _ in row))
    return [tuple(place for _, place in row) for row in found]


def _around(x: Fraction, cells: int, most: int) -> Iterator[tuple[Fraction, Place]]:
    """Places and how far they are from x, counted in cells."""
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
