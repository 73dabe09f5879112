"""Mixtures that put out a strategy: exact ones, and none just where a linear program finds none."""

from __future__ import annotations

from fractions import Fraction as F
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.linear import maximum
from verify.semantics.exact.mixtures import mixture

many = settings(max_examples=200, deadline=None)
seeds = st.integers(0, 2**32 - 1)
Strategy = tuple[F, ...]


def some_strategy(size: int, random: Random) -> Strategy:
    weights = [random.choice((0, 0, 1, 1, 2, 5)) for _ in range(size)]
    weights[random.randrange(size)] += 1
    return tuple(F(w, sum(weights)) for w in weights)


def mixed(strategies: list[Strategy], weights: dict[int, F]) -> Strategy:
    return tuple(sum((w * strategies[k][a] for k, w in weights.items()), F(0)) for a in range(len(strategies[0])))


def is_right(strategies: list[Strategy], target: Strategy, found: dict[int, F]) -> bool:
    return sum(found.values()) == 1 and min(found.values()) > 0 and mixed(strategies, found) == target


@many
@given(seeds)
def test_what_is_a_mixture_is_found_to_be_one_of_few(seed):
    random = Random(seed)
    size = random.randint(2, 5)
    strategies = [some_strategy(size, random) for _ in range(random.randint(1, 8))]
    strategies += random.choices(strategies, k=random.randint(0, 2))
    target = mixed(strategies, dict(enumerate(some_strategy(len(strategies), random))))
    found = mixture(strategies, target)
    assert found is not None and is_right(strategies, target, dict(found)) and len(found) <= size


@many
@given(seeds)
def test_there_is_none_just_where_a_linear_program_has_no_solution(seed):
    random = Random(seed)
    size = random.randint(2, 4)
    strategies = [some_strategy(size, random) for _ in range(random.randint(1, 6))]
    target = some_strategy(size, random)
    found = mixture(strategies, target)
    assert found is None or is_right(strategies, target, dict(found))
    rows = [[sign * float(strategy[a]) for strategy in strategies] for a in range(size) for sign in (1, -1)]
    near = [sign * float(target[a]) - 1e-6 for a in range(size) for sign in (1, -1)]
    assert (found is None) == (maximum([0.0] * len(strategies), rows, near) is None)
