"""Where in a zone a condition of a run changes its sign, as a function of parameters and profile.

In: the conditions of one branch of a run, and zones of the other players. Out: quotients at which a condition that
speaks of a point in the zone is an equality, the others' points being at ends of their zones or at the truth. From the
nearest ones come zones: as small as they can be, or δ wide with such an end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product

from verify.semantics.symbolic.algebra import Poly, Quotient, at_numbers, power, with_quotients, with_replaced
from verify.semantics.symbolic.formula import Atom, Formula
from verify.semantics.symbolic.variables import POINTS, Variable

MOST = 6
"""Thresholds of one zone that are looked at, the nearest to the truth first."""


def thresholds(
    formulas: Sequence[Formula],
    player: str,
    known: Mapping[Poly, Quotient],
    points: Mapping[Variable, Poly],
    options: Mapping[str, Sequence[Quotient]],
) -> Iterator[Quotient]:
    """Where a condition is an equality for a point in the player's zone. `known` has what else is certain, `points` the
    variables that stand for points in zones, and `options` where points of the other players may be."""
    for poly in dict.fromkeys(poly for formula in formulas for poly in _polys(formula)):
        used = [v for v in points if v.kind in POINTS and power(poly, points[v])]
        mine = [points[v] for v in used if v.index[-1] == player]
        others = list(dict.fromkeys(str(v.index[-1]) for v in used if v.index[-1] != player))
        if not mine or any(j not in options for j in others):
            continue
        for option in product(*(options[j] for j in others)):
            at = dict(zip(others, option, strict=True))
            moves = {points[v]: at[str(v.index[-1])] for v in used if v.index[-1] != player}
            yield from _root(with_quotients(poly, {**known, **moves}), mine)


def zones_from(
    ends: Sequence[Quotient], truth: Quotient, width: Quotient, numbers: Mapping[Poly, Fraction]
) -> Iterator[tuple[Quotient, Quotient]]:
    """Zones that hold the truth, with one or two of these ends: such as are no wider than `width` at the numbers."""
    here, most = _at(truth, numbers), _at(width, numbers)
    if here is None or most is None:
        return
    values = [(value, end) for end in dict.fromkeys(ends) if (value := _at(end, numbers)) is not None]
    near = sorted((each for each in values if abs(each[0] - here) <= most), key=lambda each: abs(each[0] - here))
    below = [each for each in near[:MOST] if each[0] <= here]
    above = [each for each in near[:MOST] if each[0] >= here]
    yield from ((end, truth) for _, end in below)
    yield from ((truth, end) for _, end in above)
    yield from ((low, high) for (a, low), (b, high) in product(below, above) if b - a <= most)
    yield from ((end, end + width) for _, end in below)
    yield from ((end - width, end) for _, end in above)


def _root(poly: Poly, variables: Sequence[Poly]) -> Iterator[Quotient]:
    """Where the polynomial is 0 when all these variables are the same, if it is linear in that."""
    first = variables[0]
    poly = with_replaced(poly, [(v, first) for v in variables[1:]])
    if power(poly, first) != 1:
        return
    rest = with_replaced(poly, [(first, poly.ring.zero)])
    slope = with_replaced(poly, [(first, poly.ring.one)]) - rest
    yield Quotient(-rest, slope)


def _at(value: Quotient, numbers: Mapping[Poly, Fraction]) -> Fraction | None:
    over, under = at_numbers(value.numerator, numbers), at_numbers(value.denominator, numbers)
    return None if over is None or not under else Fraction(over) / Fraction(under)


def _polys(formula: Formula) -> Iterator[Poly]:
    if isinstance(formula, Atom):
        yield formula.poly
    else:
        for part in formula.parts:
            yield from _polys(part)
