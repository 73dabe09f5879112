"""Quotients for variables that are eliminated: with the numbers they are values with which the formulas hold."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from random import Random

import pytest

from verify.decide.claim import decide_claim
from verify.decide.existence.projection import Side, projected
from verify.semantics.symbolic.algebra import Poly, Quotient, at_numbers, polynomial_ring, power
from verify.semantics.symbolic.formula import AllOf, AnyOf, Atom, Formula, holds

from .tiny import NUMBERS, SECONDS, loaded, silent

RING = polynomial_ring(["p", "q", "low", "high", "point"])
P, Q, LOW, HIGH, POINT = RING.gens
OWN: tuple[tuple[Poly, Side | None], ...] = ((POINT, None), (LOW, "low"), (HIGH, "low"))
ZONE = (Atom(">=", P - LOW), Atom(">=", HIGH - P), Atom(">=", LOW - HIGH + Fraction(1, 10)), Atom(">=", LOW))
INSIDE = (Atom(">=", POINT - LOW), Atom(">=", HIGH - POINT))


def number(value: Quotient, numbers: dict[Poly, Fraction]) -> Fraction:
    over, under = at_numbers(value.numerator, numbers), at_numbers(value.denominator, numbers)
    assert over is not None and under is not None and under > 0
    return Fraction(over) / Fraction(under)


def whole(value: Quotient) -> Poly:
    assert value.denominator == 1
    return value.numerator


def at_values(numbers: dict[Poly, Fraction], values: dict[Poly, Quotient]) -> dict[Poly, Fraction]:
    assert all(
        not power(part, v) for value in values.values() for part in (value.numerator, value.denominator) for v in values
    )
    return numbers | {v: number(value, numbers) for v, value in values.items()}


def test_all_that_lies_below_the_truth() -> None:
    """Some point of the zone is at most q, below p: the zone may be all that lies within a tenth below p."""
    numbers = {P: Fraction(1, 2), Q: Fraction(9, 20), LOW: Fraction(4, 10), HIGH: Fraction(1, 2), POINT: Fraction(2, 5)}
    values = projected([*ZONE, *INSIDE, Atom(">=", Q - POINT)], OWN, numbers)
    assert (whole(values[LOW]), whole(values[HIGH])) == (P - Fraction(1, 10), P)
    assert whole(values[POINT]) == whole(values[LOW])


def test_no_more_than_is_needed() -> None:
    """Taken from the other side the zone ends at q."""
    numbers = {P: Fraction(1, 2), Q: Fraction(9, 20), LOW: Fraction(4, 10), HIGH: Fraction(1, 2), POINT: Fraction(2, 5)}
    own: tuple[tuple[Poly, Side | None], ...] = ((POINT, None), (LOW, "high"), (HIGH, "low"))
    values = projected([*ZONE, *INSIDE, Atom(">=", Q - POINT)], own, numbers)
    assert (whole(values[LOW]), whole(values[HIGH])) == (Q, P)


def test_half_way_between_bounds_that_must_not_be_reached() -> None:
    numbers = {P: Fraction(0), Q: Fraction(1), LOW: Fraction(0), HIGH: Fraction(1), POINT: Fraction(1, 3)}
    values = projected([Atom(">", POINT - P), Atom(">", Q - POINT)], [(POINT, None)], numbers)
    assert number(values[POINT], numbers) == Fraction(1, 2)


def test_a_variable_that_is_squared_keeps_its_number() -> None:
    numbers = {P: Fraction(2), Q: Fraction(1), LOW: Fraction(0), HIGH: Fraction(1), POINT: Fraction(1, 3)}
    values = projected([Atom(">=", P - POINT**2)], [(POINT, None)], numbers)
    assert number(values[POINT], numbers) == Fraction(1, 3)


@pytest.mark.parametrize("seed", range(60))
@pytest.mark.parametrize("sides", (("low", "low"), ("high", "high"), ("high", "low")))
def test_the_formulas_still_hold(seed: int, sides: tuple[Side, Side]) -> None:
    """Random comparisons, bilinear ones among them, that hold with random numbers."""
    random = Random(seed)
    numbers = {v: Fraction(random.randint(0, 8), 8) for v in RING.gens}

    def some() -> Formula:
        if random.random() < 0.3:
            return (AllOf if random.random() < 0.5 else AnyOf)((some(), some()))
        poly = sum((random.randint(-2, 2) * random.choice((1, P, Q, LOW)) * v for v in RING.gens[1:]), RING(0))
        value = at_numbers(poly, numbers)
        assert value is not None
        return Atom(random.choice((">", ">=", "=")), poly - Fraction(random.randint(-1, 1), 4) - int(value))

    formulas = [f for f in (some() for _ in range(12)) if holds(f, numbers)]
    own: list[tuple[Poly, Side | None]] = [(POINT, None), (LOW, sides[0]), (HIGH, sides[1])]
    there = at_values(numbers, projected(formulas, own, numbers))
    assert all(holds(f, there) for f in formulas)


WIDE = """agent Wide:
    read other
    if possibly prob(other, C) >= 1/2 + δ/3:
        if possibly prob(other, C) <= 1/2 - δ/3:
            play C
    play D
"""
BETWEEN = "agent Between:\n    play mix(1/2 + δ/4: C, D)\n"


def test_a_zone_that_has_to_reach_two_thresholds_is_found(tmp_path: Path) -> None:
    """No zone serves that begins, ends or has its middle at the truth: they lie δ/4 - δ/3 and δ/4 + δ/3 away."""
    region = "prob(row, C) = 1 and prob(column, C) = 1/2 + δ/4"
    text = "players: {row: Wide, column: Between}\n" + NUMBERS + "given: 0 < δ <= 1/10\n"
    claim = loaded(f"{text}attains: {{region: {region}, within: 0}}\n", tmp_path, Wide=WIDE, Between=BETWEEN)
    result, _ = decide_claim(claim, SECONDS, silent)
    assert (result.verdict, result.trust) == ("proved", "certificate")
