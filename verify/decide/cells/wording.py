"""Cells in the language of claims: conditions on probabilities first, each solved for one of them where that is simple.

In: the literals of a cell, polynomials with a relation. Out: propositions. A literal is divided by the coefficient of
what it is solved for only where its sign follows from what is assumed. Equalities are put into the other literals.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from math import prod
from typing import Any

from verify.language import syntax as s
from verify.semantics.symbolic.algebra import Poly, Quotient, coefficients, factors_of, power, with_quotients
from verify.semantics.symbolic.formula import FALSE, Atom, Formula, atom
from verify.semantics.symbolic.setup import Setup
from verify.semantics.symbolic.variables import Variable

FLIPPED: Mapping[str, Any] = {">": "<", ">=": "<=", "=": "="}


@dataclass(frozen=True)
class Wording:
    """Puts polynomials of a claim's setup into words."""

    setup: Setup

    def conditions(self, literals: Sequence[Atom]) -> tuple[s.Expression, ...]:
        """The literals as propositions, equalities first; none where they hold of every profile."""
        kept = self._simpler(literals)
        return tuple(_chained([self._condition(literal) for literal in sorted(kept, key=self._order)]))

    # --- what to say ---

    def _simpler(self, literals: Sequence[Atom]) -> list[Atom]:
        """The literals with equalities put into the others, the shortest first; what holds of all parameters then is
        left out."""
        found, done = _with_equalities([self._as_equality(literal) for literal in literals]), set[Atom]()
        while True:
            equalities = [each for each in found if each.relation == "=" and each not in done]
            if not equalities:
                return found
            equality = min(equalities, key=lambda each: len(each.poly))
            done.add(equality)
            solved = self._solved_for(equality.poly)
            if solved is None:
                continue
            gen, value = solved
            others: list[Formula] = [
                each if each == equality else atom(each.relation, with_quotients(each.poly, {gen: value}))
                for each in found
            ]
            if FALSE not in others:
                kept = [self._as_equality(each) for each in others if isinstance(each, Atom)]
                found = _with_equalities(list(dict.fromkeys(kept)))

    def _as_equality(self, literal: Atom) -> Atom:
        """A number that is at least 0, and at most 0 by what is assumed, is 0."""
        if literal.relation != ">=":
            return literal
        ends = [x.numerator for strategy in self.setup.setting.profile for x in strategy]
        known = self.setup.setting.assumptions.nonnegative(-literal.poly)
        return Atom("=", literal.poly) if known or _primitive(-literal.poly) in ends else literal

    def _solved_for(self, poly: Poly) -> tuple[Poly, Quotient] | None:
        """A probability in which it is linear, and where it is 0; else a parameter with a number before it."""
        known = self.setup.setting.assumptions
        places = [(v.kind, place.numerator) for v, place in self.setup.setting.variables.items()]
        kinds = ("probability", "parameter")
        slopes = [(kind, gen, poly.diff(gen)) for kind, gen in places if kind in kinds and power(poly, gen) == 1]
        # What has a number before it is solved for without a divisor.
        for kind, gen, slope in sorted(slopes, key=lambda each: (each[0] == "parameter", not each[2].is_ground)):
            if kind == "parameter" and not slope.is_ground:
                continue
            rest = slope * gen - poly
            if known.positive(slope):
                return gen, Quotient(rest, slope)
            if known.positive(-slope):
                return gen, Quotient(-rest, -slope)
        return None

    def _order(self, literal: Atom) -> tuple[bool, bool, int]:
        """Probabilities before parameters, equalities first, players in their order."""
        solved = self._solved_for(literal.poly)
        names = self._names(literal.poly if solved is None else solved[0])
        first = min((k for k, v in enumerate(self.setup.setting.variables) if v in names), default=0)
        about_play = any(v.kind == "probability" for v in self._names(literal.poly))
        return not about_play, literal.relation != "=", first

    def _names(self, poly: Poly) -> list[Variable]:
        variables = self.setup.setting.variables
        return [v for v, place in variables.items() if power(poly, place.numerator)]

    # --- how to say it ---

    def _condition(self, literal: Atom) -> s.Expression:
        solved = self._solved_for(literal.poly)
        if solved is None:
            positive, negative = _sides(literal.poly)
            return s.Comparison((literal.relation,), (self._sum(positive), self._sum(negative)))
        gen, value = solved
        known = self.setup.setting.assumptions
        up = known.positive(literal.poly.diff(gen))
        relation = literal.relation if up else FLIPPED[literal.relation]
        return s.Comparison((relation,), (self._sum(gen), self.quotient(value)))

    def quotient(self, value: Quotient) -> s.Expression:
        """The quotient in words: a number and a rest, where that is shorter."""
        over, under = value.numerator, value.denominator
        over, under = _reduced(over, under)
        if under.is_ground:
            return self._sum(over * (1 / under.coeff(1)))
        for number in _numbers(over, under):
            rest, below = _reduced(over - under * number, under)
            if len(rest) < len(over):
                first: s.Expression = s.Number(Fraction(int(number.numerator), int(number.denominator)))
                positive, negative = _sides(rest)
                if len(positive) > len(negative):
                    return s.Arithmetic("+", first, self._divided(rest, below))
                return s.Arithmetic("-", first, self._divided(-rest, below))
        return self._divided(over, under)

    def _divided(self, over: Poly, under: Poly) -> s.Expression:
        above, below = self._factors(over), self._factors(under)
        if below[0] < 0:
            above, below = (-above[0], above[1]), (-below[0], below[1])
        return s.Arithmetic("/", self._product(*above), self._product(*below))

    def _product(self, number: Fraction, factors: Sequence[Poly]) -> s.Expression:
        """The number and its factors, with a minus inside of one of them where it has both signs."""
        mixed = next((k for k, factor in enumerate(factors) if all(_sides(factor))), None)
        if number < 0 and mixed is not None:
            number, factors = -number, [-factor if k == mixed else factor for k, factor in enumerate(factors)]
        words = [self._sum(factor) for factor in factors]
        if number != 1 or not words:
            words = [s.Number(number), *words]
        return reduce(lambda a, b: s.Arithmetic("*", a, b), words)

    def _factors(self, poly: Poly) -> tuple[Fraction, list[Poly]]:
        """A number and factors; of a factor that is always negative, the opposite."""
        number, factors = factors_of(poly)
        parts = [factor for factor, exponent in factors for _ in range(exponent)]
        signs = [-1 if self.setup.setting.assumptions.positive(-factor) else 1 for factor in parts]
        number = number * prod(signs)
        signed = [sign * factor for sign, factor in zip(signs, parts, strict=True)]
        return Fraction(int(number.numerator), int(number.denominator)), signed

    def _sum(self, poly: Poly) -> s.Expression:
        total: s.Expression | None = None
        terms = sorted(coefficients(poly), key=lambda term: (term[1] < 0, sum(term[0]) > 0 and -1))
        for exponents, coefficient in terms:
            word = self._monomial(exponents, abs(coefficient))
            if total is None:
                total = word if coefficient > 0 else s.Negate(word)
            else:
                total = s.Arithmetic("+" if coefficient > 0 else "-", total, word)
        return s.Number(Fraction(0)) if total is None else total

    def _monomial(self, exponents: Sequence[int], coefficient: Fraction) -> s.Expression:
        parts: list[s.Expression] = []
        for variable, exponent in zip(self.setup.setting.variables, exponents, strict=True):
            if exponent:
                word = _word(variable)
                parts.append(word if exponent == 1 else s.Power(word, exponent))
        if coefficient != 1 or not parts:
            parts = [s.Number(coefficient), *parts]
        return reduce(lambda a, b: s.Arithmetic("*", a, b), parts)


