"""Games with several players: states are found by simple readings first, certificates from few of the many steps."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from verify.decide.claim import decide_claim
from verify.decide.clock import Clock
from verify.decide.falsify import candidates as module
from verify.decide.falsify.candidates import Candidates
from verify.decide.states import world_of
from verify.decide.target import Target
from verify.library.find import LoadedClaim
from verify.semantics.symbolic.setup import set_up
from verify.trust.stating.claim import Stated

from .tiny import SECONDS, loaded, silent

GIVER = "agent Giver: play give\n"
NUMBERS = "at: {ε: 1/10, δ: 1/1000, r: 9}\n"
LP = "given: [0 < ε <= 1/10, 0 < δ <= ε/100, r >= 9]\nalways: prob(p0, keep) <= δ/ε\n"
NELP = "given: [0 < ε <= 1/10, 0 < δ <= ε/100, 1 < r < 5]\nalways: payoff(p0) >= -20*δ\n"


def public_good(n: int, folder: Path, lines: str, one: str = "LP", others: str = "Giver") -> LoadedClaim:
    """One agent among n - 1 others in a game in which each unit given brings r in all, which is shared equally."""
    names = [f"p{k}" for k in range(n)]
    rows = []
    for pure in product(("keep", "give"), repeat=n):
        payoffs = ", ".join(f"r*{pure.count('give')}/{n} - {int(own == 'give')}" for own in pure)
        rows.append(f"    {' '.join(pure)}: [{payoffs}]")
    players = ", ".join(f"{name}: [keep, give]" for name in names)
    playing = ", ".join(f"{name}: {others if k else one}" for k, name in enumerate(names))
    head = f"claim: t\ngame:\n  game: good\n  players: {{{players}}}\n  parameters: [r]\n  payoffs:\n"
    return loaded(f"players: {{{playing}}}\n{lines}", folder, head + "\n".join(rows) + "\n", Giver=GIVER)


def tried(n: int, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether each search for readings is a simple one, until a state is found."""
    seen = []
    find = module.find_state

    def find_state(*arguments: object) -> object:
        seen.append(arguments[-1])
        return find(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "find_state", find_state)
    setup = set_up(public_good(n, folder, LP + NUMBERS))
    assert Candidates(setup, world_of(setup, {})).plain_state(Target(None), Clock.of(SECONDS)) is not None
    return seen  # type: ignore[return-value]


def test_where_many_are_read_simple_readings_are_tried_at_all_profiles_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(seen := tried(4, tmp_path, monkeypatch)) > 1 and all(seen)
    assert not any(tried(2, tmp_path, monkeypatch))


def test_of_many_steps_those_that_matter_are_enough(tmp_path: Path) -> None:
    result, _ = decide_claim(public_good(4, tmp_path, LP), SECONDS, silent)
    assert (result.verdict, result.trust) == ("proved", "certificate")
    assert {e.engine for e in result.engines if e.closed} >= {"positivstellensatz, relevant steps"}


def test_what_nelp_does_among_four_others_is_not_too_much_to_state(tmp_path: Path) -> None:
    assert list(Stated(public_good(5, tmp_path, NELP, "neLP", "anyone")).denied(0))
