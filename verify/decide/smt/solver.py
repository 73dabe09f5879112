"""Questions to the SMT solver Z3 about polynomial constraints over the reals (and, on the grid, whole numbers).

In: formulas. Out: `sat` with rational or algebraic values, `unsat`, or `unknown`. Nothing of Z3 leaves `translation`,
and it is loaded with the first question: many claims have none. For the reals Z3's procedure is complete, but doubly
exponential in the number of variables (cylindrical decomposition), so each question has a limit.

References: de Moura and Bjørner, Z3: an efficient SMT solver, 2008. Jovanović and de Moura, Solving non-linear
arithmetic, 2012.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from verify.decide.clock import Clock
from verify.decide.smt.answers import Answer, Value
from verify.semantics.symbolic.formula import TRUE, Formula

if TYPE_CHECKING:
    from verify.decide.smt.translation import Z3

__all__ = ["Answer", "Smt", "Value"]

UNITS = 5_000_000
"""Steps, as Z3 counts them (its `rlimit`), in a second on a machine of 2024."""
PATIENCE = 4.0
"""How many times its seconds a question may take by the wall clock when it is limited in steps."""


class Smt:
    """Asks Z3, and keeps formulas in its form from question to question. For one process and one thread."""

    def __init__(self, integers: frozenset[str] = frozenset()) -> None:
        self._integers = integers
        self.questions = 0

    @cached_property
    def _z3(self) -> Z3:
        from verify.decide.smt.translation import Z3

        return Z3(self._integers)

    def check(
        self, formulas: Iterable[Formula], seconds: float, with_model: bool = True, clock: Clock | None = None
    ) -> Answer:
        """Whether the conjunction has a solution over the reals (and, if asked for, which).

        With a clock, the seconds are counted in steps of Z3, so that the answer is the same on a busy machine; the
        clock's deadline still holds.
        """
        self.questions += 1
        formulas = [formula for formula in formulas if formula != TRUE]
        if not formulas and "_z3" not in self.__dict__:
            return Answer("sat", {})
        steps = None
        if clock is not None:
            steps = max(1, int(UNITS * min(seconds, clock.left())))
            seconds = min(PATIENCE * seconds, clock.wall())
        return self._z3.check(formulas, max(1, int(seconds * 1000)), steps, with_model)
