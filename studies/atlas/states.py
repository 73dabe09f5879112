"""`python -m studies.atlas.states FILE.csv`: all states of best repliers and of two LPs in each game of the atlas.

Goes on where it was interrupted. A game and its mirror image, with the players exchanged, have the same states but for
names, so that one of the two is decided.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass, fields, replace
from fractions import Fraction
from pathlib import Path
from typing import Literal, TypeAlias

from studies.atlas.games import Game, games
from studies.nash.compare import box
from studies.nash.replies import COLUMN, ROW, repliers
from studies.nash.solvers import Point
from verify.decide.cells.search import Search
from verify.decide.clock import Clock
from verify.errors import InputError
from verify.evidence.states import States
from verify.language.claims import parse_claim
from verify.language.restated import written
from verify.library.find import load_parsed

BEST_REPLY, LP = "best reply", "LP"
NUMBERS = {"ε": "1/10", "δ": "1/10000"}
SECONDS = 90.0
"""For one game."""
NEAR = Fraction(1, 100)
JOINED = "; "
EVERY = "every profile"
Kind: TypeAlias = Literal["pure", "mixed", "region"]
Place: TypeAlias = tuple[int, int]
"""The probabilities of Up and of Left, 0 or 1."""
SETTINGS = tuple((game, agents) for agents in (BEST_REPLY, LP) for game in games())
"""Which agents are looked at in which game."""
EXCHANGED = {f"prob(row, {ROW[k]})": f"prob(column, {COLUMN[k]})" for k in (0, 1)}


@dataclass(frozen=True)
class Found:
    """States in one game: whether there are `others` (none, or unknown), of how many of the cells it is `shown` that
    each profile is a state, what all that rests on, and the cells in words."""

    game: str
    agents: str
    others: str
    shown: str
    trust: str
    states: str

    @property
    def complete(self) -> bool:
        """Whether these are all, and each is one, by proof."""
        return self.others == "none" and int(self.shown) == len(self.cells)

    @property
    def cells(self) -> tuple[str, ...]:
        """The conditions of each cell."""
        return tuple(self.states.split(JOINED)) if self.states else ()

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """Of each cell whether it is a point where nobody mixes, another point, or more than a point."""
        return tuple(map(_kind, self.cells))

    @property
    def places(self) -> frozenset[Place] | None:
        """The pure profiles that the states are near to: all numbers within NEAR. None if some state is near none."""
        places = set[Place]()
        for cell in self.cells:
            corners = _corners(cell)
            near = {tuple(map(round, corner)) for corner in corners}
            if len(near) != 1 or any(abs(x - round(x)) > NEAR for corner in corners for x in corner):
                return None
            ((up, left),) = near
            places.add((up, left))
        return frozenset(places)


def _corners(cell: str) -> frozenset[Point]:
    """Of a cell that is bounded by numbers; nothing for others."""
    try:
        return box(() if cell == EVERY else cell.split(" and ")).corners
    except ValueError:
        return frozenset()


def _kind(cell: str) -> Kind:
    corners = _corners(cell)
    if not corners:
        return "region"
    if len(corners) > 1:
        return "region"
    return "pure" if all(x in (0, 1) for x in next(iter(corners))) else "mixed"


def find(game: Game, agents: str) -> Found:
    """The states of the game's players."""
    table = [[game.payoffs((row, column)) for column in (0, 1)] for row in (0, 1)]
    row, column = repliers(table) if agents == BEST_REPLY else (agents, agents)
    entries = {
        "claim": "states",
        "game": {
            "players": {"row": list(ROW), "column": list(COLUMN)},
            "payoffs": [[list(pair) for pair in line] for line in table],
        },
        "players": {"row": row, "column": column},
        **({"at": NUMBERS} if agents == LP else {}),
        "never": "0 > 1",
    }
    claim = parse_claim(written(entries), game.short)
    states = Search(load_parsed(claim, Path.cwd() / "states.claim.yaml"), Clock.of(SECONDS), lambda _: None).states()
    others = "none" if states.verdict in ("proved", "vacuous") else "unknown"
    shown = [cell.trust for cell in states.cells if cell.verdict == "proved"]
    trusts = {states.trust, *shown}
    trust = next((one for one in ("solver", "witness", "certificate") if one in trusts), "")
    return Found(game.short, agents, others, str(len(shown)), trust, JOINED.join(_cells(states)))


def _cells(states: States) -> Iterable[str]:
    return (_in_order(cell.conditions) or EVERY for cell in states.cells)


def _in_order(conditions: Iterable[str]) -> str:
    """What is said of row first."""
    return " and ".join(sorted(conditions, key=lambda each: "prob(row" not in each))


def mirrored(found: Found, game: Game) -> Found:
    """What is found in the mirror image of the game."""
    words = found.states
    for one, other in EXCHANGED.items():
        words = words.replace(one, "\0").replace(other, one).replace("\0", other)
    cells = JOINED.join(_in_order(cell.split(" and ")) for cell in words.split(JOINED)) if words else ""
    return replace(found, game=game.short, states=cells)


def read_states(path: Path) -> Mapping[tuple[str, str], Found]:
    """What is found, by the game's short name and the agents. Raises InputError."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = [Found(**{field.name: row[field.name] for field in fields(Found)}) for row in csv.DictReader(file)]
    except (OSError, KeyError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: expected the states in the games of the atlas, found {error}") from None
    return {(row.game, row.agents): row for row in rows}


def states_text(rows: Iterable[Found]) -> str:
    """The rows as a file of results."""
    lines = [",".join(field.name for field in fields(Found)), *(",".join(map(_quoted, astuple(row))) for row in rows)]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return f'"{text}"' if "," in text else text


def main(path: Path) -> None:
    """Find what is not in the file yet, and write the file after each game."""
    known = dict(read_states(path)) if path.exists() else {}
    for game, agents in SETTINGS:
        if (game.short, agents) not in known:
            other = known.get((Game(game.column, game.row).short, agents))
            known[game.short, agents] = find(game, agents) if other is None else mirrored(other, game)
            path.write_text(states_text(known.values()), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
