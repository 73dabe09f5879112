"""Maps of tiles as plain data: what holds for each pair of a row and a column; draws nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Ground: TypeAlias = Literal["all", "some", "none", "open"]
"""How a tile is filled: everything holds; the first thing does; it does not; it is not known."""


@dataclass(frozen=True)
class Tile:
    """One square: its ground, and whether it has a mark at its left and at its top edge."""

    ground: Ground
    left: bool = False
    top: bool = False


@dataclass(frozen=True)
class Board:
    """A map: its title, the names of its rows from the bottom up and of its columns, and its tiles by row."""

    title: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    tiles: tuple[tuple[Tile, ...], ...]


@dataclass(frozen=True)
class Boards:
    """Maps beside and below each other, by rows, with what the grounds and marks mean; no words for a mark that is not
    used."""

    title: str
    says: str
    boards: tuple[tuple[Board, ...], ...]
    x_label: str
    y_label: str
    grounds: tuple[tuple[Ground, str], ...]
    left: str
    top: str
