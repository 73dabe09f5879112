"""A sample of the strictly ordinal 2x2 games: each player ranks the four outcomes, 4 for the best."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

OUTCOMES = ("A A", "A B", "B A", "B B")
EVERY = 7
SAMPLE = 20

Game = tuple[tuple[int, ...], tuple[int, ...]]
"""The row player's payoffs and the column player's, in the order of OUTCOMES."""


def ordinal_games() -> Iterator[Game]:
    """All 144, up to the names of actions: the row player's best outcome is the first."""
    for row in permutations((1, 2, 3)):
        for column in permutations((1, 2, 3, 4)):
            yield (4, *row), column


def sample() -> Iterator[tuple[int, Game]]:
    """Every seventh of the games, with its number, from the first on: twenty."""
    yield from list(enumerate(ordinal_games()))[::EVERY][:SAMPLE]


def game_text(game: Game) -> str:
    """The game as a claim's file has it, indented."""
    lines = [f"    {outcome}: [{row}, {column}]" for outcome, row, column in zip(OUTCOMES, *game, strict=True)]
    return "\n".join(["  game: ordinal", "  players: {row: [A, B], column: [A, B]}", "  payoffs:", *lines])
