from __future__ import annotations

import time
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.errors import InputError, Position
from verify.language.expressions import parse_expression
from verify.language.syntax import Arithmetic, Call, Comparison, Implies, Name, Negate, Not, Number, Power
from verify.language.walk import subexpressions


@pytest.mark.parametrize(
    ("short", "explicit"),
    [
        ("a + b*c", "a + (b*c)"),
        ("a - b - c", "(a - b) - c"),
        ("a/b*c", "(a/b)*c"),
        ("-a*b", "(-a)*b"),
        ("a*-b", "a*(-b)"),
        ("-x^2", "-(x^2)"),
        ("2*x^3", "2*(x^3)"),
        ("a + b < c*d", "(a + b) < (c*d)"),
        ("not a < b", "not (a < b)"),
        ("not a and b", "(not a) and b"),
        ("a or b and c", "a or (b and c)"),
        ("a and b => c or d", "(a and b) => (c or d)"),
        ("a => b => c", "a => (b => c)"),
        ("a < b\n  and c", "a < b and c"),
        ("a ≤ b ≠ c ≥ d", "a <= b != c >= d"),
        ("a ⇒ b", "a => b"),
        ("eps + epsilon + ε + ϵ", "ε + ε + ε + ε"),
        ("delta < δ", "δ < δ"),
        ("a == b", "a = b"),
        ("x**2", "x^2"),
        ("-x**2", "-(x^2)"),
        ("!a < b && c || d", "((not (a < b)) and c) or d"),
        ("a || b and c or d && e", "a or (b and c) or (d and e)"),
        ("!!a", "not (not a)"),
        ("2 × a · b ⋅ c − d", "((2*a)*b)*c - d"),
        ("a·b", "a*b"),
        ("+a - +b", "a - b"),
        ("+x^2", "x^2"),
        ("−x", "-x"),
        (".5 + 1e3 + 1E-3 + 2.5e+1", "0.5 + 1000 + 0.001 + 25"),
        ("oracle || android && notary", "oracle or (android and notary)"),
        ('"x" < y', "x < y"),
    ],
)
def test_binds_as_written_out(short: str, explicit: str) -> None:
    assert parse_expression(short) == parse_expression(explicit)


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("0.1", Number(Fraction(1, 10))),
        ("007.50", Number(Fraction(15, 2))),
        ("1/10", Arithmetic("/", Number(Fraction(1)), Number(Fraction(10)))),
        ("-1", Negate(Number(Fraction(1)))),
        ("x^64", Power(Name("x"), 64)),
        ("0 < ε <= 1", Comparison(("<", "<="), (Number(Fraction(0)), Name("ε"), Number(Fraction(1))))),
        ("not x", Not(Name("x"))),
        ("x => y", Implies(Name("x"), Name("y"))),
        ("near(pareto, 4)", Call("near", (Name("pareto"), Number(Fraction(4))))),
        ("f()", Call("f", ())),
        ("nota", Name("nota")),
        ("größe_2", Name("größe_2")),
        ("__import__(os)", Call("__import__", (Name("os"),))),
        ("1e-9", Number(Fraction(1, 10**9))),
        ("1E9", Number(Fraction(10**9))),
        ('prob("Player 1", "go-left")', Call("prob", (Name("Player 1"), Name("go-left")))),
        ("prob('Player  1', 01)", Call("prob", (Name("Player 1"), Name("01")))),
        ("payoff(1)", Call("payoff", (Name("1"),))),
        ("improves(by_weight, 1, 2)", Call("improves", (Name("by_weight"), Name("1"), Name("2")))),
        ("near(pareto, 1)", Call("near", (Name("pareto"), Number(Fraction(1))))),
        ("undominated(1)", Call("undominated", (Number(Fraction(1)),))),
        ("prob(row, 1.0)", Call("prob", (Name("row"), Number(Fraction(1))))),
        ("prob(row, 1 + 1)", Call("prob", (Name("row"), Arithmetic("+", Number(Fraction(1)), Number(Fraction(1)))))),
        ("1" * 300, Number(Fraction("1" * 300))),
    ],
)
def test_trees(text: str, tree: Any) -> None:
    assert parse_expression(text) == tree


