"""What was measured, in a file that grows by a line with each measurement: a run can be stopped and gone on with."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass, fields
from pathlib import Path


@dataclass(frozen=True)
class Key:
    """What a measurement is of. `given` is the SHA-256 of all that the contestant was given; for us that includes
    our own sources."""

    contestant: str
    version: str
    problem: str
    given: str
    cap: float


@dataclass(frozen=True)
class Row:
    """One measurement: the answer as it was read, seconds of CPU and of wall time (of the median of the attempts by
    CPU), when in UTC, and on what machine."""

    contestant: str
    version: str
    problem: str
    given: str
    cap: float
    answer: str
    cpu: float
    wall: float
    attempts: int
    measured: str
    machine: str

    @property
    def key(self) -> Key:
        return Key(self.contestant, self.version, self.problem, self.given, self.cap)


FIELDS = tuple(field.name for field in fields(Row))


def read_rows(path: Path) -> dict[Key, Row]:
    """The last row for each key. A line that is no row is passed over, or one whose writer was killed at the end."""
    if not path.exists():
        return {}
    text = path.read_text(encoding="utf-8")
    lines = text[: text.rfind("\n") + 1].splitlines()
    return {row.key: row for row in _rows(line for text in lines for line in csv.reader([text]))}


def append_row(path: Path, row: Row) -> None:
    """Put the row on the disk at once; a line that was cut off before goes."""
    whole = path.read_bytes().rfind(b"\n") + 1 if path.exists() else 0
    with path.open("ab") as file:
        file.truncate(whole)
        file.write((("" if whole else _line(FIELDS)) + _line(astuple(row))).encode())
        file.flush()
        os.fsync(file.fileno())


def _rows(lines: Iterable[list[str]]) -> Iterator[Row]:
    for line in lines:
        if len(line) == len(FIELDS) and tuple(line) != FIELDS:
            try:
                cap, cpu, wall, attempts = float(line[4]), float(line[6]), float(line[7]), int(line[8])
            except ValueError:
                continue
            yield Row(line[0], line[1], line[2], line[3], cap, line[5], cpu, wall, attempts, line[9], line[10])


def _line(values: Iterable[object]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(values)
    return text.getvalue()
