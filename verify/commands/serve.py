"""`verify serve`: a process that has loaded all that commands need, and does them while it runs."""

from __future__ import annotations

import importlib
import os
import pkgutil
import signal
import sys
import threading
from contextlib import suppress
from functools import partial
from pathlib import Path

import verify
from verify.errors import InputError
from verify.workers.pool import parse_seconds
from verify.workers.process import load
from verify.workers.warm.listening import Listening
from verify.workers.warm.place import place, standard_place
from verify.workers.warm.server import Server

LEFT_OUT = ("__main__", "api", "pytest_plugin", "web")
"""Rooms that commands which are served do not need."""
LIBRARIES = ("encodings.utf_8_sig", "highspy", "rich.console", "rich.live", "sqlite3", "z3")
"""What commands load where they need it, beside what the rooms load: nothing that starts a thread."""


def serve(socket: Path | None, idle: str) -> int:
    """Do commands of this user's, until a signal ends it, none has come for `idle`, or the program has changed.

    Raises InputError where there can be no server. In a process that is forked for a command, this returns that
    command's exit code.
    """
    where = place() or standard_place() if socket is None else os.path.abspath(socket)
    if where is None:
        raise InputError("serve: there is no folder for the socket, as HOME is not set; name one by --socket")
    seconds = parse_seconds(idle)
    itself, listening = os.getpid(), Listening(where)
    try:
        server = Server()
        load_all()
        for number in (signal.SIGTERM, signal.SIGHUP):
            if signal.getsignal(number) == signal.SIG_DFL:
                signal.signal(number, signal.default_int_handler)
        ready = partial(print, f"Commands are done at {where}. Ctrl-C ends this.", flush=True)
        ended = server.run(listening, seconds, ready)
    except KeyboardInterrupt:
        if os.getpid() != itself:
            raise  # the command is interrupted that this process is about to be
        ended = "it was told to"
    finally:
        listening.close()
    if isinstance(ended, str):
        print(f"ended: {ended}", file=sys.stderr)
        return 0
    from verify.commands.main import main

    code = main(ended)
    if threading.active_count() == 1:
        with suppress(OSError):
            sys.stderr.flush()
        os._exit(code)  # to take apart all that is loaded takes longer than a small command
    return code


def load_all() -> None:
    """Load what commands need, before anything is forked. Raises InputError if a library starts threads, as these are
    not in a copy."""
    load()
    for module in pkgutil.walk_packages(verify.__path__, "verify."):
        if module.name.split(".")[1] not in LEFT_OUT:
            importlib.import_module(module.name)
    for name in LIBRARIES:
        importlib.import_module(name)
    if len(os.listdir("/proc/self/task")) > 1:
        raise InputError("serve: a library has started threads, so that no copies can be made; commands go on without")
