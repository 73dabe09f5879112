"""Searching for a consistent state: what is found is one, what is excluded is nowhere, whatever the reading."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from verify.decide.clock import Clock
from verify.decide.falsify import state_search
from verify.decide.falsify.candidates import Candidates
from verify.decide.falsify.state_search import confirm, exists_state, on_the_grid, search_state
from verify.decide.smt.case_search import open_cases
from verify.decide.smt.solver import Smt
from verify.decide.states import State
from verify.decide.target import Target, shows
from verify.evidence.numbers import Algebraic
from verify.language.expressions import parse_expression
from verify.semantics.exact.interpreter import check_state
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.problem import consistent_states
from verify.semantics.symbolic.quantifiers import Strength
from verify.semantics.symbolic.setup import Setup, set_up

from .tiny import CONTRARY, LP, NUMBERS, ROCKS, SECONDS, loaded, silent

HALF = Fraction(1, 2)
LIAR = "agent Liar2:\n    if oracle says prob(me, C) > 1/2: play D\n    play C\n"


@pytest.fixture
def solver_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without simulation, so that the solver has to find it."""
    for name in ("plain_state", "state_inside", "state_anywhere"):
        monkeypatch.setattr(Candidates, name, lambda *_: None)


def target(text: str | None, holds: bool = True) -> Target:
    return Target(None if text is None else parse_expression(text), holds)


def setup(text: str, folder: Path = Path(), item: str = "prob(row, C) >= 0", **agents: str) -> Setup:
    return set_up(loaded(f"{text}always: {item}\n", folder, **agents))


def found(at: Setup, wanted: Target) -> State | None:
    """What the search finds; if anything, then it is a consistent state that is as wanted."""
    state = search_state(at, {}, wanted, Clock.of(SECONDS), silent)
    if state is not None:
        if at.cells is None:
            check_state(state.world, at.programs, state.profile, state.answers, state.runs)
        else:
            check_state(state.world, at.programs, state.profile, state.answers, {}, at.cells, state.coins)
        assert shows(state, wanted)
    return state


def excluded(at: Setup, wanted: Target) -> bool:
    return exists_state(at, wanted, Clock.of(SECONDS), silent) == "no"


# --- what there is, and what there is not ---


@pytest.mark.parametrize(
    ("item", "holds", "there_is"),
    [
        ("payoff(row) = 3", True, True),
        ("payoff(row) = 3", False, False),
        ("prob(row, C) > 0", True, False),
        ("prob(row, C) > 0", False, True),
        ("pareto", True, True),
        ("weakly_pareto", False, False),
        ("near(pareto, 1/10)", True, True),
        ("undominated(1/10)", False, False),
    ],
)
@pytest.mark.parametrize("simulated", [True, False])
def test_of_rocks_there_is_one_state(
    item: str, holds: bool, there_is: bool, simulated: bool, request: pytest.FixtureRequest
) -> None:
    if not simulated:
        request.getfixturevalue("solver_only")
    at = setup(ROCKS + NUMBERS, item=item)
    wanted = Target(at.claim.items[0].proposition, holds)
    assert (found(at, wanted) is not None) == there_is
    assert excluded(at, wanted) == (not there_is)


@pytest.mark.parametrize("simulated", [True, False])
def test_any_state_may_be_asked_for(simulated: bool, request: pytest.FixtureRequest) -> None:
    if not simulated:
        request.getfixturevalue("solver_only")
    at = setup(ROCKS + NUMBERS)
    state = found(at, target(None))
    assert state is not None and state.profile == ((0, 1), (1, 0))  # type: ignore[comparison-overlap]
    assert not excluded(at, target(None))


@pytest.mark.parametrize(("share", "there_is"), [("1/2", True), ("1/3", False)])
def test_an_answer_of_the_oracle_is_part_of_the_state(share: str, there_is: bool, tmp_path: Path) -> None:
    at = setup("players: {row: Liar2, column: anyone}\n" + NUMBERS, tmp_path, Liar2=LIAR)
    wanted = target(f"prob(row, C) = {share}")
    state = found(at, wanted)
    assert (state is not None) == there_is == (not excluded(at, wanted))
    if state is not None:
        assert dict(state.answers) == {(0, 0, HALF): HALF}


@pytest.mark.usefixtures("solver_only")
def test_readings_are_found_by_the_solver_alone() -> None:
    at = setup(LP)
    state = found(at, target("prob(row, C) >= 999/1000"))
    assert state is not None and set(state.runs) == {0}
    assert found(at, target("prob(row, C) < 9/10")) is None
    assert excluded(at, target("prob(row, C) < 9/10"))


@pytest.mark.usefixtures("solver_only")
def test_a_number_that_is_not_rational_is_exact() -> None:
    """Where prob(row, C)^2 = 1/2."""
    at = setup("players: {row: anyone, column: CooperateRock}\n" + NUMBERS)
    state = found(at, target("prob(row, C)^2 = 1/2"))
    assert state is not None
    first, _ = state.profile[0]
    assert isinstance(first, Algebraic) and first * first == HALF


def test_who_has_no_fixed_point_has_no_state(tmp_path: Path) -> None:
    at = setup(
        "players: {row: Contrary, column: anyone}\nat: {δ: 0, T: 3, R: 2, P: 1, S: 0}\n", tmp_path, Contrary=CONTRARY
    )
    assert found(at, target(None)) is None
    assert excluded(at, target(None))


