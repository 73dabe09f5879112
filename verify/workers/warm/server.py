"""The warm server: waits for commands, and forks a keeper for each."""

from __future__ import annotations

import gc
import os
import select
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress

from verify.cache.shown import program
from verify.workers.warm.keeper import keep
from verify.workers.warm.listening import Listening
from verify.workers.warm.peer import ids_of
from verify.workers.warm.request import this_python

TICK = 10.0
"""Seconds between two looks at the program's files and the clock while nobody asks."""


class Server:
    """A server at this place, which ends after so many seconds without a command. Made before anything is loaded: what
    changes in the program's files from then on ends it."""

    def __init__(self, listening: Listening, idle: float) -> None:
        self._listening, self._idle = listening, idle
        self._python, self._program = this_python(), program()

    def run(self, ready: Callable[[], None]) -> str | list[str]:
        """Wait for commands, when `ready` has been called. Returns in this process why it has ended; in each
        that is to become a command, its arguments."""
        assert threading.active_count() == len(os.listdir("/proc/self/task")) == 1, "threads do not survive a fork"
        gc.collect()
        gc.freeze()
        self._listening.listen()
        ready()
        heard = time.monotonic()
        while True:
            left = heard + self._idle - time.monotonic()
            waiting, _, _ = select.select([self._listening.socket], [], [], max(0.0, min(TICK, left)))
            if program() != self._program:
                return "the program has changed"
            if not self._listening.is_there():
                return f"{self._listening.path} is no longer its socket"
            if waiting:
                arguments = self._answered()
                if arguments is not None:
                    return arguments
                heard = time.monotonic()
            elif left <= 0:
                return f"no command came for {self._idle:g} s"

    def _answered(self) -> list[str] | None:
        """None in this process; the arguments in one that is to be the command."""
        try:
            line, _ = self._listening.socket.accept()
        except OSError:  # whoever it was is gone, or there are no more files to be had
            time.sleep(0.01)
            return None
        with suppress(OSError):
            process, user = ids_of(line)
            if user == os.geteuid():
                _reap()
                if os.fork() == 0:
                    return keep(line, process, self._python)
        line.close()
        return None


def _reap() -> None:
    """Forget the keepers that have ended."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def is_supported() -> bool:
    """Whether this system has what a server needs."""
    return hasattr(os, "pidfd_open") and hasattr(socket, "SO_PEERCRED")
