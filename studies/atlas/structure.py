"""What of a game decides where LP and neLP end: a criterion that knows nothing of oracles, readings or programs.

A profile is *stuck* where no step towards a pure outcome helps both players. It is *torn* where steps that help both
pull each player both ways, or let a player stay that plays a pure action: each takes a step that keeps it where it is,
while the other waits for it to move. Where a player plays a pure action or all but plays it, a run may not tell these
two cases apart, and a step counts that helps in both. Up to the order of δ/ε the consistent states are these profiles;
those in which a player that is neLP gets less than its minmax value are out. All this is looked for on a mesh of
profiles, with whole numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from itertools import product

from studies.atlas.games import CELLS, Cell, Game
from studies.atlas.results import Setting

MESH = 20
"""Steps from 0 to 1 in each player's probability of its first action."""
GAIN = Fraction(1, 20)
Place = tuple[int, int]
"""A profile: each player's probability of its first action, in steps of the mesh."""
Off = tuple[bool, ...]
"""For each player whether it is off its place by very little, towards the inside."""


def criterion(game: Game, setting: Setting) -> tuple[bool, bool, bool]:
    """Whether no joint gain is left, whether row is never below its minmax, whether column is not."""
    least = [game.minmax(player) * MESH**2 for player in (0, 1)]
    guarded = [agent == "neLP" for agent in (setting.row, setting.column)]
    joint = row = column = True
    for place in resting(game, setting.derivative):
        payoffs = scaled_payoffs(game, place)
        if any(guard and payoff < low for guard, payoff, low in zip(guarded, payoffs, least, strict=True)):
            continue
        joint = joint and not leaves_gain(game, payoffs)
        row, column = row and payoffs[0] >= least[0], column and payoffs[1] >= least[1]
    return joint, row, column


@cache
def resting(game: Game, derivative: str) -> tuple[Place, ...]:
    """The profiles of the mesh that are stuck or torn."""
    return tuple(place for place in places() if rests(game, derivative, place))


def places() -> Iterator[Place]:
    """The profiles of the mesh."""
    return ((p, q) for p in range(MESH + 1) for q in range(MESH + 1))


def rests(game: Game, derivative: str, place: Place) -> bool:
    """Whether the profile, or one next to it, is stuck or torn."""
    sides = [(False, True) if is_end(probability) else (False,) for probability in place]
    steps = {off: helpful_steps(game, derivative, place, off) for off in product(*sides)}
    for truth in product(*sides):
        seen = []
        for zone in product(*([{side}, {*every}] for side, every in zip(truth, sides, strict=True))):
            seen.append(set(CELLS).intersection(*(steps[off] for off in product(*zone))))
        if all(_stays(place[player], [{step[player] for step in common} for common in seen]) for player in (0, 1)):
            return True
    return False


def _stays(probability: int, pulls: list[set[int]]) -> bool:
    """Whether a player can stay, if these are the actions that the steps in sight pull it to, in each of its zones."""
    if not all(pulls):
        return True
    needed = {0 if probability == MESH else 1} if is_end(probability) else {0, 1}
    return needed <= set().union(*pulls)


def is_end(probability: int) -> bool:
    """Whether the player plays a pure action."""
    return probability in (0, MESH)


def helpful_steps(game: Game, derivative: str, place: Place, off: Off) -> set[Cell]:
    """The pure outcomes towards which a step raises both payoffs."""
    slopes = [_slopes(game, player, place) for player in (0, 1)]
    found = set()
    for step in CELLS:
        moves = [_move(derivative, *each) for each in zip(place, off, step, strict=True)]
        if all(_change(slope, moves) > (0, 0) for slope in slopes):
            found.add(step)
    return found


def _move(derivative: str, probability: int, off: bool, action: int) -> tuple[int, int]:
    """How fast the probability of a player's first action changes in a step towards this action, but for a factor: the
    rate, and what is left of it where it is very small."""
    target = MESH if action == 0 else 0
    rest = (1 if action == 0 else -1) if off and probability == target else 0
    if derivative == "by_mixing":
        return target - probability, rest
    return (target > probability) - (target < probability) or rest, 0


def _change(slope: tuple[int, int], moves: list[tuple[int, int]]) -> tuple[int, int]:
    """How a payoff changes: the rate, and what decides where that is 0."""
    large, small = (sum(s * move[k] for s, move in zip(slope, moves, strict=True)) for k in (0, 1))
    return large, small


def _slopes(game: Game, player: int, place: Place) -> tuple[int, int]:
    """How the player's payoff changes with each player's probability of its first action, times the mesh."""
    p, q = place
    a, b, c, d = (game.payoffs(cell)[player] for cell in CELLS)
    return (a - c) * q + (b - d) * (MESH - q), (a - b) * p + (c - d) * (MESH - p)


def scaled_payoffs(game: Game, place: Place) -> tuple[int, int]:
    """Both players' payoffs, times the square of the mesh."""
    p, q = place
    weights = (p * q, p * (MESH - q), (MESH - p) * q, (MESH - p) * (MESH - q))
    row, column = (sum(w * game.payoffs(cell)[k] for w, cell in zip(weights, CELLS, strict=True)) for k in (0, 1))
    return row, column


def leaves_gain(game: Game, payoffs: tuple[int, int]) -> bool:
    """Whether some profile of the mesh gives both players more than these payoffs by more than GAIN."""
    gain = GAIN * MESH**2
    return any(row - payoffs[0] > gain and column - payoffs[1] > gain for row, column in frontier(game))


@cache
def frontier(game: Game) -> tuple[tuple[int, int], ...]:
    """The payoffs of the mesh that no others beat, from the best for row on."""
    every = {scaled_payoffs(game, place) for place in places()}
    found: list[tuple[int, int]] = []
    for row, column in sorted(every, reverse=True):
        if not found or column > found[-1][1]:
            found.append((row, column))
    return tuple(found)
