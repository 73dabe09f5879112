"""One evaluator for arithmetic in expressions, over exact numbers as well as over symbolic quotients."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any, TypeAlias

from verify.language.functions import EXTREMES
from verify.language.syntax import Arithmetic, Call, Expression, Name, Negate, Number, Power

Value: TypeAlias = Any
"""A Fraction, an algebraic number or a Quotient: whatever has + - * and ** with itself and with Fraction."""


def evaluate(
    expression: Expression,
    lookup: Callable[[Name | Call], Value],
    divide: Callable[[Value, Value, Expression], Value],
    at_least: Callable[[Value, Value, Expression], bool] = lambda a, b, _: bool(a >= b),
) -> Value:
    """The value of a number expression. `lookup` gives names and calls, `divide(a, b, node)` a quotient or an error,
    and `at_least(a, b, node)` says which of two numbers is larger, for max, min and abs, or raises an error."""

    def extreme(function: str, values: list[Value], node: Expression) -> Value:
        best, *others = values if function != "abs" else [values[0], -values[0]]
        for each in others:
            best = each if at_least(each, best, node) == (function != "min") else best
        return best

    def value(e: Expression) -> Value:
        match e:
            case Number(number):
                return number
            case Call(function, parts) if function in EXTREMES:
                return extreme(function, [value(part) for part in parts], e)
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
