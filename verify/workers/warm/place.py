"""Where the warm server listens. A command without a server loads no more than this."""

from __future__ import annotations

import os
import stat

from verify.errors import InputError

VARIABLE = "SUPERRATIONAL_SERVE"
"""What turns the server off for a command, or names another socket."""
OFF = "no"


def place() -> str | None:
    """The path of the socket, where VARIABLE says or at the standard place; None where commands are not to be served.

    Raises InputError where VARIABLE cannot be understood.
    """
    told = os.environ.get(VARIABLE, "")
    if told == OFF:
        return None
    if told and not os.path.isabs(told):
        raise InputError(f"{VARIABLE}: expected '{OFF}', or the path of a socket that begins with /, found '{told}'")
    return told or standard_place()


def standard_place() -> str | None:
    """The path below XDG_RUNTIME_DIR, XDG_STATE_HOME or ~/.local/state; None where no such folder is named."""
    home = os.path.join(os.path.expanduser("~"), ".local", "state")
    for folder in (os.environ.get("XDG_RUNTIME_DIR", ""), os.environ.get("XDG_STATE_HOME", ""), home):
        if os.path.isabs(folder):
            return os.path.join(folder, "superrational", "serve", "socket")
    return None


def is_my_socket(path: str) -> bool:
    """Whether there is a socket of this user's."""
    try:
        about = os.lstat(path)
    except (OSError, ValueError):
        return False
    return stat.S_ISSOCK(about.st_mode) and about.st_uid == os.geteuid()
