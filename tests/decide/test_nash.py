"""Consistent states of best repliers are the Nash equilibria: the textbook's cases of 2x2 games, for all payoffs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.thorough import thorough
from verify.decide.claim import decide_claim
from verify.library.find import load_claim

from .test_cells import SECONDS, found, same

UP, DOWN = "BestReply(Up, Down, Left, a - c, d - b)", "BestReply(Down, Up, Left, c - a, b - d)"
LEFT, RIGHT = "BestReply(Left, Right, Up, e - f, h - g)", "BestReply(Right, Left, Up, f - e, g - h)"
X, Y = "prob(row, Up)", "prob(column, Left)"
MIXED = f"{X} = (h - g)/(e - f + h - g) and {Y} = (d - b)/(a - c + d - b)"


def at(x: int, y: int) -> str:
    return f"{X} = {x} and {Y} = {y}"


SAME_WAY = "given: [a - c > b - d, e - f > g - h]\n", UP, LEFT
OTHER_WAY = "given: [a - c > b - d, e - f < g - h]\n", UP, RIGHT
TEXTBOOK = {
    "coordination": ("given: [a > c, d > b, e > f, h > g]\n", UP, LEFT, [at(1, 1), at(0, 0), MIXED]),
    "chicken": ("given: [a < c, d < b, e < f, h < g]\n", DOWN, RIGHT, [at(1, 0), at(0, 1), MIXED]),
    "matching pennies": ("given: [a > c, d > b, e < f, h < g]\n", UP, RIGHT, [MIXED]),
    "one dominates": ("given: [a > c, b > d, a - c > b - d, e > f, h > g]\n", UP, LEFT, [at(1, 1)]),
    "both dominate": ("given: [c > a, d > b, c - a < d - b, g < h, e < f, f - e < h - g]\n", UP, LEFT, [at(0, 0)]),
    "weak dominance": (
        "given: [a = c, d > b, e > f, h > g]\n",
        UP,
        LEFT,
        [at(0, 0), f"{X} >= (h - g)/(e - f + h - g) and {Y} = 1"],
    ),
    "weak dominance of both": ("given: [a = c, d > b, e = f, h > g]\n", UP, LEFT, [at(0, 0), at(1, 1)]),
    "a duel of the weak": (
        "given: [a = c, d > b, e = f, h < g]\n",
        UP,
        RIGHT,
        [f"{Y} = 1"],
    ),
    "column does not care where row goes": (
        "given: [a > c, b > d, a - c > b - d, e = f, h > g]\n",
        UP,
        LEFT,
        [f"{X} = 1"],
    ),
}


def claim(given: str, row: str, column: str) -> str:
    return f'game: two-by-two\n{given}players: {{row: "{row}", column: "{column}"}}\n'


@pytest.mark.parametrize("name", TEXTBOOK)
def test_textbook(name: str, tmp_path: Path):
    given, row, column, expected = TEXTBOOK[name]
    text = claim(given, row, column)
    states = found(text, tmp_path, {})
    assert states.complete and states.trust == "certificate", states
    assert {cell.trust for cell in states.cells} == {"certificate"}
    union = " or ".join(f"({' and '.join(cell.conditions)})" for cell in states.cells)
    assert same(text, tmp_path, union, " or ".join(f"({each})" for each in expected)), union


@pytest.mark.parametrize(("given", "row", "column"), thorough([SAME_WAY, OTHER_WAY], [SAME_WAY]))
def test_all_cases_at_once(given: str, row: str, column: str, tmp_path: Path):
    """Nine cells: the mixed one, a corner each, and a segment for each border between cases."""
    text = claim(given, row, column)
    states = found(text, tmp_path, {})
    assert states.complete and states.trust == "certificate", states
    assert {cell.trust for cell in states.cells} == {"certificate"} and len(states.cells) == 9
    assert all(f"{X} " in words and f"{Y} " in words for words in (" ".join(cell.conditions) for cell in states.cells))


@pytest.mark.parametrize(("given", "row", "column"), [SAME_WAY, OTHER_WAY], ids=["same way", "other way"])
def test_the_states_are_the_equilibria(given: str, row: str, column: str, tmp_path: Path):
    """For all payoffs: no other profile is a state, and each equilibrium is one."""
    about = claim(given, row, column)
    for text, trusts in (
        ("always: nash\n", {"certificate"}),
        ("attains: {region: nash, within: 0}\n", {"certificate", "solver"}),
    ):
        path = tmp_path / "nash.claim.yaml"
        path.write_text(f"claim: nash\n{about}{text}", encoding="utf-8")
        result, _ = decide_claim(load_claim(path), SECONDS, lambda _: None)
        assert result.verdict == "proved" and result.trust in trusts, result
