"""Spots: what a reading tells of a player with any number of actions, a place for each probability.

In: a strategy. Out: the spot that holds it, or the spots near it, nearest first. Only those that hold some strategy: of
places that are cells the insides, with ends where these are 0 or 1.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product
from math import floor
from typing import TypeAlias

from verify.realise.places import Place, Ranked, places_around

Spot: TypeAlias = tuple[Place, ...]
"""A place for each action."""


def spot_of(strategy: Sequence[Fraction], cells: int) -> Spot:
    """The spot that holds the strategy."""
    return tuple(_place_of(x, cells) for x in strategy)


def _place_of(x: Fraction, cells: int) -> Place:
    edge = min(floor(x * cells), cells - 1)
    if 0 < edge == x * cells:
        return Place(x, x)
    return Place(Fraction(edge, cells), Fraction(edge + 1, cells))


def is_spot(spot: Spot) -> bool:
    """Whether some strategy is in it."""
    low, high = sum(place.low for place in spot), sum(place.high for place in spot)
    return (
        low < 1 < high
        or (low == 1 and all(place.is_threshold or place.low == 0 for place in spot))
        or (high == 1 and all(place.is_threshold or place.high == 1 for place in spot))
    )


def spots_near(
    strategy: Sequence[Fraction], cells: int, within: Sequence[tuple[Fraction, Fraction]], most: int
) -> list[Ranked[Spot]]:
    """About so many spots that reach into these bounds, each with its distance in cells, in order of that."""
    each = int(most ** (1 / max(1, len(strategy) - 1)))
    near = [
        [(far, place) for far, place in places_around(x, cells, each) if place.low <= high and place.high >= low]
        for x, (low, high) in zip(strategy[:-1], within, strict=False)
    ]
    found = []
    for picked in product(*near):
        for last in _last([place for _, place in picked], cells):
            if last.low <= within[-1][1] and last.high >= within[-1][0]:
                found.append((sum((far for far, _ in picked), Fraction(0)), (*(place for _, place in picked), last)))
    return sorted((far, rank, spot) for rank, (far, spot) in enumerate(found))


def _last(places: Sequence[Place], cells: int) -> Iterator[Place]:
    """The places that the last action can have beside these."""
    least = max(Fraction(0), 1 - sum(place.high for place in places))
    most = min(Fraction(1), 1 - sum(place.low for place in places))
    for m in range(max(0, floor(least * cells) - 1), floor(most * cells) + 1 if most >= 0 else 0):
        edge, above = Fraction(m, cells), Fraction(m + 1, cells)
        for place in [Place(edge, edge)] * (0 < m < cells) + [Place(edge, above)] * (m < cells):
            if is_spot((*places, place)):
                yield place
