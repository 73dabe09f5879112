"""Expressions and relations of sympy as texts of the language: the inverse of `symbols`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import reduce

import sympy
from sympy.core.relational import Relational

from verify.language import syntax as s
from verify.language.printing import show

SIGNS: dict[str, str] = {">=": ">=", "<=": "<=", "==": "=", ">": ">", "<": "<", "!=": "!="}
SHORT = 12
"""Digits of a floating-point number that is read as the decimal that it is written as."""
EXTREMES = ((sympy.Max, "max"), (sympy.Min, "min"), (sympy.Abs, "abs"))


def written(expression: sympy.Basic) -> str:
    """The text of a number, formula or relation. Raises ValueError, which names the part that the language has not."""
    return show(_node(expression))


def _node(e: sympy.Basic) -> s.Expression:
    if isinstance(e, sympy.Rational):
        return s.Number(Fraction(int(e.p), int(e.q)))
    if isinstance(e, sympy.Float) and len(str(e).replace(".", "").strip("-0")) <= SHORT:
        return s.Number(Fraction(str(e)))
    if isinstance(e, sympy.Symbol):
        probability = re.fullmatch(r"p_\{(.+)\}\((.+)\)", e.name)
        if probability is not None:
            return s.Call("prob", (s.Name(probability[1]), s.Name(probability[2])))
        return s.Name(e.name)
    if isinstance(e, sympy.Add):
        return reduce(_plus, e.as_ordered_terms()[1:], _node(e.as_ordered_terms()[0]))
    if isinstance(e, sympy.Mul):
        return _product(e)
    if isinstance(e, sympy.Pow) and e.exp.is_Integer:
        if e.exp < 0:
            return s.Arithmetic("/", s.Number(Fraction(1)), _node(e.base**-e.exp))
        return s.Power(_node(e.base), int(e.exp))
    for kind, name in EXTREMES:
        if isinstance(e, kind):
            return s.Call(name, tuple(map(_node, e.args)))
    if isinstance(e, Relational):
        return s.Comparison((SIGNS[e.rel_op],), (_node(e.lhs), _node(e.rhs)))  # type: ignore[arg-type]
    if isinstance(e, sympy.And | sympy.Or) and len(e.args) > 1:
        return (s.And if isinstance(e, sympy.And) else s.Or)(tuple(map(_node, e.args)))
    if isinstance(e, sympy.Not):
        return s.Not(_node(e.args[0]))
    raise ValueError(str(e)[:60])


def _plus(left: s.Expression, term: sympy.Basic) -> s.Expression:
    """A sum, with a minus sign before what is negative."""
    if term.could_extract_minus_sign():
        return s.Arithmetic("-", left, _node(-term))
    return s.Arithmetic("+", left, _node(term))


def _product(e: sympy.Mul) -> s.Expression:
    if e.as_coeff_Mul()[0] == -1:
        return s.Negate(_node(-e))
    above, below = sympy.fraction(e)
    if below != 1:
        return s.Arithmetic("/", _node(above), _node(below))
    return _times([_node(part) for part in e.as_ordered_factors()])


def _times(parts: Sequence[s.Expression]) -> s.Expression:
    return reduce(lambda left, right: s.Arithmetic("*", left, right), parts)
