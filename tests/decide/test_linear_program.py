"""Multipliers that are found cancel exactly, with the right signs; where a point satisfies all, there are none."""

from __future__ import annotations

from fractions import Fraction
from math import isqrt
from random import Random

import highspy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.decide.polynomials import linear_program
from verify.decide.polynomials.exact_program import HELD, MOST_COLUMNS, exactly_cancelling, is_long
from verify.decide.polynomials.linear_program import (
    INFINITY,
    LinearProgram,
    Monomials,
    Vector,
    _cancelling,
    _exact,
    cancelling,
    new_solver,
    separating,
)
from verify.decide.polynomials.polynomial import Packed, plus, scaled

SECONDS = 60.0
ONE = Fraction(1)
SEEDS = st.integers(0, 2**32 - 1)
Found = dict[int, Fraction]


def column(random: Random, monomials: int, terms: int = 3) -> Packed:
    """With some coefficients, not all 0."""
    chosen = random.sample(range(monomials), min(terms, monomials))
    return {m: random.choice((-7, -3, -2, -1, 1, 2, 3, Fraction(1, 2), Fraction(-5, 3))) for m in chosen}


def total(columns: list[Packed], found: Found) -> Packed:
    """The sum of all multiples."""
    result: Packed = {}
    for k, multiplier in found.items():
        result = plus(result, columns[k], multiplier)
    return result


def vectors(columns: list[Packed]) -> list[Vector]:
    return list(map(Monomials().vector, columns))


def check(columns: list[Packed], strict: list[bool], free: list[bool], found: Found) -> None:
    """What the docstring of `cancelling` promises."""
    assert total(columns, found) == {}
    assert sum(m for k, m in found.items() if strict[k]) == 1
    assert all(m > 0 or (free[k] and m) for k, m in found.items())


@settings(max_examples=60, deadline=None, derandomize=True)
@given(SEEDS, st.integers(1, 8), st.integers(0, 5))
def test_a_planted_combination_is_found_whatever_is_beside_it(seed: int, many: int, beside: int) -> None:
    random = Random(seed)
    columns = [column(random, 6) for _ in range(many)]
    free = [False, *(random.random() < 0.3 for _ in range(many - 1))]
    planted = {k: Fraction(random.randint(1, 9), random.choice((1, 3, -1) if free[k] else (1, 4))) for k in range(many)}
    rest = scaled(total(columns, planted), Fraction(-2, 7))
    columns += [rest] * bool(rest) + [column(random, 6) for _ in range(beside)]
    free += [False] * (len(columns) - many)
    strict = [k == 0 for k in range(len(columns))]
    found = cancelling(columns, strict, free, SECONDS)
    assert found is not None
    check(columns, strict, free, found)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(SEEDS, st.integers(1, 12))
def test_where_a_point_satisfies_all_columns_nothing_is_found(seed: int, many: int) -> None:
    """Each monomial taken as a variable, as Farkas' lemma has it."""
    random = Random(seed)
    at = {m: Fraction(random.randint(-4, 4)) for m in range(5)}
    columns = [column(random, 5) for _ in range(many)]
    values = [sum(c * at[m] for m, c in each.items()) for each in columns]
    columns = [scaled(each, -1) if v < 0 else each for each, v in zip(columns, values, strict=True)]
    strict, free = [v != 0 for v in values], [v == 0 and random.random() < 0.5 for v in values]
    assert cancelling(columns, strict, free, SECONDS) is None
    model, multipliers = separating(columns, strict, free)
    assert model and not multipliers


@settings(max_examples=80, deadline=None, derandomize=True)
@given(SEEDS, st.integers(1, 10))
def test_there_is_a_point_or_a_combination_and_never_both(seed: int, many: int) -> None:
    random = Random(seed)
    columns = [column(random, 4) for _ in range(many)]
    strict = [random.random() < 0.5 for _ in columns]
    free = [not s and random.random() < 0.3 for s in strict]
    model, multipliers = separating(columns, strict, free)
    found = cancelling(columns, strict, free, SECONDS)
    assert (found is None) == (not multipliers)
    if not any(strict):
        assert found is None
        return
    assert bool(model) != bool(multipliers)
    if multipliers:
        check(columns, strict, free, multipliers)
        assert found is not None
        check(columns, strict, free, found)
    for each, is_strict, is_free in zip(columns, strict, free, strict=True):
        if model:
            size = max(abs(float(c)) for c in each.values())
            here = sum(float(c) * model[m] for m, c in each.items()) / size
            assert here >= (1 if is_strict else 0) - 1e-6
            assert not is_free or abs(here) < 1e-6


