"""The library as the page shows it: games, agents, and the claims in parts that can be changed one by one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from verify.errors import InputError
from verify.language import syntax as s
from verify.language.agents import parse_agent
from verify.language.claims import parse_claim
from verify.language.games import parse_game
from verify.language.printing import show
from verify.library import find as library
from verify.library.parts import text_of


def library_json() -> dict[str, Any]:
    """All that can be read of the library. A file that cannot is left out."""
    return {
        "games": _readable(library.list_games(), _game),
        "agents": _readable(library.list_agents(), agent_parts),
        "claims": _readable(library.list_claims(), _claim),
    }


def _readable(entries: list[library.Entry], read: Any) -> list[dict[str, Any]]:
    found = []
    for entry in entries:
        try:
            found.append(read(text_of(entry.path), str(entry.path)))
        except InputError:
            continue
    return [one for one in found if one is not None]


def _game(text: str, file: str) -> dict[str, Any]:
    game = parse_game(text, file)
    return {"name": game.name, "about": game.documentation, "text": text}


def agent_parts(text: str, file: str) -> dict[str, Any]:
    """An agent, with the arguments that it needs. Raises InputError."""
    agent = parse_agent(text, file)
    needed = [parameter.name for parameter in agent.parameters if parameter.default is None]
    return {"name": agent.name, "about": agent.documentation, "text": text, "needs": needed}


def _claim(text: str, file: str) -> dict[str, Any] | None:
    """The claim in parts; None for one whose game or agents are no names of the library, or that the
    page cannot show."""
    claim = parse_claim(text, file)
    deviations = any(item.deviant or item.text.startswith("never ") for item in claim.items)
    if not isinstance(claim.game, str) or claim.small or deviations:  # the page has numbers for small parameters
        return None
    return claim_parts(claim, claim.game, {player: use.agent for player, use in claim.players})


def claim_parts(claim: s.Claim, game: str, agents: Mapping[str, str | None]) -> dict[str, Any]:
    """The claim in parts, with the names of its game and of each player's agent."""
    find = claim.question if isinstance(claim.question, s.Find) else None
    return {
        "name": claim.name,
        "says": claim.says,
        "source": claim.source,
        "about": claim.about,
        "game": game,
        "seats": [
            {"player": player, "agent": agents[player], "arguments": _arguments(use)} for player, use in claim.players
        ],
        "parameters": list(claim.parameters),
        "given": [item.text for item in claim.given],
        "kind": claim.kind,
        "items": [item.text for item in claim.items],
        "within": claim.within.text if claim.within is not None else "",
        "reading": claim.reading,
        "at": {name: str(value) for name, value in claim.fixed.items()},
        "expect": claim.expect,
        "find": {"extreme": find.extreme, "of": find.name} if find is not None else None,
    }


def _arguments(use: s.AgentUse) -> str:
    named = [f"{name} = {show(value)}" for name, value in use.named]
    return ", ".join([*map(show, use.positional), *named])
