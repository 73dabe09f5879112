"""The tableau: it refutes just what has no solution, splits no more than it has to, and says what stays open."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.decide.clock import Clock
from verify.decide.polynomials.facts import AnyFact, Facts
from verify.decide.polynomials.proof_tree import CaseProof, SplitProof, checked
from verify.decide.positivstellensatz.case_split import (
    FACTORS,
    FARKAS,
    HANDELMAN,
    ORDER_SPLIT,
    PRODUCTS,
    SIGN_SPLIT,
    SQUARES,
    CaseSplit,
    Node,
)
from verify.decide.positivstellensatz.products import Products
from verify.semantics.symbolic.algebra import polynomial_ring
from verify.semantics.symbolic.formula import AllOf, AnyOf, Atom, Formula
from verify.trust.check_certificate import check_certificate

from .tiny import SECONDS, fact_holds, labelled, one

RING = polynomial_ring(["x", "y", "z", "u"])
X, Y, Z, U = GENS = RING.gens


def posed(*formulas: Formula, **options: object) -> tuple[CaseSplit, Node]:
    facts = Facts()
    node = Node(facts).plus([n for formula in formulas for n in facts.of(formula)])
    return CaseSplit(facts, Products(facts), Clock.of(SECONDS), **options), node  # type: ignore[arg-type]


def tried(search: CaseSplit, strategy: str) -> int:
    return search.stats.counts[strategy].tried if strategy in search.stats.counts else 0


# --- against a truth table ---


def literal(place: int, sign: bool) -> Formula:
    return Atom(">", GENS[place]) if sign else Atom(">=", -GENS[place])


Clause = tuple[tuple[tuple[int, bool], ...], ...]


def clauses(random: Random) -> list[Clause]:
    """Disjunctions of conjunctions of literals."""
    return [
        tuple(
            tuple((place, random.random() < 0.5) for place in random.sample(range(4), random.randint(1, 2)))
            for _ in range(random.randint(1, 3))
        )
        for _ in range(random.randint(2, 9))
    ]


def formula(clause: Clause) -> Formula:
    return AnyOf(tuple(AllOf(tuple(literal(*one) for one in alternative)) for alternative in clause))


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(0, 2**32 - 1), st.booleans(), st.integers(1, 4))
def test_what_has_no_solution_is_refuted_and_nothing_else(seed: int, first: bool, most_open: int) -> None:
    """Signs of variables in the place of truth values: a table of all of them says what is to be found."""
    random = Random(seed)
    said = clauses(random)
    models = [
        signs
        for signs in product((True, False), repeat=4)
        if all(any(all(signs[p] == s for p, s in alternative) for alternative in clause) for clause in said)
    ]
    formulas = [formula(clause) for clause in said]
    search, node = posed(*formulas, most_open=most_open)
    if first:
        search.first = frozenset(node.pending)
    proof = search.refute(node)
    assert (proof is None) == bool(models)
    if proof is not None:
        certificate = checked(search.facts, labelled(*formulas), proof)
        assert certificate is not None
        check_certificate(certificate)
        assert proof.uses <= node.known
        return
    assert 0 < len(search.open) <= most_open
    for open_ in search.open:
        assert any(
            all(fact_holds(search.facts, n, {p: 2 * s - 1 for p, s in enumerate(signs)}) for n in open_.atoms)  # type: ignore[misc]
            for signs in models
        ), "a branch that stays open has a model"
        for number, k in open_.path:
            fact = search.facts[number]
            assert isinstance(fact, AnyFact) and set(fact.alternatives[k]) <= open_.known


@settings(max_examples=30, deadline=None, derandomize=True)
@given(st.integers(0, 2**32 - 1))
def test_lemmas_hold_for_other_problems_with_their_facts(seed: int) -> None:
    """One search, asked about parts of a problem: its answers are those of a new one."""
    random = Random(seed)
    search, node = posed(*(formula(clause) for clause in clauses(random)))
    for _ in range(6):
        numbers = random.sample(sorted(node.known), random.randint(1, len(node.known)))
        search.open.clear()
        again = CaseSplit(search.facts, Products(search.facts), Clock.of(SECONDS))
        part = Node(search.facts).plus(numbers)
        assert (search.refute(part) is None) == (again.refute(part) is None)


# --- no more work than needed ---


def test_what_the_atoms_contradict_needs_no_split() -> None:
    search, node = posed(AnyOf((Atom(">", Y), Atom(">", Z))), Atom(">", X), Atom(">=", -X))
    proof = search.refute(node)
    assert proof is not None and not isinstance(proof, CaseProof)
    assert tried(search, FARKAS) == 1


def test_a_branch_whose_proof_does_not_use_it_closes_the_node_above() -> None:
    """(y > 0 or y <= 0) has nothing to do with x > 0 and (x < 0 or x = 0): the first branch's proof closes both."""
    useless = AnyOf((Atom(">", Y), Atom(">=", -Y)))
    search, node = posed(useless, AnyOf((Atom(">", -X), Atom("=", X))), Atom(">", X))
    search.first = frozenset(node.pending[:1])
    proof = search.refute(node)
    assert isinstance(proof, CaseProof) and proof.fact == node.pending[1]
    assert node.pending[0] not in proof.uses


def test_a_disjunction_that_holds_anyway_is_not_split() -> None:
    either = AnyOf((Atom(">", Y), Atom(">", X)))
    search, node = posed(either, Atom(">", Y), AnyOf((Atom(">", -X), Atom("=", X))), Atom(">", X))
    proof = search.refute(node)
    assert isinstance(proof, CaseProof) and proof.fact == node.pending[1]


