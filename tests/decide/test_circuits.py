"""Certificates of binomial squares."""

from __future__ import annotations

import math

import pytest

from verify.decide.clock import Clock
from verify.decide.polynomials.facts import Facts
from verify.decide.polynomials.proof_tree import LeafProof, checked
from verify.decide.positivstellensatz.case_split import Node
from verify.decide.positivstellensatz.circuits import by_binomials
from verify.semantics.symbolic.algebra import Poly, polynomial_ring
from verify.semantics.symbolic.formula import Atom, Formula
from verify.trust.check_certificate import check_certificate

from .tiny import SECONDS, labelled

RING = polynomial_ring(["a", "b", "c", "d", "e"])
A, B, C, D, E = VARIABLES = RING.gens


def sought(*formulas: Formula, seconds: float = SECONDS) -> LeafProof | None:
    facts = Facts()
    node = Node(facts).plus([n for formula in formulas for n in facts.of(formula)])
    proof = by_binomials(node.reduced, Clock.of(seconds))
    if proof is not None:
        certificate = checked(facts, labelled(*formulas), proof)
        assert certificate is not None
        check_certificate(certificate)
    return proof


def means(size: int) -> Poly:
    """The sum of the powers less the product: at least 0 where the variables are."""
    own = VARIABLES[:size]
    return sum((x**size for x in own), RING.zero) - size * math.prod(own[1:], start=own[0])


def signs(size: int) -> list[Formula]:
    return [Atom(">=", x) for x in VARIABLES[:size]]


@pytest.mark.parametrize("size", [2, 3, 4, 5])
def test_the_arithmetic_mean_is_not_below_the_geometric_one(size: int) -> None:
    assert sought(Atom(">", -means(size)), *signs(size)) is not None
    assert sought(Atom(">", -means(size) + 1), *signs(size)) is None
    assert sought(Atom(">=", -means(size)), *signs(size)) is None


def test_with_odd_exponents_the_signs_of_all_variables_are_needed() -> None:
    assert sought(Atom(">", -means(5)), *signs(4)) is None
    assert sought(Atom(">", -means(4))) is not None
    assert sought(Atom(">", -means(3)), Atom(">", A), Atom(">", B), Atom(">", C)) is not None


def test_what_is_above_zero_by_a_constant_is_not_at_most_zero() -> None:
    assert sought(Atom(">=", -(A**2) - 1)) is not None
    assert sought(Atom(">=", A * B - A**2 - B**2 - 1)) is not None


def test_a_form_that_no_binomial_squares_add_up_to() -> None:
    motzkin = A**4 * B**2 + A**2 * B**4 + 1 - 3 * A**2 * B**2
    assert sought(Atom(">", -motzkin)) is None


def test_what_is_negative_at_a_corner_of_its_exponents_is_not_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("verify.decide.positivstellensatz.circuits._box", None)
    assert sought(Atom(">", A**4 - B**2)) is None
    assert sought(Atom(">", -(A**3) - B**2), Atom(">=", B)) is None
    with pytest.raises(TypeError):
        sought(Atom(">", -(A**3) - B**2), Atom(">=", A))


def test_boxes_that_are_too_large_are_left_alone() -> None:
    assert sought(Atom(">", -(A**200) * B**200 - C**200 - 1)) is None


def test_without_time_nothing_is_tried() -> None:
    assert sought(Atom(">", -means(2)), seconds=0) is None
