"""`always`, `never` and `lemma`: show that no consistent state contradicts the claim, or find one that does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from verify.decide.boxes.profile_boxes import ProfileBoxes
from verify.decide.clock import Clock
from verify.decide.falsify.falsifier import Falsifier
from verify.decide.falsify.state_search import parameter_variables, sample_parameters, search_state
from verify.decide.lemma_cache import Hypotheses, LemmaCache
from verify.decide.positivstellensatz.refute import CertificateSearch, OpenBranch, closely
from verify.decide.smt.case_search import Case, Report, open_cases, prune
from verify.decide.smt.solver import Smt
from verify.decide.states import State
from verify.decide.target import Target
from verify.evidence.certificate import Certificate
from verify.language import syntax as s
from verify.language.walk import subexpressions
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.problem import Choice, Problem, about, with_goal
from verify.semantics.symbolic.setup import Setup

FIRST_LOOK, SECOND_LOOK = 1.0, 30.0
AT_BRANCH, BRANCH_SECONDS, AT_CHOICE = 0.5, 3.0, 0.5
QUICK_LOOK = 3.0
"""Seconds for questions to the solver."""
FEW_SLICE, SQUARE_SLICE, NUMERIC_SLICE, SYMBOLIC_SLICE = 2.0, 10.0, 0.5, 6.0
"""Seconds of computing for the searches for a certificate, before the solver is asked; the last one can go on later."""
CERTIFICATE_SHARE, UPGRADE_SHARE = 0.4, 0.2
"""How much of the time that is left the search for a certificate may take: where nothing is known, and where only the
solver's word is to be replaced."""
MOST_OPEN = 3
"""After how many branches without a certificate the search for it ends and the solver is asked."""


@dataclass(frozen=True)
class Decided:
    """An item's verdict: `proved`, with certificates unless a solver had to be believed; `refuted` with a state; or
    `unknown` with the reason."""

    verdict: Literal["proved", "refuted", "unknown"]
    certificates: tuple[Certificate, ...] | None = None
    state: State | None = None
    reason: str | None = None


@dataclass
class Begun:
    """A search for one item in one case, as far as it got: the `problem` that is to have no solution, the search for a
    certificate, the parameters at which a counterexample was looked for, and the verdict once there is one."""

    problem: Problem
    search: CertificateSearch | None = None
    tried: list[Mapping[str, Fraction]] = field(default_factory=list)
    decided: Decided | None = None