def _word(variable: Variable) -> s.Expression:
    if variable.kind == "probability":
        return s.Call("prob", (s.Name(variable.owner), s.Name(str(variable.index[0]))))
    assert variable.kind == "parameter", variable
    return s.Name(variable.owner)


def _with_equalities(literals: Sequence[Atom]) -> list[Atom]:
    """The literals, where two of them that are each other's opposite are one equality."""
    found: list[Atom] = []
    for literal in literals:
        opposite = Atom(literal.relation, -literal.poly)
        if literal.relation == ">=" and opposite in found:
            found[found.index(opposite)] = Atom("=", literal.poly)
        else:
            found.append(literal)
    return found


def _chained(conditions: Sequence[s.Expression]) -> list[s.Expression]:
    """The conditions, where a lower and an upper bound of one number are one chain."""
    found: list[s.Expression] = []
    for each in conditions:
        known = next((k for k, other in enumerate(found) if _bound(other) and _opposite(other, each)), None)
        if known is None:
            found.append(each)
        else:
            lower, upper = sorted((found[known], each), key=lambda one: one.operators[0] in ("<", "<="))  # type: ignore[union-attr]
            assert isinstance(lower, s.Comparison) and isinstance(upper, s.Comparison)
            first = FLIPPED[lower.operators[0]]
            found[known] = s.Comparison((first, *upper.operators), (lower.operands[1], *upper.operands))
    return found


def _bound(expression: s.Expression) -> bool:
    return isinstance(expression, s.Comparison) and len(expression.operators) == 1


def _opposite(one: s.Expression, other: s.Expression) -> bool:
    """Whether one is a lower and the other an upper bound of the same number."""
    assert isinstance(one, s.Comparison) and isinstance(other, s.Comparison)
    ways = {one.operators[0] in ("<", "<="), other.operators[0] in ("<", "<=")}
    equal = "=" in (one.operators[0], other.operators[0])
    return one.operands[0] == other.operands[0] and len(ways) == 2 and not equal


def _primitive(poly: Poly) -> Poly:
    """The polynomial over its last coefficient, which is above 0."""
    number = min(poly.iterterms(), key=lambda term: sum(term[0]))[1] if poly else 1
    return poly * (1 / abs(number))


def _sides(poly: Poly) -> tuple[Poly, Poly]:
    """The terms with positive coefficients, and the others with the sign changed."""
    ring = poly.ring
    positive = ring.from_dict({exponents: c for exponents, c in poly.iterterms() if c > 0})
    return positive, positive - poly


def _reduced(over: Poly, under: Poly) -> tuple[Poly, Poly]:
    """Without common factors."""
    if not over:
        return over, over.ring.one
    of_over, of_under = factors_of(over), factors_of(under)
    shared = {factor: min(exponent, dict(of_under[1]).get(factor, 0)) for factor, exponent in of_over[1]}
    number = of_over[0] / of_under[0]
    over, under = (
        prod((f ** (e - shared.get(f, 0)) for f, e in factors), start=over.ring.one)
        for factors in (of_over[1], of_under[1])
    )
    return over * number.numerator, under * number.denominator


def _numbers(over: Poly, under: Poly) -> list[Any]:
    """1 or -1, where it is the quotient of coefficients of the same monomial."""
    found = dict.fromkeys(c / under[exponents] for exponents, c in over.iterterms() if exponents in under)
    return [number for number in found if number in (1, -1)]
