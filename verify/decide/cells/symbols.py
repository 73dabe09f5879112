"""Propositions of the language as conditions of sympy and as LaTeX."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

import sympy
from sympy.logic.boolalg import Boolean

from verify.language import syntax as s
from verify.language.expressions import parse_expression

RELATIONS = {">=": r"\geq", "<=": r"\leq", "=": "=", ">": ">", "<": "<"}
COMPARED = {">=": sympy.Ge, "<=": sympy.Le, "=": sympy.Eq, ">": sympy.Gt, "<": sympy.Lt, "!=": sympy.Ne}


def latex(conditions: Sequence[s.Expression]) -> str:
    """The conditions, for a page with mathematics: `p_{row}(C) = 1`."""
    return ",\\; ".join(map(_condition, conditions))


def as_condition(propositions: Sequence[str]) -> Boolean:
    """The propositions, all of which hold, as one condition."""
    return sympy.And(*(_as_boolean(parse_expression(text)) for text in propositions))


def _as_boolean(expression: s.Expression) -> Boolean:
    match expression:
        case s.Comparison():
            pairs = _pairs(expression)
            return sympy.And(*(COMPARED[sign](as_sympy(a), as_sympy(b)) for sign, (a, b) in pairs))
        case s.And(parts):
            return sympy.And(*map(_as_boolean, parts))
        case s.Or(parts):
            return sympy.Or(*map(_as_boolean, parts))
        case s.Not(part):
            return sympy.Not(_as_boolean(part))
        case s.Implies(left, right):
            return sympy.Implies(_as_boolean(left), _as_boolean(right))
    raise ValueError(f"no condition: {expression}")


def _pairs(expression: s.Expression) -> list[tuple[str, tuple[s.Expression, s.Expression]]]:
    assert isinstance(expression, s.Comparison), expression
    return list(zip(expression.operators, pairwise(expression.operands), strict=True))


def _condition(expression: s.Expression) -> str:
    assert isinstance(expression, s.Comparison), expression
    words = [str(sympy.latex(as_sympy(part))) for part in expression.operands]
    signs = [RELATIONS[sign] for sign in expression.operators]
    return words[0] + "".join(f" {sign} {word}" for sign, word in zip(signs, words[1:], strict=True))


def as_sympy(expression: s.Expression) -> sympy.Expr:
    """The number as sympy has it. A probability is a symbol `p_{row}(C)`."""
    match expression:
        case s.Number(value):
            return sympy.Rational(Fraction(value).numerator, Fraction(value).denominator)
        case s.Name(name):
            return sympy.Symbol(name, real=True)
        case s.Call("prob", (s.Name(player), s.Name(action))):
            return sympy.Symbol(f"p_{{{player}}}({action})", real=True)
        case s.Negate(operand):
            return -as_sympy(operand)
        case s.Power(base, exponent):
            return as_sympy(base) ** exponent
        case s.Call("max" | "min" | "abs" as function, parts):
            return {"max": sympy.Max, "min": sympy.Min, "abs": sympy.Abs}[function](*map(as_sympy, parts))
        case s.Arithmetic(sign, left, right):
            a, b = as_sympy(left), as_sympy(right)
            return a / b if sign == "/" else {"+": a + b, "-": a - b, "*": a * b}[sign]
    raise ValueError(f"no number: {expression}")


def as_root(polynomial: Sequence[Fraction], low: Fraction, high: Fraction) -> sympy.Expr:
    """The only root of the polynomial (constant term first) between these numbers; by radicals where it is simple."""
    z = sympy.Symbol("z")
    terms = [sympy.Rational(c.numerator, c.denominator) * z**k for k, c in enumerate(polynomial)]
    ends = [sympy.Rational(end.numerator, end.denominator) for end in (low, high)]
    roots = sympy.Poly(sum(terms), z).real_roots()
    return next(root for root in roots if ends[0] < root < ends[1])
