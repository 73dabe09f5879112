"""A game with numbers: exact payoffs, zones of the strategy space, propositions at a point. Standard library only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache
from itertools import product
from math import floor
from typing import TypeAlias

from verify.errors import VerifyError
from verify.evidence import zones
from verify.evidence.matrix_game import guarantee
from verify.evidence.numbers import Real, show_number
from verify.evidence.roots import TooHard
from verify.language import syntax as s
from verify.language.functions import Outcome, value_of
from verify.semantics.arithmetic import evaluate
from verify.semantics.program import Asked

Strategy: TypeAlias = tuple[Real, ...]
Profile: TypeAlias = tuple[Strategy, ...]
Bounds: TypeAlias = tuple[tuple[Real, Real], ...]
"""For each action of a player, its lowest and highest probability."""
Zone: TypeAlias = tuple[Bounds, ...]

KEPT, KEPT_GAINS = 4_096, 1 << 18
"""How many averages of payoffs a world keeps, and of how many pure profiles the gains."""


class Undecided(VerifyError):
    """An exact procedure gave up, since it would have had to split zones, or refine numbers, without end."""


@dataclass(frozen=True)
class World:
    """A game whose parameters have numbers. `actions` maps each player to its actions, in order. `reading` tells how
    programs read the players."""

    actions: Mapping[str, tuple[str, ...]]
    parameters: Mapping[str, Real]
    payoff_expressions: Mapping[tuple[str, ...], tuple[s.Expression, ...]] | None
    reading: s.Reading = "any"

    @cached_property
    def players(self) -> tuple[str, ...]:
        return tuple(self.actions)

    @cached_property
    def pure_profiles(self) -> tuple[tuple[int, ...], ...]:
        return tuple(product(*(range(len(a)) for a in self.actions.values())))

    @cached_property
    def payoffs(self) -> Mapping[tuple[int, ...], tuple[Real, ...]]:
        """Each player's payoff at each pure profile."""
        if self.payoff_expressions is None:
            raise VerifyError("expected a game with payoffs, found a game that has none")
        table = {}
        for pure in self.pure_profiles:
            names = tuple(actions[a] for actions, a in zip(self.actions.values(), pure, strict=True))
            table[pure] = tuple(self.number(e, ()) for e in self.payoff_expressions[names])
        return table

    def pure(self, player: int, action: int) -> Strategy:
        return tuple(Fraction(int(a == action)) for a in range(len(self.actions[self.players[player]])))

    def pure_strategies(self, pure: Sequence[int]) -> Profile:
        return tuple(self.pure(j, a) for j, a in enumerate(pure))

    def payoff(self, player: int, profile: Profile) -> Real:
        """Expected payoff under independent strategies."""
        return self._averaged(player, profile)[0]

    def _averaged(self, player: int, first: Profile) -> tuple[Real, ...]:
        """The player's payoffs at what the others do purely, in order, where the first players play so. It is kept: the
        corners of a zone differ most often in what the last ones do."""
        if not first:
            return self._paid[player]
        key = player, first
        known = self._kept.get(key)
        if known is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            known = self._kept[key] = _average(self._averaged(player, first[:-1]), first[-1])
        return known

    @cached_property
    def _kept(self) -> dict[tuple[int, Profile], tuple[Real, ...]]:
        return {}

    @cached_property
    def _paid(self) -> tuple[tuple[Real, ...], ...]:
        return tuple(zip(*(self.payoffs[pure] for pure in self.pure_profiles), strict=True))

    def asked(self, player: int, asked: Asked, profile: Profile) -> Real:
        """What a query is about: a probability, or how much more one action would pay than another."""
        if isinstance(asked, int):
            return profile[player][asked]
        one, two = (
            self.payoff(player, (*profile[:player], self.pure(player, a), *profile[player + 1 :])) for a in asked
        )
        return one - two

    def query_words(self, player: int, asked: Asked) -> str:
        """What a query is about, in words."""
        name = self.players[player]
        one, *others = (self.actions[name][a] for a in ((asked,) if isinstance(asked, int) else asked))
        return f"payoff({name}, {one}) > payoff({name}, {others[0]})" if others else f"prob({name}, {one})"

    def query_text(self, player: int, asked: Asked, threshold: Real) -> str:
        """The query, as witnesses name it."""
        words = self.query_words(player, asked)
        return f"{words} > {show_number(threshold)}" if isinstance(asked, int) else words

    def gains(self, player: int, mover: int, places: Sequence[Sequence[Strategy]]) -> Mapping[tuple[int, ...], Real]:
        """How much more the player gets where the mover (who has two actions) takes the first instead of the second:
        at each combination of the others' strategies, by their numbers in `places` (0 for the mover).

        One player's pure actions are replaced after another's, which is far less work than a sum for each combination.
        """
        return self._mixed_gains(player, mover, tuple(map(tuple, places)))

    def _mixed_gains(
        self, player: int, mover: int, places: tuple[tuple[Strategy, ...], ...]
    ) -> Mapping[tuple[int, ...], Real]:
        """The same where only the first players play so, and the others purely. It is kept: the steps that are looked
        at one after another have most of it in common."""
        if not places:
            return {pure: of[player] for pure, of in self._gains[mover].items()}
        if len(places) - 1 == mover:
            return self._mixed_gains(player, mover, places[:-1])
        key = player, mover, places
        known = self._kept_gains.get(key)
        if known is None:
            if len(self._kept_gains) * len(self.pure_profiles) >= KEPT_GAINS:
                self._kept_gains.clear()
            table = self._mixed_gains(player, mover, places[:-1])
            known = self._kept_gains[key] = _mixed(table, len(places) - 1, places[-1])
        return known

    @cached_property
    def _kept_gains(self) -> dict[tuple[int, int, tuple[tuple[Strategy, ...], ...]], Mapping[tuple[int, ...], Real]]:
        return {}

    @cached_property
    def _gains(self) -> Mapping[int, Mapping[tuple[int, ...], tuple[Real, ...]]]:
        """For each mover with two actions, by what the others do, what each player gains by the first action."""
        found: dict[int, dict[tuple[int, ...], tuple[Real, ...]]] = {}
        for mover, actions in enumerate(self.actions.values()):
            for pure, payoffs in self.payoffs.items() if len(actions) == 2 else ():
                if pure[mover] == 0:
                    second = self.payoffs[(*pure[:mover], 1, *pure[mover + 1 :])]
                    differences = tuple(a - b for a, b in zip(payoffs, second, strict=True))
                    found.setdefault(mover, {})[pure] = differences
        return found

    def number(self, expression: s.Expression, profile: Profile) -> Real:
        """The value of a number expression at the profile. Raises ZeroDivisionError."""

        def lookup(node: s.Name | s.Call) -> Real:
            if isinstance(node, s.Name):
                return self.parameters[node.name]
            outcome: Outcome[Real] = Outcome(
                len(self.actions),
                lambda player: self.payoff(player, profile),
                lambda player, action: profile[player][action],
                lambda player: self.minmax(player)[0],
                lambda player, action: self.payoff(
                    player, (*profile[:player], self.pure(player, action), *profile[player + 1 :])
                ),
            )
            return value_of(node, self.actions, outcome)

        value: Real = evaluate(expression, lookup, lambda a, b, _: a / b)
        return value

    def action(self, player: int, node: s.Expression) -> int:
        assert isinstance(node, s.Name)
        return self.actions[self.players[player]].index(node.name)

    def holds_at(self, proposition: s.Expression, profile: Profile) -> bool:
        """Whether a proposition without hidden quantifiers holds at the profile."""
        match proposition:
            case s.Comparison(operators, operands):
                values = [self.number(operand, profile) for operand in operands]
                return all(compare(o, a, b) for o, a, b in zip(operators, values, values[1:], strict=False))
            case s.And(parts):
                return all(self.holds_at(part, profile) for part in parts)
            case s.Or(parts):
                return any(self.holds_at(part, profile) for part in parts)
            case s.Not(part):
                return not self.holds_at(part, profile)
            case s.Implies(left, right):
                return not self.holds_at(left, profile) or self.holds_at(right, profile)
        raise TypeError(f"not a proposition about a point: {proposition}")

    def minmax(self, player: int) -> tuple[Real, tuple[Strategy, ...]]:
        """The value that the player can guarantee, and the extreme ones of the strategies that guarantee it (one,
        where there would be too many)."""
        if player not in self._minmax_values:
            self._minmax_values[player] = _guarantee(self, player)
        return self._minmax_values[player]

    @cached_property
    def _minmax_values(self) -> dict[int, tuple[Real, tuple[Strategy, ...]]]:
        return {}


