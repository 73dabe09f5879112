"""Combinations decided by worker processes of this machine."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from verify.sweeps.rows import Outcome
from verify.workers.client import Combination, Request
from verify.workers.pool import Pool, Running

ATTEMPTS = 3
"""How often a combination is tried whose worker dies."""


@dataclass(frozen=True)
class Task:
    """What is asked: the sweep's text and file, and seconds for each combination (None: what its claim says)."""

    text: str
    path: Path
    budget: float | None

    def request(self, number: int) -> Request:
        """The request for one combination."""
        combination = Combination(self.text, number)
        return Request(self.path, self.budget, combination=combination, send=True)


OnTick = Callable[[Running], None]


def decide_here(
    task: Task, numbers: Iterable[int], jobs: int | None, on_tick: OnTick
) -> Generator[Outcome, None, None]:
    """The outcomes as they come. When this is closed, the workers are killed."""
    at: dict[int, int] = {}

    def requests() -> Iterator[Request]:
        for place, number in enumerate(numbers):
            at[place] = number
            yield task.request(number)

    with Pool(jobs) as pool, closing(pool.stream(requests(), on_tick, ATTEMPTS)) as works:
        for place, work in works:
            yield Outcome.of(at.pop(place), work)
