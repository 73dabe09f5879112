"""Bounds from outside: what a program may put out anywhere on a box of profiles, whatever its runs see there.

Where these bounds miss a box, it has no consistent state; so cutting shows that none has a proposition. For games where
each player has two actions.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from tests.hunt import syntax as s
from tests.hunt.polynomial import Box, Point
from tests.hunt.running import Program, Query, Side, Step
from tests.hunt.truth import Truth, Unsettled, corners, halves
from tests.hunt.world import ONE, ZERO, World

Later = Callable[[Step], Side]


def hull(sides: Sequence[Side]) -> Side:
    return min(low for low, _ in sides), max(high for _, high in sides)


@dataclass(frozen=True)
class Bounds:
    """A zone is between `inner`, which lies in every zone that a run may see, and `outer`, in which every one lies."""

    program: Program
    box: Box

    def outputs(self) -> Side:
        whole = tuple((ZERO, ONE) for _ in self.box)
        return self.block(self.program.use.agent.body, whole, whole, None)

    def block(self, block: s.Block, inner: Box, outer: Box, step: Step) -> Side:
        first, rest = block[0], block[1:]
        match first:
            case s.Read():
                players = self.program.read_players(first)
                found = [self.block(rest, *zones, step) for zones in self.zones(players, inner, outer)]
                return hull(found)
            case s.If(guard, then, otherwise):
                return self.guard(
                    guard,
                    inner,
                    outer,
                    step,
                    lambda st: self.block(then + rest, inner, outer, st),
                    lambda st: self.block((otherwise or ()) + rest, inner, outer, st),
                )
            case s.With(probability, then, otherwise):
                weight = self.program.chance(probability)
                return self.mixed(
                    (weight, weight),
                    lambda st: self.block(then + rest, inner, outer, st),
                    lambda st: self.block((otherwise or ()) + rest, inner, outer, st),
                    step,
                )
            case s.Draw(player, _, cases):
                j = self.program.world.player(player, self.program.place)
                blocks = dict(cases)
                first_is, second_is = (blocks.get(action, ()) for action in self.program.world.actions[j])
                return self.mixed(
                    self.probability(j, 0),
                    lambda st: self.block(first_is + rest, inner, outer, st),
                    lambda st: self.block(second_is + rest, inner, outer, st),
                    step,
                )
        return self.play(first, outer, step)

    def zones(self, players: Sequence[int], inner: Box, outer: Box) -> Iterator[tuple[Box, Box]]:
        """Alternatives that cover all zones that may be seen."""
        cells = self.program.world.cells
        if cells is None:
            delta = self.program.world.parameters["δ"]
            if self.program.world.post:
                delta = delta * Fraction(3, 2)  # from the truth to what is read, and from there to what is looked at
            wide = tuple(_widened(self.box[j], delta) if j in players else side for j, side in enumerate(outer))
            yield tuple(self.box[j] if j in players else side for j, side in enumerate(inner)), wide
            return
        choices: list[list[Side]] = []
        for j, side in enumerate(outer):
            if j not in players:
                choices.append([side])
                continue
            low, high = self.box[j]
            edges = [k for k in range(cells) if k <= high * cells and k + 1 >= low * cells]
            choices.append([(Fraction(k, cells), Fraction(k + 1, cells)) for k in edges])
        for picked in product(*choices):
            yield picked, picked

    def mixed(self, weight: Side, then: Later, otherwise: Later, step: Step) -> Side:
        if weight == (ONE, ONE):
            return then(step)
        if weight == (ZERO, ZERO):
            return otherwise(step)
        (a, b), (c, d) = then(step), otherwise(step)
        return min(w * a + (1 - w) * c for w in weight), max(w * b + (1 - w) * d for w in weight)

    def guard(self, guard: s.Guard, inner: Box, outer: Box, step: Step, then: Later, otherwise: Later) -> Side:
        program, world = self.program, self.program.world

        def on(part: s.Guard, st: Step, yes: Later, no: Later) -> Side:
            return self.guard(part, inner, outer, st, yes, no)

        def either(verdict: bool | None) -> Side:
            if verdict is None:
                return hull([then(step), otherwise(step)])
            return then(step) if verdict else otherwise(step)

        match guard:
            case s.GuardNot(part):
                return on(part, step, otherwise, then)
            case s.GuardAnd(parts):
                if not parts:
                    return then(step)
                return on(parts[0], step, lambda st: on(s.GuardAnd(parts[1:]), st, then, otherwise), otherwise)
            case s.GuardOr(parts):
                if not parts:
                    return otherwise(step)
                return on(parts[0], step, then, lambda st: on(s.GuardOr(parts[1:]), st, then, otherwise))
            case s.Surely(part):
                return either(self.surely(part, inner, outer))
            case s.Possibly(part):
                found = self.surely(s.Not(part), inner, outer)
                return either(None if found is None else not found)
            case s.StepImproves(derivative):
                word = world.derivative(derivative, program.place)
                verdicts = {t: self.improves(t, word, inner, outer) for t in world.pure}
                found_steps = [then(t) for t, verdict in verdicts.items() if verdict is not False]
                if not any(verdicts.values()):
                    found_steps.append(otherwise(step))
                return hull(found_steps)
            case s.Says() | s.Compares():
                return self.mixed(self.answer(program.query(guard)), then, otherwise, step)
            case s.CopyPlays(player, action):
                j = world.player(player, program.place)
                return self.mixed(self.probability(j, world.action(j, action, program.place)), then, otherwise, step)

    def surely(self, part: s.Proposition, inner: Box, outer: Box) -> bool | None:
        truth = self.program.truth
        if inner == outer:
            try:
                return truth.surely(part, outer)
            except Unsettled:
                return None
        found = truth.on(part, outer)
        if found is not None:
            return found
        # The zone holds one point of `inner` at least.
        return False if truth.on(part, inner) is False else None

    def improves(self, target: tuple[int, ...], word: str, inner: Box, outer: Box) -> bool | None:
        truth = self.program.truth
        if inner == outer:
            return truth.improves(target, word, outer) is True
        if truth.improves(target, word, outer) is True:
            return True
        return False if truth.improves(target, word, inner) is False else None

    def probability(self, j: int, action: int) -> Side:
        low, high = self.box[j]
        return (low, high) if action == 0 else (1 - high, 1 - low)

    def answer(self, query: Query) -> Side:
        j, action, threshold = query
        if isinstance(action, int):
            low, high = self.probability(j, action)
        else:  # affine in each probability
            corners = [self.program.world.asked(j, action, corner) for corner in product(*self.box)]
            low, high = min(corners), max(corners)
        return (ONE if low > threshold else ZERO), (ZERO if high < threshold else ONE)

    def play(self, play: s.Statement, outer: Box, step: Step) -> Side:
        program, world = self.program, self.program.world
        match play:
            case s.PlayAction(action):
                (x,) = program.pure(world.action(program.me, action, program.place))
                return x, x
            case s.PlayMinmax():
                weights = [strategy[0] for strategy in world.minmax(program.me)[1]]
                return min(weights), max(weights)
            case s.PlayStep():
                assert step is not None
                (x,) = program.pure(step[program.me])
                return x, x
            case s.PlayMix():
                (x,) = program.mixture(play)
                return x, x
            case s.PlayCopy(player):
                j = world.player(player, program.place)
                return self.probability(j, program.order(j)[0])
            case s.PlayReading(player):
                j = world.player(player, program.place)
                low, high = outer[j]
                return (low, high) if program.order(j)[0] == 0 else (1 - high, 1 - low)
        raise AssertionError(play)


def _widened(side: Side, delta: Fraction) -> Side:
    """All that a zone of width delta may hold whose truth is in the side. It is never the side itself unless that is a
    point that is read exactly: a zone is not known where the truth is not (so it may reach beyond 0 and 1 here)."""
    low, high = side
    found = (max(ZERO, low - delta), min(ONE, high + delta))
    return (low - delta, high + delta) if found == side and low < high else found


def possible(programs: Sequence[Program | None], box: Box) -> bool:
    """Whether the bounds leave room for a consistent state on the box."""
    for j, program in enumerate(programs):
        if program is not None:
            low, high = Bounds(program, box).outputs()
            if high < box[j][0] or low > box[j][1]:
                return False
    return True


def shrunk(programs: Sequence[Program | None], box: Box) -> Box | None:
    """The part of the box that the bounds leave; None where they leave nothing."""
    sides = list(box)
    for j, program in enumerate(programs):
        if program is not None:
            low, high = Bounds(program, tuple(sides)).outputs()
            low, high = max(low, sides[j][0]), min(high, sides[j][1])
            if low > high:
                return None
            sides[j] = (low, high)
    return tuple(sides)


def none_with(
    world: World, programs: Sequence[Program | None], wanted: s.Proposition | None, start: Box, seconds: float
) -> bool:
    """Whether it is shown that no consistent state on the box has the proposition (that there is none, without one)."""
    truth, end = Truth(world), time.monotonic() + seconds
    pieces = [start]
    while pieces:
        if time.monotonic() > end or len(pieces) > 400:
            return False
        piece = shrunk(programs, pieces.pop())
        if piece is None:
            continue
        found = None if wanted is None else truth.on(wanted, piece)
        if found is False:
            continue
        if all(high - low < Fraction(1, 3000) for low, high in piece):
            return False
        if piece != start and all(low == high for low, high in piece):
            return False
        # A cut at no round number keeps states off the edges of the pieces.
        pieces.extend(uneven_halves(piece))
    return True


def uneven_halves(box: Box) -> tuple[Box, Box]:
    """The box cut in two across its widest side, beside its middle."""
    i = max(range(len(box)), key=lambda j: box[j][1] - box[j][0])
    low, high = box[i]
    cut = low + (high - low) * Fraction(23, 47)
    cut = cut.limit_denominator(10**6)
    if not low < cut < high:
        return halves(box)
    return (*box[:i], (low, cut), *box[i + 1 :]), (*box[:i], (cut, high), *box[i + 1 :])


def unit(world: World) -> Box:
    return tuple((ZERO, ONE) for _ in world.variables)


def around(point: Point, distance: Fraction) -> Box:
    return tuple((max(ZERO, x - distance), min(ONE, x + distance)) for x in point)


__all__ = ["Bounds", "around", "corners", "none_with", "possible", "shrunk", "unit"]
