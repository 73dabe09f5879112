from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from verify.errors import InputError
from verify.language.expressions import parse_expression
from verify.language.printing import show
from verify.language.syntax import (
    And,
    Arithmetic,
    Call,
    Comparison,
    Expression,
    Implies,
    Name,
    Negate,
    Not,
    Number,
    Or,
    Power,
)

names = st.sampled_from(["T", "R", "ε", "δ", "row", "x_1", "größe"])
numbers = st.builds(lambda n, k: Number(Fraction(n, 10**k)), st.integers(0, 10**6), st.integers(0, 8))


def _amounts(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    nonzero = inner.filter(lambda node: node != Number(Fraction(0)))
    return st.one_of(
        st.builds(Negate, inner),
        st.builds(Arithmetic, st.sampled_from("+-*"), inner, inner),
        st.builds(Arithmetic, st.just("/"), inner, nonzero),
        st.builds(Power, inner, st.integers(0, 64)),
        st.builds(Call, names, st.lists(inner, max_size=3).map(tuple)),
    )


amounts = st.recursive(st.one_of(st.builds(Name, names), numbers), _amounts, max_leaves=12)


@st.composite
def comparisons(draw: Any) -> Comparison:
    operators = draw(st.lists(st.sampled_from(["<", "<=", "=", ">=", ">", "!="]), min_size=1, max_size=3))
    return Comparison(tuple(operators), tuple(draw(amounts) for _ in range(len(operators) + 1)))


def _propositions(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    parts = st.lists(inner, min_size=2, max_size=3).map(tuple)
    return st.one_of(
        st.builds(Not, inner),
        st.builds(And, parts),
        st.builds(Or, parts),
        st.builds(Implies, inner, inner),
        st.builds(Call, names, st.lists(inner, max_size=2).map(tuple)),
    )


propositions = st.recursive(st.one_of(comparisons(), st.builds(Name, names)), _propositions, max_leaves=8)


def is_too_large(text: str) -> bool:
    """Whether a power of a power is beyond what the language takes."""
    try:
        parse_expression(text)
    except InputError as error:
        return "expected a number of at most" in str(error) or "degree" in str(error)
    return False


@given(st.one_of(amounts, propositions))
def test_what_is_shown_parses_to_the_same(expression: Expression) -> None:
    assume(not is_too_large(show(expression)))
    assert parse_expression(show(expression)) == expression


@given(st.one_of(amounts, propositions))
def test_showing_twice_changes_nothing(expression: Expression) -> None:
    assume(not is_too_large(show(expression)))
    assert show(parse_expression(show(expression))) == show(expression)


@pytest.mark.parametrize(
    "text",
    [
        "a + b*c",
        "(a + b)*c",
        "a - (b - c)",
        "a - b - c",
        "a/(b*c)",
        "-(a + b)",
        "--a",
        "(-x)^2",
        "-x^2",
        "(x^2)^3",
        "(a/b)^2",
        "0 < ε <= 1/10",
        "not (a and b)",
        "not a = b",
        "(a or b) and c",
        "a and (b and c)",
        "(a => b) => c",
        "a => b => c",
        "f(a => b, 0.25)",
    ],
)
def test_parentheses_only_where_needed(text: str) -> None:
    assert show(parse_expression(text)) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(0), "0"),
        (Fraction(1, 8), "0.125"),
        (Fraction(21, 2), "10.5"),
        (Fraction(1, 100), "0.01"),
        (Fraction(1, 3), "1/3"),
        (Fraction(-1, 3), "-1/3"),
        (Fraction(-5, 2), "-2.5"),
    ],
)
def test_numbers(value: Fraction, text: str) -> None:
    assert show(Number(value)) == text


def test_a_quotient_as_a_number_keeps_its_value_inside_others() -> None:
    assert show(Power(Number(Fraction(1, 3)), 2)) == "(1/3)^2"
    assert show(Arithmetic("/", Name("x"), Number(Fraction(1, 3)))) == "x/(1/3)"
    assert show(Power(Number(Fraction(-2)), 2)) == "(-2)^2"