def test_positions_are_places_in_the_file() -> None:
    tree = parse_expression("4*δ/ε + f(x)", "claims/a.yaml", 13, 7)
    places = {(type(node).__name__, str(node.at)) for node in subexpressions(tree)}
    assert places == {
        ("Arithmetic", "claims/a.yaml:13:7"),
        ("Number", "claims/a.yaml:13:7"),
        ("Name", "claims/a.yaml:13:9"),
        ("Name", "claims/a.yaml:13:11"),
        ("Call", "claims/a.yaml:13:15"),
        ("Name", "claims/a.yaml:13:17"),
    }


def test_only_the_first_line_is_offset() -> None:
    tree = parse_expression("a +\r\n  b", "f", 3, 5)
    assert isinstance(tree, Arithmetic)
    assert (tree.left.at, tree.right.at) == (Position("f", 3, 5), Position("f", 4, 3))


def test_an_offset_shows_the_caret_below_the_mistake() -> None:
    with pytest.raises(InputError) as caught:
        parse_expression("2k", "f", 3, 5)
    assert str(caught.value).split("\n")[1:] == ["        2k", "         ^"]


POINT = "a decimal has digits after the point, and a name has no point"


@pytest.mark.parametrize(
    ("marked", "message"),
    [
        ("x^‸1000000000", "expected an exponent of at most 100, found '1000000000'"),
        ("x^‸101", "expected an exponent of at most 100, found '101'"),
        ("x^‸1.5", "expected a whole number as exponent, found '1.5'"),
        ("x^‸n", "expected a whole number as exponent, found 'n'"),
        ("x^‸-1", "expected a whole number as exponent, found '-'"),
        (
            "x^2‸^3",
            "expected an operator or the end of the expression, found '^'; a power of a power is written (x^2)^3",
        ),
        ("x^‸1e1", "expected a whole number as exponent, found '1e1'"),
        (
            "x**2‸**3",
            "expected an operator or the end of the expression, found '**'; a power of a power is written (x^2)^3",
        ),
        ("a ‸=== b", "expected a number, a name or an operator, found '='"),
        ("a ‸==> b", "expected a number, a name or an operator, found '='; an implication is written =>"),
        ("a -‸> b", "expected a number, a name or '(', found '>'; an implication is written =>"),
        ("a ‸| b", "expected a number, a name or an operator, found '|'; write or"),
        ("not !‸3", "expected a comparison here, such as x > 0, found only a number"),
        ("1 + +(‸a < b)", "expected a number here, found a comparison"),
        ("‸1e300", "expected a number of at most 300 digits, found '1e300'"),
        ("‸1e-99999999999", "expected a number of at most 300 digits, found '1e-99999999999'"),
        ("1‸..5", f"expected a number, a name or an operator, found '.'; {POINT}"),
        (
            "0 < ε <= 1‸, 0 < δ",
            "expected the end of the expression, found ','; several are written as a list, or with 'and' between them",
        ),
        ("1.5‸.5", "expected an operator or the end of the expression, found '.5'"),
        ("a <‸> b", "expected a number, a name or '(', found '>'; inequality is written !="),
        ("2‸k", "expected an operator or the end of the expression, found 'k'; a product is written with *"),
        ("(a + b)‸(c)", "expected an operator or the end of the expression, found '('; a product is written with *"),
        ("x ‸y", "expected an operator or the end of the expression, found 'y'"),
        ("1 + ‸max() > 0", "max: expected at least 1 argument, found 0"),
        ("‸abs(1, 2) > 0", "abs: expected 1 argument, found 2"),
        ("‸abs() > 0", "abs: expected 1 argument, found 0"),
        ("max(‸a < b, 1) > 0", "expected a number here, found a comparison"),
        ("‸max(x^100, 1)^100 > 0", "expected a degree of at most 256, found 10000"),
        ("‸max(10^100, 1)^100 > 0", "expected a number of at most 300 digits, found a longer one"),
        ("f(a ‸b)", "expected an operator, ',' or ')', found 'b'; a name of several words stands in quotes"),
        ("prob(Player ‸1, C)", "expected an operator, ',' or ')', found '1'; a name of several words stands in quotes"),
        ("a + b <‸", "expected a number, a name or '(', found the end of the expression"),
        ("‸", "expected an expression, found nothing"),
        ("f‸(a, (b)", "expected ')' to close this '(', found the end"),
        ("a‸)", "expected '(' somewhere before this ')', found none"),
        ("(‸a < b) + 1", "expected a number here, found a comparison"),
        ("1 < (‸not a)", "expected a number here, found a proposition"),
        ("a > 0 and ‸b + 1", "expected a comparison here, such as x > 0, found only a number"),
        ("not ‸3", "expected a comparison here, such as x > 0, found only a number"),
        ("a/‸0", "expected a divisor other than zero, found 0"),
        ("a ‸& b", "expected a number, a name or an operator, found '&'; write and"),
        ("a ‸– b", "expected a number, a name or an operator, found '–'; write - for minus"),
        (
            "prob(‸'row, C)",
            'expected a number, a name or an operator, found "\'"; '
            "a name in quotes ends with the same mark on its line",
        ),
        (
            "prob(‸'a,b', C)",
            "expected a name between the quotes: words of letters, digits and _ with one space or hyphen between them, "
            "found 'a,b'",
        ),
        ("a ‸; b", "expected a number, a name or an operator, found ';'"),
        ("‸x²", "expected a name of letters, digits and _, found 'x²'"),
        (
            "a + ‸and",
            "expected a number, a name or '(', found 'and'; 'and' is a word of the language and cannot be a name",
        ),
    ],
)
def test_refusals(marked: str, message: str, refusal: Callable[..., str]) -> None:
    assert refusal(parse_expression, marked) == message


