"""Corners of zones by a greedy choice, and steps on zones by the definition of a derivative at many points."""

from __future__ import annotations

from fractions import Fraction as F
from itertools import islice, product
from random import Random

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from verify.evidence.zones import Strategy, edges, improves_by_weight, vertices

many = settings(max_examples=200, deadline=None)
seeds = st.integers(0, 2**32 - 1)
TWELFTHS = st.integers(0, 12).map(lambda n: F(n, 12))
Bounds = list[tuple[F, F]]
Segment = tuple[np.ndarray, np.ndarray]


@st.composite
def bounds(draw: st.DrawFn) -> Bounds:
    pairs = [(draw(TWELFTHS), draw(TWELFTHS)) for _ in range(draw(st.integers(1, 5)))]
    return [(min(pair), max(pair)) for pair in pairs]


def furthest(direction: list[int], sides: Bounds) -> F:
    """All at their least, then the rest to where it counts most."""
    left = 1 - sum((low for low, _ in sides), F(0))
    total = sum((d * low for d, (low, _) in zip(direction, sides, strict=True)), F(0))
    for d, (low, high) in sorted(zip(direction, sides, strict=True), reverse=True):
        more = min(left, high - low)
        total, left = total + d * more, left - more
    return total


@many
@given(bounds(), st.data())
def test_corners_reach_as_far_as_the_zone_in_every_direction(sides, data):
    corners = vertices(sides)
    some = sum((low for low, _ in sides), F(0)) <= 1 <= sum((high for _, high in sides), F(0))
    assert bool(corners) == some and len(set(corners)) == len(corners)
    for y in corners:
        assert sum(y) == 1 and all(low <= v <= high for v, (low, high) in zip(y, sides, strict=True))
        assert sum(v not in side for v, side in zip(y, sides, strict=True)) <= 1
    if some:
        for _ in range(5):
            direction = [data.draw(st.integers(-4, 4)) for _ in sides]
            assert max(sum(d * v for d, v in zip(direction, y, strict=True)) for y in corners) == furthest(
                direction, sides
            )


# --- steps ---


