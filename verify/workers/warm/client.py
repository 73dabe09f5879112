"""The command's side: have a warm server do it. Nothing heavy is loaded for this."""

from __future__ import annotations

import os
import signal
import socket
import sys
from collections.abc import Sequence
from contextlib import suppress
from types import FrameType

from verify.workers.warm import GO, PATIENCE, PRINTED, READY
from verify.workers.warm.place import is_my_socket, place

PASSED_ON = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
"""The signals that are the runner's to heed."""
BROKEN = 75
"""The exit code where the runner was killed after it had written something (EX_TEMPFAIL)."""


def served(arguments: Sequence[str]) -> int | None:
    """The exit code of this command as a warm server of the user's has done it. None if it is to be done here: there is
    no such server, it does not answer or does not want to, or it was killed before anything was written.

    Raises InputError where the variable that says where the server is cannot be understood.
    """
    path = place() if sys.platform == "linux" else None
    if path is None or not is_my_socket(path):
        return None
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as line:
        try:
            answer = _asked(line, path, arguments)
            if answer == READY:
                line.send(GO)
        except (OSError, ValueError) as problem:
            answer = str(problem).encode()
        if answer == READY:
            return _Attending(line).ended()
    if os.environ.get("VERIFY_DEBUG") == "1":
        _tell(f"not served: {answer.decode(errors='replace') or 'the server has gone'}")
    return None


def _asked(line: socket.socket, path: str, arguments: Sequence[str]) -> bytes:
    """The answer to the request."""
    from verify.workers.warm.peer import ids_of
    from verify.workers.warm.request import Request

    line.settimeout(PATIENCE)
    request = Request.of_this_process(arguments).to_bytes()
    line.connect(path)
    if ids_of(line)[1] != os.geteuid():
        raise OSError("the server is another user's")
    line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 2 * len(request))
    socket.send_fds(line, [request], [0, 1, 2])
    return line.recv(1000)


class _Attending:
    """Waits for the runner's end, and passes signals on to it."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        self._passed: set[int] = set()

    def ended(self) -> int | None:
        """The runner's exit code; None if it was killed and has written nothing. Where it ended by a signal that was
        passed on, this process does so too."""
        self._line.settimeout(None)
        handlers = {number: self._pass_on for number in PASSED_ON} | {signal.SIGTSTP: self._pause}
        before = {number: signal.getsignal(number) for number in handlers}
        for number, handler in handlers.items():
            if before[number] is not signal.SIG_IGN:
                signal.signal(number, handler)
        try:
            printed, status = self._listen()
        finally:
            for number, earlier in before.items():
                signal.signal(number, earlier)
        code = None if status is None else os.waitstatus_to_exitcode(status)
        if code is not None and code >= 0:
            return code
        for passed in self._passed & ({-code} if code is not None else self._passed):
            _end_by(passed)
        how = "was killed" if code is None else f"was killed by signal {-code}"
        if printed:
            _tell(f"error: the warm server's process {how} in the middle; what it has written is not complete")
            return BROKEN
        _tell(f"warning: the warm server's process {how} before it wrote anything; it is done here instead")
        return None

    def _listen(self) -> tuple[bool, int | None]:
        """Whether the runner has written anything, and its status; None for one that nobody tells."""
        printed = False
        while True:
            try:
                message = self._line.recv(100)
            except OSError:
                message = b""
            if message == PRINTED:
                printed = True
            else:
                return printed, int(message) if message else None

    def _pass_on(self, number: int, _: FrameType | None) -> None:
        self._passed.add(number)
        self._send(number)

    def _pause(self, number: int, _: FrameType | None) -> None:
        """Ctrl-Z stops the runner as well, until this process goes on."""
        self._send(number)
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
        signal.signal(number, self._pause)
        self._send(signal.SIGCONT)

    def _send(self, number: int) -> None:
        with suppress(OSError):
            self._line.send(bytes([number]))


def _end_by(number: int) -> None:
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)


def _tell(words: str) -> None:
    with suppress(OSError):
        print(f"verify: {words}", file=sys.stderr, flush=True)
