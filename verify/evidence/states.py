"""What `verify states` reports of one game with its agents: cells of consistent states, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from verify.evidence.result import Trust, Verdict


@dataclass(frozen=True)
class Cell:
    """A region of profiles: all of `conditions` hold in it, which are propositions of the language (none: every
    profile). `verdict` says whether each of its profiles is shown to be that of a consistent state, and `trust` on what
    that rests; `reason` tells why it is not shown. `claim` is the text of the claim which says so."""

    conditions: tuple[str, ...]
    latex: str
    verdict: Verdict
    trust: Trust | None
    claim: str
    evidence: str | None = None
    reason: str | None = None


@dataclass(frozen=True)
class States:
    """All consistent states that were found. `given` are the assumptions of the game and the claim, `at` the numbers of
    parameters. `verdict` is proved where it is shown that there are no others (vacuous: that there are none at all),
    and `trust` says on what that rests; `claim` is the text of the claim which says so. `reason` tells why it is not
    shown. `evidence` is the file of its evidence, if it was to be kept."""

    name: str
    game: str
    players: Mapping[str, str]
    given: tuple[str, ...]
    at: Mapping[str, str]
    cells: tuple[Cell, ...]
    verdict: Verdict
    trust: Trust | None
    claim: str
    reason: str | None = None
    evidence: str | None = None

    @property
    def complete(self) -> bool:
        """Whether these are all, and each is one."""
        return self.verdict in ("proved", "vacuous") and all(cell.verdict == "proved" for cell in self.cells)

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries, lists and strings."""
        return {**asdict(self), "complete": self.complete}

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> States:
        """The inverse of `to_json`."""
        fields = {key: value for key, value in data.items() if key != "complete"}
        cells = tuple(Cell(**{**each, "conditions": tuple(each["conditions"])}) for each in data["cells"])
        return States(**{**fields, "given": tuple(data["given"]), "cells": cells})
