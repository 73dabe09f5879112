"""How much time a search has, and its interruption where it does not look at its clock."""

from __future__ import annotations

import math
import signal
import threading
import time
from dataclasses import dataclass, replace
from types import FrameType
from typing import Any, NamedTuple

LATE = 0.1
"""So many seconds after its deadline a search is interrupted that has not stopped by itself."""

AGAIN = 0.05
"""After so many seconds an interruption is repeated that came where nothing may be raised."""

AFTER = 1.0
"""Seconds after which it rings again where one that rang was not heard."""

SOON = 1e-6

SURE = 0.1
"""Seconds of computing after which it is seen how busy the machine is."""

STRETCH = 8.0
"""How much longer a budget may take by the wall clock than it has seconds of computing: on a busy machine."""

FOREIGN = ("z3", "ctypes", "highspy")
"""Libraries in C whose wrappers are not interrupted."""


class OutOfTime(Exception):
    """Raised in the middle of whatever is being computed, shortly after a clock's end."""


@dataclass(frozen=True)
class Clock:
    """What is left of a claim's budget, in CPU seconds of this process, so that the search takes the same steps on a
    machine that is busy with other things; and not for ever, whatever happens: `deadline` is by the wall clock."""

    deadline: float
    computed: float = math.inf
    begun: tuple[float, float] | None = None
    """When it was made: by the wall clock, and what was computed by then."""

    @staticmethod
    def of(seconds: float) -> Clock:
        """A clock with so many seconds of computing, and STRETCH times as many by the wall clock."""
        begun = time.monotonic(), time.process_time()
        return Clock(begun[0] + STRETCH * seconds, begun[1] + seconds, begun)

    def within(self, seconds: float) -> Clock:
        """A clock that stops after so many CPU seconds, or with this one."""
        return replace(self, computed=min(self.computed, time.process_time() + seconds))

    def left(self) -> float:
        return max(0.0, min(self.deadline - time.monotonic(), self.computed - time.process_time()))

    def wall(self) -> float:
        """The seconds until the deadline by the wall clock."""
        return max(0.0, self.deadline - time.monotonic())

    def by_the_wall(self, seconds: float) -> float:
        """How long so much computing takes by the wall clock, as busy as the machine was since the clock was made: for
        libraries that can only be told that."""
        if self.begun is None:
            return seconds
        wall, computed = time.monotonic() - self.begun[0], time.process_time() - self.begun[1]
        return seconds * min(max(wall / computed, 1.0), STRETCH) if computed > SURE else seconds

    def portion(self, share: float) -> Clock:
        """A clock that stops after this share of the time that is left."""
        computed = self.computed if self.computed == math.inf else time.process_time() + share * self.left()
        return replace(self, deadline=time.monotonic() + share * self.wall(), computed=computed)

    def alarm(self, late: float = LATE) -> Alarm:
        """A context that raises OutOfTime so many seconds after the clock's end, or when one around it rings.

        (Python can do so in its main thread only.) What was being changed is left as it is: it is not to be used again.
        Inside the wrappers of a library in C nothing is raised, which could free things twice; it rings again after it.
        Whoever catches OutOfTime calls `settle`, as it may have been raised while the alarm was being taken away.
        """
        return Alarm(Due(self.deadline + late, self.computed + late))


ENDLESS = Clock(math.inf)


class Due(NamedTuple):
    """When an alarm rings: by the wall clock, or when so much is computed, whatever is first."""

    deadline: float
    computed: float

    def left(self) -> float:
        """Seconds in which it cannot ring yet."""
        return min(self.deadline - time.monotonic(), self.computed - time.process_time())


NEVER = Due(math.inf, math.inf)


class Alarm:
    """An alarm for what is done inside its context."""

    def __init__(self, due: Due) -> None:
        self._due = due
        self._place: int | None = None

    def __enter__(self) -> None:
        if threading.current_thread() is threading.main_thread() and self._due != NEVER:
            self._place = len(_alarms)
            _alarms.append(self._due)
            _arm()

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._place is not None:
            del _alarms[self._place :]
            if kind is not None and issubclass(kind, OutOfTime):
                settle(self._place)
            else:
                _arm()


_alarms: list[Due] = []
"""When the alarms that are set ring, the outer ones first."""
_before: list[Any] = []
"""What was done with the signal before."""


def alarms() -> int:
    """How many alarms are set."""
    return len(_alarms)


def settle(count: int) -> None:
    """After OutOfTime was caught: take away all alarms but so many outer ones; those that are due have been heard."""
    _alarms[:] = [NEVER if due.left() <= 0 else due for due in _alarms[:count]]
    _arm()


def _arm() -> None:
    """Let the next alarm ring when it is due."""
    waiting = [due for due in _alarms if due != NEVER]
    if waiting:
        handler = signal.signal(signal.SIGALRM, _ring)
        if handler is not _ring:
            _before.append(handler)
        signal.setitimer(signal.ITIMER_REAL, max(min(due.left() for due in waiting), SOON), AGAIN)
        return
    signal.setitimer(signal.ITIMER_REAL, 0)
    if _before:
        signal.signal(signal.SIGALRM, _before.pop())


def _ring(_: int, frame: FrameType | None) -> None:
    waiting = [due.left() for due in _alarms if due != NEVER]
    if min(waiting, default=0.0) > 0:  # less was computed than time has gone by
        signal.setitimer(signal.ITIMER_REAL, max(min(waiting), AGAIN), AGAIN)
    elif waiting and not _in_foreign_code(frame):
        # Whoever catches it has a second before it rings again: it must not ring while alarms are taken away.
        signal.setitimer(signal.ITIMER_REAL, AFTER, AFTER)
        raise OutOfTime


def _in_foreign_code(frame: FrameType | None) -> bool:
    """Whether a wrapper of a library in C is at work, or an object that is being removed."""
    while frame is not None:
        if frame.f_globals.get("__name__", "").partition(".")[0] in FOREIGN or frame.f_code.co_name == "__del__":
            return True
        frame = frame.f_back
    return False
