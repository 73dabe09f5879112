"""Budgets of real claims hold: what is loaded, stated and encoded counts."""

from __future__ import annotations

import time
from itertools import product
from pathlib import Path

import pytest

from tests.thorough import thorough
from verify.workers.pool import Pool


def large_game(folder: Path, letters: str = "ABCDEFGHIJ") -> Path:
    """Three players with so many actions each: stating a proposition about it takes long."""
    rows = [f"    {' '.join(pure)}: [{i % 7}, {i % 11}, {i % 13}]" for i, pure in enumerate(product(letters, repeat=3))]
    players = ", ".join(f"{player}: [{', '.join(letters)}]" for player in "abc")
    head = ["claim: large", "game:", "  game: g", f"  players: {{{players}}}", "  payoffs:", *rows]
    path = folder / "large.claim.yaml"
    path.write_text("\n".join([*head, 'lemma: ["near(pareto, 1/10)", "1 = 1", pareto]']) + "\n")
    return path


def trivial(folder: Path) -> Path:
    path = folder / "trivial.claim.yaml"
    path.write_text("claim: trivial\ngame: prisoners-dilemma\nlemma: 1 = 1\n")
    return path


MANY = """agent Many(k):
    read everyone
    if surely payoff(me) < minmax(me): play minmax
    with probability 1/k:
        if possibly payoff(me) > k: play C
        if surely payoff(other) > k: play D
        if some step surely improves(by_weight): play step
        play C
    if some step surely improves(by_weight): play step
    play reading
"""


def many_branches(folder: Path) -> Path:
    (folder / "Many.agent").write_text(MANY)
    path = folder / "many.claim.yaml"
    path.write_text(
        "claim: many\ngame: prisoners-dilemma\nplayers: {row: Many(3), column: Many(4)}\n"
        "given: [0 < ε <= 1/10, 0 < δ <= ε/100]\nalways: [payoff(row) >= P, payoff(row) + payoff(column) >= R]\n"
    )
    return path


@pytest.mark.parametrize("make", [large_game, many_branches])
@pytest.mark.parametrize("budget", thorough([1.0, 3.0], [1.0]))
def test_what_is_heavy_to_state_keeps_its_budget(tmp_path, make, budget):
    path = make(tmp_path)
    with Pool(1) as pool:
        pool.decide([trivial(tmp_path)])  # by then the worker has started
        begun = time.monotonic()
        (result,) = pool.decide([path], budget)
        took = time.monotonic() - begun
    assert result.verdict in ("unknown", "refuted")
    assert took < budget + 1


def test_what_was_found_in_time_is_told_although_another_item_is_heavy(tmp_path):
    with Pool(1) as pool:
        (result,) = pool.decide([large_game(tmp_path, "ABCDEF")], 5)
    assert {item.text: item.verdict for item in result.items}["1 = 1"] == "proved"
