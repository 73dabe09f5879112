"""What a player can guarantee: by duality, and against linear programs in floating point."""

from __future__ import annotations

from fractions import Fraction as F

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.linear import maximum
from verify.evidence.matrix_game import guarantee

many = settings(max_examples=150, deadline=None)
payoffs = st.sampled_from((F(0), F(1), F(-1), F(2), F(1, 2), F(1), F(0)))


@st.composite
def matrices(draw: st.DrawFn) -> list[list[F]]:
    """Few different payoffs, so that ties are frequent."""
    actions, rows = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    return [[draw(payoffs) for _ in range(actions)] for _ in range(rows)]


def worst(strategy: tuple[F, ...], matrix: list[list[F]]) -> F:
    return min(sum((w * u for w, u in zip(strategy, row, strict=True)), F(0)) for row in matrix)


@many
@given(matrices())
def test_what_i_can_guarantee_is_what_the_others_can_keep_me_to(matrix):
    value, _, _ = guarantee(matrix)
    other, _, _ = guarantee([[-row[a] for row in matrix] for a in range(len(matrix[0]))])
    assert value == -other


@many
@given(matrices())
def test_each_strategy_guarantees_the_value_and_none_is_a_mixture_of_two_others(matrix):
    value, strategies, complete = guarantee(matrix)
    assert complete
    assert len(set(strategies)) == len(strategies) > 0
    for strategy in strategies:
        assert sum(strategy) == 1 and min(strategy) >= 0 and worst(strategy, matrix) == value
    for middle in strategies:
        for a in strategies:
            mirrored = tuple(2 * m - x for m, x in zip(middle, a, strict=True))
            assert a == middle or mirrored not in strategies


@many
@given(matrices(), st.lists(st.integers(-3, 3), min_size=4, max_size=4))
def test_every_strategy_that_guarantees_the_value_is_a_mixture_of_those_found(matrix, direction):
    value, strategies, complete = guarantee(matrix)
    assert complete
    direction = direction[: len(matrix[0])]
    furthest = max(sum(d * w for d, w in zip(direction, strategy, strict=True)) for strategy in strategies)
    found = maximum(direction, matrix, [float(value) - 1e-9] * len(matrix))
    assert found is not None and found == pytest.approx(float(furthest), abs=1e-6)
