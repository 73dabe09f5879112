"""The command's side: have a warm server do it. Nothing heavy is loaded for this."""

from __future__ import annotations

import os
import signal
import socket
import sys
from collections.abc import Sequence
from contextlib import suppress
from types import FrameType

from verify.workers.warm import GO, INTERRUPT, LARGEST, PATIENCE, PRINTED, READY
from verify.workers.warm.peer import ids_of
from verify.workers.warm.request import Request

BROKEN = 75
"""The exit code where the runner was killed after it had written something (EX_TEMPFAIL)."""


def served(path: str, arguments: Sequence[str]) -> int | None:
    """The exit code of this command as the warm server at `path` has done it. None if it is to be done here: the server
    does not answer or does not want to, or was killed with all its processes before anything was written."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as line:
        try:
            answer = _asked(line, path, arguments).decode(errors="replace")
            ready = answer == READY.decode()
            if ready:
                socket.send_fds(line, [GO], [0, 1, 2])
        except (OSError, ValueError) as problem:
            answer, ready = str(problem), False
        if not ready:
            _tell(answer or "the server has gone")
            return None
        printed, code = _attended(line)
    if code is not None:
        return code
    if not printed:
        _tell("it was killed before it had written anything")
        return None
    words = "error: the process of the warm server that did this was killed; what it has written is not complete"
    print(words, file=sys.stderr, flush=True)
    return BROKEN


def _asked(line: socket.socket, path: str, arguments: Sequence[str]) -> bytes:
    """The answer to the request. Raises OSError or ValueError where there is none."""
    line.settimeout(PATIENCE)
    line.connect(path)
    if ids_of(line)[1] != os.geteuid():
        raise OSError("the server is another user's")
    line.send(Request.of_this_process(arguments).to_bytes())
    return line.recv(LARGEST)


def _attended(line: socket.socket) -> tuple[bool, int | None]:
    """Pass Ctrl-C on until the runner has ended. Whether it has written anything, and its exit code; None where it was
    killed."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        with suppress(OSError):
            line.send(INTERRUPT)

    line.settimeout(None)
    before = signal.getsignal(signal.SIGINT)
    if before is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, interrupt)
    printed = False
    try:
        while (said := line.recv(LARGEST)) == PRINTED:
            printed = True
    except OSError:
        said = b""
    finally:
        signal.signal(signal.SIGINT, before)
    return printed, int(said) if said.isdigit() else None


def _tell(why: str) -> None:
    if os.environ.get("VERIFY_DEBUG") == "1":
        print(f"not served: {why}", file=sys.stderr, flush=True)
