"""Workers that need not import anything: each is forked from this process, which has imported all, computed nothing.

`python -P forking.py PLACE` makes a socket of this name, says `ready`, and goes on until its stdin ends. What asks for
a worker there is `sitecustomize.py`.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import runpy
import selectors
import signal
import socket
import sys
import traceback
from contextlib import suppress
from typing import Any

from verify.workers.process import ENVIRONMENT

SEARCH = (
    "verify.cache.decided",
    "verify.decide.claim",
    "verify.decide.explain",
    "verify.discover.answer",
    "verify.discover.small",
    "verify.realise.realising",
)
COMMANDS = (
    "matplotlib.backends.backend_svg",
    "verify.commands.options",
    "verify.picture.compose",
    "verify.show.report",
)
IMPORTED = {"verify": COMMANDS, "verify.web.draw_worker": COMMANDS}
"""What each module imports besides SEARCH, sooner or later."""
MOST_FILES = 1000
"""More than this process ever has open."""


def main(place: str) -> None:
    """Fork a worker for each process that asks, and tell it how that ended. When one is gone, kill its worker."""
    os.environ.update(ENVIRONMENT)
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(place)
    listener.listen(64)
    print("ready", flush=True)
    asking = selectors.DefaultSelector()
    asking.register(0, selectors.EVENT_READ)
    asking.register(listener, selectors.EVENT_READ)
    while True:
        for key, _ in asking.select():
            if key.fileobj == 0:
                return
            if key.fileobj is listener:
                line, _ = listener.accept()
                worker = forked(line)
                ended = os.pidfd_open(worker)
                for each in (line, ended):
                    asking.register(each, selectors.EVENT_READ, (line, worker, ended))
            elif key.fd in asking.get_map() and asking.get_map()[key.fd].data == key.data:
                # Neither done in this round already, nor has the number become another's.
                line, worker, ended = key.data
                if key.fileobj is line:
                    kill(worker)
                _, status = os.waitpid(worker, 0)
                with suppress(OSError):
                    line.sendall(str(status).encode())
                for each in (line, ended):
                    asking.unregister(each)
                line.close()
                os.close(ended)


def forked(line: socket.socket) -> int:
    """The number of a new process that does what comes through the line, with the files that come with it."""
    text, files, _, _ = socket.recv_fds(line, 1 << 16, 3)
    while not text.endswith(b"\n"):
        text += line.recv(1 << 16)
    wanted = json.loads(text)
    for module in (*SEARCH, *IMPORTED.get(wanted["module"], ())):
        importlib.import_module(module)
    gc.freeze()
    worker = os.fork()
    if worker == 0:
        work(wanted, files)
    for file in files:
        os.close(file)
    return worker


def work(wanted: dict[str, Any], files: list[int]) -> None:
    """Be the worker, in a session of its own as any other; does not return."""
    os.setsid()
    for stream, file in enumerate(files):
        os.dup2(file, stream)
    os.closerange(3, 3 + MOST_FILES)
    sys.stdin, sys.stdout, sys.stderr = os.fdopen(0), os.fdopen(1, "w"), os.fdopen(2, "w", buffering=1)
    os.chdir(wanted["folder"])
    os.environ.clear()
    os.environ.update(wanted["environment"])
    sys.argv = [wanted["module"], *wanted["arguments"]]
    code: Any = 0
    try:
        runpy.run_module(wanted["module"], run_name="__main__", alter_sys=True)
        sys.stdout.flush()
    except SystemExit as end:
        code = end.code or 0
    except BaseException:
        traceback.print_exc()
        code = 1
    os._exit(code if isinstance(code, int) else 1)


def kill(worker: int) -> None:
    """Kill it with all that it started."""
    try:
        os.killpg(worker, signal.SIGKILL)
    except ProcessLookupError:  # it leads no session yet
        os.kill(worker, signal.SIGKILL)


if __name__ == "__main__":
    main(sys.argv[1])
