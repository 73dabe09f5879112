"""Profiles of two players with two actions each, as points of the unit square (the probabilities of first actions)."""

from __future__ import annotations

from fractions import Fraction
from typing import TypeAlias

Point: TypeAlias = tuple[Fraction, Fraction]
"""Each player's probability of its first action."""


def profile_at(point: Point) -> tuple[tuple[Fraction, Fraction], tuple[Fraction, Fraction]]:
    """The profile at a point of the unit square."""
    x, y = point
    return (x, 1 - x), (y, 1 - y)
