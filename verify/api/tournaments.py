"""Tournaments in Python: agents by agents, with the guaranteed range of a payoff for each pair."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from verify.api.agents import Agent
from verify.api.amounts import Number, amount, numbers, propositions
from verify.api.claims import fields_of, in_folder, write_files
from verify.api.games import Game
from verify.api.results import Shown
from verify.api.sources import Files, sources
from verify.api.workers import Budget, seconds_of
from verify.errors import InputError
from verify.evidence.targets import make_folder, write_file
from verify.language.claims import parse_claim
from verify.language.restated import entries_of, written
from verify.library.find import CLAIM
from verify.show.draw import FORMATS
from verify.show.lines import plain
from verify.show.matrix.draw import drawn_matrix
from verify.show.matrix.page import tournament_page
from verify.show.matrix.tables import as_csv, ranges
from verify.show.matrix.text import matrix_lines
from verify.workers import tournament as workers
from verify.workers.tournament import BUDGET, Cell, Entry, Tournament


@dataclass(frozen=True, repr=False)
class Played(Shown):
    """The table of a tournament. Printed, it shows the ranges; iterated, it gives a mapping for each pair, so that
    `pandas.DataFrame(played)` is a table of it."""

    table: Tournament

    def __iter__(self) -> Iterator[Mapping[str, Any]]:
        first, second = self.table.players
        for row in self.table.rows:
            for column in self.table.columns:
                cell = self.cell(row, column)
                ends = {"low": _exact(cell.low.value), "high": _exact(cell.high.value), "exact": cell.exact}
                yield {first: row, second: column, **ends}

    def cell(self, row: str, column: str) -> Cell:
        """What is known of one pair, with the claims that it rests on. Raises InputError for other agents."""
        for name, names in ((row, self.table.rows), (column, self.table.columns)):
            if name not in names:
                raise InputError(f"expected one of {', '.join(names)}, found {name!r}")
        return self.table.cells[self.table.rows.index(row)][self.table.columns.index(column)]

    def picture(self, kind: str = "svg", dark: bool = False, at: Mapping[str, Number] | None = None) -> bytes:
        """The bytes of the picture (svg, png or pdf). Raises InputError, also without matplotlib."""
        if at or kind not in FORMATS:
            raise InputError(f"expected one of {', '.join(FORMATS)}, and no other numbers, found {kind!r}")
        return drawn_matrix(ranges(self.table), kind, dark)

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the table as FILE.csv, or as a page with all that it rests on, FILE.html. Raises InputError."""
        file = Path(path)
        kinds = {".csv": as_csv, ".html": tournament_page}
        if file.suffix not in kinds:
            raise InputError(f"expected a file that ends in {' or '.join(kinds)}, found {str(file)!r}")
        write_file(file, kinds[file.suffix](self.table).encode())
        return file

    def __repr__(self) -> str:
        return f"<{self.table.of}: {len(self.table.rows)} by {len(self.table.columns)} agents>"

    def __str__(self) -> str:
        return plain(matrix_lines(ranges(self.table)))


def tournament(
    agents: Sequence[Agent | str],
    *,
    game: Game | str,
    against: Sequence[Agent | str] | None = None,
    at: Mapping[str, Number] | None = None,
    given: Any = (),
    parameters: Sequence[str] = (),
    of: str | None = None,
    budget: Budget = None,
    jobs: int | None = None,
    evidence: str | os.PathLike[str] | None = None,
) -> Played:
    """For each pair of agents the range of a payoff over all consistent states, each end with proof.

    `agents` play as the first player, and as the second unless others are `against` them; `of` is what to bound, the
    first player's payoff if nothing is said. `budget` is for each end (default 30 s). Into the folder `evidence` go the
    claims that the numbers rest on, with their evidence. Raises InputError.
    """
    given_files: Files = {}
    uses = {}
    for key, players in (("rows", agents), ("columns", agents if against is None else against)):
        uses[key] = [_use(player, given_files, game) for player in players]
    stated = entries_of(written({"claim": "tournament", **fields_of({"game": game}, given_files), "lemma": "0 > 1"}))
    text = written(stated)
    given_files = {**given_files, **sources(parse_claim(text, f"tournament{CLAIM}"), Path.cwd(), given_files)}
    entry = Entry(
        stated["game"],
        uses["rows"],
        uses["columns"],
        None if of is None else amount(of),
        propositions(given),
        {name: Fraction(value) for name, value in numbers(at or {}).items()},
        parameters,
    )
    seconds = seconds_of(budget) or BUDGET
    folder = None if evidence is None else Path(evidence).absolute()
    if folder is not None:
        make_folder(folder)
        write_files(given_files, folder)
    with in_folder(given_files) as here, TemporaryDirectory() as questions:
        return Played(workers.played(entry, folder or here, Path(questions), seconds, jobs, folder))


def _use(agent: Agent | str, given: Files, game: Game | str) -> str:
    """The agent as a claim names it; its text is added to the given ones where it is in memory."""
    stated = fields_of({"game": game, "players": {"player": agent}}, given)
    use: str = stated["players"]["player"]
    return use


def _exact(value: str | None) -> Fraction | None:
    return None if value is None else Fraction(value)
