"""Values for variables that are to be eliminated, as functions of the others: projection guided by a model.

In: formulas, and numbers with which they hold. Out: for each variable a quotient of the others, which has with these
numbers a value with which the formulas hold as well: the nearest of its bounds, or half-way between two that it must
not reach. There are finitely many bounds, so finitely many quotients serve wherever a solution exists, as long as each
bound is linear in its variable; of other variables the number is kept.

References: Loos and Weispfenning, Applying linear quantifier elimination, 1993 (bounds as test points); Komuravelli,
Gurfinkel and Chaki, SMT-based model checking for recursive programs, 2014 (the one that the model chooses).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

from verify.semantics.symbolic.algebra import Poly, Quotient, at_numbers, power, rational, with_quotients
from verify.semantics.symbolic.formula import AllOf, Atom, Formula, holds

Side: TypeAlias = Literal["low", "high"]
Numbers = Mapping[Poly, Fraction]


@dataclass(frozen=True)
class Bound:
    """What a variable has to be at least, or at most (`side`), and whether it must not be that (`strict`)."""

    side: Side | Literal["both"]
    strict: bool
    value: Quotient
    number: Fraction


def projected(
    formulas: Iterable[Formula], variables: Sequence[tuple[Poly, Side | None]], numbers: Numbers
) -> dict[Poly, Quotient]:
    """A quotient for each of the variables, which are eliminated in this order; next to a variable stands the side from
    which its bound is taken where both can be, or None for the simpler one."""
    literals = [atom for formula in formulas for atom in _literals(formula, numbers)]
    chosen: list[tuple[Poly, Quotient]] = []
    for variable, side in variables:
        value = _chosen(variable, side, literals, numbers)
        chosen.append((variable, value))
        literals = [Atom(a.relation, with_quotients(a.poly, {variable: value})) for a in literals]
    values: dict[Poly, Quotient] = {}
    for variable, value in reversed(chosen):
        values[variable] = _composed(value, values)
    return values


def _literals(formula: Formula, numbers: Numbers) -> list[Atom]:
    """Atoms that hold with the numbers and together imply the formula: few of them."""
    if isinstance(formula, Atom):
        return [formula]
    if isinstance(formula, AllOf):
        return [atom for part in formula.parts for atom in _literals(part, numbers)]
    return min((_literals(part, numbers) for part in formula.parts if holds(part, numbers)), key=len)


def _chosen(variable: Poly, side: Side | None, literals: Sequence[Atom], numbers: Numbers) -> Quotient:
    used = [literal for literal in literals if power(literal.poly, variable)]
    used = [factor for literal in used for factor in _factors(literal, variable, numbers)]
    if any(power(literal.poly, variable) > 1 for literal in used):
        return Quotient.of(variable.ring.ground_new(rational(numbers[variable])))
    bounds = [bound for literal in used if (bound := _bound(literal, variable, numbers)) is not None]
    exact = next((bound for bound in bounds if bound.side == "both"), None)
    if exact is not None:
        return exact.value
    low = _nearest([bound for bound in bounds if bound.side == "low"], max)
    high = _nearest([bound for bound in bounds if bound.side == "high"], min)
    if low is None or high is None:
        one = low or high
        if one is None or one.strict:
            return Quotient.of(variable.ring.ground_new(rational(numbers[variable])))
        return one.value
    if low.number == high.number and not (low.strict or high.strict):
        return min((low.value, high.value), key=_size)
    if low.strict and high.strict:
        return (low.value + high.value) * Fraction(1, 2)
    if low.strict or high.strict:
        return high.value if low.strict else low.value
    return {"low": low, "high": high}[side].value if side else min((low.value, high.value), key=_size)


def _factors(literal: Atom, variable: Poly, numbers: Numbers) -> list[Atom]:
    """Literals that hold with the numbers, together imply this one, and are linear in the variable: its factors with
    their signs, if these are so; else the literal itself."""
    if power(literal.poly, variable) < 2:
        return [literal]
    _, factors = literal.poly.factor_list()
    if any(power(factor, variable) > 1 for factor, _ in factors):
        return [literal]
    found: list[Atom] = []
    for factor, times in factors:
        value = at_numbers(factor, numbers)
        assert value is not None
        if literal.relation == "=":
            found += [Atom("=", factor)] if value == 0 else []
        elif value == 0 or times % 2 == 0:
            found.append(Atom("=" if value == 0 else ">", factor if value >= 0 else -factor))
        else:
            found.append(Atom(literal.relation, factor if value > 0 else -factor))
    return found


def _bound(literal: Atom, variable: Poly, numbers: Numbers) -> Bound | None:
    """What the literal, which is linear in the variable, says of it with the numbers of the others."""
    slope = literal.poly.diff(variable)
    rest = literal.poly - slope * variable
    steep, level = at_numbers(slope, numbers), at_numbers(rest, numbers)
    assert steep is not None and level is not None
    if not steep:
        return None
    if slope.is_ground:
        value = Quotient.of(rest * (-1 / slope.coeff(1)))
    else:
        value = Quotient(-rest, slope) if steep > 0 else Quotient(rest, -slope)
    side: Side | Literal["both"] = "both" if literal.relation == "=" else "low" if steep > 0 else "high"
    return Bound(side, literal.relation == ">", value, -Fraction(level) / Fraction(steep))


def _nearest(bounds: Sequence[Bound], furthest: Callable[..., Fraction]) -> Bound | None:
    """The one that the others follow from with these numbers; of equal ones a strict one, else the simplest."""
    if not bounds:
        return None
    number = furthest(bound.number for bound in bounds)
    return min((b for b in bounds if b.number == number), key=lambda b: (not b.strict, _size(b.value)))


def _size(value: Quotient) -> tuple[int, int]:
    return len(value.denominator), len(value.numerator)


def _composed(value: Quotient, moves: Mapping[Poly, Quotient]) -> Quotient:
    """The quotient with quotients in the place of variables."""
    over, under = (_evaluated(poly, moves) for poly in (value.numerator, value.denominator))
    return Quotient(over.numerator * under.denominator, over.denominator * under.numerator)


def _evaluated(poly: Poly, moves: Mapping[Poly, Quotient]) -> Quotient:
    used = {v: (power(poly, v), quotient) for v, quotient in moves.items() if power(poly, v)}
    scale = poly.ring.one
    for highest, quotient in used.values():
        scale *= quotient.denominator**highest
    return Quotient(with_quotients(poly, {v: quotient for v, (_, quotient) in used.items()}), scale)
