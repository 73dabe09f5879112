"""What was found, read from the study's file, and how well the solvers did."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from studies.nash.compare import Box, box, corners
from studies.nash.solvers import SOLVERS, Point

FILE = Path(__file__).with_name("found.csv")


@dataclass(frozen=True)
class Found:
    """Of one game: its cells, and the points of each solver."""

    cells: tuple[Box, ...]
    points: Mapping[str, frozenset[Point]]

    @property
    def corners(self) -> frozenset[Point]:
        return corners(self.cells)


def read(path: Path = FILE) -> Mapping[str, Found]:
    """The games by name."""
    cells: dict[str, tuple[Box, ...]] = {}
    points: dict[str, dict[str, frozenset[Point]]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            game, parts = row["game"], row["found"].split("; ") if row["found"] else []
            if row["by"] in SOLVERS:
                points[game][row["by"]] = frozenset(_point(part) for part in parts)
            else:
                cells[game] = tuple(box(part.split(" and ")) for part in parts) or (box(()),)
                points[game] = {}
    return {game: Found(cells[game], points[game]) for game in cells}


def _point(text: str) -> Point:
    x, y = map(Fraction, text.split())
    return x, y


def summary(found: Mapping[str, Found]) -> str:
    """For each solver: in how many games it has each corner of the cells, and how many of all corners."""
    every = sum(len(game.corners) for game in found.values())
    rows = ["| solver | all corners in | corners |", "|---|--:|--:|"]
    for solver in SOLVERS:
        whole = sum(game.points[solver] >= game.corners for game in found.values())
        some = sum(len(game.points[solver] & game.corners) for game in found.values())
        rows.append(f"| {solver} | {whole} of {len(found)} games | {some} of {every} |")
    return "\n".join(rows)


def degenerate(found: Mapping[str, Found]) -> str:
    """The games with a cell that is more than a point: cells, and how many corners those solvers miss that miss any."""
    missing = [solver for solver in SOLVERS if any(_missed(game, solver) for game in found.values())]
    heads = "".join(f" {solver} misses |" for solver in missing)
    rows = [f"| game | all states (Up, Left) | corners |{heads}", "|---|---|--:|" + "--:|" * len(missing)]
    for name, game in found.items():
        if any(len(cell.corners) > 1 for cell in game.cells):
            missed = "".join(f" {_missed(game, solver)} |" for solver in missing)
            rows.append(f"| {name} | {', '.join(map(str, game.cells))} | {len(game.corners)} |{missed}")
    return "\n".join(rows)


def _missed(game: Found, solver: str) -> int:
    return len(game.corners - game.points[solver])
