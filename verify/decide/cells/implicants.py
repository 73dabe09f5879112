"""Cells of consistent states: from one state at numbers to a region of states for all parameters.

In: a covering, and the numbers of a state. Out: the literals of a cell: a smallest set of those that hold at the
numbers and together imply, wherever `given` holds, that the profile is one of a consistent state (a prime implicant).
A literal is left out where what it excludes are states too; the covering learns from those.

Reference: Quine, A way to simplify truth functions, 1955 (prime implicants).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from verify.decide.clock import Clock
from verify.decide.existence.covering import Covering, numbers_of
from verify.decide.existence.runs import Point
from verify.decide.smt.solver import Smt
from verify.semantics.symbolic.formula import AllOf, Atom, Formula, all_of, negate

EACH = 1.5
"""Seconds for each question of the solver, counted in its steps."""
MOST_LESSONS = 8
"""States from which the covering may learn for one literal."""


@dataclass(frozen=True)
class Literals:
    """A cell as its literals, all of which hold in it."""

    literals: tuple[Atom, ...]

    @property
    def formula(self) -> Formula:
        return all_of(self.literals)


class Shrinking:
    """Makes cells as large as they can be."""

    def __init__(
        self, covering: Covering, given: Sequence[Formula], names: Sequence[str], smt: Smt, clock: Clock
    ) -> None:
        self._covering, self._given, self._names = covering, given, names
        self._smt, self._clock = smt, clock

    def cell(self, point: Point) -> Literals:
        """The cell around a state of the covering."""
        literals = [each for each in dict.fromkeys(_literals(self._covering.formula, point)) if not self._known(each)]
        for literal in sorted(literals, key=lambda each: -len(each.poly)):
            rest = [each for each in literals if each is not literal]
            if self._are_states(rest):
                literals = rest
            elif literal.relation == ">":
                weaker = [Atom(">=", each.poly) if each is literal else each for each in literals]
                if self._are_states(weaker):
                    literals = weaker
        return Literals(tuple(literals))

    def _known(self, literal: Atom) -> bool:
        """Whether it holds of every profile."""
        return self._smt.check([*self._given, negate(literal)], EACH, clock=self._clock).status == "unsat"

    def _are_states(self, literals: Sequence[Atom]) -> bool:
        """Whether wherever they hold there is a state; the covering may learn some."""
        for _ in range(MOST_LESSONS):
            question = [*self._given, *literals, negate(self._covering.formula)]
            answer = self._smt.check(question, EACH, clock=self._clock)
            if answer.status == "unsat":
                return True
            if answer.model is None:
                return False
            numbers = numbers_of(answer.model, self._names)
            if numbers is None or not self._covering.learn(numbers):
                return False
        return False


def _literals(formula: Formula, point: Point) -> list[Atom]:
    """Atoms that hold at the point and together imply the formula."""
    if isinstance(formula, Atom):
        return [formula]
    if isinstance(formula, AllOf):
        return [atom for part in formula.parts for atom in _literals(part, point)]
    held = next(part for part in formula.parts if point.satisfies(part))
    return _literals(held, point)
