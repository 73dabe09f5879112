"""The process of one worker: forked from this one, which has loaded much of what it needs, or started anew.

A fork is taken only where it is safe: on Linux, while this process has no other thread, so that no lock stays held.
"""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NoReturn, Protocol

ENVIRONMENT = {"OPENBLAS_NUM_THREADS": "1"}
"""What workers have set: no threads of a library that are never used."""
HIGHEST = 1 << 20
"""File descriptors below this are closed in a copy: those of its siblings would keep them waiting for words."""
LOOK = 0.005
"""Seconds between two looks at whether a forked process has ended, while one waits for that."""


class Process(Protocol):
    """A process that leads a session of its own, with pipes to its stdin and from its stdout (file descriptors)."""

    pid: int
    input: int
    output: int

    def poll(self) -> int | None:
        """Its exit code, or the signal that killed it as a negative number; None while it runs."""

    def wait(self, seconds: float | None = None) -> int:
        """The same when it has ended. Raises TimeoutError after so many seconds."""


def can_fork() -> bool:
    """Whether a worker may be forked from this process now."""
    return sys.platform == "linux" and threading.active_count() == 1


def fork() -> int:
    """As `os.fork`. Ctrl-C waits until that is done: what libraries have Python do around it swallows exceptions."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,))
    try:
        return os.fork()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def computed_by(process: int) -> float:
    """The CPU seconds that a process has used; 0 where that cannot be seen."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError):
        return 0.0


def load() -> None:
    """Load here, once, what every copy needs to decide claims."""
    os.environ.update(ENVIRONMENT)
    import verify.decide.claim  # noqa: F401


class Spawned:
    """A process of this command line."""

    def __init__(self, command: Sequence[str]) -> None:
        # The worker must find the package that started it, also from a checkout that is not installed.
        home = str(Path(__file__).resolve().parents[2])
        paths = [*filter(None, [os.environ.get("PYTHONPATH")]), home]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if os.environ.get("VERIFY_DEBUG") == "1" else subprocess.DEVNULL,
            start_new_session=True,
            env={**os.environ, **ENVIRONMENT, "PYTHONPATH": os.pathsep.join(paths)},
            bufsize=0,
        )
        assert self._process.stdin is not None and self._process.stdout is not None
        self.pid, self.input, self.output = self._process.pid, *_taken(self._process)

    def poll(self) -> int | None:
        return self._process.poll()

    def wait(self, seconds: float | None = None) -> int:
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise TimeoutError from None


class Forked:
    """A copy of this process that serves requests, as `python -m verify.workers.server` does."""

    def __init__(self) -> None:
        sys.stdout.flush()
        sys.stderr.flush()
        theirs, self.input = os.pipe()
        self.output, to_us = os.pipe()
        self._code: int | None = None
        self.pid = fork()
        if self.pid == 0:
            _serve(theirs, to_us)
        os.close(theirs)
        os.close(to_us)

    def poll(self) -> int | None:
        return self._reaped(os.WNOHANG)

    def wait(self, seconds: float | None = None) -> int:
        end = None if seconds is None else time.monotonic() + seconds
        while (code := self._reaped(os.WNOHANG if end is not None else 0)) is None:
            if end is not None and time.monotonic() > end:
                raise TimeoutError
            time.sleep(LOOK)
        return code

    def _reaped(self, how: int) -> int | None:
        if self._code is None:
            pid, status = os.waitpid(self.pid, how)
            self._code = os.waitstatus_to_exitcode(status) if pid else None
        return self._code


def _taken(process: subprocess.Popen[bytes]) -> tuple[int, int]:
    """The ends of the pipes, which are no longer closed when the process object goes."""
    assert process.stdin is not None and process.stdout is not None
    ends = os.dup(process.stdin.fileno()), os.dup(process.stdout.fileno())
    process.stdin.close()
    process.stdout.close()
    return ends


def _serve(requests: int, answers: int) -> NoReturn:
    """What the copy does; nothing of the original's ever runs in it."""
    try:
        gc.freeze()  # garbage of the original's is never removed here: it may own files whose numbers are ours now
        os.setsid()
        for sign in (signal.SIGINT, signal.SIGTERM):
            signal.signal(sign, signal.SIG_DFL)
        os.dup2(requests, 0)
        os.dup2(answers, 1)
        if os.environ.get("VERIFY_DEBUG") != "1":
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        os.closerange(3, HIGHEST)
        os.environ.update(ENVIRONMENT)
        from verify.workers.server import main

        with suppress(BaseException):
            main()
    finally:
        os._exit(1)
