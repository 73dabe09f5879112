"""How much time a search has."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass


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
