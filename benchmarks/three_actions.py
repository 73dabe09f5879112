"""Claims about two players who can give to each other, keep, or do a third thing.

Giving costs 1 and brings the other b. The third thing burns, steals, withdraws or trades instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

from benchmarks.problem import Problem, written

THREE_ACTIONS = "three actions"
KEEPS = "./keeps.agent"
EFFECTS = {
    "burning": ("-1", "-1"),
    "stealing": ("1", "-1"),
    "greedy-stealing": ("2", "-2"),
    "lending": ("-1/2", "b/2"),
}
"""What the third thing brings to the one who does it, and to the other."""
SMALL = "given: [0 < ε <= 1/10, 0 < δ <= ε/100]"
STATEMENTS = {
    "LP-gives": ("LP", "anyone", "prob(row, G) >= 1 - δ/ε or prob(column, G) > 1 - 2*δ"),
    "LP-does-not-turn-to-it": ("LP", KEEPS, "prob(row, G) = 0 => prob(row, X) <= δ/ε"),
    "neLP-has-its-floor": ("neLP", "anyone", "payoff(row) >= minmax(row) - 16*δ"),
}
"""By name: who plays, and what always holds."""


def three_actions(folder: Path) -> Iterator[Problem]:
    """All statements in all games, as claims in the folder."""
    (folder / "keeps.agent").write_text("# Keeps: keeps.\nagent Keeps: play K\n", encoding="utf-8")
    for (effect, brings), (statement, (row, column, always)) in product(EFFECTS.items(), STATEMENTS.items()):
        text = f"{_game(*brings)}\nplayers: {{row: {row}, column: {column}}}\nat: {{b: 3}}\n{SMALL}\nalways: {always}\n"
        yield written(folder, THREE_ACTIONS, f"{effect}-{statement}", 0, text)


def _game(own: str, others: str) -> str:
    gets = [("-1", "b"), ("0", "0"), (own, others)]
    rows = [
        f"    {'GKX'[i]} {'GKX'[j]}: [{gets[i][0]} + ({gets[j][1]}), {gets[j][0]} + ({gets[i][1]})]"
        for i, j in product(range(3), repeat=2)
    ]
    head = "game:\n  game: third-thing\n  players: {row: [G, K, X], column: [G, K, X]}\n  parameters: [b]\n  payoffs:\n"
    return head + "\n".join(rows)
