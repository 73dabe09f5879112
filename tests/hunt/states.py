"""Consistent states, found by trying: each one is confirmed exactly, but not all of them are found."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice, product
from random import Random
from typing import Any

from tests.hunt import many
from tests.hunt import syntax as s
from tests.hunt.outer import possible
from tests.hunt.polynomial import Point
from tests.hunt.running import Answers, NotSeen, One, Program, Query, Run, Some, holds, multiples_near, some_sides
from tests.hunt.truth import Unsettled, compared_in, point_box
from tests.hunt.world import ONE, ZERO, Undefined, World, solved

HALF = Fraction(1, 2)
SIMPLE = (ZERO, ONE, HALF, Fraction(1, 4), Fraction(3, 4), Fraction(1, 3))


@dataclass(frozen=True)
class State:
    point: Point
    answers: Answers


def programs_of(claim: s.Claim, world: World) -> tuple[Program | None, ...]:
    """One for each player, None for anyone. In a lemma agents play no part."""
    uses = claim.uses if claim.kind != "lemma" else (None,) * len(world.names)
    return tuple(None if use is None else Program(world, use, j) for j, use in enumerate(uses))


@dataclass(frozen=True)
class Search:
    """Where consistent states of the claim are looked for, in one world."""

    claim: s.Claim
    world: World
    programs: tuple[Program | None, ...]
    random: Random

    def states(self, seconds: float, hints: Sequence[Point] = ()) -> Iterator[State]:
        end = time.monotonic() + seconds
        seen: set[Point] = set()
        for start in self.starts(hints):
            for point in (start, *self.solutions(start)):
                if time.monotonic() > end:
                    return
                if point not in seen and self.is_profile(point):
                    seen.add(point)
                    state = self.state_at(point)
                    if state is not None:
                        yield state

    def is_profile(self, point: Point) -> bool:
        return all(min(self.world.strategy(j, point)) >= 0 for j in range(len(self.world.names)))

    # --- candidates ---

    def starts(self, hints: Sequence[Point]) -> Iterator[Point]:
        yield from hints
        yield from (self.world.pure_point(pure) for pure in self.world.pure)
        ticks = [self.ticks(j, a) for j, a in self.world.variables]
        sizes = 1
        for of_player in ticks:
            sizes *= len(of_player)
        if not self.world.small:
            yield from self.wide_starts()
        elif sizes <= 600:
            points = list(product(*ticks))
            self.random.shuffle(points)
            yield from points
        else:
            for _ in range(600):
                yield tuple(self.random.choice(of_player) for of_player in ticks)

    def wide_starts(self) -> Iterator[Point]:
        """Where some player has more than two actions."""
        delta = self.world.parameters.get("δ", ZERO)
        counts = [len(actions) for actions in self.world.actions]
        ticks = [sorted({x for a in range(n - 1) for x in self.ticks(j, a)}) for j, n in enumerate(counts)]
        for _ in range(400):
            yield self.world.point([many.some_strategy(n, delta, ticks[j], self.random) for j, n in enumerate(counts)])

    def ticks(self, player: int, action: int) -> list[Fraction]:
        """Values of a probability at which something may turn, and simple ones."""
        found = set(SIMPLE)
        delta = self.world.parameters.get("δ", ZERO)
        turns: set[Fraction] = set()
        for program in self.programs:
            if program is None:
                continue
            for j, a, threshold in program.queries:
                if j == player:
                    turns.add(threshold if a == action else 1 - threshold)
            if program.reads:
                turns |= set(program.critical.get(self.world.variables.index((player, action)), ()))
            for statement in program.statements:
                if isinstance(statement, s.With):
                    weight = program.chance(statement.probability)
                    found |= {weight, 1 - weight}
                if isinstance(statement, s.PlayMix) and program.me == player:
                    found |= {program.mixture(statement)[action]}
                if isinstance(statement, s.PlayMinmax) and program.me == player:
                    found |= {strategy[action] for strategy in self.world.minmax(player)[1]}
        truth = many.truth_of(self.world)
        index = self.world.variables.index((player, action))
        for item in self.claim.items:
            for a_, b_ in compared_in(item):
                f = truth.difference(a_, b_)
                used = [i for i, d in enumerate(f.degrees()) if d]
                if used == [index] and f.degrees()[index] == 1:
                    base = [ZERO] * len(self.world.variables)
                    low = f.at(base)
                    base[index] = ONE
                    turns.add(low / (low - f.at(base)))
        steps = (ZERO, delta, -delta, delta / 2, -delta / 2) if delta else (ZERO, Fraction(1, 50), -Fraction(1, 50))
        found |= {turn + step for turn in turns for step in steps}
        found |= {delta, 1 - delta} if any(p and p.reads for p in self.programs) else set()
        return sorted(x for x in found if 0 <= x <= 1)

    def solutions(self, start: Point) -> Iterator[Point]:
        """Where the agents that put out one strategy put out their own: by a few steps of Newton's."""
        if not self.world.small:
            yield from self.put_out(start)
        solved_for = [i for i, (j, _) in enumerate(self.world.variables) if (p := self.programs[j]) and not p.reads]
        if not solved_for:
            return
        point = start
        try:
            for _ in range(3):
                gaps = self.gaps(point, solved_for)
                if not any(gaps):
                    break
                columns = []
                for i in solved_for:
                    step = Fraction(1, 1000) if point[i] <= HALF else Fraction(-1, 1000)
                    moved = self.gaps((*point[:i], point[i] + step, *point[i + 1 :]), solved_for)
                    columns.append([(b - a) / step for a, b in zip(gaps, moved, strict=True)])
                rows = [[column[k] for column in columns] + [-gaps[k]] for k in range(len(solved_for))]
                change = solved(rows)
                if change is None:
                    break
                values = list(point)
                for i, c in zip(solved_for, change, strict=True):
                    values[i] = min(ONE, max(ZERO, (values[i] + c).limit_denominator(10_000)))
                point = tuple(values)
                yield point
        except (KeyError, Unsettled, NotSeen, Undefined):
            return

    def put_out(self, start: Point) -> Iterator[Point]:
        """Where each agent plays a mixture of what some of its runs put out; thrice, since they read each other."""
        point = start
        for _ in range(3):
            strategies = [self.world.strategy(j, point) for j in range(len(self.world.names))]
            answers, free = self.answers(point)
            answers |= {query: self.random.choice((ZERO, ONE, HALF)) for query in free}
            for program in self.programs:
                if program is None:
                    continue
                found: list[Point] = []
                for zones in self.some_zones(point, answers, 5 if program.reads else 1):
                    with suppress(Unsettled, NotSeen, Undefined):
                        found += Run(program, point, answers, One(zones)).outputs()
                if found:
                    mixed = many.some_mixture(found, self.random)
                    strategies[program.me] = (*mixed, 1 - sum(mixed, ZERO))
            point = self.world.point(strategies)
            yield point

    def some_zones(self, point: Point, answers: Answers, most: int) -> Iterator[dict[int, Any]]:
        """Zones that runs may see, where some player has more than two actions; numbers read in reading `post`."""
        delta = self.world.parameters.get("δ", ZERO)
        if not self.world.post or not delta:
            yield from many.some_zones(self.world, point, delta, self.random, most)
            return
        for _ in range(most):
            zones = {}
            for j in range(len(self.world.names)):
                read = []
                for a, x in enumerate(self.world.strategy(j, point)):
                    p = self.random.choice(multiples_near(x, delta, answers.get((j, a, x))))
                    read.append(1 - read[0] if a == 1 and len(self.world.actions[j]) == 2 else p)
                zones[j] = tuple((p, p) for p in read)
            yield zones

    def gaps(self, point: Point, variables: Sequence[int]) -> list[Fraction]:
        """How far each of these strategies is from what its program puts out."""
        answers, _ = self.answers(point)
        found = []
        for i in variables:
            j, a = self.world.variables[i]
            program = self.programs[j]
            assert program is not None
            found.append(Run(program, point, answers).outputs()[0][a] - point[i])
        return found

    # --- at one profile ---

    def answers(self, point: Point) -> tuple[dict[Query, Fraction], list[Query]]:
        """The oracle's answers, and those of them that it is free to give (1/2 at first)."""
        queries = [query for program in self.programs if program for query in program.queries]
        if self.world.cells is not None:
            for program in self.programs:
                for statement in program.statements if program else ():
                    if isinstance(statement, s.Read):
                        assert program is not None
                        for j in program.read_players(statement):
                            if (point[j] * self.world.cells).denominator == 1 and 0 < point[j] < 1:
                                queries.append((j, 0, point[j]))
        found: dict[Query, Fraction] = {}
        free = []
        for query in dict.fromkeys(queries):
            weight = self.world.asked(query[0], query[1], point)
            found[query] = ONE if weight > query[2] else ZERO if weight < query[2] else HALF
            if weight == query[2]:
                free.append(query)
        return found, free

    def state_at(self, point: Point) -> State | None:
        """The consistent state at the profile, for some answers of the oracle, if one is seen."""
        try:
            if self.world.small and not possible(self.programs, point_box(point)):
                return None
            answers, free = self.answers(point)
            choices = [sorted(self.worth_trying(point, answers, query)) for query in free]
            for values in islice(product(*choices), 64):
                tried = {**answers, **dict(zip(free, values, strict=True))}
                if all(self.puts_out(program, point, tried) for program in self.programs if program):
                    return State(point, tried)
        except Undefined:
            return None
        return None

    def worth_trying(self, point: Point, answers: Answers, query: Query) -> set[Fraction]:
        found = {ZERO, ONE, HALF}
        for program in self.programs:
            if program is None or (program.reads and self.world.cells is None):
                continue
            try:
                low, high = (Run(program, point, {**answers, query: end}).outputs()[0][0] for end in (ZERO, ONE))
            except (Unsettled, NotSeen):
                continue
            wanted = self.world.strategy(program.me, point)[0]
            if low != high and 0 <= (wanted - low) / (high - low) <= 1:
                found.add((wanted - low) / (high - low))
        return found

    def puts_out(self, program: Program, point: Point, answers: Answers) -> bool:
        wanted = self.world.strategy(program.me, point)[:-1]
        if not program.reads or self.world.cells is not None:
            try:
                return holds(Run(program, point, answers).outputs(), wanted)
            except (Unsettled, NotSeen):
                return False
        delta = self.world.parameters["δ"]
        found: list[Point] = []
        if not self.world.small:
            for seen in self.some_zones(point, answers, 14):
                with suppress(Unsettled, NotSeen):
                    found += Run(program, point, answers, One(seen)).outputs()
                if holds(found, wanted):
                    return True
            return False
        if self.world.post:
            numbers = {j: multiples_near(x, delta, answers.get((j, 0, x))) for j, x in enumerate(point)}
            every = Some({j: tuple((p, p) for p in read) for j, read in numbers.items()})
            return _OneByOne(every, found).found(program, point, answers, wanted)
        for most in (2, 4, 7) if len(self.world.names) == 2 else (2, 3):
            sides = {j: some_sides(x, delta, program.critical[j], most) for j, x in enumerate(point)}
            zones = _OneByOne(Some(sides), found)
            if zones.found(program, point, answers, wanted):
                return True
        return False


@dataclass(frozen=True)
class _OneByOne:
    """All zones together; where one is not settled, those of each side alone."""

    sight: Some
    outputs: list[Point]

    def found(self, program: Program, point: Point, answers: Answers, wanted: Point) -> bool:
        for picked in product(*self.sight.sides.values()):
            one = Some({j: (side,) for j, side in zip(self.sight.sides, picked, strict=True)})
            try:
                self.outputs.extend(Run(program, point, answers, one).outputs())
            except (Unsettled, NotSeen):
                continue
            if holds(self.outputs, wanted):
                return True
        return False
