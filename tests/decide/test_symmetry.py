"""Variables that are treated alike, and proofs by cases of their order."""

from __future__ import annotations

import pytest

from verify.decide.clock import Clock
from verify.decide.polynomials.facts import Facts
from verify.decide.polynomials.proof_tree import SplitProof, checked
from verify.decide.positivstellensatz.case_split import BINOMIALS, ORDER_SPLIT, SQUARES, CaseSplit, Node
from verify.decide.positivstellensatz.products import Products
from verify.decide.positivstellensatz.symmetry import differences
from verify.semantics.symbolic.algebra import polynomial_ring
from verify.semantics.symbolic.formula import Atom, Formula
from verify.trust.check_certificate import check_certificate

from .tiny import SECONDS, labelled, one

RING = polynomial_ring(["x", "y", "z", "u", "v"])
X, Y, Z, U, V = RING.gens
SIGNS = tuple(Atom(">=", each) for each in (X, Y, Z))
SCHUR = X * (X - Y) * (X - Z) + Y * (Y - X) * (Y - Z) + Z * (Z - X) * (Z - Y)


def posed(*formulas: Formula, without: tuple[str, ...] = ()) -> tuple[CaseSplit, Node]:
    facts = Facts()
    node = Node(facts).plus([n for formula in formulas for n in facts.of(formula)])
    return CaseSplit(facts, Products(facts), Clock.of(SECONDS), without=frozenset(without)), node


def alike(*formulas: Formula) -> set[frozenset[int]]:
    _, node = posed(*formulas)
    found = differences(node.reduced.rows, [p for p in node.reduced.unused.values() if p])
    assert all(sorted(poly.values()) == [-1, 1] for poly in found)
    return {frozenset(poly) for poly in found}


def pairs(*places: tuple[int, int]) -> set[frozenset[int]]:
    return {frozenset((one(a), one(b))) for a, b in places}


def test_what_a_symmetric_inequality_treats_alike() -> None:
    assert alike(Atom(">", -SCHUR), *SIGNS) == pairs((0, 1), (0, 2), (1, 2))
    assert alike(Atom(">", X**2 * Y + Y**2 * Z + Z**2 * X)) == pairs((0, 1), (0, 2), (1, 2))  # in turns
    assert alike(Atom(">", X**2 + Y**2 - Z)) == pairs((0, 1))


@pytest.mark.parametrize(
    "formulas",
    [
        (Atom(">", X**2 + 2 * Y**2),),
        (Atom(">", X * Y), Atom(">=", X)),
        (Atom(">", X * Y), Atom(">", X), Atom(">=", Y)),
        (Atom(">", X * Y - 1), Atom(">", U - X)),
        (Atom(">", X - Y),),
        (Atom(">", X**2 * Y + Y**2 * Z - Z**2 * X),),
    ],
)
def test_what_is_said_of_one_alone_tells_them_apart(formulas: tuple[Formula, ...]) -> None:
    assert alike(*formulas) == set()


def test_an_equality_says_as_much_with_the_other_sign() -> None:
    assert pairs((0, 1)) <= alike(Atom("=", X**3 - Y**3))
    assert alike(Atom("=", X**3 - 2 * Y**3)) == set()


def test_of_many_variables_no_orders_are_looked_for() -> None:
    assert alike(Atom(">", X * Y * Z * U * V)) == set()


def test_schurs_inequality_is_proved_by_the_order_of_its_variables() -> None:
    formulas = (Atom(">", -SCHUR), *SIGNS)
    search, node = posed(*formulas, without=(SQUARES, BINOMIALS))
    proof = search.refute(node)
    assert isinstance(proof, SplitProof) and search.stats.counts[ORDER_SPLIT].closed == 1
    certificate = checked(search.facts, labelled(*formulas), proof)
    assert certificate is not None
    check_certificate(certificate)
    search, node = posed(*formulas, without=(SQUARES, BINOMIALS, ORDER_SPLIT))
    assert search.refute(node) is None


def test_where_the_inequality_fails_no_order_proves_it() -> None:
    search, node = posed(Atom(">", -SCHUR), without=(SQUARES,))
    assert search.refute(node) is None and search.stats.counts[ORDER_SPLIT].tried == 1


def test_without_time_no_order_is_looked_at() -> None:
    search, node = posed(Atom(">", -SCHUR), *SIGNS)
    search.clock = Clock.of(0)
    assert search.refute(node) is None and ORDER_SPLIT not in search.stats.counts
