"""What a report quotes of a claim, and where its game and agents are, seen from another folder."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from verify.evidence.states import States
from verify.language.printing import show, show_use
from verify.language.syntax import AgentUse
from verify.library.find import AGENT, LoadedClaim
from verify.library.places import of_library


def nothing_of(loaded: LoadedClaim, reason: str | None) -> States:
    """That nothing is known of the states of the claim's agents, and why."""
    claim = loaded.claim
    players = {player: agent_words(use) for player, use in claim.players}
    given = (*map(show, loaded.game.assume), *(item.text for item in claim.given))
    at = {name: str(value) for name, value in claim.fixed.items()}
    return States(claim.name, loaded.game.name, players, given, at, (), "unknown", None, "", reason)


def agent_words(use: AgentUse) -> str:
    """The agent with its arguments, by its name alone where it is a path."""
    return show_use(use if use.agent is None else replace(use, agent=Path(use.agent).name.removesuffix(AGENT)))


LONGEST = 80
"""Characters of a claim's name that the names of the claims made from it begin with."""


def short_name(loaded: LoadedClaim) -> str:
    """What the names of the claims about all states begin with."""
    return loaded.claim.name.replace(".", "-")[:LONGEST]  # of a part, which has its kind after a point


def places_from(loaded: LoadedClaim, folder: Path) -> Mapping[str, Any]:
    """The claim's entries for `game` and `players`, with paths from the folder for what is not of the library."""
    entries: dict[str, Any] = {}
    if loaded.game_path is not None and not of_library(loaded.game_path):
        entries["game"] = _path(loaded.game_path, folder)
    players: dict[str, str] = {}
    for player, use in loaded.claim.players:
        path = loaded.agent_paths[player]
        foreign = path is not None and not of_library(path)
        players[player] = show_use(replace(use, agent=_path(path, folder)) if path is not None and foreign else use)
    return {**entries, "players": players}


def _path(path: Path, folder: Path) -> str:
    found = os.path.relpath(path.resolve(), folder.resolve())
    return found if os.sep in found else f".{os.sep}{found}"
