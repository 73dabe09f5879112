"""Profiles at which a consistent state is worth looking for.

A player whose program does not read puts out one strategy for each profile of the others, which is solved for exactly;
the other probabilities run over a mesh.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise, product

from verify.model import program as p
from verify.model.interpreter import Interpreter
from verify.model.world import World
from verify.picture.data import Point
from verify.picture.oracle import HALF, ONE, ZERO, Oracle, reads
from verify.picture.regions import profile_at


@dataclass(frozen=True)
class Candidates:
    """The candidates on a mesh of `mesh` steps; if `fine`, near the ends with steps as fine as δ."""

    oracle: Oracle
    mesh: int
    fine: bool

    @property
    def world(self) -> World:
        return self.oracle.world

    @property
    def how(self) -> str:
        """How they are chosen, in words."""
        solved = [self._is_solved_for(j) for j in (0, 1)]
        if all(solved):
            return "solved for, both strategies at once"
        if any(solved):
            other = self.world.players[solved.index(False)]
            return f"solved for along a mesh of {self.mesh + 1} strategies of {other}"
        return f"tried on a mesh of {self.mesh + 1} by {self.mesh + 1} profiles"

    def profiles(self) -> set[Point]:
        """All of them."""
        first, second = self._ticks(0), self._ticks(1)
        if self._is_solved_for(0):
            points = {(x, y) for y in second for x in self._strategies(0, y, first)}
            return points | (self._where_both_meet(second) if self._is_solved_for(1) else set())
        if self._is_solved_for(1):
            return {(x, y) for x in first for y in self._strategies(1, x, second)}
        return set(product(first, second))

    def _ticks(self, player: int) -> list[Fraction]:
        """A mesh, with the thresholds of queries; if `fine`, near the ends as fine as δ."""
        ticks = {Fraction(k, self.mesh) for k in range(self.mesh + 1)}
        for program in self.oracle.programs:
            for node in p.subtrees(program.tree) if program else ():
                if isinstance(node, p.Query) and node.player == player:
                    threshold = self.world.number(node.threshold, ())
                    if isinstance(threshold, Fraction) and 0 <= threshold <= 1:
                        ticks.add(threshold if node.action == 0 else 1 - threshold)
        delta = self.world.parameters["δ"]
        if self.fine and any(map(reads, self.oracle.programs)) and isinstance(delta, Fraction) and delta > 0:
            near, width = [delta / 2], delta
            while width < Fraction(1, self.mesh) and len(near) < 12:
                near.append(width)
                width *= 2
            ticks |= {end for t in near if t < 1 for end in (t, 1 - t)}
        return sorted(ticks)

    def _is_solved_for(self, player: int) -> bool:
        """Whether the program puts out one strategy, affine in its own, wherever the oracle is certain."""
        program = self.oracle.programs[player]
        nodes = p.subtrees(program.tree) if program else ()
        plain = not any(isinstance(n, p.ReadZone) or (isinstance(n, p.Query) and n.player == player) for n in nodes)
        single = not any(isinstance(n, p.Minmax) and len(self.world.minmax(player)[1]) > 1 for n in nodes)
        return program is not None and plain and single

    def _strategies(self, player: int, other: Fraction, ticks: list[Fraction]) -> list[Fraction]:
        """Where the program puts out its own strategy, if the other one's is this; all ticks where that is open."""
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
        program = self.oracle.programs[player]
        assert program is not None
        profile = profile_at((mine, other) if player == 0 else (other, mine))
        answers, open_ = self.oracle.answers(profile)
        for query in open_:
            answers.pop(query, None)
        value = Interpreter(self.world, program, profile, answers).outcomes({})[0].output[0]
        if not isinstance(value, Fraction):
            raise KeyError(program.agent)
        return value

    def _where_both_meet(self, ticks: list[Fraction]) -> set[Point]:
        """Points between the ticks where both strategies are what their programs put out (found by one secant)."""

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
