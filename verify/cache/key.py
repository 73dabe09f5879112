"""What a decided claim is kept under: a digest of everything that its verdict depends on."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from verify import __version__
from verify.library.find import LoadedClaim

FORMAT = 2
"""Of what is kept; entries of another format are never looked at."""
SOURCES = (".py", ".lark", ".tables")
"""Endings of the files that say how claims are read and encoded."""


def content_key(loaded: LoadedClaim) -> str:
    """The SHA-256 of the claim's, the game's and the agents' content, with this program's own, in hexadecimal.

    A claim's name, words, budget and expectation do not count. Of agents the text counts: witnesses name its lines.
    """
    claim, game = loaded.claim, loaded.game
    parts = (
        FORMAT,
        __version__,
        program_digest(),
        (claim.kind, claim.items, claim.within, claim.given, claim.reading),
        (claim.parameters, sorted(claim.fixed.items()), sorted(claim.players)),
        (claim.small, claim.uniform, claim.question),
        (game.name, game.players, game.parameters, game.assume, game.payoffs and sorted(game.payoffs.items())),
        sorted((player, None if agent is None else agent.text) for player, agent in loaded.agents.items()),
    )
    return hashlib.sha256(repr(parts).encode()).hexdigest()


@cache
def program_digest() -> str:
    """The SHA-256 of the sources of this program: they encode claims, and a mistake mended there must not live on."""
    package = Path(__file__).resolve().parent.parent
    total = hashlib.sha256()
    for path in sorted(path for ending in SOURCES for path in package.rglob(f"*{ending}")):
        total.update(f"{path.relative_to(package)} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return total.hexdigest()
