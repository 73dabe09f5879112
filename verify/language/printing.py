"""Expressions to text."""

from __future__ import annotations

from fractions import Fraction
from typing import assert_never

from verify.language.functions import UNDOMINATED
from verify.language.syntax import (
    AgentUse,
    And,
    Arithmetic,
    Call,
    Comparison,
    Expression,
    Implies,
    Name,
    Negate,
    Not,
    Number,
    Or,
    Power,
)

_IMPLIES, _OR, _AND, _NOT, _COMPARISON, _SUM, _PRODUCT, _UNARY, _POWER, _ATOM = range(10)


def show(expression: Expression) -> str:
    """The expression in the language, with no more parentheses than it needs.

    What `parse_expression` gives comes back as it was: parsing the text gives an equal expression.

    >>> from verify.language.expressions import parse_expression
    >>> show(parse_expression("((a + b) * -(c)) / 0.5 > eps and (not (x = 1))"))
    '(a + b)*-c/0.5 > ε and not x = 1'
    """
    return _shown(expression)[0]


def _shown(node: Expression) -> tuple[str, int]:
    """The text, and how tightly its outermost sign binds."""
    match node:
        case Number(value):
            return _number(value)
        case Name(name):
            return (name if name.isidentifier() else f'"{name}"'), _ATOM
        case Call(function, ()) if function == UNDOMINATED:
            return function, _ATOM
        case Call(function, arguments):
            return f"{function}({', '.join(show(argument) for argument in arguments)})", _ATOM
        case Power(base, exponent):
            return f"{_inside(base, _ATOM)}^{exponent}", _POWER
        case Negate(operand):
            return f"-{_inside(operand, _UNARY)}", _UNARY
        case Arithmetic("+" | "-" as sign, left, right):
            return f"{_inside(left, _SUM)} {sign} {_inside(right, _PRODUCT)}", _SUM
        case Arithmetic(sign, left, right):
            return f"{_inside(left, _PRODUCT)}{sign}{_inside(right, _UNARY)}", _PRODUCT
        case Comparison(operators, (first, *others)):
            tail = (f" {sign} {_inside(part, _SUM)}" for sign, part in zip(operators, others, strict=True))
            return _inside(first, _SUM) + "".join(tail), _COMPARISON
        case Comparison():
            raise ValueError("a comparison has operands")
        case Not(part):
            return f"not {_inside(part, _NOT)}", _NOT
        case And(parts):
            return " and ".join(_inside(part, _NOT) for part in parts), _AND
        case Or(parts):
            return " or ".join(_inside(part, _AND) for part in parts), _OR
        case Implies(left, right):
            return f"{_inside(left, _OR)} => {_inside(right, _IMPLIES)}", _IMPLIES
    assert_never(node)


def _inside(node: Expression, at_least: int) -> str:
    text, binding = _shown(node)
    return text if binding >= at_least else f"({text})"


def _number(value: Fraction) -> tuple[str, int]:
    """A decimal where there is one, else a quotient."""
    sign = "-" if value < 0 else ""
    digits, scale = abs(value), 0
    twos_and_fives = value.denominator
    for prime in (2, 5):
        count = 0
        while twos_and_fives % prime == 0:
            twos_and_fives //= prime
            count += 1
        scale = max(scale, count)
    if twos_and_fives != 1:
        return f"{sign}{abs(value.numerator)}/{value.denominator}", _PRODUCT
    whole, rest = divmod(digits.numerator * 10**scale // digits.denominator, 10**scale)
    text = f"{whole}.{rest:0{scale}d}" if scale else str(whole)
    return sign + text, _UNARY if sign else _ATOM


def show_use(use: AgentUse) -> str:
    """An agent with its arguments, as a claim writes it."""
    arguments = [*map(show, use.positional), *(f"{name} = {show(value)}" for name, value in use.named)]
    return (use.agent or "anyone") + (f"({', '.join(arguments)})" if arguments else "")
