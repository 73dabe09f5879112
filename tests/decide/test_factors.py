"""Inequalities divided by factors of known sign: what follows, with proofs that the kernel accepts."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.thorough import thorough
from verify.decide.clock import Clock
from verify.decide.polynomials.facts import Facts
from verify.decide.polynomials.polynomial import Packed, plus, scaled, times
from verify.decide.polynomials.proof_tree import LeafProof, Proof, write
from verify.decide.positivstellensatz.case_split import FACTORS, CaseSplit, Node
from verify.decide.positivstellensatz.factors import Divided, divided, factors_of
from verify.decide.positivstellensatz.products import Products
from verify.semantics.symbolic.algebra import Quotient, polynomial_ring
from verify.semantics.symbolic.formula import Hypothesis, nonnegative, positive
from verify.trust.check_certificate import check_certificate

RING = polynomial_ring(["x", "y", "z"])
X, Y, Z = (Quotient.of(gen) for gen in RING.gens)
ONE: Packed = {0: 1}
V: tuple[Packed, ...] = ({1: 1}, {1 << 8: 1}, {1 << 16: 1})


def never(_: Packed) -> Proof | None:
    return None


def refuted(hypotheses: list[Hypothesis], without: frozenset[str] = frozenset(), seconds: float = 2.0) -> bool:
    """Whether the search finds a certificate, which the kernel accepts."""
    facts = Facts()
    numbers = [n for h in hypotheses for n in facts.of(h.formula)]
    search = CaseSplit(facts, Products(facts), Clock.of(seconds), without=without)
    proof = search.refute(Node(facts).plus(numbers))
    if proof is None:
        return False
    check_certificate(write(facts, hypotheses, proof))
    return True


def of(*values: Quotient, denied: Quotient) -> list[Hypothesis]:
    above = [Hypothesis(f"{n}", positive(value)) for n, value in enumerate(values)]
    return [*above, Hypothesis("denied", nonnegative(-denied))]


HARD = of(X, Y, Z, X * Y - 1, denied=Z * (X * Y - 1) ** 3)


def test_signs_of_factors_contradict_the_product() -> None:
    assert refuted(HARD)
    assert not refuted(HARD, frozenset((FACTORS,))), "it is of too high a degree for anything else"


def test_what_is_left_has_the_sign_of_the_product() -> None:
    """With z (x - y) (x y + 1)^2 > 0 and y >= x + 1 there is no other way."""
    product = Z * (X - Y) * (X * Y + 1) ** 2
    hypotheses = of(X, Y, Z, product, denied=X - Y + 1)
    hypotheses.append(Hypothesis("more", nonnegative(Y - X - 1)))
    assert refuted(hypotheses)


def test_factors_are_irreducible_and_multiply_out() -> None:
    square = times(plus(V[0], V[1]), plus(V[0], V[1]))
    poly = scaled(times(square, plus(V[2], ONE)), Fraction(3, 2))
    factors = factors_of(poly)
    assert sorted(exponent for _, exponent in factors) == [1, 2]
    product = ONE
    for factor, exponent in factors:
        for _ in range(exponent):
            product = times(product, factor)
    ratio = Fraction(poly[max(poly)]) / Fraction(product[max(poly)])
    assert scaled(product, ratio) == poly


@pytest.mark.parametrize("relation", [">", ">="])
@pytest.mark.parametrize("sign", [1, -1])
def test_the_quotient_follows_by_a_proof_of_its_own(relation: str, sign: int) -> None:
    facts = Facts()
    left = plus(V[1], V[2], -1)
    known = facts.atom(">", V[0])
    number = facts.atom(relation, scaled(times(V[0], left), sign))  # type: ignore[arg-type]
    (step,) = divided(facts, number, frozenset((known, number)), never)
    assert isinstance(step, Divided)
    assert step.fact == facts.atom(relation, scaled(left, sign))  # type: ignore[arg-type]
    assert isinstance(step.refutation, LeafProof)
    assert step.refutation.uses == {known, number, step.other}


def test_nothing_follows_where_two_signs_are_open_or_of_an_equality() -> None:
    facts = Facts()
    both = times(V[0], V[1])
    assert list(divided(facts, facts.atom(">", both), frozenset(), never)) == []
    assert list(divided(facts, facts.atom("=", both), frozenset((facts.atom(">", V[0]),)), never)) == []
    alone = facts.atom(">", V[0])
    assert list(divided(facts, alone, frozenset((alone,)), never)) == []


def test_a_fact_that_agrees_with_its_factors_is_no_contradiction() -> None:
    facts = Facts()
    known = frozenset((facts.atom(">", V[0]), facts.atom(">", V[1])))
    assert list(divided(facts, facts.atom(">=", times(V[0], V[1])), known, never)) == []
    (proof,) = divided(facts, facts.atom(">=", scaled(times(V[0], V[1]), -1)), known, never)
    assert isinstance(proof, LeafProof)


values = st.integers(-3, 3)


@settings(max_examples=thorough(200, 15), deadline=None)
@given(point=st.tuples(values, values, values), signs=st.lists(st.sampled_from((1, -1)), min_size=3, max_size=3))
def test_what_has_a_solution_is_never_refuted(point: tuple[int, int, int], signs: list[int]) -> None:
    """Products and factors with the signs that they have at some point."""
    parts = [X - Y + 1, Y * Z - 2, X + Z]
    x, y, z = point
    at = [x - y + 1, y * z - 2, x + z]
    product, worth = parts[0] * parts[1] ** 2 * parts[2], at[0] * at[1] ** 2 * at[2]
    all_of = [*zip(parts, at, strict=True), (product, worth)]
    hypotheses = [
        Hypothesis(f"{n}", positive(p if v > 0 else -p) if v else nonnegative(p if s > 0 else -p))
        for n, ((p, v), s) in enumerate(zip(all_of, [*signs, 1], strict=True))
    ]
    assert not refuted(hypotheses, seconds=0.2)
