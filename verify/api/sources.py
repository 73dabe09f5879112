"""The texts of games and agents that a claim names, as files that may lie beside it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Any, TypeAlias

from verify.api.games import Game
from verify.errors import InputError
from verify.language import syntax as s
from verify.language.agents import parse_agent
from verify.language.files import read_text
from verify.language.gambit import is_nfg
from verify.language.printing import show_use
from verify.library.endings import AGENT, CLAIM, GAME, NFG
from verify.library.places import is_path, nearest, of_library

Files: TypeAlias = dict[str, str]
"""Texts by the names of their files."""


def game_file(game: Game) -> str:
    """The name of the file in which a claim beside it finds the game."""
    return f"{game.name}{NFG if is_nfg(game.text) else GAME}"


def merged(files: Files, name: str, text: str) -> None:
    """Add a text. Raises InputError where another one has this name."""
    if files.setdefault(name, text) != text:
        what = name.removesuffix(AGENT).removesuffix(GAME).removesuffix(NFG)
        raise InputError(f"expected different names for different games or agents, found two with the name '{what}'")


def sources(claim: s.Claim, folder: Path, given: Files) -> Files:
    """Those that are given and named, and those found from the folder that are not of the library; what is not found is
    left out. Raises InputError for a path out of the folder."""
    found: Files = {}
    for word, ending in _named(claim):
        if is_path(word, ending):
            inside = os.path.normpath(word)
            if PurePath(inside).is_absolute() or inside.startswith(".."):
                make = f"Agent.from_file({word!r})" if ending == AGENT else f"Game.from_file({word!r})"
                raise InputError(f"{word}: expected a path inside the claim's folder; or give {make}")
            if inside in given:
                found[inside] = given[inside]
            elif (folder / inside).is_file():
                found[inside] = read_text(folder / inside)
            continue
        known = next((f"{word}{each}" for each in (ending, NFG) if f"{word}{each}" in given), None)
        path = None if known is not None else nearest(word, ending, folder / CLAIM)[0]
        if known is not None:
            found[known] = given[known]
        elif path is not None and not of_library(path):
            found[path.name] = read_text(path)
    return found


def gathered(claim: s.Claim, folder: Path) -> tuple[dict[str, Any], Files]:
    """What to write under `game` and `players` so that all is named by its name, and the texts that go beside: also of
    what is named by a path out of the folder. Raises InputError where two have one name."""
    found: Files = {}
    entries: dict[str, Any] = {}
    if isinstance(claim.game, str):
        path = folder / claim.game if is_path(claim.game, GAME) else nearest(claim.game, GAME, folder / CLAIM)[0]
        if path is not None and not of_library(path):
            game = Game(read_text(path), str(path))
            merged(found, game_file(game), game.text)
            entries["game"] = game.name
    players: dict[str, str] = {}
    for player, use in claim.players:
        path = None
        if use.agent is not None:
            path = folder / use.agent if is_path(use.agent, AGENT) else nearest(use.agent, AGENT, folder / CLAIM)[0]
        if path is not None and not of_library(path):
            text = read_text(path)
            use = replace(use, agent=parse_agent(text, str(path)).name)
            merged(found, f"{use.agent}{AGENT}", text)
        players[player] = show_use(use)
    return {**entries, **({"players": players} if players else {})}, found


def _named(claim: s.Claim) -> Iterator[tuple[str, str]]:
    if isinstance(claim.game, str):
        yield claim.game, GAME
    for _, use in claim.players:
        if use.agent is not None:
            yield use.agent, AGENT
