"""Branch and bound over the profiles of a claim with numbers.

Where agents read closely enough, the profile alone determines what each of them does.

In: the hypotheses of a consistent state, and the negated item. Out: a certificate, or None. Variables that differ
little from another one, as the ends of a zone do from the probability that was read, are replaced by that one
(`difference_bounds`, `relaxation`); then the boxes of the few variables that are left are searched
(`branch_and_bound`). Where the relaxation is too weak, the search `closely` works with all facts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from verify.decide.boxes.branch_and_bound import Closely, by_boxes
from verify.decide.boxes.relaxation import Relaxation, row_of
from verify.decide.clock import Clock
from verify.decide.polynomials.bounds import Range, ranges_of
from verify.decide.polynomials.facts import Facts
from verify.decide.polynomials.proof_tree import checked
from verify.evidence.certificate import Certificate
from verify.semantics.symbolic.formula import Hypothesis
from verify.semantics.symbolic.problem import Problem

MOST_VARIABLES = 4


class ProfileBoxes:
    """Refutations of problems that have the hypotheses of a consistent state in common, which are relaxed once.

    `closely` makes a search for proofs from all facts, including those that the relaxation left out.
    """

    def __init__(self, possible: Problem, closely: Callable[[Facts], Closely]) -> None:
        self._facts = Facts()
        self._relaxation = Relaxation(self._facts)
        self._possible = possible
        self._base = self._numbers(possible.base)
        choices = self._numbers(possible.hypotheses()[len(possible.base) :])
        ranges = self._ranges(self._base)
        self._agents = (
            self._relaxation.alternative([*self._base, *choices], ranges) if 0 < len(ranges) <= MOST_VARIABLES else None
        )
        self._closely = closely(self._facts)

    def refute(self, problem: Problem, clock: Clock) -> Certificate | None:
        """A certificate, accepted by the kernel, over the hypotheses of a problem that has more than the common ones.
        None where none is found, or where there are too many variables."""
        if self._agents is None or not self._agents.choices:
            return None
        shared = {id(h) for h in self._possible.base} | {id(c) for c in self._possible.choices}
        hypotheses = problem.hypotheses()
        start = len(problem.base)
        more = [h for h in problem.base if id(h) not in shared]
        for choice, hypothesis in zip(problem.choices, hypotheses[start:], strict=True):
            if id(choice) not in shared and not choice.optional:
                more.append(hypothesis)
        numbers = self._numbers(more)
        ranges = self._ranges([*self._base, *numbers])
        if len(ranges) > MOST_VARIABLES or any(r.low >= r.high for r in ranges.values()):
            return None
        goal = self._relaxation.alternative(numbers, ranges)
        proof = by_boxes(self._facts, (goal, self._agents), ranges, clock, self._closely)
        return None if proof is None else checked(self._facts, hypotheses, proof)

    def _numbers(self, hypotheses: Iterable[Hypothesis]) -> list[int]:
        return [n for h in hypotheses for n in self._facts.of(h.formula)]

    def _ranges(self, numbers: Iterable[int]) -> dict[int, Range]:
        return ranges_of(row for n in numbers for row in [row_of(self._facts, n)] if row is not None)
