"""Consistent states of two players with two actions each, by sampling profiles.

In: programs in a game with numbers. Out: states, each accepted by the interpreter in exact numbers, after a screening
in floating point (`screening`); between the sampled profiles states may be missed. The samples are a mesh, finer near
the ends, with the thresholds of queries. A player whose program does not read puts out one strategy for each profile of
the others, affine in its own: that one is solved for exactly.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice, pairwise, product
from typing import Any, TypeAlias

from verify.evidence.numbers import Real
from verify.semantics import program as p
from verify.semantics.exact.interpreter import Answers, Coins, Interpreter, Mix, Rejected, RunSeen, check_state
from verify.semantics.exact.post import numbers_read
from verify.semantics.exact.world import Bounds, Profile, Undecided, World
from verify.simulate.evaluation import Array
from verify.simulate.points import exactly
from verify.simulate.profiles import Point, profile_at
from verify.simulate.screening import SHAPES, Screening, look, reads

ZERO, HALF, ONE = Fraction(0), Fraction(1, 2), Fraction(1)
MOST_WAYS = 64
MESH = 64


@dataclass(frozen=True)
class Found:
    """A consistent state: its profile, and the mixture of runs that puts out each agent's strategy."""

    at: Point
    mixes: Mapping[int, Mix]


@dataclass(frozen=True)
class States:
    """Consistent states; and, in words, how profiles were sampled."""

    found: tuple[Found, ...]
    how: str


