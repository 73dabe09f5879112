"""max, min and abs written out: of a comparison that has them is made a proposition without, true at the same points.

In: a comparison, with max, min and abs anywhere in its numbers. Out: comparisons without them, joined by and, or.
One is taken out at a time, the outermost first, at the one place where it stands. Where the difference of the two sides
grows (or falls) with it whatever else there is, it commutes with max: `max(a, b) <= c` is `a <= c and b <= c`. Else, as
in a product, there is a case for each argument: `a >= b and ... a ... or b >= a and ... b ...`; where two cases meet
they agree. abs(a) is max(a, -a). The number of comparisons is bounded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count, pairwise
from typing import Any, Literal, TypeAlias, cast

from verify.errors import Unsupported
from verify.language import syntax as s
from verify.language.functions import EXTREMES
from verify.language.walk import subexpressions
from verify.semantics.arithmetic import constant

MOST_CASES = 256
Rebuild: TypeAlias = Callable[[s.Expression], s.Expression]
Way: TypeAlias = Literal[1, -1, None]
"""Whether a difference never falls, never rises, or may do both where the number at a place rises."""
_OPPOSITE: dict[Way, Way] = {1: -1, -1: 1, None: None}


def has_extremes(expression: s.Expression) -> bool:
    """Whether max, min or abs stand in it."""
    return any(isinstance(part, s.Call) and part.function in EXTREMES for part in subexpressions(expression))


def written_out(comparison: s.Comparison) -> s.Expression:
    """The comparison without max, min and abs. Raises Unsupported where that takes too many cases."""
    cases = count(1)
    pairs = zip(comparison.operators, pairwise(comparison.operands), strict=True)
    parts = tuple(_pair(operator, *sides, cases) for operator, sides in pairs)
    return parts[0] if len(parts) == 1 else s.And(parts, at=comparison.at)


@dataclass(frozen=True)
class _Place:
    """A max, min or abs where it stands: which way the difference of the sides goes with it, and the two sides with
    another number in its place."""

    call: s.Call
    way: Way
    rebuild: Callable[[s.Expression], tuple[s.Expression, s.Expression]]


def _pair(operator: str, left: s.Expression, right: s.Expression, cases: Iterator[int]) -> s.Expression:
    place = next(_places(left, right), None)
    if place is None:
        if next(cases) > MOST_CASES:
            raise Unsupported(f"max, min and abs make more than {MOST_CASES} cases")
        return s.Comparison(cast(Any, (operator,)), (left, right), at=left.at)
    if operator in ("=", "!=") and place.way is not None:
        signs = ("<=", ">=") if operator == "=" else ("<", ">")
        both = tuple(_pair(sign, left, right, cases) for sign in signs)
        return s.And(both, at=left.at) if operator == "=" else s.Or(both, at=left.at)
    function, options = _options(place.call)
    replaced = [_pair(operator, *place.rebuild(option), cases) for option in options]
    if place.way is not None:
        largest = (function == "max") == (place.way == 1)  # it is the largest of the differences, or the smallest
        some = largest == (operator in (">", ">="))
        return s.Or(tuple(replaced), at=left.at) if some else s.And(tuple(replaced), at=left.at)
    sign = ">=" if function == "max" else "<="
    chosen = [
        s.And((*(_pair(sign, one, other, cases) for other in options if other is not one), holds), at=left.at)
        for one, holds in zip(options, replaced, strict=True)
    ]
    return s.Or(tuple(chosen), at=left.at)


def _options(call: s.Call) -> tuple[str, tuple[s.Expression, ...]]:
    """It as `max` or `min` of these."""
    if call.function != "abs":
        return call.function, call.arguments
    (inside,) = call.arguments
    return "max", (inside, s.Negate(inside, at=inside.at))


def _places(left: s.Expression, right: s.Expression) -> Iterator[_Place]:
    for call, way, rebuild in _inside(left, 1, lambda new: new):
        yield _Place(call, way, lambda new, rebuild=rebuild: (rebuild(new), right))  # type: ignore[misc]
    for call, way, rebuild in _inside(right, -1, lambda new: new):
        yield _Place(call, way, lambda new, rebuild=rebuild: (left, rebuild(new)))  # type: ignore[misc]


def _inside(e: s.Expression, way: Way, rebuild: Rebuild) -> Iterator[tuple[s.Call, Way, Rebuild]]:
    """Each max, min and abs in a number that is not inside another one."""
    match e:
        case s.Call(function, _) if function in EXTREMES:
            yield e, way, rebuild
        case s.Negate(part):
            yield from _inside(part, _OPPOSITE[way], lambda new: rebuild(s.Negate(new, at=e.at)))
        case s.Power(base, exponent):
            yield from _inside(base, None, lambda new: rebuild(s.Power(new, exponent, at=e.at)))
        case s.Arithmetic(sign, left, right):
            ways = _of_sides(sign, left, right, way)
            yield from _inside(left, ways[0], lambda new: rebuild(s.Arithmetic(sign, new, right, at=e.at)))
            yield from _inside(right, ways[1], lambda new: rebuild(s.Arithmetic(sign, left, new, at=e.at)))


def _of_sides(sign: str, left: s.Expression, right: s.Expression, way: Way) -> tuple[Way, Way]:
    """Which way a sum, difference, product or quotient goes with each of its sides."""
    if sign in "+-":
        return way, way if sign == "+" else _OPPOSITE[way]
    return _scaled(way, right), _scaled(way, left) if sign == "*" else None


def _scaled(way: Way, factor: s.Expression) -> Way:
    """The way of what is multiplied with the factor, or divided by it."""
    value = constant(factor)
    return None if value is None else _OPPOSITE[way] if value < 0 else way
