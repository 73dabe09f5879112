"""Coins, the probabilities of the oracle's answers at thresholds, with which each agent's output is in its own place.

In: for each agent its place on the grid, and its outputs where every coin is certain; the output is multi-affine in the
coins. Out: rational coins. A linear inequality for one coin; for n coins the first n - 1 from a list or from Newton's
method (floating point, then rounded to fractions), the last one from its inequalities, in exact numbers. Incomplete.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import product
from typing import TypeAlias

from verify.realise.places import Place, simplest

Interval: TypeAlias = tuple[Fraction, Fraction]
Ends: TypeAlias = tuple[int, ...]
"""A certain answer for each coin: 1 yes, 0 no."""

ONE = Fraction(1)
TRIED = tuple(Fraction(k, 8) for k in (4, 0, 8, 2, 6, 1, 7))
STARTS = (0.5, 0.05, 0.95)
DENOMINATORS = (10, 100, 1_000, 10_000, 1_000_000)
ROUNDS, NEAR = 30, 1e-12


@dataclass(frozen=True)
class Wanted:
    """An agent's place, and its lowest and highest output for each combination of certain answers."""

    place: Place
    outputs: Mapping[Ends, Interval]

    def can_be(self) -> bool:
        """Whether some coins may meet it: the outputs reach into the place, or to both sides of it."""
        lowest, highest = min(low for low, _ in self.outputs.values()), max(high for _, high in self.outputs.values())
        return lowest <= self.place.high and highest >= self.place.low

    def is_met(self, coins: Sequence[Fraction]) -> bool:
        """Whether some output with these coins lies in the closed place."""
        low, high = self.mixed(coins)
        return low <= self.place.high and high >= self.place.low

    def mixed(self, coins: Sequence[Fraction]) -> Interval:
        """The lowest and highest output with these coins."""
        low = high = Fraction(0)
        for ends, (bottom, top) in self.outputs.items():
            share = ONE
            for coin, end in zip(coins, ends, strict=True):
                share *= coin if end else 1 - coin
            low, high = low + share * bottom, high + share * top
        return low, high

    @cached_property
    def middles(self) -> list[tuple[Ends, float]]:
        """The middle between lowest and highest output, minus the middle of the place."""
        middle = (self.place.low + self.place.high) / 2
        return [(ends, float((low + high) / 2 - middle)) for ends, (low, high) in self.outputs.items()]

    def gap(self, coins: Sequence[float]) -> float:
        """How far the middle output is above the middle of the place."""
        total = 0.0
        for ends, value in self.middles:
            for coin, end in zip(coins, ends, strict=True):
                value *= coin if end else 1 - coin
            total += value
        return total


def coins_for(wanted: Sequence[Wanted], count: int) -> Iterator[tuple[Fraction, ...]]:
    """Values for `count` coins with which every agent is met, as far as they are found."""
    if not all(each.can_be() for each in wanted):
        return
    for others in product(TRIED, repeat=count - 1):
        bounds = _last(wanted, others)
        if bounds is not None:
            low, high = bounds
            yield (*others, simplest(low + (high - low) / 4, high - (high - low) / 4))
    exact = [each for each in wanted if each.place.is_threshold]
    if count > 1 and len(exact) == count:
        for start in product(STARTS, repeat=count):
            solution = _newton(exact, list(start))
            yield from [] if solution is None else _rounded(wanted, solution)


def _last(wanted: Sequence[Wanted], others: tuple[Fraction, ...]) -> Interval | None:
    """The values of the last coin with which every agent is met; None if there are none."""
    least, most = Fraction(0), ONE
    for each in wanted:
        (low0, high0), (low1, high1) = (each.mixed((*others, Fraction(end))) for end in (0, 1))
        place = each.place
        for at0, at1 in ((place.high - low0, place.high - low1), (high0 - place.low, high1 - place.low)):
            # at0 + (at1 - at0) * coin has to be at least 0
            if at0 < 0 and at1 < 0:
                return None
            if at0 < 0:
                least = max(least, at0 / (at0 - at1))
            elif at1 < 0:
                most = min(most, at0 / (at0 - at1))
    return (least, most) if least <= most else None


def _newton(exact: Sequence[Wanted], coins: list[float]) -> list[float] | None:
    """Coins at which every gap is 0, by Newton's method in floating point."""
    for _ in range(ROUNDS):
        gaps = [each.gap(coins) for each in exact]
        if max(map(abs, gaps)) < NEAR:
            return coins if all(-NEAR <= coin <= 1 + NEAR for coin in coins) else None
        rows = []
        for each, gap in zip(exact, gaps, strict=True):
            ends = [[each.gap([*coins[:k], end, *coins[k + 1 :]]) for end in (0.0, 1.0)] for k in range(len(coins))]
            rows.append([at_yes - at_no for at_no, at_yes in ends] + [-gap])
        move = _solved(rows)
        if move is None:
            return None
        coins = [min(1.5, max(-0.5, coin + d)) for coin, d in zip(coins, move, strict=True)]
    return None


def _solved(rows: list[list[float]]) -> list[float] | None:
    """The solution of a small linear system, the right side last; None where it is singular."""
    n = len(rows)
    for k in range(n):
        pivot = max(range(k, n), key=lambda r: abs(rows[r][k]))
        if abs(rows[pivot][k]) < NEAR:
            return None
        rows[k], rows[pivot] = rows[pivot], rows[k]
        rows[k] = [value / rows[k][k] for value in rows[k]]
        for r in range(n):
            if r != k:
                rows[r] = [value - rows[r][k] * by for value, by in zip(rows[r], rows[k], strict=True)]
    return [row[n] for row in rows]


def _rounded(wanted: Sequence[Wanted], coins: list[float]) -> Iterator[tuple[Fraction, ...]]:
    """The simplest fractions near these coins with which every agent is met exactly."""
    for denominator in DENOMINATORS:
        near = tuple(Fraction(min(1.0, max(0.0, coin))).limit_denominator(denominator) for coin in coins)
        if all(each.is_met(near) for each in wanted):
            yield near
            return
