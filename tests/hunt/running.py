"""What a program can put out at a profile, where its runs see given zones: exact, from the page on what a claim means.

The outputs are told by their extreme ones, each without the probability of the last action. Of a player with two
actions these are the least and the greatest probability of its first action.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import product
from typing import Any, Protocol, TypeAlias

from tests.hunt import many
from tests.hunt import syntax as s
from tests.hunt.polynomial import Box, Point
from tests.hunt.truth import Truth, compared_in
from tests.hunt.world import ONE, ZERO, Asked, Place, World

Query: TypeAlias = tuple[int, Asked, Fraction]
Answers: TypeAlias = Mapping[Query, Fraction]
Outputs: TypeAlias = tuple[Point, ...]
Step: TypeAlias = tuple[int, ...] | None
Later: TypeAlias = Callable[[Step], Outputs]
Side: TypeAlias = tuple[Fraction, Fraction]


class NotSeen(Exception):
    """A run met a read for which no zone is told."""


class Sight(Protocol):
    """Which zones the runs see at a read: alternatives of which any may come, in any mixture."""

    def zones(self, read: s.Read, players: Sequence[int]) -> Iterator[Mapping[int, Any]]: ...


@dataclass(frozen=True)
class Program:
    """An agent at its place in a world with numbers."""

    world: World
    use: s.Use
    me: int

    @cached_property
    def place(self) -> Place:
        return Place(self.world.names[self.me], self.use.arguments())

    @cached_property
    def truth(self) -> Truth:
        return many.truth_of(self.world, self.place)

    @cached_property
    def statements(self) -> tuple[s.Statement, ...]:
        return tuple(_inside(self.use.agent.body))

    @cached_property
    def reads(self) -> bool:
        return any(isinstance(statement, s.Read) for statement in self.statements)

    @cached_property
    def guards(self) -> tuple[s.Guard, ...]:
        conditions = (statement.guard for statement in self.statements if isinstance(statement, s.If))
        return tuple(g for condition in conditions for g in _parts(condition))

    @cached_property
    def queries(self) -> tuple[Query, ...]:
        return tuple(dict.fromkeys(self.query(g) for g in self.guards if isinstance(g, s.Says | s.Compares)))

    def query(self, g: s.Says | s.Compares) -> Query:
        j = self.world.player(g.player, self.place)
        if isinstance(g, s.Compares):
            return j, (self.world.action(j, g.action, self.place), self.world.action(j, g.than, self.place)), ZERO
        return j, self.world.action(j, g.action, self.place), self.world.value(g.threshold, self.place)

    def read_players(self, read: s.Read) -> tuple[int, ...]:
        if read.target == "everyone":
            return tuple(range(len(self.world.names)))
        return (self.world.player(read.target, self.place),)

    @cached_property
    def critical(self) -> Mapping[int, tuple[Fraction, ...]]:
        """For each probability but players' last ones the values at which a guard about it alone may turn."""
        found: dict[int, set[Fraction]] = {i: set() for i in range(len(self.world.variables))}
        for g in self.guards:
            if isinstance(g, s.Surely | s.Possibly):
                for a, b in compared_in(g.part):
                    f = self.truth.difference(a, b)
                    used = [i for i, d in enumerate(f.degrees()) if d]
                    if len(used) == 1 and f.degrees()[used[0]] == 1:
                        base = [ZERO] * len(self.world.variables)
                        low = f.at(base)
                        base[used[0]] = ONE
                        root = low / (low - f.at(base))
                        if 0 <= root <= 1:
                            found[used[0]].add(root)
        return {j: tuple(sorted(roots)) for j, roots in found.items()}

    def order(self, player: int) -> tuple[int, ...]:
        """Where my actions stand among those of the player whose strategy I take over."""
        return tuple(self.world.actions[player].index(a) for a in self.world.actions[self.me])

    def chance(self, e: s.Number) -> Fraction:
        return self.world.value(e, self.place)

    def mixture(self, play: s.PlayMix) -> Point:
        weights = [ZERO] * len(self.world.actions[self.me])
        total = ZERO
        for share, action in play.shares:
            weight = 1 - total if share is None else self.chance(share)
            total += weight
            weights[self.world.action(self.me, action, self.place)] += weight
        return tuple(weights[:-1])

    def pure(self, action: int) -> Point:
        return tuple(Fraction(int(a == action)) for a in range(len(self.world.actions[self.me]) - 1))


