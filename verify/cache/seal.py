"""The seal on what is kept: only this program, run by this user, writes entries that are believed.

An entry carries the HMAC-SHA256 of all that is in it under a random key of the user's, which lies in a file that only
the user may read. A forger needs that key, with which he could as well change the program.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

SIZE = 32
"""Bytes of the key."""


def key_file() -> Path:
    """Where the key is: below XDG_STATE_HOME, or ~/.local/state. Raises OSError where there is no home."""
    folder = os.environ.get("XDG_STATE_HOME", "")
    try:
        base = Path(folder) if os.path.isabs(folder) else Path.home() / ".local" / "state"
    except RuntimeError as error:
        raise OSError(str(error)) from None
    return base / "superrational" / "cache.key"


def users_key(path: Path) -> bytes:
    """The key in the file, which is made on first use. Raises OSError where it cannot be made or read, or is not the
    user's alone."""
    with suppress(FileNotFoundError):
        return _read(path)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(8)}")
    try:
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(secrets.token_bytes(SIZE))
        with suppress(FileExistsError):  # another process was faster: its key is the one
            os.link(draft, path)
    finally:
        draft.unlink(missing_ok=True)
    return _read(path)


def sealed(secret: bytes, key: str, text: str) -> str:
    """The text as it is kept under this key of the cache."""
    return f"{seal_of(secret, key, text)}\n{text}"


def unsealed(secret: bytes, key: str, kept: str) -> str | None:
    """The text, if what is kept under this key of the cache has the seal that `sealed` gives."""
    seal, _, text = kept.partition("\n")
    return text if hmac.compare_digest(seal.encode(), seal_of(secret, key, text).encode()) else None


def seal_of(secret: bytes, key: str, text: str) -> str:
    """The seal alone."""
    return hmac.new(secret, f"{key}\n{text}".encode(), hashlib.sha256).hexdigest()


def _read(path: Path) -> bytes:
    with open(os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as file:
        about = os.fstat(file.fileno())
        if not stat.S_ISREG(about.st_mode) or about.st_uid != os.geteuid() or about.st_mode & 0o077:
            raise OSError(f"{path}: expected a file of mode 0600 that is yours; remove it, and a new one is made")
        key = file.read(SIZE + 1)
    if len(key) != SIZE:
        raise OSError(f"{path}: expected {SIZE} bytes; remove it, and a new one is made")
    return key
