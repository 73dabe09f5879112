"""Expressions of the claims' language as mathematics. They break at their operators, as LaTeX does within a line."""

from __future__ import annotations

from fractions import Fraction
from typing import assert_never

from verify.errors import InputError
from verify.language import syntax as s
from verify.language.expressions import parse_expression
from verify.language.functions import UNDOMINATED
from verify.language.printing import show
from verify.show.latex.escape import prose
from verify.show.proof.notation import GREEK, latex_name, latex_upright

_IMPLIES, _OR, _AND, _NOT, _COMPARISON, _SUM, _PRODUCT, _UNARY, _POWER, _ATOM = range(10)
SIGNS = {"<=": r"\le", ">=": r"\ge", "!=": r"\ne"}


def mathematics(words: str) -> str:
    """The text of an expression within `$`; as prose where it is none."""
    try:
        return f"${formula(parse_expression(words))}$"
    except (InputError, RecursionError):
        return prose(words)


def formula(expression: s.Expression) -> str:
    r"""The expression, without `$`.

    >>> formula(parse_expression("payoff(row) >= P - 4*δ*(T - S)"))
    '\\mathrm{payoff}(\\mathrm{row}) \\ge P - 4 \\delta  (T - S)'
    """
    return _shown(expression)[0]


def _shown(node: s.Expression) -> tuple[str, int]:
    match node:
        case s.Number(value):
            return _number(value)
        case s.Name(name):
            return (latex_name(name) if len(name) < 2 or name[-1].isdigit() else _upright(name)), _ATOM
        case s.Call(function, ()) if function == UNDOMINATED:
            return rf"\text{{{prose(function)}}}", _ATOM
        case s.Call(function, arguments):
            return f"{_upright(function)}({', '.join(map(_argument, arguments))})", _ATOM
        case s.Power(base, exponent):
            return f"{_inside(base, _ATOM)}^{{{exponent}}}", _POWER
        case s.Negate(operand):
            return f"-{_inside(operand, _UNARY)}", _UNARY
        case s.Arithmetic("+" | "-" as sign, left, right):
            return f"{_inside(left, _SUM)} {sign} {_inside(right, _PRODUCT)}", _SUM
        case s.Arithmetic("*", left, right):
            one, other = _inside(left, _PRODUCT), _inside(right, _UNARY)
            if isinstance(left, s.Arithmetic) and left.operator == "/":
                one = f"({one})"  # else it could be read as a denominator
            return one + (r" \cdot " if other[:1].isdigit() else " ") + other, _PRODUCT
        case s.Arithmetic(_, left, right):
            return f"{_inside(left, _PRODUCT)}/{_inside(right, _POWER)}", _PRODUCT
        case s.Comparison(operators, (first, *others)):
            tail = (f" {SIGNS.get(sign, sign)} {_inside(e, _SUM)}" for sign, e in zip(operators, others, strict=True))
            return _inside(first, _SUM) + "".join(tail), _COMPARISON
        case s.Comparison():
            raise ValueError("a comparison has operands")
        case s.Not(part):
            return rf"\text{{not }}{_inside(part, _NOT)}", _NOT
        case s.And(parts):
            return r"\text{ and }\allowbreak ".join(_inside(part, _NOT) for part in parts), _AND
        case s.Or(parts):
            return r"\text{ or }\allowbreak ".join(_inside(part, _AND) for part in parts), _OR
        case s.Implies(left, right):
            return rf"{_inside(left, _OR)} \Rightarrow {_inside(right, _IMPLIES)}", _IMPLIES
    assert_never(node)


def _argument(node: s.Expression) -> str:
    """An argument of a function; what has a single name there is mostly a player or an action."""
    return _upright(node.name) if isinstance(node, s.Name) else formula(node)


def _upright(name: str) -> str:
    return latex_name(name) if name in GREEK else latex_upright(name)


def _inside(node: s.Expression, at_least: int) -> str:
    text, binding = _shown(node)
    return text if binding >= at_least else f"({text})"


def _number(value: Fraction) -> tuple[str, int]:
    """A decimal where there is one, else a quotient."""
    text = show(s.Number(abs(value)))
    over, slash, under = text.partition("/")
    sign = "-" if value < 0 else ""
    return sign + (rf"\tfrac{{{over}}}{{{under}}}" if slash else text), _UNARY if sign else _ATOM
