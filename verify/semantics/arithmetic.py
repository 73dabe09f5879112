"""One evaluator for arithmetic in expressions, over exact numbers as well as over symbolic quotients."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any, TypeAlias

from verify.language.syntax import Arithmetic, Call, Expression, Name, Negate, Number, Power

Value: TypeAlias = Any
"""A Fraction, an algebraic number or a Quotient: whatever has + - * and ** with itself and with Fraction."""


def evaluate(
    expression: Expression,
    lookup: Callable[[Name | Call], Value],
    divide: Callable[[Value, Value, Expression], Value],
) -> Value:
    """The value of a number expression. `lookup` gives names and calls, `divide(a, b, node)` a quotient or an error."""

    def value(e: Expression) -> Value:
        match e:
            case Number(number):
                return number
            case Name() | Call():
                return lookup(e)
            case Negate(operand):
                return -value(operand)
            case Power(base, exponent):
                return value(base) ** exponent
            case Arithmetic("+", left, right):
                return value(left) + value(right)
            case Arithmetic("-", left, right):
                return value(left) - value(right)
            case Arithmetic("*", left, right):
                return value(left) * value(right)
            case Arithmetic("/", left, right):
                return divide(value(left), value(right), e)
        raise TypeError(f"not a number: {e}")

    return value(expression)


def constant(expression: Expression) -> Fraction | None:
    """The value of an expression without names, or None if it has names or divides by zero."""

    def refuse(node: Name | Call) -> Value:
        raise LookupError

    try:
        value = evaluate(expression, refuse, lambda a, b, _: a / b)
    except (LookupError, ZeroDivisionError):
        return None
    return Fraction(value)
