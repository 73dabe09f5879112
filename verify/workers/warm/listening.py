"""The socket of a warm server: in a folder of the user's alone, and only one server to a place."""

from __future__ import annotations

import fcntl
import os
import socket
import stat
from contextlib import suppress

from verify.errors import InputError

LONGEST = 107
"""Bytes of a Unix socket's path; the kernel has 108, with a zero at the end."""
WAITING = 64
"""Commands that may wait to be heard."""


class Listening:
    """The server's end of the socket at `path`, until `close`. Raises InputError where there can be none."""

    def __init__(self, path: str) -> None:
        self.path = path
        _check_length(path)
        try:
            _own_folder(os.path.dirname(path))
            self._lock = _locked(f"{path}.lock")
            _make_way(path)
            self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            before = os.umask(0o177)
            try:
                self.socket.bind(path)
            finally:
                os.umask(before)
            self._identity = self._now()
        except OSError as problem:
            where = problem.filename or path
            raise InputError(f"--socket: {where}: {problem.strerror}; choose another place") from None

    def listen(self) -> None:
        """Let commands ask."""
        self.socket.listen(WAITING)

    def is_there(self) -> bool:
        """Whether the path still leads here."""
        return self._now() == self._identity

    def close(self) -> None:
        """Take the socket away."""
        self.socket.close()
        if self.is_there():
            with suppress(OSError):
                os.unlink(self.path)
        os.close(self._lock)

    def _now(self) -> tuple[int, int] | None:
        try:
            about = os.lstat(self.path)
        except OSError:
            return None
        return about.st_dev, about.st_ino


def _check_length(path: str) -> None:
    size = len(os.fsencode(path))
    if size > LONGEST:
        raise InputError(
            f"--socket: expected a path of at most {LONGEST} bytes, as the system has no room for more, found {size}: "
            f"{path}; choose a shorter one"
        )


def _own_folder(folder: str) -> None:
    os.makedirs(os.path.dirname(folder), exist_ok=True)
    with suppress(FileExistsError):
        os.mkdir(folder, 0o700)
    about = os.stat(folder)
    if not stat.S_ISDIR(about.st_mode):
        raise InputError(f"--socket: expected a folder, found a file: {folder}; choose another place")
    if about.st_uid != os.geteuid():
        raise InputError(f"--socket: expected a folder of yours, found one of another user: {folder}; choose another")
    if about.st_mode & 0o077:
        mode = stat.S_IMODE(about.st_mode)
        raise InputError(
            f"--socket: expected a folder that only you may use (mode 0700), found mode {mode:04o}: {folder}; "
            f"choose another one, or a new one"
        )


def _locked(path: str) -> int:
    """The lock of the place, which ends with this process; children do not inherit it."""
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        who = os.read(file, 20).decode("ascii", "replace")
        os.close(file)
        raise InputError(f"--socket: a warm server runs there already, as process {who}: {path[:-5]}") from None
    os.truncate(file, 0)
    os.pwrite(file, str(os.getpid()).encode(), 0)
    return file


def _make_way(path: str) -> None:
    """Remove the socket of a server that is gone; the lock says that it is."""
    with suppress(FileNotFoundError):
        if not stat.S_ISSOCK(os.lstat(path).st_mode):
            raise InputError(f"--socket: expected nothing or a socket, found a file: {path}; remove it")
        os.unlink(path)
