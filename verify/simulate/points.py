"""Rational profiles in arrays of numerators and denominators; converted to exact numbers one by one, where needed.

`simply`. In: floating point numbers. Out: the best rational approximations with bounded denominators, by continued
fractions for all numbers at once.

Reference: Hardy and Wright, An introduction to the theory of numbers, 1938, chapter X (continued fractions).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

import numpy as np

from verify.simulate.evaluation import Array
from verify.simulate.profiles import Point


@dataclass(frozen=True)
class Points:
    """Points of the unit square, one in each column: a row for each player's probability of its first action."""

    numerators: Array
    denominators: Array

    def __len__(self) -> int:
        return int(self.numerators.shape[1])

    def __getitem__(self, index: int) -> Point:
        (a, c), (b, d) = self.numerators[:, index], self.denominators[:, index]
        return Fraction(int(a), int(b)), Fraction(int(c), int(d))

    def __iter__(self) -> Iterator[Point]:
        return (self[index] for index in range(len(self)))

    @cached_property
    def truth(self) -> tuple[Array, Array]:
        """Each player's probabilities, in floating point."""
        x, y = (self.numerators / self.denominators).astype(float)
        return x, y

    @cached_property
    def sizes(self) -> Array:
        """A size for each point, smaller for numbers that are simpler to read."""
        return self.denominators.sum(axis=0).astype(float)

    def only(self, indices: Sequence[int] | Array) -> Points:
        """The points at these indices."""
        return Points(self.numerators[:, indices], self.denominators[:, indices])


def exactly(points: Sequence[Point]) -> Points:
    """The points as arrays."""
    rows = [[point[k] for point in points] for k in (0, 1)]
    return Points(
        np.array([[x.numerator for x in row] for row in rows]), np.array([[x.denominator for x in row] for row in rows])
    )


def together(*parts: Points) -> Points:
    """All points of the parts, each once, in order."""
    whole = Points(
        np.concatenate([part.numerators for part in parts], axis=1),
        np.concatenate([part.denominators for part in parts], axis=1),
    )
    x, y = whole.truth
    order = np.lexsort((y, x))
    x, y = x[order], y[order]
    is_new = np.ones(len(order), dtype=bool)
    is_new[1:] = (x[1:] != x[:-1]) | (y[1:] != y[:-1])
    return whole.only(order[is_new])


def simply(numbers: Array, most: int) -> Points:
    """Points near these (floating point, in two rows) with denominators of at most `most`: the same numbers as
    `Fraction.limit_denominator` finds."""
    x = np.clip(numbers, 0.0, 1.0)
    before, (p, q) = (np.zeros_like(x), np.ones_like(x)), (np.ones_like(x), np.zeros_like(x))
    rest, goes_on = x.copy(), np.ones(x.shape, dtype=bool)
    with np.errstate(divide="ignore", invalid="ignore"):
        while goes_on.any():
            whole = np.floor(rest)
            after = before[0] + whole * p, before[1] + whole * q
            goes_on &= after[1] <= most
            before = np.where(goes_on, p, before[0]), np.where(goes_on, q, before[1])
            p, q = np.where(goes_on, after[0], p), np.where(goes_on, after[1], q)
            rest = np.where(goes_on, 1 / (rest - whole), rest)
    times = np.floor((most - before[1]) / q)
    between = before[0] + times * p, before[1] + times * q
    nearer = abs(between[0] / between[1] - x) < abs(p / q - x)
    found = np.where(nearer, between[0], p), np.where(nearer, between[1], q)
    return Points(found[0].astype(np.int64), found[1].astype(np.int64))
