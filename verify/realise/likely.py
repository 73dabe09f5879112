"""Screening of places on the grid: where a consistent state is plausible, in floating point, before a program is run.

In: combinations of places (cells and thresholds), in order. Out: the same, each with whether a state is plausible
there. For two players with two actions each, and programs whose outputs follow from the cells that they read; for all
others every place is plausible. A place that is ruled out has no state, up to rounding.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import chain, islice, repeat

import numpy as np

from verify.decide.hints import hinted
from verify.realise.places import Place
from verify.semantics import program as p
from verify.semantics.exact.world import World
from verify.simulate.evaluation import SLACK, Array, Evaluation, Zones

FIRST, LATER = 8, 112
"""How many places are screened together: a few first, since one of them often has a state."""


@dataclass(frozen=True)
class Likely:
    """Programs whose outputs follow from the cells that they read, on a grid of so many cells; `read` are the players
    whose places are given, in order."""

    world: World
    programs: tuple[p.Program, ...]
    read: tuple[int, ...]
    cells: int

    def among(self, rows: Iterable[tuple[Place, ...]]) -> Iterator[tuple[tuple[Place, ...], bool]]:
        """The places in the same order, each with whether a state is plausible there."""
        left = iter(rows)
        for size in chain((FIRST,), repeat(LATER)):
            some = list(islice(left, size))
            if not some:
                return
            yield from zip(some, self._are(some), strict=True)

    def _are(self, rows: Sequence[tuple[Place, ...]]) -> Sequence[bool]:
        everywhere = [True] * len(rows)
        if self.world.payoff_expressions is None or [len(a) for a in self.world.actions.values()] != [2, 2]:
            return everywhere

        def seen() -> list[bool]:
            ends = {j: self._ends([row[k] for row in rows]) for k, j in enumerate(self.read)}
            zero = np.zeros(len(rows))
            evaluation = Evaluation(self.world, (zero, zero))
            likely = [self._reaches(evaluation, program, ends) for program in self.programs if program.player in ends]
            return [bool(holds) for holds in reduce(np.logical_and, likely, np.array(everywhere))]

        return hinted("likely places", seen, everywhere)

    def _ends(self, places: Sequence[Place]) -> tuple[Array, Array]:
        """The lowest and highest points of the places."""
        low, high = ([float(end) for end in ends] for ends in zip(*((x.low, x.high) for x in places), strict=True))
        return np.array(low), np.array(high)

    def _reaches(self, evaluation: Evaluation, program: p.Program, ends: dict[int, tuple[Array, Array]]) -> Array:
        """Whether the outputs with certain answers reach into the place of the program's player, or to both sides of
        it."""
        zones = self._zones(ends, evaluation.truth[0])
        lowest: Array = np.inf
        highest: Array = -np.inf
        for taken, low, high in evaluation.paths(program, zones):
            lowest = np.minimum(lowest, np.where(taken, low, np.inf))
            highest = np.maximum(highest, np.where(taken, high, -np.inf))
        (least, most), shape = ends[program.player], (-1, len(evaluation.truth[0]))
        lowest, highest = np.reshape(lowest, shape).min(axis=0), np.reshape(highest, shape).max(axis=0)
        return (lowest <= most + SLACK) & (highest >= least - SLACK)

    def _zones(self, ends: dict[int, tuple[Array, Array]], zero: Array) -> Zones:
        """The cells where readings may end: of the first player in the first dimension, of the other in the second."""
        zones = []
        for j in (0, 1):
            low, high = ends.get(j, (zero, zero + 1))
            width = np.where(low == high, 1 / self.cells, 0)
            zones.append([np.expand_dims(side, 1 - j) for side in ([low - width, low], [high, high + width])])
        (low0, high0), (low1, high1) = zones
        return Zones((low0, low1), (high0, high1))
