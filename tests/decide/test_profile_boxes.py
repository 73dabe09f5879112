"""Refutations for numbers: what they find the kernel accepts, what is not so they leave open."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import product
from pathlib import Path
from random import Random

import pytest

from verify.decide.boxes.bernstein import by_bernstein
from verify.decide.boxes.difference_bounds import NO_BOUNDS, relaxed
from verify.decide.boxes.pair_table import Box, PairTable
from verify.decide.boxes.profile_boxes import ProfileBoxes
from verify.decide.claim import decide
from verify.decide.clock import Clock
from verify.decide.polynomials.bounds import ranges_of
from verify.decide.polynomials.facts import AtomFact, Facts
from verify.decide.polynomials.inequalities import Combined
from verify.decide.polynomials.polynomial import Packed, degree, unpack, variables
from verify.decide.positivstellensatz.refute import closely
from verify.evidence.certificate import Certificate
from verify.library.find import load_claim
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.problem import consistent_states, with_goal
from verify.semantics.symbolic.setup import set_up
from verify.trust.check_certificate import check_certificate

from .tiny import sum_of

P, LOW, HIGH = 0, 1, 2
DELTA = Fraction(1, 1000)
Refutation = Callable[[str], Certificate | None]
DILEMMA = "at: {T: 3, R: 2, P: 1, S: 0, ε: 1/10, δ: 1/10000}\n"


@pytest.fixture
def refutation(tmp_path: Path) -> Refutation:
    """A certificate for the one item of a claim about the prisoner's dilemma with numbers, or None."""

    def run(text: str) -> Certificate | None:
        path = tmp_path / "t.claim.yaml"
        path.write_text(f"claim: t\ngame: prisoners-dilemma\n{DILEMMA}{text}", encoding="utf-8")
        setup = set_up(load_claim(path))
        (possible,) = consistent_states(setup)
        (item,) = setup.claim.items
        goal = Goal(setup, "weaker")
        problem = with_goal(possible, "denied", goal.formula(item.proposition, False), goal.instances)
        return ProfileBoxes(possible, closely).refute(problem, Clock.of(60))

    return run


@pytest.mark.parametrize(
    "claim",
    [
        "players: {row: neLP, column: anyone}\nalways: payoff(row) >= 1 - 12*δ\n",
        "players: {row: neLP, column: neLP}\nalways: undominated(1/20)\n",
        "players: {row: LP, column: DefectRock}\nalways: prob(row, C) >= 99/100\n",
        "players: {row: neLP(derivative = by_mixing), column: LP}\nalways: payoff(row) >= 1 - 12*δ\n",
    ],
)
def test_what_holds_has_a_certificate(refutation: Refutation, claim: str) -> None:
    found = refutation(claim)
    assert found is not None
    check_certificate(found)


@pytest.mark.parametrize(
    ("payoffs", "derivative"),
    [
        # Two lines on which agents change their minds all but coincide, and no pure profile dominates what lies there.
        ("[1, 3], C D: [2, 4], D C: [4, 1], D D: [3, 2]", "by_weight"),
        ("[1, 3], C D: [2, 4], D C: [4, 1], D D: [3, 2]", "by_mixing"),
        # What is put aside is needed near a corner, and only there.
        ("[4, 4], C D: [2, 1], D C: [1, 3], D D: [3, 2]", "by_weight"),
        ("[2, 4], C D: [3, 1], D C: [4, 3], D D: [1, 2]", "by_weight"),
        ("[4, 3], C D: [2, 2], D C: [1, 4], D D: [3, 1]", "by_weight"),
    ],
)
def test_neither_thin_nor_far_corners_are_in_the_way(tmp_path: Path, payoffs: str, derivative: str) -> None:
    path = tmp_path / "t.claim.yaml"
    path.write_text(
        "claim: t\ngame:\n  game: g\n  players: {row: [C, D], column: [C, D]}\n"
        f"  payoffs: {{C C: {payoffs}}}\n"
        f"players: {{row: neLP(derivative = {derivative}), column: neLP(derivative = {derivative})}}\n"
        "at: {ε: 1/10, δ: 1/10000}\nalways: undominated(1/20)\n",
        encoding="utf-8",
    )
    result = decide(path, 60, lambda words: None)
    assert (result.verdict, result.trust) == ("proved", "certificate")


@pytest.mark.parametrize(
    "claim",
    [
        "players: {row: neLP, column: anyone}\nalways: payoff(row) >= 1 + 1/100\n",
        "players: {row: LP, column: anyone}\nalways: payoff(row) >= 1 - 12*δ\n",
        "players: {row: LP(derivative = by_mixing), column: LP(derivative = by_mixing)}\nalways: undominated(1/20)\n",
    ],
)
def test_what_does_not_hold_has_none(refutation: Refutation, claim: str) -> None:
    assert refutation(claim) is None


def atoms(facts: Facts, *polys: Packed) -> list[Combined]:
    rows = []
    for poly in polys:
        number = facts.atom(">=", poly)
        fact = facts[number]
        assert isinstance(fact, AtomFact)
        rows.append(Combined(fact.poly, False, ((Fraction(1), (number,)),)))
    return rows


def one(variable: int) -> int:
    return 1 << (8 * variable)


