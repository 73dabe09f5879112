"""Faces of the strategy space all of whose profiles are Pareto: each player mixes some of its actions, and each pure
profile of these has the largest sum of payoffs, for some weights above 0 (for weakly Pareto: not below 0)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import chain, combinations, pairwise, product
from typing import TypeAlias

from verify.trust.forms import Form
from verify.trust.stating.game import Game, Profile
from verify.trust.stating.numbers import Value, positive, total

Face: TypeAlias = tuple[frozenset[int], ...]
"""The actions that each player may mix."""
MOST_FACES = 64


def efficient(game: Game, weakly: bool) -> list[Face]:
    """Faces for some weights."""
    found: dict[Face, None] = {}
    for weights in dict.fromkeys(_weights(game, weakly)):
        best = _best(game, weights)
        choices = [_subsets(sorted({pure[i] for pure in best})) for i in range(len(game.players))]
        for sets in product(*choices):
            game.steps.take(1)
            if all(pure in best for pure in product(*sets)):
                found[tuple(map(frozenset, sets))] = None
        if len(found) > MOST_FACES**2:
            break
    return list(found)


def beyond(face: Face, x: Profile, distance: Value) -> list[Form]:
    """The ways in which no profile of the face may be within the distance (at least 0) of x: a player plays another
    action by more than it, or all of these by more than its actions on the face can take up."""
    found: list[Form] = []
    for actions, weights in zip(face, x, strict=True):
        outside = [weight for a, weight in enumerate(weights) if a not in actions]
        found += [positive(weight - distance) for weight in outside]
        if len(outside) > len(actions):
            found.append(positive(total(outside) - distance * len(actions)))
    return found


def _weights(game: Game, weakly: bool) -> Iterator[tuple[Fraction, ...]]:
    """Equal weights; for weakly Pareto each payoff alone; of two players whose payoffs are numbers those at which two
    pure profiles have the same sum, and some in between."""
    players = len(game.players)
    yield (Fraction(1),) * players
    if weakly:
        yield from (tuple(Fraction(int(i == j)) for i in range(players)) for j in range(players))
    points = {tuple(value.constant for value in paid) for paid in game.payoffs.values()}
    if players == 2 and len(points) <= MOST_FACES:
        known = [(a, b) for a, b in points if a is not None and b is not None]
        slopes = {
            (d - b) / ((a - c) + (d - b)) for (a, b), (c, d) in combinations(sorted(known), 2) if (a - c) * (d - b) > 0
        }
        cuts = [Fraction(0), *sorted(slopes), Fraction(1)]
        for w in chain(sorted(slopes), ((low + high) / 2 for low, high in pairwise(cuts))):
            yield w, 1 - w


def _best(game: Game, weights: Sequence[Fraction]) -> frozenset[tuple[int, ...]]:
    """The pure profiles whose weighted sum of payoffs is known to be the largest."""
    sums = {
        pure: total(payoff * w for payoff, w in zip(paid, weights, strict=True)) for pure, paid in game.payoffs.items()
    }
    return frozenset(
        pure for pure, here in sums.items() if all(game.signs.at_least_0((here - other).top) for other in sums.values())
    )


def _subsets(actions: Sequence[int]) -> list[tuple[int, ...]]:
    return [chosen for size in range(1, len(actions) + 1) for chosen in combinations(actions, size)]