def _inside(block: s.Block) -> Iterator[s.Statement]:
    for statement in block:
        yield statement
        if isinstance(statement, s.If | s.With):
            yield from _inside(statement.then)
            yield from _inside(statement.otherwise or ())
        if isinstance(statement, s.Draw):
            for _, then in statement.cases:
                yield from _inside(then)


def _parts(g: s.Guard) -> Iterator[s.Guard]:
    match g:
        case s.GuardNot(part):
            yield from _parts(part)
        case s.GuardAnd(parts) | s.GuardOr(parts):
            for part in parts:
                yield from _parts(part)
        case _:
            yield g


def extreme(outputs: Sequence[Point]) -> Outputs:
    """Without doubles; of numbers only the least and the greatest."""
    if outputs and len(outputs[0]) == 1:
        low, high = min(outputs), max(outputs)
        return (low,) if low == high else (low, high)
    return tuple(dict.fromkeys(outputs))


@dataclass(frozen=True)
class Run:
    """The runs of a program at a profile with these answers, which see what `sight` lets them see.

    On the grid (`world.cells`) what they see follows from the profile and the answers. A zone has for each player the
    bounds of its first action; where some player has more than two actions, those of each action (`many`). In reading
    `post` these are what was read, as bounds without any room between them; guards look at `around` them.
    """

    program: Program
    point: Point
    answers: Answers
    sight: Sight | None = None

    def outputs(self) -> Outputs:
        """Raises Unsettled, Undefined, NotSeen, and KeyError for an answer that is missing."""
        return self.block(self.program.use.agent.body, self.whole, None)

    @property
    def whole(self) -> Any:
        return many.whole(self.world) if not self.world.small else tuple((ZERO, ONE) for _ in self.world.variables)

    @property
    def world(self) -> World:
        return self.program.world

    def block(self, block: s.Block, zone: Any, step: Step) -> Outputs:
        first, rest = block[0], block[1:]
        match first:
            case s.Read():
                players = self.program.read_players(first)
                if self.world.cells is not None:
                    return self.on_grid(players, self.world.cells, zone, rest, step)
                return self.read(first, players, zone, rest, step)
            case s.If(guard, then, otherwise):
                return self.guard(
                    guard,
                    zone,
                    step,
                    lambda st: self.block(then + rest, zone, st),
                    lambda st: self.block((otherwise or ()) + rest, zone, st),
                )
            case s.With(probability, then, otherwise):
                weight = self.program.chance(probability)
                return self.mixed(
                    weight,
                    lambda st: self.block(then + rest, zone, st),
                    lambda st: self.block((otherwise or ()) + rest, zone, st),
                    step,
                )
            case s.Draw(player, _, cases):
                return self.drawn(self.world.player(player, self.program.place), dict(cases), zone, rest, step)
        return self.play(first, zone, step)

    def drawn(self, j: int, cases: Mapping[str, s.Block], zone: Any, rest: s.Block, step: Step) -> Outputs:
        """What each action of the sample leads to, as often as it is drawn."""
        weights = zip(self.world.actions[j], self.world.strategy(j, self.point), strict=True)
        parts = [(w, self.block(cases.get(action, ()) + rest, zone, step)) for action, w in weights if w]
        return extreme(
            [
                tuple(sum(w * x for (w, _), x in zip(parts, row, strict=True)) for row in zip(*each, strict=True))
                for each in product(*(outputs for _, outputs in parts))
            ]
        )

    def read(self, read: s.Read, players: Sequence[int], zone: Any, rest: s.Block, step: Step) -> Outputs:
        assert self.sight is not None
        found: list[Point] = []
        for seen in self.sight.zones(read, players):
            found += self.block(rest, tuple(seen.get(j, side) for j, side in enumerate(zone)), step)
        if not found:
            raise NotSeen
        return extreme(found)

    def on_grid(self, players: Sequence[int], cells: int, zone: Box, rest: s.Block, step: Step) -> Outputs:
        if not players:
            return self.block(rest, zone, step)
        j, x = players[0], self.point[players[0]]

        def cell(edge: int) -> Outputs:
            side = (Fraction(edge, cells), Fraction(edge + 1, cells))
            return self.on_grid(players[1:], cells, (*zone[:j], side, *zone[j + 1 :]), rest, step)

        scaled = x * cells
        edge = min(int(scaled), cells - 1)
        if scaled == edge and edge > 0:
            return self.mixed(self.answers[j, 0, x], lambda _: cell(edge), lambda _: cell(edge - 1), step)
        return cell(edge)

    def mixed(self, weight: Fraction, then: Later, otherwise: Later, step: Step) -> Outputs:
        if weight == 1:
            return then(step)
        if weight == 0:
            return otherwise(step)
        return extreme(
            [
                tuple(weight * x + (1 - weight) * y for x, y in zip(a, b, strict=True))
                for a, b in product(then(step), otherwise(step))
            ]
        )

    def guard(self, guard: s.Guard, zone: Any, step: Step, then: Later, otherwise: Later) -> Outputs:
        program = self.program
        match guard:
            case s.GuardNot(part):
                return self.guard(part, zone, step, otherwise, then)
            case s.GuardAnd(parts):
                if not parts:
                    return then(step)
                more = s.GuardAnd(parts[1:])
                return self.guard(
                    parts[0], zone, step, lambda st: self.guard(more, zone, st, then, otherwise), otherwise
                )
            case s.GuardOr(parts):
                if not parts:
                    return otherwise(step)
                others = s.GuardOr(parts[1:])
                return self.guard(parts[0], zone, step, then, lambda st: self.guard(others, zone, st, then, otherwise))
            case s.Surely(part):
                return then(step) if self.surely(part, zone) else otherwise(step)
            case s.Possibly(part):
                return otherwise(step) if self.surely(s.Not(part), zone) else then(step)
            case s.StepImproves(derivative):
                word = self.world.derivative(derivative, program.place)
                if self.world.post:
                    return self.evenly(
                        [t for t in self.world.pure if self.improves(t, word, zone)], then, otherwise, step
                    )
                found = [
                    output for target in self.world.pure if self.improves(target, word, zone) for output in then(target)
                ]
                return extreme(found) if found else otherwise(step)
            case s.Says() | s.Compares():
                return self.mixed(self.answers[program.query(guard)], then, otherwise, step)
            case s.CopyPlays(player, action):
                j = self.world.player(player, program.place)
                weight = self.world.strategy(j, self.point)[self.world.action(j, action, program.place)]
                return self.mixed(weight, then, otherwise, step)

    def around(self, zone: Any, far: Fraction) -> Any:
        """All within so much of what was read."""

        def wide(side: Side) -> Side:
            return max(ZERO, side[0] - far), min(ONE, side[1] + far)

        if self.world.small:
            return tuple(map(wide, zone))
        return tuple(tuple(map(wide, sides)) for sides in zone)

    def evenly(self, steps: Sequence[tuple[int, ...]], then: Later, otherwise: Later, step: Step) -> Outputs:
        """Each own action of these steps is chosen with the same probability."""
        mine = list({t[self.program.me]: t for t in steps}.values())
        if not mine:
            return otherwise(step)
        share = Fraction(1, len(mine))
        sums = [tuple(map(sum, zip(*rows, strict=True))) for rows in product(*map(then, mine))]
        return extreme([tuple(share * x for x in total) for total in sums])

    def surely(self, part: s.Proposition, zone: Any) -> bool:
        truth = self.program.truth
        if self.world.post:
            zone = self.around(zone, self.world.parameters["δ"])
        return truth.surely(part, zone) if self.world.small else many.surely(truth, part, zone)

    def improves(self, target: tuple[int, ...], word: str, zone: Any) -> bool:
        truth = self.program.truth
        if self.world.post:
            zone = self.around(zone, self.world.parameters["δ"])
        if not self.world.small:
            return many.improves(truth, target, word, zone)
        return truth.improves(target, word, zone) is True

    def play(self, play: s.Statement, zone: Any, step: Step) -> Outputs:
        program = self.program
        match play:
            case s.PlayAction(action):
                return (program.pure(self.world.action(program.me, action, program.place)),)
            case s.PlayMinmax():
                return extreme([strategy[:-1] for strategy in self.world.minmax(program.me)[1]])
            case s.PlayStep():
                assert step is not None
                return (program.pure(step[program.me]),)
            case s.PlayMix():
                return (program.mixture(play),)
            case s.PlayCopy(player):
                j = self.world.player(player, program.place)
                strategy = self.world.strategy(j, self.point)
                return (tuple(strategy[a] for a in program.order(j)[:-1]),)
            case s.PlayReading(player):
                j = self.world.player(player, program.place)
                if not self.world.small:
                    corners = many.corners_of(zone[j])
                    if self.world.post and not corners:
                        corners = many.corners_of(self.around(zone, self.world.parameters["δ"] / 2)[j])
                    return extreme([tuple(y[a] for a in program.order(j)[:-1]) for y in corners])
                low, high = zone[j]
                ends = (low, high) if program.order(j)[0] == 0 else (1 - high, 1 - low)
                return extreme([(end,) for end in ends])
        raise AssertionError(play)


