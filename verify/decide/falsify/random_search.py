"""Random search over parameters and profiles, where no program restricts the profile: lemmas, and `anyone` throughout.

In: a claim all of whose players may play anything. Out: a counterexample, with parameters found by a random walk inside
`given` (hit-and-run, with steps of many sizes, so that scaled, negative and extreme numbers are met) and with the
profiles of a mesh at which the item is violated most. Everything is checked again in exact numbers. The walk begins at
the simplest numbers and always takes the same steps: it is seeded, and its length is counted in steps.

References: Smith, Efficient Monte Carlo procedures for generating points uniformly distributed over bounded regions,
1984 (hit-and-run). Fainekos and Pappas, Robustness of temporal logic specifications for continuous-time signals, 2009.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice, product
from math import prod
from random import Random

import numpy as np

from verify.decide.clock import Clock
from verify.decide.engine import Decided, Task
from verify.decide.hints import hinted
from verify.decide.smt.parameters import sample_parameters
from verify.decide.smt.solver import Smt
from verify.decide.states import State, find_state, parameters_that_matter, world_of
from verify.decide.target import Target, shows
from verify.language import syntax as s
from verify.semantics.exact.interpreter import Rejected
from verify.semantics.exact.world import Profile, Undecided, World
from verify.semantics.symbolic.setup import Setup
from verify.simulate.evaluation import Evaluation
from verify.simulate.violations import violation

SEED = 20151109
STEPS = 300
"""Of the walk, for one item."""
MOST_CORNERS = 128
VALUES = tuple(map(Fraction, ("0", "1", "1/2", "2", "-1")))
MESH = 24
MOST_PURE = 32
"""Pure profiles of a game: to say that an item holds in a larger one takes too long."""
MOST_PLAIN, AT_RANDOM, CLOSELY = 60, 8, 3
"""Profiles of a game that is not 2x2: the plain ones, if they are not more, and some at random; and how many of a 2x2
game's mesh are tried in exact numbers."""
FACTORS = tuple(map(Fraction, ("2", "1/2", "10", "1/10", "-1", "100", "1/1000")))
SHIFTS = tuple(map(Fraction, ("1", "-1", "1/2", "-1/2", "10", "-10")))

Numbers = Mapping[str, Fraction]


@dataclass
class _Walk:
    """Where the walk of one task is, so that it goes on when it is given more time."""

    random: Random
    numbers: Iterator[Numbers]


class RandomSearch:
    """Random search as an engine."""

    name = "random search"

    def __init__(self, smt: Smt) -> None:
        self._smt = smt

    def applies(self, task: Task) -> bool:
        setup = task.setup
        free = setup.cells is None and not setup.oracle and not any(setup.programs)
        profiles = prod(map(len, setup.setting.scope.players.values()))
        return free and profiles <= MOST_PURE and task.target.proposition is not None

    def run(self, task: Task, clock: Clock) -> Decided | None:
        walk = task.memory.get(self.name)
        if walk is None:
            start = sample_parameters(task.setup, [], self._smt, task.clock)
            if start is None:
                return None
            random = Random(SEED)
            walk = task.memory[self.name] = _Walk(random, islice(_numbers(task.setup, start, random), STEPS))
        for numbers in walk.numbers:
            state = _state_at(task.setup, numbers, task.target, walk.random)
            if state is not None:
                return Decided.of(state)
            if clock.left() <= 0:
                break
        return None

    def forget(self) -> None:
        """Nothing is kept."""


def _numbers(setup: Setup, start: Numbers, random: Random) -> Iterator[Numbers]:
    """Parameters that satisfy `given`: the first ones, corners, those beside the first, and then a random walk."""
    assumed = [*setup.loaded.game.assume, *(item.proposition for item in setup.claim.given)]
    yield start
    if not start:
        return
    matter = parameters_that_matter(setup)
    corners = _corners(start, [name for name in start if name in matter])
    yield from (step for step in (*corners, *_beside(start)) if _fits(setup, assumed, step))
    here = start
    while True:
        step = dict(here)
        for name in random.sample(sorted(here), random.randint(1, min(3, len(here)))):
            step[name] = _moved(step[name], random)
        if _fits(setup, assumed, step):
            here = step
        yield here


