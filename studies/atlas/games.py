"""The 144 strictly ordinal 2x2 games, in the order of the topology of 2x2 games.

Each player ranks the four outcomes from 1 to 4. Up to swapping rows and columns there are 144 such games. Turned so
that each player's 4 is where the other plays its first action, a game is a pattern of ranks for the row player and one
for the column player, out of the same twelve: those of the symmetric games. The twelve form a ring in which neighbours
differ by a swap of two adjacent ranks (Robinson and Goforth, The topology of the 2x2 games, 2005); they have the names
of Bruns, Names for games, 2015.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache

Cell = tuple[int, int]
"""Which action each player takes, 0 or 1: (row, column)."""


@dataclass(frozen=True)
class Pattern:
    """One player's ranks of the outcomes: where both play their first action (`both`), only the player does (`alone`),
    only the other does (`other`), and neither does (`none`)."""

    short: str
    name: str
    both: int
    alone: int
    other: int
    none: int


RING = (
    Pattern("Ch", "Chicken", 3, 2, 4, 1),
    Pattern("Ba", "Battle of the Sexes (Leader)", 2, 3, 4, 1),
    Pattern("Hr", "Hero", 1, 3, 4, 2),
    Pattern("Cm", "Compromise", 1, 2, 4, 3),
    Pattern("Dl", "Deadlock", 2, 1, 4, 3),
    Pattern("Pd", "Prisoner's Dilemma", 3, 1, 4, 2),
    Pattern("Sh", "Stag Hunt", 4, 1, 3, 2),
    Pattern("As", "Assurance", 4, 1, 2, 3),
    Pattern("Co", "Coordination", 4, 2, 1, 3),
    Pattern("Pc", "Peace", 4, 3, 1, 2),
    Pattern("Ha", "Harmony", 4, 3, 2, 1),
    Pattern("Cc", "Concord", 4, 2, 3, 1),
)
"""The twelve patterns, each a swap of adjacent ranks away from the one before; the first, from the last."""

KNOWN = {("Ch", "Dl"): "Bully", ("Ch", "Pd"): "Called Bluff"}
"""Asymmetric games with names of their own (Snyder and Diesing 1977)."""


@dataclass(frozen=True)
class Game:
    """One of the 144: the patterns of the row and the column player."""

    row: Pattern
    column: Pattern

    @property
    def short(self) -> str:
        """Its name in letters: `Pd` for a symmetric game, else `Pd-Sh`."""
        return self.row.short if self.row == self.column else f"{self.row.short}-{self.column.short}"

    @property
    def name(self) -> str | None:
        """Its name in the literature, where it has one."""
        if self.row == self.column:
            return self.row.name
        pair = (self.row.short, self.column.short)
        return KNOWN.get(pair) or KNOWN.get(pair[::-1])

    def payoffs(self, cell: Cell) -> tuple[int, int]:
        """What row and column get."""
        row, column = cell
        r, c = self.row, self.column
        mine = ((r.both, r.alone), (r.other, r.none))[row][column]
        yours = ((c.both, c.alone), (c.other, c.none))[column][row]
        return mine, yours

    def equilibria(self) -> tuple[Cell, ...]:
        """The equilibria in pure strategies."""
        found = []
        for cell in CELLS:
            here, (row, column) = self.payoffs(cell), cell
            if here[0] > self.payoffs((1 - row, column))[0] and here[1] > self.payoffs((row, 1 - column))[1]:
                found.append(cell)
        return tuple(found)

    def minmax(self, player: int) -> Fraction:
        """What the player (0 for row) can guarantee by some strategy."""
        table = [[self.payoffs(cell(player, mine, yours))[player] for yours in (0, 1)] for mine in (0, 1)]
        (a, b), (c, d) = table
        low, high = max(min(a, b), min(c, d)), min(max(a, c), max(b, d))
        return Fraction(low) if low == high else Fraction(a * d - b * c, a + d - b - c)


CELLS: tuple[Cell, ...] = ((0, 0), (0, 1), (1, 0), (1, 1))


def cell(player: int, mine: int, yours: int) -> Cell:
    """The outcome when the player takes action `mine`, and the other `yours`."""
    return (mine, yours) if player == 0 else (yours, mine)


@cache
def games() -> tuple[Game, ...]:
    """All 144: row by row, in the order of the ring."""
    return tuple(Game(row, column) for row in RING for column in RING)
