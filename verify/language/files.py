"""Reading a file that a user named."""

from __future__ import annotations

import os
import stat

from verify.errors import InputError, Position
from verify.language.limits import MAX_BYTES


def read_text(path: str | os.PathLike[str]) -> str:
    """The text of a UTF-8 file, without a byte order mark, line ends as they are.

    Raises InputError for a missing file, a folder, anything that is not a regular file, no permission, more than
    1 MiB, bytes that are not UTF-8, and NUL bytes.
    """
    name = os.fspath(path)
    try:
        mode = os.stat(name).st_mode
        if stat.S_ISDIR(mode):
            raise InputError(f"{name}: expected a file, found a folder")
        if not stat.S_ISREG(mode):
            raise InputError(f"{name}: expected a regular file, found a device, pipe or socket")
        with open(name, "rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise InputError(f"{name}: expected a file, found nothing there") from None
    except PermissionError:
        raise InputError(f"{name}: expected a readable file, found one without permission to read") from None
    except (OSError, ValueError) as error:
        raise InputError(f"{name!r}: expected a readable file, found: {error}") from None
    if len(data) > MAX_BYTES:
        raise InputError(f"{name}: expected at most 1 MiB, found a larger file")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            f"expected UTF-8 text, found byte 0x{data[error.start]:02x}; save the file as UTF-8",
            _place(name, data, error.start),
        ) from None
    if "\0" in text:
        raise InputError("expected text, found a NUL byte", _place(name, data, data.index(0)))
    return text


def _place(name: str, data: bytes, offset: int) -> Position:
    before = data[:offset]
    line = before[before.rfind(b"\n") + 1 :]
    return Position(name, before.count(b"\n") + 1, len(line.decode("utf-8-sig", "replace")) + 1)
