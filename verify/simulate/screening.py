"""Screening of profiles: at which a consistent state is plausible, and with which shapes of zones; in floating point.

In: many profiles, programs in a game with numbers. Out: the profiles at which each program has runs that put out at
most and at least its player's strategy (so that a mixture of runs puts it out). Necessary for a state with zones of
these shapes, up to rounding; the interpreter decides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from verify.semantics import program as p
from verify.semantics.exact.world import World
from verify.simulate.evaluation import SLACK, Array, Evaluation, Zones, as_float

ZERO, HALF, ONE = Fraction(0), Fraction(1, 2), Fraction(1)
SHAPES = ((ZERO, ZERO), (ONE, ZERO), (ZERO, ONE), (HALF, HALF))
"""How far below and above the truth a zone reaches, in units of δ: exact, below, above, around."""

ALMOST = 1e-6


@dataclass(frozen=True)
class Screening:
    """`plausible` has the indices of the profiles where a state is plausible; `picks`, for each player that reads and
    for all profiles, the first shapes of zones with which a run puts out the player's strategy, at most that, and at
    least that (-1 for none)."""

    plausible: Array
    picks: Mapping[int, tuple[Array, Array, Array]]

    def shapes(self, player: int, index: int) -> tuple[int, ...]:
        """The shapes of one run that puts out the player's strategy, or of two whose mixture does."""
        at_once, below, above = (int(pick[index]) for pick in self.picks[player])
        return (at_once,) if at_once >= 0 else (below, above)


def look(
    world: World, programs: Sequence[p.Program | None], cells: int | None, inside: bool, truth: tuple[Array, Array]
) -> Screening:
    """The screening of these profiles; with `cells` = N on the grid of thresholds m/N. `inside`: no profile has a
    probability that is a threshold."""
    evaluation = Evaluation(world, truth)
    plausible = np.ones(len(truth[0]), dtype=bool)
    picks: dict[int, tuple[Array, Array, Array]] = {}
    if cells is not None:
        zones = _cells_of(evaluation, cells, (SLACK,) if inside else (SLACK, -SLACK))
    else:
        zones = _around_numbers(evaluation) if world.reading == "post" else _around(evaluation)
    for program in programs:
        if program is None:
            continue
        if reads(program):
            picks[program.player] = _, below, above = _outputs(evaluation, program, zones)
            plausible &= (below >= 0) & (above >= 0)
        else:
            plausible &= _outputs(evaluation, program, Zones(truth, truth))[0] >= 0
    return Screening(np.flatnonzero(plausible), picks)


def _outputs(evaluation: Evaluation, program: p.Program, zones: Zones) -> tuple[Array, Array, Array]:
    """The first shapes with which a run puts out the player's strategy, at most that, and at least that."""
    mine = evaluation.truth[program.player]
    nowhere = np.zeros_like(zones.low[0] + zones.low[1], dtype=bool)
    at_once, below, above = nowhere, nowhere, nowhere
    for taken, low, high in evaluation.paths(program, zones):
        under, over = taken & (low <= mine + SLACK), taken & (high >= mine - SLACK)
        at_once, below, above = at_once | (under & over), below | under, above | over
    return _first(at_once), _first(below), _first(above)


def _first(holds: Array) -> Array:
    """The first shape for which it holds, -1 where it does for none."""
    each = holds.reshape(-1, holds.shape[-1])
    return np.where(each.any(axis=0), each.argmax(axis=0), -1)


def _around(evaluation: Evaluation) -> Zones:
    """Zones of all shapes around the truth."""
    delta = as_float(evaluation.world.parameters["δ"])
    lows = [[truth - float(down) * delta for down, _ in SHAPES] for truth in evaluation.truth]
    highs = [[truth + float(up) * delta for _, up in SHAPES] for truth in evaluation.truth]
    return _crossed(lows, highs)


def _around_numbers(evaluation: Evaluation) -> Zones:
    """In reading `post`: what is seen by runs that read the least, the next and the greatest possible number."""
    delta = as_float(evaluation.world.parameters["δ"])
    most = np.floor(2 / delta + ALMOST)
    lows, highs = [], []
    for truth in evaluation.truth:
        below, above = (np.floor(2 * truth / delta + nudge) for nudge in (-ALMOST, ALMOST))
        numbers = [np.clip(m, 0, most) * delta / 2 for m in (below, below + 1, above + 1)]
        lows.append([number - delta for number in numbers])
        highs.append([number + delta for number in numbers])
    return _crossed(lows, highs)


def _cells_of(evaluation: Evaluation, cells: int, nudges: Sequence[float]) -> Zones:
    """The cells that contain the truth moved by each of the nudges: at a threshold the two cells beside it."""
    edges = [
        [np.clip(np.floor((truth + nudge) * cells), 0, cells - 1) for nudge in nudges] for truth in evaluation.truth
    ]
    lows = [[edge / cells for edge in row] for row in edges]
    highs = [[(edge + 1) / cells for edge in row] for row in edges]
    return _crossed(lows, highs)


def _crossed(lows: Sequence[Sequence[Array]], highs: Sequence[Sequence[Array]]) -> Zones:
    """All pairs of a shape for the first player (first dimension) and one for the second (second dimension)."""
    low, high = ([np.expand_dims(np.clip(row, 0, 1), 1 - j) for j, row in enumerate(rows)] for rows in (lows, highs))
    return Zones((low[0], low[1]), (high[0], high[1]))


def reads(program: p.Program | None) -> bool:
    """Whether the program reads zones."""
    return program is not None and any(isinstance(n, p.ReadZone) for n in p.subtrees(program.tree))
