"""Lines of an equilibrium: that a player gets no more, by any other program, than in some consistent state.

In: a line with a `deviant`. Out: its verdict. A counterexample is a state, and another one at the same parameters in
which that player's program may be any other, so that its strategy is free; there it gets more, by more than the claim's
distance. At one choice of parameters states are searched for in which it gets less and less, and for each one in which
it gets so much more. A proof is a certificate about both states at once. (Nothing else is known of another program, so
that one that always plays so serves as the deviation.)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

from verify.decide.among import MOST_STATES, Line, Numbers, between, just_above, just_below, payoffs_in, told
from verify.decide.engine import Decided
from verify.decide.states import State, witness_of
from verify.evidence.among import Among
from verify.evidence.numbers import Real, show_number
from verify.language import syntax as s
from verify.semantics.symbolic.algebra import Poly
from verify.semantics.symbolic.among import with_deviation
from verify.semantics.symbolic.problem import Problem
from verify.semantics.symbolic.setup import Setup, set_up
from verify.trust.check_among import without
from verify.trust.check_exclusion import At


@dataclass(frozen=True)
class Deviation(Line):
    """One line, with its time."""

    def of_two(self, two: Setup) -> Problem:
        """That there are such two states."""
        return with_deviation(two, self.item, self.target.holds)

    def cuts(self, two: Setup, numbers: Numbers) -> Sequence[Poly | None]:
        """First by whether the player gets less than at a pure profile at which a state was found."""
        state, setting = self.search(numbers, s.And(()), solver=False), two.setting
        pure = None if state is None else [[a for a, x in enumerate(of) if x == 1] for of in state.profile]
        if pure is None or not all(pure):
            return (None,)
        there = [setting.pure(j, of[0]) for j, of in enumerate(pure)]
        k = setting.players.index(self.item.deviant)
        return (setting.payoff(k, there) - setting.payoff(k, setting.profile)).numerator, None

    def pair(self, numbers: Numbers, solver: bool) -> Decided | None:
        """At these parameters a state, and one in which the player gets so much more by another program."""
        state: State | None = None
        for _ in range(MOST_STATES):
            lower = () if state is None else (self._pays("<", just_below(self._paid(state))),)
            state = self.search(numbers, s.And(lower), solver)
            if state is None:
                return None
            enough = just_above(self._paid(state)) + just_above(self._distance(state))
            other = self._deviated.search(numbers, self._pays(">", enough), solver)
            if other is not None:
                return self.dominated(numbers, state, other)
        return None

    def dominated(self, numbers: Numbers, state: State, above: State) -> Decided:
        """The refutation by the two."""
        j, least = self.item.deviant, self._paid(state) + self._distance(state)
        level = between(least, self._paid(above))
        among = Among({j: str(level)}, witness_of(self._deviated.all.setup.at(numbers), above))
        words = f"{j} gets {show_number(self._paid(above))} by another program: at {told(above)}"
        return Decided("refuted", state=state, among=among, reason=words)

    @cached_property
    def _deviated(self) -> Line:
        """The same with anyone in the player's place."""
        loaded = self.all.setup.loaded
        other = without(At(loaded.claim, loaded.game, loaded.agents), self.item.deviant)
        setup = set_up(replace(loaded, claim=other.claim, agents=other.agents))
        return Line(replace(self.all, setup=setup, candidates={}), self.target, self.item, self.clock)

    def _paid(self, state: State) -> Real:
        """What the player gets."""
        return payoffs_in(state)[self.all.setup.setting.players.index(self.item.deviant)]

    def _distance(self, state: State) -> Real:
        within = self.all.setup.claim.within
        assert within is not None
        return state.world.number(within.proposition, ())

    def _pays(self, sign: str, number: Fraction) -> s.Expression:
        """That the player's payoff compares so with the number."""
        payoff = s.Call("payoff", (s.Name(self.item.deviant),))
        return s.Comparison((sign,), (payoff, s.Number(number)))  # type: ignore[arg-type]
