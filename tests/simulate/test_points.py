"""Points in arrays are the exact points they stand for."""

from __future__ import annotations

import random
from fractions import Fraction

import numpy as np
import pytest

from verify.simulate.points import exactly, simply, together


@pytest.mark.parametrize("most", [1, 8, 1_000, 320_000])
def test_simple_numbers_are_those_of_limit_denominator(most: int) -> None:
    chance = random.Random(most)
    numbers = [0.0, 1.0, 0.5, 1 / 3, *(chance.random() for _ in range(500))]
    numbers += [float(Fraction(chance.randint(0, d), d)) for d in (chance.randint(1, 60_000) for _ in range(500))]
    numbers += [near for d in range(1, 100) for near in (1.1e-4 / d, 1 - 1.1e-4 / d)]
    wanted = [Fraction(x).limit_denominator(most) for x in numbers]
    assert [x for x, _ in simply(np.array([numbers, numbers]), most)] == wanted


def test_numbers_outside_are_moved_to_the_edge() -> None:
    assert list(simply(np.array([[-0.1], [1.1]]), 10)) == [(0, 1)]


def test_points_come_together_in_order_and_once() -> None:
    chance = random.Random(1)
    some, others = (
        [(Fraction(chance.randint(0, 4), 4), Fraction(chance.randint(0, 3), 3)) for _ in "12345678"] for _ in "ab"
    )
    assert list(together(exactly(some), exactly(others))) == sorted({*some, *others})


def test_big_numbers_stay_exact() -> None:
    points = [(Fraction(1, 3**60), Fraction(1, 2)), (Fraction(2, 3), Fraction(5, 7**50))]
    found = exactly(points)
    assert list(found) == points
    assert list(together(found, found)) == points
    assert found.truth[0][0] == float(points[0][0])
    assert list(found.sizes) == [3**60 + 2, 3 + 7**50]
