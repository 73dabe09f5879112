"""A consistent state on the grid near a given one, found by running the programs cell by cell; no solver is asked.

On the grid a run's reading follows from the profile, so inside one combination of cells each agent has one interval of
outputs. A state is a profile in the cells whose strategies lie in these intervals; where a probability is a threshold,
the oracle's coin mixes the outputs of the two cells beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import product

from verify.model import program as p
from verify.model.interpreter import Coins, Interpreter, Mix, Rejected, check_state
from verify.model.world import Profile, Undecided, World

RADIUS = 9
"""How many cells away from the given state are looked at."""

Programs = tuple[p.Program | None, ...]


def states_near(
    world: World, programs: Programs, profile: Profile, cells: int
) -> Iterator[tuple[Profile, Coins, Mapping[int, Mix]]]:
    """Consistent states on the grid of `cells` cells, nearest cells first, each accepted by the interpreter.

    Two actions per player, and agents whose outputs depend on nothing but what they read.
    """
    first = [strategy[0] for strategy in profile if len(strategy) == 2 and isinstance(strategy[0], Fraction)]
    if len(first) < len(profile):
        return
    world = replace(world, parameters={**world.parameters, "δ": Fraction(2, cells)})
    places = [_places(x, cells, program) for x, program in zip(first, programs, strict=True)]
    for place in sorted(product(*places), key=lambda place: sum(distance for distance, *_ in place)):
        found = _state_at(world, programs, [(low, high) for _, low, high in place], cells)
        if found is not None:
            yield found


def _places(x: Fraction, cells: int, program: p.Program | None) -> list[tuple[int, Fraction, Fraction]]:
    """Cells and thresholds near x: (how far, lowest, highest). A player without a program stays where it is."""
    if program is None or not any(isinstance(n, p.ReadZone) for n in p.subtrees(program.tree)):
        return [(0, x, x)]
    nearest = round(x * cells)
    found = []
    for k in range(max(0, nearest - RADIUS), min(cells, nearest + RADIUS) + 1):
        far = 2 * abs(k - nearest)
        found.append((far, Fraction(k, cells), Fraction(k, cells)))
        if k < cells:
            found.append((far + 1, Fraction(k, cells), Fraction(k + 1, cells)))
    return found


def _state_at(
    world: World, programs: Programs, place: Sequence[tuple[Fraction, Fraction]], cells: int
) -> tuple[Profile, Coins, Mapping[int, Mix]] | None:
    """A state with each probability inside its open cell, or at its threshold."""
    middle = tuple((low + high) / 2 for low, high in place)
    thresholds = [j for j, x in enumerate(middle) if 0 < x < 1 and (x * cells).denominator == 1]
    for coin_values in product((Fraction(1, 2), Fraction(0), Fraction(1)), repeat=len(thresholds)):
        coins = {(j, 0): value for j, value in zip(thresholds, coin_values, strict=True)}
        for attempt in (coins, *_balanced(world, programs, middle, coins, cells)):
            profile = _fixed_profile(world, programs, place, middle, attempt, cells)
            if profile is None:
                continue
            try:
                return profile, attempt, check_state(world, programs, profile, {}, {}, cells, attempt)
            except (Rejected, Undecided):
                continue
    return None


def _fixed_profile(
    world: World,
    programs: Programs,
    place: Sequence[tuple[Fraction, Fraction]],
    middle: tuple[Fraction, ...],
    coins: Coins,
    cells: int,
) -> Profile | None:
    """Where each agent's outputs (for readings in these cells) meet its own cell."""
    profile = []
    at_middle = _strategies(middle)
    for i, program in enumerate(programs):
        low, high = place[i]
        if program is not None:
            outputs = _outputs(world, program, at_middle, coins, cells)
            if outputs is None:
                return None
            low, high = max(low, outputs[0]), min(high, outputs[1])
        if low > high:
            return None
        profile.append((low + high) / 2)
    return _strategies(profile)


def _balanced(
    world: World, programs: Programs, middle: tuple[Fraction, ...], coins: Coins, cells: int
) -> Iterator[Coins]:
    """Coins with which a player at a threshold puts out just that: its outputs move with its own coin."""
    for (j, a), _ in coins.items():
        program = programs[j]
        if program is None:
            continue
        ends = [
            _outputs(world, program, _strategies(middle), {**coins, (j, a): Fraction(end)}, cells) for end in (0, 1)
        ]
        if ends[0] is None or ends[1] is None:
            continue
        for at_no, at_yes in product(ends[0], ends[1]):
            if at_no != at_yes and 0 <= (share := (middle[j] - at_no) / (at_yes - at_no)) <= 1:
                yield {**coins, (j, a): share}


def _outputs(
    world: World, program: p.Program, profile: Profile, coins: Coins, cells: int
) -> tuple[Fraction, Fraction] | None:
    """The lowest and highest probability of the first action that the program can put out."""
    try:
        outcomes = Interpreter(world, program, profile, {}, cells, coins).outcomes({})
    except (Undecided, KeyError):
        return None
    first = [o.output[0] for o in outcomes if isinstance(o.output[0], Fraction)]
    return (min(first), max(first)) if first else None


def _strategies(first: Sequence[Fraction]) -> Profile:
    return tuple((x, 1 - x) for x in first)
