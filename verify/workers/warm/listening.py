"""The socket of a warm server: in a folder of the user's alone, and only one server to a place."""

from __future__ import annotations

import fcntl
import os
import socket
import stat
from contextlib import suppress
from typing import BinaryIO

from verify.errors import InputError

LONGEST = 107
"""Bytes of a Unix socket's path; the kernel has 108, with a zero at the end."""


class Listening:
    """The server's end of the socket at `path`, until `close`. Raises InputError where there can be none."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._owner = os.getpid()
        if len(os.fsencode(path)) > LONGEST:
            raise InputError(
                f"--socket: expected a path of at most {LONGEST} bytes, as the system has no room for more, "
                f"found {len(os.fsencode(path))}: {path}; choose a shorter one"
            )
        try:
            _own_folder(os.path.dirname(path))
            self._lock = _locked(path)
            _make_way(path)
            self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            self.socket.bind(path)
        except OSError as problem:
            where = problem.filename or path
            raise InputError(f"--socket: {where}: {problem.strerror}; choose another place") from None

    def close(self) -> None:
        """Take the socket away. In a process that was forked meanwhile: have nothing to do with it any more."""
        self.socket.close()
        if os.getpid() == self._owner:
            with suppress(OSError):
                os.unlink(self.path)
        self._lock.close()


def _own_folder(folder: str) -> None:
    os.makedirs(os.path.dirname(folder), exist_ok=True)
    with suppress(FileExistsError):
        os.mkdir(folder, 0o700)
    about = os.stat(folder)
    mode = stat.S_IMODE(about.st_mode)
    if not stat.S_ISDIR(about.st_mode) or about.st_uid != os.geteuid() or mode & 0o077:
        whose = "yours" if about.st_uid == os.geteuid() else "another user's"
        what = f"a folder with mode {mode:04o}" if stat.S_ISDIR(about.st_mode) else "a file"
        raise InputError(
            f"--socket: expected a folder of yours that only you may use (mode 0700), found {what}, {whose}: {folder}; "
            f"name a new one"
        )


def _locked(path: str) -> BinaryIO:
    """The lock of the place, which ends with this process; children do not inherit it."""
    file = os.fdopen(os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600), "r+b")
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        with file:
            who = file.read(20).decode("ascii", "replace")
        raise InputError(f"--socket: a warm server runs there already, as process {who}: {path}") from None
    file.truncate()
    file.write(str(os.getpid()).encode())
    file.flush()
    return file


def _make_way(path: str) -> None:
    """Remove the socket of a server that is gone; the lock says that it is."""
    with suppress(FileNotFoundError):
        if not stat.S_ISSOCK(os.lstat(path).st_mode):
            raise InputError(f"--socket: expected nothing or a socket, found a file: {path}; remove it")
        os.unlink(path)