def test_without_time_nothing_is_excluded() -> None:
    at = setup(ROCKS + NUMBERS)
    assert exists_state(at, target("prob(row, C) > 0"), Clock.of(0), silent) == "open"


def test_a_state_that_the_interpreter_rejects_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def rejects(*_: object) -> State:
        raise state_search.Rejected("no")  # type: ignore[attr-defined]

    monkeypatch.setattr(state_search, "find_state", rejects)
    at = setup("players: {row: anyone, column: anyone}\n" + NUMBERS)
    assert found(at, target("prob(row, C) = 1/3")) is None


@pytest.mark.usefixtures("solver_only")
def test_finding_takes_what_is_sufficient_and_excluding_what_is_necessary(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def goal(at: Setup, strength: Strength) -> Goal:
        asked.append(strength)
        return Goal(at, strength)

    monkeypatch.setattr(state_search, "Goal", goal)
    at = setup(ROCKS + NUMBERS, item="pareto")
    wanted = Target(at.claim.items[0].proposition)
    assert found(at, wanted) is not None and asked == ["stronger"]
    assert not excluded(at, wanted) and asked == ["stronger", "weaker"]


# --- from a model to a state ---


def confirmed(at: Setup, wanted: Target) -> Iterator[State | None]:
    """For each case of any consistent state what becomes of it; the target is not among the constraints."""
    smt, clock = Smt(at.integers), Clock.of(SECONDS)
    for problem in consistent_states(at):
        for case in open_cases(problem, smt, clock, silent, SECONDS):
            yield confirm(at, {}, [h.formula for h in case.hypotheses], wanted, smt, clock)


def test_a_model_becomes_a_state_with_simple_numbers() -> None:
    at = setup("players: {row: anyone, column: anyone}\n" + NUMBERS)
    (state,) = confirmed(at, target(None))
    assert state is not None
    assert all(x in (0, 1, HALF) for strategy in state.profile for x in strategy)


def test_a_state_that_is_not_as_wanted_is_none() -> None:
    at = setup(ROCKS + NUMBERS)
    assert list(confirmed(at, target("prob(row, C) = 1"))) == [None]
    assert [state is not None for state in confirmed(at, target("prob(row, C) = 0"))] == [True]


def test_formulas_without_a_model_are_no_state() -> None:
    at = setup(ROCKS + NUMBERS)
    (problem,) = consistent_states(at)
    impossible = [h.formula for h in problem.base] + [h.formula for h in setup(NUMBERS_CONTRADICT).given]
    assert confirm(at, {}, impossible, target(None), Smt(), Clock.of(SECONDS)) is None


NUMBERS_CONTRADICT = ROCKS + "at: {T: 3, R: 2, P: 1, S: 0}\ngiven: [ε > 1, ε < 0]\n"


# --- on the grid ---


ANYHOW = "players: {row: Hopes, column: anyone}\nat: {T: 3, R: 2, P: 1, S: 0, δ: 1/2}\n"
GRID = ANYHOW + "reading: grid\n"
HOPES = "agent Hopes:\n    read column\n    if possibly prob(column, C) > 1/2: play C\n    play D\n"
"""On the grid of quarters it cooperates above 1/2, and at 1/2 as a coin falls; in reading any already above 0."""


def profile_of(column: str, row: str) -> Target:
    return target(f"prob(column, C) = {column} and prob(row, C) = {row}")


@pytest.mark.parametrize(
    ("column", "row", "coins"),
    [
        ("1/3", "0", []),
        ("2/3", "1", []),
        ("1/2", "0", [0]),
        ("1/2", "1", [1]),
        ("1/2", "1/3", [Fraction(1, 3)]),
    ],
)
def test_on_the_grid_a_coin_decides_at_thresholds(column: str, row: str, coins: list[Fraction], tmp_path: Path) -> None:
    at = setup(GRID, tmp_path, Hopes=HOPES)
    assert at.cells == 4
    state = found(at, profile_of(column, row))
    assert state is not None and [coin for (j, _), coin in state.coins.items() if j == 1] == coins


@pytest.mark.parametrize(("column", "row"), [("1/3", "1"), ("2/3", "0"), ("1/3", "1/2")])
def test_what_no_cell_shows_is_excluded_on_the_grid_alone(column: str, row: str, tmp_path: Path) -> None:
    wanted = profile_of(column, row)
    assert excluded(setup(GRID, tmp_path, Hopes=HOPES), wanted)
    assert excluded(setup(ANYHOW, tmp_path, Hopes=HOPES), wanted) == (column == "2/3")


@pytest.mark.parametrize(
    ("column", "row", "some"),
    [("1/3", "0", True), ("1/3", "1", False), ("1/2", "1", True), ("1/2", "1/2", True), ("1/2", "1/3", False)],
)
def test_a_state_of_any_reading_is_tried_on_the_grid(column: str, row: str, some: bool, tmp_path: Path) -> None:
    """With coins that fall one way for sure, or evenly."""
    state = found(setup(ANYHOW, tmp_path, Hopes=HOPES), profile_of(column, row))
    assert state is not None
    at = setup(GRID, tmp_path, Hopes=HOPES)
    states = list(on_the_grid(at, state))
    assert bool(states) == some
    for there in states:
        assert (there.profile, there.world) == (state.profile, state.world)
        check_state(there.world, at.programs, there.profile, there.answers, {}, at.cells, there.coins)
