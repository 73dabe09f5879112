"""Places come in the order of a full sort; a quick look leaves out only places without a state."""

from __future__ import annotations

import random
from fractions import Fraction
from itertools import islice, product

import pytest

from verify.decide.states import world_of
from verify.library.combinations import load_combination, load_sweep
from verify.realise.likely import Likely
from verify.realise.near import Neighbourhood
from verify.realise.places import Place, places_near
from verify.semantics.symbolic.setup import set_up
from verify.simulate.profiles import profile_at
from verify.trust.check_realised import on_grid

CELLS = 2_000


def far(place: Place, x: Fraction, cells: int) -> Fraction:
    return max(place.low - x, x - place.high, Fraction(0)) * cells


@pytest.mark.parametrize("seed", range(40))
def test_the_order_is_that_of_sorting_all(seed: int) -> None:
    chance = random.Random(seed)
    count, cells = chance.randint(1, 3), chance.randint(1, 9)
    points = [Fraction(chance.randint(0, 4 * cells), 4 * cells) for _ in range(count)]
    ends = [sorted(Fraction(chance.randint(0, 6), 6) for _ in "ab") for _ in range(count)]
    within = [(low, high) if chance.random() < 0.3 else (Fraction(0), Fraction(1)) for low, high in ends]
    rows = []
    for x, (low, high) in zip(points, within, strict=True):
        radius = min(cells, int(5_000 ** (1 / count)) // 4)
        edges = range(max(0, round(x * cells) - radius), min(cells, round(x * cells) + radius) + 1)
        places = [
            Place(Fraction(k, cells), Fraction(k + wide, cells))
            for k in edges
            for wide in (0, 1)
            if (0 < k < cells or wide) and k + wide <= cells
        ]
        rows.append([place for place in places if place.low <= high and place.high >= low])
    wanted = sorted(
        product(*rows), key=lambda row: sum(far(place, x, cells) for place, x in zip(row, points, strict=True))
    )
    assert list(places_near(points, cells, within)) == wanted


@pytest.mark.parametrize("number", [5, 99, 152, 302, 485])
def test_no_state_is_left_out(number: int) -> None:
    loaded = load_combination(*load_sweep("atlas"), number)
    setup = set_up(on_grid(loaded, δ=Fraction(2, CELLS)))
    world = world_of(setup, {})
    likely = Likely(world, tuple(program for program in setup.programs if program is not None), (0, 1), CELLS)
    outcomes = set()
    for at in ((Fraction(0), Fraction(1, 2)), (Fraction(1, 2), Fraction(1, 4)), (Fraction(1), Fraction(1))):
        near = Neighbourhood(world, setup.programs, profile_at(at), {}, CELLS)
        rows = islice(places_near(list(at), CELLS, [(Fraction(0), Fraction(1))] * 2), 20)
        for row, is_likely in likely.among(rows):
            has_state = any(True for _ in near._states_at(dict(enumerate(row))))
            assert is_likely or not has_state
            outcomes.add((is_likely, has_state))
    assert (False, False) in outcomes or (True, True) in outcomes
