"""Propositions about outcomes, three-valued on boxes: true at every point, false at every point, or not settled.

On a box that is one point this decides the proposition, where it can. Boxes with sides are for games of two actions
for each player.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import pairwise, product

from tests.hunt import syntax as s
from tests.hunt.polynomial import Box, Point, Poly
from tests.hunt.world import NOWHERE, ONE, ZERO, Place, World

HALF = Fraction(1, 2)
MOST_PIECES = 300


class Unsettled(Exception):
    """Something was too narrow to be decided here."""


def point_box(point: Sequence[Fraction]) -> Box:
    return tuple((x, x) for x in point)


def middle(box: Box) -> Point:
    return tuple((low + high) / 2 for low, high in box)


def corners(box: Box) -> Iterator[Point]:
    return product(*((low,) if low == high else (low, high) for low, high in box))


def halves(box: Box) -> tuple[Box, Box]:
    """The box cut in two across its widest side."""
    i = max(range(len(box)), key=lambda j: box[j][1] - box[j][0])
    low, high = box[i]
    cut = (low + high) / 2
    return tuple((*box[:i], side, *box[i + 1 :]) for side in ((low, cut), (cut, high)))  # type: ignore[return-value]


def negated(value: bool | None) -> bool | None:
    return None if value is None else not value


def all_of(values: Iterable[bool | None]) -> bool | None:
    found: bool | None = True
    for value in values:
        if value is False:
            return False
        if value is None:
            found = None
    return found


def compared(sign: str, low: Fraction, high: Fraction) -> bool | None:
    """A difference between these bounds, compared with 0."""
    match sign:
        case ">":
            return True if low > 0 else False if high <= 0 else None
        case ">=":
            return True if low >= 0 else False if high < 0 else None
        case "<":
            return True if high < 0 else False if low >= 0 else None
        case "<=":
            return True if high <= 0 else False if low > 0 else None
        case "=":
            return True if low == high == 0 else False if low > 0 or high < 0 else None
    return negated(compared("=", low, high))


@dataclass(frozen=True)
class Truth:
    """What is true in a world, for an agent at its place or for the claim."""

    world: World
    place: Place = NOWHERE

    @cached_property
    def _compiled(self) -> dict[tuple[int, int], tuple[s.Number, s.Number, Poly]]:
        return {}

    def difference(self, a: s.Number, b: s.Number) -> Poly:
        key = (id(a), id(b))
        if key not in self._compiled:
            self._compiled[key] = (a, b, self.world.polynomial(s.Op("-", a, b), self.place))
        return self._compiled[key][2]

    def at(self, p: s.Proposition, point: Sequence[Fraction]) -> bool | None:
        return self.on(p, point_box(point))

    def on(self, p: s.Proposition, box: Box) -> bool | None:
        """True: at every point of the box. False: at none. None: not settled."""
        match p:
            case s.Cmp(signs, numbers):
                bounds = (self.difference(a, b).bounds(box) for a, b in pairwise(numbers))
                return all_of(compared(sign, *d) for sign, d in zip(signs, bounds, strict=True))
            case s.And(parts):
                return all_of(self.on(part, box) for part in parts)
            case s.Or(parts):
                return negated(all_of(negated(self.on(part, box)) for part in parts))
            case s.Not(part):
                return negated(self.on(part, box))
            case s.Implies(left, right):
                return negated(all_of((self.on(left, box), negated(self.on(right, box)))))
            case s.Optimal(word):
                return self._optimal(box, ZERO, word == "pareto")
            case s.Undominated(margin):
                return self._undominated(box, self.world.value(margin, self.place))
            case s.Near(part, distance):
                return self._near(part, box, self.world.value(distance, self.place))
            case s.Improves(derivative, actions):
                step = tuple(self.world.action(j, a, self.place) for j, a in enumerate(actions))
                return self.improves(step, derivative, box)

    # --- everywhere on a zone, exactly ---

    def surely(self, p: s.Proposition, box: Box) -> bool:
        """Whether the proposition, a comparison or a combination of some, holds at every point. Raises Unsettled."""
        found = self.on(p, box)
        if found is not None:
            return found
        if self._one_comparison(p):
            # The polynomial takes its bounds where each variable has degree 1, so an open verdict means: not surely.
            return False
        points = self._critical(p, box)
        if points is not None:
            return all(self.at(p, point) for point in points)
        return self._by_pieces(p, box)

    def _one_comparison(self, p: s.Proposition) -> bool:
        if isinstance(p, s.Not):
            return self._one_comparison(p.part)
        if not isinstance(p, s.Cmp) or len(p.signs) != 1:
            return False
        return max(self.difference(*p.numbers).degrees(), default=0) <= 1

    def _critical(self, p: s.Proposition, box: Box) -> list[Point] | None:
        """Points that stand for all of the box, if the comparisons are affine in one variable and the same one."""
        polys = [self.difference(a, b) for a, b in compared_in(p)]
        used = {i for poly in polys for i, d in enumerate(poly.degrees()) if d}
        if len(used) > 1 or any(max(poly.degrees(), default=0) > 1 for poly in polys):
            return None
        base = list(middle(box))
        if not used:
            return [tuple(base)]
        (i,) = used
        low, high = box[i]
        ends = {low, high}
        for poly in polys:
            at = [poly.at((*base[:i], x, *base[i + 1 :])) for x in (ZERO, ONE)]
            if at[0] != at[1]:
                root = at[0] / (at[0] - at[1])
                if low < root < high:
                    ends.add(root)
        ticks = sorted(ends)
        ticks += [(a + b) / 2 for a, b in pairwise(ticks)]
        return [(*base[:i], x, *base[i + 1 :]) for x in ticks]

    def _by_pieces(self, p: s.Proposition, box: Box) -> bool:
        pieces = [box]
        for _ in range(MOST_PIECES):
            if not pieces:
                return True
            piece = pieces.pop()
            found = self.on(p, piece)
            if found is False or (found is None and any(self.at(p, c) is False for c in corners(piece))):
                return False
            if found is None:
                pieces.extend(halves(piece))
        raise Unsettled("a guard")

    # --- steps ---

    def improves(self, step: Sequence[int], derivative: str, box: Box) -> bool | None:
        """Whether the step helps everyone: at every point, at none, or neither (not None where the box is a point)."""
        if derivative == "by_mixing":
            return all_of(compared(">", *slope.bounds(box)) for slope in self._mixing(tuple(step)))
        if not self.world.small:
            return self._improves_at(step, tuple(low for low, _ in box))
        verdicts = []
        for moving in product(*self._can_move(step, box)):
            region = tuple(
                side if m else (_towards(a), _towards(a)) for m, a, side in zip(moving, step, box, strict=True)
            )
            slopes = self._weighing(tuple(step), moving)
            verdicts.append(all_of(self._positive(f, region, box, moving, step) for f in slopes))
        if all(v is True for v in verdicts):
            return True
        return False if all(v is False for v in verdicts) else None

    def _can_move(self, step: Sequence[int], box: Box) -> Iterator[tuple[bool, ...]]:
        """For each player whether on the box it may move: not where it already plays the step for sure."""
        for a, (low, high) in zip(step, box, strict=True):
            end = _towards(a)
            if low == high:
                yield (low != end,)
            else:
                yield (True, False) if end in (low, high) else (True,)

    def _positive(self, f: Poly, region: Box, box: Box, moving: Sequence[bool], step: Sequence[int]) -> bool | None:
        """Of a multi-affine function on a region that lacks the ends where a moving player would stand still."""
        strict, weak = [], []
        for corner in corners(region):
            lacking = any(m and x == _towards(a) for m, x, a in zip(moving, corner, step, strict=True))
            (weak if lacking else strict).append(f.at(corner))
        if all(v > 0 for v in strict) and all(v >= 0 for v in weak):
            return True
        if all(v <= 0 for v in (*strict, *weak)):
            return False
        return None

    @cached_property
    def _slopes(self) -> dict[object, tuple[Poly, ...]]:
        return {}

    def _with_action(self, f: Poly, j: int, a: int) -> Poly:
        """The polynomial where a player takes an action for sure."""
        size = len(self.world.variables)
        total = Poly.constant(size, ZERO)
        for powers, c in f.terms.items():
            kept, factor = list(powers), c
            for i, (player, action) in enumerate(self.world.variables):
                if player == j and powers[i]:
                    kept[i] = 0
                    factor = factor * (1 if action == a else 0)
            total = total + Poly(size, {tuple(kept): factor} if factor else {})
        return total

    def _mixing(self, step: tuple[int, ...]) -> tuple[Poly, ...]:
        if step not in self._slopes:
            size = len(self.world.variables)
            found = []
            for f in self.world.payoffs:
                total = Poly.constant(size, ZERO)
                for j, a in enumerate(step):
                    total = total + self._with_action(f, j, a) - f
                found.append(total)
            self._slopes[step] = tuple(found)
        return self._slopes[step]

    def _weighing(self, step: tuple[int, ...], moving: tuple[bool, ...]) -> tuple[Poly, ...]:
        key = (step, moving)
        if key not in self._slopes:
            size = len(self.world.variables)
            found = []
            for f in self.world.payoffs:
                total = Poly.constant(size, ZERO)
                for j, a in enumerate(step):
                    if moving[j]:
                        total = total + self._with_action(f, j, a) - self._with_action(f, j, 1 - a)
                found.append(total)
            self._slopes[key] = tuple(found)
        return self._slopes[key]

    def _improves_at(self, step: Sequence[int], point: Point) -> bool:
        """By weight, at a point, for any number of actions."""
        world = self.world
        gains = [ZERO for _ in world.names]
        strategies = [world.strategy(j, point) for j in range(len(world.names))]
        for j, a in enumerate(step):
            here = strategies[j]
            if here[a] == 1:
                continue
            target = tuple(Fraction(int(b == a)) for b in range(len(here)))
            rest = tuple(ZERO if b == a else w / (1 - here[a]) for b, w in enumerate(here))
            there, away = (world.point([w if i == j else y for i, y in enumerate(strategies)]) for w in (target, rest))
            gains = [g + f.at(there) - f.at(away) for g, f in zip(gains, world.payoffs, strict=True)]
        return all(g > 0 for g in gains)

    # --- optimal outcomes ---

    def _paid(self, box: Box) -> list[tuple[Fraction, Fraction]]:
        return [f.bounds(box) for f in self.world.payoffs]

    def _optimal(self, box: Box, margin: Fraction, strict: bool) -> bool | None:
        """Pareto (`strict`) or weakly so."""
        if self._supported(box, margin, strict):
            return True
        paid = self._paid(box)
        one_point = all(low == high for low, high in box)
        for z in self._rivals(box):
            gains = [f.at(z) - high for f, (_, high) in zip(self.world.payoffs, paid, strict=True)]
            if all(g > margin for g in gains):
                return False
            if strict and all(g >= 0 for g in gains) and any(g > 0 for g in gains):
                return False
        if one_point and strict and self._pinned(box, paid):
            return True
        return None

    def _undominated(self, box: Box, margin: Fraction) -> bool | None:
        if margin < 0:
            # No profile is better for all by more than a negative margin: the profile itself would be.
            return False
        return self._optimal(box, margin, False)

    def _pinned(self, box: Box, paid: Sequence[tuple[Fraction, Fraction]]) -> bool:
        """Whether the payoffs are such that nobody else's can be as good: the only pure profile with a best payoff."""
        for k, (_, here) in enumerate(paid):
            best = [pure for pure, u in self.world.table.items() if u[k] >= here]
            if len(best) == 1 and self.world.table[best[0]][k] == here:
                return True
        return False

    def _supported(self, box: Box, margin: Fraction, strict: bool) -> bool:
        """Whether for some weights of the players nothing is better; the best is then at a pure profile."""
        paid = [low for low, _ in self._paid(box)]
        gains = [[u - here - margin for u, here in zip(us, paid, strict=True)] for us in self.world.table.values()]
        for weights in self._weights(gains):
            if strict and min(weights) <= 0:
                continue
            if all(sum((w * g for w, g in zip(weights, gain, strict=True)), ZERO) <= 0 for gain in gains):
                return True
        return False

    def _weights(self, gains: Sequence[Sequence[Fraction]]) -> Iterator[tuple[Fraction, ...]]:
        if len(self.world.names) == 2:
            # w*g + (1 - w)*h <= 0 changes its verdict at these w only.
            ticks = sorted({ZERO, ONE} | {h / (h - g) for g, h in gains if h != g and 0 <= h / (h - g) <= 1})
            for w in (*ticks, *((a + b) / 2 for a, b in pairwise(ticks))):
                yield (w, 1 - w)
            return
        n = 10
        for cuts in product(range(n + 1), repeat=len(self.world.names) - 1):
            if sum(cuts) <= n:
                yield (*(Fraction(c, n) for c in cuts), Fraction(n - sum(cuts), n))

    def _rivals(self, box: Box) -> Iterator[Point]:
        """Profiles that may be better."""
        yield from (self.world.pure_point(pure) for pure in self.world.pure)
        if not self.world.small:
            return
        here = middle(box)
        n = len(here)
        for kept in product((None, ZERO, ONE), repeat=n):
            yield tuple(x if end is None else end for x, end in zip(here, kept, strict=True))
        parts = 6 if n == 2 else 3
        yield from product([Fraction(k, parts) for k in range(parts + 1)], repeat=n)
        small = Fraction(1, 1000)
        for turn in product((-small, ZERO, small), repeat=n):
            yield tuple(min(ONE, max(ZERO, x + d)) for x, d in zip(here, turn, strict=True))

    # --- near ---

    def _near(self, part: s.Proposition, box: Box, t: Fraction) -> bool | None:
        if t < 0:
            return False
        if not self.world.small:
            return True if self.on(part, box) is True else None
        if self.on(part, box) is True:
            return True
        common = tuple((max(ZERO, high - t), min(ONE, low + t)) for low, high in box)
        if all(low <= high for low, high in common) and any(
            self.at(part, y) is True for y in self._tries(part, common, box)
        ):
            return True
        around = tuple((max(ZERO, low - t), min(ONE, high + t)) for low, high in box)
        return False if self.nowhere(part, around) else None

    def _tries(self, part: s.Proposition, common: Box, box: Box) -> Iterator[Point]:
        """Points of the box around, all near enough to every point of `box`, at which the part may hold."""
        here = middle(box)
        sides = []
        for i, (low, high) in enumerate(common):
            ticks = {low, high, (low + high) / 2, min(high, max(low, here[i]))}
            for a, b in compared_in(part):
                f = self.difference(a, b)
                ends = [f.at((*here[:i], x, *here[i + 1 :])) for x in (ZERO, ONE)]
                if ends[0] != ends[1]:
                    root = ends[0] / (ends[0] - ends[1])
                    ticks |= {root} if low <= root <= high else set()
            sides.append(sorted(ticks)[:7])
        yield from product(*sides)

    def nowhere(self, part: s.Proposition, box: Box, most: int = 120) -> bool:
        """Whether the proposition fails at every point of the box, as far as cutting it shows."""
        pieces = [box]
        for _ in range(most):
            if not pieces:
                return True
            piece = pieces.pop()
            found = self.on(part, piece)
            if found is True:
                return False
            if found is None:
                if all(low == high for low, high in piece):
                    return False
                pieces.extend(halves(piece))
        return not pieces


def _towards(action: int) -> Fraction:
    return ONE if action == 0 else ZERO


def compared_in(p: s.Proposition) -> Iterator[tuple[s.Number, s.Number]]:
    """The numbers that are compared somewhere in the proposition."""
    match p:
        case s.Cmp(_, numbers):
            yield from pairwise(numbers)
        case s.And(parts) | s.Or(parts):
            for part in parts:
                yield from compared_in(part)
        case s.Not(part) | s.Near(part, _):
            yield from compared_in(part)
        case s.Implies(left, right):
            yield from compared_in(left)
            yield from compared_in(right)