def test_a_proof_that_is_known_is_not_searched_again() -> None:
    search, node = posed(AnyOf((Atom(">", X), Atom(">", X - Y))), Atom(">=", -X), Atom(">=", Y))
    proof = search.refute(node)
    before = tried(search, FARKAS)
    assert search.refute(node.plus(search.facts.of(Atom(">", Z)))) is proof
    assert tried(search, FARKAS) == before


def test_a_node_keeps_the_nodes_below_it() -> None:
    facts = Facts()
    a, b = (facts.of(Atom(">", v))[0] for v in (X, Y))
    (either,) = facts.of(AnyOf((Atom(">", X), Atom(">", Y))))
    node = Node(facts).plus((a, either))
    assert (node.atoms, node.pending) == ((a,), (either,)) and node.known == {a, either}
    below = node.without(either).plus((b, a), (either, 1))
    assert (below.atoms, below.pending, below.path) == ((a, b), (), ((either, 1),)), "none is there twice"
    assert node.without(either).plus((b, a), (either, 1)) is below
    assert node.without(either).plus((b, a)) is not below
    assert set(below.reduced.items) == {a, b}


# --- what needs more than sums ---


BETWEEN = tuple(Atom(">=", 1 + sign * v) for v in (X, Y) for sign in (1, -1))
SIGNS = (*BETWEEN, Atom(">", X * Y - 1))
"""(1 - x)(1 + y) + (1 + x)(1 - y) contradicts the last one; no sign is known of x or y."""


def test_products_are_tried_where_no_sum_contradicts() -> None:
    search, node = posed(*SIGNS)
    assert search.refute(node) is not None
    assert search.stats.counts[FARKAS].closed == 0 and search.stats.counts[HANDELMAN].closed == 1


@pytest.mark.parametrize(
    ("without", "found"),
    [
        ((), True),
        ((HANDELMAN,), True),
        ((HANDELMAN, f"{PRODUCTS} affine", f"{PRODUCTS} raised"), True),
        ((HANDELMAN, *(f"{PRODUCTS} {mode}" for mode in ("affine", "raised", "denser"))), True),
        ((HANDELMAN, *(f"{PRODUCTS} {mode}" for mode in ("affine", "raised", "denser")), SQUARES), False),
    ],
)
def test_a_strategy_that_is_left_out_is_not_used(without: tuple[str, ...], found: bool) -> None:
    search, node = posed(*SIGNS, without=frozenset(without))
    assert (search.refute(node) is not None) == found
    assert not set(without) & set(search.stats.counts)
    assert (search.open == []) == found


def graded(*more: Formula) -> tuple[CaseSplit, Node, list[Formula]]:
    """With u and x graded, as payoffs are: (u - x) y > 0 > (u - x) z, although neither y nor z is below 0."""
    formulas = [Atom(">", (U - X) * Y), Atom(">", (X - U) * Z), Atom(">=", Y), Atom(">=", Z), *more]
    facts = Facts()
    node = Node(facts).plus([n for formula in formulas for n in facts.of(formula)])
    search = CaseSplit(facts, Products(facts, [{0: 1, 3: 1}]), Clock.of(SECONDS), without=frozenset((FACTORS,)))
    return search, node, formulas


def test_a_sign_that_the_atoms_leave_open_is_split() -> None:
    search, node, formulas = graded()
    search.without = frozenset((FACTORS, SQUARES, ORDER_SPLIT))
    proof = search.refute(node)
    assert isinstance(proof, SplitProof) and search.stats.counts[SIGN_SPLIT].closed == 1
    assert set(proof.poly) == {one(0), one(3)} and sum(proof.poly.values()) == 0
    assert proof.uses == node.known
    certificate = checked(search.facts, labelled(*formulas), proof)
    assert certificate is not None
    check_certificate(certificate)


def test_a_sign_that_is_known_is_not_split() -> None:
    search, node, _ = graded(Atom(">", U - X))
    assert search.products.undecided_signs(node.reduced) == []
    assert not isinstance(search.refute(node), SplitProof | None)
    search, node, _ = graded()
    search.without = frozenset((SIGN_SPLIT, ORDER_SPLIT, FACTORS, SQUARES))
    assert search.refute(node) is None


# --- time ---


def test_without_time_the_node_is_open() -> None:
    search, node = posed(AnyOf((Atom(">", X), Atom(">", X - 1))), Atom(">=", -X))
    search.clock = Clock.of(0)
    assert search.refute(node) is None
    assert search.open == [node]
    search.clock = Clock.of(SECONDS)
    search.open.clear()
    assert search.refute(node) is not None and search.open == []


def test_after_so_many_open_branches_the_search_ends() -> None:
    formulas = [AnyOf((Atom(">", v), Atom(">", -v))) for v in GENS]
    for most in (1, 3):
        search, node = posed(*formulas, most_open=most)
        assert search.refute(node) is None
        assert len(search.open) == most


def test_thousands_of_disjunctions_that_hold_anyway_are_left_out() -> None:
    """Each leaves a node without it; what is known of the atoms is the same in all of them."""
    facts = Facts()
    first = facts.of(Atom(">=", X))
    many = [n for k in range(3000) for n in facts.of(AnyOf((Atom(">=", X), Atom(">", X - k - 1))))]
    node = Node(facts).plus([*first, *many])
    search = CaseSplit(facts, Products(facts), Clock.of(SECONDS))
    assert search.refute(node) is None and search.open
    assert search.refute(node.plus(facts.of(Atom(">", -X)))) is not None
