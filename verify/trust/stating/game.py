"""A claim's game with symbols: what its numbers and comparisons are, where the players play given strategies."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, cached_property
from itertools import chain, pairwise, product
from typing import Any, TypeAlias

from verify.evidence.matrix_game import guarantee
from verify.language import syntax as s
from verify.language.functions import BUILT_IN_PARAMETERS, EXTREMES, Outcome, value_of
from verify.language.printing import show
from verify.trust.forms import ONE, Form, negated, parts_form
from verify.trust.polynomials import Steps
from verify.trust.statement import CannotState, Labelled
from verify.trust.stating.numbers import Value, at_least_0, in_simplex, is_0, positive, strategy, total
from verify.trust.stating.signs import Signs

Strategy: TypeAlias = tuple[Value, ...]
Profile: TypeAlias = Sequence[Strategy]
Pure: TypeAlias = tuple[int, ...]
OPERATIONS: Mapping[str, Callable[[Any, Any], Any]] = {"+": operator.add, "-": operator.sub, "*": operator.mul}


def expect(condition: bool, reason: str) -> None:
    """Raise CannotState unless the condition holds."""
    if not condition:
        raise CannotState(reason)


@dataclass(frozen=True)
class Extreme:
    """The value in the place of one of `options`: of the largest of them, or the smallest. `way` says whether the value
    rises with the option (1), falls (-1), or may do both (0)."""

    largest: bool
    options: tuple[Any, ...]
    values: tuple[Any, ...]
    way: int = 1

    def then(self, change: Callable[[Any], Any], way: int) -> Extreme:
        """What becomes of it by a change of its value."""
        return Extreme(self.largest, self.options, tuple(map(change, self.values)), self.way * way)


class Game:
    """The game of a claim, its parameters, and what is given. `assumed` are the hypotheses about parameters."""

    def __init__(self, claim: s.Claim, game: s.Game, steps: Steps) -> None:
        self.claim, self.steps = claim, steps
        self.actions = dict(game.players)
        self.players = tuple(self.actions)
        self.one = Value(steps, {ONE: 1})
        names = (*game.parameters, *claim.parameters, *BUILT_IN_PARAMETERS)
        self.free = tuple(name for name in dict.fromkeys(names) if name not in claim.fixed)
        self.parameters = {name: self.variable(name) for name in self.free}
        self.parameters |= {name: self.one.number(value) for name, value in claim.fixed.items()}
        self.truth: Profile = [
            strategy([self.variable(f"prob({player},{a})") for a in actions[:-1]], self.one)
            for player, actions in self.actions.items()
        ]
        self.signs = Signs(steps)
        self.assumed: list[Labelled] = []
        said = [(f"{game.name}: {show(fact)}", fact) for fact in game.assume]
        said += [(f"given: {item.text}", item.proposition) for item in claim.given]
        for label, fact in said:  # a divisor in one may have its sign by those before
            form = self.holds(fact, ())
            self.assumed.append((label, form))
            self.signs.learn(form)
        self.pures: tuple[Pure, ...] = tuple(product(*(range(len(actions)) for actions in self.actions.values())))
        entries = {
            tuple(map(tuple.index, self.actions.values(), names)): paid for names, paid in (game.payoffs or {}).items()
        }
        number = cache(lambda e: self.number(e, ()))  # what is written alike is one object
        self.payoffs = {pure: [number(e) for e in entries[pure]] for pure in self.pures if entries}
        self.minmax: dict[int, Minmax] = {}
        self._paid: dict[tuple[int, tuple[Strategy, ...]], Value] = {}
        self._of_two: dict[Value, Strategy] = {}
        self._plays = [
            [tuple(self.one.number(int(a == b)) for b in range(len(actions))) for a in range(len(actions))]
            for actions in self.actions.values()
        ]

    def variable(self, name: str) -> Value:
        return Value(self.steps, {frozenset(((name, 1),)): 1})

    @property
    def post(self) -> bool:
        """Whether agents read as in the post: numbers, and a wider zone around each."""
        return self.claim.reading == "post"

    @cached_property
    def two_actions(self) -> bool:
        """Whether every player has two actions."""
        return all(len(actions) == 2 for actions in self.actions.values())

    @property
    def simplex(self) -> Iterator[Labelled]:
        """That strategies are probabilities."""
        for player, weights in zip(self.players, self.truth, strict=True):
            yield f"the strategy of {player} is a strategy", parts_form(True, in_simplex(weights))

    # --- play ---

    def of_two(self, first: Value) -> Strategy:
        """The strategy of a player with two actions that has this first probability; one object for one value."""
        if first not in self._of_two:
            self._of_two[first] = (first, 1 - first)
        return self._of_two[first]

    def play(self, player: int, action: int) -> Strategy:
        return self._plays[player][action]

    def moved(self, at: Profile, player: int, to: Strategy) -> Profile:
        """The profile in which the player plays `to`."""
        return [to if j == player else strategy for j, strategy in enumerate(at)]

    def payoff(self, player: int, at: Profile) -> Value:
        """The expected payoff, affine in each strategy."""
        expect(bool(self.payoffs), "a payoff in a game that has none")
        key = player, tuple(at)  # Values are the same only where they are one object
        if key not in self._paid:
            values, nothing = [paid[player] for paid in self.payoffs.values()], self.one.number(0)
            for weights in at:  # averaged over one player after another
                count = len(values) // len(weights)
                by = [(a * count, weight) for a, weight in enumerate(weights) if weight.top]
                values = [total([nothing, *(weight * values[k + start] for start, weight in by)]) for k in range(count)]
            self._paid[key] = values[0]
        return self._paid[key]

    # --- numbers and comparisons ---

    def number(self, e: s.Expression, at: Profile) -> Value:
        """A number where the players play so; which of max, min and abs it is has to follow from what is given."""
        return self._of(self._settled(self._value(e, at)))

    def probability(self, e: s.Expression, at: Profile = ()) -> Value:
        value = self.number(e, at)
        for least in (value, 1 - value):
            expect(self.signs.at_least_0(least.top), f"whether {show(e)} is a probability")
        return value

    def _of(self, value: Value | Fraction) -> Value:
        return value if isinstance(value, Value) else self.one.number(value)

    def _settled(self, value: Any) -> Any:
        if not isinstance(value, Extreme):
            return value
        for option, found in zip(value.options, value.values, strict=True):
            over = [self._of(self._settled(option)) - self._settled(other) for other in value.options]
            if all(self.signs.at_least_0((d if value.largest else -d).top) for d in over):
                return self._settled(found)
        raise CannotState("max, min or abs of what may be either, where a number is needed")

    def _value(self, e: s.Expression, at: Profile) -> Any:
        """A Fraction where no name stands in it, else a Value, or an Extreme of these."""
        self.steps.take(1)
        match e:
            case s.Number(number):
                return number
            case s.Name(name):
                expect(name in self.parameters, f"a number called {name}")
                return self.parameters[name]
            case s.Negate(part):
                return self._combined("-", Fraction(0), self._value(part, at))
            case s.Power(base, exponent):
                return self._power(self._value(base, at), exponent)
            case s.Arithmetic("/", left, right):
                return self._divided(self._value(left, at), right, at)
            case s.Arithmetic(sign, left, right):
                return self._combined(sign, self._value(left, at), self._value(right, at))
            case s.Call(function, parts) if function in EXTREMES:
                options = tuple(self._value(part, at) for part in parts)
                if function == "abs":
                    options = (*options, self._combined("-", Fraction(0), options[0]))
                return Extreme(function != "min", options, options)
            case s.Call():
                asked = Outcome(
                    len(self.players),
                    lambda j: self.payoff(j, at),
                    lambda j, a: at[j][a],
                    lambda j: self.minmax_of(j).value,
                    lambda j, a: self.payoff(j, self.moved(at, j, self.play(j, a))),
                )
                return value_of(e, self.actions, asked)
        raise CannotState(f"expected a number, found {type(e).__name__}")

    def _divided(self, a: Any, e: s.Expression, at: Profile) -> Any:
        """By a product whose sign is not known, factor by factor."""
        b = self._value(e, at)
        if isinstance(b, Value) and isinstance(e, s.Arithmetic) and e.operator == "*" and self.signs.sign(b) is None:
            return self._divided(self._divided(a, e.left, at), e.right, at)
        return self._combined("/", a, b)

    def _power(self, base: Any, exponent: int) -> Any:
        if isinstance(base, Extreme):
            return base.then(lambda value: self._power(value, exponent), 0)
        self.steps.take(exponent)
        return base**exponent

    def _combined(self, sign: str, a: Any, b: Any) -> Any:
        if isinstance(a, Extreme):
            return a.then(lambda value: self._combined(sign, value, b), 1 if sign in "+-" else _sign(b))
        if isinstance(b, Extreme):
            way = {"+": 1, "-": -1, "*": _sign(a), "/": 0}[sign]
            return b.then(lambda value: self._combined(sign, a, value), way)
        if sign != "/":
            return OPERATIONS[sign](a, b)
        if isinstance(b, Fraction):
            expect(b != 0, "a division by 0")
            return a * (1 / b)
        known = self.signs.sign(b)
        expect(known is not None, "a division by what may be 0")
        return b.over(known or 1) * a

    def holds(self, e: s.Expression, at: Profile) -> Form:
        """That a proposition without hidden quantifiers holds where the players play so."""
        match e:
            case s.And(parts):
                return parts_form(True, (self.holds(part, at) for part in parts))
            case s.Or(parts):
                return parts_form(False, (self.holds(part, at) for part in parts))
            case s.Not(part):
                return negated(self.holds(part, at))
            case s.Implies(left, right):
                return parts_form(False, (negated(self.holds(left, at)), self.holds(right, at)))
            case s.Comparison(signs, operands):
                values = [self._value(operand, at) for operand in operands]
                pairs = zip(signs, pairwise(values), strict=True)
                return parts_form(True, [self._compared(sign, self._combined("-", *pair)) for sign, pair in pairs])
        raise CannotState(f"not a condition on one outcome: {show(e)}")

    def _compared(self, sign: str, over: Any) -> Form:
        """How a difference compares with 0."""
        self.steps.take(1)
        if not isinstance(over, Extreme):
            value = self._of(over)
            match sign:
                case ">" | ">=":
                    return positive(value) if sign == ">" else at_least_0(value)
                case "<" | "<=":
                    return self._compared({"<": ">", "<=": ">="}[sign], -value)
                case "=" | "!=":
                    return is_0(value) if sign == "=" else negated(is_0(value))
            raise CannotState(f"an unknown comparison {sign}")
        if over.way and sign in ("=", "!="):
            both = ("<=", ">=") if sign == "=" else ("<", ">")
            return parts_form(sign == "=", [self._compared(each, over) for each in both])
        each = [self._compared(sign, value) for value in over.values]
        if over.way:
            largest = over.largest == (over.way == 1)  # the difference is the largest of these, or the smallest
            return parts_form(largest != (sign in (">", ">=")), each)
        cases = []
        for k, (option, form) in enumerate(zip(over.options, each, strict=True)):
            others = [other for i, other in enumerate(over.options) if i != k]
            first = [self._compared(">=" if over.largest else "<=", self._combined("-", option, o)) for o in others]
            cases.append(parts_form(True, (*first, form)))
        return parts_form(False, cases)

    # --- minmax ---

    def minmax_of(self, player: int) -> Minmax:
        """What the player can guarantee."""
        if player not in self.minmax:
            self.minmax[player] = self._saddle_point(player) or self._optimum(player) or self._unknown(player)
        return self.minmax[player]

    def _rows(self, player: int) -> list[list[Value]]:
        """For each profile of the others the player's payoffs by its own actions."""
        expect(bool(self.payoffs), "a minmax value in a game without payoffs")
        mine = range(len(self.actions[self.players[player]]))
        against = [pure for pure in self.pures if pure[player] == 0]
        return [[self.payoffs[(*p[:player], a, *p[player + 1 :])][player] for a in mine] for p in against]

    def _saddle_point(self, player: int) -> Minmax | None:
        """A payoff that one action guarantees, and that the others can hold every action down to."""
        rows = self._rows(player)
        paid = [dict.fromkeys(of_action) for of_action in zip(*rows, strict=True)]
        for action, worst in product(range(len(rows[0])), rows):
            value = worst[action]
            less = [value - other for a, other in enumerate(worst) if a != action]
            if all(self.signs.at_least_0(d.top) for d in chain((each - value for each in paid[action]), less)):
                only = all(self.signs.at_least_0(d.top, strict=True) for d in less)
                return Minmax(value, self.play(player, action) if only else None)
        return None

    def _optimum(self, player: int) -> Minmax | None:
        """Where all payoffs are numbers."""
        rows = self._rows(player)
        numbers = [[number for v in row if (number := v.constant) is not None] for row in rows]
        if any(len(of_row) < len(row) for of_row, row in zip(numbers, rows, strict=True)):
            return None
        self.steps.take(len(rows) ** 2 * len(rows[0]) ** 2)
        value, found, complete = guarantee(numbers)
        only = tuple(map(self.one.number, found[0])) if complete and len(found) == 1 else None
        return Minmax(self.one.number(value), only)

    def _unknown(self, player: int) -> Minmax:
        """A value with a strategy of the player that guarantees it, and weights of the others' pure profiles with which
        no action gets more (von Neumann's theorem says that there are)."""
        name = f"minmax[{self.players[player]}]"
        value, rows = self.variable(name), self._rows(player)
        weights = [self.variable(f"{name}.against{k}") for k in range(len(self.pures))]
        others = [w for w, pure in zip(weights, self.pures, strict=True) if pure[player] == 0]
        free = [w for w, pure in zip(weights, self.pures, strict=True) if pure[player] != 0]
        mine = strategy(free[: len(rows[0]) - 1], self.one)
        forms = [*in_simplex(mine), *in_simplex(others), is_0(total(others) - 1)]
        forms += [at_least_0(total(w * paid for w, paid in zip(mine, row, strict=True)) - value) for row in rows]
        for column in zip(*rows, strict=True):
            forms.append(at_least_0(value - total(w * paid for w, paid in zip(others, column, strict=True))))
        return Minmax(value, None, parts_form(True, forms), frozenset(map(_name, (value, *weights))))


@dataclass(frozen=True)
class Minmax:
    """The value; the strategy that guarantees it, where it is known and no other does; of a value that is a variable,
    what it satisfies, and its variables."""

    value: Value
    strategy: Strategy | None
    satisfies: Form | None = None
    variables: frozenset[str] = frozenset()


def minmax_label(player: str) -> str:
    return f"the minmax value of {player} is guaranteed by a strategy, and no strategy guarantees more"


def _name(value: Value) -> str:
    ((monomial, _),) = value.top.items()
    ((name, _),) = monomial
    return name


def _sign(factor: Any) -> int:
    """The sign of a number that is written without names; 0 where there are names."""
    return (1 if factor >= 0 else -1) if isinstance(factor, Fraction) else 0
