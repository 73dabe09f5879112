"""Combinations decided on a Dask cluster: each task has a worker process of its own, which keeps to its budget.

A task that a lost worker was at is given to another one by the scheduler.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from verify.cache.key import program_digest
from verify.errors import InputError
from verify.sweeps.local import ATTEMPTS, OnTick, Task
from verify.sweeps.rows import Outcome, Row
from verify.workers.pool import Pool

INSTALL = "pip install 'superrational[dask]'"
WAIT = 10
"""Seconds to wait for the scheduler."""
AHEAD = 2
"""Tasks for each thread of the cluster, so that none waits while the next one comes over the network."""
TICK = 0.5
"""Seconds between two looks at the cluster while no task ends."""

_idle: SimpleQueue[Pool] = SimpleQueue()
"""Where tasks run: the pools that none uses now. Their workers end with the process."""


def decide_there(task: Task, numbers: Iterable[int], address: str, on_tick: OnTick) -> Generator[Outcome, None, None]:
    """The outcomes as they come. Raises InputError where there is no scheduler, where it goes away, and where a worker
    has another version of this program."""
    try:
        import distributed
    except ImportError:
        raise InputError(f"--scheduler: Dask is not installed; install it with: {INSTALL}") from None
    try:
        client = distributed.Client(address, timeout=WAIT, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise InputError(f"--scheduler: expected a Dask scheduler at {address}, found none: {error}") from None
    with client:
        cluster = _Cluster(client, task, program_digest(), client.submit(_same, task.text, pure=False))
        yield from _outcomes(cluster, iter(numbers), on_tick)


@dataclass(frozen=True)
class _Cluster:
    """The cluster as one sweep sees it; `text` is the sweep's, kept there."""

    client: Any
    task: Task
    program: str
    text: Any

    def submit(self, number: int) -> Any:
        task = self.task
        path = str(task.path.resolve())
        arguments = (self.text, path, task.budget, number, self.program)
        return self.client.submit(decide_in_task, *arguments, key=f"{task.path.name}-{number}-{id(self)}", pure=False)

    def room(self) -> int:
        """How many tasks it should have."""
        threads: dict[str, int] = self.client.nthreads()
        return AHEAD * max(1, sum(threads.values()))

    def outcome(self, number: int, future: Any) -> Outcome | None:
        """What came out of a task; None where it was cancelled. Raises InputError where it cannot be done there."""
        error = future.exception() if future.status == "error" else None
        if future.status in ("cancelled", "lost"):
            if self.client.status != "running":
                raise InputError("the Dask scheduler is gone; the same command goes on from here")
            return None
        if error is None:
            answer = future.result()
            row = Row.from_json(answer["row"])
            reason = row.reason and row.reason.replace(str(self.task.path.resolve()), str(self.task.path))
            return Outcome(Row(**{**vars(row), "reason": reason}), answer["texts"])
        if type(error).__name__ == "KilledWorker":
            row = Row(
                number, "unknown", None, 0.0, (), None, "worker died (each Dask worker that was at it)", cause="died"
            )
            return Outcome(row, {})
        if isinstance(error, InputError):
            raise error
        raise InputError(f"a Dask worker cannot decide claims: {type(error).__name__}: {error}")


def _outcomes(cluster: _Cluster, numbers: Iterator[int], on_tick: OnTick) -> Iterator[Outcome]:
    ended: SimpleQueue[tuple[int, Any]] = SimpleQueue()
    at: dict[int, tuple[Any, int]] = {}

    def start(number: int, attempt: int) -> None:
        future = cluster.submit(number)
        at[number] = (future, attempt)
        future.add_done_callback(lambda future: ended.put((number, future)))

    more = True
    while more or at:
        room = cluster.room()
        while more and len(at) < room:
            number = next(numbers, None)
            if number is None:
                more = False
            else:
                start(number, 1)
        on_tick(())
        try:
            number, future = ended.get(timeout=TICK)
        except Empty:
            continue
        _, attempt = at.pop(number)
        outcome = cluster.outcome(number, future)
        future.release()
        if outcome is not None:
            yield outcome
        elif attempt < ATTEMPTS:
            start(number, attempt + 1)
        else:
            yield Outcome(
                Row(number, "unknown", None, 0.0, (), None, "worker died (its task was cancelled)", cause="died"), {}
            )


def _same(text: str) -> str:
    return text


def decide_in_task(text: str, path: str, budget: float | None, number: int, program: str) -> dict[str, Any]:
    """What a task does: decide one combination, in a worker process. Raises InputError."""
    if program != program_digest():
        raise InputError("a Dask worker has another version of this program; install the same one everywhere")
    try:
        pool = _idle.get_nowait()
    except Empty:
        pool = Pool(1)
    try:
        request = Task(text, Path(path), budget).request(number)
        with closing(pool.stream([request], attempts=ATTEMPTS)) as works:
            _, work = next(works)
    finally:
        _idle.put(pool)
    outcome = Outcome.of(number, work)
    return {"row": outcome.row.to_json(), "texts": dict(outcome.texts)}
