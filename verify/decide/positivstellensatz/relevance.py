"""Which hypotheses a proof is likely to need, where programs take steps in games with more than four outcomes.

In: a problem, and numbers for its parameters. Out: smaller problems: one run, and of the many hypotheses about steps as
few as each of its alternatives needs to be closed. Where the claim is denied and some step improves at every point
nearby, that step's hypothesis is contradicted. So profiles that deny the claim are sampled, and steps taken that
improve at as many as possible (a greedy set cover), those first that improve most there. A guess costs time only: what
is proved of less is proved.

References: Meng and Paulson, Lightweight relevance filtering for machine-generated resolution problems, 2009. Johnson,
Approximation algorithms for combinatorial problems, 1974 (greedy set cover).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import reduce
from itertools import permutations, product
from random import Random
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from verify.decide.clock import Clock
from verify.decide.states import fixed_strategy, world_of
from verify.decide.target import Target
from verify.evidence.numbers import Real
from verify.semantics import program as p
from verify.semantics.exact.outcomes import holds
from verify.semantics.exact.world import Profile, Strategy, Undecided, World
from verify.semantics.symbolic.problem import Alternative, Problem
from verify.semantics.symbolic.setup import Setup

SAMPLES, TRIES = 40, 2_000
IN_VAIN = 200
"""Tries after which no more are made where none was good."""
NEARBY = 10
"""Points of the zone at which a step is tried, for each sampled profile."""
MOST_STEPS = 3
THRESHOLDS = tuple(Fraction(n, d) for n, d in ((1, 2), (1, 3), (2, 3), (1, 4), (3, 4)))
Step = tuple[int, ...]
Closes: TypeAlias = Callable[[Problem], bool]
"""Whether a certificate is found quickly."""
Floats = list[npt.NDArray[np.float64]]


def takes_steps(program: p.Program) -> bool:
    """Whether it asks which steps improve."""
    return any(isinstance(node, p.StepGuard) for node in p.subtrees(program.tree))


def smaller_problems(problem: Problem, found: Relevant, closes: Closes) -> Iterator[Problem]:
    """Problems with one run of those that have alternatives, where every alternative is closed by few hypotheses."""
    runs = [choice for choice in problem.choices if choice.player is not None and len(choice.alternatives) > 1]
    others = tuple(choice for choice in problem.choices if choice not in runs)
    for run in runs:
        kept = []
        for alternative in run.alternatives:
            fewer = _thinned(alternative, found)
            one = (Problem(problem.base, (*others, replace(run, alternatives=(each,)))) for each in fewer)
            closed = next((each.choices[-1].alternatives[0] for each in one if closes(each)), None)
            if closed is None:
                break
            kept.append(closed)
        else:
            yield Problem(problem.base, (*others, replace(run, alternatives=tuple(kept))))


def _thinned(alternative: Alternative, found: Relevant) -> Iterator[Alternative]:
    """The alternative with nothing of what it says about steps, with a little of it, and with all."""
    of_steps = [h for h in alternative.hypotheses if h.step is not None]
    known = [step for step in found.steps if any(h.step == step for h in of_steps)]
    counts = (0, 2) if found.cut is not None else range(min(len(known), MOST_STEPS) + 1)
    for count in counts if len(of_steps) > 1 else (0,):
        left = tuple(h for h in alternative.hypotheses if h.step is None or h.step in known[:count])
        yield replace(alternative, hypotheses=left)
    yield alternative


@dataclass(frozen=True)
class Relevant:
    """Steps that together improve wherever the claim is seen to be denied, those that do so at most profiles first. If
    there is a `cut` (player, action, threshold) then one of them does wherever the probability is above the threshold,
    and another one wherever it is not."""

    steps: tuple[Step, ...]
    cut: tuple[int, int, Fraction] | None = None


def relevant(setup: Setup, target: Target, numbers: Mapping[str, Fraction], clock: Clock) -> Relevant:
    """The steps that a proof is likely to need."""
    world = world_of(setup, numbers)
    guards = {node for program in setup.programs if program is not None for node in p.subtrees(program.tree)}
    steps = [node for node in guards if isinstance(node, p.StepGuard)]
    if not steps:
        return Relevant(())
    weight = any(node.derivative == "by_weight" for node in steps)
    slopes = Slopes.of(world, weight)
    seen: list[tuple[Profile, frozenset[Step]]] = []
    margins = dict.fromkeys(world.pure_profiles, 0.0)
    for profile in _denying(setup, target, world, clock):
        least = {step: slopes.least(step, profile) for step in world.pure_profiles}
        improving = frozenset(step for step, slope in least.items() if slope > 0)
        for step in improving:
            margins[step] += least[step]
        if improving:
            seen.append((profile, improving))
    found: list[Step] = []
    left = [improving for _, improving in seen]
    while left:
        best = max(world.pure_profiles, key=lambda step: (sum(step in improving for improving in left), margins[step]))
        found.append(best)
        left = [improving for improving in left if best not in improving]
    return Relevant(tuple(found), _cut(seen) if len(found) == 2 else None)


def _cut(seen: Sequence[tuple[Profile, frozenset[Step]]]) -> tuple[int, int, Fraction] | None:
    """A probability and a threshold on whose two sides one step each is enough."""
    profile, _ = seen[0]
    for j, strategy in enumerate(profile):
        for a, t in product(range(len(strategy)), THRESHOLDS):
            above = [improving for x, improving in seen if x[j][a] > t]
            below = [improving for x, improving in seen if x[j][a] <= t]
            if above and below and frozenset.intersection(*above) and frozenset.intersection(*below):
                return j, a, t
    return None


def _denying(setup: Setup, target: Target, world: World, clock: Clock) -> Iterator[Profile]:
    """Profiles at which the target holds, with what programs that never look at anything play."""
    random = Random(1)
    known = enumerate(fixed_strategy(program, world) for program in setup.programs)
    fixed = {i: strategy for i, strategy in known if strategy is not None}
    assert target.proposition is not None
    found = 0
    for tries in range(TRIES):
        if found == SAMPLES or (not found and tries == IN_VAIN) or clock.left() <= 0:
            return
        profile = tuple(
            fixed[i] if i in fixed else _random(len(actions), random)
            for i, actions in enumerate(world.actions.values())
        )
        with suppress(Undecided, ZeroDivisionError):
            if holds(target.proposition, profile, world) == target.holds:
                found += 1
                yield profile


def _random(count: int, random: Random) -> Strategy:
    """On a random face: often some actions are not played at all."""
    face = random.sample(range(count), random.randint(1, count))
    weights = [Fraction(random.randint(1, 20)) if a in face else Fraction(0) for a in range(count)]
    return tuple(w / sum(weights) for w in weights)


def _float(number: Real) -> float:
    return float(number if isinstance(number, Fraction) else number.interval(Fraction(1, 1000))[0])


@dataclass(frozen=True)
class Slopes:
    """Derivatives of payoffs along steps, in floating point. `payoffs` has one array for each player."""

    payoffs: tuple[npt.NDArray[np.float64], ...]
    delta: float
    weight: bool

    @staticmethod
    def of(world: World, weight: bool) -> Slopes:
        """For a game with numbers."""
        shape = tuple(len(actions) for actions in world.actions.values())
        arrays = []
        for k in range(len(shape)):
            array = np.zeros(shape)
            for pure, payoffs in world.payoffs.items():
                array[pure] = _float(payoffs[k])
            arrays.append(array)
        return Slopes(tuple(arrays), _float(world.parameters["δ"]), weight)

    def least(self, step: Step, profile: Profile) -> float:
        """The least derivative of anyone's payoff along the step, at the profile and at points nearby; where it is not
        above 0 some points may be left out."""
        here = [np.array([_float(w) for w in strategy]) for strategy in profile]
        least = math.inf
        for y in self._nearby(here):
            least = min(least, self._at(step, y))
            if least <= 0:
                break
        return least

    def _nearby(self, here: Floats) -> Iterator[Floats]:
        yield here
        random = Random(1)
        moves = [list(permutations(range(len(x)), 2)) or [(0, 0)] for x in here]  # one action: no move
        for _ in range(NEARBY):
            yield [self._moved(x, *random.choice(pairs)) for x, pairs in zip(here, moves, strict=True)]

    def _moved(self, x: npt.NDArray[np.float64], a: int, b: int) -> npt.NDArray[np.float64]:
        share = min(self.delta, x[a], 1 - x[b])
        y = x.copy()
        y[a] -= share
        y[b] += share
        return y

    def _at(self, step: Step, y: Floats) -> float:
        total = np.zeros(len(self.payoffs))
        for i, o in enumerate(step):
            pure = np.eye(len(y[i]))[o]
            rest = y[i] - y[i][o] * pure if self.weight else y[i]
            if rest.sum() <= 0:
                continue
            total += self._payoff(y, i, pure) - self._payoff(y, i, rest / rest.sum())
        return float(total.min())

    def _payoff(self, y: Floats, i: int, strategy: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        profile = [strategy if j == i else other for j, other in enumerate(y)]
        outer = reduce(np.multiply.outer, profile)
        return np.array([(array * outer).sum() for array in self.payoffs])
