"""The symbolic encoding of what agents do agrees with the interpreter, on random programs in random situations.

Each test draws programs, encodes each once, and compares in many situations (each counts as an example).
"""

from __future__ import annotations

from fractions import Fraction as F
from random import Random

import pytest
from agreement import Case, Situation, tell
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from random_programs import NUMBERS, SYMBOLS, Features, agents, dilemma, games

from tests.thorough import thorough
from verify.errors import Unsupported
from verify.language import syntax as s
from verify.language.agents import parse_agent
from verify.semantics.exact.interpreter import Interpreter

pytestmark = pytest.mark.slow

MOST_BRANCHES = 150


def programs(many: int) -> settings:
    return settings(
        max_examples=thorough(2 * many, many), deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
    )


def agree(data: st.DataObject, game: s.Game, features: Features, situations: int = 32) -> None:
    agent = data.draw(agents(game, features))
    case = Case(game, agent, data.draw(st.sampled_from(range(len(game.players)))))
    try:
        assume(sum(map(len, case.runs.values())) <= MOST_BRANCHES)
    except Unsupported:
        assume(False)
    compare(case, data, situations)


def compare(case: Case, data: st.DataObject, situations: int) -> None:
    random = Random(data.draw(st.integers(0, 2**32 - 1)))
    for _ in range(situations):
        at = case.situation(random)
        found = case.differences(at)
        assert not found, "\n".join([*found, tell(case, at)])


@programs(25)
@given(st.data())
def test_guards_on_payoffs_in_the_dilemma(data):
    agree(data, dilemma(), Features(guards=("surely", "possibly"), connectives=False), situations=40)


@programs(12)
@given(st.data())
def test_steps_in_the_dilemma(data):
    agree(data, dilemma(), Features(guards=("step",), connectives=False, depth=2))


@programs(20)
@given(st.data())
def test_everything_in_the_dilemma(data):
    agree(data, dilemma(), Features(depth=2))


@programs(20)
@given(st.data())
def test_everything_in_games_with_symbolic_payoffs(data):
    agree(data, data.draw(games(2, SYMBOLS)), Features(depth=2))


@programs(15)
@given(st.data())
def test_steps_in_games_with_numbers_for_payoffs(data):
    agree(data, data.draw(games(2, NUMBERS)), Features(guards=("step", "surely"), connectives=False, depth=2))


@programs(15)
@given(st.data())
def test_players_who_order_their_actions_differently(data):
    agree(data, data.draw(games(2, NUMBERS, mirrored=True)), Features())


@programs(10)
@given(st.data())
def test_products_of_what_is_played(data):
    agree(
        data,
        data.draw(games(2, NUMBERS)),
        Features(guards=("surely", "possibly"), products=True, depth=2),
        situations=25,
    )


@programs(20)
@given(st.data())
def test_one_player(data):
    agree(data, data.draw(games(1, SYMBOLS)), Features())


@programs(12)
@given(st.data())
def test_three_players(data):
    agree(
        data,
        data.draw(games(3, NUMBERS)),
        Features(guards=("surely", "possibly", "copy", "query"), depth=2),
        situations=25,
    )


@programs(12)
@given(st.data())
def test_steps_of_three_players(data):
    agree(
        data,
        data.draw(games(3, ("0", "1", "2"))),
        Features(guards=("step",), connectives=False, depth=1),
        situations=30,
    )


@pytest.mark.parametrize("guards", [("step",), ("surely", "possibly"), ("step", "surely")])
@programs(12)
@given(st.data())
def test_numbers_read_in_reading_post(guards, data):
    game = data.draw(games(2, ("0", "1", "2")))
    agent = data.draw(agents(game, Features(guards=guards, connectives=False, depth=2)))
    case = Case(game, agent, data.draw(st.sampled_from((0, 1))), "post")
    assume(sum(map(len, case.runs.values())) <= MOST_BRANCHES)
    compare(case, data, 30)


@programs(25)
@given(st.data())
def test_agents_that_do_not_read(data):
    agree(data, data.draw(games(2, SYMBOLS)), Features(guards=("query", "copy"), reads=False))


STEPPER = """\
agent Stepper:
    read everyone
    if some step surely improves(%s):
        play step
    play reading
"""


@pytest.mark.parametrize("derivative", ("by_weight", "by_mixing"))
@pytest.mark.parametrize("players", (1, 2))
@programs(12)
@given(st.data())
def test_steps_with_ties_at_saturated_corners(players, derivative, data):
    """With so few different payoffs a derivative is often 0 exactly where a step is saturated."""
    game = data.draw(games(players, ("0", "1", "2")))
    case = Case(game, parse_agent(STEPPER % derivative), data.draw(st.sampled_from(range(players))))
    compare(case, data, 30)


@pytest.mark.parametrize("low", (F(0), F(1, 2), F(1)))
def test_a_derivative_of_0_beside_a_saturated_edge_is_no_failure(low):
    """Column plays D: the derivative is 1 - prob(row, C), but 1 where row is saturated."""
    common = {("C", "C"): 1, ("C", "D"): 0, ("D", "C"): 3, ("D", "D"): 1}
    payoffs = {pure: (s.Number(F(v)), s.Number(F(v))) for pure, v in common.items()}
    game = s.Game("edge", (("row", ("C", "D")), ("column", ("C", "D"))), (), (), payoffs)
    case = Case(game, parse_agent(STEPPER % "by_weight"), 0)
    certain, never = (F(1), F(0)), (F(0), F(1))
    seen = {0: {0: ((low, F(1)), (F(0), 1 - low)), 1: ((F(0), F(0)), (F(1), F(1)))}}
    at = Situation({"ε": F(1, 2), "δ": F(1), "k": F(0), "a": F(0), "b": F(0)}, (certain, never), {}, seen)
    assert case.differences(at) == []
    outcomes = Interpreter(case.world(at.parameters), case.program, at.profile, {}).outcomes(at.zones)
    assert "the step towards C C improves" in {word for outcome in outcomes for word in outcome.words}
