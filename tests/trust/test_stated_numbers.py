"""Numbers and signs of the second encoding: right at every point, and counted."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction as F
from itertools import product
from random import Random

import pytest

from verify.trust.forms import ONE, AtomForm, Form, Terms, atom_form, negated
from verify.trust.polynomials import Steps, TooMuch
from verify.trust.stating.numbers import Value, at_least_0, is_0, positive, replaced, strategy, total
from verify.trust.stating.signs import Signs

NAMES = ("a", "b", "c")
POINTS = [dict(zip(NAMES, point, strict=True)) for point in product((-2, -1, 0, F(1, 2), 1, 3), repeat=3)]


def variable(name: str, steps: Steps | None = None) -> Value:
    return Value(steps or Steps(), {frozenset(((name, 1),)): 1})


def at(terms: Terms, point: Mapping[str, F | int]) -> F:
    found = F(0)
    for monomial, coefficient in terms.items():
        for name, exponent in monomial:
            coefficient = coefficient * point[name] ** exponent
        found += coefficient
    return found


def some_value(random: Random, depth: int = 3) -> tuple[Value, str]:
    """A value and how Python writes it."""
    kind = random.choice("+-*/^") if depth else "x"
    if kind == "x":
        name = random.choice(NAMES)
        return random.choice([(variable(name), name), (variable(name).number(F(2, 3)), "F(2, 3)")])
    one, left = some_value(random, depth - 1)
    other, right = some_value(random, depth - 1)
    match kind:
        case "+":
            return one + other, f"({left} + {right})"
        case "-":
            return one - other, f"({left} - {right})"
        case "*":
            return one * other, f"({left} * {right})"
        case "/":  # the divisor is known to be negative
            square = -(other * other) - 1
            return one * square.over(-1), f"({left} / (-({right} * {right}) - 1))"
    return one**2, f"({left} ** 2)"


@pytest.mark.parametrize("seed", range(40))
def test_values_are_those_of_what_is_written(seed: int) -> None:
    value, text = some_value(Random(seed))
    for point in POINTS[:: 7 + seed % 5]:
        bottom = at(value.bottom, point)
        assert bottom > 0
        assert at(value.top, point) / bottom == eval(text, {"F": F}, {name: F(x) for name, x in point.items()})


def test_what_is_replaced_has_the_value_there() -> None:
    a, b = variable("a"), variable("b")
    moved = replaced((a * a * b + b - 3).top, {"a": b + 1, "b": a}, a)
    assert moved.top == ((b + 1) * (b + 1) * a + a - 3).top


def test_a_number_is_told_and_what_is_left_of_1() -> None:
    a = variable("a")
    assert (a - a + F(1, 3)).constant == F(1, 3) and a.constant is None and (a - a).constant == 0
    weights = strategy([a, a * a], a.number(1))
    assert total(weights).constant == 1


def holds(form: Form, point: Mapping[str, F | int]) -> bool:
    if isinstance(form, AtomForm):
        value = at(dict(form.terms), point)
        return value > 0 if form.relation == ">" else value >= 0 if form.relation == ">=" else value == 0
    return (all if form.every else any)(holds(part, point) for part in form.all())


@pytest.mark.parametrize("seed", range(60))
def test_a_sign_that_follows_is_right_wherever_the_facts_hold(seed: int) -> None:
    random, signs = Random(seed), Signs(Steps())
    facts = []
    for _ in range(random.randint(1, 4)):
        terms = {frozenset(((name, random.choice((1, 1, 2))),)): random.randint(-2, 2) for name in NAMES}
        terms[ONE] = random.randint(-2, 2)
        fact = atom_form(random.choice((">", ">=", "=")), terms)
        facts.append(negated(fact) if random.random() < 0.2 else fact)
        signs.learn(facts[-1])
    there = [point for point in POINTS if all(holds(fact, point) for fact in facts)]
    for _ in range(30):
        wanted = {frozenset(((name, 1),)): F(random.randint(-2, 2)) for name in NAMES}
        wanted = {monomial: a for monomial, a in {**wanted, ONE: F(random.randint(-1, 3))}.items() if a}
        for strict in (False, True):
            if signs.at_least_0(wanted, strict):
                assert all(at(wanted, p) > 0 or (not strict and at(wanted, p) == 0) for p in there)


def test_signs_that_follow_are_seen() -> None:
    a, b, c = map(variable, NAMES)
    signs = Signs(Steps())
    for fact in (positive(a - b), positive(b - c), at_least_0(c), negated(is_0(c))):
        signs.learn(fact)
    assert signs.sign(a - c) == 1 and signs.sign(c - a) == -1 and signs.sign(c * c) == 1
    assert signs.sign(a * b * c) == 1 and signs.sign(a * a * (b - c)) == 1 and signs.sign(a * b - a * a * a) is None
    assert signs.sign(a - b - c) is None and not signs.at_least_0((b - a).top) and signs.sign(a - a) is None
    equal = Signs(Steps())
    equal.learn(is_0(a - b - 1))
    assert equal.sign(a - b) == 1 and equal.sign(b - a) == -1


def test_a_bound_of_a_root_is_seen() -> None:
    a = variable("a")
    signs = Signs(Steps())
    for fact in (positive(a), is_0(a * a - F(1, 2))):
        signs.learn(fact)
    assert signs.sign(1 - a) == signs.sign(2 * a - 1) == 1 and signs.sign(F(1, 2) - a) == -1


def test_sums_of_long_numbers_cost_more() -> None:
    def cost(digits: int) -> int:
        steps = Steps()
        total(variable("a", steps) * F(1, 10**digits + 2 * k + 1) for k in range(20))
        return steps.taken

    assert cost(3000) > 10 * cost(3)


def test_powers_are_bounded() -> None:
    with pytest.raises(TooMuch, match="a power above 100"):
        variable("a") ** 101
    signs = Signs(Steps(20))
    with pytest.raises(TooMuch):
        for name in NAMES:
            signs.learn(positive(variable(name)))
            signs.at_least_0((variable(name) * variable("a") - 1).top)