def compare(operator: str, a: Real, b: Real) -> bool:
    """One comparison of the language, on numbers."""
    match operator:
        case "<":
            return a < b
        case "<=":
            return a <= b
        case ">":
            return a > b
        case ">=":
            return a >= b
        case "=":
            return a == b
    return a != b


def floor_of(x: Real) -> int:
    """The largest whole number that is not above x (x is not negative)."""
    whole = floor(x) if isinstance(x, Fraction) else floor(x.interval(Fraction(1, 4))[0])
    while whole + 1 <= x:
        whole += 1
    return whole


# --- zones ---


def _average(values: Sequence[Real], strategy: Strategy) -> tuple[Real, ...]:
    """The averages over the first player's actions; the values are in the order of pure profiles."""
    count = len(values) // len(strategy)
    total: list[Real] | None = None
    for action, share in enumerate(strategy):
        if share != 0:
            part: Sequence[Real] = values[action * count : (action + 1) * count]
            part = part if share == 1 else [share * value for value in part]
            total = list(part) if total is None else [a + b for a, b in zip(total, part, strict=True)]
    return tuple(total or [Fraction(0)] * count)


def _mixed(
    table: Mapping[tuple[int, ...], Real], j: int, strategies: Sequence[Strategy]
) -> Mapping[tuple[int, ...], Real]:
    """The averages of the table's values where player j plays each of the strategies, by their numbers."""
    found: dict[tuple[int, ...], Real] = {}
    for pure in table:
        if pure[j] == 0:
            values = [table[(*pure[:j], a, *pure[j + 1 :])] for a in range(len(strategies[0]))]
            for v, strategy in enumerate(strategies):
                terms = (share * value for share, value in zip(strategy, values, strict=True) if share)
                found[(*pure[:j], v, *pure[j + 1 :])] = sum(terms, Fraction(0))
    return found


