"""Stored witnesses of the library's claims, and claims made for the purpose."""

from __future__ import annotations

import json
from fractions import Fraction as F
from functools import cache
from pathlib import Path
from typing import Any

from verify.evidence.result import Run, Witness
from verify.language.agents import parse_agent
from verify.language.claims import parse_claim
from verify.language.games import parse_game
from verify.library.find import LoadedClaim, find_claims, load_claim

FOLDER = Path(__file__).parent / "witnesses"
NAMES = sorted(path.stem for path in FOLDER.glob("*.json"))
Data = dict[str, Any]


@cache
def loaded(name: str) -> LoadedClaim:
    (path,) = find_claims([name])
    return load_claim(path)


def stored(name: str) -> Data:
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def witness_from(data: Data) -> Witness:
    runs = {
        player: tuple(
            Run(
                run["weight"],
                {j: {a: tuple(ends) for a, ends in zone.items()} for j, zone in run["zones"].items()},
                tuple(run["branch"]),
                run["output"],
            )
            for run in of_player
        )
        for player, of_player in data["readings"].items()
    }
    return Witness(**{**data, "readings": runs})


def claim_of(agent: str, item: str, reading: str = "any", kind: str = "always", at: str = "{δ: 1/4}") -> LoadedClaim:
    game = parse_game(
        "game: g\nplayers: {me1: [C, D], you: [C, D]}\npayoffs:\n  C C: [2, 2]\n  C D: [0, 3]\n"
        "  D C: [3, 0]\n  D D: [1, 1]\n",
        "g.game.yaml",
    )
    claim = parse_claim(
        f"claim: c\ngame: g\nplayers: {{me1: X, you: anyone}}\nreading: {reading}\nat: {at}\n{kind}:\n  - {item}\n",
        "c.claim.yaml",
    )
    return LoadedClaim(claim, Path("c.claim.yaml"), game, {"me1": parse_agent(agent, "X.agent"), "you": None}, None, {})


def state(x: str, y: str, runs: tuple[Run, ...], oracle: dict[str, str] | None = None, delta: str = "1/4") -> Witness:
    a, b = F(x), F(y)
    u = 2 * a * b + 3 * (1 - a) * b + (1 - a) * (1 - b)
    v = 2 * a * b + 3 * (1 - b) * a + (1 - a) * (1 - b)
    both = {"me1": {"C": x, "D": str(1 - a)}, "you": {"C": y, "D": str(1 - b)}}
    return Witness({"δ": delta}, both, {"me1": str(u), "you": str(v)}, {"me1": runs}, oracle or {})