@dataclass(frozen=True)
class Fixed:
    """One zone for each player at each read, as a witness tells it."""

    told: Mapping[int, Mapping[int, Any]]

    def zones(self, read: s.Read, players: Sequence[int]) -> Iterator[Mapping[int, Any]]:
        """Raises NotSeen."""
        seen = self.told.get(id(read), {})
        if any(j not in seen for j in players):
            raise NotSeen
        yield {j: seen[j] for j in players}


@dataclass(frozen=True)
class One:
    """The same zones at every read."""

    told: Mapping[int, Any]

    def zones(self, read: s.Read, players: Sequence[int]) -> Iterator[Mapping[int, Any]]:
        yield {j: self.told[j] for j in players}


@dataclass(frozen=True)
class Some:
    """Some of the zones that hold the truth and are no wider than δ: its sides for each player."""

    sides: Mapping[int, tuple[Side, ...]]

    def zones(self, read: s.Read, players: Sequence[int]) -> Iterator[Mapping[int, Side]]:
        for picked in product(*(self.sides[j] for j in players)):
            yield dict(zip(players, picked, strict=True))


def multiples_near(x: Fraction, delta: Fraction, answer: Fraction | None = None) -> tuple[Fraction, ...]:
    """What may be read of the probability in reading `post`; `answer` is that to the question whether it is above
    itself."""
    unit = delta / 2
    found = []
    for n in range(int(x / unit) - 1, int(x / unit) + 3):
        p = n * unit
        allowed = abs(p - x) < unit or answer is None or (answer > 0 if p > x else answer < 1)
        if 0 <= p <= 1 and abs(p - x) <= unit and allowed:
            found.append(p)
    return tuple(sorted(found, key=lambda p: abs(p - x)))


def some_sides(x: Fraction, width: Fraction, ticks: Sequence[Fraction], most: int) -> tuple[Side, ...]:
    """Zones of one probability: the truth alone, as far as may be to both sides, and up to places where guards turn."""
    found: dict[Side, None] = {}

    def add(low: Fraction, high: Fraction) -> None:
        low, high = max(ZERO, low), min(ONE, high)
        if low <= x <= high and high - low <= width:
            found[low, high] = None

    add(x, x + width)
    add(x - width, x)
    add(x - width / 2, x + width / 2)
    add(x, x)
    for tick in ticks:
        add(tick, tick + width)
        add(tick - width, tick)
        add(x, tick)
        add(tick, x)
        add(tick - width / 4, tick - width / 4 + width)
    add(x - width / 4, x + width / 4 * 3)
    add(x - width / 4 * 3, x + width / 4)
    return tuple(found)[:most]


def holds(outputs: Sequence[Point], wanted: Point) -> bool:
    """Whether mixtures of the outputs reach the strategy."""
    return many.in_hull(outputs, wanted)
