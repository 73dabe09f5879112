"""A tournament: the guaranteed range of a payoff for each pair of agents, asked in worker processes.

For each pair two questions, each a claim of its own: the greatest number that the payoff is never below, and the least
that it is never above, in all consistent states. A number counts only where a claim that says so was proved.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any, Literal

from verify.decide.cells.places import agent_words, places_from
from verify.errors import InputError
from verify.evidence.result import Piece, Result, Trust
from verify.language.claims import parse_claim
from verify.language.expressions import as_amount, parse_expression
from verify.language.restated import entries_of, written
from verify.language.source import Source
from verify.language.words import canonical
from verify.library.find import CLAIM, load_parsed
from verify.workers.client import Request
from verify.workers.pool import OnProgress, Pool

BUDGET = 30.0
"""Seconds for each bound, if nothing else is said."""
Side = Literal["greatest", "least"]
SIDES: Mapping[Side, str] = {"greatest": ">=", "least": "<="}


@dataclass(frozen=True)
class Bound:
    """One end of a range. `value` is a number that the payoff is proved never to be below (or above), None where none
    was; `best` says that it is shown that no better one will do, or that there is none at all if there is no value.
    `beyond` is a value at which there is a counterexample. `trust` is what this rests on: the claims in `pieces`."""

    value: str | None
    best: bool
    trust: Trust | None = None
    beyond: str | None = None
    says: tuple[str, ...] = ()
    pieces: tuple[Piece, ...] = ()
    reason: str | None = None


@dataclass(frozen=True)
class Cell:
    """What is known of one pair: the ends of the range; `empty` where no numbers satisfy what is assumed."""

    low: Bound
    high: Bound
    empty: bool = False

    @property
    def exact(self) -> bool:
        """Whether both ends are known, and that they are the best ones."""
        return self.low.best and self.high.best


@dataclass(frozen=True)
class Tournament:
    """A table of agents by agents; `rows` play as the first of the `players`, `columns` as the second. `free` are the
    game's parameters without a number."""

    game: str
    of: str
    players: tuple[str, str]
    given: tuple[str, ...]
    at: Mapping[str, str]
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[Cell, ...], ...]
    free: tuple[str, ...] = ()

    @property
    def exact(self) -> bool:
        """Whether every end is known, and the best one."""
        return all(cell.exact or cell.empty for row in self.cells for cell in row)

    def means(self) -> tuple[tuple[Fraction | None, Fraction | None], ...]:
        """For each row the means of the lower and of the upper ends; None where one is not known."""
        return tuple((_mean([cell.low for cell in row]), _mean([cell.high for cell in row])) for row in self.cells)

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries, lists and strings."""
        return asdict(self)


@dataclass(frozen=True)
class Entry:
    """What is asked: agents for the two players of a game, as a claim names them, what is assumed of which parameters,
    their values, and the payoff (None for the first player's)."""

    game: str
    rows: Sequence[str]
    columns: Sequence[str]
    of: str | None = None
    given: Sequence[str] = ()
    at: Mapping[str, Fraction] = field(default_factory=dict)
    parameters: Sequence[str] = ()


def played(
    entry: Entry,
    here: Path,
    folder: Path,
    seconds: float = BUDGET,
    jobs: int | None = None,
    evidence: Path | None = None,
    on_progress: OnProgress | None = None,
    cache: bool = True,
) -> Tournament:
    """The table. Games and agents are looked up from the folder `here`, the questions are written into `folder`; with
    `evidence` the claims that answers rest on go there, with their evidence. Raises InputError."""
    asked = _Asked(entry, here, folder)
    with Pool(jobs) as pool:
        requests = [Request(file, seconds, evidence, cache=cache) for file in asked.files]
        results = iter(pool.answer(requests, on_progress))
    cells = tuple(tuple(_cell(next(results), next(results), asked.name) for _ in entry.columns) for _ in entry.rows)
    at = {name: str(value) for name, value in entry.at.items()}
    given = tuple(entry.given)
    return Tournament(asked.game, asked.of, asked.players, given, at, asked.rows, asked.columns, cells, asked.free)


class _Asked:
    """The questions as files, two for each pair, row by row."""

    def __init__(self, entry: Entry, here: Path, folder: Path) -> None:
        self._entry, self._here, self._folder = entry, here / f"tournament{CLAIM}", folder
        game = self._loaded({"claim": "tournament", "game": entry.game, "lemma": "0 > 1"}).game
        self.game, names = game.name, tuple(player for player, _ in game.players)
        if len(names) != 2:
            raise InputError(f"--game: expected a game of two players, found {len(names)}: {', '.join(names)}")
        for agents in (entry.rows, entry.columns):
            if not agents:
                raise InputError("expected agents, such as LP NicerBot DefectRock; found none")
            for agent in agents:
                if agents.count(agent) > 1:
                    raise InputError(f"expected each agent once, found '{agent}' again")
        self.players = (names[0], names[1])
        self.free = tuple(name for name in game.parameters if name not in map(canonical, entry.at))
        self.of = entry.of or f"payoff({names[0]})"
        as_amount(parse_expression(self.of, "--of"), Source("--of", (self.of,)))  # a formula of its own, not a part
        texts = (self.of, *entry.given, *entry.rows, *entry.columns, *entry.parameters, *entry.at, *game.parameters)
        taken = {canonical(word) for text in texts for word in re.findall(r"\w+", text)}
        self.name = next(name for name in ("v", *(f"v{k}" for k in range(1, 1000))) if name not in taken)
        self.files: list[Path] = []
        self._words: dict[str, str] = {}
        for k, row in enumerate(entry.rows):
            for m, column in enumerate(entry.columns):
                self._ask(f"{k + 1}-{m + 1}", {names[0]: row, names[1]: column})
        self.rows, self.columns = (tuple(self._words[a] for a in agents) for agents in (entry.rows, entry.columns))

    def _ask(self, number: str, players: Mapping[str, str]) -> None:
        entry = self._entry
        for side, sign in SIDES.items():
            said = {
                "claim": f"pair-{number}-{side}",
                "says": f"The {side} {self.name} for this pair.",
                "game": entry.game,
                "players": dict(players),
                "parameters": [*entry.parameters, self.name],
                "given": list(entry.given),
                "at": {name: str(value) for name, value in entry.at.items()},
                "always": f"{self.of} {sign} {self.name}",
                "find": {side: self.name},
            }
            entries = {key: value for key, value in said.items() if value}
            loaded = self._loaded(entries)
            self._words |= {players[player]: agent_words(use) for player, use in loaded.claim.players}
            self._words |= {agent: agent for agent in players.values() if agent not in self._words}
            file = self._folder / f"pair-{number}-{side}{CLAIM}"
            file.write_text(written({**entries, **places_from(loaded, self._folder)}), encoding="utf-8")
            self.files.append(file)

    def _loaded(self, entries: Mapping[str, Any]) -> Any:
        return load_parsed(parse_claim(written(entries), self._here.name), self._here)


def _cell(low: Result, high: Result, name: str) -> Cell:
    for result in (low, high):
        if result.verdict == "error":
            raise (
                InputError.again(result.reason or "a claim cannot be decided")
                if result.cause == "input"
                else RuntimeError(result.reason)
            )
    empty = "vacuous" in (low.verdict, high.verdict)
    return Cell(bound(low, "greatest", name), bound(high, "least", name), empty)


def bound(result: Result, side: Side, name: str) -> Bound:
    """One end, from what was found of its question: a value only where one of the claims was proved that say so."""
    answer = result.answer
    if answer is None or result.verdict == "vacuous":
        return Bound(None, False, reason=result.reason)
    found = [(_asked_at(piece, name), piece) for piece in answer.pieces]
    said = answer.low if side == "greatest" else answer.high
    proof = next((p for at, p in found if at is not None and at == said and p.verdict == "proved"), None)
    beyond = next((at for at, piece in found if at is not None and piece.verdict == "refuted"), None)
    none = result.verdict == "refuted"
    value = None if proof is None or none else said
    best = none or (value is not None and result.verdict == "proved" and answer.value == value)
    trust = result.trust if best else None if proof is None else proof.trust
    return Bound(value, best, trust, beyond, answer.says, answer.pieces, None if best else result.reason)


def _asked_at(piece: Piece, name: str) -> str | None:
    """The value at which a claim says that it is a bound; None where the claim says something else."""
    entries = entries_of(piece.claim)
    value = entries.get("at", {}).get(name)
    return str(value) if "always" in entries and value is not None else None


def _mean(bounds: Sequence[Bound]) -> Fraction | None:
    values = [Fraction(each.value) for each in bounds if each.value is not None]
    return sum(values, Fraction(0)) / len(bounds) if len(values) == len(bounds) else None
