"""How much time a search has, and its interruption where it does not look at its clock."""

from __future__ import annotations

import math
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

LATE = 0.1
"""So many seconds after its deadline a search is interrupted that has not stopped by itself."""

AGAIN = 0.05
"""After so many seconds an interruption is repeated that came where nothing may be raised."""

FOREIGN = ("z3", "ctypes", "highspy")
"""Libraries in C whose wrappers are not interrupted."""


class OutOfTime(Exception):
    """Raised in the middle of whatever is being computed, shortly after a clock's end."""


@dataclass(frozen=True)
class Clock:
    """What is left of a claim's budget, in seconds. Parts of it are counted in CPU seconds of this process, so that the
    search takes the same steps on a machine that is busy with other things."""

    deadline: float
    computed: float = math.inf

    @staticmethod
    def of(seconds: float) -> Clock:
        return Clock(time.monotonic() + seconds)

    def within(self, seconds: float) -> Clock:
        """A clock that stops after so many CPU seconds, or with this one."""
        return Clock(self.deadline, min(self.computed, time.process_time() + seconds))

    def left(self) -> float:
        return max(0.0, min(self.deadline - time.monotonic(), self.computed - time.process_time()))

    def wall(self) -> float:
        """The seconds until the deadline by the wall clock."""
        return max(0.0, self.deadline - time.monotonic())

    def portion(self, share: float) -> Clock:
        """A clock that stops after this share of the time that is left."""
        computed = self.computed if self.computed == math.inf else time.process_time() + share * self.left()
        return Clock(time.monotonic() + share * self.wall(), computed)

    @contextmanager
    def alarm(self, late: float = LATE) -> Iterator[None]:
        """Raises OutOfTime so many seconds after the deadline, or when an alarm around this one rings.

        (Python can do so in its main thread only.) Objects that were being changed are left as they are and must not be
        used again. Inside the wrappers of a library in C nothing is raised, since memory might be freed twice; the
        alarm is repeated until such a wrapper has returned.
        """
        if threading.current_thread() is not threading.main_thread() or self.deadline == math.inf:
            yield
            return

        def ring(_: int, frame: FrameType | None) -> None:
            if not _in_foreign_code(frame):
                raise OutOfTime

        before = signal.signal(signal.SIGALRM, ring)
        start, (around, _) = time.monotonic(), signal.setitimer(signal.ITIMER_REAL, 0)
        signal.setitimer(signal.ITIMER_REAL, min(self.wall() + late, around or math.inf), AGAIN)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
            rest = around - (time.monotonic() - start)
            if rest > 0:  # else it has rung already
                signal.setitimer(signal.ITIMER_REAL, rest, AGAIN)


def _in_foreign_code(frame: FrameType | None) -> bool:
    """Whether a wrapper of a library in C is at work, or an object that is being removed."""
    while frame is not None:
        if frame.f_globals.get("__name__", "").partition(".")[0] in FOREIGN or frame.f_code.co_name == "__del__":
            return True
        frame = frame.f_back
    return False
