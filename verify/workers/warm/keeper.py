"""What the server forks for each connection: a keeper, and from it the runner, which becomes the command."""

from __future__ import annotations

import ctypes
import io
import os
import select
import signal
import socket
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, TextIO

from verify.evidence.exit_code import INTERNAL
from verify.workers.process import fork
from verify.workers.warm import GO, INTERRUPT, LARGEST, PATIENCE, PRINTED, READY
from verify.workers.warm.peer import check_alike, take_limits
from verify.workers.warm.request import Request

PR_SET_PDEATHSIG = 1
"""Of prctl: the signal that a process gets when its parent ends."""


def keep(line: socket.socket, process: int, python: Sequence[str]) -> list[str]:
    """Be the keeper for what comes through the line from this process, and end with it. Returns in the runner alone:
    the arguments of the command that it is from now on. `python` is the server's."""
    try:
        _forget_the_server()
        line.settimeout(PATIENCE)
        request = Request.from_bytes(line.recv(LARGEST))
        refusal = _refusal(request, process, python)
        line.send(refusal.encode() or READY)
        said, files, _, _ = socket.recv_fds(line, LARGEST, 3)
        if said == GO and not refusal:
            _take(files, line)
            keeper = os.getpid()
            runner = fork()
            if runner == 0:
                ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
                if os.getppid() == keeper:
                    return request.arguments
                os.kill(os.getpid(), signal.SIGKILL)
            line.send(str(_attended(line, runner)).encode())
    except Exception:  # nobody is there any more, or what came is no request
        pass
    os._exit(INTERNAL)  # no one looks at it


def _forget_the_server() -> None:
    """Ctrl-C at its terminal, and the signals that it heeds or ignores, have nothing to do with this process."""
    os.setsid()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGCHLD):
        signal.signal(number, signal.SIG_DFL)


def _refusal(request: Request, process: int, python: Sequence[str]) -> str:
    """Why the command is not run here; empty if this process is now as one that was started by the one who asks."""
    if request.python != python:
        return "it has another Python, other settings of Python, or another copy of this program"
    try:
        check_alike(process)
        take_limits(process)
        os.chdir(request.folder)
    except (OSError, ValueError) as problem:
        return str(problem)
    os.umask(request.umask)
    os.environ.clear()
    os.environ.update(request.environment)
    return ""


def _take(files: Sequence[int], line: socket.socket) -> None:
    """Make these the files 0, 1 and 2 of this process, and of the copy that will be the runner its streams."""
    for number, file in zip((0, 1, 2), files, strict=True):
        os.dup2(file, number)
        os.close(file)
    sys.stdout = sys.__stdout__ = _opened(1, sys.stdout, line)  # type: ignore[misc]
    sys.stderr = sys.__stderr__ = _opened(2, sys.stderr, line)  # type: ignore[misc]


def _opened(file: int, like: TextIO, line: socket.socket) -> io.TextIOWrapper:
    """A stream as Python opens it when it starts, with the settings of another one."""
    assert isinstance(like, io.TextIOWrapper)
    raw = _Announced(file, line)
    return io.TextIOWrapper(
        raw if like.write_through else io.BufferedWriter(raw),
        encoding=like.encoding,
        errors=like.errors,
        line_buffering=file == 2 or os.isatty(file),
        write_through=like.write_through,
    )


def _attended(line: socket.socket, runner: int) -> int:
    """Pass Ctrl-C on to the runner until it ends; when nobody is there any more, kill it. Its exit code, or the signal
    that killed it as a negative number."""
    ended = os.pidfd_open(runner)
    heard: list[socket.socket | int] = [line, ended]
    while ended not in select.select(heard, [], [])[0]:
        said = line.recv(LARGEST)
        if said == INTERRUPT:
            os.kill(runner, signal.SIGINT)
        elif not said:
            os.kill(runner, signal.SIGKILL)
            break
    return os.waitstatus_to_exitcode(os.waitpid(runner, 0)[1])


class _Announced(io.FileIO):
    """A file to write to; through the line it is told that this begins."""

    def __init__(self, file: int, line: socket.socket) -> None:
        super().__init__(file, "w", closefd=False)
        self._line: socket.socket | None = line

    def write(self, data: Any, /) -> int:
        if self._line is not None:
            with suppress(OSError):  # nobody is there any more, or this is a copy of the runner, without its line
                self._line.send(PRINTED)
            self._line = None
        return super().write(data)
