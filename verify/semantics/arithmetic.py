"""One evaluator for arithmetic in expressions, over exact numbers as well as over symbolic quotients."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any, TypeAlias

from verify.language.functions import EXTREMES
from verify.language.syntax import Arithmetic, Call, Expression, Name, Negate, Number, Power

Value: TypeAlias = Any
"""A Fraction, an algebraic number or a Quotient: whatever has + - * and ** with itself and with Fraction."""


Lookup: TypeAlias = Callable[[Name | Call], Value]
Divide: TypeAlias = Callable[[Value, Value, Expression], Value]
AtLeast: TypeAlias = Callable[[Value, Value, Expression], bool]


def _compared(a: Value, b: Value, _: Expression) -> bool:
    return bool(a >= b)


def evaluate(e: Expression, lookup: Lookup, divide: Divide, at_least: AtLeast = _compared) -> Value:
    """The value of a number expression. `lookup` gives names and calls, `divide(a, b, node)` a quotient or an error,
    and `at_least(a, b, node)` says which of two numbers is larger, for max, min and abs, or raises an error."""
    match e:
        case Number(number):
            return number
        case Call(function, parts) if function in EXTREMES:
            return _extreme(function, [evaluate(part, lookup, divide, at_least) for part in parts], e, at_least)
        case Name() | Call():
            return lookup(e)
        case Negate(operand):
            return -evaluate(operand, lookup, divide, at_least)
        case Power(base, exponent):
            return evaluate(base, lookup, divide, at_least) ** exponent
        case Arithmetic(operator, left, right):
            a, b = evaluate(left, lookup, divide, at_least), evaluate(right, lookup, divide, at_least)
            match operator:
                case "+":
                    return a + b
                case "-":
                    return a - b
                case "*":
                    return a * b
                case "/":
                    return divide(a, b, e)
    raise TypeError(f"not a number: {e}")


def _extreme(function: str, values: list[Value], node: Expression, at_least: AtLeast) -> Value:
    best, *others = values if function != "abs" else [values[0], -values[0]]
    for each in others:
        best = each if at_least(each, best, node) == (function != "min") else best
    return best


def constant(expression: Expression) -> Fraction | None:
    """The value of an expression without names, or None if it has names or divides by zero."""

    def refuse(node: Name | Call) -> Value:
        raise LookupError

    try:
        value = evaluate(expression, refuse, lambda a, b, _: a / b)
    except (LookupError, ZeroDivisionError):
        return None
    return Fraction(value)
