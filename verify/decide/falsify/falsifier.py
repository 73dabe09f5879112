"""Counterexamples that show at a glance, at the simplest parameters and at others near them."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from verify.decide.clock import Clock
from verify.decide.falsify.candidates import Survey
from verify.decide.falsify.state_search import other_parameters, parameter_variables, sample_parameters
from verify.decide.smt.solver import Smt
from verify.decide.states import State, world_of
from verify.decide.target import Sought
from verify.library.find import LoadedClaim
from verify.semantics.symbolic.setup import Setup, set_up

OTHERS = 3.0
"""Seconds for the looks at other parameters."""


@dataclass(frozen=True)
class Glances:
    """The surveys of one claim; they are made when they are needed, and serve all its items.

    `clock` is that of the whole claim, on which simple parameters are looked for.
    """

    setup: Setup
    smt: Smt
    clock: Clock

    def inside(self, sought: Sought, clock: Clock) -> State | None:
        """At the simplest parameters, inside cells of a grid."""
        return None if self._first is None else self._first.state_inside(sought, clock)

    def anywhere(self, sought: Sought, clock: Clock) -> State | None:
        """At the simplest parameters wherever a state may be; then at others, first inside cells of a grid."""
        if self._first is None:
            return None
        state = self._first.state_anywhere(sought, clock)
        return self._at_others(sought, clock.within(OTHERS)) if state is None else state

    def _at_others(self, sought: Sought, clock: Clock) -> State | None:
        looks = [survey.state_inside for survey in self._others] + [survey.state_anywhere for survey in self._others]
        states = (look(sought, clock) for look in looks if clock.left() > 0)
        return next((state for state in states if state is not None), None)

    @cached_property
    def _first(self) -> Survey | None:
        parameters = sample_parameters(self.setup, [], self.smt, self.clock)
        return None if parameters is None else _survey(self.setup.loaded, parameters)

    @cached_property
    def _others(self) -> tuple[Survey, ...]:
        if self._first is None:
            return ()
        free = {name for name, _, _ in parameter_variables(self.setup)}
        known = {k: v for k, v in self._first.world.parameters.items() if k in free and isinstance(v, Fraction)}
        return tuple(_survey(self.setup.loaded, parameters) for parameters in other_parameters(self.setup, known))


def glimpse(loaded: LoadedClaim, sought: Sought, clock: Clock) -> State | None:
    """A consistent state that shows what is sought, if one shows at a glance."""
    setup = set_up(loaded)
    glances = Glances(setup, Smt(setup.integers), clock)
    return glances.anywhere(sought, clock)


def _survey(loaded: LoadedClaim, parameters: dict[str, Fraction]) -> Survey:
    setup = set_up(loaded, parameters)
    return Survey(setup, world_of(setup, parameters))
