"""Proofs over facts, written out: the kernel accepts them, over all hypotheses or over those alone that one uses."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.decide.clock import Clock
from verify.decide.polynomials.facts import AtomFact, Facts
from verify.decide.polynomials.proof_tree import (
    CaseProof,
    LeafProof,
    Proof,
    Term,
    checked,
    split_proof,
    write,
)
from verify.decide.positivstellensatz.case_split import CaseSplit, Node
from verify.decide.positivstellensatz.products import Products
from verify.evidence.certificate import Case, Certificate, Leaf, Split, Unpack
from verify.semantics.symbolic.algebra import polynomial_ring
from verify.semantics.symbolic.formula import AllOf, AnyOf, Atom, Formula, Hypothesis, all_of, any_of, atom
from verify.trust.check_certificate import check_certificate

from .tiny import SECONDS, formula_of, labelled, one

RING = polynomial_ring(["x", "y", "z"])
X, Y, Z = RING.gens
ONE = Fraction(1)


def leaf(*terms: tuple[int, tuple[int, ...]], equalities: tuple[tuple[int, int], ...] = ()) -> LeafProof:
    uses = {n for _, facts in terms for n in facts} | {n for _, n in equalities}
    return LeafProof(
        tuple(Term(Fraction(m), facts) for m, facts in terms),
        tuple(({0: Fraction(c)}, n) for c, n in equalities),
        frozenset(uses),
    )


def written(facts: Facts, hypotheses: list[Hypothesis], proof: Proof) -> Certificate:
    """The certificate, which the kernel accepts both as it is and trimmed."""
    certificate = write(facts, hypotheses, proof)
    assert [h.label for h in hypotheses] == list(certificate.labels)
    check_certificate(certificate)
    short = checked(facts, hypotheses, proof)
    assert short is not None
    check_certificate(short)
    return certificate


def test_multipliers_are_those_of_the_hypotheses_not_of_their_facts() -> None:
    """The facts are 2x - 3 > 0 and -x >= 0; the hypotheses are 6 and 5 times as much."""
    facts = Facts()
    hypotheses = labelled(Atom(">", 12 * X - 18), Atom(">=", -5 * X))
    (a,), (b,) = (facts.of(h.formula) for h in hypotheses)
    certificate = written(facts, hypotheses, leaf((1, (a,)), (2, (b,)), (3, ())))
    assert isinstance(certificate.refutation, Leaf)
    multipliers = [p.multiplier for p in certificate.refutation.products]
    assert multipliers == [Fraction(1, 6), Fraction(2, 5), 3]


def test_an_equality_may_be_written_with_the_opposite_sign() -> None:
    facts = Facts()
    hypotheses = labelled(Atom("=", 4 * X - 8 * Y), Atom("=", 8 * Y - 4 * X), Atom(">", X - 2 * Y))
    (a,), (same,), (b,) = (facts.of(h.formula) for h in hypotheses)
    assert a == same, "they are one fact"
    fact = facts[a]
    assert isinstance(fact, AtomFact)
    sign = -1 if fact.poly[one(0)] > 0 else 1
    certificate = written(facts, hypotheses, leaf((1, (b,)), equalities=((sign, a),)))
    assert isinstance(certificate.refutation, Leaf)
    assert certificate.refutation.equalities[0][1] == 0, "the first hypothesis that is the fact"


def test_alternatives_that_are_conjunctions_are_unpacked_where_a_part_is_needed() -> None:
    facts = Facts()
    either = AnyOf((AllOf((Atom(">", Z), Atom(">", X))), Atom(">", X - 1)))
    hypotheses = labelled(Atom(">=", -X), either)
    (below,), (fact,) = (facts.of(h.formula) for h in hypotheses)
    (above,), (far,) = facts.of(Atom(">", X)), facts.of(Atom(">", X - 1))
    first, second = leaf((1, (above,)), (1, (below,))), leaf((1, (far,)), (1, (below,)), (1, ()))
    proof = CaseProof(fact, (first, second), frozenset((below, fact)))
    certificate = written(facts, hypotheses, proof)
    assert isinstance(certificate.refutation, Case) and certificate.refutation.hypothesis == 1
    one_branch, other = certificate.refutation.branches
    assert isinstance(one_branch, Unpack) and isinstance(other, Leaf)


def test_a_fact_that_is_known_is_not_unpacked() -> None:
    facts = Facts()
    hypotheses = labelled(Atom(">", X), AllOf((Atom(">", X), Atom(">", Y))), Atom(">=", -X))
    (above, _), (below,) = facts.of(hypotheses[1].formula), facts.of(hypotheses[2].formula)
    certificate = written(facts, hypotheses, leaf((1, (above,)), (1, (below,))))
    assert isinstance(certificate.refutation, Leaf)


def test_a_split_adds_the_fact_of_each_side() -> None:
    """x^2 - 1 < 0 and x (x - 2)... by the sign of x: on each side one product refutes it."""
    facts = Facts()
    hypotheses = labelled(Atom(">=", X - 1), Atom(">", -X * Y), Atom(">", X * Y))
    low, minus, plus = (facts.of(h.formula)[0] for h in hypotheses)
    above, below = facts.atom(">", {one(1): 3}), facts.atom(">=", {one(1): -3})
    # y > 0: x*y >= y > 0 against -x*y > 0. y <= 0: -x*y >= -y >= 0 against x*y > 0.
    positive = leaf((1, (low, above)), (1, (above,)), (1, (minus,)))
    otherwise = leaf((1, (low, below)), (1, (below,)), (1, (plus,)))
    proof = split_proof({one(1): 3}, (positive, above), (otherwise, below))
    assert proof.uses == {low, minus, plus}
    certificate = written(facts, hypotheses, proof)
    assert isinstance(certificate.refutation, Split)


def test_a_split_keeps_what_a_side_uses_of_the_other_one() -> None:
    """A proof for y > 0 that uses -y >= 0 has to have that from above."""
    facts = Facts()
    above, below = facts.atom(">", {one(1): 1}), facts.atom(">=", {one(1): -1})
    both = leaf((1, (above,)), (1, (below,)))
    assert split_proof({one(1): 1}, (both, above), (both, below)).uses == {above, below}


def test_variables_that_occur_nowhere_are_left_out() -> None:
    facts = Facts()
    hypotheses = labelled(Atom(">", Z), Atom(">=", -Z))
    certificate = written(facts, hypotheses, leaf((1, facts.of(Atom(">", Z))), (1, facts.of(Atom(">=", -Z)))))
    assert certificate.variables == ("z",)


def test_a_wrong_proof_is_a_fault_of_the_search() -> None:
    facts = Facts()
    hypotheses = labelled(Atom(">", X), Atom(">=", -X))
    (a,), (b,) = (facts.of(h.formula) for h in hypotheses)
    with pytest.raises(AssertionError, match="rejected"):
        checked(facts, hypotheses, leaf((1, (a,)), (2, (b,))))


# --- proofs at random ---


def contradiction(random: Random) -> list[Formula]:
    """One of some alternatives holds, each of which contradicts the bounds, at random scales."""
    size = random.randint(1, 6)
    box: list[Formula] = [Atom(">=", size * part) for v in (X, Y, Z) for part in (v, 1 - v)]

    def false(depth: int) -> Formula:
        a, b = random.sample((X, Y, Z), 2)
        wrong = random.choice((-a - b, a * b - random.randint(2, 3), a - 1 - b * b - a, -a * b, a - 3))
        core: Formula = atom(">", random.randint(1, 4) * wrong)
        if depth and random.random() < 0.6:
            more = any_of(false(depth - 1) for _ in range(2))
            return random.choice((more, all_of((more, Atom(">", b + random.randint(1, 2))))))
        return random.choice((core, all_of((Atom(">=", a), core, Atom(">", Z + 7)))))

    formulas = [*box, any_of((false(2), false(1)))]
    random.shuffle(formulas)
    return formulas


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.integers(0, 2**32 - 1))
def test_a_proof_refutes_every_set_of_facts_that_has_those_it_uses(seed: int) -> None:
    """So that it is a lemma: what the search learns is written over its facts alone, in any order."""
    random = Random(seed)
    facts = Facts()
    hypotheses = labelled(*contradiction(random))
    search = CaseSplit(facts, Products(facts), Clock.of(SECONDS))
    proof = search.refute(Node(facts).plus([n for h in hypotheses for n in facts.of(h.formula)]))
    assert proof is not None
    written(facts, hypotheses, proof)
    for lemma in [proof, *search.lemmas]:
        used = sorted(lemma.uses)
        random.shuffle(used)
        alone = labelled(*(formula_of(facts, n, RING) for n in used))
        short = checked(facts, alone, lemma)
        assert short is not None and set(short.labels) <= {h.label for h in alone}