def test_only_an_equality_may_be_subtracted() -> None:
    columns: list[Packed] = [{1: 1}, {1: 2}]
    assert cancelling(columns, [True, False], [False, False], SECONDS) is None
    assert cancelling(columns, [True, False], [False, True], SECONDS) == {0: ONE, 1: Fraction(-1, 2)}


def test_what_cancels_without_anything_strict_shows_nothing() -> None:
    columns: list[Packed] = [{1: 1}, {1: -1}]
    assert cancelling(columns, [False, False], [False, False], SECONDS) is None
    assert cancelling(columns, [False, True], [False, False], SECONDS) == {0: ONE, 1: ONE}


def test_the_cheapest_combination_is_taken() -> None:
    """x > 0 is contradicted by -x >= 0 at once, and by -x - y >= 0 with y >= 0."""
    columns: list[Packed] = [{1: 1}, {1: -1}, {1: -1, 2: -1}, {2: 1}]
    strict, free = [True, False, False, False], [False] * 4
    assert cancelling(columns, strict, free, SECONDS, costs=[0, 9, 1, 1]) == {0: ONE, 2: ONE, 3: ONE}
    assert cancelling(columns, strict, free, SECONDS, costs=[0, 1, 9, 9]) == {0: ONE, 1: ONE}


@pytest.mark.parametrize("seed", range(5))
def test_few_short_columns_are_taken(seed: int) -> None:
    """Two columns cancel; so do many long ones, and mixtures of both."""
    random = Random(seed)
    planted: list[Packed] = [{0: ONE, 1: ONE}, {0: -ONE, 1: -ONE}]
    long = [{m: Fraction(random.choice((-1, 1))) for m in range(2, 12)} for _ in range(20)]
    columns = [*long, *(scaled(one, -1) for one in long), *planted]
    found = cancelling(columns, [True] * len(columns), [False] * len(columns), SECONDS)
    assert found is not None and set(found) == {40, 41}


@pytest.mark.parametrize("off", [Fraction(0), Fraction(1, 10**13)])
def test_rounding_makes_no_certificate(off: Fraction) -> None:
    """Off by one part in 10^13, which floating point with its tolerances does not see."""
    columns: list[Packed] = [{1: 1, 2: 1}, {1: -1, 2: -1 - off}]
    assert not any(map(is_long, columns))
    found = cancelling(columns, [True, False], [False, False], SECONDS)
    assert found == ({0: ONE, 1: ONE} if off == 0 else None)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(SEEDS, st.integers(1, 10))
def test_the_exact_simplex_method_finds_what_floating_point_finds(seed: int, many: int) -> None:
    random = Random(seed)
    columns = [column(random, 4) for _ in range(many)]
    strict = [random.random() < 0.5 for _ in columns]
    free = [not s and random.random() < 0.3 for s in strict]
    found = exactly_cancelling(columns, strict, free)
    assert (found is None) == (_cancelling(columns, strict, free, SECONDS, None, vectors(columns)) is None)
    if found is not None:
        check(columns, strict, free, found)


@pytest.mark.parametrize("sign", [1, -1])
def test_coefficients_that_floating_point_cannot_hold(sign: int) -> None:
    """x >= c and x^2 = 2 contradict each other where c^2 is above 2, here by 10^-40; not where it is below."""
    root = isqrt(2 * 10**80)
    above = root + 1 if sign > 0 else root
    c = Fraction(above, 10**40)
    columns: list[Packed] = [{0: 1}, {1: 1, 0: -c}, {2: 1, 1: -2 * c, 0: c * c}, {2: 1, 1: -c}, {2: 1, 0: -2}]
    strict, free = [True, *[False] * 4], [*[False] * 4, True]
    assert any(map(is_long, columns)) and (c * c > 2) == (sign > 0)
    found = cancelling(columns, strict, free, SECONDS)
    assert (found is not None) == (sign > 0) and bool(separating(columns, strict, free)[1]) == (sign > 0)
    assert _cancelling(columns, strict, free, SECONDS, None, vectors(columns)) is None
    if found is not None:
        check(columns, strict, free, found)


