"""Two-by-two games with numbers, degenerate ones included, for the comparison."""

from __future__ import annotations

from collections.abc import Mapping

from studies.nash.replies import Table


def _game(row: str, column: str) -> Table:
    """From payoffs in the order Up Left, Up Right, Down Left, Down Right."""
    mine, yours = ([int(x) for x in text.split()] for text in (row, column))
    pairs = list(zip(mine, yours, strict=True))
    return (tuple(pairs[:2]), tuple(pairs[2:]))


GAMES: Mapping[str, Table] = {
    "prisoner's dilemma": _game("2 0 3 1", "2 3 0 1"),
    "stag hunt": _game("4 1 3 3", "4 3 1 3"),
    "battle of the sexes": _game("3 0 0 2", "2 0 0 3"),
    "chicken": _game("3 2 4 0", "3 4 2 0"),
    "matching pennies": _game("1 -1 -1 1", "-1 1 1 -1"),
    "pennies, one counts for more": _game("9 -1 -1 1", "-1 1 1 -1"),
    "coordination": _game("1 0 0 1", "1 0 0 1"),
    "one dominates": _game("3 2 1 0", "1 0 0 2"),
    "deadlock": _game("1 0 3 2", "1 3 0 2"),
    "inspection": _game("0 2 1 1", "1 0 0 0"),
    "one is as good against Left": _game("1 0 1 2", "1 0 0 2"),
    "one is as good against Left, for both": _game("1 0 1 2", "1 1 0 2"),
    "one is as good against Left, and a duel": _game("1 0 1 2", "1 1 2 0"),
    "weakly dominated": _game("1 1 1 0", "2 0 0 1"),
    "weakly dominated, for both": _game("1 1 1 0", "1 1 1 0"),
    "entry deterrence": _game("1 1 2 0", "3 3 2 0"),
    "row does not care": _game("1 1 1 1", "2 0 0 1"),
    "row does not care, column has a favourite": _game("1 0 1 0", "1 0 1 0"),
    "nobody cares": _game("0 0 0 0", "0 0 0 0"),
    "the same rows for row": _game("1 2 1 2", "0 3 3 0"),
    "column does not care after Up": _game("2 1 0 3", "1 1 0 4"),
    "only Down Right pays": _game("0 0 0 1", "0 0 0 1"),
}
"""Each game with its name."""
