"""Games with several players: states are found by simple readings first, certificates from few of the many steps."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from verify.decide.claim import decide_claim
from verify.decide.clock import Clock
from verify.decide.falsify import candidates as module
from verify.decide.falsify.candidates import Candidates
from verify.decide.positivstellensatz.relevance import relevant
from verify.decide.states import world_of
from verify.decide.target import Target
from verify.library.find import LoadedClaim
from verify.semantics.symbolic.setup import set_up
from verify.trust.stating.claim import Stated

from .tiny import SECONDS, loaded, silent

NUMBERS = "at: {ε: 1/10, δ: 1/1000, r: 9}\n"
LP = "given: [0 < ε <= 1/10, 0 < δ <= ε/100, r >= 9]\nalways: prob(p0, a0) <= δ/ε\n"
NELP = "given: [0 < ε <= 1/10, 0 < δ <= ε/100, 1 < r < 5]\nalways: payoff(p0) >= -20*δ\n"


def public_good(n: int, k: int, folder: Path, lines: str, one: str = "LP", others: str = "Giver") -> LoadedClaim:
    """One agent among n - 1 others (who give all) in a game in which each may give up to k - 1 units, of which each
    brings r in all, which is shared equally."""
    names = [f"p{player}" for player in range(n)]
    rows = []
    for units in product(range(k), repeat=n):
        payoffs = ", ".join(f"r*{sum(units)}/{n} - {own}" for own in units)
        rows.append(f"    {' '.join(f'a{own}' for own in units)}: [{payoffs}]")
    actions = ", ".join(f"a{units}" for units in range(k))
    players = ", ".join(f"{name}: [{actions}]" for name in names)
    playing = ", ".join(f"{name}: {others if player else one}" for player, name in enumerate(names))
    head = f"claim: t\ngame:\n  game: good\n  players: {{{players}}}\n  parameters: [r]\n  payoffs:\n"
    giver = f"agent Giver: play a{k - 1}\n"
    return loaded(f"players: {{{playing}}}\n{lines}", folder, head + "\n".join(rows) + "\n", Giver=giver)


def tried(n: int, k: int, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether each search for readings is a simple one, until a state is found."""
    seen = []
    find = module.find_state

    def find_state(*arguments: object) -> object:
        seen.append(arguments[-1])
        return find(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "find_state", find_state)
    setup = set_up(public_good(n, k, folder, LP + NUMBERS))
    assert Candidates(setup, world_of(setup, {})).plain_state(Target(None), Clock.of(SECONDS)) is not None
    return seen  # type: ignore[return-value]


def test_where_many_are_read_simple_readings_are_tried_at_all_profiles_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for many in ((4, 2), (2, 5)):
        assert len(seen := tried(*many, tmp_path, monkeypatch)) > 1 and all(seen)
    for few in ((2, 2), (2, 3)):
        assert not any(tried(*few, tmp_path, monkeypatch))


def test_programs_that_read_are_run_at_the_pure_profiles_of_five_players_and_not_of_six(tmp_path: Path) -> None:
    counts = []
    for n in (5, 6):
        setup = set_up(public_good(n, 2, tmp_path, LP + NUMBERS, others="anyone"))
        counts.append(len(Candidates(setup, world_of(setup, {}))._plain_profiles))
    assert counts == [32, 0]


def test_of_many_steps_those_that_matter_are_enough(tmp_path: Path) -> None:
    result, _ = decide_claim(public_good(4, 2, tmp_path, LP), SECONDS, silent)
    assert (result.verdict, result.trust) == ("proved", "certificate")
    assert {e.engine for e in result.engines if e.closed} >= {"positivstellensatz, relevant steps"}


def test_of_steps_that_improve_alike_the_one_that_improves_most_is_taken(tmp_path: Path) -> None:
    setup = set_up(public_good(2, 5, tmp_path, LP + NUMBERS))
    wanted = Target(setup.claim.items[0].proposition, holds=False)
    assert relevant(setup, wanted, {}, Clock.of(SECONDS)).steps == ((4, 4),)


def test_what_nelp_does_among_four_others_is_not_too_much_to_state(tmp_path: Path) -> None:
    assert list(Stated(public_good(5, 2, tmp_path, NELP, "neLP", "anyone")).denied(0))
