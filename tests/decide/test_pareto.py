"""Pareto as a hypothesis: what only a mixture dominates, and what stationarity tells."""

from __future__ import annotations

import pytest

from .conftest import NUMBERS, SMALL, Decide

HEADER = "claim: t\nsays: a test\nsource: a test\ngame:\n  game: g\n"
HEADER += "  players: {{row: [{rows}], column: [L, R]}}\n  payoffs:\n"
ROWS = {"A": ("[4, 0]", "[0, 4]"), "B": ("[1, 1]", "[1, 1]"), "C": ("[0, 0]", "[0, 0]")}


def game(*rows: str) -> str:
    entries = (f"    {row} {column}: {pay}\n" for row in rows for column, pay in zip("LR", ROWS[row], strict=True))
    return HEADER.format(rows=", ".join(rows)) + "".join(entries)


@pytest.mark.parametrize("rows", ["AB", "ABC"])
@pytest.mark.parametrize(
    ("item", "verdict"),
    [
        ("prob(row, B) = 1 => not pareto", "proved"),
        ("prob(row, B) = 1 => not weakly_pareto", "proved"),
        ("prob(row, B) = 1 => not undominated(1/2)", "proved"),
        ("prob(row, B) = 1 => not undominated(3/2)", "refuted"),
        ("prob(row, B) = 1 and prob(column, L) = 1 => not pareto", "proved"),
        ("prob(row, A) = 1 => not pareto", "refuted"),
    ],
)
def test_what_only_a_mixture_dominates(decided: Decide, rows: str, item: str, verdict: str) -> None:
    result = decided(f"lemma: {item}\n", header=game(*rows))
    assert (result.verdict, result.trust) == (verdict, "certificate" if verdict == "proved" else "witness")


NICE = "given: [T + S > 2*P, 2*R > T + S]\n"


@pytest.mark.parametrize(
    "item", ["weakly_pareto => pareto", "pareto => prob(row, C) = 1 or prob(column, C) = 1", "pareto => weakly_pareto"]
)
def test_in_a_nice_dilemma_weakly_pareto_is_pareto(decided: Decide, item: str) -> None:
    result = decided(f"{NICE}lemma: {item}\n", budget=60)
    assert (result.verdict, result.trust) == ("proved", "certificate")


def test_a_profile_nearby_slides_along_the_boundary(decided: Decide) -> None:
    """Where a player would get less than P on the face nearby, the other one cooperates as often as gives it P."""
    players = "players: {row: neLP, column: neLP}\n" + SMALL + NUMBERS
    item = "near(pareto and payoff(row) >= P and payoff(column) >= P, 10*δ/ε)"
    result = decided(f"{players}always: {item}\n")
    assert (result.verdict, result.trust) == ("proved", "certificate")
    assert decided(f"{players}always: {item.replace('10', '1/4')}\n").verdict != "proved"


def test_on_a_curved_frontier_a_point_is_seen_to_be_pareto(decided: Decide) -> None:
    text = "claim: t\ngame: battle-of-the-sexes\nat: {a: 4, b: 1}\n"
    result = decided(text + "lemma: pareto => prob(row, Opera) = 1 or prob(row, Opera) = 0\n", header="")
    assert (result.verdict, result.trust) == ("refuted", "witness")