def test_a_point_is_explained(refusal: Callable[..., str]) -> None:
    assert "a decimal has digits after the point" in refusal(parse_expression, "a‸.b")
    assert "a decimal has digits after the point" in refusal(parse_expression, "1‸.")


def test_invisible_characters_are_named() -> None:
    with pytest.raises(InputError, match=r"found U\+0000"):
        parse_expression("a\0b")
    with pytest.raises(InputError, match=r"found U\+200B ZERO WIDTH SPACE"):
        parse_expression("a\u200bb")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("(" * 10_000, "expected at most 200 parentheses inside one another"),
        ("(" * 10_000 + "x" + ")" * 10_000, "expected at most 200 parentheses inside one another"),
        ("f(" * 10_000, "expected at most 200 parentheses inside one another"),
        ("-" * 10_000 + "x", "expected at most 200 '-' in a row"),
        ("not " * 10_000 + "x", "expected at most 200 'not' in a row"),
        ("a => " * 5_000 + "b", "expected at most 200 levels of nesting"),
        ("+".join("x" * 10_000), "in a long sum, group terms with parentheses"),
        ("+".join("x" * 500_000), "expected at most 20000 words and signs"),
        ("9" * 301, "expected a number of at most 300 digits"),
        ("x^" + "9" * 5000, "expected an exponent of at most 100"),
        ("x" * 1001, "expected a name of at most 1000 letters"),
    ],
)
def test_excess_is_refused_quickly(text: str, message: str) -> None:
    begin = time.perf_counter()
    with pytest.raises(InputError) as caught:
        parse_expression(text)
    assert message in caught.value.message
    assert len(str(caught.value)) < 1000
    assert time.perf_counter() - begin < 5


@pytest.mark.parametrize("text", ["(" * 200 + "x" + ")" * 200, "-" * 190 + "x", "+".join("x" * 190)])
def test_moderate_nesting_is_accepted(text: str) -> None:
    parse_expression(text)


@given(st.text())
def test_any_text_is_an_expression_or_refused(text: str) -> None:
    try:
        parse_expression(text)
    except InputError as error:
        assert error.at is not None


@given(st.text("aε01.+-*/^()<>=!, \nnotrd"))
def test_any_text_of_the_right_letters_is_an_expression_or_refused(text: str) -> None:
    try:
        parse_expression(text)
    except InputError as error:
        assert error.at is not None
