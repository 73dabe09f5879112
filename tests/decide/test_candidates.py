"""Candidates: whatever is returned is a consistent state that shows what was asked for, at exact numbers."""

from __future__ import annotations

from contextlib import suppress
from fractions import Fraction
from itertools import product
from math import gcd
from pathlib import Path

import pytest

from verify.decide.clock import Clock
from verify.decide.falsify import candidates as module
from verify.decide.falsify.candidates import MOST_TRIED, Candidates, plausible
from verify.decide.states import State, world_of
from verify.decide.target import Target, shows
from verify.language.expressions import parse_expression
from verify.semantics.exact.interpreter import Rejected, check_state
from verify.semantics.symbolic.setup import set_up
from verify.simulate.points import exactly
from verify.simulate.profiles import profile_at

from .tiny import CONTRARY, HEAD, LP, NUMBERS, ROCKS, SECONDS, loaded

NUMBERS_OF_ALL = "at: {T: 3, R: 2, P: 1, S: 0, ε: 1/10, δ: 1/1000}\n"
BOTH = "players: {row: LP, column: LP}\n" + NUMBERS_OF_ALL
ANYONE = "players: {row: anyone, column: anyone}\n"
ZERO, HALF, ONE = Fraction(0), Fraction(1, 2), Fraction(1)
ALWAYS = "always: prob(row, C) >= 0\n"
THREE = "claim: t\ngame: {players: {row: [A, B, Z], column: [A, B, Z]}}\n"


def candidates(text: str, folder: Path = Path(), header: str = HEAD, **agents: str) -> Candidates:
    setup = set_up(loaded(text, folder, header, **agents))
    return Candidates(setup, world_of(setup, {}))


def target(text: str, holds: bool = True) -> Target:
    return Target(parse_expression(text), holds)


def accepted(there: Candidates, state: State | None, wanted: Target) -> State:
    """A state that the interpreter accepts by itself, and that shows what is wanted."""
    assert state is not None
    check_state(there.world, there.setup.programs, state.profile, state.answers, state.runs)
    assert shows(state, wanted)
    return state


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (target("prob(row, C) >= 999/1000"), True),
        (target("prob(row, C) >= 9/10", holds=False), False),
        (target("prob(column, D) = 1"), True),
        (target("prob(column, C) > 0"), False),
    ],
)
def test_of_a_reader_against_a_rock_just_what_there_is_is_found(wanted: Target, found: bool) -> None:
    """LP cooperates with a rock that defects, to within order δ/ε."""
    there = candidates(LP + ALWAYS)
    state = there.state_anywhere(wanted, Clock.of(SECONDS))
    assert (state is not None) == found
    if state is not None:
        accepted(there, state, wanted)


def test_inside_cells_no_probability_is_a_threshold() -> None:
    there, wanted = candidates(BOTH + ALWAYS), target("payoff(row) >= 0")
    state = accepted(there, there.state_inside(wanted, Clock.of(SECONDS)), wanted)
    cells = there._cells
    assert cells == 2000
    assert all(isinstance(x, Fraction) and (x in (0, 1) or (x * cells).denominator > 1) for x, _ in state.profile)


@pytest.mark.parametrize("delta", ["1/1000", "1/7", "2/13", "1"])
def test_the_mesh_has_no_point_on_a_threshold(delta: str) -> None:
    there = candidates(BOTH.replace("δ: 1/1000", f"δ: {delta}") + ALWAYS)
    assert there._cells >= 2 / Fraction(delta) > there._cells - 1
    inside = there._inside
    assert inside is not None and gcd(inside.search.mesh, there._cells) == 1


