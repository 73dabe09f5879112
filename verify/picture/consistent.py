"""Consistent states of two players with two actions each, point by point: every state that is returned was accepted by
the interpreter, in exact numbers. Between the points that are looked at, states may be missed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice, product
from typing import Any, TypeAlias

import numpy as np

from verify.evidence.numbers import Real
from verify.model import program as p
from verify.model.interpreter import Mix, Rejected, RunSeen, check_state
from verify.model.world import Bounds, Undecided, World
from verify.picture.candidates import Candidates
from verify.picture.data import Point
from verify.picture.glance import SLACK, Array, Glance, Zones, as_float
from verify.picture.oracle import HALF, ONE, ZERO, Oracle, Query, reads
from verify.picture.regions import profile_at

SHAPES = ((ZERO, ZERO), (ONE, ZERO), (ZERO, ONE), (HALF, HALF))
"""How far below and above the truth a zone reaches, in δ: not at all, below, above, around."""
MOST_WAYS = 64
MESH = 64


@dataclass(frozen=True)
class Found:
    """A consistent state: its profile, and how each agent's strategy comes about."""

    at: Point
    mixes: Mapping[int, Mix]


@dataclass(frozen=True)
class States:
    """Consistent states; and, in words, how they were looked for."""

    found: tuple[Found, ...]
    how: str


def consistent_states(
    world: World, programs: Sequence[p.Program | None], cells: int | None, most: int = 400, mesh: int = MESH
) -> States:
    """States of the programs in this world; with `cells` = N on the grid of thresholds m/N.

    The mesh gets coarser until a quick look at it leaves no more than `most` profiles to be run.
    """
    oracle = Oracle(world, tuple(programs), cells)
    for size, fine in ((mesh, True), *((mesh // n, False) for n in (1, 2, 4, 8))):
        candidates = Candidates(oracle, size, fine)
        suggested = _suggested(oracle, sorted(candidates.profiles()))
        if len(suggested) <= most:
            break
    found = (_confirmed(oracle, at, runs) for at, runs in suggested)
    return States(tuple(state for state in found if state is not None), candidates.how)


Runs: TypeAlias = Mapping[int, tuple[RunSeen, ...]]
Suggestion: TypeAlias = tuple[Point, Runs]


def _suggested(oracle: Oracle, points: Sequence[Point]) -> list[Suggestion]:
    """The points where a state is plausible, with the runs that make it so."""
    if not points:
        return []
    truth = tuple(np.array([float(point[k]) for point in points]) for k in (0, 1))
    glance = Glance(oracle.world, (truth[0], truth[1]))
    plausible = np.ones(len(points), dtype=bool)
    picks: dict[int, tuple[Array, Array, Array]] = {}
    shapes: list[tuple[Any, ...]] = list(product(SHAPES if oracle.cells is None else range(2), repeat=2))
    for program in oracle.programs:
        if program is None or not reads(program):
            continue
        at_once, below, above = (np.full(len(points), -1) for _ in range(3))
        mine = truth[program.player]
        for k, shape in enumerate(shapes):
            for taken, low, high in glance.ways(program, _zones(oracle, glance, shape)):
                under, over = taken & (low <= mine + SLACK), taken & (high >= mine - SLACK)
                for chosen, holds in ((at_once, under & over), (below, under), (above, over)):
                    chosen[holds & (chosen < 0)] = k
        plausible &= (below >= 0) & (above >= 0)
        picks[program.player] = (at_once, below, above)
    found: list[Suggestion] = []
    for index in map(int, np.flatnonzero(plausible)):
        runs = {}
        for player, (at_once, below, above) in picks.items() if oracle.cells is None else ():
            once = int(at_once[index])
            picked = (once,) if once >= 0 else (int(below[index]), int(above[index]))
            runs[player] = tuple(_run(oracle, player, points[index], shapes[k]) for k in picked)
        found.append((points[index], runs))
    return found


def _zones(oracle: Oracle, glance: Glance, shape: tuple[Any, ...]) -> Zones:
    low, high = [], []
    for j in (0, 1):
        if oracle.cells is None:
            down, up = shape[j]
            delta = as_float(oracle.world.parameters["δ"])
            low.append(np.clip(glance.truth[j] - float(down) * delta, 0, 1))
            high.append(np.clip(glance.truth[j] + float(up) * delta, 0, 1))
        else:
            nudge = SLACK if shape[j] == 0 else -SLACK
            edge = np.clip(np.floor((glance.truth[j] + nudge) * oracle.cells), 0, oracle.cells - 1)
            low.append(edge / oracle.cells)
            high.append((edge + 1) / oracle.cells)
    return Zones((low[0], low[1]), (high[0], high[1]))


def _run(oracle: Oracle, player: int, point: Point, shape: tuple[Any, ...]) -> RunSeen:
    program = oracle.programs[player]
    assert program is not None
    bounds = {j: _bounds(oracle.world, point[j], *shape[j]) for j in (0, 1)}
    sites = [n for n in p.subtrees(program.tree) if isinstance(n, p.ReadZone)]
    return RunSeen({site.site: {j: bounds[j] for j in site.players} for site in sites})


def _bounds(world: World, truth: Fraction, down: Fraction, up: Fraction) -> Bounds:
    delta = world.parameters["δ"]
    low, high = max(ZERO, truth - down * delta), min(ONE, truth + up * delta)
    return (low, high), (1 - high, 1 - low)


def _confirmed(oracle: Oracle, at: Point, runs: Runs) -> Found | None:
    """The state at this profile, if the interpreter accepts it with these runs and some answers of the oracle."""
    profile = profile_at(at)
    answers, open_ = oracle.answers(profile)
    choices = [sorted(oracle.worth_trying(profile, answers, query)) for query in open_]
    for values in islice(product(*choices), MOST_WAYS):
        tried: dict[Query, Real] = {**answers, **dict(zip(open_, values, strict=True))}
        coins = oracle.coins(profile, tried)
        try:
            mixes = check_state(oracle.world, oracle.programs, profile, tried, runs, oracle.cells, coins)
        except (Rejected, Undecided, KeyError, ZeroDivisionError):
            continue
        return Found(at, mixes)
    return None
