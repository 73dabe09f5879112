"""What the sweep over the atlas's games found, as plain data."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from verify.errors import InputError

PAIRS = (("LP", "LP"), ("neLP", "neLP"), ("LP", "neLP"))
DERIVATIVES = ("by_weight", "by_mixing")
KEPT = ("game", "row", "column", "derivative", "verdict", "trust", "item1", "item2", "item3")
"""The columns that the atlas is made of."""


@dataclass(frozen=True)
class Setting:
    """Who plays: the row player's agent, the column player's, and the derivative of both."""

    row: str
    column: str
    derivative: str

    def __str__(self) -> str:
        return f"{self.row} v {self.column}, {self.derivative}"


@dataclass(frozen=True)
class Entry:
    """What was decided of one game: whether no joint gain is left, and whether each player guards its minmax. Each is
    `proved`, `refuted` or something else."""

    joint: str
    row: str
    column: str
    trust: str

    @property
    def all_hold(self) -> bool:
        return self.joint == self.row == self.column == "proved"


Results = Mapping[tuple[str, Setting], Entry]
"""Entries by the game's short name and the setting."""

SETTINGS = tuple(Setting(row, column, derivative) for derivative in DERIVATIVES for row, column in PAIRS)


def read_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a file of results, of `KEPT` columns. Raises InputError."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return [{name: row[name] for name in KEPT} for row in csv.DictReader(file)]
    except (OSError, KeyError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: expected the results of the sweep 'atlas', found {error}") from None


def results(rows: Iterable[Mapping[str, str]]) -> Results:
    """The entries of these rows."""
    return {
        (row["game"], Setting(row["row"], row["column"], row["derivative"])): Entry(
            row["item1"], row["item2"], row["item3"], row["trust"]
        )
        for row in rows
    }


def rows_text(rows: Iterable[Mapping[str, str]]) -> str:
    """The rows as a file of results of its own."""
    lines = [",".join(KEPT), *(",".join(row[name] for name in KEPT) for row in rows)]
    return "\n".join(lines) + "\n"
