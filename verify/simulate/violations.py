"""How far a proposition is from holding, in floating point and at many profiles at once.

Only good for choosing where to look first: what is positive here may hold all the same, and the other way round.
"""

from __future__ import annotations

from itertools import product
from typing import Any

import numpy as np

from verify.language import syntax as s
from verify.simulate.evaluation import Array, Glance

MESH = np.linspace(0.0, 1.0, 9)
TINY = 1e-9
EDGES = (((0.0, 0.0), (0.0, 1.0)), ((1.0, 0.0), (1.0, 1.0)), ((0.0, 0.0), (1.0, 0.0)), ((0.0, 1.0), (1.0, 1.0)))


def miss(proposition: s.Expression, glance: Glance) -> Array:
    """By how much the proposition fails at each profile: 0 or less where it seems to hold; 0 where nothing is known."""
    match proposition:
        case s.And(parts):
            return np.maximum.reduce([miss(part, glance) for part in parts])
        case s.Or(parts):
            return np.minimum.reduce([miss(part, glance) for part in parts])
        case s.Not(part):
            return -miss(part, glance)
        case s.Implies(left, right):
            return np.minimum(-miss(left, glance), miss(right, glance))
        case s.Comparison(operators, operands):
            values = [glance.number(operand, glance.truth) for operand in operands]
            pairs = zip(operators, values, values[1:], strict=False)
            return np.maximum.reduce([_everywhere(glance, _apart(o, a, b)) for o, a, b in pairs])
        case s.Name("pareto" | "weakly_pareto"):
            return _dominance(glance)
        case s.Call("undominated", (margin,)):
            return _dominance(glance) - _everywhere(glance, glance.number(margin, glance.truth))
        case s.Call("near", (part, distance)):
            return _least_around(part, _everywhere(glance, glance.number(distance, glance.truth)), glance)
    return np.zeros_like(glance.truth[0])


def _least_around(proposition: s.Expression, distance: Array, glance: Glance) -> Array:
    """The least miss at the profile itself and at the sides and corners of the box around it; below 0 where it is 0 at
    one of them, as on a Pareto boundary."""
    shifts = product((-distance, np.zeros_like(distance), distance), repeat=2)
    around = ([np.clip(x + dx, 0, 1) for x, dx in zip(glance.truth, shift, strict=True)] for shift in shifts)
    return np.minimum.reduce([miss(proposition, Glance(glance.world, (x, y))) for x, y in around]) - TINY


def _apart(operator: str, a: Any, b: Any) -> Any:
    match operator:
        case "<" | "<=":
            return a - b
        case ">" | ">=":
            return b - a
        case "=":
            return abs(a - b)
    return -abs(a - b)


def _everywhere(glance: Glance, value: Any) -> Array:
    return value + np.zeros_like(glance.truth[0])


def _dominance(glance: Glance) -> Array:
    """The most that some profile gives to everyone above what the profile itself gives; of a coarse mesh, and of all
    those where somebody plays purely."""
    here = [_everywhere(glance, glance.payoff(k, glance.truth)) for k in (0, 1)]
    best = np.full_like(here[0], -np.inf)
    for x, y in product(MESH, repeat=2):
        best = np.maximum(best, np.minimum(*(glance.payoff(k, (x, y)) - here[k] for k in (0, 1))))
    for start, end in EDGES:
        first = [glance.payoff(k, start) - here[k] for k in (0, 1)]
        slopes = [glance.payoff(k, end) - glance.payoff(k, start) for k in (0, 1)]
        if slopes[0] != slopes[1]:
            # The lesser of two gains is largest at an end, which is on the mesh, or where they are equal.
            where = np.clip((first[1] - first[0]) / (slopes[0] - slopes[1]), 0, 1)
            best = np.maximum(best, np.minimum(*(first[k] + slopes[k] * where for k in (0, 1))))
    return best
