"""Counterexamples that show at a glance: the programs are run on a mesh of profiles before any solver is asked.

The profiles lie inside the cells of a grid, and readings end in these cells. So a state that is found here is often one
that an oracle on the grid produces.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from math import gcd

import numpy as np

from verify.decide.smt import Clock
from verify.decide.sought import Sought, shows
from verify.decide.states import State, find_state
from verify.errors import Unsupported
from verify.model import program as p
from verify.model.interpreter import Rejected, Zones, floor_of
from verify.model.world import Bounds, Undecided, World
from verify.problem.setup import Setup
from verify.survey.consistent import Search
from verify.survey.glance import Glance
from verify.survey.misses import miss
from verify.survey.profiles import Point, profile_at

COARSE = 13
"""The mesh: so many intervals a side, or a few more."""
FINEST = 1 << 40
MOST_TRIED = 40


def surveyed_state(setup: Setup, world: World, sought: Sought, clock: Clock) -> State | None:
    """A consistent state in which what is sought holds, accepted by the interpreter; None where none shows at a glance.

    For two players with two actions each, who read, in reading `any`, without raw queries.
    """
    if sought.proposition is None or not _is_for_this(setup, world):
        return None
    delta = world.parameters["δ"]
    assert isinstance(delta, Fraction)
    cells = -(-2 // delta)
    points = _points(setup, world, sought, int(cells))
    for at in points[:MOST_TRIED]:
        if clock.left() <= 0:
            return None
        profile = profile_at(at)
        try:
            state = find_state(setup, world, profile, {}, list(_readings(setup, at, int(cells))), {})
        except (Rejected, Undecided):
            continue
        if shows(state, sought):
            return state
    return None


def _is_for_this(setup: Setup, world: World) -> bool:
    delta = world.parameters["δ"]
    return (
        setup.cells is None
        and not setup.oracle
        and [len(actions) for actions in world.actions.values()] == [2, 2]
        and world.payoff_expressions is not None
        and any(_sites(program) for program in setup.programs)
        and isinstance(delta, Fraction)
        and 0 < Fraction(2, FINEST) < delta
    )


def _sites(program: p.Program | None) -> list[p.ReadZone]:
    return [n for n in p.subtrees(program.tree) if isinstance(n, p.ReadZone)] if program is not None else []


def _points(setup: Setup, world: World, sought: Sought, cells: int) -> list[Point]:
    """Profiles where a state is plausible that shows what is sought, the simple ones first where it shows clearly."""
    mesh = next(n for n in range(COARSE, COARSE + cells + 1) if gcd(n, cells) == 1)
    try:
        search = Search(world, tuple(setup.programs), cells, mesh, fine=True)
        points = [at for at, _ in search.suggested(sorted(search.candidates()))]
        if not points:
            return []
        truth = tuple(np.array([float(at[k]) for at in points]) for k in (0, 1))
        assert sought.proposition is not None
        misses = miss(sought.proposition, Glance(world, (truth[0], truth[1])))
    except (Undecided, Unsupported, ZeroDivisionError, TypeError):
        return []
    shown = -misses if sought.holds else misses
    clear = max(shown) / 2
    order = sorted(np.flatnonzero(shown >= 0), key=lambda k: (shown[k] < clear, *_size(points[k])))
    return [points[k] for k in order]


def _size(at: Point) -> tuple[int, Point]:
    """Less for numbers that are simpler to read."""
    return sum(x.denominator for x in at), at


def _readings(setup: Setup, at: Point, cells: int) -> list[Zones]:
    """What runs see whose readings end in the cells that hold the truth."""
    sides = [[_cell(edge, cells) for edge in _edges(x, cells)] for x in at]
    sites = {n.site: n.players for program in setup.programs for n in _sites(program)}
    return [{site: {j: picked[j] for j in players} for site, players in sites.items()} for picked in product(*sides)]


def _edges(x: Fraction, cells: int) -> list[int]:
    edge = min(floor_of(x * cells), cells - 1)
    return [edge, edge - 1] if edge > 0 and edge == x * cells else [edge]


def _cell(edge: int, cells: int) -> Bounds:
    low, high = Fraction(edge, cells), Fraction(edge + 1, cells)
    return (low, high), (1 - high, 1 - low)
