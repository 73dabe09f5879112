"""The warm server: waits for commands, and forks a keeper for each."""

from __future__ import annotations

import gc
import os
import select
import signal
import sys
from collections.abc import Callable
from contextlib import suppress

from verify.cache.shown import program
from verify.workers.warm.keeper import keep
from verify.workers.warm.listening import Listening
from verify.workers.warm.peer import ids_of
from verify.workers.warm.request import this_python

WAITING = 64
"""Commands that may wait to be heard."""


class Server:
    """Made before anything is loaded: once the program's files have changed, or what is installed, it ends."""

    def __init__(self) -> None:
        self._python, self._files = this_python(), _files()

    def run(self, listening: Listening, idle: float, ready: Callable[[], None]) -> str | list[str]:
        """Wait for commands, at most `idle` seconds for each; `ready` hears that they may come. Returns in this process
        why it has ended; in each that is to become a command, its arguments."""
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the keepers
        gc.collect()
        gc.freeze()
        listening.socket.listen(WAITING)
        ready()
        while True:
            if not select.select([listening.socket], [], [], idle)[0]:
                return f"no command came for {idle:g} s"
            line, _ = listening.socket.accept()
            if _files() != self._files:
                return "the program or a library has changed"
            with suppress(OSError):  # whoever it was is gone, or there can be no more processes
                process, user = ids_of(line)
                if user == os.geteuid() and os.fork() == 0:
                    listening.close()
                    return keep(line, process, self._python)
            line.close()


def _files() -> list[str]:
    """What tells this program and the libraries from others. To install one makes a new name in its folder."""
    folders = [folder for folder in sys.path if folder.endswith("-packages") and os.path.isdir(folder)]
    return [program(), *(f"{folder} {os.stat(folder).st_mtime_ns}" for folder in folders)]
