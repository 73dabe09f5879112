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
COMPARED = {">=": sympy.Ge, "<=": sympy.Le, "=": sympy.Eq, ">": sympy.Gt, "<": sympy.Lt}


def latex(conditions: Sequence[s.Expression]) -> str:
    """The conditions, for a page with mathematics: `p_{row}(C) = 1`."""
    return ",\\; ".join(map(_condition, conditions))


def as_condition(propositions: Sequence[str]) -> Boolean:
    """The comparisons, all of which hold, as one condition."""
    parts = [parse_expression(text) for text in propositions]
    compared = [(sign, pair) for each in parts for sign, pair in _pairs(each)]
    return sympy.And(*(COMPARED[sign](as_sympy(a), as_sympy(b)) for sign, (a, b) in compared))


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
        case s.Arithmetic(sign, left, right):
            a, b = as_sympy(left), as_sympy(right)
            return a / b if sign == "/" else {"+": a + b, "-": a - b, "*": a * b}[sign]
    raise ValueError(f"no number: {expression}")
