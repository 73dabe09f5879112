"""Z3 itself: questions in its form, and its answers in ours. `solver` loads this module with the first question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

import z3

from verify.decide.smt.answers import Answer, Value
from verify.evidence.numbers import Algebraic, Root
from verify.semantics.symbolic.algebra import Poly, coefficients
from verify.semantics.symbolic.formula import AllOf, AnyOf, Atom, Formula

SEED = 20151109
COMPARE = {">": z3.Z3_mk_gt, ">=": z3.Z3_mk_ge, "=": z3.Z3_mk_eq}


class Z3:
    """A context of Z3, with the variables that are `integers`; formulas stay in its form from question to question."""

    def __init__(self, integers: frozenset[str]) -> None:
        self._integers = integers
        self._context = z3.Context()
        self._variables: dict[str, Any] = {}
        self._numbers: dict[Fraction, Any] = {}
        self._atoms: dict[Atom, Any] = {}
        # By identity, since equality of trees is slow; the formula is kept so that its identity is not used again.
        self._trees: dict[int, tuple[Formula, Any]] = {}

    def check(self, formulas: Sequence[Formula], milliseconds: int, steps: int | None, with_model: bool) -> Answer:
        """Whether the conjunction has a solution, and which if asked for; within so many steps, if they are limited."""
        solver = z3.SolverFor("QF_NRA" if not self._integers else "QF_NIRA", ctx=self._context)
        if steps is not None:
            solver.set("rlimit", steps)
        solver.set("timeout", milliseconds)
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
        if not parts:
            return z3.BoolVal(isinstance(formula, AllOf), self._context)
        make = z3.Z3_mk_and if isinstance(formula, AllOf) else z3.Z3_mk_or
        return z3.BoolRef(self._combined(make, parts), self._context)

    def _atom(self, atom: Atom) -> Any:
        term, zero = self._term(atom.poly), self._number(Fraction(0))  # kept: what nobody has is freed
        compared = COMPARE[atom.relation](self._context.ref(), term.as_ast(), zero.as_ast())
        return z3.BoolRef(compared, self._context)

    def _term(self, poly: Poly) -> Any:
        symbols = poly.ring.symbols
        terms = []
        for exponents, coefficient in coefficients(poly):
            if not any(exponents):
                terms.append(self._number(coefficient))
                continue
            factors = [] if coefficient == 1 else [self._number(coefficient)]
            for symbol, exponent in zip(symbols, exponents, strict=True):
                if exponent:
                    factors += [self._variable(symbol.name)] * exponent
            terms.append(z3.ArithRef(self._combined(z3.Z3_mk_mul, factors), self._context))
        return z3.ArithRef(self._combined(z3.Z3_mk_add, terms), self._context) if terms else self._number(Fraction(0))

    def _combined(self, make: Callable[..., Any], parts: list[Any]) -> Any:
        """The sum, product, conjunction or disjunction, by what `z3.Sum` and the others end in: these look at each part
        several times, which takes eight times as long."""
        return make(self._context.ref(), len(parts), (z3.Ast * len(parts))(*(part.as_ast() for part in parts)))

    def _number(self, number: Fraction) -> Any:
        if number not in self._numbers:
            self._numbers[number] = z3.RatVal(number.numerator, number.denominator, self._context)
        return self._numbers[number]

    def _variable(self, name: str) -> Any:
        if name not in self._variables:
            if name in self._integers:
                self._variables[name] = z3.ToReal(z3.Int(name, self._context))
            else:
                self._variables[name] = z3.Real(name, self._context)
        return self._variables[name]


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
