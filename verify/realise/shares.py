"""Shares of outputs with which every agent's strategy is in its spot, and the oracle's coins for which there are such.

In: for each agent its spot on the grid, and its extreme outputs on each side of the coins, that is, where these are
certain. Out: strategies, and coins. The shares of an agent's outputs on one side add up to the probability of that
side. Where an agent depends on one coin at most, or the others are given, that is affine in the coin; so all this is a
linear program.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import count
from typing import TypeAlias

from verify.realise.optimum import Equation, optimum
from verify.realise.spots import Spot

Strategy: TypeAlias = tuple[Fraction, ...]
Side: TypeAlias = tuple[int, ...]
"""A certain answer for each coin: 1 yes, 0 no."""
Outputs: TypeAlias = Mapping[Side, tuple[Strategy, ...]]
"""The extreme outputs of an agent on each side; under the empty one alone where there are no coins."""
Found: TypeAlias = tuple[dict[int, Strategy], dict[int, Fraction]]
"""A strategy for each agent, and the values of coins, by their numbers. Those that are left out do not matter."""

ZERO, ONE = Fraction(0), Fraction(1)


def free_coins(outputs: Outputs) -> set[int]:
    """The numbers of the coins that the outputs depend on."""
    return {
        k
        for side, strategies in outputs.items()
        for k, answer in enumerate(side)
        if not answer and outputs[(*side[:k], 1, *side[k + 1 :])] != strategies
    }


@dataclass(frozen=True)
class Shares:
    """Some coins have the values `fixed`, by their numbers; no agent may depend on more than one of the others. Agents
    without a spot may have any strategy that they put out."""

    outputs: Mapping[int, Outputs]
    spots: Mapping[int, Spot]
    fixed: Mapping[int, Fraction]

    def deepest(self) -> Found | None:
        """Strategies as far as can be from those ends of their cells that do not belong to these; None where there are
        none inside."""
        if not self._may_be():
            return None
        slack = count()
        rows: list[Equation] = [
            ({**self._weights(i, a, sign), "depth": -ONE, next(slack): -ONE}, sign * end)
            for i, a, sign, end in self._ends()
            if end not in (0, 1)
        ]
        rows.append(({"depth": ONE, next(slack): ONE}, ONE))
        found = optimum([*self._sums, *rows], {"depth": ONE})
        return self._read_off(found) if found and found.get("depth") else None

    def nearest(self, wanted: Sequence[Strategy]) -> Found | None:
        """Strategies in the closed cells as near as can be to the wanted ones, in the sum of all differences; those for
        actions that are not to be played count twice."""
        slack = count()
        rows: list[Equation] = [
            ({**self._weights(i, a, sign), next(slack): -ONE}, sign * end) for i, a, sign, end in self._ends()
        ]
        far: dict[Hashable, Fraction] = {}
        for i in self.outputs:
            for a, x in enumerate(wanted[i]):
                over, under = ("over", i, a), ("under", i, a)
                rows.append(({**self._weights(i, a), over: -ONE, under: ONE}, x))
                far |= {over: -ONE if x else -2 * ONE, under: -ONE}
        found = optimum([*self._sums, *rows], far)
        return None if found is None else self._read_off(found)

    def _may_be(self) -> bool:
        """Whether some output is on each side of every place, so that there may be strategies inside."""
        for i, spot in self.spots.items():
            extreme = [y for of_side in self.outputs[i].values() for y in of_side]
            for a, place in enumerate(spot):
                if not any(y[a] <= place.high for y in extreme) or not any(y[a] >= place.low for y in extreme):
                    return False
        return True

    def _ends(self) -> Iterator[tuple[int, int, Fraction, Fraction]]:
        """Agent, action, 1 or -1 for a lower or an upper end, and the end, of each place that is a cell."""
        for i, spot in self.spots.items():
            for a, place in enumerate(spot):
                if not place.is_threshold:
                    yield from ((i, a, ONE, place.low), (i, a, -ONE, place.high))

    @cached_property
    def _sums(self) -> list[Equation]:
        """That the shares on each side add up to its probability, and that thresholds are met."""
        rows: list[Equation] = []
        for i, outputs in self._relevant.items():
            for side, strategies in outputs.items():
                of_side: dict[Hashable, Fraction] = {(i, side, k): ONE for k in range(len(strategies))}
                weight, free = ONE, None
                for coin, answer in side:
                    if coin in self.fixed:
                        weight *= self.fixed[coin] if answer else 1 - self.fixed[coin]
                    else:
                        free = (coin, answer)
                if free is not None:
                    of_side["coin", free[0]] = -weight if free[1] else weight
                    weight = ZERO if free[1] else weight
                rows.append((of_side, weight))
        thresholds = [(i, a, x) for i, spot in self.spots.items() for a, x in enumerate(spot) if x.is_threshold]
        return [*rows, *((self._weights(i, a), place.low) for i, a, place in thresholds)]

    @cached_property
    def _relevant(self) -> Mapping[int, Mapping[tuple[tuple[int, int], ...], tuple[Strategy, ...]]]:
        """The outputs by the answers of those coins alone that the agent depends on, each with its number."""
        found = {}
        for i, outputs in self.outputs.items():
            coins = free_coins(outputs)
            found[i] = {tuple((k, side[k]) for k in sorted(coins)): strategies for side, strategies in outputs.items()}
        return found

    def _weights(self, i: int, a: int, sign: Fraction = ONE) -> dict[Hashable, Fraction]:
        """The probability of the agent's action, by its shares."""
        outputs = self._relevant[i].items()
        return {(i, side, k): sign * y[a] for side, strategies in outputs for k, y in enumerate(strategies)}

    def _read_off(self, found: Mapping[Hashable, Fraction]) -> Found:
        strategies = {}
        for i, outputs in self.outputs.items():
            actions = range(len(next(y for of_side in outputs.values() for y in of_side)))
            strategies[i] = tuple(
                sum((weight * found.get(name, ZERO) for name, weight in self._weights(i, a).items()), ZERO)
                for a in actions
            )
        coins = {k for outputs in self._relevant.values() for side in outputs for k, _ in side}
        return strategies, {k: self.fixed.get(k, found.get(("coin", k), ZERO)) for k in coins}
