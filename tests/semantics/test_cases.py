"""max, min and abs written out say the same as evaluated: at random numbers, in every place, negated or not."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from verify.errors import Unsupported
from verify.language import syntax as s
from verify.language.expressions import parse_expression
from verify.language.printing import show
from verify.semantics.cases import has_extremes, written_out
from verify.semantics.exact.world import World
from verify.trust.outcome import Outcomes

NAMES = ("x", "y", "z")
SIGNS = ("<", "<=", "=", ">=", ">", "!=")
SMALL = st.fractions(-3, 3, max_denominator=2)
FIXED = SMALL.map(s.Number)


def combined(parts: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(parts, min_size=1, max_size=3).map(tuple)
    return st.one_of(
        st.builds(s.Call, st.sampled_from(["max", "min"]), several),
        st.builds(lambda part: s.Call("abs", (part,)), parts),
        st.builds(s.Negate, parts),
        st.builds(s.Arithmetic, st.sampled_from(["+", "-", "*"]), parts, parts),
        st.builds(s.Arithmetic, st.sampled_from(["*", "/"]), parts, FIXED),
        st.builds(s.Arithmetic, st.just("/"), parts, parts),
        st.builds(s.Power, parts, st.integers(0, 3)),
    )


NUMBERS = st.recursive(st.one_of(FIXED, st.sampled_from(NAMES).map(s.Name)), combined, max_leaves=6)
COMPARISONS = st.integers(1, 2).flatmap(
    lambda n: st.builds(
        s.Comparison,
        st.tuples(*[st.sampled_from(SIGNS)] * n),
        st.tuples(*[NUMBERS] * (n + 1)),
    )
)
GAME = s.Game("g", (("row", ("C", "D")),), NAMES)


def world(values: dict[str, Fraction]) -> World:
    return World({"row": ("C", "D")}, values, None)


@pytest.mark.slow
@settings(max_examples=250, deadline=None)
@given(COMPARISONS, st.lists(st.tuples(SMALL, SMALL, SMALL), min_size=1, max_size=6), st.booleans())
def test_what_is_written_out_is_true_at_the_same_numbers(
    comparison: s.Comparison, points: list[tuple[Fraction, ...]], negated: bool
) -> None:
    assume(has_extremes(comparison))
    try:
        plain = written_out(comparison)
    except Unsupported:
        assume(False)
    assert not has_extremes(plain)
    for point in points:
        values = dict(zip(NAMES, point, strict=True))
        try:
            truth = world(values).holds_at(s.Not(comparison) if negated else comparison, ())
            found = world(values).holds_at(s.Not(plain) if negated else plain, ())
        except ZeroDivisionError:  # what has no value is looked at below
            continue
        assert truth == found, (show(comparison), show(plain), values)
        kernel = Outcomes(GAME, values).everywhere(comparison, (((Fraction(1), Fraction(0)),),))
        assert kernel == (truth != negated)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("max(x, y) <= z", "x <= z and y <= z"),
        ("max(x, y) < z", "x < z and y < z"),
        ("max(x, y) >= z", "x >= z or y >= z"),
        ("z < max(x, y)", "z < x or z < y"),
        ("min(x, y) <= z", "x <= z or y <= z"),
        ("z - min(x, y) > 1", "z - x > 1 or z - y > 1"),
        ("-2*min(x, y) > 1", "-2*x > 1 or -2*y > 1"),
        ("min(x, y)/-2 > 1", "x/-2 > 1 or y/-2 > 1"),
        ("abs(x) <= 1", "x <= 1 and -x <= 1"),
        ("abs(x) > 1", "x > 1 or -x > 1"),
        ("abs(x) = 1", "(x <= 1 and -x <= 1) and (x >= 1 or -x >= 1)"),
        ("abs(x) != 1", "x < 1 and -x < 1 or (x > 1 or -x > 1)"),
        ("0 <= min(x, y) < 1", "(0 <= x and 0 <= y) and (x < 1 or y < 1)"),
        ("max(x) > 0", "x > 0"),
        ("z*max(x, y) > 0", "x >= y and z*x > 0 or y >= x and z*y > 0"),
        ("min(x, y)^2 = 4", "x <= y and x^2 = 4 or y <= x and y^2 = 4"),
        ("1/abs(x) > 1", "x >= -x and 1/x > 1 or -x >= x and 1/-x > 1"),
    ],
)
def test_how_it_is_written_out(text: str, plain: str) -> None:
    comparison = parse_expression(text)
    assert isinstance(comparison, s.Comparison)
    assert show(written_out(comparison)).replace("(", "").replace(")", "") == plain.replace("(", "").replace(")", "")


def test_one_place_is_taken_out_where_two_are_the_same_object() -> None:
    """As where a name stands for a formula: one stands with a plus, the other with a minus."""
    largest = parse_expression("max(x, y)")
    comparison = s.Comparison((">",), (s.Arithmetic("-", largest, largest), s.Number(Fraction(0))))
    for point in ((1, 2), (2, 1), (0, 0)):
        values = {"x": Fraction(point[0]), "y": Fraction(point[1])}
        assert not world(values).holds_at(written_out(comparison), ())


def test_too_many_cases_are_refused() -> None:
    product_ = "*".join(["max(x, y, z)"] * 8)
    comparison = parse_expression(f"{product_} > 0")
    assert isinstance(comparison, s.Comparison)
    with pytest.raises(Unsupported, match="max, min and abs make more than 256 cases"):
        written_out(comparison)