@lru_cache(2048)
def vertices(bounds: Bounds) -> tuple[Strategy, ...]:
    """The corners of { y in the simplex : low_a <= y_a <= high_a }; empty if there is no such y."""
    if len(bounds) == 2:
        (low, high), (least, most) = bounds
        low, high = max(low, 1 - most), min(high, 1 - least)
        return tuple((x, 1 - x) for x in ((low,) if low == high else (low, high) if low < high else ()))
    try:
        return tuple(zones.vertices(bounds))
    except TooHard as reason:
        raise Undecided(str(reason)) from None


def corners(zone: Zone) -> Iterator[Profile]:
    """Every combination of the corners of the players' zones."""
    return product(*(vertices(bounds) for bounds in zone))


def whole_zone(world: World) -> Zone:
    """The zone that says nothing."""
    return tuple(tuple((Fraction(0), Fraction(1)) for _ in actions) for actions in world.actions.values())


def halves(zone: Zone) -> tuple[Zone, Zone]:
    """The zone cut in two across its widest side."""
    width, j, a = max((high - low, j, a) for j, bounds in enumerate(zone) for a, (low, high) in enumerate(bounds))
    low, high = zone[j][a]
    middle = low + width / 2

    def with_side(side: tuple[Real, Real]) -> Zone:
        cut = tuple(side if b == a else interval for b, interval in enumerate(zone[j]))
        if len(cut) == 2:
            other = (1 - side[1], 1 - side[0])
            cut = (side, other) if a == 0 else (other, side)
        return tuple(cut if i == j else bounds for i, bounds in enumerate(zone))

    return with_side((low, middle)), with_side((middle, high))


# --- minmax ---


def _guarantee(world: World, player: int) -> tuple[Real, tuple[Strategy, ...]]:
    """Maximise the worst payoff."""
    count = len(world.actions[world.players[player]])
    against = [pure for pure in world.pure_profiles if pure[player] == 0]
    rows = [
        [world.payoffs[tuple(a if j == player else b for j, b in enumerate(pure))][player] for a in range(count)]
        for pure in against
    ]
    value, strategies, _ = guarantee(rows)
    return value, tuple(strategies)
