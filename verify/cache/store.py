"""Texts by key in one SQLite file, shared by any number of processes.

Nothing in it is believed by those who read it, so nothing is done for its durability; and it is never needed, so
whatever goes wrong with it (no permission, full disk, damage) turns it off, with one warning.
"""

from __future__ import annotations

import os
import sqlite3
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

WAIT = 5.0
"""Seconds that one process waits for another one's write."""
LARGEST = 1 << 26
"""Bytes of one text; a larger one is neither written nor read."""
MOST = 1 << 30
"""Bytes of the file, about; beyond that the oldest half of the entries is dropped."""

_T = TypeVar("_T")
_COUNT = "SELECT count(*) FROM decided WHERE key NOT LIKE 'shown %'"
_TABLE = "CREATE TABLE IF NOT EXISTS decided (key TEXT PRIMARY KEY, evidence BLOB NOT NULL)"


def cache_file() -> Path:
    """Where decided claims are kept: below XDG_CACHE_HOME, or ~/.cache. Raises OSError where there is no home."""
    folder = os.environ.get("XDG_CACHE_HOME", "")
    try:
        base = Path(folder) if os.path.isabs(folder) else Path.home() / ".cache"
    except RuntimeError as error:
        raise OSError(str(error)) from None
    return base / "superrational" / "decided.sqlite"


@dataclass(frozen=True)
class Info:
    """What is kept: the file, its entries, its size in bytes."""

    path: Path
    entries: int
    size: int


class Store:
    """The file at `path`, opened when first used. `warn` hears once when it cannot be used."""

    def __init__(self, path: Path, warn: Callable[[str], None]) -> None:
        self.path = path
        self._warn = warn
        self._connection: sqlite3.Connection | None = None
        self._usable = True

    def get(self, key: str) -> str | None:
        """The text kept under this key, if there is one that can be read."""
        return self._try(lambda connection: _read(connection, key), None)

    def put(self, key: str, text: str) -> None:
        """Keep the text, in place of an older one."""
        data = text.encode()
        if len(data) <= LARGEST:
            self._try(lambda connection: _write(connection, key, zlib.compress(data, 1)), None)

    def info(self) -> Info:
        """How much is kept. Makes no file."""
        if not self.path.is_file():
            return Info(self.path, 0, 0)
        count = self._try(lambda connection: int(connection.execute(_COUNT).fetchone()[0]), 0)
        return Info(self.path, count, self.path.stat().st_size)

    def clear(self) -> None:
        """Forget everything. Raises OSError where the file cannot be removed."""
        self.close()
        for ending in ("", "-journal"):
            self.path.with_name(self.path.name + ending).unlink(missing_ok=True)

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _try(self, act: Callable[[sqlite3.Connection], _T], otherwise: _T) -> _T:
        for attempt in (1, 2):
            if not self._usable:
                return otherwise
            try:
                if self._connection is None:
                    self._connection = self._opened()
                _stop_after(self._connection, 2 * WAIT)
                return act(self._connection)
            except (sqlite3.Error, OSError) as problem:
                with suppress(sqlite3.Error):
                    self.close()
                if attempt == 1 and _is_damage(problem):
                    with suppress(OSError):
                        self.clear()
                        continue
                if not _is_passing(problem):
                    self._usable = False
                    self._warn(f"the cache {self.path} cannot be used: {problem}")
                return otherwise
        return otherwise

    def _opened(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(self.path, timeout=WAIT, isolation_level=None)
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST)
        connection.execute("PRAGMA synchronous = OFF")
        if connection.execute("SELECT name FROM sqlite_master WHERE name = 'decided'").fetchone() is None:
            connection.execute(_TABLE)
        return connection


def _stop_after(connection: sqlite3.Connection, seconds: float) -> None:
    """Make statements fail that run longer: a forged schema could keep any of them busy for ever."""
    late = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > late, 100_000)


def _read(connection: sqlite3.Connection, key: str) -> str | None:
    row = connection.execute("SELECT evidence FROM decided WHERE key = ?", (key,)).fetchone()
    if row is None or not isinstance(row[0], bytes):
        return None
    try:
        inflate = zlib.decompressobj()
        data = inflate.decompress(row[0], LARGEST + 1)
        return data.decode() if inflate.eof and len(data) <= LARGEST else None
    except (zlib.error, UnicodeDecodeError):
        return None


def _write(connection: sqlite3.Connection, key: str, data: bytes) -> None:
    connection.execute("INSERT OR REPLACE INTO decided VALUES (?, ?)", (key, data))
    (pages,), (size,) = (connection.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "page_size"))
    (free,) = connection.execute("PRAGMA freelist_count").fetchone()
    if (pages - free) * size > MOST:
        half = "SELECT rowid FROM decided ORDER BY rowid LIMIT (SELECT count(*) / 2 FROM decided)"
        connection.execute(f"DELETE FROM decided WHERE rowid IN ({half})")


def _is_damage(problem: Exception) -> bool:
    """Whether the file is no database any more, or lacks what it should have: then a new one is begun."""
    words = str(problem)
    return isinstance(problem, sqlite3.DatabaseError) and any(
        sign in words
        for sign in ("malformed", "not a database", "no such table", "no such column", "has no column", "columns but")
    )


def _is_passing(problem: Exception) -> bool:
    """Whether another process only took too long."""
    return isinstance(problem, sqlite3.OperationalError) and "locked" in str(problem)
