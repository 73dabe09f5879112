"""The files that a sweep writes, row by row in the order of the combinations: CSV, Parquet, and evidence."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TextIO

from verify.errors import InputError
from verify.evidence.lines import heading_line, line_of
from verify.evidence.targets import writing
from verify.language.sweeps import Sweep
from verify.sweeps.rows import Row
from verify.visible import json_text, visible

if TYPE_CHECKING:
    import pyarrow.parquet

INSTALL = "pip install 'superrational[parquet]'"
BATCH = 1000
"""Rows that go to a Parquet file at once."""


class Table(Protocol):
    """Where rows go, in order."""

    def write(self, row: Row) -> None:
        """The next row."""

    def close(self, complete: bool) -> None:
        """No more rows come; `complete` says whether these are all."""


def table_kind(path: Path) -> Callable[[Path, Sweep], Table]:
    """What makes the table for results in this file, by its ending. Raises InputError."""
    match path.suffix.lower():
        case ".csv":
            return CsvTable
        case ".parquet":
            if find_spec("pyarrow") is None:
                hint = f"install it with: {INSTALL}"
                raise InputError(f"{path}: Parquet needs pyarrow, which is not installed; {hint}")
            return ParquetTable
    raise InputError(f"--out: expected a file that ends in .csv or .parquet, found {path.name!r}")


def columns(sweep: Sweep) -> tuple[str, ...]:
    """The names of the columns: the number, what varies, the verdict, that of each line of the claim, and the rest."""
    items = (f"item{number}" for number in range(1, len(sweep.items) + 1))
    return ("n", *sweep.names, "verdict", "trust", "seconds", *items, "witness", "reason")


def cells(row: Row, sweep: Sweep) -> tuple[Any, ...]:
    """A row's values for `columns`; None where there is none."""
    items = [*row.items, *[None] * len(sweep.items)][: len(sweep.items)]
    witness = None if row.witness is None else json_text(row.witness, separators=(",", ":"))
    values = map(visible, sweep.values(row.number))
    reason = None if row.reason is None else visible(row.reason)
    return (row.number, *values, row.verdict, row.trust, row.seconds, *items, witness, reason)


class CsvTable:
    """Comma-separated, with a line of names; the file can be read while it grows."""

    def __init__(self, path: Path, sweep: Sweep) -> None:
        self._sweep = sweep
        self._file = _created(path)
        self._writer = csv.writer(self._file, lineterminator="\n")
        self._writer.writerow(columns(sweep))

    def write(self, row: Row) -> None:
        self._writer.writerow("" if cell is None else cell for cell in cells(row, self._sweep))

    def close(self, complete: bool) -> None:
        self._file.close()


class ParquetTable:
    """A Parquet file, which is there when it is complete."""

    def __init__(self, path: Path, sweep: Sweep) -> None:
        import pyarrow
        import pyarrow.parquet

        kinds = {"n": pyarrow.int64(), "seconds": pyarrow.float64()}
        self._schema = pyarrow.schema([(name, kinds.get(name, pyarrow.string())) for name in columns(sweep)])
        self._sweep = sweep
        self._path, self._draft = path, path.with_name(f"{path.name}.partial")
        _created(self._draft).close()
        self._writer: pyarrow.parquet.ParquetWriter = pyarrow.parquet.ParquetWriter(self._draft, self._schema)
        self._rows: list[Sequence[Any]] = []

    def write(self, row: Row) -> None:
        self._rows.append(cells(row, self._sweep))
        if len(self._rows) >= BATCH:
            self._flush()

    def close(self, complete: bool) -> None:
        if complete:
            self._flush()
        self._writer.close()
        if complete:
            self._draft.replace(self._path)
        else:
            self._draft.unlink(missing_ok=True)

    def _flush(self) -> None:
        import pyarrow

        if self._rows:
            values = zip(*self._rows, strict=True)
            arrays = [pyarrow.array(column, kind.type) for column, kind in zip(values, self._schema, strict=True)]
            self._writer.write_table(pyarrow.Table.from_arrays(arrays, schema=self._schema))
            self._rows = []


class EvidenceTable:
    """Evidence, one line for each combination that has some."""

    def __init__(self, path: Path, sweep: Sweep, file: Path) -> None:
        self._file = _created(path)
        self._file.write(heading_line(sweep.name, str(file), sweep.text))

    def write(self, row: Row) -> None:
        if row.evidence is not None and row.verdict != "unknown":
            self._file.write(line_of(row.number, row.evidence))

    def close(self, complete: bool) -> None:
        self._file.close()


def _created(path: Path) -> TextIO:
    with writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("w", encoding="utf-8", newline="")
