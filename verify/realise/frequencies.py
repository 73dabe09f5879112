"""Observed frequencies beside exact probabilities, with Wilson's confidence interval for a binomial proportion.

Reference: Wilson, Probable inference, the law of succession, and statistical inference, 1927.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import sqrt

Z99 = 2.5758293035489004
"""The standard normal quantile of a two-sided 99% interval."""
FAR = 6.0
"""So many standard errors are no chance: less than one observation in 10^8 is as far off."""


@dataclass(frozen=True)
class Frequency:
    """An event of probability `exact`, which happened `count` times in `rounds`."""

    words: str
    exact: Fraction
    count: int
    rounds: int

    @property
    def observed(self) -> float:
        return self.count / self.rounds

    def interval(self, z: float = Z99) -> tuple[float, float]:
        """Wilson's interval (1927) for the probability of the event; z standard errors to each side."""
        n, p = self.rounds, self.observed
        middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        half = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
        low, high = max(0.0, middle - half), min(1.0, middle + half)
        return (0.0 if self.count == 0 else low), (1.0 if self.count == n else high)

    def is_inside(self, z: float = Z99) -> bool:
        """Whether the exact probability lies in the interval."""
        low, high = self.interval(z)
        return low <= self.exact <= high


@dataclass(frozen=True)
class Played:
    """Many rounds of a realised state: for each player how often it played each action, and how often each of its
    branches was taken (`anyone` has none)."""

    rounds: int
    seed: int
    actions: Mapping[str, tuple[Frequency, ...]]
    branches: Mapping[str, tuple[Frequency, ...]]

    def all(self) -> tuple[Frequency, ...]:
        """Every frequency, actions first."""
        return tuple(f for part in (self.actions, self.branches) for of_player in part.values() for f in of_player)
