"""What the questions about entries of the table share: a game with numbers, profiles of it, and examples."""

from __future__ import annotations

import json
from collections.abc import Mapping
from fractions import Fraction as F
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np

from verify.language import syntax as s
from verify.language.claims import parse_claim
from verify.language.expressions import parse_expression
from verify.language.functions import NumberFunction, Proposition
from verify.language.games import parse_game
from verify.language.highlight import AgentLexer
from verify.library.find import LoadedClaim
from verify.picture.shapes import AtLeast, Both, Either
from verify.semantics.exact.world import World
from verify.semantics.symbolic.setup import Setup, set_up

ROOT = Path(__file__).parents[2]

GAME = parse_game(
    "game: dilemma\nplayers: {row: [C, D], column: [C, D]}\n"
    "payoffs: {C C: [2, 2], C D: [0, 3], D C: [3, 0], D D: [1, 1]}\n"
)
ACTIONS = dict(GAME.players)
NUMBERS = {"ε": F(1, 4), "δ": F(1, 8)}
WORLD = World(ACTIONS, NUMBERS, GAME.payoffs)
SHARES = (F(0), F(1, 3), F(3, 4), F(1))
PROFILES = tuple(((x, 1 - x), (y, 1 - y)) for x, y in product(SHARES, repeat=2))
TRUTH = tuple(np.array([float(profile[j][0]) for profile in PROFILES]) for j in (0, 1))
CLOSE = 1e-9


def example(entry: NumberFunction | Proposition, part: str = "pareto") -> s.Expression:
    """The entry with the first arguments that come to mind; `part` where a proposition stands in it."""
    words = {"player": "row", "action": "C", "number": "1/4", "proposition": part, "derivative": "by_weight"}
    arguments = ", ".join({**words, "step": "C, C"}[kind] for kind in entry.arguments)
    is_word = isinstance(entry, Proposition) and not entry.arguments
    return parse_expression(entry.name if is_word else f"{entry.name}({arguments})")


def loaded(text: str, agents: Mapping[str, s.Agent | None]) -> LoadedClaim:
    claim = parse_claim(f"claim: c\ngame: dilemma\nat: {{ε: 1/4, δ: 1/8}}\n{text}")
    return LoadedClaim(claim, Path("c.claim.yaml"), GAME, agents, None, {})


def setup_of(item: s.Expression) -> Setup:
    one = loaded("players: {row: anyone, column: anyone}\nalways: 0 = 0\n", {"row": None, "column": None})
    claim = s.Claim(
        "c", "always", (s.Item("item", item),), GAME, one.claim.players, fixed=one.claim.fixed, text=one.claim.text
    )
    return set_up(LoadedClaim(claim, one.path, GAME, one.agents, None, {}))


def contains(shape: Any, profile: Any) -> bool:
    point = profile[0][0], profile[1][0]
    match shape:
        case AtLeast():
            return bool(shape.at(point) >= -F(1, 10**9))
        case Both(parts):
            return all(contains(part, profile) for part in parts)
        case Either(parts):
            return any(contains(part, profile) for part in parts)
    raise TypeError(shape)


def colour(word: str, after: str = "") -> Any:
    return next(iter(AgentLexer().get_tokens(word + after)))[0]


def editors(kind: str) -> str:
    grammar = json.loads((ROOT / "editors" / "agent.tmLanguage.json").read_text(encoding="utf-8"))
    return next(str(pattern["match"]) for pattern in grammar["patterns"] if pattern.get("name") == kind)
