"""What each engine tried, what it closed, and the computing time that it took."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from verify.evidence.result import EngineCount

T = TypeVar("T")


@dataclass
class Stats:
    """The counts of one claim, by the engine's name, in the order in which they first ran."""

    counts: dict[str, EngineCount] = field(default_factory=dict)

    def measured(self, name: str, run: Callable[[], T], closed: Callable[[T], bool] = bool) -> T:
        """What `run` returns, counted for that engine; also where it is interrupted, then as not closed."""
        start, done = time.process_time(), False
        try:
            found = run()
            done = closed(found)
            return found
        finally:
            self.add(name, done, time.process_time() - start)

    def add(self, name: str, closed: bool, seconds: float) -> None:
        """Count one more run."""
        old = self.counts.get(name, EngineCount(name))
        self.counts[name] = EngineCount(name, old.tried + 1, old.closed + closed, old.seconds + seconds)

    def rows(self) -> tuple[EngineCount, ...]:
        """The counts, seconds to the millisecond."""
        return tuple(
            EngineCount(row.engine, row.tried, row.closed, round(row.seconds, 3)) for row in self.counts.values()
        )
