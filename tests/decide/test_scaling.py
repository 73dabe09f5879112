"""A variable above 0 is taken as 1 where every fact is homogeneous; what is found so holds as the facts stand."""

from __future__ import annotations

from fractions import Fraction

import pytest

from verify.decide.clock import Clock
from verify.decide.polynomials.facts import AtomFact, Facts
from verify.decide.polynomials.proof_tree import LeafProof, Proof, SplitProof, Term, checked, split_proof
from verify.decide.positivstellensatz.case_split import CaseSplit, Node
from verify.decide.positivstellensatz.gradings import gradings
from verify.decide.positivstellensatz.products import Products
from verify.decide.positivstellensatz.refute import refute
from verify.decide.positivstellensatz.scaling import Unit, unit_of
from verify.semantics.symbolic.algebra import polynomial_ring
from verify.semantics.symbolic.formula import AnyOf, Atom, Formula
from verify.trust.check_certificate import check_certificate

from .conftest import SMALL, Decide
from .tiny import SECONDS, labelled

RING = polynomial_ring(["x", "w", "b"])
X, W, B = RING.gens
BETWEEN = (Atom(">", W), Atom(">=", X), Atom(">=", 1 - X))


def scaled(*formulas: Formula) -> tuple[Facts, Unit | None]:
    facts = Facts()
    known = [n for formula in formulas for n in facts.of(formula)]
    return facts, unit_of(facts, known, gradings(fact.poly for fact in facts.facts if isinstance(fact, AtomFact)))


def proof_in_units(*formulas: Formula) -> tuple[Facts, Unit, Proof]:
    facts, unit = scaled(*formulas)
    assert unit is not None
    search = CaseSplit(unit.scaled, Products(unit.scaled), Clock.of(SECONDS))
    proof = search.refute(Node(unit.scaled).plus([n for formula in formulas for n in facts.of(formula)]))
    assert proof is not None
    return facts, unit, proof


def accepted(facts: Facts, proof: Proof | None, *formulas: Formula) -> None:
    assert proof is not None
    certificate = checked(facts, labelled(*formulas), proof)
    assert certificate is not None
    check_certificate(certificate)


def test_the_unit_is_a_variable_above_0_in_which_every_fact_is_homogeneous() -> None:
    facts, unit = scaled(*BETWEEN, Atom(">", X * W - B))
    assert unit is not None and unit.variable == 1 and unit.weights == {1: 1, 2: 1}
    assert facts[unit.is_positive] == facts[facts.of(Atom(">", W))[0]]
    assert unit.scaled[unit.is_positive] == AtomFact(">", {0: 1}), "1 > 0"


@pytest.mark.parametrize(
    "formulas",
    [
        (*BETWEEN, Atom(">", 5 - W)),
        (*BETWEEN, Atom(">", X * W - W**2)),
        (*BETWEEN, Atom(">", X * W - 1)),
        (Atom(">=", W), Atom(">", X * W - W)),
        (Atom(">", -W), Atom(">", X * W - W)),
        (Atom(">=", X), Atom(">", X * W - W)),
    ],
)
def test_there_is_none_where_the_size_matters_or_it_may_be_0(formulas: tuple[Formula, ...]) -> None:
    assert scaled(*formulas)[1] is None


@pytest.mark.parametrize(
    "formulas",
    [
        (*BETWEEN, Atom(">", X * W - W)),
        (*BETWEEN, Atom(">", X * W**3 - W**3), Atom(">=", W**2 - W * B)),
        (*BETWEEN, Atom("=", 2 * W - W * X - B), Atom(">", W - B)),
        (*BETWEEN, Atom("=", B - 2 * W), Atom(">=", X * W - B)),
        (*BETWEEN, Atom("=", X * W - B), Atom("=", W**2 * X - 2 * W * B), Atom(">", B)),
        (Atom(">", W), Atom("=", X - W), Atom(">", -X)),
        (*BETWEEN, AnyOf((Atom(">", X * W - W), Atom(">", -X * W**2))), Atom(">", W - B)),
        (*BETWEEN, Atom(">", 2 * W * B - W**2 - B**2)),
        (*BETWEEN, Atom(">", 2 * W**2 * X - W**2 * X**2 - W**2)),
    ],
)
def test_what_is_proved_in_units_is_proved_as_it_stands(formulas: tuple[Formula, ...]) -> None:
    facts, unit, proof = proof_in_units(*formulas)
    accepted(facts, unit.restored(proof), *formulas)
    assert refute(labelled(*formulas), SECONDS) is not None


def test_splits_are_made_homogeneous_too() -> None:
    formulas = (*BETWEEN, Atom(">=", W - B), Atom(">", B - W))
    facts, unit = scaled(*formulas)
    assert unit is not None
    poly = {1 << 16: 1, 0: -1}  # b - 1, which is b - w as it stands
    above, below = unit.scaled.atom(">", poly), unit.scaled.atom(">=", {m: -a for m, a in poly.items()})
    one = Fraction(1)
    ends = [
        LeafProof((Term(one, (above,)), Term(one, facts.of(Atom(">=", W - B)))), (), frozenset((above, 3))),
        LeafProof((Term(one, (below,)), Term(one, facts.of(Atom(">", B - W)))), (), frozenset((below, 4))),
    ]
    whole = unit.restored(split_proof(poly, (ends[0], above), (ends[1], below)))
    assert isinstance(whole, SplitProof) and whole.poly == {1 << 16: 1, 1 << 8: -1}
    accepted(facts, whole, *formulas)


def test_what_is_learnt_at_a_sample_is_measured_in_the_unit() -> None:
    _, unit = scaled(*BETWEEN, Atom(">", X * W**2 - B))
    assert unit is not None and unit.weights == {1: 1, 2: 2}
    assert unit.measured({0: 3, 1: 2, 2: 8}) == {0: 3, 2: 2}
    assert unit.measured({2: 8}) == {}, "without the unit nothing is known"


def test_a_claim_about_stakes_is_decided_as_one_about_the_stake_1(decided: Decide) -> None:
    text = "claim: t\ngame: matching-pennies\nplayers: {row: neLP, column: neLP}\n" + SMALL
    result = decided(text + "always: payoff(column) >= -8*δ*w\n", header="")
    assert (result.verdict, result.trust) == ("proved", "certificate")
