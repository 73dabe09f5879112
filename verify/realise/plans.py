"""Plans: how a run of a program on the grid goes, with the choices settled that the semantics leaves open.

In: an interpreter (a program at a profile, with the oracle's answers). Out: every plan with choices at the extremes;
its branches have exact shares that add up to 1. Left open are which of the steps that improve is taken, which point of
a reading is played, which minmax strategy. At most MOST_PLANS. Standard library only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import islice, product
from typing import TypeAlias

from verify.errors import Unsupported
from verify.evidence.numbers import Real
from verify.semantics import program as p
from verify.semantics.exact.interpreter import (
    NO_STEP,
    Interpreter,
    drawn,
    guard_holds,
    in_cell,
    step_words,
)
from verify.semantics.exact.ranges import step_surely_improves
from verify.semantics.exact.world import World, Zone, floor_of, whole_zone

Turns: TypeAlias = tuple[str, ...]
"""The turns that a run has taken so far, in words: at every node each side has words of its own."""
Step: TypeAlias = tuple[int, ...]

OTHERWISE = "else"
NEAR = Fraction(1, 1 << 80)
MOST_PLANS = 10_000


@dataclass(frozen=True)
class Branch:
    """A path to its end: what is played there, in words and as a strategy, and the share of runs that take it."""

    turns: Turns
    words: str
    share: Fraction
    output: tuple[Fraction, ...]


@dataclass(frozen=True)
class Plan:
    """Branches with shares that add up to 1; by the turns taken, `steps` has the step found and `plays` the
    strategy."""

    branches: tuple[Branch, ...]
    steps: Mapping[Turns, Step]
    plays: Mapping[Turns, tuple[Fraction, ...]]

    def output(self) -> tuple[Fraction, ...]:
        """The strategy that runs by this plan put out on average."""
        count = len(self.branches[0].output)
        return tuple(sum((b.share * b.output[a] for b in self.branches), Fraction(0)) for a in range(count))


Later: TypeAlias = Callable[[Turns], list[Plan]]


def plans(interpreter: Interpreter) -> list[Plan]:
    """Every plan for the interpreter's program, each choice at an extreme. Raises Unsupported for too many."""
    return _plans(interpreter, interpreter.program.tree, whole_zone(interpreter.world), None, ())


def fraction(x: Real) -> Fraction:
    """The number itself, or for an irrational one a fraction that is closer to it than any sample can tell."""
    return x if isinstance(x, Fraction) else x.interval(NEAR)[0]


def chance(node: p.Chance | p.Query | p.Sample, interpreter: Interpreter) -> Fraction:
    """The probability of the side `then`. Raises KeyError for a query without an answer."""
    match node:
        case p.Chance(probability):
            return fraction(interpreter.world.number(probability, interpreter.profile))
        case p.Query(player, asked, expression):
            threshold = interpreter.world.number(expression, interpreter.profile)
            return fraction(interpreter.answers[player, asked, threshold])
        case p.Sample():
            return fraction(drawn(node, interpreter.profile))


def improving(node: p.StepGuard, zone: Zone, world: World) -> list[Step]:
    """The steps that surely improve on the zone."""
    return [step for step in world.pure_profiles if step_surely_improves(step, node.derivative, zone, world)]


def threshold_at(interpreter: Interpreter, player: int, action: int) -> int | None:
    """The number of the threshold that the probability is, if the oracle's answer there is not certain; else None."""
    assert interpreter.cells is not None
    scaled = interpreter.profile[player][action] * interpreter.cells
    edge = floor_of(scaled)
    inside = scaled == edge and 0 < edge < interpreter.cells
    return edge if inside and 0 < interpreter.coins[player, action] < 1 else None


def _plans(run: Interpreter, tree: p.Tree, zone: Zone, step: Step | None, turns: Turns) -> list[Plan]:
    match tree:
        case p.Chance() | p.Query() | p.Sample():
            sides = [lambda w, side=side: _plans(run, side, zone, step, w) for side in (tree.then, tree.otherwise)]
            share = chance(tree, run)
            return _forked(share, run.turn(tree, share), turns, *sides)
        case p.ReadZone():
            return _read(run, run.read_list(tree.players), tree.then, zone, step, turns)
        case p.ZoneGuard():
            holds = guard_holds(tree, zone, run.world)
            return _plans(run, tree.then if holds else tree.otherwise, zone, step, (*turns, p.guard_words(tree, holds)))
        case p.StepGuard():
            steps = improving(tree, zone, run.world)
            if not steps:
                return _plans(run, tree.otherwise, zone, step, (*turns, NO_STEP))
            return [
                Plan(plan.branches, {**plan.steps, turns: found}, plan.plays)
                for found in steps
                for plan in _plans(run, tree.then, zone, found, (*turns, step_words(found, run.world)))
            ]
        case _:
            return [
                Plan((Branch(turns, played.words[-1], Fraction(1), output),), {}, {turns: output})
                for played in run.play(tree, zone, step)
                for output in [tuple(map(fraction, played.output))]
            ]


def _read(
    run: Interpreter, reads: tuple[tuple[int, int], ...], then: p.Tree, zone: Zone, step: Step | None, turns: Turns
) -> list[Plan]:
    if not reads:
        return _plans(run, then, zone, step, turns)
    (j, a), rest = reads[0], reads[1:]
    assert run.cells is not None
    cells = run.cells

    def ending(edge: int) -> Later:
        return lambda w: _read(run, rest, then, in_cell(zone, j, a, edge, cells), step, w)

    threshold = threshold_at(run, j, a)
    if threshold is not None:
        coin = fraction(run.coins[j, a])
        return _forked(coin, run.turn_above(j, a), turns, ending(threshold), ending(threshold - 1))
    return ending(cell_of(run, j, a))(turns)


def cell_of(run: Interpreter, player: int, action: int) -> int:
    """The cell that every reading of the probability ends in, where none is in doubt."""
    assert run.cells is not None
    scaled = run.profile[player][action] * run.cells
    edge = floor_of(scaled)
    below = edge == run.cells or (scaled == edge > 0 and run.coins[player, action] == 0)
    return edge - below


def _forked(share: Fraction, words: str, turns: Turns, then: Later, otherwise: Later) -> list[Plan]:
    if share == 1 or share == 0:
        return then(turns) if share == 1 else otherwise(turns)
    pairs = product(then((*turns, words)), otherwise((*turns, OTHERWISE)))
    found = [_joined(share, a, b) for a, b in islice(pairs, MOST_PLANS + 1)]
    if len(found) > MOST_PLANS:
        raise Unsupported("an agent with too many choices to be played")
    return found


def _joined(share: Fraction, then: Plan, otherwise: Plan) -> Plan:
    branches = [
        replace(branch, share=weight * branch.share)
        for weight, plan in ((share, then), (1 - share, otherwise))
        for branch in plan.branches
    ]
    return Plan(tuple(branches), {**then.steps, **otherwise.steps}, {**then.plays, **otherwise.plays})
