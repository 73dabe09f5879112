"""Quantitative semantics of propositions (robustness, with the opposite sign): by how much a proposition is violated.

In: a proposition and many profiles. Out: for each a number, above 0 where the proposition seems to fail, at most 0
where it seems to hold. `and` is a maximum, `or` a minimum, as usual; the hidden quantifiers are only sampled. In
floating point: it orders candidates, and decides nothing.

References: Fainekos and Pappas, Robustness of temporal logic specifications for continuous-time signals, 2009. Donzé
and Maler, Robust satisfaction of temporal logic over real-valued signals, 2010.
"""

from __future__ import annotations

from itertools import product
from typing import Any

import numpy as np

from verify.language import syntax as s
from verify.simulate.evaluation import Array, Evaluation

MESH = np.linspace(0.0, 1.0, 9)
TINY = 1e-9
EDGES = (((0.0, 0.0), (0.0, 1.0)), ((1.0, 0.0), (1.0, 1.0)), ((0.0, 0.0), (1.0, 0.0)), ((0.0, 1.0), (1.0, 1.0)))


def violation(proposition: s.Expression, evaluation: Evaluation) -> Array:
    """The violation at each profile: 0 or less where the proposition seems to hold; 0 where nothing is known."""
    match proposition:
        case s.And(parts):
            return np.maximum.reduce([violation(part, evaluation) for part in parts])
        case s.Or(parts):
            return np.minimum.reduce([violation(part, evaluation) for part in parts])
        case s.Not(part):
            return -violation(part, evaluation)
        case s.Implies(left, right):
            return np.minimum(-violation(left, evaluation), violation(right, evaluation))
        case s.Comparison(operators, operands):
            values = [evaluation.number(operand, evaluation.truth) for operand in operands]
            pairs = zip(operators, values, values[1:], strict=False)
            return np.maximum.reduce([_everywhere(evaluation, _apart(o, a, b)) for o, a, b in pairs])
        case s.Name("pareto" | "weakly_pareto"):
            return _dominance(evaluation)
        case s.Call("undominated", (margin,)):
            return _dominance(evaluation) - _everywhere(evaluation, evaluation.number(margin, evaluation.truth))
        case s.Call("near", (part, distance)):
            return _least_around(
                part, _everywhere(evaluation, evaluation.number(distance, evaluation.truth)), evaluation
            )
    return np.zeros_like(evaluation.truth[0])


def _least_around(proposition: s.Expression, distance: Array, evaluation: Evaluation) -> Array:
    """The least violation at the profile and at the sides and corners of the box around it. TINY less, so that it is
    below 0 where one of these is exactly on a Pareto boundary."""
    shifts = product((-distance, np.zeros_like(distance), distance), repeat=2)
    around = ([np.clip(x + dx, 0, 1) for x, dx in zip(evaluation.truth, shift, strict=True)] for shift in shifts)
    return np.minimum.reduce([violation(proposition, Evaluation(evaluation.world, (x, y))) for x, y in around]) - TINY


def _apart(operator: str, a: Any, b: Any) -> Any:
    match operator:
        case "<" | "<=":
            return a - b
        case ">" | ">=":
            return b - a
        case "=":
            return abs(a - b)
    return -abs(a - b)


def _everywhere(evaluation: Evaluation, value: Any) -> Array:
    return value + np.zeros_like(evaluation.truth[0])


def _dominance(evaluation: Evaluation) -> Array:
    """The most by which some other profile is better for everyone: of a coarse mesh, and of all profiles in which
    somebody plays purely."""
    here = [_everywhere(evaluation, evaluation.payoff(k, evaluation.truth)) for k in (0, 1)]
    best = np.full_like(here[0], -np.inf)
    for x, y in product(MESH, repeat=2):
        best = np.maximum(best, np.minimum(*(evaluation.payoff(k, (x, y)) - here[k] for k in (0, 1))))
    for start, end in EDGES:
        first = [evaluation.payoff(k, start) - here[k] for k in (0, 1)]
        slopes = [evaluation.payoff(k, end) - evaluation.payoff(k, start) for k in (0, 1)]
        if slopes[0] != slopes[1]:
            # The lesser of two gains is largest at an end, which is on the mesh, or where they are equal.
            where = np.clip((first[1] - first[0]) / (slopes[0] - slopes[1]), 0, 1)
            best = np.maximum(best, np.minimum(*(first[k] + slopes[k] * where for k in (0, 1))))
    return best