class Situation:
    """A random game, a random zone, a step of which some players move; the others stand still."""

    def __init__(self, sizes: tuple[int, ...], random: Random) -> None:
        shape = tuple(sizes)
        self.sizes, self.random = shape, random
        entries = random.choice(((0, 1), (-1, 0, 1), (0, 1, 2, 3), tuple(range(-3, 6))))
        self.tables = [
            np.array([random.choice(entries) for _ in range(int(np.prod(shape)))]).reshape(shape) for _ in shape
        ]
        self.step = tuple(random.randrange(k) for k in shape)
        players = range(len(shape))
        self.moving = sorted(random.sample(players, random.randint(1, len(shape))))
        self.zone: list[list[Strategy]] = []
        for i, k in enumerate(shape):
            pure = tuple(F(int(a == self.step[i])) for a in range(k))
            self.zone.append(self.corners(k, pure) if i in self.moving else [pure])
        # Nobody who moves plays the action for sure everywhere.
        self.moves = all(any(y[self.step[i]] != 1 for y in self.zone[i]) for i in self.moving)

    def corners(self, k: int, pure: Strategy) -> list[Strategy]:
        """Often of a zone that holds the strategy of always playing the step's action."""
        width = self.random.choice((F(0), F(1, 10), F(1, 4), F(1, 2), F(1)))
        weights = [self.random.choice((0, 1, 1, 2, 3)) for _ in range(k)]
        x = pure if self.random.random() < 0.4 or not any(weights) else tuple(F(w, sum(weights)) for w in weights)
        sides = []
        for w in x:
            below = self.random.choice((F(0), F(1, 2), F(1))) * width
            sides.append((max(F(0), w - below), min(F(1), w + width - below)))
        return vertices(sides)

    def payoff(self, k: int, y: list[Strategy]) -> F:
        total = F(0)
        for pure in product(*map(range, self.sizes)):
            term = F(int(self.tables[k][pure]))
            for strategy, a in zip(y, pure, strict=True):
                term = term * strategy[a]
            total += term
        return total

    def improves(self) -> bool | None:
        return improves_by_weight(self.payoff, self.step, self.moving, self.zone)

    def slopes(self, y: list[np.ndarray], rests: list[np.ndarray]) -> list[float]:
        """By the definition: each who moves does so from what it plays given that it does not play the action."""
        totals = []
        for table in self.tables:
            total = 0.0
            for i in self.moving:
                change = -rests[i].copy()
                change[self.step[i]] += 1.0
                value = table
                for j in range(len(y)):
                    value = np.tensordot(change if j == i else y[j], value, axes=(0, 0))
                total += float(value)
            totals.append(total)
        return totals

    def at(self, segments: list[Segment], ts: list[float]) -> float | None:
        """The least slope at a point of a product of segments; None where somebody who moves plays its action for sure.
        Just beside a pure strategy the rest is that of the segment's other end."""
        y, rests = [], []
        for i, ((first, last), t) in enumerate(zip(segments, ts, strict=True)):
            o, here = self.step[i], (1 - t) * first + t * last
            source = here if here[o] < 1 - 1e-9 else first if first[o] < last[o] else last
            if i in self.moving and (here[o] == 1 or source[o] == 1):
                return None
            rest = source.copy()
            rest[o] = 0.0
            y.append(here)
            rests.append(rest / rest.sum() if rest.sum() > 0 else rest)
        return min(self.slopes(y, rests))

    def least(self, segments: list[Segment]) -> float:
        """By a coarse mesh, then along one segment after the other, closer and closer."""
        start = [0.0, 1e-7, 0.25, 0.5, 0.75, 1 - 1e-7, 1.0]
        meshes = [start if (a != b).any() else [0.0] for a, b in segments]
        tried = [(value, list(ts)) for ts in product(*meshes) if (value := self.at(segments, list(ts))) is not None]
        if not tried:
            return 1.0
        best, place = min(tried)
        width = 0.25
        while width > 1e-5 and best > 0:
            for i in (i for i, mesh in enumerate(meshes) if len(mesh) > 1):
                for t in np.clip(place[i] + width * np.linspace(-1, 1, 7), 0.0, 1.0):
                    moved = [*place[:i], float(t), *place[i + 1 :]]
                    value = self.at(segments, moved)
                    if value is not None and value < best:
                        best, place = value, moved
            width /= 3
        return best

    def across(self) -> list[Segment]:
        """Between random points of the zone, for each player."""
        return [(self.average(corners), self.average(corners)) for corners in self.zone]

    def average(self, corners: list[Strategy]) -> np.ndarray:
        weights = np.array([self.random.randint(0, 4) for _ in corners], dtype=float)
        weights[self.random.randrange(len(corners))] += 1
        return (weights / weights.sum()) @ np.array(corners, dtype=float)


@pytest.mark.parametrize("sizes", ((2, 2), (3, 2), (3, 3), (4, 2), (4, 3), (2, 3, 2), (3, 3, 2), (2, 2, 2)))
@settings(max_examples=25, deadline=None)
@given(seeds)
def test_a_step_improves_on_a_zone_as_it_does_at_points(sizes, seed):
    case = Situation(sizes, Random(seed))
    assume(case.moves)
    found = case.improves()
    assume(found is not None)
    pieces = list(product(*(edges(corners) for corners in case.zone)))
    case.random.shuffle(pieces)
    along = ([(np.array(a, dtype=float), np.array(b, dtype=float)) for a, b in piece] for piece in pieces)
    least = 1.0
    for segments in (*islice(along, 60), *(case.across() for _ in range(5))):
        least = min(least, case.least(segments))
        if least <= 0:
            break
    if found:
        assert least > -1e-9
    elif len(pieces) <= 60:
        assert least < 1e-5
