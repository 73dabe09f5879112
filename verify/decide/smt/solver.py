"""Questions to the SMT solver Z3 about polynomial constraints over the reals (and, on the grid, whole numbers).

In: formulas. Out: `sat` with rational or algebraic values, `unsat`, or `unknown`. Nothing of Z3 leaves this module. For
the reals Z3's procedure is complete, but doubly exponential in the number of variables (cylindrical decomposition), so
each question has a limit.

References: de Moura and Bjørner, Z3: an efficient SMT solver, 2008. Jovanović and de Moura, Solving non-linear
arithmetic, 2012.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any, Literal, TypeAlias

import z3

from verify.decide.clock import Clock
from verify.evidence.numbers import Algebraic, Root
from verify.semantics.symbolic.algebra import Poly, coefficients
from verify.semantics.symbolic.formula import TRUE, AllOf, AnyOf, Atom, Formula

Value: TypeAlias = Fraction | Algebraic
SEED = 20151109
UNITS = 5_000_000
"""Steps, as Z3 counts them (its `rlimit`), in a second on a machine of 2024."""
PATIENCE = 4.0
"""How many times its seconds a question may take by the wall clock when it is limited in steps."""


@dataclass(frozen=True)
class Answer:
    """`sat` with a value for each variable if asked for, `unsat`, or `unknown` (time ran out, or Z3 gave up)."""

    status: Literal["sat", "unsat", "unknown"]
    model: Mapping[str, Value] | None = None


def version() -> str:
    """Z3's version, for the record of a verdict."""
    return str(z3.get_version_string())


class Smt:
    """Asks Z3, and keeps formulas in its form from question to question. For one process and one thread."""

    def __init__(self, integers: frozenset[str] = frozenset()) -> None:
        self._integers = integers
        self._variables: dict[str, Any] = {}
        self._atoms: dict[Atom, Any] = {}
        # By identity, since equality of trees is slow; the formula is kept so that its identity is not used again.
        self._trees: dict[int, tuple[Formula, Any]] = {}
        self.questions = 0

    @cached_property
    def _context(self) -> Any:
        return z3.Context()

    def check(
        self, formulas: Iterable[Formula], seconds: float, with_model: bool = True, clock: Clock | None = None
    ) -> Answer:
        """Whether the conjunction has a solution over the reals (and, if asked for, which).

        With a clock, the seconds are counted in steps of Z3, so that the answer is the same on a busy machine; the
        clock's deadline still holds.
        """
        self.questions += 1
        formulas = [formula for formula in formulas if formula != TRUE]
        if not formulas and not self._variables:
            return Answer("sat", {})
        solver = z3.SolverFor("QF_NRA" if not self._integers else "QF_NIRA", ctx=self._context)
        if clock is not None:
            solver.set("rlimit", max(1, int(UNITS * min(seconds, clock.left()))))
            seconds = min(PATIENCE * seconds, clock.wall())
        solver.set("timeout", max(1, int(seconds * 1000)))
        solver.set("random_seed", SEED)
        for formula in formulas:
            solver.add(self._formula(formula))
        try:
            result = solver.check()
        except z3.Z3Exception as error:
            if "out of memory" in str(error):
                raise MemoryError from None
            raise
        if result == z3.unsat:
            return Answer("unsat")
        if result == z3.sat and not with_model:
            return Answer("sat")
        if result == z3.sat:
            model = solver.model()
            values = {name: _value(model.eval(v, model_completion=True)) for name, v in self._variables.items()}
            return Answer("sat", values)
        return Answer("unknown")

    def _formula(self, formula: Formula) -> Any:
        if isinstance(formula, Atom):
            if formula not in self._atoms:
                self._atoms[formula] = self._atom(formula)
            return self._atoms[formula]
        known = self._trees.get(id(formula))
        if known is None:
            known = self._trees[id(formula)] = (formula, self._tree(formula))
        return known[1]

    def _tree(self, formula: AllOf | AnyOf) -> Any:
        parts = [self._formula(part) for part in formula.parts]
        if isinstance(formula, AllOf):
            return z3.And(*parts, self._context) if parts else z3.BoolVal(True, self._context)
        return z3.Or(*parts, self._context) if parts else z3.BoolVal(False, self._context)

    def _atom(self, atom: Atom) -> Any:
        term = self._term(atom.poly)
        match atom.relation:
            case ">":
                return term > 0
            case ">=":
                return term >= 0
            case "=":
                return term == 0

    def _term(self, poly: Poly) -> Any:
        symbols = poly.ring.symbols
        terms = []
        for exponents, coefficient in coefficients(poly):
            factors = [z3.RatVal(coefficient.numerator, coefficient.denominator, self._context)]
            for symbol, exponent in zip(symbols, exponents, strict=True):
                factors += [self._variable(symbol.name)] * exponent
            terms.append(factors[0] if len(factors) == 1 else z3.Product(*_unit(factors)))
        return z3.Sum(*terms) if terms else z3.RealVal(0, self._context)

    def _variable(self, name: str) -> Any:
        if name not in self._variables:
            if name in self._integers:
                self._variables[name] = z3.ToReal(z3.Int(name, self._context))
            else:
                self._variables[name] = z3.Real(name, self._context)
        return self._variables[name]


def _unit(factors: list[Any]) -> list[Any]:
    """The factors without a leading 1."""
    return factors[1:] if z3.is_rational_value(factors[0]) and factors[0].as_fraction() == 1 else factors


def _value(value: Any) -> Value:
    if z3.is_rational_value(value):
        return Fraction(value.numerator_as_long(), value.denominator_as_long())
    if z3.is_algebraic_value(value):
        polynomial = [Fraction(c.numerator_as_long(), c.denominator_as_long()) for c in value.poly()]
        precision = 10
        while True:
            near = value.approx(precision)
            middle = Fraction(near.numerator_as_long(), near.denominator_as_long())
            width = Fraction(1, 10**precision)
            root = Root.isolated(polynomial, middle - width, middle + width)
            if root is not None:
                return Algebraic.root(root)
            precision += 10
    raise TypeError(f"expected a number from Z3, found {value}")
