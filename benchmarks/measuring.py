"""One attempt of a command: its CPU time with that of its descendants, its wall time, and a cap on the former.

CPU time is fair on a machine that does other things as well. It is what the operating system says of the process when
it is reaped: user and system time, its own and that of every descendant that was reaped in turn. While the command
runs, its tree of processes is looked at now and then, and killed once it has used more than the cap.
"""

from __future__ import annotations

import math
import os
import resource
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

WALL_LIMIT = 10
"""How many times the cap an attempt may take by the clock on the wall."""
MEMORY = 6 << 30
"""Bytes of address space for each process."""
SHORTEST_NAP, LONGEST_NAP, LOOK = 0.001, 0.05, 0.5
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
TICKS = os.sysconf("SC_CLK_TCK")

Ended = Literal["itself", "over the cap", "wall limit"]


@dataclass(frozen=True)
class Measured:
    """How an attempt ended, its standard output, and what it took in seconds."""

    ended: Ended
    out: str
    cpu: float
    wall: float


def measure(command: Sequence[str], text: str | None, cap: float) -> Measured:
    """Run the command with the text as its input. Whatever becomes of this call, nothing of it is left running."""
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as said:
        given.write((text or "").encode())
        given.seek(0)
        start = time.monotonic()
        process = _start(command, given, said, cap)
        try:
            cpu, ended = _attend(process, cap, start)
        except BaseException:
            _kill(process.pid)
            process.wait()
            raise
        wall = time.monotonic() - start
        said.seek(0)
        return Measured(ended, said.read().decode(errors="replace"), cpu, wall)


def _start(command: Sequence[str], given: BinaryIO, said: BinaryIO, cap: float) -> subprocess.Popen[bytes]:
    def limit() -> None:
        seconds = math.ceil(cap * 1.2) + 2  # only for what escapes the look at the tree: this clock is a rough one
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    return subprocess.Popen(
        command,
        stdin=given,
        stdout=said,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        preexec_fn=limit,
        env=_environment(),
    )


def _environment() -> dict[str, str]:
    """One thread; and Python may keep what it has compiled, as it does wherever a program is installed."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **ONE_THREAD}


def _attend(process: subprocess.Popen[bytes], cap: float, start: float) -> tuple[float, Ended]:
    ended: Ended = "itself"
    most, looked = 0.0, start
    while True:
        pid, status, used = os.wait4(process.pid, os.WNOHANG)
        now = time.monotonic()
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            cpu = max(most, used.ru_utime + used.ru_stime)
            return cpu, "over the cap" if ended == "itself" and cpu > cap else ended
        if now - looked > LOOK:
            looked = now
            most = max(most, sum(map(_cpu, _tree(process.pid))))
            if most > cap or now - start > WALL_LIMIT * cap:
                ended = "over the cap" if most > cap else "wall limit"
                _kill(process.pid)
        time.sleep(min(LONGEST_NAP, max(SHORTEST_NAP, (now - start) / 100)))


def _kill(root: int) -> None:
    """Kill a process with its descendants, whatever groups and sessions they made."""
    for pid in list(_tree(root)):
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def _tree(root: int) -> Iterator[int]:
    """A process and its descendants, parents first. (Without /proc, the process alone.)"""
    yield root
    for path in Path(f"/proc/{root}/task").glob("*/children"):
        with suppress(OSError):
            for child in path.read_text().split():
                yield from _tree(int(child))


def _cpu(pid: int) -> float:
    """Seconds of a running process and of those that it has reaped."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, fields[11:15])) / TICKS
