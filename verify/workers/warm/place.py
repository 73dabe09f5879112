"""Where the warm server listens."""

from __future__ import annotations

import os
import stat

from verify.errors import InputError

VARIABLE = "SUPERRATIONAL_SERVE"
"""What turns the server off for a command, or names another socket."""
OFF = "no"


def place() -> str | None:
    """The path of the socket; None where commands are not to be served, or there is no folder for it.

    It is what VARIABLE says, or else below XDG_RUNTIME_DIR, XDG_STATE_HOME or ~/.local/state. Raises InputError.
    """
    told = os.environ.get(VARIABLE, "")
    if told == OFF:
        return None
    if told and not os.path.isabs(told):
        raise InputError(f"{VARIABLE}: expected '{OFF}', or the path of a socket that begins with /, found '{told}'")
    return told or standard_place()


def standard_place() -> str | None:
    """The path where nothing else is said."""
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
