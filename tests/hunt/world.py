"""A game with numbers for its parameters: payoffs as polynomials, minmax values, numbers of the language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from itertools import combinations, product
from typing import TypeAlias

from tests.hunt import syntax as s
from tests.hunt.polynomial import Point, Poly

ZERO, ONE = Fraction(0), Fraction(1)
Asked: TypeAlias = int | tuple[int, int]
"""What a query is about: an action's probability, or how much more one action pays than another."""


class Undefined(Exception):
    """A number that has no value, as it divides by 0."""


@dataclass(frozen=True)
class Place:
    """Where an agent stands: its player, and the values of its arguments. A claim itself has no place."""

    me: str | None = None
    arguments: Mapping[str, s.Argument] = field(default_factory=dict)


NOWHERE = Place()


@dataclass(frozen=True)
class World:
    """Profiles are points: for each player the probabilities of all actions but the last, in order. `cells` is N in
    reading `grid`; `post` tells whether the reading is `post`."""

    game: s.Game
    parameters: Mapping[str, Fraction]
    cells: int | None = None
    post: bool = False

    @cached_property
    def names(self) -> tuple[str, ...]:
        return self.game.names

    @cached_property
    def actions(self) -> tuple[tuple[str, ...], ...]:
        return tuple(actions for _, actions in self.game.players)

    @cached_property
    def variables(self) -> tuple[tuple[int, int], ...]:
        return tuple((j, a) for j, actions in enumerate(self.actions) for a in range(len(actions) - 1))

    @cached_property
    def small(self) -> bool:
        """Whether every player has two actions, so that variables are players."""
        return all(len(actions) == 2 for actions in self.actions)

    @cached_property
    def pure(self) -> tuple[tuple[int, ...], ...]:
        return tuple(product(*(range(len(actions)) for actions in self.actions)))

    @cached_property
    def table(self) -> Mapping[tuple[int, ...], tuple[Fraction, ...]]:
        """Each player's payoff at each pure profile."""
        found = {}
        for words, numbers in self.game.payoffs:
            pure = tuple(actions.index(word) for actions, word in zip(self.actions, words, strict=True))
            found[pure] = tuple(self.value(e) for e in numbers)
        return found

    def weight(self, player: int, action: int) -> Poly:
        """The probability of an action."""
        size = len(self.variables)
        last = len(self.actions[player]) - 1
        if action < last:
            return Poly.variable(size, self.variables.index((player, action)))
        total = Poly.constant(size, ONE)
        for a in range(last):
            total = total - Poly.variable(size, self.variables.index((player, a)))
        return total

    @cached_property
    def payoffs(self) -> tuple[Poly, ...]:
        size = len(self.variables)
        totals = [Poly.constant(size, ZERO) for _ in self.names]
        for pure, payoffs in self.table.items():
            chance = Poly.constant(size, ONE)
            for j, a in enumerate(pure):
                chance = chance * self.weight(j, a)
            totals = [t + chance.scaled(u) for t, u in zip(totals, payoffs, strict=True)]
        return tuple(totals)

    def point(self, strategies: Sequence[Sequence[Fraction]]) -> Point:
        return tuple(strategies[j][a] for j, a in self.variables)

    def strategy(self, player: int, point: Sequence[Fraction]) -> Point:
        found = [x for (j, _), x in zip(self.variables, point, strict=True) if j == player]
        return (*found, 1 - sum(found, ZERO))

    def asked(self, player: int, about: Asked, point: Sequence[Fraction]) -> Fraction:
        """The probability of an action; of two, how much more the player would get by the first."""
        if isinstance(about, int):
            return self.strategy(player, point)[about]
        paid = []
        for action in about:
            pure = tuple(Fraction(int(a == action)) for a in range(len(self.actions[player])))
            strategies = [pure if j == player else self.strategy(j, point) for j in range(len(self.names))]
            paid.append(self.payoffs[player].at(self.point(strategies)))
        return paid[0] - paid[1]

    def pure_point(self, pure: Sequence[int]) -> Point:
        return tuple(Fraction(int(pure[j] == a)) for j, a in self.variables)

    # --- names and numbers ---

    def player(self, name: str, place: Place = NOWHERE) -> int:
        value = place.arguments.get(name)
        if isinstance(value, s.Word):
            name = value.word
        if name == "me":
            assert place.me is not None
            name = place.me
        elif name == "other":
            name = next(other for other in self.names if other != place.me)
        return self.names.index(name)

    def action(self, player: int, name: str, place: Place = NOWHERE) -> int:
        value = place.arguments.get(name)
        if isinstance(value, s.Word):
            name = value.word
        return self.actions[player].index(name)

    def derivative(self, name: str, place: Place) -> str:
        value = place.arguments.get(name)
        return value.word if isinstance(value, s.Word) else name

    def polynomial(self, e: s.Number, place: Place = NOWHERE) -> Poly:
        """The number as a function of the profile. Raises Undefined."""
        size = len(self.variables)
        match e:
            case s.Num(value):
                return Poly.constant(size, value)
            case s.Par(name):
                value = place.arguments.get(name)
                if value is None:
                    return Poly.constant(size, self.parameters[name])
                assert not isinstance(value, s.Word)
                # A default speaks of the agent's own place; what a claim gives has no use for it.
                return self.polynomial(value, Place(place.me))
            case s.Prob(player, action):
                j = self.player(player, place)
                return self.weight(j, self.action(j, action, place))
            case s.Payoff(player):
                return self.payoffs[self.player(player, place)]
            case s.Minmax(player):
                return Poly.constant(size, self.minmax(self.player(player or "me", place))[0])
            case s.Power(base, exponent):
                factor, result = self.polynomial(base, place), Poly.constant(size, ONE)
                for _ in range(exponent):
                    result = result * factor
                return result
            case s.Op(sign, left, right):
                a, b = self.polynomial(left, place), self.polynomial(right, place)
                match sign:
                    case "+":
                        return a + b
                    case "-":
                        return a - b
                    case "*":
                        return a * b
                divisor = b.number
                if not divisor:
                    raise Undefined(str(e))
                return a.scaled(1 / divisor)

    def value(self, e: s.Number, place: Place = NOWHERE) -> Fraction:
        """A number that does not depend on what is played. Raises Undefined."""
        found = self.polynomial(e, place).number
        assert found is not None
        return found

    # --- minmax ---

    def minmax(self, player: int) -> tuple[Fraction, tuple[Point, ...]]:
        """The value that the player can guarantee, and the corners of the set of strategies that guarantee it."""
        if player not in self._guarantees:
            self._guarantees[player] = self._guarantee(player)
        return self._guarantees[player]

    @cached_property
    def _guarantees(self) -> dict[int, tuple[Fraction, tuple[Point, ...]]]:
        return {}

    def _guarantee(self, player: int) -> tuple[Fraction, tuple[Point, ...]]:
        count = len(self.actions[player])
        rows = {
            tuple(self.table[(*pure[:player], a, *pure[player + 1 :])][player] for a in range(count))
            for pure in self.pure
        }
        # The level w*row = v of each row, and the bounds w_a = 0, are the faces; corners lie on as many as needed.
        faces = [(*row, -ONE) for row in rows] + [
            tuple(Fraction(int(a == b)) for b in range(count + 1)) for a in range(count)
        ]
        corners: dict[Point, Fraction] = {}
        for chosen in combinations(faces, count):
            system = [[*face, ZERO] for face in chosen]
            system.append([*[ONE] * count, ZERO, ONE])
            solution = solved(system)
            if solution is not None and min(solution[:count]) >= 0:
                strategy = tuple(solution[:count])
                corners[strategy] = min(sum((w * u for w, u in zip(strategy, r, strict=True)), ZERO) for r in rows)
        best = max(corners.values())
        return best, tuple(strategy for strategy, value in corners.items() if value == best)


def solved(rows: list[list[Fraction]]) -> list[Fraction] | None:
    """The only solution of a square linear system, whose last column stands on the right; None if there is not one."""
    rows = [list(row) for row in rows]
    n = len(rows)
    for c in range(n):
        pivot = next((r for r in range(c, n) if rows[r][c]), None)
        if pivot is None:
            return None
        rows[c], rows[pivot] = rows[pivot], rows[c]
        rows[c] = [x / rows[c][c] for x in rows[c]]
        for r in range(n):
            if r != c and rows[r][c]:
                rows[r] = [x - rows[r][c] * y for x, y in zip(rows[r], rows[c], strict=True)]
    return [row[n] for row in rows]
