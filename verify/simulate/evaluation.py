"""Vectorised evaluation: programs, propositions and payoffs at many profiles at once, in floating point.

In: arrays of profiles of two players with two actions each. Out: arrays of outputs and values. One pass through the
program's tree for all profiles. The results are hints: whatever is taken from here is run again by the interpreter in
exact numbers, so a mistake here can hide a state, but cannot make a wrong one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, reduce
from itertools import combinations, product
from typing import Any, TypeAlias

import numpy as np

from verify.evidence.numbers import Real
from verify.language import syntax as s
from verify.language.functions import Outcome, value_of
from verify.semantics import program as p
from verify.semantics.exact.world import World

Array: TypeAlias = Any
Outputs: TypeAlias = tuple[Array, Array, Array]
"""For a path through a program: at which profiles runs take it, and the ends of the interval of its outputs there (the
probability of the player's first action)."""
SLACK = 1e-9


@dataclass(frozen=True)
class Zones:
    """For each of the two players the ends of the interval that a run sees, at each profile."""

    low: tuple[Array, Array]
    high: tuple[Array, Array]


@dataclass(frozen=True)
class Evaluation:
    """Evaluation at some profiles: `truth[j]` has player j's probability of its first action, at each of them."""

    world: World
    truth: tuple[Array, Array]

    def paths(self, program: p.Program, zones: Zones) -> Iterator[Outputs]:
        """The paths that are taken by runs that see these zones."""
        zero, one = np.zeros_like(self.truth[0]), np.ones_like(self.truth[0])
        return self._paths(program.tree, program.player, Zones((zero, zero), (one, one)), zones, None)

    def _paths(
        self, tree: p.Tree, me: int, known: Zones, seen: Zones, step: tuple[int, ...] | None
    ) -> Iterator[Outputs]:
        def onwards(part: p.Tree, target: tuple[int, ...] | None = step) -> list[Outputs]:
            return list(self._paths(part, me, known, seen, target))

        match tree:
            case p.Chance():
                share = as_float(self.world.number(tree.probability, ()))
                yield from _mixed(share, onwards(tree.then), onwards(tree.otherwise))
            case p.Sample():
                share = self.probability(self.truth, tree.player, tree.action)
                yield from _mixed(share, onwards(tree.then), onwards(tree.otherwise))
            case p.Query():
                over = self.asked(tree.player, tree.asked) - as_float(self.world.number(tree.threshold, ()))
                for sign, part in ((1, tree.then), (-1, tree.otherwise)):
                    yield from _where(sign * over > SLACK, onwards(part))
                for (here, low, high), (there, least, most) in product(onwards(tree.then), onwards(tree.otherwise)):
                    open_ = here & there & (abs(over) <= SLACK)
                    yield open_, np.minimum(low, least), np.maximum(high, most)
            case p.ReadZone():
                ends = [
                    tuple(new[j] if j in tree.players else old[j] for j in (0, 1))
                    for new, old in ((seen.low, known.low), (seen.high, known.high))
                ]
                narrowed = Zones((ends[0][0], ends[0][1]), (ends[1][0], ends[1][1]))
                yield from self._paths(tree.then, me, narrowed, seen, step)
            case p.ZoneGuard():
                proposition = tree.proposition if tree.quantifier == "surely" else s.Not(tree.proposition)
                always = self._everywhere(proposition, known, SLACK)
                clearly = self._everywhere(proposition, known, -SLACK)
                then, otherwise = (always, ~clearly) if tree.quantifier == "surely" else (~clearly, always)
                yield from _where(then, onwards(tree.then))
                yield from _where(otherwise, onwards(tree.otherwise))
            case p.StepGuard():
                none = True
                for target in self.world.pure_profiles:
                    nearly, clearly = self._improves(target, tree.derivative, known)
                    yield from _where(nearly, onwards(tree.then, target))
                    none = none & ~clearly
                yield from _where(none, onwards(tree.otherwise))
            case _:
                low, high = self._output(tree, me, known, step)
                zero = np.zeros_like(self.truth[0])
                yield np.ones_like(zero, dtype=bool), zero + low, zero + high

    def _output(self, leaf: p.Leaf, me: int, known: Zones, step: tuple[int, ...] | None) -> tuple[Any, Any]:
        match leaf:
            case p.Pure(action):
                return 1.0 - action, 1.0 - action
            case p.MyStep():
                assert step is not None
                return 1.0 - step[me], 1.0 - step[me]
            case p.Mixture(weights):
                share = as_float(self.world.number(weights[0], ()))
                return share, share
            case p.Copy(player, order):
                share = self.probability(self.truth, player, order[0])
                return share, share
            case p.Reading(player, order):
                ends = known.low[player], known.high[player]
                return ends if order[0] == 0 else (1 - ends[1], 1 - ends[0])
            case p.Minmax():
                shares = [as_float(strategy[0]) for strategy in self.world.minmax(me)[1]]
                return min(shares), max(shares)

    # --- guards ---

    def _everywhere(self, proposition: s.Expression, zones: Zones, slack: float) -> Array:
        corners = list(product(*zip(zones.low, zones.high, strict=True)))
        holds: Array = True
        for corner in corners:
            holds = holds & self._holds(proposition, corner, slack)
        return holds

    def _holds(self, proposition: s.Expression, at: Sequence[Array], slack: float) -> Array:
        match proposition:
            case s.Comparison(operators, operands):
                values = [self.number(operand, at) for operand in operands]
                holds: Array = np.ones_like(self.truth[0], dtype=bool)  # a value for each profile
                for operator, a, b in zip(operators, values, values[1:], strict=False):
                    holds = holds & _compare(operator, a - b, slack)
                return holds
            case s.And(parts):
                return reduce(np.logical_and, (self._holds(part, at, slack) for part in parts))
            case s.Or(parts):
                return reduce(np.logical_or, (self._holds(part, at, slack) for part in parts))
            case s.Not(part):
                return ~np.asarray(self._holds(part, at, -slack))
            case s.Implies(left, right):
                return ~np.asarray(self._holds(left, at, -slack)) | self._holds(right, at, slack)
        raise TypeError(f"not a proposition about a point: {proposition}")

    def number(self, expression: s.Expression, at: Sequence[Array]) -> Any:
        """The value of a number expression where the players' first actions have these probabilities."""
        match expression:
            case s.Negate(operand):
                return -self.number(operand, at)
            case s.Power(base, exponent):
                return self.number(base, at) ** exponent
            case s.Arithmetic(operator, left, right):
                a, b = self.number(left, at), self.number(right, at)
                return {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b}[operator]()
            case s.Call("abs", (part,)):
                return abs(self.number(part, at))
            case s.Call("max" | "min" as function, parts):
                return reduce(np.maximum if function == "max" else np.minimum, [self.number(e, at) for e in parts])
            case s.Call():
                outcome: Outcome[Any] = Outcome(
                    len(at),
                    lambda player: self.payoff(player, at),
                    lambda player, action: self.probability(at, player, action),
                    lambda player: as_float(self.world.minmax(player)[0]),
                    lambda player, action: self.payoff(
                        player, [1.0 - action if j == player else x for j, x in enumerate(at)]
                    ),
                )
                return value_of(expression, self.world.actions, outcome)
        return as_float(self.world.number(expression, ()))

    def probability(self, at: Sequence[Array], player: int, action: int) -> Any:
        return at[player] if action == 0 else 1 - at[player]

    def asked(self, player: int, asked: p.Asked) -> Any:
        """What a query is about, at the profiles themselves."""
        if isinstance(asked, int):
            return self.probability(self.truth, player, asked)
        one, two = (
            self.payoff(player, [1.0 - a if j == player else x for j, x in enumerate(self.truth)]) for a in asked
        )
        return one - two

    def payoff(self, player: int, at: Sequence[Any]) -> Any:
        a, b, c, d = self._bilinear[player]
        x, y = at
        return a + b * x + (c + d * x) * y

    @cached_property
    def _bilinear(self) -> tuple[tuple[float, float, float, float], ...]:
        """For each player the payoff as a + b*x + c*y + d*x*y."""
        found = []
        for player in (0, 1):
            at = {pure: as_float(payoffs[player]) for pure, payoffs in self.world.payoffs.items()}
            a, b, c = at[1, 1], at[0, 1] - at[1, 1], at[1, 0] - at[1, 1]
            found.append((a, b, c, at[0, 0] - a - b - c))
        return tuple(found)

    def _improves(self, target: tuple[int, ...], derivative: p.Derivative, zones: Zones) -> tuple[Array, Array]:
        """Whether the step improves both payoffs at every point of the zones: all but, and by more than the slack."""
        if derivative == "by_mixing":
            return self._slopes(target, zones, (0, 1), mixing=True)
        ends = [(low, high) if target[j] == 0 else (1 - low, 1 - high) for j, (low, high) in self._ends(zones)]
        surely = [np.minimum(*end) >= 1 - SLACK for end in ends]
        possibly = [np.maximum(*end) >= 1 - SLACK for end in ends]
        nearly: Array = True
        clearly: Array = True
        for size in range(3):
            for still in combinations((0, 1), size):
                moving = tuple(j for j in (0, 1) if j not in still)
                elsewhere: Array = False
                for j in still:  # a player that plays the step for sure: only where the zone has that point
                    elsewhere = elsewhere | ~possibly[j]
                for j in moving:  # a player that does not: only where the zone has such a point
                    elsewhere = elsewhere | surely[j]
                almost, for_sure = self._slopes(target, zones, moving, mixing=False)
                nearly, clearly = nearly & (elsewhere | almost), clearly & (elsewhere | for_sure)
        return nearly, clearly

    def _ends(self, zones: Zones) -> Iterator[tuple[int, tuple[Array, Array]]]:
        return enumerate(zip(zones.low, zones.high, strict=True))

    def _slopes(
        self, target: tuple[int, ...], zones: Zones, moving: tuple[int, ...], mixing: bool
    ) -> tuple[Array, Array]:
        """Whether both slopes are positive at every corner, all but and by more than the slack; a slope of 0 passes
        where a moving player has weight 1."""
        pure = [1.0 - action for action in target]
        sides = [(low, high) if j in moving else (pure[j],) for j, (low, high) in self._ends(zones)]
        nearly: Array = True
        clearly: Array = True
        for corner in product(*sides):
            saturated: Array = False
            for j in () if mixing else moving:
                saturated = saturated | (abs(corner[j] - pure[j]) <= SLACK)
            for player in (0, 1):
                slope = self._slope(target, corner, moving, mixing, player)
                almost = slope > -SLACK
                nearly, clearly = nearly & almost, clearly & ((slope > SLACK) | (saturated & almost))
        return nearly, clearly

    def slope(self, target: tuple[int, ...], derivative: p.Derivative, player: int) -> Any:
        """The derivative of the player's payoff along the step, at the truth (where nobody plays the step for sure)."""
        return self._slope(target, self.truth, (0, 1), derivative == "by_mixing", player)

    def _slope(
        self, target: tuple[int, ...], at: Sequence[Any], moving: tuple[int, ...], mixing: bool, player: int
    ) -> Any:
        _, *gains, both = self._bilinear[player]
        slope: Any = 0.0
        for j in moving:
            gain = gains[j] + both * at[1 - j]
            speed = (at[j] if target[j] else 1 - at[j]) if mixing else 1.0
            slope = slope + speed * (-gain if target[j] else gain)
        return slope


def _compare(operator: str, difference: Any, slack: float) -> Array:
    tests: dict[str, Callable[[], Array]] = {
        "<": lambda: difference < slack,
        "<=": lambda: difference <= slack,
        ">": lambda: difference > -slack,
        ">=": lambda: difference >= -slack,
        "=": lambda: abs(difference) <= abs(slack),
        "!=": lambda: abs(difference) > -slack,
    }
    return tests[operator]()


def _where(condition: Array, paths: list[Outputs]) -> Iterator[Outputs]:
    for taken, low, high in paths:
        yield taken & condition, low, high


def _mixed(share: Any, then: list[Outputs], otherwise: list[Outputs]) -> Iterator[Outputs]:
    for (here, low, high), (there, least, most) in product(then, otherwise):
        yield here & there, share * low + (1 - share) * least, share * high + (1 - share) * most


def as_float(number: Real) -> float:
    """The nearest float, or for an irrational number one near it."""
    return float(number if isinstance(number, Fraction) else sum(number.interval(Fraction(1, 2**40))) / 2)
