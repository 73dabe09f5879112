"""Budgets of real claims hold: what is loaded, stated and encoded counts."""

from __future__ import annotations

import resource
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest

from tests.thorough import thorough
from verify.workers.pool import Pool
from verify.workers.process import computed_by


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
    path, before = make(tmp_path), computed_by_children()
    with Pool(1) as pool:
        pool.decide([trivial(tmp_path)])  # by then the worker has started
        (worker,) = pool._workers
        started = computed_by(worker._process.pid)
        (result,) = pool.decide([path], budget)
    assert computed_by_children() - before < started + budget + 1
    assert result.verdict in ("unknown", "refuted")


@pytest.fixture(autouse=True)
def workers_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a worker has computed is seen of one that this process has started."""
    monkeypatch.delenv("WARM_WORKERS", raising=False)


def computed_by_children() -> float:
    """The CPU seconds of all that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def test_what_was_found_in_time_is_told_although_another_item_is_heavy(tmp_path):
    with Pool(1) as pool:
        (result,) = pool.decide([large_game(tmp_path, "ABCDEF")], 8)
    assert {item.text: item.verdict for item in result.items}["1 = 1"] == "proved"


EDGE = """claim: edge
game: prisoners-dilemma
players: {row: neLP, column: CooperateRock}
given: [T + S > 2*P, 2*R > T + S, 0 < ε <= 1/10, 0 < δ <= ε/100]
always: [payoff(row) >= P - 4*δ*(T - S), payoff(column) >= S]
"""
BUSY = "while True: pass"


@pytest.mark.slow
def test_busy_neighbours_change_no_trust(tmp_path):
    """Six processes compute beside it; what takes most of its budget is decided all the same."""
    path = tmp_path / "edge.claim.yaml"
    path.write_text(EDGE)
    with Pool(1) as pool:
        before = computed_by_children()
        alone = pool.decide([path], 60)[0]
    budget = 1.3 * (computed_by_children() - before) + 0.5
    neighbours = [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(6)]
    try:
        with Pool(1) as pool:
            (beside,) = pool.decide([path], budget)
    finally:
        for neighbour in neighbours:
            neighbour.kill()
            neighbour.wait()
    assert alone.verdict == "proved"
    assert (beside.verdict, beside.trust) == (alone.verdict, alone.trust), beside.reason
