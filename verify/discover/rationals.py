"""The simplest rational in an interval.

Reference: Graham, Knuth and Patashnik, Concrete Mathematics, section 4.5 (the Stern-Brocot tree).
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import floor

MOST_DOUBLINGS, MOST_HALVINGS, CLOSE = 40, 60, 10**6


def simplest(low: Fraction, high: Fraction) -> Fraction:
    """The rational with the smallest denominator in [low, high], and of those the one nearest to 0.

    >>> simplest(Fraction(27, 10), Fraction(31, 10)), simplest(Fraction(3, 10), Fraction(2, 5))
    (Fraction(3, 1), Fraction(1, 3))
    """
    if low <= 0 <= high:
        return Fraction(0)
    if high < 0:
        return -simplest(-high, -low)
    whole = floor(low)
    if whole == low:
        return Fraction(whole)
    if whole + 1 <= high:
        return Fraction(whole + 1)
    return whole + 1 / simplest(1 / (high - whole), 1 / (low - whole))


def between(low: Fraction, high: Fraction) -> Fraction:
    """The simplest rational that is above `low` and below `high`, and not close to either.

    >>> between(Fraction(0), Fraction(1)), between(Fraction(1), Fraction(3, 2))
    (Fraction(1, 2), Fraction(4, 3))
    """
    margin = (high - low) / 8
    return simplest(low + margin, high - margin)


def threshold(holds: Callable[[Fraction], bool], fails_at: Fraction) -> Fraction | None:
    """A value at which a monotone property fails, which fails at `fails_at`, close below the least at which it holds.
    None if it seems to hold nowhere."""
    step, low = Fraction(1), fails_at
    for _ in range(MOST_DOUBLINGS):
        if holds(fails_at + step):
            break
        low, step = fails_at + step, step * 4
    else:
        return None
    high = fails_at + step
    for _ in range(MOST_HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return simplest(low - (low - fails_at) / CLOSE, low)
