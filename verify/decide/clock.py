"""How much time a search has."""

from __future__ import annotations

import math
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

LATE = 0.2
"""Seconds after its end at which a search is interrupted that has not looked at its clock."""


class OutOfTime(Exception):
    """Raised in the middle of whatever is being computed, shortly after a clock's end."""


@dataclass(frozen=True)
class Clock:
    """What is left of a claim's budget, in seconds. Parts of it are counted in the seconds that this process computes,
    so that the search goes the same way on a machine that is busy with other things."""

    deadline: float
    computed: float = math.inf

    @staticmethod
    def of(seconds: float) -> Clock:
        return Clock(time.monotonic() + seconds)

    def within(self, seconds: float) -> Clock:
        """A clock that stops after so many seconds of computing, or with this one."""
        return Clock(self.deadline, min(self.computed, time.process_time() + seconds))

    def left(self) -> float:
        return max(0.0, min(self.deadline - time.monotonic(), self.computed - time.process_time()))

    def portion(self, share: float) -> Clock:
        """A clock that stops after this share of the time that is left."""
        return Clock(time.monotonic() + share * self.left(), self.computed)

    @contextmanager
    def alarm(self) -> Iterator[None]:
        """Raises OutOfTime, once, shortly after the deadline. (Python can do so in its main thread only.)"""
        if threading.current_thread() is not threading.main_thread() or self.deadline == math.inf:
            yield
            return

        def ring(*_: object) -> None:
            raise OutOfTime

        before = signal.signal(signal.SIGALRM, ring)
        signal.setitimer(signal.ITIMER_REAL, max(0.0, self.deadline - time.monotonic()) + LATE)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
