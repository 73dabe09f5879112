"""Split a problem by its choices, pruning as soon as a partial choice is impossible."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from verify.decide.clock import Clock
from verify.decide.smt.solver import Answer, Smt, Value
from verify.semantics.symbolic.formula import Formula, Hypothesis
from verify.semantics.symbolic.problem import Alternative, Choice, Problem

AT_NODE = 0.25
Report = Callable[[str], None]


@dataclass(frozen=True)
class Case:
    """One alternative of every choice, and what the solver says of it. `model` is there when it is satisfiable."""

    alternatives: tuple[tuple[str, Alternative], ...]
    hypotheses: tuple[Hypothesis, ...]
    status: str
    model: Mapping[str, Value] | None = None

    @property
    def words(self) -> str:
        """The branch in a line."""
        return "; ".join(f"{name}: {', '.join(a.words)}" for name, a in self.alternatives) or "all branches"


def prune(problem: Problem, smt: Smt, clock: Clock) -> Problem:
    """The problem without alternatives that are impossible on their own, on the solver's word."""
    base = [h.formula for h in problem.base]
    choices = [
        Choice(choice.name, tuple(a for a in choice.alternatives if _status(smt, base, a, clock) != "unsat"))
        for choice in problem.choices
    ]
    return Problem(problem.base, tuple(choices))


def _status(smt: Smt, base: list[Formula], alternative: Alternative, clock: Clock) -> str:
    formulas = [*base, *(h.formula for h in alternative.hypotheses)]
    return smt.check(formulas, AT_NODE, with_model=False, clock=clock).status


def open_cases(problem: Problem, smt: Smt, clock: Clock, report: Report, at_case: float) -> Iterator[Case]:
    """Every combination of alternatives that is not seen to be impossible: satisfiable ones with a model, open ones."""

    def down(
        path: tuple[tuple[str, Alternative], ...], hypotheses: tuple[Hypothesis, ...], rest: tuple[Choice, ...]
    ) -> Iterator[Case]:
        if clock.left() <= 0:
            yield Case(path, hypotheses, "open")
            return
        if not rest:
            answer = _ask(hypotheses, at_case)
            if answer.status != "unsat":
                status = "open" if answer.status == "unknown" else "sat"
                yield Case(path, hypotheses, status, answer.model)
            return
        for alternative in rest[0].alternatives:
            if clock.left() <= 0:
                yield Case(path, hypotheses, "open")
                return
            longer = (*path, (rest[0].name, alternative))
            more = (*hypotheses, *alternative.hypotheses)
            if len(rest) > 1:
                report(Case(longer, (), "").words)
                if _ask(more, AT_NODE, with_model=False).status == "unsat":
                    continue
            yield from down(longer, more, rest[1:])

    def _ask(hypotheses: tuple[Hypothesis, ...], seconds: float, with_model: bool = True) -> Answer:
        if clock.left() <= 0:
            return Answer("unknown")
        return smt.check((h.formula for h in hypotheses), seconds, with_model, clock)

    yield from down((), problem.base, problem.choices)
