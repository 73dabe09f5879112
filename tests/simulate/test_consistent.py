"""Consistent states on a mesh: the quick look leaves none out that the exact search finds; solved ones are exact."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest

from verify.decide.clock import Clock
from verify.decide.states import find_state, world_of
from verify.semantics.exact.interpreter import Rejected
from verify.semantics.symbolic.setup import Setup, set_up
from verify.simulate.consistent import consistent_states
from verify.simulate.profiles import profile_at

from ..picture.games import claim, point

NUMBERS = {"T": 3, "R": 2, "P": 1, "S": 0, "ε": Fraction(1, 10), "δ": Fraction(1, 1000)}


def ready(name: str) -> Setup:
    loaded = claim(name)
    known = {*loaded.game.parameters, *loaded.claim.parameters, "ε", "δ"}
    values = {k: Fraction(v) for k, v in NUMBERS.items() if k in known}
    return set_up(loaded, {**values, **loaded.claim.fixed})


@pytest.mark.parametrize("name", ["nelp-self", "lp-pareto-mixing"])
def test_no_state_of_the_mesh_is_left_out(name):
    setup = ready(name)
    world = world_of(setup, {k: Fraction(v) for k, v in NUMBERS.items() if k in setup.setting.parameters})
    found = {state.at for state in consistent_states(world, setup.programs, None, mesh=4).found}
    for at in product([Fraction(k, 4) for k in range(5)], repeat=2):
        try:
            find_state(setup, world, profile_at(at), {}, [], {})
            there = True
        except Rejected:
            there = False
        assert (at in found) == there


@pytest.mark.parametrize(
    ("name", "states"),
    [
        ("nicer-self", {point(1, 1)}),
        ("coordination", {point(0, 0), point("1/2", "1/2"), point(1, 1)}),
        ("pennies", {point("1/2", "1/2")}),
    ],
)
def test_states_of_programs_without_readings_are_solved_for(name, states):
    setup = ready(name)
    values = {name: Fraction(1) for name in setup.setting.parameters} | {"ε": Fraction(1, 10)}
    world = world_of(setup, values)
    assert {state.at for state in consistent_states(world, setup.programs, None).found} == states


def test_out_of_time_no_readings_are_tried():
    setup = ready("lp-pareto-mixing")
    world = world_of(setup, {k: Fraction(v) for k, v in NUMBERS.items() if k in setup.setting.parameters})
    both = profile_at((Fraction(1), Fraction(1)))
    assert find_state(setup, world, both, {}, [], {}).profile == both
    with pytest.raises(Rejected, match="no readings found"):
        find_state(setup, world, both, {}, [], {}, Clock.of(0))