def test_most_profiles_that_pass_the_screening_are_consistent_with_its_runs() -> None:
    there = candidates(BOTH + ALWAYS)
    anywhere = there._anywhere
    assert anywhere is not None
    tried = list(range(0, len(anywhere.points), max(1, len(anywhere.points) // 40)))
    accepted = 0
    for index in tried:
        profile, runs = anywhere.state(index)
        assert profile == profile_at(anywhere.points[index])
        with suppress(Rejected):
            check_state(there.world, there.setup.programs, profile, {}, runs)
            accepted += 1
    assert accepted > len(tried) / 2 >= 10


def test_the_readings_on_a_grid_are_the_cells_that_hold_the_profile() -> None:
    there = candidates(BOTH + ALWAYS)
    for at in ((Fraction(1), Fraction(0)), (Fraction(1, 3), Fraction(7, 1000))):
        runs = there._readings(at)
        assert set(runs) == {0, 1}
        for run in (run for of_player in runs.values() for run in of_player):
            for zone in run.zones.values():
                for j, ((low, high), second) in zone.items():
                    assert low <= at[j] <= high == low + Fraction(1, there._cells)
                    assert second == (1 - high, 1 - low)


def test_what_does_not_pass_the_screening_is_left_out() -> None:
    """Against a rock that defects, no profile in which it cooperates is plausible."""
    there = candidates(LP + ALWAYS)
    inside = there._inside
    assert inside is not None
    points = [(Fraction(1), Fraction(0)), (Fraction(1), Fraction(1)), (Fraction(0), Fraction(1, 3))]
    found = plausible(inside.search, exactly(points))
    assert [found.points[k] for k in range(len(found.points))] == points[:1]


def test_candidates_come_in_order_of_violation_and_not_too_many() -> None:
    there, wanted = candidates(BOTH + ALWAYS), target("prob(row, C) >= 9/10")
    anywhere = there._anywhere
    assert anywhere is not None
    order = there._in_order(anywhere, wanted)
    assert 0 < len(order) <= MOST_TRIED and len(set(order)) == len(order)
    assert all(anywhere.points[k][0] >= Fraction(9, 10) - Fraction(1, 10**9) for k in order)
    clear = [anywhere.points[k][0] >= Fraction(19, 20) for k in order]
    assert clear == sorted(clear, reverse=True), "those that show it clearly come first"
    assert there._in_order(anywhere, Target(None)) == []


def test_without_time_nothing_is_confirmed() -> None:
    assert candidates(BOTH + ALWAYS).state_anywhere(target("payoff(row) >= 0"), Clock.of(0)) is None


def test_a_candidate_that_the_interpreter_rejects_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[object] = []

    def rejects(setup: object, world: object, profile: object, *_: object) -> State:
        tried.append(profile)
        raise Rejected("no")

    monkeypatch.setattr(module, "find_state", rejects)
    assert candidates(BOTH + ALWAYS).state_anywhere(target("payoff(row) >= 0"), Clock.of(SECONDS)) is None
    assert 0 < len(tried) <= MOST_TRIED


# --- plain states ---


def test_where_nobody_reads_everyone_plays_purely_or_mixes_uniformly() -> None:
    there = candidates(ROCKS + NUMBERS + ALWAYS)
    assert there.state_inside(target("payoff(row) = 3"), Clock.of(SECONDS)) is None
    wanted = target("payoff(row) = 3")
    state = accepted(there, there.state_anywhere(wanted, Clock.of(SECONDS)), wanted)
    assert state.profile == ((ZERO, ONE), (ONE, ZERO))
    assert there.plain_state(target("payoff(row) = 2"), Clock.of(SECONDS)) is None


def test_anyone_may_play_anything_plain() -> None:
    there = candidates(ANYONE + NUMBERS + ALWAYS)
    assert len(there._plain_profiles) == 9
    half = there.plain_state(target("prob(row, C) = 1/2 and prob(column, C) = 1"), Clock.of(SECONDS))
    assert half is not None and half.profile == ((HALF, HALF), (ONE, ZERO))
    assert there.plain_state(target("prob(row, C) = 1/3"), Clock.of(SECONDS)) is None
    assert there.plain_state(Target(None), Clock.of(SECONDS)) is not None


def test_games_of_three_actions_have_plain_states() -> None:
    there = candidates(ANYONE + "always: prob(row, A) >= 0\n", header=THREE)
    wanted = target("prob(row, Z) = 1/3 and prob(column, B) = 1")
    accepted(there, there.state_anywhere(wanted, Clock.of(SECONDS)), wanted)


def test_where_steps_end_is_looked_at_before_uniform_mixtures() -> None:
    """A program that ends in steps plays beside a pure strategy; one that anyone may be needs none of these."""
    small = "given: [0 < ε <= 1/10, 0 < δ <= ε/100]\nat: {ε: 1/10, δ: 1/1000}\n"
    players = "players: {row: LP, column: anyone}\n"
    profiles = candidates(players + small + "always: prob(row, A) >= 0\n", header=THREE)._plain_profiles
    far = Fraction(9, 1000)
    beside, uniform = ((1 - far, far, ZERO), (ZERO, ONE, ZERO)), ((HALF, HALF, ZERO), (ZERO, ONE, ZERO))
    assert profiles.index(beside) < profiles.index(uniform)
    assert not any(far in column for _, column in profiles)
    assert len(set(profiles)) == len(profiles)


def of_many(seats: str) -> str:
    """A game in which everybody gets how many play A; who plays is in the place of SEATS."""
    names = [f"p{k}" for k in range(6)]
    rows = [f"    {' '.join(pure)}: [{', '.join([str(pure.count('A'))] * 6)}]" for pure in product("AB", repeat=6)]
    return "\n".join(
        [
            "claim: many\ngame:\n  game: many\n  players: {"
            + ", ".join(f"{p}: [A, B]" for p in names)
            + "}\n  payoffs:",
            *rows,
            "players: {" + ", ".join(f"{p}: {seats if p == 'p0' else 'anyone'}" for p in names) + "}",
            "always: payoff(p0) < 6\n",
        ]
    )


def test_with_many_players_the_pure_profiles_have_to_do() -> None:
    there = candidates(of_many("anyone"), header="")
    assert len(there._plain_profiles) == 64
    wanted = target("payoff(p0) = 6")
    accepted(there, there.plain_state(wanted, Clock.of(SECONDS)), wanted)
    assert there.plain_state(target("payoff(p0) = 5/2"), Clock.of(SECONDS)) is None


def test_programs_that_read_are_not_run_at_many_profiles(tmp_path: Path) -> None:
    reader = "agent Reader:\n    read everyone\n    play reading\n"
    text = of_many("Reader") + "given: [0 < ε <= 1/10, 0 < δ <= ε/100]\nat: {ε: 1/10, δ: 1/1000}\n"
    assert candidates(text, tmp_path, header="", Reader=reader)._plain_profiles == ()


@pytest.mark.parametrize("what", ["grid", "query"])
def test_the_grid_and_raw_queries_are_not_for_this_module(what: str, tmp_path: Path) -> None:
    liar = "agent Liar2:\n    if oracle says prob(me, C) > 1/2: play D\n    play C\n"
    texts = {"grid": LP + "reading: grid\n", "query": "players: {row: Liar2, column: LP}\n" + NUMBERS_OF_ALL}
    there = candidates(texts[what] + ALWAYS, tmp_path, Liar2=liar)
    assert there.plain_state(Target(None), Clock.of(SECONDS)) is None
    assert there.state_inside(target("payoff(row) >= 0"), Clock.of(SECONDS)) is None
    assert there.state_anywhere(target("payoff(row) >= 0"), Clock.of(SECONDS)) is None


def test_who_has_no_fixed_point_has_no_state(tmp_path: Path) -> None:
    text = "players: {row: Contrary, column: anyone}\nat: {δ: 0}\n" + ALWAYS
    there = candidates(text, tmp_path, Contrary=CONTRARY)
    assert there.plain_state(Target(None), Clock.of(SECONDS)) is None
