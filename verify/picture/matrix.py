"""A table of agents by agents as plain data: a text for each pair, and a ground; draws nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Ground: TypeAlias = Literal["good", "bad", "plain", "open"]
"""How a cell is filled: it holds, it fails; a number that is shown; not known."""


@dataclass(frozen=True)
class Entry:
    """One cell: its text, and what fills it."""

    text: str
    ground: Ground = "plain"


@dataclass(frozen=True)
class Matrix:
    """The table: what it is of, the names of rows and columns, the cells by row, and what the signs in it mean."""

    title: str
    says: str
    row_label: str
    column_label: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[Entry, ...], ...]
    notes: tuple[str, ...] = ()
