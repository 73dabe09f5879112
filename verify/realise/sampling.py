"""Monte Carlo simulation of a realised state: programs are run statement by statement, the oracle answers by its table.

In: a stage and a number of rounds. Out: how often each player played each action and took each branch. Every query,
coin, copy and play is drawn anew for every single run; runs that took the same turns are drawn together, by binomial
and multinomial numbers. The exact distribution of outputs is not used, so it is tested by this.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeVar

import numpy as np

from verify.errors import VerifyError
from verify.evidence.numbers import Real
from verify.realise.frequencies import Frequency, Played
from verify.realise.plans import OTHERWISE, Plan, Step, Turns, chance, fraction, improving, threshold_at
from verify.realise.stage import Stage
from verify.semantics import program as p
from verify.semantics.exact.interpreter import NO_STEP, Interpreter, guard_holds, in_cell, step_words
from verify.semantics.exact.world import Zone, whole_zone

AT_ONCE = 1 << 18
"""How many draws are in memory at once."""

T = TypeVar("T")


class Lost(VerifyError):
    """A run took a branch that has probability 0, or asked a query that the table does not answer."""


def play(stage: Stage, rounds: int, seed: int) -> Played:
    """So many rounds, in which each player with a program runs it and `anyone` plays its strategy. Raises Lost."""
    random = np.random.default_rng(seed)
    actions: dict[str, tuple[Frequency, ...]] = {}
    branches: dict[str, tuple[Frequency, ...]] = {}
    for player, name in enumerate(stage.world.players):
        strategy = stage.profile[player]
        played: Counter[int] = Counter()
        ways: Counter[Turns] = Counter()
        runs = stage.runs.get(player)
        if runs is None:
            played.update(plays(random, rounds, strategy))
        else:
            shares = plays(random, rounds, [weight for weight, _ in runs])
            for k, (_, plan) in enumerate(runs):
                Sampler(stage.interpreters[player], stage.table, plan, random, ways, played).run(shares[k])
        actions[name] = tuple(
            Frequency(f"plays {action}", share, played[a], rounds)
            for a, (action, share) in enumerate(zip(stage.world.actions[name], strategy, strict=True))
        )
        expected = stage.branches(player)
        if not set(ways) <= set(expected):
            raise Lost(f"a run of {name} went a way that it cannot go: {set(ways) - set(expected)}")
        branches[name] = tuple(
            Frequency("; ".join((*turns, words)), share, ways[turns], rounds)
            for turns, (words, share) in expected.items()
        )
    return Played(rounds, seed, actions, branches)


@dataclass
class Sampler:
    """Runs of one agent by a plan; `ways` counts the branches that they took and `actions` what they played."""

    interpreter: Interpreter
    table: Mapping[tuple[int, p.Asked, Real], Fraction]
    plan: Plan
    random: np.random.Generator
    ways: Counter[Turns] = field(default_factory=Counter)
    actions: Counter[int] = field(default_factory=Counter)

    def run(self, count: int) -> None:
        """So many runs."""
        self._walk(self.interpreter.program.tree, count, whole_zone(self.interpreter.world), None, ())

    def _walk(self, tree: p.Tree, count: int, zone: Zone, step: Step | None, turns: Turns) -> None:
        if count == 0:
            return
        run = self.interpreter
        match tree:
            case p.Chance() | p.Query() | p.Sample():
                share = self._asked(tree)
                yes = draws(self.random, count, share)
                certain = share in (0, 1)
                self._walk(tree.then, yes, zone, step, turns if certain else (*turns, run.turn(tree, share)))
                self._walk(tree.otherwise, count - yes, zone, step, turns if certain else (*turns, OTHERWISE))
            case p.ReadZone():
                self._read(run.read_list(tree.players), tree.then, count, zone, step, turns)
            case p.ZoneGuard():
                holds = guard_holds(tree, zone, run.world)
                words = p.guard_words(tree, holds)
                self._walk(tree.then if holds else tree.otherwise, count, zone, step, (*turns, words))
            case p.StepGuard():
                if improving(tree, zone, run.world):
                    step = self._planned(self.plan.steps, turns)
                    self._walk(tree.then, count, zone, step, (*turns, step_words(step, run.world)))
                else:
                    self._walk(tree.otherwise, count, zone, step, (*turns, NO_STEP))
            case _:
                self._play(tree, count, step, turns)

    def _asked(self, tree: p.Chance | p.Query | p.Sample) -> Fraction:
        if isinstance(tree, p.Query):
            return self._answer(tree.player, tree.asked, self.interpreter.world.number(tree.threshold, ()))
        return chance(tree, self.interpreter)

    def _answer(self, player: int, asked: p.Asked, threshold: Real) -> Fraction:
        answer = self.table.get((player, asked, threshold))
        if answer is None:
            name = self.interpreter.world.players[player]
            raise Lost(f"the oracle's table has no answer about {name} at {threshold}")
        return answer

    def _read(
        self,
        reads: tuple[tuple[int, int], ...],
        then: p.Tree,
        count: int,
        zone: Zone,
        step: Step | None,
        turns: Turns,
    ) -> None:
        if not reads:
            return self._walk(then, count, zone, step, turns)
        run, (j, a) = self.interpreter, reads[0]
        assert run.cells is not None
        threshold = threshold_at(run, j, a)
        waiting = [(0, run.cells, count)]
        while waiting:
            low, high, here = waiting.pop()
            if here and high - low > 1:
                middle = (low + high) // 2
                yes = draws(self.random, here, self._answer(j, a, Fraction(middle, run.cells)))
                waiting += [(low, middle, here - yes), (middle, high, yes)]
            elif here:
                words: Turns = ()
                if threshold is not None:
                    above = run.turn_above(j, a)
                    words = (above if low == threshold else OTHERWISE,)
                self._read(reads[1:], then, here, in_cell(zone, j, a, low, run.cells), step, (*turns, *words))
        return None

    def _play(self, leaf: p.Leaf, count: int, step: Step | None, turns: Turns) -> None:
        run, me = self.interpreter, self.interpreter.program.player
        strategy: Sequence[Fraction]
        match leaf:
            case p.Pure(action):
                strategy = exactly(run.world.pure(me, action))
            case p.MyStep():
                assert step is not None
                strategy = exactly(run.world.pure(me, step[me]))
            case p.Mixture(weights):
                strategy = exactly(run.world.number(weight, run.profile) for weight in weights)
            case p.Copy(player, order):
                strategy = exactly(run.profile[player][a] for a in order)
            case p.Reading() | p.Minmax():
                strategy = self._planned(self.plan.plays, turns)
            case _:
                raise TypeError(f"a play that cannot be sampled: {type(leaf).__name__}")
        self.ways[turns] += count
        self.actions.update(plays(self.random, count, strategy))

    def _planned(self, choices: Mapping[Turns, T], turns: Turns) -> T:
        if turns not in choices:
            raise Lost(f"a run of {self.interpreter.program.agent} went a way without a plan: {'; '.join(turns)}")
        return choices[turns]


def exactly(strategy: Iterable[Real]) -> tuple[Fraction, ...]:
    return tuple(map(fraction, strategy))


def draws(random: np.random.Generator, count: int, share: Fraction) -> int:
    """How many of `count` independent draws say yes, each with probability `share`."""
    chance = float(share)
    return sum(int(np.count_nonzero(random.random(size) < chance)) for size in _portions(count))


def plays(random: np.random.Generator, count: int, strategy: Sequence[Fraction]) -> Counter[int]:
    """How often each action comes up in `count` independent draws from the strategy."""
    ends = np.cumsum([float(weight) for weight in strategy[:-1]])
    found: Counter[int] = Counter()
    for size in _portions(count):
        drawn = np.searchsorted(ends, random.random(size), side="right")
        found.update({a: int(n) for a, n in enumerate(np.bincount(drawn, minlength=len(strategy)))})
    return found


def _portions(count: int) -> Iterator[int]:
    yield from (min(AT_ONCE, count - start) for start in range(0, count, AT_ONCE))
