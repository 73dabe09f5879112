"""Falsification by simulation: counterexamples at the simplest parameters, and at others near these, without a solver.

In: a claim and a target (what a counterexample has to satisfy). Out: a consistent state that satisfies it, accepted by
the interpreter, or None, which means nothing. Parameters are chosen here; profiles come from `candidates`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from verify.decide.clock import Clock
from verify.decide.falsify.candidates import Candidates
from verify.decide.smt.parameters import other_parameters, parameter_variables, places, sample_parameters
from verify.decide.smt.solver import Smt
from verify.decide.states import State, world_of
from verify.decide.target import Target
from verify.library.find import LoadedClaim
from verify.semantics.symbolic.setup import Setup, set_up


@dataclass(frozen=True)
class Falsifier:
    """The candidates of one claim, computed when first needed and used for all its items.

    `clock` is that of the whole claim, on which simple parameters are looked for; `others` are the seconds for the
    search at parameters other than the simplest.
    """

    setup: Setup
    smt: Smt
    clock: Clock
    others: float = 3.0

    def inside(self, target: Target, clock: Clock) -> State | None:
        """A state at the simplest parameters, inside cells of a grid."""
        return None if self._first is None else self._first.state_inside(target, clock)

    def anywhere(self, target: Target, clock: Clock) -> State | None:
        """A state at the simplest parameters, or else at others."""
        return self.at_simplest(target, clock) or self.at_others(target, clock)

    def at_simplest(self, target: Target, clock: Clock, plain: float = math.inf) -> State | None:
        """A state at the simplest parameters, of all candidates; where everyone plays purely or nearly so is looked at
        for so many seconds."""
        return None if self._first is None else self._first.state_anywhere(target, clock, plain)

    def at_others(self, target: Target, clock: Clock) -> State | None:
        """A state at other parameters: first inside cells of a grid."""
        clock = clock.within(self.others)
        looks = [survey.state_inside for survey in self._others] + [survey.state_anywhere for survey in self._others]
        states = (look(target, clock) for look in looks if clock.left() > 0)
        return next((state for state in states if state is not None), None)

    @property
    def is_plain(self) -> bool:
        """Whether it only looks where everyone plays purely, or nearly so."""
        return self._first is not None and self._first.is_plain

    def sample(self) -> dict[int, Fraction]:
        """The simplest parameters, by the places of their variables in the ring."""
        return {} if self._simplest is None else places(self.setup, self._simplest)

    def simplest(self) -> Mapping[str, Fraction] | None:
        """The simplest parameters, by name."""
        return self._simplest

    @cached_property
    def _simplest(self) -> Mapping[str, Fraction] | None:
        return sample_parameters(self.setup, [], self.smt, self.clock)

    @cached_property
    def _first(self) -> Candidates | None:
        return None if self._simplest is None else _candidates(self.setup, self._simplest)

    @cached_property
    def _others(self) -> tuple[Candidates, ...]:
        if self._first is None:
            return ()
        free = {name for name, _, _ in parameter_variables(self.setup)}
        known = {k: v for k, v in self._first.world.parameters.items() if k in free and isinstance(v, Fraction)}
        return tuple(_candidates(self.setup, parameters) for parameters in other_parameters(self.setup, known))


def counterexample_of(loaded: LoadedClaim, target: Target, clock: Clock) -> State | None:
    """A consistent state that satisfies the target, if simulation finds one."""
    setup = set_up(loaded)
    falsifier = Falsifier(setup, Smt(setup.integers), clock)
    return falsifier.anywhere(target, clock)


def _candidates(setup: Setup, parameters: Mapping[str, Fraction]) -> Candidates:
    there = setup.at(parameters)
    return Candidates(there, world_of(there, parameters))
