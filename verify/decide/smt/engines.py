"""Z3 as an engine: the case search, first with few seconds and then to the end.

What Z3 finds satisfiable says at which parameters a counterexample may be; one that counts is looked for there. What it
excludes is proved on its word alone (trust `solver`).
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from textwrap import shorten

from verify.decide.clock import Clock
from verify.decide.engine import Decided, Task
from verify.decide.smt.case_search import Case, open_cases, prune
from verify.decide.smt.number_field import in_one_field
from verify.decide.smt.parameters import sample_parameters
from verify.decide.smt.solver import Smt
from verify.decide.states import State
from verify.evidence.roots import TooHard
from verify.semantics.exact.world import Undecided
from verify.semantics.symbolic.algebra import rational
from verify.semantics.symbolic.formula import Atom, atom, holds
from verify.semantics.symbolic.problem import Alternative, Choice, Problem

FIRST_LOOK, SECOND_LOOK = 1.0, 30.0
"""Seconds at each case, and at each that stays open."""
LONGEST = 160
"""Letters of the branch that is told of an open search."""
AT_CHOICE, AT_SAMPLE = 0.5, 1.0
MOST_CASES = 5
"""Alternatives of a choice about the item, for it to be gone through case by case."""


class CaseSearch:
    """Case by case; those that stay open once more with more time."""

    def __init__(self, smt: Smt, name: str) -> None:
        self._smt = smt
        self.name = name
        self._pruned: dict[int, tuple[Problem, Problem]] = {}

    def applies(self, task: Task) -> bool:
        return not task.excluded

    def run(self, task: Task, clock: Clock) -> Decided | None:
        """A counterexample; or the solver's word that there is none; or the reason why that is not known."""
        possible = task.possible
        useful = [choice for choice in task.problem.choices if choice not in possible.choices]
        cases = tuple(choice for choice in useful if len(choice.alternatives) <= MOST_CASES)
        whole = Problem((), tuple(choice for choice in useful if choice not in cases)).hypotheses()
        problem = Problem((*task.problem.base, *whole), (*cases, *self._without_impossible(possible, task).choices))
        still_open: list[Case] = []
        for case in open_cases(problem, self._smt, clock, task.report, FIRST_LOOK):
            still_open.append(case)
            if clock.left() <= 0:
                break
            state = self._refute(case, task)
            if state is not None:
                return Decided.of(state)
        for case in [case for case in still_open if case.status == "open" and clock.left() > 0]:
            task.report(case.words)
            answer = self._smt.check((h.formula for h in case.hypotheses), SECOND_LOOK, clock=clock)
            if answer.status == "unsat":
                still_open.remove(case)
            elif answer.status == "sat":
                state = self._refute(Case(case.alternatives, case.hypotheses, "sat", answer.model), task)
                if state is not None:
                    return Decided.of(state)
            else:
                break
        if not still_open:
            return Decided("proved")
        why = "the budget ran out" if clock.left() <= 0 else "the solver gave up"
        if still_open[0].status == "sat":
            why = "a solution of the relaxed hypotheses was found, but no counterexample"
        told = (part for part in still_open[0].words.split("; ") if not part.startswith("denied: "))
        first = shorten("; ".join(told), LONGEST, placeholder=" …")
        words = f"{task.words}: {why}; {len(still_open)} open{first and ', first: '}{first}"
        return Decided("unknown", reason=words, cause="budget" if clock.left() <= 0 else None)

    def forget(self) -> None:
        self._pruned.clear()

    def _refute(self, case: Case, task: Task) -> State | None:
        """A counterexample with the parameters of this case, or with the simplest parameters of all."""
        candidates = []
        if case.status == "sat":
            formulas = [h.formula for h in case.hypotheses]
            candidates.append(sample_parameters(task.setup, formulas, self._smt, task.clock))
        candidates.append(sample_parameters(task.setup, [], self._smt, task.clock))
        for parameters in candidates:
            if parameters is None or parameters in task.tried:
                continue
            task.tried.append(parameters)
            state = task.search_at(parameters, task.clock)
            if state is not None:
                return state
        if case.status == "sat" and candidates[0] is None and task.setup.free_parameters:
            return task.confirm([h.formula for h in case.hypotheses], task.clock)  # with irrational parameters
        return None

    def _without_impossible(self, possible: Problem, task: Task) -> Problem:
        """The case without alternatives that the solver excludes by themselves."""
        if id(possible) not in self._pruned:  # kept beside it, so that no other case gets the same id
            self._pruned[id(possible)] = (possible, prune(possible, self._smt, task.clock))
        return self._pruned[id(possible)][1]


def without_useless(task: Task, smt: Smt) -> Problem:
    """The problem without those optional choices of which `given` alone, in the solver's eyes, leaves more than one
    alternative; but not where it excludes all that are more than comparisons."""
    alone = [h.formula for h in (*task.setup.given, *task.setup.simplex)]

    def is_possible(alternative: Alternative) -> bool:
        formulas = [*alone, *(h.formula for h in alternative.hypotheses)]
        return smt.check(formulas, AT_CHOICE, with_model=False, clock=task.clock).status != "unsat"

    def is_decided(choice: Choice) -> bool:
        left = [alternative for alternative in choice.alternatives if is_possible(alternative)]
        return len(left) <= 1 or (all(map(_is_plain, left)) and not all(map(_is_plain, choice.alternatives)))

    problem = task.problem
    return Problem(problem.base, tuple(c for c in problem.choices if not c.optional or is_decided(c)))


def hold_at(smt: Smt, task: Task, numbers: Mapping[int, Fraction]) -> bool:
    """Whether all hypotheses hold at a point with these numbers, given by places: what the solver finds is put in."""
    ring = task.setup.setting.ring
    formulas = [h.formula for h in task.problem.hypotheses()]
    fixed = [atom("=", ring.gens[place] - rational(value)) for place, value in numbers.items()]
    model = smt.check([*formulas, *fixed], AT_SAMPLE, clock=task.clock).model
    if model is None:
        return False
    try:
        found = in_one_field(model)
        point = {
            gen: found[symbol.name] for symbol, gen in zip(ring.symbols, ring.gens, strict=True) if symbol.name in found
        }
        return all(holds(formula, point) for formula in formulas)
    except (TooHard, Undecided):
        return False


def _is_plain(alternative: Alternative) -> bool:
    """Whether it consists of comparisons."""
    return all(isinstance(hypothesis.formula, Atom) for hypothesis in alternative.hypotheses)
