"""A warm server for tests, and commands that it does or does not do."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

VERIFY = (sys.executable, "-P", "-m", "verify")
UNSET = "unset"
"""The value of a variable that a command does not have."""
LONG = 60.0
"""Seconds after which a test has failed; nothing takes so long."""


@dataclass(frozen=True)
class Served:
    """A running server, and where it listens."""

    process: subprocess.Popen[str]
    place: str


@contextmanager
def serving(place: str, *options: str, first: Callable[[], object] | None = None) -> Iterator[Served]:
    """A server that listens at this place, in a session of its own; killed in the end. `first` is called in it before
    it starts."""
    command = [*VERIFY, "serve", "--socket", place, *options]
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "8"}  # a library would have threads now, if it were asked
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, stdout=pipe, stderr=pipe, text=True, env=environment, start_new_session=True, preexec_fn=first
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == f"Commands are done at {place}. Ctrl-C ends this.\n"
            yield Served(process, place)
        finally:
            process.kill()


def environment_of(place: str, **more: str) -> dict[str, str]:
    """That of a command which asks at this place, and says so where it does the work itself."""
    own = {"SUPERRATIONAL_SERVE": place, "VERIFY_DEBUG": "1", "OPENBLAS_NUM_THREADS": "8"}
    return {name: value for name, value in (os.environ | own | more).items() if value != UNSET}


def run(place: str, arguments: Sequence[str], folder: Path, python: Sequence[str] = VERIFY, **more: Any) -> Any:
    """The command, when it has ended; its output is text. `place` may be `no`."""
    environment = environment_of(place, **more.pop("environment", {}))
    given = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "timeout": LONG} | more
    return subprocess.run([*python, *arguments], cwd=folder, env=environment, **given)


def children_of(process: int) -> list[int]:
    """The processes that this one has started and that are still there."""
    try:
        return [int(word) for word in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except (FileNotFoundError, ProcessLookupError):
        return []


def when(what: Callable[[], Any]) -> Any:
    """What this returns, as soon as that is something."""
    end = time.monotonic() + LONG
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.01)
    raise AssertionError(f"nothing within {LONG} s")