def _corners(start: Numbers, names: Sequence[str]) -> Iterator[Numbers]:
    """All numbers 0 or 1, and of few parameters also others: an inequality that fails often does so there."""
    sizes = (size for size in range(2, len(VALUES) + 1) if size ** len(names) <= MOST_CORNERS)
    corners = (corner for size in sizes for corner in product(VALUES[:size], repeat=len(names)))
    yield from ({**start, **dict(zip(names, corner, strict=True))} for corner in dict.fromkeys(corners))


def _beside(start: Numbers) -> Iterator[Numbers]:
    """All numbers scaled or shifted together, then each by itself."""
    for change in (*((f, Fraction(0)) for f in FACTORS), *((Fraction(1), d) for d in SHIFTS)):
        yield {name: change[0] * value + change[1] for name, value in start.items()}
    for name, value in start.items():
        yield from ({**start, name: f * value} for f in FACTORS)
        yield from ({**start, name: value + d} for d in SHIFTS)


def _moved(value: Fraction, random: Random) -> Fraction:
    match random.randrange(4):
        case 0:
            return Fraction(random.randint(-20, 20), random.choice((1, 2, 3, 4, 10)))
        case 1:
            return value * Fraction(10) ** random.randint(-2, 2)
        case 2:
            return value + random.choice(SHIFTS) * Fraction(1, random.choice((1, 2, 10)))
    return -value


def _fits(setup: Setup, assumed: Sequence[s.Expression], numbers: Numbers) -> bool:
    world = world_of(setup, numbers)
    try:
        return all(world.holds_at(assumption, ()) for assumption in assumed)
    except (ZeroDivisionError, Undecided):
        return False


def _state_at(setup: Setup, numbers: Numbers, target: Target, random: Random) -> State | None:
    world = world_of(setup, numbers)
    for profile in _profiles(world, target, random):
        try:
            state = find_state(setup, world, profile, {}, [], {})
            if shows(state, target):
                return state
        except (Rejected, Undecided, ZeroDivisionError):
            continue
    return None


def _profiles(world: World, target: Target, random: Random) -> Iterator[Profile]:
    counts = [len(actions) for actions in world.actions.values()]
    if counts == [2, 2] and world.payoff_expressions is not None:
        nothing: Sequence[Profile] = ()
        yield from hinted("the violation of the item", lambda: _most_violated(world, target), nothing)
        return
    plain = [[*_pure(n), (Fraction(1, n),) * n] for n in counts]
    yield from product(*(plain if prod(map(len, plain)) <= MOST_PLAIN else map(_pure, counts)))
    for _ in range(AT_RANDOM):
        yield tuple(_mixed(n, random) for n in counts)


def _most_violated(world: World, target: Target) -> Sequence[Profile]:
    """The profiles of a mesh at which the target shows most, by floating point."""
    assert target.proposition is not None
    ticks = np.arange(MESH + 1)
    x, y = (axis.ravel() for axis in np.meshgrid(ticks, ticks))
    misses = violation(target.proposition, Evaluation(world, (x / MESH, y / MESH)))
    shown = -misses if target.holds else misses
    best = np.argsort(-shown, kind="stable")[:CLOSELY]
    return [tuple((Fraction(int(k), MESH), 1 - Fraction(int(k), MESH)) for k in (x[i], y[i])) for i in best]


def _pure(actions: int) -> list[tuple[Fraction, ...]]:
    return [tuple(Fraction(int(a == b)) for b in range(actions)) for a in range(actions)]


def _mixed(actions: int, random: Random) -> tuple[Fraction, ...]:
    weights = [random.choice((0, 0, 1, 1, 2, 5)) for _ in range(actions)]
    weights[random.randrange(actions)] += 1
    return tuple(Fraction(w, sum(weights)) for w in weights)
