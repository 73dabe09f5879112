"""Propositions of the language as LaTeX: comparisons of numbers, joined by commas."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import sympy

from verify.language import syntax as s

RELATIONS = {">=": r"\geq", "<=": r"\leq", "=": "=", ">": ">", "<": "<"}


def latex(conditions: Sequence[s.Expression]) -> str:
    """The conditions, for a page with mathematics: `p_{row}(C) = 1`."""
    return ",\\; ".join(map(_condition, conditions))


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
            return {"+": a + b, "-": a - b, "*": a * b}[sign] if sign != "/" else a / b
    raise ValueError(f"no number: {expression}")
