"""Zones of players with more than two actions: their corners, what holds everywhere on them, which steps improve there.

A zone has bounds for every action of every player. What is said is exact, or Unsettled is raised. Corners are found by
clipping polygons, so no player has more than three actions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise, product
from random import Random
from typing import TypeAlias

from tests.hunt import syntax as s
from tests.hunt.polynomial import Box, Point, Poly
from tests.hunt.truth import Truth, Unsettled, all_of, compared, compared_in, middle, negated
from tests.hunt.world import NOWHERE, ONE, ZERO, Place, World

Side: TypeAlias = tuple[Fraction, Fraction]
Sides: TypeAlias = tuple[Side, ...]
Zone: TypeAlias = tuple[Sides, ...]
MOST_PIECES = 60
HALF = Fraction(1, 2)


def whole(world: World) -> Zone:
    return tuple(tuple((ZERO, ONE) for _ in actions) for actions in world.actions)


def corners_of(sides: Sides) -> tuple[Point, ...]:
    """The corners of the strategies within the bounds, in turn."""
    polygon = [tuple(Fraction(int(a == b)) for b in range(len(sides))) for a in range(len(sides))]
    assert len(polygon) <= 3
    for a, (low, high) in enumerate(sides):
        polygon = _clipped(polygon, [y[a] - low for y in polygon])
        polygon = _clipped(polygon, [high - y[a] for y in polygon])
    return tuple(dict.fromkeys(polygon))


def _clipped(polygon: list[Point], depths: list[Fraction]) -> list[Point]:
    kept: list[Point] = []
    for k, (here, d) in enumerate(zip(polygon, depths, strict=True)):
        there, e = polygon[(k + 1) % len(polygon)], depths[(k + 1) % len(polygon)]
        if d >= 0:
            kept.append(here)
        if d * e < 0:
            kept.append(tuple((d * y - e * x) / (d - e) for x, y in zip(here, there, strict=True)))
    return kept


def points(world: World, zone: Zone) -> list[Point]:
    """Every combination of corners."""
    return [world.point(strategies) for strategies in product(*map(corners_of, zone))]


def bounds(world: World, f: Poly, zone: Zone) -> tuple[Side, bool]:
    """Bounds of the polynomial on the zone, and whether they are exact: where it is affine in each strategy."""
    players = [j for j, _ in world.variables]
    affine = all(sum(powers[i] for i, j in enumerate(players) if j == k) <= 1 for powers in f.terms for k in players)
    if affine:
        values = [f.at(point) for point in points(world, zone)]
        return (min(values), max(values)), True
    return f.bounds(tuple(zone[j][a] for j, a in world.variables)), False


def everywhere(truth: Truth, p: s.Proposition, zone: Zone) -> bool | None:
    """True: at every point of the zone. False: at none. None: not settled. Of comparisons and what combines them."""
    match p:
        case s.Cmp(signs, numbers):
            found = (bounds(truth.world, truth.difference(a, b), zone)[0] for a, b in pairwise(numbers))
            return all_of(compared(sign, *d) for sign, d in zip(signs, found, strict=True))
        case s.And(parts):
            return all_of(everywhere(truth, part, zone) for part in parts)
        case s.Or(parts):
            return negated(all_of(negated(everywhere(truth, part, zone)) for part in parts))
        case s.Not(part):
            return negated(everywhere(truth, part, zone))
        case s.Implies(left, right):
            return everywhere(truth, s.Or((s.Not(left), right)), zone)
    raise Unsettled("a proposition about all outcomes in a zone")


def surely(truth: Truth, p: s.Proposition, zone: Zone) -> bool:
    pieces = [zone]
    for _ in range(MOST_PIECES):
        if not pieces:
            return True
        piece = pieces.pop()
        if not all(map(corners_of, piece)):
            continue
        found = everywhere(truth, p, piece)
        if found is True:
            continue
        if found is False or any(truth.at(p, point) is False for point in points(truth.world, piece)):
            return False
        if isinstance(p, s.Cmp) and len(p.signs) == 1 and bounds(truth.world, truth.difference(*p.numbers), piece)[1]:
            return False
        pieces += _halves(piece)
    raise Unsettled("a guard")


def _halves(zone: Zone) -> tuple[Zone, Zone]:
    width, j, a = max((high - low, j, a) for j, sides in enumerate(zone) for a, (low, high) in enumerate(sides))
    low, high = zone[j][a]
    middle = low + width / 2

    def with_side(side: Side) -> Zone:
        cut = tuple(side if b == a else other for b, other in enumerate(zone[j]))
        return (*zone[:j], cut, *zone[j + 1 :])

    return with_side((low, middle)), with_side((middle, high))


# --- steps ---


def improves(truth: Truth, step: Sequence[int], word: str, zone: Zone) -> bool:
    """Whether the step surely improves on the zone."""
    if word == "by_mixing":
        return all(bounds(truth.world, slope, zone)[0][0] > 0 for slope in truth._mixing(tuple(step)))
    pieces = [zone]
    for _ in range(MOST_PIECES):
        if not pieces:
            return True
        piece = pieces.pop()
        corners = list(map(corners_of, piece))
        if not all(corners):
            continue
        inside = tuple(_average(of_player) for of_player in corners)
        tried = [*product(*corners), inside, *(_beside(y, inside) for y in product(*corners))]
        if not all(truth._improves_at(step, truth.world.point(y)) for y in tried):
            return False
        if not _weighs(truth.world, step, corners):
            pieces += _halves(piece)
    raise Unsettled("a step")


def _weighs(world: World, step: Sequence[int], corners: Sequence[Sequence[Point]]) -> bool:
    """A sufficient test by weight. What a player plays given that it does not play the step's action is a mixture of
    what it would be at the corners; as if that were any such mixture, slopes are affine in it and in the strategy."""
    pure = [tuple(Fraction(int(b == a)) for b in range(len(world.actions[j]))) for j, a in enumerate(step)]
    can_stand = [pure[j] in of_player for j, of_player in enumerate(corners)]
    rests = [
        [tuple(ZERO if b == a else w / (1 - y[a]) for b, w in enumerate(y)) for y in of_player if y[a] != 1]
        for of_player, a in zip(corners, step, strict=True)
    ]
    players = range(len(step))
    for still in (set(c) for size in range(len(step) + 1) for c in combinations(players, size)):
        if not all(can_stand[j] for j in still) or not all(rests[j] for j in players if j not in still):
            continue
        choices = [[pure[j]] if j in still else corners[j] for j in players]
        moving = [j for j in players if j not in still]
        for y in product(*choices):
            for chosen in product(*(rests[j] for j in moving)):
                for f in world.payoffs:
                    total = ZERO
                    for j, rest in zip(moving, chosen, strict=True):
                        there, away = ([w if i == j else x for i, x in enumerate(y)] for w in (pure[j], rest))
                        total += f.at(world.point(there)) - f.at(world.point(away))
                    if total <= 0:
                        return False
    return True


def _average(corners: Sequence[Point]) -> Point:
    return tuple(sum(column, ZERO) / len(corners) for column in zip(*corners, strict=True))


def _beside(y: Sequence[Point], inside: Sequence[Point]) -> tuple[Point, ...]:
    near = Fraction(1, 10**6)
    pairs = (zip(a, b, strict=True) for a, b in zip(y, inside, strict=True))
    return tuple(tuple((1 - near) * u + near * v for u, v in pair) for pair in pairs)


# --- mixtures ---


def in_hull(outputs: Sequence[Point], wanted: Point) -> bool:
    """Whether mixtures of the outputs (without their last probabilities) reach it, of two or three actions."""
    found = list(dict.fromkeys(outputs))
    if wanted in found:
        return True
    if len(wanted) == 1:
        return bool(found) and min(found) <= wanted <= max(found)
    ring = _ring(sorted(found))
    if len(ring) < 3:
        return any(_between(a, b, wanted) for a, b in pairwise(ring))
    return all(_turn(a, b, wanted) >= 0 for a, b in pairwise((*ring, ring[0])))


def _ring(found: Sequence[Point]) -> list[Point]:
    """The corners of the hull of sorted points, counterclockwise (Andrew's monotone chain)."""
    ring: list[Point] = []
    for points in (found, found[::-1]):
        side: list[Point] = []
        for point in points:
            while len(side) > 1 and _turn(side[-2], side[-1], point) <= 0:
                side.pop()
            side.append(point)
        ring += side[:-1]
    return ring


def _turn(a: Point, b: Point, c: Point) -> Fraction:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _between(a: Point, b: Point, x: Point) -> bool:
    return _turn(a, b, x) == 0 and all(min(p, q) <= w <= max(p, q) for p, q, w in zip(a, b, x, strict=True))


# --- places to try ---


def some_zones(world: World, point: Point, delta: Fraction, random: Random, most: int) -> Iterator[dict[int, Sides]]:
    """Zones that hold the truth: the truth alone, then boxes that end δ beside it for some actions."""
    strategies = [world.strategy(j, point) for j in range(len(world.names))]
    for k in range(most):
        zones = {}
        for j, x in enumerate(strategies):
            width = ZERO if k == 0 else delta * random.choice((1, 1, 1, HALF, 0))
            sides = []
            for w in x:
                below = random.choice((ZERO, ONE, HALF)) * width
                sides.append((max(ZERO, w - below), min(ONE, w + width - below)))
            zones[j] = tuple(sides)
        yield zones


def some_strategy(count: int, delta: Fraction, ticks: Sequence[Fraction], random: Random) -> Point:
    """Pure, close to pure, on an edge at a place where something turns, or anywhere."""
    order = random.sample(range(count), count)
    first = random.choice((ONE, 1 - delta, 1 - delta / 2, *ticks, *ticks))
    rest = 1 - first
    second = random.choice((rest, rest, ZERO, rest * HALF, min(rest, delta), random.choice(tuple(ticks))))
    weights = [first, min(second, rest)][:count]
    weights += [ZERO] * (count - len(weights))
    weights[-1] += 1 - sum(weights, ZERO)
    found = [ZERO] * count
    for a, w in zip(order, weights, strict=True):
        found[a] = w
    return tuple(found)


def some_mixture(outputs: Sequence[Point], random: Random) -> Point:
    chosen = random.sample(list(outputs), min(len(outputs), random.choice((1, 1, 2, 3))))
    weights = [Fraction(random.randint(1, 3)) for _ in chosen]
    columns = zip(*chosen, strict=True)
    return tuple(sum((w * x for w, x in zip(weights, c, strict=True)), ZERO) / sum(weights) for c in columns)


# --- outcomes ---


class WideTruth(Truth):
    """What is true at a profile, where some player has more than two actions."""

    def _near(self, part: s.Proposition, box: Box, t: Fraction) -> bool | None:
        if any(low != high for low, high in box):
            return super()._near(part, box, t)
        return near(self, part, tuple(low for low, _ in box), t)

    def _rivals(self, box: Box) -> Iterator[Point]:
        yield from super()._rivals(box)
        here = [self.world.strategy(j, middle(box)) for j in range(len(self.world.names))]
        mixtures = []
        for j, x in enumerate(here):
            count = len(self.world.actions[j])
            chosen = [c for size in range(1, count + 1) for c in combinations(range(count), size)]
            uniform = [tuple(Fraction(int(a in c), len(c)) for a in range(count)) for c in chosen]
            toward = [
                tuple(w + (u - w) * share for w, u in zip(x, y, strict=True))
                for y in uniform[:count]
                for share in (Fraction(1, 1000), Fraction(1, 10), HALF)
            ]
            mixtures.append([*uniform, x, *toward])
        yield from (self.world.point(profile) for profile in product(*mixtures))


def truth_of(world: World, place: Place = NOWHERE) -> Truth:
    return Truth(world, place) if world.small else WideTruth(world, place)


def near(truth: Truth, p: s.Proposition, point: Point, t: Fraction) -> bool | None:
    """Whether some profile within t of the point has the proposition."""
    world = truth.world
    if t < 0:
        return False
    strategies = [world.strategy(j, point) for j in range(len(world.names))]
    zone = tuple(tuple((max(ZERO, w - t), min(ONE, w + t)) for w in x) for x in strategies)
    around = points(world, zone)
    if any(truth.at(p, y) is True for y in (point, *around)):
        return True
    if isinstance(p, s.Optimal):
        return False if _nobody_is_best(truth, zone, around) else None
    if any(True for _ in compared_in(p)):
        try:
            return False if surely(truth, s.Not(p), zone) else None
        except Unsettled:
            return None
    return None


def _nobody_is_best(truth: Truth, zone: Zone, around: Sequence[Point]) -> bool:
    """Whether some step improves at every point of the zone, or one profile is better than all of it."""
    for step in truth.world.pure:
        if all(bounds(truth.world, slope, zone)[0][0] > 0 for slope in truth._mixing(step)):
            return True
    most = [max(f.at(y) for y in around) for f in truth.world.payoffs]
    return any(
        all(f.at(z) > paid for f, paid in zip(truth.world.payoffs, most, strict=True))
        for z in (truth.world.pure_point(pure) for pure in truth.world.pure)
    )
