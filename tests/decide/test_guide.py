"""A guide is a proof at sample numbers: what is found along it holds for all; where it misleads, only time is lost."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.decide.clock import Clock
from verify.decide.polynomials.facts import AnyFact, AtomFact, Facts
from verify.decide.polynomials.proof_tree import CaseProof, LeafProof, checked
from verify.decide.positivstellensatz.case_split import FACTORS, SQUARES, CaseSplit, Node
from verify.decide.positivstellensatz.guide import GUIDE, Guided, along, at, guided, proof_at
from verify.decide.positivstellensatz.products import Products
from verify.decide.positivstellensatz.refute import CertificateSearch, refute
from verify.decide.smt.parameters import places
from verify.decide.stats import Stats
from verify.semantics.symbolic.algebra import polynomial_ring
from verify.semantics.symbolic.formula import AllOf, AnyOf, Atom, Formula
from verify.semantics.symbolic.problem import Problem
from verify.trust.check_certificate import check_certificate

from .tiny import NUMBERS, SECONDS, labelled, one, setup_of

RING = polynomial_ring(["x", "y", "a", "b", "c"])
X, Y, A, B, C = RING.gens
Numbers = Mapping[int, Fraction]
SAMPLE: Numbers = {2: Fraction(2), 3: Fraction(1)}

BETWEEN = (Atom(">", A - B), Atom(">", B), Atom(">=", X), Atom(">=", 1 - X))
FALSE_FOR_ALL = (*BETWEEN, AnyOf((Atom(">", X * A - A), Atom(">", B * X - A))))
"""Neither x a > a nor x b > a where x <= 1 and b < a."""
TRUE_THERE = (*BETWEEN, AnyOf((Atom(">", X * A - A), Atom(">", B * X - A + X))), Atom(">", B - 1))
"""With b > 1 it depends on a: at a = 2 and b = 3/2 the second holds for x = 1."""


def posed(*formulas: Formula, without: frozenset[str] = frozenset()) -> tuple[CaseSplit, Node]:
    facts = Facts()
    node = Node(facts).plus([n for formula in formulas for n in facts.of(formula)])
    return CaseSplit(facts, Products(facts), Clock.of(SECONDS), without=without), node


def accepted(search: CaseSplit, found: Guided, *formulas: Formula) -> None:
    assert found.proof is not None and not found.astray
    certificate = checked(search.facts, labelled(*formulas), found.proof)
    assert certificate is not None
    check_certificate(certificate)


# --- facts at numbers ---


def test_facts_at_numbers_keep_their_own_numbers() -> None:
    search, _ = posed(Atom(">", A * X - Y), Atom("=", B - 1), AnyOf((Atom(">", A), Atom(">", X - A))))
    there = at(SAMPLE, search.facts)
    assert len(there.facts) == len(search.facts.facts)
    assert there[0] == AtomFact(">", {one(0): 2, one(1): -1})
    assert there[1] == AtomFact("=", {}), "what holds there says nothing"
    assert there[2] == AtomFact(">", {0: 1}), "a positive multiple is the same"
    assert there[3] == AtomFact(">", {one(0): 1, 0: -2})
    assert there[4] == search.facts[4] and isinstance(there[4], AnyFact)


def test_facts_that_are_equal_at_the_numbers_stay_two() -> None:
    search, _ = posed(Atom(">", X - A), Atom(">", X - 2 * B))
    there = at(SAMPLE, search.facts)
    assert there[0] == there[1] and len(there.facts) == 2


# --- a guide that leads ---


def test_what_is_found_along_a_guide_is_accepted_by_the_kernel() -> None:
    search, root = posed(*FALSE_FOR_ALL)
    guide = proof_at(SAMPLE, search, root, search.clock)
    assert isinstance(guide, CaseProof) and guide.uses <= root.known
    found = guided(search, root, lambda: SAMPLE)
    accepted(search, found, *FALSE_FOR_ALL)
    assert isinstance(found.proof, CaseProof) and found.proof.fact == guide.fact
    assert search.stats.counts[GUIDE].closed == 1
    assert (search.open, search.most_open) == ([], 1)


def test_a_branch_that_needs_no_case_closes_the_node() -> None:
    """The guide splits; but x > a is excluded by itself."""
    formulas = (AnyOf((Atom(">", Y), Atom(">", -Y))), Atom(">", X - A), Atom(">", B - X), Atom(">", A - B))
    search, root = posed(*formulas)
    leaf = LeafProof((), (), frozenset(root.atoms))
    proof = along(CaseProof(root.pending[0], (leaf, leaf), root.known), search, root)
    assert isinstance(proof, LeafProof) and proof.uses <= set(root.atoms)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.integers(0, 2**32 - 1))
def test_a_guide_changes_nothing_in_what_is_refuted(seed: int) -> None:
    """Disjunctions of bounds whose ends are parameters: with a guide, even a wrong one, as without."""
    random = Random(seed)
    bounds = [Atom(">", sign * (v - end)) for v in (X, Y) for end in (A, B, RING(0)) for sign in (1, -1)]
    clauses = [
        AnyOf(tuple(AllOf(tuple(random.sample(bounds, random.randint(1, 2)))) for _ in range(random.randint(1, 3))))
        for _ in range(random.randint(2, 8))
    ]
    formulas = (Atom(">", A - B), Atom(">", B), *clauses)
    numbers = {2: Fraction(random.randint(-1, 3)), 3: Fraction(random.randint(-1, 3))}
    search, root = posed(*formulas)
    proof = guided(search, root, lambda: numbers).proof or search.refute(root)
    again, node = posed(*formulas)
    assert (proof is None) == (again.refute(node) is None)
    if proof is not None:
        accepted(search, Guided(proof), *formulas)


# --- a guide that misleads ---


@pytest.mark.parametrize("numbers", [SAMPLE, {2: Fraction(0), 3: Fraction(5)}, {2: Fraction(3)}])
def test_a_certificate_is_found_whatever_the_numbers(numbers: Numbers) -> None:
    certificate = refute(labelled(*FALSE_FOR_ALL), SECONDS, sample=lambda: numbers)
    assert certificate is not None
    check_certificate(certificate)


def test_a_guide_that_does_not_transfer_ends_in_the_ordinary_proof() -> None:
    """At a = 0 the first fact is contradictory by itself, which says nothing of other numbers."""
    formulas = (Atom(">", A * X), Atom(">=", -X), Atom(">", A))
    search, root = posed(*formulas)
    guide = proof_at({2: Fraction(0)}, search, root, search.clock)
    assert isinstance(guide, LeafProof) and len(guide.uses) == 1
    proof = along(guide, search, root)
    assert proof is not None and len(proof.uses) == 3
    accepted(search, Guided(proof), *formulas)


def test_where_an_end_stays_open_nothing_is_claimed() -> None:
    formulas = (Atom(">", A * X), Atom(">=", X))
    search, root = posed(*formulas)
    assert guided(search, root, lambda: {2: Fraction(0)}) == Guided()
    assert search.stats.counts[GUIDE].closed == 0 and search.open == []
    assert search.refute(root) is None


def test_a_sample_that_is_not_excluded_is_no_guide() -> None:
    search, root = posed(*TRUE_THERE)
    assert guided(search, root, lambda: {2: Fraction(2), 3: Fraction(3, 2)}) == Guided(astray=True)
    assert search.open == []


def apart() -> CertificateSearch:
    """Signs are not split at numbers, so that nothing is found there."""
    signs = (Atom(">", (A - B) * Y), Atom(">", (B - A) * X), Atom(">=", X), Atom(">=", Y))
    formulas = (*signs, Atom(">", A + B), Atom(">", X + C))
    problem, without = Problem(tuple(labelled(*formulas)), ()), frozenset((FACTORS, SQUARES))
    return CertificateSearch(problem, (), without=without, sample=lambda: {4: Fraction(1)})


def test_where_the_sample_is_not_excluded_the_search_goes_on_unless_it_is_futile() -> None:
    asked: list[bool] = []
    assert apart().go_on(Clock.of(SECONDS), is_futile=lambda: bool(asked.append(True))) is not None
    assert asked == [True]
    assert apart().go_on(Clock.of(SECONDS), is_futile=lambda: True) is None


def test_a_futile_search_has_ended() -> None:
    search = apart()
    assert search.go_on(Clock.of(SECONDS), is_futile=lambda: True) is None
    assert search.go_on(Clock.of(SECONDS)) is None


def test_without_numbers_nobody_asks_whether_it_is_futile() -> None:
    search = CertificateSearch(Problem(tuple(labelled(*FALSE_FOR_ALL)), ()), ())
    assert search.go_on(Clock.of(SECONDS), is_futile=lambda: True) is not None


# --- whether there is one ---


@pytest.mark.parametrize("numbers", [{}, {1: Fraction(1)}, {0: Fraction(1), 2: Fraction(2), 3: Fraction(1)}])
def test_numbers_that_simplify_nothing_are_no_guide(numbers: Numbers) -> None:
    """None; for y, which does not occur; for all, so that nothing is left to compare with."""
    search, root = posed(*FALSE_FOR_ALL)
    assert guided(search, root, lambda: numbers) == Guided()
    assert GUIDE not in search.stats.counts


def test_a_guide_that_is_left_out_is_not_asked_for_numbers() -> None:
    search, root = posed(*FALSE_FOR_ALL, without=frozenset((GUIDE,)))
    assert guided(search, root, lambda: pytest.fail("asked for numbers")) == Guided()


def test_without_time_the_guide_says_nothing() -> None:
    search, root = posed(*FALSE_FOR_ALL)
    search.clock = Clock.of(0)
    assert guided(search, root, lambda: SAMPLE) == Guided(ended=False)


def test_a_search_that_goes_on_is_not_guided_again() -> None:
    stats, problem = Stats(), Problem(tuple(labelled(Atom(">", A * X), Atom(">=", X))), ())
    search = CertificateSearch(problem, (), stats=stats, sample=lambda: SAMPLE)
    for _ in range(2):
        assert search.go_on(Clock.of(SECONDS)) is None
    assert stats.counts[GUIDE].tried == 1


def test_a_search_whose_guide_had_no_time_is_guided_once_more() -> None:
    stats, problem = Stats(), Problem(tuple(labelled(Atom(">", A * X), Atom(">=", X))), ())
    search = CertificateSearch(problem, (), stats=stats, sample=lambda: SAMPLE)
    for seconds in (0, SECONDS, SECONDS):
        assert search.go_on(Clock.of(seconds)) is None
    assert stats.counts[GUIDE].tried == 2


def test_the_places_are_those_of_the_parameters_without_numbers() -> None:
    setup = setup_of("players: {row: NicerBot, column: anyone}\n" + NUMBERS + "always: prob(row, C) >= ε\n")
    found = places(setup, {"T": Fraction(3), "ε": Fraction(1, 10), "δ": Fraction(1, 1000)})
    symbols = setup.setting.ring.symbols
    assert {str(symbols[place].name): value for place, value in found.items()} == {
        "ε": Fraction(1, 10),
        "δ": Fraction(1, 1000),
    }
