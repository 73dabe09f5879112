"""The journal of a sweep: each result as one line of JSON, appended, so that whatever ends a run loses nothing.

The first line says which sweep, program and options the results are of; lines with `file` say which agents and games.
A last line that is torn is as if not there, and so is a result that is not believed when the file is read again. Of the
results only their places in the file are kept in memory.
"""

from __future__ import annotations

import fcntl
import json
import os
import time
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

from verify.errors import InputError
from verify.evidence.record import digest
from verify.evidence.targets import writing
from verify.language.files import read_text
from verify.sweeps.rows import Row
from verify.visible import json_text

SYNC = 1.0
"""Seconds after which what was written is put to the disk, against a loss of power; a kill cannot lose it anyway."""
NOWHERE = -1

WORDS = {
    "format": "version of this program",
    "sweep": "sweep",
    "text": "text of the sweep",
    "engine": "version of this program",
    "budget": "--budget",
}
"""What of the first line can differ, in words."""


class Journal:
    """The journal at `path`, made if need be, for this run alone. A context manager.

    `believes` says of each result in it whether its evidence is accepted; others are decided anew.

    Raises InputError where it was made by another sweep, program or option, where an agent or game has changed since,
    and where another process is at work on it.
    """

    def __init__(
        self,
        path: Path,
        header: Mapping[str, Any],
        combinations: int,
        expects: bool,
        anew: bool,
        believes: Callable[[Row], bool],
    ) -> None:
        self.path = path
        self._believes = believes
        self.counts: Counter[str] = Counter()
        self.codes: Counter[int] = Counter()
        self.texts: dict[str, str] = {}
        self._places = array("q", [NOWHERE]) * combinations
        self._expects = expects
        self._file = _opened(path)
        try:
            if anew:
                with writing(path):
                    self._file.truncate(0)
            self._end = self._read(header)
        except BaseException:
            self._file.close()
            raise
        self._synced = time.monotonic()

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(OSError):
            os.fsync(self._file.fileno())
        self._file.close()

    @property
    def done(self) -> int:
        """How many combinations have a result."""
        return self.counts.total()

    def __contains__(self, number: int) -> bool:
        return self._places[number] != NOWHERE

    def missing(self) -> Iterator[int]:
        """The combinations without a result, in order, as far as they are without one when their turn comes."""
        return (number for number in range(len(self._places)) if number not in self)

    def append(self, row: Row) -> None:
        """Keep the result."""
        if row.number not in self:
            self._note(row, self._write(row.to_json()))

    def rests_on(self, texts: Mapping[str, str]) -> None:
        """Keep which files results rest on, by path and SHA-256. Raises InputError where one has changed meanwhile."""
        for path, sha256 in texts.items():
            if self.texts.setdefault(path, sha256) != sha256:
                raise InputError(f"{path}: changed while the sweep ran; begin anew with --anew")
            if path not in self._kept:
                self._kept.add(path)
                self._write({"file": path, "sha256": sha256})

    def row(self, number: int) -> Row:
        """The result of a combination that has one."""
        self._file.seek(self._places[number])
        return Row.from_json(json.loads(self._file.readline()))

    # --- inside ---

    def _write(self, data: Mapping[str, Any]) -> int:
        place = self._end
        line = json_text(data, separators=(",", ":")).encode() + b"\n"
        with writing(self.path):
            written = os.pwrite(self._file.fileno(), line, place)
            while written < len(line):
                written += os.pwrite(self._file.fileno(), line[written:], place + written)
            if time.monotonic() - self._synced > SYNC:
                os.fsync(self._file.fileno())
                self._synced = time.monotonic()
        self._end += len(line)
        return place

    def _note(self, row: Row, place: int) -> None:
        self._places[row.number] = place
        self.counts[row.verdict] += 1
        self.codes[row.code(self._expects)] += 1

    def _read(self, header: Mapping[str, Any]) -> int:
        """Take in what is there and drop a torn end; returns where to go on."""
        self._kept: set[str] = set()
        self._synced = time.monotonic()
        self._file.seek(0)
        end = 0
        for line in self._file:
            try:
                if not line.endswith(b"\n"):
                    break
                data = json.loads(line)
                if end == 0:
                    self._check(data, header)
                elif "file" in data:
                    name, sha256 = data["file"], data["sha256"]
                    if not (isinstance(name, str) and isinstance(sha256, str)):
                        raise ValueError("expected a file of a claim")
                    self.texts[name] = sha256
                    self._kept.add(name)
                elif (row := Row.from_json(data)).number not in self and self._believes(row):
                    self._note(row, end)
            except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
                if end == 0:
                    raise InputError(f"{self.path}: expected the journal of a sweep, found another file") from None
                break
            end += len(line)
        self._file.truncate(end)
        self._check_files()
        if end == 0:
            self._end = 0
            self._write(header)
            return self._end
        return end

    def _check(self, found: Mapping[str, Any], wanted: Mapping[str, Any]) -> None:
        for key, words in WORDS.items():
            if found[key] != wanted[key]:
                other = f"expected the journal of this run, found one with another {words}"
                hint = "; take another --out, or begin anew with --anew, which forgets what is in it"
                raise InputError(f"{self.path}: {other}{hint}")

    def _check_files(self) -> None:
        for name, sha256 in self.texts.items():
            if Path(name).is_file() and digest(read_text(name)) != sha256:  # else it is a file of another machine
                hint = "; undo that, or begin anew with --anew, which forgets the results"
                raise InputError(f"{name}: changed since the results in {self.path} were found{hint}")


def _opened(path: Path) -> BinaryIO:
    with writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666), "r+b")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        raise InputError(f"{path}: another process is at work on it; wait for it, or take another --out") from None
    return file
