"""Boundaries between branches of programs: profiles where a guard's sides are equal, or a step ceases to improve.

In: programs in a game with numbers. Out: rational profiles on these curves (bilinear, for two players with two actions
each), beside them, and where two of them meet. Consistent states lie there in thin sets, which a mesh does not hit. In
floating point: a hint where to search, as boundary values are in testing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, pairwise, product
from math import sqrt
from typing import Any

import numpy as np

from verify.language import syntax as s
from verify.language.walk import subexpressions
from verify.semantics import program as p
from verify.semantics.exact.world import World
from verify.simulate.evaluation import Array, Evaluation
from verify.simulate.points import Points, simply, together

TICKS = tuple(k / 8 for k in range(9))
TINY = 1e-12


@dataclass(frozen=True)
class Curve:
    """a + b*x + c*y + d*x*y = 0."""

    a: float
    b: float
    c: float
    d: float

    def turned(self) -> Curve:
        """The curve with the two coordinates exchanged."""
        return Curve(self.a, self.c, self.b, self.d)

    def across(self, y: float) -> float | None:
        """The x of the point of the curve with this y, if there is one."""
        slope = self.b + self.d * y
        return -(self.a + self.c * y) / slope if abs(slope) > TINY else None


def near_boundaries(world: World, programs: Sequence[p.Program | None], apart: Fraction) -> Points:
    """Profiles on the boundaries and `apart` from them on both sides, with simple numbers; more of them where two
    boundaries meet, or where one meets the edge of the unit square."""
    curves = list(_curves(world, programs))
    along: set[tuple[float, float]] = set()
    for curve in curves:
        for tick in TICKS:
            x, y = curve.across(tick), curve.turned().across(tick)
            along |= {(x, tick)} if x is not None else set()
            along |= {(tick, y)} if y is not None else set()
    meeting = {at for at in along if 0.0 in at or 1.0 in at}
    for one, other in combinations(curves, 2):
        meeting |= set(_meetings(one, other))
    moved = [_moved(along, (-1, 0, 1), float(apart)), _moved(meeting, (-3, -1, 0, 1, 3), float(apart))]
    return together(simply(np.concatenate(moved, axis=1), int(8 / apart)))


def _moved(found: Iterable[tuple[float, float]], steps: Sequence[int], apart: float) -> Array:
    """Those of the points that lie in the unit square, moved by so many times `apart`; in two rows."""
    inside = [at for at in found if all(-TINY <= z <= 1 + TINY for z in at)]
    moves = apart * np.array(list(product(steps, repeat=2)))
    return (np.array(inside).reshape(-1, 1, 2) + moves).reshape(-1, 2).T


def _curves(world: World, programs: Sequence[p.Program | None]) -> Iterator[Curve]:
    corners = np.array([0.0, 1.0, 0.0, 1.0]), np.array([0.0, 0.0, 1.0, 1.0])
    evaluation = Evaluation(world, corners)
    seen: set[tuple[float, ...]] = set()
    for values in _values(evaluation, programs):
        at00, at10, at01, at11 = (float(v) for v in values + np.zeros(4))
        curve = Curve(at00, at10 - at00, at01 - at00, at11 - at10 - at01 + at00)
        size = max(map(abs, (curve.b, curve.c, curve.d)))
        if size > TINY:
            key = tuple(round(z / size, 9) for z in (curve.a, curve.b, curve.c, curve.d))
            if key not in seen:
                seen.add(key)
                yield curve


def _values(evaluation: Evaluation, programs: Sequence[p.Program | None]) -> Iterator[Any]:
    """For each boundary a function that is 0 on it, by its values at the corners of the unit square."""
    for program in programs:
        for node in p.subtrees(program.tree) if program is not None else ():
            if isinstance(node, p.ZoneGuard):
                for part in subexpressions(node.proposition):
                    if isinstance(part, s.Comparison):
                        sides = [evaluation.number(operand, evaluation.truth) for operand in part.operands]
                        yield from (a - b for a, b in pairwise(sides))
            elif isinstance(node, p.StepGuard):
                for target in evaluation.world.pure_profiles:
                    yield from (evaluation.slope(target, node.derivative, player) for player in (0, 1))


def _meetings(one: Curve, other: Curve) -> Iterator[tuple[float, float]]:
    """The points where x*(b + d*y) = -(a + c*y) for both curves: a quadratic equation for y."""
    a = one.c * other.d - other.c * one.d
    b = one.a * other.d + one.c * other.b - other.a * one.d - other.c * one.b
    c = one.a * other.b - other.a * one.b
    for y in _roots(a, b, c):
        x = one.across(y)
        x = other.across(y) if x is None else x
        if x is not None:
            yield x, y


def _roots(a: float, b: float, c: float) -> list[float]:
    if abs(a) <= TINY:
        return [-c / b] if abs(b) > TINY else []
    inside = b * b - 4 * a * c
    return [(-b + sign * sqrt(inside)) / (2 * a) for sign in (1, -1)] if inside >= 0 else []
