"""Where a best value is known to be, and what to ask next. Larger values claim less."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from verify.discover.rationals import between, simplest

NARROW = Fraction(1, 1000)
"""A bracket this narrow, compared with its ends, is not narrowed further."""
MOST_OPEN = 4
"""Guesses that may stay open on one side before no more are made there."""
GROWTH = 4
SIMPLE = 10_000
"""A value with no greater denominator is asked about where the last counterexample ceases to be one."""
PLAIN = 20
"""The same where other numbers of other parameters could make it a better counterexample."""
MOST_NEAR = 4
"""So often at most."""
JUST = Fraction(1, 10**6)
"""How far beyond `low` that value is looked for, compared with `low`."""


@dataclass
class Bracket:
    """The best value is not below `low`: a counterexample is good for all that is below. It is at most `high`, where
    the claim is proved. At `open` values neither is known. `start` is the first guess."""

    start: Fraction = Fraction(1)
    low: Fraction | None = None
    high: Fraction | None = None
    open: list[Fraction] = field(default_factory=list)
    tried: set[Fraction] = field(default_factory=set)
    near: int = 0
    simple: int = 0

    def fails(self, until: Fraction, simple: int = 0) -> None:
        """There is a counterexample for all values below this one (which need not have been tried). The best value may
        be just there, if it is a number with a denominator up to `simple`: SIMPLE if no other number could make it a
        better counterexample, else PLAIN."""
        self.low = until if self.low is None else max(self.low, until)
        self.open = [value for value in self.open if value >= self.low]
        self.simple = simple

    def holds(self, value: Fraction) -> None:
        """It is proved at the value."""
        self.high = value if self.high is None else min(self.high, value)
        self.open = [each for each in self.open if each < self.high]

    def unknown(self, value: Fraction) -> None:
        """Neither was found."""
        self.open.append(value)

    def guess(self) -> Fraction | None:
        """The next value to ask about; None where no more is worth it."""
        if self.low is not None and (near := self._just_above(self.low)) is not None:
            return near
        if self.high is None:
            return self._upwards()
        if self.low is None:
            return self._downwards(self.high)
        if self.open:
            return self._beside(self.low, self.high)
        if self.low == self.high or self._is_narrow(self.low, self.high):
            return None
        found = simplest(self.low, self.high)
        return between(self.low, self.high) if found in self.tried else found

    def _just_above(self, low: Fraction) -> Fraction | None:
        """Where the last counterexample ceases to be one: it is often the extreme one."""
        near = simplest(low, low + JUST * max(abs(low), Fraction(1)))
        if near.denominator > self.simple or self.near >= MOST_NEAR or near in self.tried:
            return None
        self.near += 1
        return near

    def _upwards(self) -> Fraction | None:
        if len(self.open) > MOST_OPEN:
            return None
        if self.open:
            return max(self.open) * GROWTH if max(self.open) > 0 else Fraction(1)
        if self.low is None:
            return self.start
        far = max(self.low + 1, 2 * self.low)
        found = simplest(self.low, far)
        return simplest((self.low + far) / 2, far) if found in self.tried else found

    def _downwards(self, high: Fraction) -> Fraction | None:
        if len(self.open) > MOST_OPEN or high < -1000:
            return None
        below = min([high, *self.open])
        return Fraction(0) if below > 0 else below * GROWTH - 1

    def _beside(self, low: Fraction, high: Fraction) -> Fraction | None:
        """In the wider gap beside what is open."""
        if len(self.open) > MOST_OPEN:
            return None
        first, last = min(self.open), max(self.open)
        gap = max(((low, first), (last, high)), key=lambda gap: gap[1] - gap[0])
        return None if self._is_narrow(*gap) else between(*gap)

    def _is_narrow(self, low: Fraction, high: Fraction) -> bool:
        return high - low <= NARROW * max(abs(low), abs(high))
