"""Candidates for counterexamples: profiles screened in floating point, ordered, and confirmed by the interpreter.

In: a claim with numbers for its parameters, and a target. Out: a consistent state, accepted by the interpreter, or
None. The profiles come from a mesh and from the boundaries between branches; their order is by violation of the target
and simplicity. For two players with two actions each, who read, in readings `any` and `post`, without raw queries;
other games have the profiles where everyone plays purely or mixes uniformly. Of the candidates MOST_TRIED are confirmed
at most.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, partial
from itertools import combinations, permutations, product
from math import gcd, prod

import numpy as np

from verify.decide.clock import Clock
from verify.decide.hints import NOT_MADE_FOR_THIS, hinted
from verify.decide.states import State, find_state, fixed_strategy
from verify.decide.target import Target, shows
from verify.semantics import program as p
from verify.semantics.exact.interpreter import Interpreter, Rejected, RunSeen, check_state
from verify.semantics.exact.outcomes import holds
from verify.semantics.exact.world import Bounds, Profile, Strategy, Undecided, World, floor_of
from verify.semantics.symbolic.setup import Setup
from verify.simulate.boundaries import near_boundaries
from verify.simulate.consistent import Search
from verify.simulate.evaluation import Evaluation
from verify.simulate.points import Points, exactly, together
from verify.simulate.profiles import Point, profile_at
from verify.simulate.screening import Screening
from verify.simulate.violations import violation

COARSE = 13
"""The mesh has so many intervals on a side, or a few more."""
FINEST = 1 << 40
MOST_TRIED, MOST_AWAY, MOST_PLAIN, MOST_READ, MOST_BESIDE = 40, 10, 100, 32, 400
MANY_ZONES = 32
"""With more of them, a few are tried at all plain profiles before all are tried at one."""
MOST_CLOSELY = 2
"""At so many profiles readings are searched for; at the others only those of the screening are tried."""


@dataclass(frozen=True)
class Plausible:
    """The profiles that pass the screening."""

    search: Search
    look: Screening
    points: Points

    def state(self, index: int) -> tuple[Profile, dict[int, tuple[RunSeen, ...]]]:
        """One of the points as a profile, and the runs with which it passed; none on the grid."""
        at = self.points[index]
        return profile_at(at), self.search.runs(self.look, int(self.look.plausible[index]), at)


def plausible(search: Search, points: Points) -> Plausible:
    """Those of the points that pass the screening."""
    look = search.look(points.truth)
    return Plausible(search, look, points.only(look.plausible))


@dataclass(frozen=True)
class Candidates:
    """Profiles where a consistent state of the setup's programs is plausible, in a game with numbers (`world`)."""

    setup: Setup
    world: World

    def state_inside(self, target: Target, clock: Clock) -> State | None:
        """A state that satisfies the target and lies inside cells of a grid: an oracle on the grid produces it."""
        if not self._is_for_this or self.world.reading != "any":
            return None
        return self._state(self._inside, target, clock)

    def state_anywhere(self, target: Target, clock: Clock, plain: float = math.inf) -> State | None:
        """A state that satisfies the target, from the mesh, or near the boundary between two branches of a program. In
        games that this module is not made for, a `plain_state`, for so many seconds."""
        return (
            self._state(self._anywhere, target, clock)
            if self._is_for_this
            else self.plain_state(target, clock.within(plain))
        )

    def plain_state(self, target: Target, clock: Clock) -> State | None:
        """A state that satisfies the target in which everyone plays purely, or mixes uniformly, or just beside a pure
        strategy, as far as a step with probability ε leads away from it. Where these are too many, purely alone, and
        only if no program reads or the pure profiles are few. None if there is none, or none in time."""
        ways = (True, False) if self._many_zones else (False,)
        for simply, profile in product(ways, self._plain_profiles):
            if clock.left() <= 0:
                return None
            if not self._may_show(target, profile):
                continue
            state = self._plain_state(profile, clock, simply)
            if state is not None and shows(state, target):
                return state
        return None

    def _may_show(self, target: Target, profile: Profile) -> bool:
        if target.proposition is None:
            return True
        try:
            return holds(target.proposition, profile, self.world) == target.holds
        except (Undecided, ZeroDivisionError):  # or it is a quotient that has no value there
            return False

    def _plain_state(self, profile: Profile, clock: Clock, simply: bool) -> State | None:
        key = profile, simply
        if key not in self._known:
            self._known[key] = None
            with suppress(Rejected, *NOT_MADE_FOR_THIS):
                self._known[key] = find_state(self.setup, self.world, profile, {}, [], {}, clock, simply)
            if clock.left() <= 0:  # it was interrupted, which says nothing
                return self._known.pop(key)
        return self._known[key]

    @cached_property
    def _known(self) -> dict[tuple[Profile, bool], State | None]:
        return {}

    @property
    def _many_zones(self) -> bool:
        """Whether some program may read in so many ways that they take long."""
        ways = [4 if n == 2 else 2**n + 2 for n in self._counts]
        read = ([ways[j] for site in _sites(program) for j in site.players] for program in self.setup.programs)
        two = max(self._counts) == 2
        return any((prod(each) if two else sum(each)) > MANY_ZONES for each in read)

    @cached_property
    def _plain_profiles(self) -> tuple[Profile, ...]:
        if self.setup.oracle or self.setup.cells is not None:
            return ()
        pure = [[self.world.pure(j, a) for a in range(n)] for j, n in enumerate(self._counts)]
        known = [
            strategies[0] if j in self._following else fixed_strategy(program, self.world)
            for j, (program, strategies) in enumerate(zip(self.setup.programs, pure, strict=True))
        ]
        some = [[*strategies, _uniform(strategies)] for strategies in pure]
        more = [
            [_uniform(chosen) for size in range(1, n + 1) for chosen in combinations(of, size)]
            for of, n in zip(pure, self._counts, strict=True)
        ]
        plain, more = (
            [of if one is None else [one] for of, one in zip(each, known, strict=True)] for each in (some, more)
        )
        if prod(map(len, plain)) > MOST_PLAIN:
            unknown = [len(of) for of, one in zip(pure, known, strict=True) if one is None]
            reads = any(one is None and program for one, program in zip(known, self.setup.programs, strict=True))
            if reads and prod(unknown) > MOST_READ:  # to run a program that reads takes long
                return ()
            plain = more = [of if one is None else [one] for of, one in zip(pure, known, strict=True)]
        if prod(map(len, more)) <= MOST_PLAIN:
            plain = more
        pure = [of if one is None else [one] for of, one in zip(pure, known, strict=True)]
        steps = [
            [] if one is not None or program is None else self._beside(strategies)
            for strategies, program, one in zip(pure, self.setup.programs, known, strict=True)
        ]
        # Where a program ends in steps, the profiles beside pure ones are more likely than uniform ones.
        beside = ([[*of, *more] for of, more in zip(each, steps, strict=True)] for each in (pure, plain))
        near_pure, near_plain = ([each] if prod(map(len, each)) <= MOST_BESIDE else [] for each in beside)
        ways = [pure, *near_pure, plain, *near_plain]
        new = (each for k, each in enumerate(ways) if each not in ways[:k])
        profiles = (profile for each in new for profile in product(*each))
        return tuple(dict.fromkeys(map(self._followed, profiles)))

    @cached_property
    def _following(self) -> frozenset[int]:
        """Those whose programs neither read nor ask, but look at others who are not of this kind themselves: their
        strategies follow from the others'."""
        looks = {
            program.player: {n.player for n in p.subtrees(program.tree) if isinstance(n, p.Sample | p.Copy)}
            for program in self._programs
            if not any(isinstance(n, p.ReadZone | p.Query | p.Minmax) for n in p.subtrees(program.tree))
        }
        return frozenset(j for j, others in looks.items() if others and not any(looks.get(i) for i in others))

    def _followed(self, profile: Profile) -> Profile:
        strategies = list(profile)
        for j in self._following:
            program = self.setup.programs[j]
            assert program is not None
            with suppress(Rejected, *NOT_MADE_FOR_THIS):
                (outcome,) = Interpreter(self.world, program, profile, {}).outcomes({})
                strategies[j] = outcome.output
        return tuple(strategies)

    @property
    def is_plain(self) -> bool:
        """Whether all candidates are profiles in which everyone plays purely, or nearly so."""
        return not self._is_for_this

    @cached_property
    def _counts(self) -> list[int]:
        return [len(actions) for actions in self.world.actions.values()]

    def _beside(self, pure: list[Strategy]) -> list[Strategy]:
        """Where a step towards one of these with probability ε, and a reading that is δ below it, are in balance."""
        epsilon, delta = self.world.parameters["ε"], self.world.parameters["δ"]
        if not 0 < delta < epsilon < 1 or len(pure) == 2:
            return []
        far = delta * (1 - epsilon) / epsilon
        return [
            tuple((1 - far) * x + far * y for x, y in zip(one, other, strict=True))
            for one, other in permutations(pure, 2)
        ]

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
    def _inside(self) -> Plausible | None:
        cells = self._cells
        mesh = next(n for n in range(COARSE, COARSE + cells + 1) if gcd(n, cells) == 1)
        search = Search(self.world, tuple(self.setup.programs), cells, mesh, fine=True, inside=True)
        return hinted("a mesh inside cells", lambda: plausible(search, exactly(search.candidates())), None)

    @cached_property
    def _anywhere(self) -> Plausible | None:
        search = Search(self.world, tuple(self.setup.programs), None, 8, fine=True)
        apart = self._delta * (Fraction(3, 8) if self.world.reading == "post" else Fraction(1, 4))

        def found() -> Plausible | None:
            known = exactly([*search.candidates(), *self._along_edges()])
            return plausible(search, together(known, near_boundaries(self.world, self.setup.programs, apart)))

        return hinted("boundaries and a mesh", found, None)

    def _along_edges(self) -> list[Point]:
        """Profiles in which some probability is a few δ away from 0 or 1."""
        away = [(k + Fraction(1, 3)) * self._delta for k in range(MOST_AWAY)]
        ends = [x for far in away for x in (far, 1 - far) if 0 < x < 1]
        others = [*ends, *(Fraction(k, 4) for k in range(5))]
        return [at for x in ends for y in others for at in ((x, y), (y, x))]

    def _state(self, there: Plausible | None, target: Target, clock: Clock) -> State | None:
        if there is None:
            return None
        for place, index in enumerate(self._in_order(there, target)):
            if clock.left() <= 0:
                return None
            seen = hinted("a plausible state", partial(there.state, index), None)
            if seen is None:
                continue
            profile, runs = seen[0], seen[1] or self._readings(there.points[index])
            hints = [run.zones for of_player in runs.values() for run in of_player]
            try:
                if place >= MOST_CLOSELY:
                    check_state(self.world, self._programs, profile, {}, runs)
                state = find_state(self.setup, self.world, profile, {}, hints, {}, clock)
            except (Rejected, Undecided):
                continue
            if shows(state, target):
                return state
        return None

    def _in_order(self, there: Plausible, target: Target) -> list[int]:
        """At most MOST_TRIED points where the target seems to hold: those with a clear margin first, the simplest ones
        before others."""
        proposition = target.proposition
        if proposition is None or not len(there.points):
            return []

        def ordered() -> list[int]:
            violations = violation(proposition, Evaluation(self.world, there.points.truth))
            shown = -violations if target.holds else violations
            x, y = there.points.truth
            order = np.lexsort((y, x, there.points.sizes, shown < max(shown) / 2))
            return [int(k) for k in order if shown[k] >= 0][:MOST_TRIED]

        return hinted("how clearly it shows", ordered, [])

    @property
    def _programs(self) -> tuple[p.Program, ...]:
        return tuple(program for program in self.setup.programs if program is not None)

    def _readings(self, at: Point) -> dict[int, tuple[RunSeen, ...]]:
        """For each program a run whose readings are the cells that contain the profile."""
        cells = self._cells
        bounds = {j: _cell(min(floor_of(x * cells), cells - 1), cells) for j, x in enumerate(at)}
        return {
            program.player: (RunSeen({n.site: {j: bounds[j] for j in n.players} for n in _sites(program)}),)
            for program in self._programs
        }


def _uniform(strategies: Sequence[Strategy]) -> Strategy:
    """All of them with the same probability."""
    share = Fraction(1, len(strategies))
    return tuple(sum(weights, Fraction(0)) * share for weights in zip(*strategies, strict=True))


def _sites(program: p.Program | None) -> list[p.ReadZone]:
    return [n for n in p.subtrees(program.tree) if isinstance(n, p.ReadZone)] if program is not None else []


def _cell(edge: int, cells: int) -> Bounds:
    low, high = Fraction(edge, cells), Fraction(edge + 1, cells)
    return (low, high), (1 - high, 1 - low)