def test_a_relaxed_row_adds_up_and_follows() -> None:
    """low <= p <= high <= low + δ; then high*low says, up to the slack, what p*p says."""
    facts = Facts()
    zone = atoms(
        facts,
        {one(P): 1, one(LOW): -1},
        {one(HIGH): 1, one(P): -1},
        {0: DELTA, one(LOW): 1, one(HIGH): -1},
        *({one(v): 1} for v in (P, LOW, HIGH)),
        *({0: 1, one(v): -1} for v in (P, LOW, HIGH)),
    )
    known = NO_BOUNDS.extended(row for row in zone if degree(row.poly) == 1)
    assert known.representative == {LOW: P, HIGH: P}
    (row,) = atoms(facts, {one(LOW) + one(HIGH): 3, 0: Fraction(-1, 4), one(HIGH): -1})
    found = relaxed(row, known, ranges_of(zone))
    assert found is not None and variables(found.poly) == {P}
    assert sum_of(facts, found.parts) == found.poly
    random = Random(1)
    for _ in range(200):
        low = Fraction(random.randint(0, 9990), 10_000)
        high = low + DELTA * Fraction(random.randint(0, 10), 10)
        p = low + (high - low) * Fraction(random.randint(0, 10), 10)
        at = {P: p, LOW: low, HIGH: high}
        if value(row.poly, at) >= 0:
            assert value(found.poly, at) >= 0
        # the row's whole numbers are 12*low*high - 4*high - 1
        assert value(found.poly, at) - value(row.poly, at) <= 40 * DELTA, "little is lost"


def value(poly: Packed, at: dict[int, Fraction]) -> Fraction:
    total = Fraction(0)
    for monomial, c in poly.items():
        term = Fraction(c)
        for v, e in unpack(monomial).items():
            term *= at[v] ** e
        total += term
    return total


def test_nobody_follows_from_afar() -> None:
    facts = Facts()
    rows = atoms(facts, {one(P): 1, one(LOW): -1}, {0: Fraction(1, 4), one(LOW): 1, one(P): -1})
    assert NO_BOUNDS.extended(rows).representative == {}


def test_who_is_compared_with_two_leaders_follows_the_first() -> None:
    facts = Facts()
    pairs = [(a, b) for a, b in product((P, LOW, HIGH), repeat=2) if a != b]
    rows = atoms(facts, *({0: DELTA, one(a): 1, one(b): -1} for a, b in pairs))
    assert NO_BOUNDS.extended(rows).representative == {LOW: P, HIGH: P}


# --- on a box ---

Q = 1


def random_rows(random: Random, facts: Facts, count: int) -> list[Combined]:
    terms = (0, one(P), one(Q), one(P) + one(Q))
    polys = ({m: c for m in terms if (c := random.randint(-4, 4))} for _ in range(count))
    return atoms(facts, *(poly for poly in polys if degree(poly) > 0))


def box_of(facts: Facts, p: tuple[Fraction, Fraction], q: tuple[Fraction, Fraction]) -> list[Combined]:
    sides = ((P, *p), (Q, *q))
    bounds = [bound for v, low, high in sides for bound in ({one(v): 1, 0: -low}, {one(v): -1, 0: high})]
    return atoms(facts, *({m: c for m, c in poly.items() if c} for poly in bounds))


@pytest.mark.parametrize("seed", range(40))
def test_what_contradicts_has_a_proof_and_no_point(seed: int) -> None:
    """Alone, in pairs, and many together: the proof adds up to 0, and no point of the box satisfies the rows."""
    random = Random(seed)
    facts = Facts()
    rows = random_rows(random, facts, 8)
    ends = [sorted(random.sample(range(9), 2)) for _ in range(2)]
    low, high = ((Fraction(a, 8), Fraction(b, 8)) for a, b in ends)
    ranges = ranges_of(box_of(facts, low, high))
    table = PairTable((P, Q))
    numbers = {table.number(row.strict, row.poly): row for row in rows}
    box = Box(table, ranges)
    several = [[i] if i == j else [i, j] for i in numbers for j in numbers if i <= j and box.contradicts[i] >> j & 1]
    found = [box.multipliers(some) for some in several] + [box.balance(sorted(numbers)).multipliers]
    points = [(low[0] + (low[1] - low[0]) * Fraction(i, 6), high[0] + (high[1] - high[0]) * Fraction(j, 6))
              for i in range(7) for j in range(7)]  # fmt: skip
    for multipliers in filter(None, found):
        proof = by_bernstein([(m / table.sizes[k], numbers[k]) for k, m in multipliers.items()], ranges)
        assert proof is not None
        assert sum_of(facts, ((term.multiplier, term.facts) for term in proof.terms)) == {}
        for p, q in points:
            assert any(value(numbers[k].poly, {P: p, Q: q}) < 0 for k in multipliers)


@pytest.mark.parametrize("seed", range(40))
def test_where_rows_hold_they_do_not_contradict(seed: int) -> None:
    random = Random(seed)
    facts = Facts()
    at = {P: Fraction(random.randint(0, 8), 8), Q: Fraction(random.randint(0, 8), 8)}
    rows = [row for row in random_rows(random, facts, 12) if value(row.poly, at) >= 0]
    table = PairTable((P, Q))
    numbers = [table.number(row.strict, row.poly) for row in rows]
    box = Box(table, ranges_of(box_of(facts, (Fraction(0), Fraction(1)), (Fraction(0), Fraction(1)))))
    assert not any(box.contradicts)
    assert not box.balance(numbers).multipliers
    assert by_bernstein([(Fraction(1), row) for row in rows], ranges_of(box_of(facts, (Fraction(0), Fraction(1)),
                      (Fraction(0), Fraction(1))))) is None  # fmt: skip


def test_a_table_may_have_no_rows() -> None:
    facts = Facts()
    box = Box(PairTable((P, Q)), ranges_of(box_of(facts, (Fraction(0), Fraction(1)), (Fraction(0), Fraction(1)))))
    assert box.contradicts == [] and box.at((0.5, 0.5)) == 0
