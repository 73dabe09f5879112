"""A pool of worker processes that decide claims: at most so many at once, each within its budget, none left behind.

A worker is `python -m verify.workers.server`. Over its stdin and stdout go lines of JSON:

    to the worker     {"number": n, "path": "...", "budget": seconds or null, "evidence": folder or null,
                       "explain": true or false, "omit": {"given": n, "items": [n, ...], "share": n,
                       "part": n or null} or null,
                       "cache": true or false, "memory": bytes or null, "send": true or false,
                       "combination": {"text": text of a sweep, "number": n} or null}
    from the worker   {"budget": seconds, "claim": ..., "expect": ..., "items": [...], "heading": {...}}   once loaded
                      (of a combination with "texts": {path: SHA-256} as well)
                      {"evidence": {...}}   if it was to be sent; the last one counts
                      {"progress": "..."}                                                                  any number
                      {"standing": {...}, "seconds": s}   a refutation that is kept if no answer comes within that time
                      {"picture": {...}}  {"states": {...}}                                                any number
    and then one of   {"result": {...}}  {"drawn": true}  {"listed": true}  {"input_error": "..."}  {"gave_up": "..."}
                      {"ran_out_of": "memory"}  {"internal_error": "..."}

The text of a sweep is null where the worker was told the same text with the request before.
Each answer carries the number of its request as well, so that late words are never taken for another claim's.
A worker that overruns its budget, dies or talks nonsense is killed with its children, and another takes its place.
"""

from __future__ import annotations

import os
import re
import selectors
import sys
import time
from collections.abc import Callable, Collection, Generator, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from types import TracebackType

from verify.decide.memory import default_memory
from verify.errors import InputError
from verify.evidence.heading import Heading
from verify.evidence.result import Result
from verify.language.limits import MAX_BUDGET
from verify.workers.client import Request, Work, Worker
from verify.workers.process import Forked, Spawned, can_fork, load
from verify.workers.progress import Progress

SERVER: tuple[str, ...] = (sys.executable, "-P", "-m", "verify.workers.server")
"""The command line of a worker; -P keeps the current folder's files from passing for modules."""
COMMAND = SERVER
"""The one that is used if nothing else is said; only a server may be forked instead."""

TICK = 0.2
"""Seconds between two looks at the clock while nothing is heard."""


Running = tuple[tuple[str, str, float], ...]
"""What is at work: for each claim its name, what is being done, and seconds."""
OnProgress = Callable[[Progress], None]
OnResult = Callable[[int, Result, Heading], None]


def parse_seconds(text: str) -> float:
    """Seconds from `30`, `30s`, `0.5 s`, `2min` or `1 h`.

    Raises InputError unless it is a positive length of time, and no more than MAX_BUDGET.
    """
    match = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*(s|sec|m|min|h)?\s*", text)
    seconds = float(match[1]) * {"s": 1, "m": 60, "h": 3600}[(match[2] or "s")[0]] if match else 0.0
    if not 0 < seconds <= MAX_BUDGET:
        raise InputError(f"budget: expected a length of time such as 30s or 2min, at most 24h, got {text[:40]!r}")
    return seconds


