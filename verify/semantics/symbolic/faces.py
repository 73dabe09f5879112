"""Faces of the strategy space on which every profile is Pareto: products of sets of actions.

In: a game. Out: for each player a set of actions, such that whatever mixture of these each player takes, some weighted
sum of payoffs is as large as it can be. With positive weights the outcome then is Pareto, with weights that are not
negative weakly Pareto. All such faces of two players where payoffs are numbers; else those for a few weights.

Reference: Geoffrion, Proper efficiency and the theory of vector maximization, 1968.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import chain, combinations, pairwise, product
from typing import TypeAlias

from verify.semantics.symbolic.algebra import Quotient
from verify.semantics.symbolic.formula import Formula, any_of, positive
from verify.semantics.symbolic.minmax import number_of
from verify.semantics.symbolic.setting import Setting, Strategies

Face: TypeAlias = tuple[frozenset[int], ...]
Pure: TypeAlias = tuple[int, ...]
Weights: TypeAlias = tuple[Fraction, ...]
MOST_FACES = 64


def efficient_faces(setting: Setting, weakly: bool) -> list[Face]:
    """The largest faces found, each once."""
    found: list[Face] = []
    for weights in dict.fromkeys(_weights(setting, weakly)):
        best = _best(setting, weights)
        found += [face for face in _products(best, len(setting.players)) if face not in found]
        if len(found) > MOST_FACES:
            break
    return [face for face in found if not any(face != other and _inside(face, other) for other in found)]


def beyond(face: Face, x: Strategies, distance: Quotient) -> Formula:
    """That no strategy profile on the face is within the distance (which is not negative) of x.

    A strategy is within it of the mixtures of some actions just if none of the other actions has more weight than the
    distance, and all of these together not more than those actions can take up.
    """
    parts: list[Formula] = []
    for actions, strategy in zip(face, x, strict=True):
        outside = [w for a, w in enumerate(strategy) if a not in actions]
        parts += [positive(w - distance) for w in outside]
        if len(outside) > len(actions):
            parts.append(positive(sum(outside[1:], outside[0]) - distance * len(actions)))
    return any_of(parts)


def _weights(setting: Setting, weakly: bool) -> Iterator[Weights]:
    """Weights of the players' payoffs: all at which the best pure profiles change, and some in between, for two players
    whose payoffs are numbers; else equal ones."""
    players = len(setting.players)
    yield (Fraction(1),) * players
    if weakly:
        yield from (tuple(Fraction(int(i == j)) for i in range(players)) for j in range(players))
    if players == 2:
        points = {number for payoffs in setting.pure_payoffs().values() if (number := _point(payoffs)) is not None}
        if len(points) <= MOST_FACES:
            slopes = {
                (d - b) / ((a - c) + (d - b))
                for (a, b), (c, d) in combinations(sorted(points), 2)
                if (a - c) * (d - b) > 0  # one has more of the first payoff, the other of the second
            }
            cuts = [Fraction(0), *sorted(slopes), Fraction(1)]
            for w in chain(slopes, ((low + high) / 2 for low, high in pairwise(cuts))):
                yield w, 1 - w


def _point(payoffs: Sequence[Quotient]) -> tuple[Fraction, Fraction] | None:
    first, second = map(number_of, payoffs)
    return None if first is None or second is None else (first, second)


def _best(setting: Setting, weights: Weights) -> frozenset[Pure]:
    """The pure profiles whose weighted sum of payoffs is known to be the largest."""
    sums = {
        pure: sum((payoff * w for payoff, w in zip(payoffs, weights, strict=True)), setting.constant(0))
        for pure, payoffs in setting.pure_payoffs().items()
    }
    known = setting.assumptions
    return frozenset(
        pure
        for pure, here in sums.items()
        if all(known.nonnegative((here - other).numerator) for other in sums.values())
    )


def _products(best: frozenset[Pure], players: int) -> Iterator[Face]:
    """The largest products of sets of actions all of whose profiles are among the best."""
    actions = [sorted({pure[i] for pure in best}) for i in range(players)]
    faces: list[Face] = []
    choices = [_subsets(of) for of in actions]
    for sets in sorted(product(*choices), key=lambda sets: -sum(map(len, sets))):
        face = tuple(map(frozenset, sets))
        if any(_inside(face, other) for other in faces):
            continue
        if all(pure in best for pure in product(*sets)):
            faces.append(face)
            yield face


def _subsets(actions: Sequence[int]) -> list[tuple[int, ...]]:
    return [chosen for size in range(1, len(actions) + 1) for chosen in combinations(actions, size)]


def _inside(face: Face, other: Face) -> bool:
    return all(a <= b for a, b in zip(face, other, strict=True))
