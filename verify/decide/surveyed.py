"""Counterexamples that show at a glance: programs are run on many profiles before any solver is asked.

For two players with two actions each, who read, in reading `any`, without raw queries. Whatever is found here was
accepted by the interpreter; what is not found may be there all the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import gcd
from typing import TypeAlias

import numpy as np

from verify.decide.clock import Clock
from verify.decide.sought import Sought, shows
from verify.decide.states import State, find_state
from verify.errors import Unsupported
from verify.model import program as p
from verify.model.interpreter import Rejected, RunSeen, Zones, floor_of
from verify.model.world import Bounds, Undecided, World
from verify.problem.setup import Setup
from verify.survey.boundaries import near_boundaries
from verify.survey.consistent import Search
from verify.survey.glance import Glance
from verify.survey.misses import miss
from verify.survey.profiles import Point, profile_at

COARSE = 13
"""The mesh: so many intervals a side, or a few more."""
FINEST = 1 << 40
MOST_TRIED = 40
Plausible: TypeAlias = Sequence[tuple[Point, Mapping[int, tuple[RunSeen, ...]]]]
FAULTS = (Undecided, Unsupported, ZeroDivisionError, TypeError)
"""What a look may run into that is made for simpler programs and propositions."""


@dataclass(frozen=True)
class Survey:
    """Profiles where a consistent state of the setup's programs is plausible, in a world with numbers."""

    setup: Setup
    world: World

    def state_inside(self, sought: Sought, clock: Clock) -> State | None:
        """A state that shows what is sought and lies inside cells of a grid: an oracle on the grid produces it."""
        return self._state(self._inside, sought, clock) if self._is_for_this else None

    def state_anywhere(self, sought: Sought, clock: Clock) -> State | None:
        """A state that shows what is sought, on a mesh or near a profile where some agent changes its mind."""
        return self._state(self._anywhere, sought, clock) if self._is_for_this else None

    @cached_property
    def _is_for_this(self) -> bool:
        delta = self.world.parameters["δ"]
        return (
            self.setup.cells is None
            and not self.setup.oracle
            and [len(actions) for actions in self.world.actions.values()] == [2, 2]
            and self.world.payoff_expressions is not None
            and any(map(_sites, self.setup.programs))
            and isinstance(delta, Fraction)
            and Fraction(2, FINEST) < delta <= 1
        )

    @property
    def _delta(self) -> Fraction:
        delta = self.world.parameters["δ"]
        assert isinstance(delta, Fraction)
        return delta

    @property
    def _cells(self) -> int:
        return int(-(-2 // self._delta))

    @cached_property
    def _inside(self) -> Plausible:
        cells = self._cells
        mesh = next(n for n in range(COARSE, COARSE + cells + 1) if gcd(n, cells) == 1)
        search = Search(self.world, tuple(self.setup.programs), cells, mesh, fine=True, inside=True)
        try:
            return search.suggested(sorted(search.candidates()))
        except FAULTS:
            return ()

    @cached_property
    def _anywhere(self) -> Plausible:
        search = Search(self.world, tuple(self.setup.programs), None, 8, fine=True)
        try:
            points = near_boundaries(self.world, self.setup.programs, self._delta / 4)
            return search.suggested(sorted({*points, *search.candidates()}))
        except FAULTS:
            return ()

    def _state(self, plausible: Plausible, sought: Sought, clock: Clock) -> State | None:
        for at, runs in self._in_order(plausible, sought):
            if clock.left() <= 0:
                return None
            seen = [run.zones for of_player in runs.values() for run in of_player]
            try:
                hints = seen or [self._reading(program, at) for program in self.setup.programs if program is not None]
                state = find_state(self.setup, self.world, profile_at(at), {}, hints, {})
            except (Rejected, Undecided):
                continue
            if shows(state, sought):
                return state
        return None

    def _in_order(self, plausible: Plausible, sought: Sought) -> Plausible:
        """Where what is sought seems to show, the simple profiles first where it shows clearly; not too many."""
        if sought.proposition is None or not plausible:
            return ()
        truth = tuple(np.array([float(at[k]) for at, _ in plausible]) for k in (0, 1))
        try:
            misses = miss(sought.proposition, Glance(self.world, (truth[0], truth[1])))
        except FAULTS:
            return ()
        shown = -misses if sought.holds else misses
        clear = max(shown) / 2
        order = sorted(map(int, np.flatnonzero(shown >= 0)), key=lambda k: (shown[k] < clear, *_size(plausible[k][0])))
        return [plausible[k] for k in order[:MOST_TRIED]]

    def _reading(self, program: p.Program, at: Point) -> Zones:
        """What a run sees whose readings end in the cells that hold the truth."""
        cells = self._cells
        bounds = {j: _cell(min(floor_of(x * cells), cells - 1), cells) for j, x in enumerate(at)}
        return {n.site: {j: bounds[j] for j in n.players} for n in _sites(program)}


def _sites(program: p.Program | None) -> list[p.ReadZone]:
    return [n for n in p.subtrees(program.tree) if isinstance(n, p.ReadZone)] if program is not None else []


def _size(at: Point) -> tuple[int, Point]:
    """Less for numbers that are simpler to read."""
    return sum(x.denominator for x in at), at


def _cell(edge: int, cells: int) -> Bounds:
    low, high = Fraction(edge, cells), Fraction(edge + 1, cells)
    return (low, high), (1 - high, 1 - low)
