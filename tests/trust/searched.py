"""What the encoding of the search says of a claim, in the form of the trusted room: to be compared with what the gate
states (`verify.trust.stating`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from verify.errors import InputError, Unsupported
from verify.language.functions import CLAIM_KINDS
from verify.library.find import LoadedClaim
from verify.semantics.symbolic.among import better, with_better, with_deviation
from verify.semantics.symbolic.existence import Existence, assumptions, condition, existence, free_variables
from verify.semantics.symbolic.forms import ClaimForms
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.problem import Problem, consistent_states, with_goal
from verify.semantics.symbolic.setup import Setup, set_up
from verify.trust.check_existence import ExistenceStatement
from verify.trust.statement import CannotState, Labelled, Labels


class Searched:
    """The statement of a claim (`verify.trust.statement`). One about the grid is stated in reading `any`: what always
    holds there always holds on the grid as well. What is said to exist on the grid has no statement."""

    def __init__(self, loaded: LoadedClaim) -> None:
        self._loaded = loaded
        self._forms = ClaimForms()

    def denied(self, item: int, labels: Labels = None) -> Iterator[Labelled]:
        try:
            line = self._loaded.claim.items[item]
            goal = Goal(self._setup, "weaker")
            formula = goal.formula(line.proposition, CLAIM_KINDS[self._loaded.claim.kind].refuted_by is True)
            # The branches of the agents come last: they are by far the longest part, and not every proof needs them.
            assumed = Problem((*self._setup.given, *self._setup.simplex), ())
            yield from self._labelled(with_goal(assumed, f"denied: {line.text}", formula, goal.instances))
            yield from self._labelled(self._states)
            if line.deviant:
                yield from self._labelled(with_deviation(self._two, line, self._refuted_by))
            elif line.undominated == "concluded":
                yield from self._labelled(with_better(self._two, line, self._refuted_by))
        except (Unsupported, InputError) as reason:
            raise CannotState(str(reason)) from None

    def nothing(self, labels: Labels = None) -> Iterator[Labelled]:
        try:
            yield from self._labelled(Problem((*self._setup.given, *self._setup.simplex), ()))
            yield from self._labelled(self._states)
        except (Unsupported, InputError) as reason:
            raise CannotState(str(reason)) from None

    def assumed(self, labels: Labels = None) -> Iterator[Labelled]:
        try:
            yield from self._labelled(Problem(assumptions(self._setup), ()))
        except (Unsupported, InputError) as reason:
            raise CannotState(str(reason)) from None

    def existence(self) -> ExistenceStatement:
        try:
            return self._exists(existence(set_up(self._loaded)))
        except (Unsupported, InputError) as reason:
            raise CannotState(str(reason)) from None

    def _exists(self, said: Existence) -> ExistenceStatement:
        return ExistenceStatement(
            tuple((h.label, self._forms.of(h.formula)) for h in said.assumed),
            tuple(self._forms.of(h.formula) for h in said.wanted),
            {choice.name: tuple(self._forms.of(condition(a)) for a in choice.alternatives) for choice in said.choices},
            frozenset(map(str, said.existential)),
        )

    def dominating(self, item: int) -> ExistenceStatement:
        try:
            return self._exists(better(self._two, self._loaded.claim.items[item], self._refuted_by))
        except (Unsupported, InputError) as reason:
            raise CannotState(str(reason)) from None

    @property
    def _refuted_by(self) -> bool:
        return CLAIM_KINDS[self._loaded.claim.kind].refuted_by is True

    @cached_property
    def _two(self) -> Setup:
        return set_up(self._setup.loaded, two=True)

    def parameters(self) -> frozenset[str]:
        try:
            return frozenset(map(str, free_variables(set_up(self._loaded))))
        except (Unsupported, InputError) as reason:
            raise CannotState(str(reason)) from None

    @cached_property
    def _setup(self) -> Setup:
        claim = self._loaded.claim
        covering = replace(claim, reading="any") if claim.reading == "grid" else claim
        return set_up(replace(self._loaded, claim=covering))

    @cached_property
    def _states(self) -> Problem:
        (problem,) = consistent_states(self._setup)
        return problem

    def _labelled(self, problem: Problem) -> Iterator[Labelled]:
        return ((h.label, self._forms.of(h.formula)) for h in problem.hypotheses())
