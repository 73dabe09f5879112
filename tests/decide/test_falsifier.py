"""Counterexamples that show at a glance; and a search that goes on where it was."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from verify.decide.clock import Clock
from verify.decide.falsify.falsifier import Falsifier
from verify.decide.positivstellensatz.refute import CertificateSearch
from verify.decide.smt.parameters import sample_parameters
from verify.decide.smt.solver import Smt
from verify.decide.states import State
from verify.decide.target import Target, shows
from verify.evidence.certificate import Certificate
from verify.library.find import find_claims, load_claim
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.problem import about, consistent_states, with_goal
from verify.semantics.symbolic.setup import Setup, set_up

from .tiny import SECONDS, setup_of

Looked = Callable[[str], tuple[Falsifier, Target]]


def falsifier(setup: Setup) -> tuple[Falsifier, Target]:
    return Falsifier(setup, Smt(setup.integers), Clock.of(60)), Target(setup.claim.items[0].proposition, holds=False)


def library(name: str) -> Setup:
    return set_up(load_claim(find_claims([name])[0]))


def test_a_state_inside_a_cell_is_found_at_the_simplest_numbers() -> None:
    looks, target = falsifier(library("lp-pareto-mixing"))
    state = looks.inside(target, looks.clock)
    assert state is not None and shows(state, target)
    cells = 2 / state.world.parameters["δ"]
    assert all(w in (0, 1) or (w * cells).denominator > 1 for w, _ in state.profile), "no coin of an oracle is needed"


def test_other_numbers_are_looked_at() -> None:
    looks, target = falsifier(library("nelp-v-defect-constant"))
    assert looks.inside(target, looks.clock) is None
    state = looks.anywhere(target, looks.clock)
    assert state is not None and shows(state, target)
    assert state.world.parameters != sample_parameters(looks.setup, [], looks.smt, looks.clock)


@pytest.mark.parametrize("name", ["nelp-floor-3210", "lp-pareto-3210", "nelp-self-3210"])
def test_nothing_shows_where_the_claim_holds(name: str) -> None:
    looks, target = falsifier(library(name))
    assert looks.inside(target, looks.clock) is None
    assert looks.anywhere(target, looks.clock) is None


def test_what_lies_on_the_line_where_an_agent_changes_its_mind_is_found(tmp_path: Path) -> None:
    """Neither reading is surely below the floor, and neither step surely helps: only within δ of p = 1/2, q = 0."""
    path = tmp_path / "thin.claim.yaml"
    path.write_text(
        "claim: thin\ngame:\n  game: g\n  players: {row: [C, D], column: [C, D]}\n"
        "  payoffs: {C C: [1, 1], C D: [2, 3], D C: [3, 4], D D: [4, 2]}\n"
        "players: {row: neLP, column: neLP}\nat: {ε: 1/10, δ: 1/10000}\nalways: undominated(1/20)\n",
        encoding="utf-8",
    )
    looks, target = falsifier(set_up(load_claim(path)))
    assert looks.inside(target, looks.clock) is None
    state = looks.anywhere(target, looks.clock)
    assert isinstance(state, State) and shows(state, target)
    assert abs(state.profile[0][0] - Fraction(1, 2)) < Fraction(1, 5000)


def test_a_search_that_was_stopped_goes_on() -> None:
    setup = library("nelp-v-lp")
    (possible,) = consistent_states(setup)
    goal = Goal(setup, "weaker")
    problem = with_goal(possible, "denied", goal.formula(setup.claim.items[0].proposition, False), goal.instances)
    closing = CertificateSearch(problem, (*setup.given, *setup.simplex))
    assert closing.go_on(Clock.of(0.05)) is None, "there was no time"
    assert isinstance(closing.go_on(Clock.of(60)), Certificate)


def test_about_few_keeps_what_is_no_choice() -> None:
    setup = library("nelp-v-defect")
    (possible,) = consistent_states(setup)
    row = about(possible, frozenset({0}))
    assert {choice.player for choice in row.choices} == {0, 1}, "a rock has no choice"
    setup = library("nelp-v-lp")
    (possible,) = consistent_states(setup)
    assert {choice.player for choice in about(possible, frozenset({0})).choices} == {0}


def test_a_claim_about_a_game_alone_is_looked_at_with_other_parameters() -> None:
    """An outcome below P for both takes an S that is smaller than the simplest; there are no programs to look at."""
    setup = setup_of("lemma: not (payoff(row) < P and payoff(column) < P)\n")
    falsifier = Falsifier(setup, Smt(setup.integers), Clock.of(SECONDS))
    target = Target(setup.claim.items[0].proposition, holds=False)
    assert falsifier.at_simplest(target, Clock.of(SECONDS)) is None
    assert falsifier.at_others(target, Clock.of(SECONDS)) is not None