def consistent_states(
    world: World, programs: Sequence[p.Program | None], cells: int | None, most: int = 400, mesh: int = MESH
) -> States:
    """States of the programs in this world; with `cells` = N on the grid of thresholds m/N.

    The mesh gets coarser until the screening leaves no more than `most` profiles to be run.
    """
    for size, fine in ((mesh, True), *((mesh // n, False) for n in (1, 2, 4, 8))):
        search = Search(world, tuple(programs), cells, size, fine)
        suggested = search.suggested(search.candidates())
        if len(suggested) <= most:
            break
    found = (search.confirmed(at, runs) for at, runs in suggested)
    return States(tuple(state for state in found if state is not None), search.how)


Key: TypeAlias = tuple[int, p.Asked, Real]
"""A query: of whom, about what, with which threshold."""
Suggestion: TypeAlias = tuple[Point, Mapping[int, tuple[RunSeen, ...]]]


@dataclass(frozen=True)
class Search:
    """The profiles to be sampled: a mesh of so many intervals on a side; with `fine` as fine as δ near the ends.

    With `inside` no tick near the ends is a threshold of the grid; the mesh should then have none either. A state found
    there needs no coins of the oracle.
    """

    world: World
    programs: tuple[p.Program | None, ...]
    cells: int | None
    mesh: int
    fine: bool
    inside: bool = False

    @property
    def how(self) -> str:
        """In words, how the candidates are chosen."""
        solved = [self._is_solved_for(j) for j in (0, 1)]
        if all(solved):
            return "solved for, both strategies at once"
        if any(solved):
            other = self.world.players[solved.index(False)]
            return f"solved for along a mesh of {self.mesh + 1} strategies of {other}"
        return f"tried on a mesh of {self.mesh + 1} by {self.mesh + 1} profiles"

    # --- candidates ---

    def candidates(self) -> list[Point]:
        """The profiles to be screened, in order."""
        first, second = self._ticks(0), self._ticks(1)
        if self._is_solved_for(0):
            points = {(x, y) for y in second for x in self._strategies(0, y, first)}
            return sorted(points | (self._where_both_meet(second) if self._is_solved_for(1) else set()))
        if self._is_solved_for(1):
            return sorted({(x, y) for x in first for y in self._strategies(1, x, second)})
        return list(product(first, second))

    def _ticks(self, player: int) -> list[Fraction]:
        """The values of a player's probability on the mesh, with the thresholds of queries; if `fine`, as fine as δ
        near the ends."""
        ticks = {Fraction(k, self.mesh) for k in range(self.mesh + 1)}
        for program in self.programs:
            for node in p.subtrees(program.tree) if program else ():
                if isinstance(node, p.Query) and player in _asked_about(node):
                    threshold = self._threshold(node)
                    if isinstance(threshold, Fraction) and 0 <= threshold <= 1:
                        ticks.add(threshold)
        delta = self.world.parameters["δ"]
        if self.fine and any(map(reads, self.programs)) and isinstance(delta, Fraction) and delta > 0:
            off = delta / 6 if self.inside else ZERO
            near, width = [off if self.inside else delta / 2], delta
            while width < Fraction(1, self.mesh) and len(near) < 12:
                near.append(width + off)
                width *= 2
            ticks |= {end for t in near if t < 1 for end in (t, 1 - t)}
        return sorted(ticks)

    def _threshold(self, node: p.Query) -> Real | None:
        """The probability of the first action, of the player that it depends on, at which the answer turns."""
        ends = [profile_at((x, x)) for x in (ZERO, ONE)]
        low, high = (self.world.asked(node.player, node.asked, profile) for profile in ends)
        return None if low == high else (self.world.number(node.threshold, ()) - low) / (high - low)

    def _is_solved_for(self, player: int) -> bool:
        """Whether the program puts out one strategy, affine in its own, wherever the oracle is certain."""
        program = self.programs[player]
        nodes = p.subtrees(program.tree) if program else ()
        plain = not any(
            isinstance(n, p.ReadZone) or (isinstance(n, p.Query) and player in _asked_about(n)) for n in nodes
        )
        single = not any(isinstance(n, p.Minmax) and len(self.world.minmax(player)[1]) > 1 for n in nodes)
        return program is not None and plain and single

    def _strategies(self, player: int, other: Fraction, ticks: list[Fraction]) -> list[Fraction]:
        """The strategies that the program puts out where they are its player's own, if the other player's is this; all
        ticks where that is not determined."""
        try:
            low, middle, high = (self._output(player, mine, other) for mine in (ZERO, HALF, ONE))
        except KeyError:  # the other's strategy is the threshold of a query
            return ticks
        slope = high - low
        if 2 * middle != low + high:
            return ticks
        if slope == 1:
            return ticks if low == 0 else []
        mine = low / (1 - slope)
        return [mine] if 0 <= mine <= 1 else []

    def _output(self, player: int, mine: Fraction, other: Fraction) -> Fraction:
        program = self.programs[player]
        assert program is not None
        profile = profile_at((mine, other) if player == 0 else (other, mine))
        answers, open_ = self._answers(profile)
        for query in open_:
            answers.pop(query, None)
        value = Interpreter(self.world, program, profile, answers).outcomes({})[0].output[0]
        if not isinstance(value, Fraction):
            raise KeyError(program.agent)
        return value

    def _where_both_meet(self, ticks: list[Fraction]) -> set[Point]:
        """Points between the ticks where each program puts out its player's strategy, found by one step of the secant
        method."""

        def gap(y: Fraction) -> tuple[Fraction, Fraction] | None:
            xs = self._strategies(0, y, [])
            ys = self._strategies(1, xs[0], []) if len(xs) == 1 else []
            return (xs[0], y - ys[0]) if len(ys) == 1 else None

        found: set[Point] = set()
        for low, high in pairwise(ticks):
            inside = [low + (high - low) * share for share in (Fraction(1, 3), Fraction(2, 3))]
            start, end = map(gap, inside)
            if start is not None and end is not None and start[1] != end[1]:
                y = inside[0] + (inside[1] - inside[0]) * start[1] / (start[1] - end[1])
                if low <= y <= high:
                    found |= {(x, y) for x in self._strategies(0, y, [])}
        return found

    # --- screening ---

    def suggested(self, points: Sequence[Point]) -> list[Suggestion]:
        """The points that pass the screening, each with the runs with which it does."""
        if not points:
            return []
        look = self.look(exactly(points).truth)
        return [(points[index], self.runs(look, index, points[index])) for index in map(int, look.plausible)]

    def look(self, truth: tuple[Array, Array]) -> Screening:
        """The screening of these profiles."""
        return look(self.world, self.programs, self.cells, self.inside, truth)

    def runs(self, look: Screening, index: int, point: Point) -> dict[int, tuple[RunSeen, ...]]:
        """The runs with which this point passes; none on the grid, where they follow from the profile."""
        if self.cells is not None:
            return {}
        shapes = list(product(range(3) if self.world.reading == "post" else SHAPES, repeat=2))
        return {
            player: tuple(self._run(player, point, shapes[k]) for k in look.shapes(player, index))
            for player in look.picks
        }

    def _run(self, player: int, point: Point, shape: tuple[Any, ...]) -> RunSeen:
        program = self.programs[player]
        assert program is not None
        if self.world.reading == "post":
            numbers = [sorted(numbers_read(x, self.world.parameters["δ"])) for x in point]
            read = [of[min(k, len(of) - 1)] for of, k in zip(numbers, shape, strict=True)]
            bounds: dict[int, Bounds] = {j: ((x, x), (1 - x, 1 - x)) for j, x in enumerate(read)}
        else:
            bounds = {j: self._bounds(point[j], *shape[j]) for j in (0, 1)}
        sites = [n for n in p.subtrees(program.tree) if isinstance(n, p.ReadZone)]
        return RunSeen({site.site: {j: bounds[j] for j in site.players} for site in sites})

    def _bounds(self, truth: Fraction, down: Fraction, up: Fraction) -> Bounds:
        delta = self.world.parameters["δ"]
        low, high = max(ZERO, truth - down * delta), min(ONE, truth + up * delta)
        return (low, high), (1 - high, 1 - low)

    # --- confirmation in exact numbers ---

    def confirmed(self, at: Point, runs: Mapping[int, tuple[RunSeen, ...]]) -> Found | None:
        """The state at this profile, if the interpreter accepts it with these runs and some answers of the oracle."""
        profile = profile_at(at)
        answers, open_ = self._answers(profile)
        choices = [sorted(self._worth_trying(profile, answers, query)) for query in open_]
        for values in islice(product(*choices), MOST_WAYS):
            tried = {**answers, **dict(zip(open_, values, strict=True))}
            try:
                return Found(at, self._check(profile, tried, runs))
            except (Rejected, Undecided, KeyError, ZeroDivisionError):
                continue
        return None

    def _check(self, profile: Profile, tried: Answers, runs: Mapping[int, tuple[RunSeen, ...]]) -> dict[int, Mix]:
        return check_state(self.world, self.programs, profile, tried, runs, self.cells, self._coins(profile, tried))

    def _answers(self, profile: Profile) -> tuple[dict[Key, Real], list[Key]]:
        """The oracle's answers where it is certain (else 1/2), and the queries where it is not."""
        answers: dict[Key, Real] = {}
        open_: list[Key] = []
        queries: list[Key] = [
            (n.player, n.asked, self.world.number(n.threshold, ()))
            for program in self.programs
            for n in (p.subtrees(program.tree) if program else ())
            if isinstance(n, p.Query)
        ]
        if self.cells is not None:
            read = {j for program in self.programs if program for j in _players_read(program)}
            queries += [(j, 0, profile[j][0]) for j in sorted(read) if self._is_threshold(profile[j][0])]
        for query in dict.fromkeys(queries):
            value = self.world.asked(*query[:2], profile)
            answers[query] = ONE if value > query[2] else ZERO if value < query[2] else HALF
            if value == query[2]:
                open_.append(query)
        return answers, open_

    def _is_threshold(self, probability: Real) -> bool:
        assert self.cells is not None
        return isinstance(probability, Fraction) and 0 < probability < 1 and (probability * self.cells).denominator == 1

    def _coins(self, profile: Profile, answers: Answers) -> Coins:
        if self.cells is None:
            return {}
        return {(j, 0): answers[j, 0, profile[j][0]] for j in (0, 1) if (j, 0, profile[j][0]) in answers}

    def _worth_trying(self, profile: Profile, answers: Answers, query: Key) -> set[Fraction]:
        """Answers to try: the ends, the middle, and those with which some program puts out its own strategy."""
        found = {ZERO, HALF, ONE}
        for program in self.programs:
            if program is None or (self.cells is None and reads(program)):
                continue
            outputs: list[Real] = []
            for answer in (ZERO, ONE):
                tried = {**answers, query: answer}
                run = Interpreter(self.world, program, profile, tried, self.cells, self._coins(profile, tried))
                outputs.append(run.outcomes({})[0].output[0])
            wanted, (low, high) = profile[program.player][0], outputs
            if low != high:
                share = (wanted - low) / (high - low)
                if isinstance(share, Fraction) and 0 <= share <= 1:
                    found.add(share)
        return found


def _asked_about(node: p.Query) -> tuple[int, ...]:
    """The player, of two, on whose strategy the answer depends."""
    return (node.player,) if isinstance(node.asked, int) else (1 - node.player,)


def _players_read(program: p.Program) -> Iterable[int]:
    return (j for n in p.subtrees(program.tree) if isinstance(n, p.ReadZone) for j in n.players)