def default_jobs() -> int:
    """The number of cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Pool:
    """Up to `jobs` workers, started when needed and kept for later claims. A context manager; or `close` it.

    Each may take `memory` bytes; None for its share of the machine's. `command` starts one. With `fork` they are copies
    of this process, where that is safe: for commands, of which nothing else runs at the time.
    """

    def __init__(
        self,
        jobs: int | None = None,
        memory: int | None = None,
        command: Sequence[str] | None = None,
        fork: bool = False,
    ) -> None:
        self._command = command
        self._fork = fork and command is None
        self._jobs = max(1, jobs or default_jobs())
        self._memory = memory or default_memory(self._jobs)
        self._workers: list[Worker] = []

    def __enter__(self) -> Pool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Kill and reap every worker."""
        while self._workers:
            self._workers.pop().kill()

    def decide(
        self,
        paths: Sequence[Path],
        budget: float | None = None,
        on_progress: OnProgress | None = None,
        on_result: OnResult | None = None,
        evidence: Path | None = None,
        cache: bool = False,
    ) -> list[Result]:
        """The results in the order of `paths`; `on_result` hears of each as it comes, with its index.

        `budget` is in seconds for each claim; None leaves it to the claim's file. With `evidence` the workers write
        the evidence files into that folder; with `cache` they keep what they decide in the user's cache.
        """
        requests = [Request(path, budget, evidence, cache=cache) for path in paths]
        return self.answer(requests, on_progress, on_result)

    def answer(
        self,
        requests: Sequence[Request],
        on_progress: OnProgress | None = None,
        on_result: OnResult | None = None,
    ) -> list[Result]:
        """The results in the order of the requests; `on_result` hears of each as it comes, with its index.

        When this is interrupted, the workers that were at work are killed.
        """
        results: dict[int, Result] = {}

        def tick(running: Running) -> None:
            if on_progress is not None:
                on_progress(Progress(len(results), len(requests), running))

        with closing(self.stream(requests, tick)) as works:
            for index, work in works:
                assert work.result is not None
                results[index] = work.result
                if on_result is not None:
                    on_result(index, work.result, work.heading)
        return [results[index] for index in range(len(requests))]

    def stream(
        self, requests: Iterable[Request], on_tick: Callable[[Running], None] | None = None, attempts: int = 1
    ) -> Generator[tuple[int, Work], None, None]:
        """The works with the index of their requests, each when it has ended; requests are taken when a worker is free.

        A request whose worker dies is given to another worker, up to `attempts` times in all. `on_tick` hears often
        what is at work. When this is closed, the workers that were at work are killed.
        """
        source = enumerate(requests)
        again: list[tuple[int, Request, int]] = []
        selector = selectors.DefaultSelector()
        at_work: dict[Worker, tuple[int, Request, int]] = {}
        try:
            while True:
                while len(at_work) < self._jobs:
                    entry = again.pop() if again else next(((i, request, 1) for i, request in source), None)
                    if entry is None:
                        break
                    worker = self._idle_worker(at_work)
                    worker.start(entry[1])
                    at_work[worker] = entry
                    selector.register(worker.output, selectors.EVENT_READ, worker)
                if not at_work:
                    return
                heard = {key.data for key, _ in selector.select(TICK)}
                ended = [w for w in list(at_work) if w.attend(heard=w in heard).result is not None]
                for worker in ended:
                    selector.unregister(worker.output)
                    index, request, attempt = at_work.pop(worker)
                    if worker.work.spoilt:
                        self._workers.remove(worker)
                        worker.kill()
                    if worker.work.died and attempt < attempts:
                        again.append((index, request, attempt + 1))
                    else:
                        yield index, worker.work
                if on_tick is not None:
                    now = time.monotonic()
                    on_tick(tuple((w.work.name, w.work.doing, now - w.work.begun) for w in at_work))
        finally:
            selector.close()
            for worker in at_work:
                self._workers.remove(worker)
                worker.kill()

    def _idle_worker(self, at_work: Collection[Worker]) -> Worker:
        for worker in self._workers:
            if worker not in at_work:
                return worker
        forked = self._fork and COMMAND is SERVER and can_fork()
        worker = Worker(Forked() if forked else Spawned(self._command or COMMAND), self._memory)
        self._workers.append(worker)
        return worker


def decide_all(
    paths: Sequence[Path],
    jobs: int | None = None,
    budget: float | None = None,
    on_progress: OnProgress | None = None,
    on_result: OnResult | None = None,
    evidence: Path | None = None,
    cache: bool = False,
    memory: int | None = None,
    fork: bool = False,
) -> list[Result]:
    """Decide claims with a pool that lives for this call only; see `Pool.decide`."""
    if fork and len(paths) > 1 and COMMAND is SERVER and can_fork():
        load()
    with Pool(jobs, memory, fork=fork) as pool:
        return pool.decide(paths, budget, on_progress, on_result, evidence, cache)
