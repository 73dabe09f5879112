"""What a relaxation says in few variables follows from the facts: wherever these hold, it holds."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.decide.boxes.difference_bounds import Relaxed
from verify.decide.boxes.relaxation import Relaxation, RelaxedAlternative, key_of, row_of
from verify.decide.polynomials.bounds import ranges_of
from verify.decide.polynomials.facts import AnyFact, Facts
from verify.decide.polynomials.inequalities import Combined
from verify.decide.polynomials.polynomial import Packed, variables
from verify.semantics.symbolic.algebra import polynomial_ring, rational
from verify.semantics.symbolic.formula import AllOf, AnyOf, Atom, Formula

from .tiny import Point, fact_holds, sum_of, value

RING = polynomial_ring(["p", "q", "a", "b", "c", "d"])
P, Q, A, B, C, D = RING.gens
PROFILE, ZONES = (0, 1), ((2, 3), (4, 5))
"""Two probabilities, and for each of them the ends of a zone that holds it."""
DELTA = Fraction(1, 100)


def zone(low: object, high: object, truth: object) -> tuple[Formula, ...]:
    """low <= truth <= high <= low + δ."""
    return Atom(">=", truth - low), Atom(">=", high - truth), Atom(">=", DELTA + low - high)  # type: ignore[operator]


BOX = tuple(Atom(">=", part) for v in (P, Q) for part in (v, 1 - v))
BASE = (*BOX, *zone(A, B, P), *zone(C, D, Q))


def numbers_of(facts: Facts, *formulas: Formula) -> list[int]:
    return [n for formula in formulas for n in facts.of(formula)]


def relaxed(facts: Facts, numbers: list[int]) -> RelaxedAlternative:
    """In the probabilities alone."""
    rows = [row for n in numbers for row in [row_of(facts, n)] if row is not None]
    few = {v: r for v, r in ranges_of(rows).items() if v in PROFILE}
    assert few.keys() == set(PROFILE)
    return Relaxation(facts).alternative(numbers, few)


def points(random: Random, many: int) -> Iterator[Point]:
    """Zones within the difference bounds."""
    for _ in range(many):
        at = {v: Fraction(random.randint(0, 200), 200) for v in PROFILE}
        for v, (low, high) in zip(PROFILE, ZONES, strict=True):
            width = DELTA * Fraction(random.choice((0, 1, 4)), 4)
            at[low] = at[v] - width * Fraction(random.randint(0, 4), 4)
            at[high] = at[low] + width
        yield at


def holds(alternative: RelaxedAlternative, at: Point) -> bool:
    """Whether all that the relaxation says is so."""
    if any(value(row.poly, at) < 0 or (row.strict and value(row.poly, at) == 0) for row in alternative.rows):
        return False
    return all(any(holds(one, at) for one in choice.alternatives) for choice in alternative.choices)


def everything(alternative: RelaxedAlternative) -> Iterator[RelaxedAlternative]:
    yield alternative
    for choice in alternative.choices:
        for one in choice.alternatives:
            yield from everything(one)


def random_formula(random: Random, facts: Facts, at: Point, depth: int) -> Formula:
    """About the zones and the probabilities, multi-affine and not. Each atom just about holds at the point."""
    if depth and random.random() < 0.7:
        shared = [random_formula(random, facts, at, 0)] * random.randint(0, 1)
        inside = [[random_formula(random, facts, at, depth - 1) for _ in range(random.randint(1, 2))] for _ in "ab"]
        return AnyOf(tuple(AllOf((*shared, *parts)) for parts in inside))
    poly = RING.zero
    for _ in range(random.randint(1, 3)):
        monomial = random.choice((A, B, C, D, P, Q, A * C, B * D, B * C, A * Q, P * D, P * Q, A * B, A**2))
        poly += random.choice((-3, -2, -1, 1, 2, 3)) * monomial
    poly -= rational(value(facts.poly(poly), at))
    if poly.is_ground:
        return AllOf(())
    strictly = Atom(">", poly + rational(Fraction(1, 10**6)))
    return random.choice((Atom(">=", poly), Atom(">=", poly), strictly, Atom("=", poly)))


@settings(max_examples=80, deadline=None, derandomize=True)
@given(st.integers(0, 2**32 - 1))
def test_every_solution_of_the_facts_is_one_of_the_relaxation(seed: int) -> None:
    random = Random(seed)
    facts = Facts()
    (at,) = points(random, 1)
    numbers = numbers_of(facts, *BASE, *(random_formula(random, facts, at, 2) for _ in range(3)))
    assert all(fact_holds(facts, n, at) for n in numbers)
    assert all(holds(alternative, at) for alternative in everything(relaxed(facts, numbers)))


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(0, 2**32 - 1))
def test_each_row_is_in_few_variables_and_is_the_sum_that_it_says(seed: int) -> None:
    random = Random(seed)
    facts = Facts()
    (at,) = points(random, 1)
    found = relaxed(facts, numbers_of(facts, *BASE, *(random_formula(random, facts, at, 2) for _ in range(3))))
    for alternative in everything(found):
        said = [(row.strict, key_of(row.poly)) for row in alternative.rows]
        assert len(set(said)) == len(said), "nothing is said twice"
        for row in alternative.rows:
            assert variables(row.poly) <= set(PROFILE)
            assert sum_of(facts, row.parts) == row.poly


def test_the_tree_of_alternatives_is_that_of_the_facts() -> None:
    facts = Facts()
    inner = AnyOf((Atom(">", A - B + Fraction(1, 300)), Atom(">", Q - P)))
    (outer,) = facts.of(AnyOf((AllOf((Atom(">", P - Q), inner)), Atom(">", C - A))))
    found = relaxed(facts, [*numbers_of(facts, *BASE), outer])
    (choice,) = found.choices
    fact = facts[outer]
    assert isinstance(fact, AnyFact) and choice.fact == outer
    assert [one.facts for one in choice.alternatives] == [frozenset(facts_) for facts_ in fact.alternatives]
    (below,) = choice.alternatives[0].choices
    assert (below.fact,) == facts.of(inner) and len(below.alternatives) == 2
    assert choice.alternatives[1].choices == ()


def test_ends_of_zones_are_replaced_by_what_was_read_with_little_loss() -> None:
    """The zone's lower end times the other one's upper end is at least 1/2: then so are the probabilities, all but."""
    facts = Facts()
    found = relaxed(facts, numbers_of(facts, *BASE, Atom(">=", 2 * A * D - 1)))
    (row,) = (row for row in found.rows if isinstance(row, Relaxed))
    random = Random(1)
    lost = [value(row.poly, at) - 2 * at[0] * at[1] + 1 for at in points(random, 50)]
    assert min(lost) >= 0 and max(lost) <= 5 * DELTA


def test_a_zone_that_is_known_only_in_one_alternative_counts_only_there() -> None:
    facts = Facts()
    about = Atom(">", A - Fraction(1, 2))
    either = AnyOf((AllOf((*zone(A, B, P), about)), about))
    found = relaxed(facts, numbers_of(facts, *BOX, either))
    ((one, other),) = (choice.alternatives for choice in found.choices)
    assert [variables(row.poly) for row in one.rows] == [{0}]
    assert other.rows == ()


def test_what_all_alternatives_have_in_common_is_known_in_each() -> None:
    """The zone stands in both alternatives, and serves in both for what is said of its ends."""
    facts = Facts()
    ends = zone(A, B, P)
    either = AnyOf((AllOf((*ends, Atom(">", A - Q))), AllOf((*ends, Atom(">", Q - B)))))
    found = relaxed(facts, numbers_of(facts, *BOX, either))
    ((one, other),) = (choice.alternatives for choice in found.choices)
    assert [variables(row.poly) for row in (*one.rows, *other.rows)] == [{0, 1}, {0, 1}]


def test_what_is_said_of_the_probability_itself_is_not_said_again_of_its_zone() -> None:
    facts = Facts()
    found = relaxed(facts, numbers_of(facts, *BASE, Atom(">", P - Q), Atom(">", B - Q)))
    assert [row.poly for row in found.rows] == [facts.poly(P - Q)]
    found = relaxed(facts, numbers_of(facts, *BASE, Atom(">", B - Q)))
    assert [variables(row.poly) for row in found.rows] == [{0, 1}]


def test_equalities_and_what_cannot_be_relaxed_are_left_out() -> None:
    facts = Facts()
    said = (Atom("=", P - Q), Atom(">", A**2 - 1), Atom(">", P * P * Q - 1), Atom(">", P - Q))
    found = relaxed(facts, numbers_of(facts, *BASE, *said))
    assert [row.poly for row in found.rows] == [facts.poly(P - Q)]
    (number,) = facts.of(said[0])
    assert row_of(facts, number) is None and number in found.facts


@pytest.mark.parametrize(
    ("poly", "relation", "kept"),
    [(P, ">=", False), (P, ">", True), (1 - P, ">=", False), (1 + P, ">", False), (P - Fraction(1, 9), ">=", True),
     (2 - P, ">=", False), (1 - P, ">", True), (P * Q - 1, ">=", True), (P - Q, ">=", True)],
)  # fmt: skip
def test_what_every_probability_satisfies_is_not_kept(poly: object, relation: str, kept: bool) -> None:
    facts = Facts()
    found = relaxed(facts, numbers_of(facts, *BASE, Atom(relation, poly)))  # type: ignore[arg-type]
    assert bool(found.rows) == kept


def test_an_atom_is_a_row_of_its_own() -> None:
    facts = Facts()
    (number,) = facts.of(Atom(">", 6 * P - 3))
    poly: Packed = {1: 2, 0: -1}
    assert row_of(facts, number) == Combined(poly, True, ((Fraction(1), (number,)),))
    (either,) = facts.of(AnyOf((Atom(">", P), Atom(">", Q))))
    assert row_of(facts, either) is None
