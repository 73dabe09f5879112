"""What the server forks for each command that asks: a keeper, and from it the runner, which becomes the command."""

from __future__ import annotations

import ctypes
import io
import os
import select
import signal
import socket
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress

from verify.workers.process import HIGHEST
from verify.workers.warm import GO, LARGEST, PATIENCE, PRINTED, READY
from verify.workers.warm.peer import take_limits, unlike
from verify.workers.warm.request import Request

PR_SET_PDEATHSIG = 1
"""Of prctl: the signal that a process gets when its parent ends."""


def keep(line: socket.socket, process: int, python: Sequence[str]) -> list[str]:
    """Be the keeper for what comes through the line from this process, and end with it. Returns in the runner alone:
    the arguments of the command that it is from now on. `python` is the server's."""
    runner = -1
    try:
        os.setsid()  # Ctrl-C at the server's terminal is not for what it has forked
        line.settimeout(PATIENCE)
        request, files = _received(line)
        line.send(_refusal(request, process, python).encode() or READY)
        if line.recv(10) == GO and request is not None:
            line.settimeout(None)
            keeper = os.getpid()
            runner = os.fork()
            if runner == 0:
                _become(request, files, line, keeper)
                return list(request.arguments)
            for file in (0, 1, 2, *files):
                os.close(file)
            _attend(line, runner)
    except OSError:  # nobody is there any more
        pass
    finally:
        if runner != 0:
            os._exit(0)
    os._exit(1)  # the runner could not become the command


def _received(line: socket.socket) -> tuple[Request | None, list[int]]:
    data, files, flags, _ = socket.recv_fds(line, LARGEST, 3)
    try:
        return (None if len(files) != 3 or flags & socket.MSG_TRUNC else Request.from_bytes(data)), files
    except (ValueError, TypeError):
        return None, files


def _refusal(request: Request | None, process: int, python: Sequence[str]) -> str:
    """Why the command is not run here: it would not be what it is there. Empty if it is; this process has its limits
    then."""
    if request is None:
        return "the request cannot be read"
    if list(request.python) != list(python):
        return "it has another Python, other settings of Python, or another copy of this program"
    reason = unlike(process)
    if not reason:
        try:
            take_limits(process)
        except (OSError, ValueError) as problem:
            return f"it has other limits: {problem}"
    return reason


def _attend(line: socket.socket, runner: int) -> None:
    """Pass signals on to the runner, and tell how it ended; when nobody is there any more, kill it. Nothing of its
    process group is left."""
    ended = os.pidfd_open(runner)
    waiting: list[socket.socket | int] = [line, ended]
    while True:
        ready, _, _ = select.select(waiting, [], [])
        if ended in ready:
            break
        number = line.recv(1)
        if not number:
            break
        _signal(runner, signal.SIGSTOP if number[0] == signal.SIGTSTP else number[0])
    _signal(runner, signal.SIGKILL)  # it is not reaped yet, so that this number is no one else's
    _, status = os.waitpid(runner, 0)
    line.send(str(status).encode())


def _signal(runner: int, number: int) -> None:
    try:
        os.killpg(runner, number)
    except ProcessLookupError:  # it leads no group yet
        os.kill(runner, number)


def _become(request: Request, files: Sequence[int], line: socket.socket, keeper: int) -> None:
    """Be as a process that was started where the request comes from."""
    os.setsid()
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != keeper:
        os._exit(1)
    for number, file in enumerate(files):
        os.dup2(file, number)
    os.closerange(3, line.fileno())
    os.closerange(line.fileno() + 1, HIGHEST)
    os.umask(request.umask)
    os.chdir(request.folder)
    os.environ.clear()
    os.environ.update(request.environment)
    time.tzset()
    sys.argv[1:] = request.arguments
    _open_streams(_telling_first(line))


def _telling_first(line: socket.socket) -> Callable[[], None]:
    """What tells, once, that something is about to be written by this process."""
    told: list[bool] = []
    runner = os.getpid()

    def tell() -> None:
        if not told and os.getpid() == runner:  # a worker that is forked from it does not have the line
            told.append(True)
            with suppress(OSError):
                line.send(PRINTED)

    return tell


class _Told(io.FileIO):
    """A file of which it is told that something is about to be written."""

    def __init__(self, file: int, tell: Callable[[], None]) -> None:
        super().__init__(file, "wb", closefd=False)
        self._tell = tell

    def write(self, data: object, /) -> int:
        self._tell()
        return super().write(data)  # type: ignore[arg-type]


def _open_streams(tell: Callable[[], None]) -> None:
    """As Python does when it starts."""
    sys.stdin = sys.__stdin__ = open(0, encoding=sys.stdin.encoding, closefd=False)  # type: ignore[misc] # noqa: SIM115
    out, error = (
        io.TextIOWrapper(
            io.BufferedWriter(_Told(file, tell)),
            encoding=stream.encoding,
            errors=stream.errors,
            line_buffering=file == 2 or os.isatty(file),
            write_through=bool(os.environ.get("PYTHONUNBUFFERED")),
        )
        for file, stream in ((1, sys.stdout), (2, sys.stderr))
    )
    sys.stdout = sys.__stdout__ = out  # type: ignore[misc]
    sys.stderr = sys.__stderr__ = error  # type: ignore[misc]
