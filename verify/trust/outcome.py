"""A game with numbers: what is true at an outcome, or at every point of a zone of outcomes. Exact; bounded work."""

from __future__ import annotations

import operator
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import islice, pairwise, product
from typing import Any, TypeAlias

from verify.errors import VerifyError
from verify.evidence.matrix_game import guarantee
from verify.evidence.roots import Number, size
from verify.evidence.zones import improves_by_weight, vertices
from verify.language import syntax as s
from verify.language.functions import Outcome, number_function, value_of

Strategy: TypeAlias = tuple[Number, ...]
Zone: TypeAlias = tuple[tuple[Strategy, ...], ...]  # for each player the corners of the set that its strategy lies in
MAX_WORK, MAX_BITS, MAX_PIECES, MAX_POINTS = 1_000_000, 100_000, 3_000, 64
ZERO, ONE = Fraction(0), Fraction(1)
OPERATIONS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}


class CannotTell(VerifyError):
    """It is not settled here: too much work, or something that is not covered."""


def expect(condition: bool, reason: str) -> None:
    if not condition:
        raise CannotTell(reason)


class Outcomes:
    """A game whose parameters have numbers. A verdict None means that it was not settled."""

    def __init__(self, game: s.Game, parameters: Mapping[str, Number]) -> None:
        self.work, self.parameters = 0, parameters
        self.players, self.actions = [p for p, _ in game.players], [actions for _, actions in game.players]
        self.pure = tuple(product(*(range(len(actions)) for actions in self.actions)))
        entries = {tuple(map(tuple.index, self.actions, names)): e for names, e in (game.payoffs or {}).items()}
        self.payoffs = {pure: [self.value(e, ()) for e in entries[pure]] for pure in self.pure if entries}

    def spend(self, steps: int) -> None:
        self.work += steps
        expect(self.work <= MAX_WORK, f"too large: it takes more than {MAX_WORK} steps")

    def bounded(self, value: Number) -> Number:
        self.spend(1 + size(value) // 100)
        expect(size(value) <= MAX_BITS, "a number that is too large")
        return value

    def play(self, player: int, action: int) -> Strategy:
        return tuple(ONE if a == action else ZERO for a in range(len(self.actions[player])))

    def payoff(self, player: int, y: Sequence[Strategy]) -> Number:
        """The expected payoff, affine in each y[i], which may also be a direction."""
        expect(bool(self.payoffs and y), "a payoff where nothing is played or paid")
        total: Number = ZERO
        for pure, payoffs in self.payoffs.items():
            term = payoffs[player]
            for strategy, a in zip(y, pure, strict=True):
                term = term * strategy[a] if term and strategy[a] != 1 else term
            total = total + term
        self.spend(len(self.payoffs))
        return self.bounded(total)

    def minmax(self, player: int) -> tuple[Number, list[Strategy]]:
        """The value that the player can guarantee, and strategies that do, the extreme ones among them."""
        against, count = [pure for pure in self.pure if pure[player] == 0], len(self.actions[player])
        rows = [[self.payoffs[(*p[:player], a, *p[player + 1 :])][player] for a in range(count)] for p in against]
        longest = max(size(payoff) for row in rows for payoff in row)
        self.spend(len(rows) ** 2 * count**2 * (1 + longest // 500))
        return guarantee(rows)[:2]

    def value(self, e: s.Expression, *at: Sequence[Strategy]) -> Number:
        return self.values(e, at)[0][0]

    def values(self, e: s.Expression, corners: Sequence[Sequence[Strategy]]) -> tuple[list[Number], bool]:
        """The values at the corners of a zone and True, of what is affine in each strategy; else bounds and False."""
        match e:
            case s.Number(value):
                return [value] * len(corners), True
            case s.Name(name):
                return [self.parameters[name]] * len(corners), True
            case s.Negate(part):
                return self.combined("-", ([ZERO] * len(corners), True), self.values(part, corners))
            case s.Arithmetic(sign, left, right):
                return self.combined(sign, self.values(left, corners), self.values(right, corners))
            case s.Power(base, exponent):
                factor, power = self.values(base, corners), self.values(s.Number(ONE), corners)
                for _ in range(exponent):
                    power = self.combined("*", power, factor)
                return power
            case s.Call() if (function := number_function(e)) is not None:
                found = [self.called(e, y) for y in (corners if function.of_play else [()])]
                return (found if function.of_play else found * len(corners)), True
            case s.Call("max" | "min" | "abs" as function, (_, *_) as parts):
                each = [self.values(part, corners)[0] for part in parts]
                expect(function != "abs" or len(each) == 1, "abs of several numbers")
                each += [[-x for x in each[0]]] if function == "abs" else []
                pick: Any = min if function == "min" else max
                self.spend(len(each))
                return [pick(map(min, each)), pick(map(max, each))], False
        raise CannotTell(f"expected a number, found {type(e).__name__}")

    def called(self, e: s.Expression, y: Sequence[Strategy]) -> Number:
        """The value of a number function where the players play y."""
        at = Outcome(
            len(self.players),
            lambda j: self.payoff(j, y),
            lambda j, a: y[j][a],
            lambda j: self.minmax(j)[0],
            lambda j, a: self.payoff(j, (*y[:j], self.play(j, a), *y[j + 1 :])),
        )
        return value_of(e, dict(zip(self.players, self.actions, strict=True)), at)

    def combined(
        self, sign: str, one: tuple[list[Number], bool], two: tuple[list[Number], bool]
    ) -> tuple[list[Number], bool]:
        (a, affine), (b, also) = one, two
        exact = affine and also and (sign in "+-" or min(b) == max(b) or (sign == "*" and min(a) == max(a)))
        expect(sign != "/" or not min(b) <= 0 <= max(b), "a division by what may be 0")
        pairs = zip(a, b, strict=True) if exact else product((min(a), max(a)), (min(b), max(b)))
        found = [self.bounded(OPERATIONS[sign](x, y)) for x, y in pairs]
        return (found, True) if exact else ([min(found), max(found)], False)

    def everywhere(self, e: s.Expression, zone: Zone) -> bool | None:
        """True if the proposition holds at every point of the zone, False if at none, None if this does not show."""
        self.spend(1)
        point = all(len(corners) == 1 for corners in zone)
        match e:
            case s.Not(part):
                return _not(self.everywhere(part, zone))
            case s.And(parts):
                return _all(self.everywhere(part, zone) for part in parts)
            case s.Or(parts):
                return _not(_all(_not(self.everywhere(part, zone)) for part in parts))
            case s.Implies(left, right):
                return _not(_all(self.everywhere(part, zone) for part in (left, s.Not(right))))
            case s.Comparison(signs, operands):
                corners = list(product(*zone))
                differences = (self.values(s.Arithmetic("-", a, b), corners)[0] for a, b in pairwise(operands))
                return _all(_compared(sign, min(d), max(d)) for sign, d in zip(signs, differences, strict=True))
            case s.Name("pareto" | "weakly_pareto" as word):
                return self.undominated(zone, ZERO, word == "pareto")
            case s.Call("undominated", (margin,)):
                return self.undominated(zone, max(self.values(margin, list(product(*zone)))[0]), False)
            case s.Call("improves", (s.Name(derivative), *names)) if point:
                step = [of.index(getattr(name, "name", "")) for of, name in zip(self.actions, names, strict=True)]
                return self.improves(step, derivative, zone)
            case s.Call("near", (part, distance)) if point:
                t = self.value(distance, *product(*zone))
                box = tuple(corners_within([(max(ZERO, w - t), min(ONE, w + t)) for w in y]) for (y,) in zone)
                return t >= 0 and (self.everywhere(part, zone) or _not(self.surely(s.Not(part), box)))
            case s.Call("near" | "improves"):
                return None
        raise CannotTell(f"expected a proposition, found {type(e).__name__}")

    def surely(self, e: s.Expression, zone: Zone) -> bool | None:
        """Whether the proposition holds at every point of the zone, which is cut into pieces where need be.

        Looked at first are points where a comparison in it changes: an equality may hold there and nowhere else.
        """
        if any(self.everywhere(e, tuple((y,) for y in point)) is False for point in self.changes(e, zone)):
            return False
        waiting = [zone]
        for _ in range(MAX_PIECES):
            if not waiting:
                return True
            piece = waiting.pop()
            verdict = self.everywhere(e, piece)
            points = [tuple((y,) for y in corner) for corner in product(*piece)] if verdict is None else []
            if verdict is False or any(self.everywhere(e, y) is False for y in points):
                return False
            if verdict is None:  # cut where a player with two actions has the widest range
                ranges = [(c[0][0] - c[-1][0]) ** 2 if len(c[0]) == 2 else ZERO for c in piece]
                j = ranges.index(max(ranges))
                if not ranges[j]:
                    return None
                (a, *_), (b, *_) = piece[j]
                waiting += [(*piece[:j], interval(x, (a + b) / 2), *piece[j + 1 :]) for x in (a, b)]
        return None

    def changes(self, e: s.Expression, zone: Zone) -> Iterator[tuple[Strategy, ...]]:
        """Points of the zone whose probabilities are ends of the zone, or such that a comparison in e, of numbers that
        are affine in that probability, is an equality; at most MAX_POINTS."""
        found = [list(corners) for corners in zone]
        for left, right in _compared_in(e):
            for j, corners in enumerate(zone):
                if len(corners) == 2 and len(corners[0]) == 2:
                    ends = [(*(c[0] for c in zone[:j]), y, *(c[0] for c in zone[j + 1 :])) for y in corners]
                    (a, b), affine = self.values(s.Arithmetic("-", left, right), ends)
                    if affine and (a < 0 < b or b < 0 < a):
                        x = corners[0][0] + (corners[1][0] - corners[0][0]) * a / (a - b)
                        found[j] += interval(x, x)
        yield from islice(product(*found), MAX_POINTS)

    def undominated(self, zone: Zone, margin: Number, pareto: bool) -> bool | None:
        """No profile gives every player more than `margin` above what the zone gives; `pareto` as in that word."""
        everyone, point = range(len(zone)), all(len(corners) == 1 for corners in zone)
        best = [max(self.payoff(k, y) for y in product(*zone)) for k in everyone]
        choices = [[*(self.play(j, a) for a in range(len(c[0]))), *c] for j, c in enumerate(zone)]
        if point and len(zone) == 2:
            eighths = [(Fraction(k, 8), Fraction(8 - k, 8)) for k in range(1, 8)]
            choices = [c + [y for y in eighths if len(c[0]) == 2] for c in choices]
        for better in (*product(*choices), *self.along_edges(best, margin)):
            gains = [self.payoff(k, better) - best[k] for k in everyone]
            if all(g > margin for g in gains) or (pareto and min(gains) >= 0 and max(gains) > 0):
                return False
        if margin == 0 and any(self.improves(o, d, zone) for o in self.pure for d in ("by_mixing", "by_weight")):
            return False
        if not point:
            return None
        pure = [[self.play(j, a) for a in range(len(y))] for j, (y,) in enumerate(zone)]
        if self.supported(pure, best, margin, pareto):
            return True
        # Cut at the point: in each piece it stands in the place of an action that it plays.
        cut = [
            [[y if b == a else e for b, e in enumerate(of)] for a, w in enumerate(y) if w]
            for of, (y,) in zip(pure, zone, strict=True)
        ]
        pieces = list(islice(product(*cut), MAX_POINTS + 1))
        shown = len(pieces) <= MAX_POINTS and all(self.supported(each, best, margin, pareto) for each in pieces)
        return True if shown else None

    def supported(
        self, piece: Sequence[Sequence[Strategy]], best: Sequence[Number], margin: Number, pareto: bool
    ) -> bool:
        """Whether weights of payoffs (all above 0 for `pareto`) show that nothing in the piece is better by more than
        the margin: none of its corners is, and their sum is affine in each strategy."""
        rows = [[x - self.payoff(k, y) for k, x in enumerate(best)] for y in product(*piece)]
        self.spend(len(rows) ** 2 * len(best) ** 2)
        value, found, _ = guarantee(rows)  # the mean of what is found is optimal too
        return value >= -margin and (not pareto or all(sum(w[k] for w in found) > 0 for k in range(len(best))))

    def along_edges(self, best: Sequence[Number], margin: Number) -> Iterator[tuple[Strategy, ...]]:
        """Profiles in which one player mixes two actions, the others play purely, and all gain more than the margin."""
        for pure in self.pure:
            for there in self.pure:
                (j, *more) = [k for k, (a, b) in enumerate(zip(pure, there, strict=True)) if a != b] or (-1,)
                if j < 0 or more or pure > there:
                    continue
                low: Number = ZERO  # bounds of the weight of the second action
                high: Number = ONE
                for first, second, x in zip(self.payoffs[pure], self.payoffs[there], best, strict=True):
                    slope, wanted = second - first, x + margin - first
                    if slope > 0:
                        low = max(low, wanted / slope)
                    elif slope < 0:
                        high = min(high, wanted / slope)
                    elif wanted >= 0:
                        low = ONE
                self.spend(len(pure))
                if low < high:
                    y, z = ([self.play(k, a) for k, a in enumerate(end)] for end in (pure, there))
                    weight = (low + high) / 2
                    mixed = tuple((1 - weight) * p + weight * q for p, q in zip(y[j], z[j], strict=True))
                    yield (*y[:j], mixed, *y[j + 1 :])

    def improves(self, step: Sequence[int], derivative: str, zone: Zone) -> bool:
        """Whether moving all players along the step has a positive derivative for everyone, at every point of the zone.

        by_weight, who plays its action for sure stands still: one case for each set of such players. Points where
        another does so are at the edge of the case and not in it: there a derivative may be 0.
        """
        expect(derivative in ("by_weight", "by_mixing"), "an unknown derivative")
        weight, everyone = derivative == "by_weight", range(len(zone))
        for still in product((False, True) if weight else (False,), repeat=len(zone)):
            sides = [[y for y in zone[i] if y[step[i]] == 1] if still[i] else zone[i] for i in everyone]
            if weight and any(all(y[step[i]] == 1 for y in sides[i]) for i in everyone if not still[i]):
                continue
            if weight and any(len(y) > 2 for (y, *_) in zone) and any(len(corners) > 1 for corners in sides):
                settled = improves_by_weight(self.payoff, step, [i for i in everyone if not still[i]], sides)
                expect(settled is not None, "a step whose improvement is too narrow to tell")
                if not settled:
                    return False
                continue
            for y in product(*sides):
                moves = [(i, self.direction(i, step[i], y[i], weight, zone)) for i in everyone if not still[i]]
                edge = weight and any(y[i][step[i]] == 1 for i, _ in moves)
                for k in everyone:
                    slope = sum((self.payoff(k, (*y[:i], d, *y[i + 1 :])) for i, d in moves), ZERO)
                    if slope < 0 or (slope == 0 and not edge):
                        return False
        return True

    def direction(self, i: int, action: int, y: Strategy, weight: bool, zone: Zone) -> Strategy:
        pure = self.play(i, action)
        if weight and len(y) == 2:
            return tuple(2 * p - 1 for p in pure)
        return tuple((p - w) / (1 - y[action] if weight else 1) for p, w in zip(pure, y, strict=True))


def corners_within(bounds: Sequence[tuple[Number, Number]]) -> tuple[Strategy, ...]:
    """The corners of the strategies whose probabilities are within these bounds."""
    if len(bounds) != 2:
        return tuple(vertices(bounds))
    (low, high), (least, most) = bounds
    return interval(max(low, 1 - most), min(high, 1 - least))


def interval(low: Number, high: Number) -> tuple[Strategy, ...]:
    """The strategies of a player with two actions whose first probability is in [low, high]."""
    return ((low, 1 - low), (high, 1 - high)) if low != high else ((low, 1 - low),)


def _compared_in(e: s.Expression) -> Iterator[tuple[s.Expression, s.Expression]]:
    """The two sides of each comparison in a proposition, but for those inside `near` and the like."""
    match e:
        case s.Comparison(_, operands):
            yield from pairwise(operands)
        case s.Not(part):
            yield from _compared_in(part)
        case s.And(parts) | s.Or(parts):
            for part in parts:
                yield from _compared_in(part)
        case s.Implies(left, right):
            yield from (*_compared_in(left), *_compared_in(right))


def _not(verdict: bool | None) -> bool | None:
    return None if verdict is None else not verdict


def _all(verdicts: Iterable[bool | None]) -> bool | None:
    known = list(verdicts)
    return False if False in known else None if None in known else True


def _compared(sign: str, low: Number, high: Number) -> bool | None:
    """How a difference that lies in [low, high] compares with 0."""
    if sign in ("=", "!="):
        equal = True if low == high == 0 else False if low > 0 or high < 0 else None
        return equal if sign == "=" else _not(equal)
    if sign in ("<", "<="):
        low, high = -high, -low
    if sign in (">", "<"):
        return True if low > 0 else False if high <= 0 else None
    return True if low >= 0 else False if high < 0 else None
