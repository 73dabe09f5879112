"""Quotients by what the hypotheses of their own line give a sign: the same as without divisors, at each point."""

from __future__ import annotations

import operator
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise, product
from pathlib import Path
from random import Random

import pytest

from verify.errors import InputError
from verify.language import syntax as s
from verify.language.expressions import parse_expression
from verify.language.games import parse_game
from verify.language.printing import show
from verify.language.quotients import in_claim
from verify.library.find import load_claim
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.setup import set_up

GAME = parse_game("game: g\nplayers: {row: [C, D], column: [C, D]}\npayoffs: [[[2, 2], [0, 3]], [[3, 0], [1, 1]]]\n")
COMPARE = {
    "<": operator.lt,
    "<=": operator.le,
    "=": operator.eq,
    ">=": operator.ge,
    ">": operator.gt,
    "!=": operator.ne,
}


def written(text: str, *given: str) -> s.Expression:
    items = (s.Item(text, parse_expression(text)),)
    assumed = tuple(s.Item(line, parse_expression(line)) for line in given)
    return in_claim(s.Claim("c", "always", items, GAME, given=assumed), GAME).items[0].proposition


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("prob(row, C) > 0 => 1/prob(row, C) >= 2", "prob(row, C) > 0 => 1 >= 2*prob(row, C)"),
        ("prob(row, C) >= 1/2 => 1/prob(row, C) <= 2", "prob(row, C) >= 1/2 => 1 <= 2*prob(row, C)"),
        ("x/2 > 1/3 and y > 0", "x/2 > 1/3 and y > 0"),
        ("0 < prob(row, C) => 2 < 1/prob(row, C) + x", "0 < prob(row, C) => 2*prob(row, C) < 1 + x*prob(row, C)"),
        ("x < 0 and 1/x > y", "x < 0 and 1 < y*x"),
        ("1/x > y and x < 0", "1 < y*x and x < 0"),
        ("x >= 0 or 1/x > y", "x >= 0 or 1 < y*x"),
        ("not x != 0 or 1/x = y", "not x != 0 or 1 = y*x"),
        ("x > 1 => x/(x - 1) > 1", "x > 1 => x > 1*(x - 1)"),
        ("x > y => 0 < 1/(y - x) < z", "x > y => 0*(y - x) > 1 and 1 > z*(y - x)"),
        ("a*x < -1 => (1/(a*x))^2 > 1", "a*x < -1 => 1^2 > 1*(a*x)*(a*x)"),
        ("1/(1 + prob(row, C)) < 1", "1 < 1*(1 + prob(row, C))"),
        ("x > 0 and y > 0 => 1/x + 1/y > 1/x", "x > 0 and y > 0 => 1*y + 1*x > 1*y"),
        ("x > 0 => max(1/x, 2) >= 3", "x > 0 => max(1, 2*x) >= 3*x"),
        ("x < 0 => max(1/x, 2) >= 3", "x < 0 => min(1, 2*x) <= 3*x"),
        ("x < 0 => abs(1/x) >= 3", "x < 0 => -abs(1) <= 3*x"),
        ("1/max(prob(row, C), 1/2) <= 2", "1 <= 2*max(prob(row, C), 1/2)"),
        ("x >= 0 and x != 0 => 1/x > 0", "x >= 0 and x != 0 => 1 > 0*x"),
    ],
)
def test_what_it_stands_for(text: str, meaning: str) -> None:
    assert show(written(text)) == show(parse_expression(meaning))


@pytest.mark.parametrize(
    "text",
    [
        "x >= 0 => 1/x > 0",
        "x > 0 or 1/x > 0",
        "x != 0 => 1/x > 0",
        "prob(row, C) < 1 => 1/prob(row, C) > 0",
        "x > 0 => near(1/x > 0, 1/2)",
        "1/x > 0 => 1/x > 0",
        "x > 0 => 1/a > 0",
    ],
)
def test_what_gives_no_sign_changes_nothing(text: str) -> None:
    assert written(text) == parse_expression(text)


def test_what_is_given_helps_and_what_it_settles_alone_stays() -> None:
    assert show(written("prob(row, C) >= a => 1/prob(row, C) > 1", "0 < a < 1")).endswith("1 > 1*prob(row, C)")
    assert written("x > 0 => 1/a > x", "a > 0") == parse_expression("x > 0 => 1/a > x")
    assert written("a > 0 => 1/a > 1", "a >= 1/2") == parse_expression("a > 0 => 1/a > 1")