@dataclass(frozen=True)
class Decider:
    """Decides the items of one claim. `lemmas` are proofs found before, which are tried first; new ones are added.

    `falsifier` are the looks for counterexamples. `pruned` keeps, for the solver, the cases without what it excludes;
    `profile_boxes` what the agents do, in few variables; `hypotheses` what is compared with the lessons'; `begun` the
    searches that were begun, by item and case, which go on when they are given more time.
    """

    setup: Setup
    smt: Smt
    clock: Clock
    report: Report
    lemmas: LemmaCache
    falsifier: Falsifier
    pruned: dict[int, Problem] = field(default_factory=dict)
    profile_boxes: dict[int, ProfileBoxes] = field(default_factory=dict)
    hypotheses: Hypotheses = field(default_factory=Hypotheses)
    begun: dict[tuple[str, int], Begun] = field(default_factory=dict)

    def decide(self, cases: Callable[[], Sequence[Problem]], target: Target, words: str) -> Decided:
        """Whether no consistent state has what is sought (the negation of the item).

        `cases` are the hypotheses of a consistent state; every one has to be excluded before the item is proved.
        """
        seen = self.falsifier.inside(target, self.clock)
        if seen is not None:
            return Decided("refuted", state=seen)
        certificates: list[Certificate] | None = []
        for possible in cases():
            key = words, id(possible)
            if key not in self.begun:
                self.begun[key] = self._begin(possible, target, words)
            decided = self._case(self.begun[key], possible, target, words)
            if decided.verdict != "proved":
                return decided
            if decided.certificates is None:
                certificates = None
            elif certificates is not None:
                certificates += decided.certificates
        return Decided("proved", None if certificates is None else tuple(certificates))

    def _begin(self, possible: Problem, target: Target, words: str) -> Begun:
        assert target.proposition is not None
        goal = Goal(self.setup, "weaker")
        denied = goal.formula(target.proposition, target.holds)
        return Begun(with_goal(possible, f"denied: {words}", denied, goal.instances))

    def _case(self, begun: Begun, possible: Problem, target: Target, words: str) -> Decided:
        if begun.decided is None:
            known = self._known(begun.problem)
            decided = Decided("proved", (known,)) if known else self._search(begun, possible, target, words)
            for certificate in decided.certificates or ():
                self.lemmas.add(certificate)
            if decided.verdict == "unknown":
                return decided
            begun.decided = decided
        return begun.decided

    def _search(self, begun: Begun, possible: Problem, target: Target, words: str) -> Decided:
        if begun.search is None:
            begun.problem = without_useless(begun.problem, self.setup, self.smt, self.clock)
            begun.search = CertificateSearch(begun.problem, (*self.setup.given, *self.setup.simplex))
            found = (
                self.falsifier.anywhere(target, self.clock)
                # A proof from few hypotheses serves more often as a lesson.
                or self._by_few(begun.problem, target)
                or self._on_square(possible, begun.problem)
                or self._certificate(
                    begun.search, SYMBOLIC_SLICE if parameter_variables(self.setup) else NUMERIC_SLICE
                )[0]
            )
            if found is not None:
                return _decided(found)
        useful = tuple(choice for choice in begun.problem.choices if choice not in possible.choices)
        whole = Problem(begun.problem.base, (*useful, *self._pruned(possible).choices))
        quick = self._by_solver(whole, target, words, begun.tried, self.clock.within(QUICK_LOOK))
        if quick.verdict == "refuted":
            return quick
        share = UPGRADE_SHARE if quick.verdict == "proved" else CERTIFICATE_SHARE
        certificate, closed = self._certificate(begun.search, self.clock.left() * share)
        if certificate is not None:
            return Decided("proved", (certificate,))
        if quick.verdict == "proved":
            return quick
        for branch in closed:
            state = self._try_to_refute(Problem(branch.hypotheses, branch.rest), target, begun.tried)
            if state is not None:
                return Decided("refuted", state=state)
        return self._by_solver(whole, target, words, begun.tried, self.clock)

    def _pruned(self, possible: Problem) -> Problem:
        if id(possible) not in self.pruned:
            self.pruned[id(possible)] = prune(possible, self.smt, self.clock)
        return self.pruned[id(possible)]

    def _known(self, problem: Problem) -> Certificate | None:
        """A certificate that was found before. (Only reading `any` has certificates.)"""
        return None if self.setup.cells is not None else self.lemmas.proves(problem, self.hypotheses)

    def _on_square(self, possible: Problem, problem: Problem) -> Certificate | None:
        """A certificate for numbers, in the few variables that are the profile's."""
        if self.setup.cells is not None or parameter_variables(self.setup):
            return None
        if id(possible) not in self.profile_boxes:
            self.profile_boxes[id(possible)] = ProfileBoxes(possible, closely)
        self.report("certificates")
        return self.profile_boxes[id(possible)].refute(problem, self.clock.within(SQUARE_SLICE))

    def _by_few(self, problem: Problem, target: Target) -> Certificate | None:
        """A certificate from the programs of those players alone that the item speaks of."""
        assert target.proposition is not None
        players = self._spoken_of(target.proposition)
        few = about(problem, players)
        if not players or len(few.choices) == len(problem.choices):
            return None
        return self._certificate(
            CertificateSearch(few, (*self.setup.given, *self.setup.simplex)), FEW_SLICE, most_open=1
        )[0]

    def _spoken_of(self, proposition: s.Expression) -> frozenset[int]:
        """The players whose payoff or strategy the proposition is about; nobody where it is about the whole outcome."""
        found = set()
        for part in subexpressions(proposition):
            match part:
                case s.Call("payoff" | "prob", (s.Name(player), *_)):
                    found.add(self.setup.setting.players.index(player))
                case s.Name("pareto" | "weakly_pareto") | s.Call("undominated"):
                    return frozenset()
        return frozenset(found)

    def _certificate(
        self, search: CertificateSearch, seconds: float, most_open: int = MOST_OPEN
    ) -> tuple[Certificate | None, tuple[OpenBranch, ...]]:
        """A certificate, or the branches where none was found. (The grid has whole numbers: not for certificates.)"""
        if self.setup.cells is not None:
            return None, ()
        self.report("certificates")
        found = search.go_on(self.clock.within(seconds), most_open)
        return (found, ()) if isinstance(found, Certificate) else (None, found)

    def _try_to_refute(self, branch: Problem, target: Target, tried: list[Mapping[str, Fraction]]) -> State | None:
        """A counterexample in a branch that no certificate closed, if the solver sees soon that it is satisfiable."""
        for case in open_cases(branch, self.smt, self.clock.within(BRANCH_SECONDS), self.report, AT_BRANCH):
            state = self._refute(case, target, tried)
            if state is not None or case.status == "sat":
                return state
        return None

    def _by_solver(
        self,
        problem: Problem,
        target: Target,
        words: str,
        tried: list[Mapping[str, Fraction]],
        clock: Clock,
    ) -> Decided:
        """The verdict on the solver's word: branch by branch, those that stay open once more with more time."""
        still_open: list[Case] = []
        for case in open_cases(problem, self.smt, clock, self.report, FIRST_LOOK):
            still_open.append(case)
            if clock.left() <= 0:
                break
            state = self._refute(case, target, tried)
            if state is not None:
                return Decided("refuted", state=state)
        for case in [case for case in still_open if case.status == "open" and clock.left() > 0]:
            self.report(case.words)
            answer = self.smt.check((h.formula for h in case.hypotheses), SECOND_LOOK, clock=clock)
            if answer.status == "unsat":
                still_open.remove(case)
            elif answer.status == "sat":
                found = Case(case.alternatives, case.hypotheses, "sat", answer.model)
                state = self._refute(found, target, tried)
                if state is not None:
                    return Decided("refuted", state=state)
            else:
                break
        if not still_open:
            return Decided("proved")
        why = "the budget ran out" if clock.left() <= 0 else "the solver gave up"
        if still_open[0].status == "sat":
            why = "a solution of the relaxed hypotheses was found, but no counterexample"
        return Decided("unknown", reason=f"{words}: {why}; {len(still_open)} open, first: {still_open[0].words}")

    def _refute(self, case: Case, target: Target, tried: list[Mapping[str, Fraction]]) -> State | None:
        """A counterexample with the parameters of this branch, or with the simplest parameters of all."""
        candidates = []
        if case.status == "sat":
            formulas = [h.formula for h in case.hypotheses]
            candidates.append(sample_parameters(self.setup, formulas, self.smt, self.clock))
        candidates.append(sample_parameters(self.setup, [], self.smt, self.clock))
        for parameters in candidates:
            if parameters is None or parameters in tried:
                continue
            tried.append(parameters)
            state = search_state(self.setup.loaded, parameters, target, self.clock, self.report)
            if state is not None:
                return state
        return None


def _decided(found: Certificate | State) -> Decided:
    """What a proof or a counterexample makes of the item."""
    return Decided("proved", (found,)) if isinstance(found, Certificate) else Decided("refuted", state=found)


def without_useless(problem: Problem, setup: Setup, smt: Smt, clock: Clock) -> Problem:
    """The problem without those optional choices that `given` alone does not decide, in the solver's eyes."""
    alone = [h.formula for h in (*setup.given, *setup.simplex)]

    def is_decided(choice: Choice) -> bool:
        left = 0
        for alternative in choice.alternatives:
            formulas = [*alone, *(h.formula for h in alternative.hypotheses)]
            answer = smt.check(formulas, AT_CHOICE, with_model=False, clock=clock)
            left += answer.status != "unsat"
        return left <= 1

    return Problem(problem.base, tuple(c for c in problem.choices if not c.optional or is_decided(c)))
