"""A claim's game with everything symbolic: parameters, payoffs and the players' strategies as polynomials."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import reduce
from itertools import product
from operator import add, mul
from typing import TypeAlias

from sympy.polys.rings import PolyRing

from verify.language.functions import Outcome, value_of
from verify.language.syntax import Call, Comparison, Expression, Name, Reading
from verify.semantics.arithmetic import evaluate
from verify.semantics.program import Asked
from verify.semantics.scope import Scope
from verify.semantics.symbolic.algebra import Quotient, rational
from verify.semantics.symbolic.formula import Formula, all_of, any_of, nonnegative, positive, zero
from verify.semantics.symbolic.signs import Assumptions
from verify.semantics.symbolic.variables import Variable

Strategies: TypeAlias = Sequence[tuple[Quotient, ...]]
"""One strategy per player: the probability of each of its actions."""


@dataclass(frozen=True)
class Setting:
    """Everything that the encoding of guards and claims needs to know.

    `variables` maps every variable of the encoding to its place in the ring. `profile` is the truth: the strategies of
    the consistent state. `payoffs` has one entry per pure profile, or is None for a game of queries only.
    `minmax` holds, per player, the value that it can guarantee, where it was needed; `minmax_strategy` the
    strategy that guarantees it, where it is known and no other strategy does. `reading` tells how programs read the
    players; of reading `post` it is known which numbers are near a probability, not that they are multiples of δ/2.
    """

    ring: PolyRing
    scope: Scope
    variables: Mapping[Variable, Quotient]
    parameters: Mapping[str, Quotient]
    payoffs: Mapping[tuple[int, ...], tuple[Quotient, ...]] | None
    profile: tuple[tuple[Quotient, ...], ...]
    assumptions: Assumptions
    minmax: Mapping[int, Quotient]
    minmax_strategy: Mapping[int, tuple[Quotient, ...]]
    _gains: dict[tuple[int, int], Quotient] = field(default_factory=dict, compare=False, repr=False)
    _affine: dict[int, tuple[tuple[tuple[int, ...], Quotient], ...]] = field(
        default_factory=dict, compare=False, repr=False
    )
    reading: Reading = "any"
    known: dict[object, Formula] = field(default_factory=dict, compare=False, repr=False)
    """Formulas about the truth alone, which many branches share, by what they say."""
    slopes: dict[object, list[Quotient]] = field(default_factory=dict, compare=False, repr=False)
    """Derivatives of payoffs at the truth, by the directions."""

    @property
    def players(self) -> tuple[str, ...]:
        return tuple(self.scope.players)

    def constant(self, value: Fraction | int) -> Quotient:
        return Quotient.of(self.ring.ground_new(rational(value)))

    def action(self, player: int, node: Expression) -> int:
        assert isinstance(node, Name)
        return self.scope.players[self.players[player]].index(node.name)

    def payoff(self, player: int, strategies: Strategies, node: Expression | None = None) -> Quotient:
        """Expected payoff: the multi-affine extension of the payoffs."""
        table = self.pure_payoffs(node)
        values = [table[pure][player] for pure in self.pure_profiles()]
        for strategy in strategies:  # one player after another, which is far less work than a product for each profile
            count = len(values) // len(strategy)
            weights = [(a * count, weight) for a, weight in enumerate(strategy) if weight.numerator]
            values = [
                reduce(add, (weight * values[start + k] for start, weight in weights), self.constant(0))
                for k in range(count)
            ]
        return values[0]

    def over(self, player: int, asked: Asked, threshold: Expression) -> Quotient:
        """By how much what a query asks about is above its threshold."""
        if isinstance(asked, int):
            return self.profile[player][asked] - self.number(threshold, ())
        one, two = (
            self.payoff(player, [self.pure(j, a) if j == player else x for j, x in enumerate(self.profile)], threshold)
            for a in asked
        )
        return one - two

    def payoff_at(self, player: int, strategies: Strategies) -> Quotient:
        """The same as `payoff` for strategies whose last entries are 1 minus the others, as they are written: shorter,
        since payoffs are taken as affine functions of the other entries."""
        if player not in self._affine:
            self._affine[player] = self._as_affine(player)
        total = self.constant(0)
        for chosen, coefficient in self._affine[player]:
            factors = [strategies[j][a] for j, a in enumerate(chosen) if a >= 0]
            if all(w.numerator for w in factors):
                total = total + reduce(mul, factors, coefficient)
        return total

    def _as_affine(self, player: int) -> tuple[tuple[tuple[int, ...], Quotient], ...]:
        """Coefficients of the products of free entries; -1 stands for no entry of a player."""
        table = {pure: payoffs[player] for pure, payoffs in self.pure_payoffs().items()}
        for j, actions in enumerate(self.scope.players.values()):
            last = len(actions) - 1
            table = {
                (*pure[:j], a, *pure[j + 1 :]): value if a < 0 else value - table[(*pure[:j], last, *pure[j + 1 :])]
                for pure, value in table.items()
                for a in [-1 if pure[j] == last else pure[j]]
            }
        return tuple((chosen, value) for chosen, value in table.items() if value.numerator)

    def pure_payoffs(self, node: Expression | None = None) -> Mapping[tuple[int, ...], tuple[Quotient, ...]]:
        """Each player's payoff at each pure profile. Raises InputError (at the node) where the game has none."""
        if self.payoffs is None:
            self.scope.fail(node or Name(""), "expected a game with payoffs, found a game that has none")
        return self.payoffs

    def gain(self, player: int, mover: int) -> Quotient:
        """How much more the player gets, at the truth, where `mover` plays its first action and not its second."""
        if (player, mover) not in self._gains:
            first, second = (
                self.payoff(player, [self.pure(i, a) if i == mover else x for i, x in enumerate(self.profile)])
                for a in (0, 1)
            )
            self._gains[player, mover] = first - second
        return self._gains[player, mover]

    def number(self, expression: Expression, strategies: Strategies) -> Quotient:
        """The value of a number expression when the players play `strategies`."""

        def lookup(node: Name | Call) -> Quotient:
            if isinstance(node, Name):
                return self.parameters[node.name]
            outcome = Outcome(
                len(self.players),
                lambda player: self.payoff(player, strategies, node),
                lambda player, action: strategies[player][action],
                lambda player: self.minmax[player],
                lambda player, action: self.payoff(player, self._moved(strategies, player, action), node),
            )
            return value_of(node, self.scope.players, outcome)

        value = evaluate(expression, lookup, self.divide, self._at_least)
        return value if isinstance(value, Quotient) else self.constant(value)

    def divide(self, a: Quotient | Fraction, b: Quotient | Fraction, node: Expression) -> Quotient | Fraction:
        """The quotient; an error where `given` does not settle the divisor's sign."""
        if isinstance(b, Fraction):
            if b == 0:
                self.scope.fail(node, "expected a divisor other than 0, found 0")
            return a * (1 / b)
        sign = self.sign(b)
        if sign is None:
            self.scope.fail(node, "expected a divisor that 'given' keeps above or below 0, found one that may be 0")
        inverse = Quotient(b.denominator * sign, b.numerator * sign)
        return inverse * a

    def _moved(self, strategies: Strategies, player: int, action: int) -> Strategies:
        """The strategies with the player's replaced by the action."""
        return [self.pure(j, action) if j == player else strategy for j, strategy in enumerate(strategies)]

    def _at_least(self, a: Quotient | Fraction, b: Quotient | Fraction, node: Expression) -> bool:
        """Whether a >= b, and not b >= a; an error where `given` does not settle it. (In comparisons max, min and abs
        are written out before.)"""
        if isinstance(a, Fraction) and isinstance(b, Fraction):
            return a >= b
        for one, other, answer in ((a, b, True), (b, a, False)):
            if self.assumptions.nonnegative((self.constant(0) + one - other).numerator):
                return answer
        self.scope.fail(
            node,
            "expected a number here that 'given' settles, found max, min or abs of what may be either; say there "
            "which is larger",
        )

    def sign(self, value: Quotient) -> int | None:
        """1 or -1 where the sign follows from the assumptions, else None."""
        if self.assumptions.positive(value.numerator):
            return 1
        return -1 if self.assumptions.positive(-value.numerator) else None

    def comparison(self, node: Comparison, strategies: Strategies) -> Formula:
        """The constraint of a chained comparison."""
        values = [self.number(operand, strategies) for operand in node.operands]
        return all_of(
            compare(operator, left, right)
            for operator, left, right in zip(node.operators, values, values[1:], strict=False)
        )

    def pure(self, player: int, action: int) -> tuple[Quotient, ...]:
        """The strategy of the player that always plays the action."""
        count = len(self.scope.players[self.players[player]])
        return tuple(self.constant(int(a == action)) for a in range(count))

    def pure_profiles(self) -> list[tuple[int, ...]]:
        return list(product(*(range(len(actions)) for actions in self.scope.players.values())))


def compare(operator: str, left: Quotient, right: Quotient) -> Formula:
    """One comparison of the language as a constraint."""
    match operator:
        case "<":
            return positive(right - left)
        case "<=":
            return nonnegative(right - left)
        case ">":
            return positive(left - right)
        case ">=":
            return nonnegative(left - right)
        case "=":
            return zero(left - right)
        case "!=":
            return any_of((positive(left - right), positive(right - left)))
    raise ValueError(operator)
