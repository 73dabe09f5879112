"""Games to text: the file `NAME.game.yaml` of a game."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from verify.language.printing import show
from verify.language.syntax import Game

_PLAIN = re.compile(r"[A-Za-z0-9_(.εδ][\w ()*/+^.<>=-]*|-[\w(.][\w ()*/+^.-]*")
"""Texts that YAML takes for themselves, also between brackets."""


def game_text(game: Game) -> str:
    """The text of its file, which reads as an equal game.

    >>> print(game_text(Game("g", (("one", ("A", "go left")),), payoffs=None)), end="")
    game: g
    players: {one: [A, go left]}
    """
    rows = [f"# {line}".rstrip() for line in game.documentation.splitlines()]
    rows.append(f"game: {_scalar(game.name)}")
    rows.append("players: " + _mapping((player, _listed(actions)) for player, actions in game.players))
    if game.parameters:
        rows.append(f"parameters: {_listed(game.parameters)}")
    if game.assume:
        rows.append(f"assume: {_listed(map(show, game.assume))}")
    if game.define:
        rows.append("define: " + _mapping((name.name, _scalar(show(formula))) for name, formula in game.define))
    if game.payoffs is not None:
        rows.append("payoffs:")
        spaced = any(" " in action for _, actions in game.players for action in actions)
        for profile, paid in game.payoffs.items():
            key = (", " if spaced else " ").join(profile)
            rows.append(f"  {_key(key)}: {_listed(map(show, paid))}")
    if game.example:
        rows.append("example: " + _mapping((name, str(value)) for name, value in game.example.items()))
    return "\n".join([*rows, ""])


def _listed(texts: Iterable[str]) -> str:
    return f"[{', '.join(map(_scalar, texts))}]"


def _mapping(entries: Iterable[tuple[str, str]]) -> str:
    return "{" + ", ".join(f"{_key(key)}: {value}" for key, value in entries) + "}"


def _key(text: str) -> str:
    return text if re.fullmatch(r"[\w][\w -]*", text) else json.dumps(text, ensure_ascii=False)


def _scalar(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)
