"""Zones of any number of actions: their corners and edges, and whether a step improves everyone on all of a zone.

In: bounds of probabilities, or the corners that they make. Out: exact answers; None where these are not found.

Reference: Garloff, Convergent bounds for the range of multivariate polynomials, 1986 (Bernstein coefficients, cutting).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations, product
from typing import Any, TypeAlias

from verify.evidence.roots import TooHard

Strategy: TypeAlias = tuple[Any, ...]
Edge: TypeAlias = tuple[Strategy, Strategy]
Payoff: TypeAlias = Callable[[int, Sequence[Strategy]], Any]
"""Of a player at a profile; affine in each strategy, which may also be a direction."""
MOST_PIECES, MOST_ACTIONS = 400, 10


def vertices(bounds: Sequence[tuple[Any, Any]]) -> list[Strategy]:
    """The corners of { y in the simplex : low_a <= y_a <= high_a }; empty if there is no such y."""
    if len(bounds) > MOST_ACTIONS:
        raise TooHard(f"zones of more than {MOST_ACTIONS} actions have too many corners")
    found: list[Strategy] = []
    for rest in range(len(bounds)):
        for corner in product(*(pair for a, pair in enumerate(bounds) if a != rest)):
            value = 1 - sum(corner, Fraction(0))
            strategy = (*corner[:rest], value, *corner[rest:])
            if bounds[rest][0] <= value <= bounds[rest][1] and strategy not in found:
                found.append(strategy)
    return found


def edges(corners: Sequence[Strategy]) -> list[Edge]:
    """Pairs of corners, among them the ends of every edge: these agree in all probabilities but two."""
    pairs = [pair for pair in combinations(corners, 2) if sum(a != b for a, b in zip(*pair, strict=True)) == 2]
    return pairs or [(corner, corner) for corner in corners]


def improves_by_weight(
    payoff: Payoff, step: Sequence[int], moving: Sequence[int], zone: Sequence[Sequence[Strategy]]
) -> bool | None:
    """Whether the step gives every player a positive slope wherever each strategy is in its zone (given by corners) and
    none of the `moving` players plays the step's action for sure; the others stand still. None where that takes too
    much.

    Whoever moves goes from its strategy given that it does not play the action. With the probability of the action held
    fixed the slope is affine in its strategy, so the least slope is on an edge of its zone. Times what everyone has
    still to move, it is a polynomial of degree at most 2 along each edge.
    """
    # Ends at which a moving player plays its action for sure come last.
    parts = [
        [(b, a) if i in moving and a[step[i]] == 1 else (a, b) for a, b in edges(corners)]
        for i, corners in enumerate(zone)
    ]
    for player in range(len(zone)):
        positive = _positive(_Slope(payoff, player, tuple(step), tuple(moving)), list(product(*parts)))
        if positive is not True:
            return positive
    return True


@dataclass(frozen=True)
class _Slope:
    """A player's slope on a product of edges, times something positive."""

    payoff: Payoff
    player: int
    step: tuple[int, ...]
    moving: tuple[int, ...]
    known: dict[tuple[int, Sequence[Strategy]], Any] = field(default_factory=dict)

    def stepped(self, i: int, y: Sequence[Strategy]) -> Any:
        """What is paid where player i takes its step, and the others play as in y; worked out once."""
        others = (*y[:i], (), *y[i + 1 :])
        if (i, others) not in self.known:
            pure = tuple(Fraction(int(action == self.step[i])) for action in range(len(y[i])))
            self.known[i, others] = self.payoff(self.player, [*y[:i], pure, *y[i + 1 :]])
        return self.known[i, others]

    def at(self, y: Sequence[Strategy], piece: Sequence[Edge], ends: frozenset[int]) -> Any:
        """At a point. `ends` are the moving players whose edge ends at their action: there the direction is fixed."""
        key = (-1, tuple(y))
        if not ends and key in self.known:
            return self.known[key]  # a corner is one of many edges
        total, here = Fraction(0), self.payoff(self.player, y)
        for i in self.moving:
            if i in ends:
                a, b = piece[i]
                direction = tuple((q - p) / (1 - a[self.step[i]]) for p, q in zip(a, b, strict=True))
                share = self.payoff(self.player, [direction if j == i else x for j, x in enumerate(y)])
            else:
                share = self.stepped(i, y) - here
            for j in (j for j in self.moving if j != i and j not in ends):
                share = share * (1 - y[j][self.step[j]])
            total = total + share
        return total if ends else self.known.setdefault(key, total)


def _positive(slope: _Slope, waiting: list[tuple[Edge, ...]]) -> bool | None:
    """Whether the slope is above 0 on these products of edges, but for the points that are not looked at.

    A quadratic with the values p, q, r at 0, 1/2, 1 has the Bernstein coefficients p, 2q - (p + r)/2, r, between which
    it stays. Where these do not settle it, the longest edge is cut in two.
    """
    for _ in range(MOST_PIECES):
        if not waiting:
            return True
        piece, values = waiting.pop(), dict[tuple[int, ...], Any]()
        ends = frozenset(i for i in slope.moving if piece[i][1][slope.step[i]] == 1)
        points = [(a, tuple((x + y) / 2 for x, y in zip(a, b, strict=True)), b) for a, b in piece]
        for at in sorted(product(range(3), repeat=len(piece)), key=lambda at: 1 in at):  # corners first
            values[at] = slope.at([p[k] for p, k in zip(points, at, strict=True)], piece, ends)
            if values[at] < 0 or (values[at] == 0 and all(at[i] < 2 for i in ends)):
                return False  # where it is below 0 at a point that is not looked at, it is so nearby as well
        for i in range(len(piece)):
            for at in [at for at in values if at[i] == 1]:
                low, high = ((*at[:i], end, *at[i + 1 :]) for end in (0, 2))
                values[at] = 2 * values[at] - (values[low] + values[high]) / 2
        if all(value > 0 or (value == 0 and any(at[i] > 0 for i in ends)) for at, value in values.items()):
            continue
        i = max(range(len(piece)), key=lambda j: sum((a - b) ** 2 for a, b in zip(*piece[j], strict=True)))
        low, middle, high = points[i]
        waiting += [(*piece[:i], half, *piece[i + 1 :]) for half in ((low, middle), (middle, high))]
    return None