def test_multipliers_are_exact_where_floating_point_is_not() -> None:
    third, tiny = Fraction(1, 3), Fraction(1, 7**9)
    columns: list[Packed] = [{1: third, 2: tiny}, {1: -1}, {2: -1}]
    assert cancelling(columns, [True, False, False], [False] * 3, SECONDS) == {0: ONE, 1: third, 2: tiny}


def test_coefficients_of_very_different_sizes_are_no_hindrance() -> None:
    columns: list[Packed] = [{1: 10**6, 2: 1}, {1: -(10**6)}, {2: -(10**12)}]
    found = cancelling(columns, [True, False, False], [False] * 3, SECONDS)
    assert found == {0: ONE, 1: ONE, 2: Fraction(1, 10**12)}


def test_no_columns_no_combination() -> None:
    assert cancelling([], [], [], SECONDS) is None


def test_a_column_that_nothing_can_cancel_is_not_even_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    """y occurs with one sign only, so both columns with it are out; then x does, too."""

    def never(*_: object) -> None:
        raise AssertionError("a linear program was solved")

    monkeypatch.setattr("verify.decide.polynomials.linear_program.LinearProgram.solution", never)
    columns: list[Packed] = [{1: 1, 2: 1}, {1: -1, 3: 1}, {3: -1, 2: 2}]
    assert cancelling(columns, [True] * 3, [False] * 3, SECONDS) is None


def test_an_exact_solution_with_a_wrong_sign_is_none() -> None:
    """Floating point may propose columns that cancel only if one of them is subtracted."""
    columns: list[Packed] = [{1: 1}, {1: 2}]
    assert _exact(columns, [True, False], [False, False], [0, 1]) is None
    assert _exact(columns, [True, False], [False, True], [0, 1]) == {0: ONE, 1: Fraction(-1, 2)}
    assert _exact(columns, [True, False], [False, True], []) is None


def test_too_many_columns_are_not_solved_exactly() -> None:
    columns: list[Packed] = [{1: 1}, {1: -(HELD + 1)}, *({k: 1} for k in range(2, MOST_COLUMNS + 1))]
    strict = [True, *(False for _ in columns[1:])]
    assert exactly_cancelling(columns, strict, [False] * len(columns)) is None
    assert exactly_cancelling(columns[:-1], strict[:-1], [False] * (len(columns) - 1)) is not None


def test_coefficients_that_are_too_large_for_floating_point_are_no_error() -> None:
    columns: list[Packed] = [{1: 10**400, 2: 10**400}, {1: -1, 2: -1}]
    assert cancelling(columns, [True, False], [False, False], SECONDS) == {0: ONE, 1: Fraction(10**400)}
    assert separating(columns, [True, False], [False, False])[1] == {0: ONE, 1: Fraction(10**400)}
    assert separating(columns[:1] * 500, [True] * 500, [False] * 500)[0]


def test_the_simplex_method_may_take_only_so_many_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a program of 71 columns and 3879 rows it went in circles: 70,000 steps in 5 seconds, and no end."""
    square = [0, 2, 4, 6, 8], [0, 1, 1, 2, 2, 3, 3, 0], [1.0, 2.0, 1.0, 2.0, 1.0, 2.0, 1.0, 2.0]
    program = LinearProgram([1.0] * 4, ([0.0] * 4, [INFINITY] * 4), ([1.0] * 4, [INFINITY] * 4), "column", *square)
    assert program.solution(unpresolved()) is not None
    monkeypatch.setattr(linear_program, "PIVOTS", -8)
    assert program.solution(unpresolved()) is None


def unpresolved() -> highspy.Highs:
    solver = new_solver()
    solver.setOptionValue("presolve", "off")
    return solver
