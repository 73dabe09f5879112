"""Depth-first search through the cases of a problem, each closed or solved by the SMT solver.

In: a problem with choices. Out: the cases (an alternative for each choice) that the solver does not exclude: `sat` with
a model, or `open` where it gave up. A partial case that is unsatisfiable is not continued, so that one answer excludes
all cases below it; 2^n cases for n choices of two alternatives, at worst. The answers rest on the solver's word.

Reference: Davis, Logemann and Loveland, A machine program for theorem-proving, 1962 (search by cases with pruning).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from verify.decide.clock import Clock
from verify.decide.smt.solver import Answer, Smt, Value
from verify.semantics.symbolic.formula import Formula, Hypothesis
from verify.semantics.symbolic.problem import Alternative, Choice, Problem

AT_NODE = 0.25
Report = Callable[[str], None]


@dataclass(frozen=True)
class Case:
    """An alternative of each choice, and the solver's answer; `model` where it is satisfiable."""

    alternatives: tuple[tuple[str, Alternative], ...]
    hypotheses: tuple[Hypothesis, ...]
    status: str
    model: Mapping[str, Value] | None = None

    @property
    def words(self) -> str:
        """The case in one line."""
        return "; ".join(f"{name}: {', '.join(a.words)}" for name, a in self.alternatives) or "all branches"


def prune(problem: Problem, smt: Smt, clock: Clock) -> Problem:
    """The problem without the alternatives that contradict its base, on the solver's word."""
    base = [h.formula for h in problem.base]
    choices = [
        replace(choice, alternatives=tuple(a for a in choice.alternatives if _status(smt, base, a, clock) != "unsat"))
        for choice in problem.choices
    ]
    return Problem(problem.base, tuple(choices))


def _status(smt: Smt, base: list[Formula], alternative: Alternative, clock: Clock) -> str:
    formulas = [*base, *(h.formula for h in alternative.hypotheses)]
    return smt.check(formulas, AT_NODE, with_model=False, clock=clock).status


def open_cases(problem: Problem, smt: Smt, clock: Clock, report: Report, at_case: float) -> Iterator[Case]:
    """The cases that the solver does not exclude: satisfiable ones, each with a model, and open ones."""
    yield from _Descent(smt, clock, report, at_case).below((), problem.base, problem.choices)


@dataclass(frozen=True)
class _Descent:
    smt: Smt
    clock: Clock
    report: Report
    at_case: float

    def below(
        self, path: tuple[tuple[str, Alternative], ...], hypotheses: tuple[Hypothesis, ...], rest: tuple[Choice, ...]
    ) -> Iterator[Case]:
        """The cases that go on from this path, with what holds on it; the rest of the choices is open."""
        if self.clock.left() <= 0:
            yield Case(path, hypotheses, "open")
            return
        if not rest:
            answer = self._ask(hypotheses, self.at_case)
            if answer.status != "unsat":
                status = "open" if answer.status == "unknown" else "sat"
                yield Case(path, hypotheses, status, answer.model)
            return
        for alternative in rest[0].alternatives:
            if self.clock.left() <= 0:
                yield Case(path, hypotheses, "open")
                return
            longer = (*path, (rest[0].name, alternative))
            more = (*hypotheses, *alternative.hypotheses)
            if len(rest) > 1:
                self.report(Case(longer, (), "").words)
                if self._ask(more, AT_NODE, with_model=False).status == "unsat":
                    continue
            yield from self.below(longer, more, rest[1:])

    def _ask(self, hypotheses: tuple[Hypothesis, ...], seconds: float, with_model: bool = True) -> Answer:
        if self.clock.left() <= 0:
            return Answer("unknown")
        return self.smt.check((h.formula for h in hypotheses), seconds, with_model, self.clock)