def test_small_parameters_are_greater_than_0() -> None:
    items = (s.Item("", parse_expression("prob(row, C) >= ε => 1/prob(row, C) <= 1/ε")),)
    claim = s.Claim("c", "always", items, GAME, small=("ε",))
    assert show(in_claim(claim, GAME).items[0].proposition).endswith("1 <= 1/ε*prob(row, C)")
    plain = replace(claim, small=())
    assert in_claim(plain, GAME).items == items


def value(e: s.Expression, at: Mapping[str, Fraction]) -> Fraction:
    match e:
        case s.Number(number):
            return number
        case s.Name(name):
            return at[name]
        case s.Negate(part):
            return -value(part, at)
        case s.Power(base, exponent):
            return value(base, at) ** exponent
        case s.Arithmetic(sign, left, right):
            of = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}[sign]
            return Fraction(of(value(left, at), value(right, at)))
        case s.Call("max" | "min" | "abs" as function, arguments):
            return {"max": max, "min": min, "abs": lambda of: abs(of[0])}[function]([value(a, at) for a in arguments])
    raise AssertionError(e)


def truth(e: s.Expression, at: Mapping[str, Fraction]) -> bool | None:
    """Kleene's logic: None for a comparison with a quotient by 0, and for what depends on it."""
    match e:
        case s.Not(part):
            inside = truth(part, at)
            return None if inside is None else not inside
        case s.Implies(left, right):
            return truth(s.Or((s.Not(left), right)), at)
        case s.And(parts) | s.Or(parts):
            every = isinstance(e, s.And)
            found = [truth(part, at) for part in parts]
            return (not every) if (not every) in found else None if None in found else every
        case s.Comparison(signs, operands):
            try:
                numbers = [value(each, at) for each in operands]
            except ZeroDivisionError:
                return None
            return all(COMPARE[sign](*pair) for sign, pair in zip(signs, pairwise(numbers), strict=True))
    raise AssertionError(e)


def random_line(random: Random) -> str:
    def number(depth: int) -> str:
        if depth == 0:
            return random.choice(["x", "y", "1", "2", "x", "(x - y)"])
        if random.random() < 0.2:
            return f"{random.choice(['max', 'min'])}({number(depth - 1)}, {number(depth - 1)})"
        if random.random() < 0.1:
            return f"abs({number(depth - 1)})"
        return f"({number(depth - 1)} {random.choice('+-*/')} {number(depth - 1)})"

    def comparison(depth: int) -> str:
        return f"{number(depth)} {random.choice(list(COMPARE))} {number(depth)}"

    def line(depth: int) -> str:
        if depth == 0:
            return comparison(random.choice([0, 0, 1, 2]))
        word = random.choice(["and", "or", "=>", "not"])
        return f"not ({line(depth - 1)})" if word == "not" else f"({line(depth - 1)}) {word} ({line(depth - 1)})"

    return line(random.choice([1, 2, 3]))


@pytest.mark.slow
def test_the_same_is_true_at_each_point_and_something_is_written_without_divisors() -> None:
    random, changed, settled = Random(8), 0, 0
    points = [dict(zip("xy", map(Fraction, pair), strict=True)) for pair in product((-2, -1, 0, 1, 3), repeat=2)]
    for _ in range(900):
        text = random_line(random)
        before, after = parse_expression(text), written(text)
        changed += before != after
        for at in points:
            expected = truth(before, at)
            settled += before != after and expected is not None
            assert expected is None or truth(after, at) is expected, f"{text} at {at}"
            assert expected is not None or "/" in show(after), f"{text} at {at}"
    assert changed > 40
    assert settled > 500


def test_a_claim_with_such_a_line_is_set_up_and_another_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "c.claim.yaml"
    text = "claim: c\ngame: prisoners-dilemma\nplayers: {row: anyone, column: anyone}\nalways:\n"
    path.write_text(text + "- prob(row, C) > 0 => payoff(row)/prob(row, C) > 0\n- payoff(row)/prob(row, C) > 0\n")
    setup = set_up(load_claim(path))
    first, second = setup.claim.items
    Goal(setup, "weaker").formula(first.proposition, False)
    assert replace(first, proposition=second.proposition).proposition == parse_expression(second.text)
    with pytest.raises(InputError, match="expected a divisor that 'given' keeps above or below 0"):
        Goal(setup, "weaker").formula(second.proposition, False)


def test_no_two_parts_are_written_out_by_each_other() -> None:
    """Each of these would say that the other's divisor is positive, where neither holds."""
    both = "payoff(row) > prob(column, C)/payoff(column)^2 and payoff(column) > prob(row, C)/payoff(row)^2"
    assert written(both) == parse_expression(both)
