"""The worker process of a Python session: one, kept warm, that ends with the session."""

from __future__ import annotations

import atexit
import os
import threading
from contextlib import closing

from verify.errors import InputError
from verify.workers.client import Request, Work
from verify.workers.pool import Pool, parse_seconds

Budget = float | str | None
"""Seconds, or text such as `2min`; None for what the claim's file says, else a minute."""

_lock = threading.Lock()
_pools: dict[int, Pool] = {}
"""By process: one that was forked does not talk to its parent's worker."""


def answered(request: Request) -> Work:
    """What the worker found. When this is interrupted, the worker is killed, and the next request gets another."""
    with _lock:
        process = os.getpid()
        if process not in _pools:
            _pools[process] = Pool(jobs=1)
            atexit.register(_end, process)
        with closing(_pools[process].stream([request])) as works:
            return next(work for _, work in works)


def _end(process: int) -> None:
    if process == os.getpid():
        _pools[process].close()


def seconds_of(budget: Budget) -> float | None:
    """The budget in seconds. Raises InputError."""
    if isinstance(budget, str):
        return parse_seconds(budget)
    if budget is not None and not 0 < budget < float("inf"):
        raise InputError(f"budget: expected seconds, or text such as '2min', found {budget!r}")
    return budget
