"""`python -m studies.nash FILE.csv`: states of best repliers, and equilibria by Gambit and Nashpy, of the same games.

Needs the extra `[studies]`. Each row has the game, who found it, and what: cells in words, or points `x y`, the
probabilities of Up and of Left.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

from studies.nash.games import GAMES
from studies.nash.replies import COLUMN, ROW, Table, repliers
from studies.nash.solvers import SOLVERS
from verify.decide.cells.search import Search
from verify.decide.clock import Clock
from verify.evidence.states import States
from verify.language.claims import parse_claim
from verify.language.restated import written
from verify.library.find import load_parsed

HEAD = ("game", "by", "found")
STATES = "verify states"
SECONDS = 60.0
"""For one game."""


def states(table: Table) -> States:
    """The consistent states of the game's best repliers."""
    entries = {
        "claim": "states",
        "game": {
            "players": {"row": list(ROW), "column": list(COLUMN)},
            "payoffs": [[[str(x) for x in pair] for pair in line] for line in table],
        },
        "players": dict(zip(("row", "column"), repliers(table), strict=True)),
        "never": "0 > 1",
    }
    loaded = load_parsed(parse_claim(written(entries), "a game"), Path.cwd() / "states.claim.yaml")
    return Search(loaded, Clock.of(SECONDS), lambda _: None).states()


def rows() -> Iterator[tuple[str, str, str]]:
    """The rows of the file. Raises RuntimeError where not all states are found with a certificate."""
    for name, table in GAMES.items():
        found = states(table)
        if not found.complete or {found.trust, *(cell.trust for cell in found.cells)} != {"certificate"}:
            raise RuntimeError(f"{name}: {found}")
        yield name, STATES, "; ".join(" and ".join(cell.conditions) for cell in found.cells)
        for solver, solve in SOLVERS.items():
            yield name, solver, "; ".join(f"{x} {y}" for x, y in solve(table))


if __name__ == "__main__":
    with Path(sys.argv[1]).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEAD)
        writer.writerows(rows())
