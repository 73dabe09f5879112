"""Files and folders that a user named to be written: what stands in the way is said as an InputError."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EACCES, EEXIST, ENOENT, ENOSPC, ENOTDIR
from pathlib import Path

from verify.errors import InputError

HINTS = {
    EEXIST: "a file is where a folder is expected; take another name",
    ENOTDIR: "a file is where a folder is expected; take another name",
    ENOENT: "make its folder first",
    ENOSPC: "make room for it there, or write elsewhere",
}
"""What to do, by what the system says."""


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """For the block that writes there. Raises InputError where that is not possible."""
    try:
        yield
    except OSError as error:
        why, hint = error.strerror or error, HINTS.get(error.errno or 0, "write elsewhere")
        raise InputError(f"{path}: cannot be written: {why}; {hint}") from None


def write_file(path: Path, data: bytes) -> None:
    """Write the file. Raises InputError."""
    with writing(path):
        path.write_bytes(data)


def make_folder(folder: Path) -> None:
    """Make the folder, unless it is there; then it must be one to write in. Raises InputError."""
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        if not os.access(folder, os.W_OK):
            raise PermissionError(EACCES, os.strerror(EACCES))
