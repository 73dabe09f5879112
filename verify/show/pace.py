"""How fast a long run goes, and how long it will take."""

from __future__ import annotations

from collections import deque

MEMORY = 60.0
"""Seconds of the past that count for the rate."""


class Pace:
    """Hears how much is done when; tells the rate of the last minute. Times are in seconds."""

    def __init__(self, now: float, done: int) -> None:
        self._heard = deque([(now, done)])

    def hear(self, now: float, done: int) -> None:
        """At this time so much is done. What is less than a half second after the last is not kept."""
        if len(self._heard) > 1 and now - self._heard[-2][0] < 0.5:
            self._heard.pop()
        self._heard.append((now, done))
        while self._heard[-1][0] - self._heard[0][0] > MEMORY and len(self._heard) > 2:
            self._heard.popleft()

    def rate(self) -> float | None:
        """How many per second; None while that cannot be told."""
        (begun, before), (now, done) = self._heard[0], self._heard[-1]
        return (done - before) / (now - begun) if done > before and now > begun else None


def pace_text(done: int, total: int, rate: float | None) -> str:
    """How far, how fast, how long.

    >>> pace_text(312, 1000, 24.06)
    '312/1000  24.1/s  29 s left'
    """
    count = f"{done}/{total}"
    if rate is None:
        return count
    return f"{count}  {rate:.3g}/s  {duration(round((total - done) / rate))} left"


def duration(seconds: int) -> str:
    """A length of time in words.

    >>> duration(59), duration(61), duration(7260)
    ('59 s', '1 min 1 s', '2 h 1 min')
    """
    if seconds < 60:
        return f"{seconds} s"
    minutes, rest = divmod(seconds, 60)
    return f"{minutes} min {rest} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
