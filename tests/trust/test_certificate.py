"""The kernel accepts each rule, and nothing that is a step away from a valid certificate."""

from __future__ import annotations

import time
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from verify.evidence.certificate import AllOf, AnyOf, Atom, Certificate, Leaf, Tree, Unpack
from verify.evidence.file import read_evidence
from verify.trust.check_certificate import CertificateRejected, check_certificate
from verify.trust.polynomials import TooMuch

from .examples import CASE, EXAMPLES, FARKAS, HANDELMAN, SPLIT, certificate, leaf, linear, product
from .mutations import mutants


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_rule_is_accepted(name: str) -> None:
    check_certificate(EXAMPLES[name])


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_mutant_is_rejected(name: str) -> None:
    count = 0
    for what, mutant in mutants(EXAMPLES[name]):
        with pytest.raises(CertificateRejected):
            check_certificate(mutant)
            pytest.fail(f"{what}: accepted {mutant.refutation}")
        count += 1
    assert count >= 3


SMALLEST = sorted((Path(__file__).parents[2] / "proofs").glob("*.evidence.json"), key=lambda p: p.stat().st_size)[:50]


def test_every_mutant_of_real_certificates_is_rejected() -> None:
    found = [i.proof for path in SMALLEST for i in read_evidence(path).items if i.proof is not None]
    assert len(found) >= 20
    for real in found:
        check_certificate(real)
        for what, mutant in mutants(real):
            with pytest.raises(CertificateRejected):
                check_certificate(mutant)
                pytest.fail(f"{what}: accepted {mutant.refutation}")


def test_a_rejection_says_where_and_why() -> None:
    with pytest.raises(CertificateRejected, match=r"root\.positive: the products do not add up to zero"):
        check_certificate(replace(SPLIT, hypotheses=(SPLIT.hypotheses[0], Atom(">", linear(1)), SPLIT.hypotheses[2])))
    with pytest.raises(CertificateRejected, match="hypothesis 0 has 2 alternatives, found 1"):
        check_certificate(replace(CASE, refutation=replace(CASE.refutation, branches=CASE.refutation.branches[:1])))
    with pytest.raises(CertificateRejected, match="no product is strict"):
        check_certificate(certificate(leaf(product(0)), Atom(">=", ())))


def test_a_product_of_a_square_is_not_strict_even_of_strict_hypotheses() -> None:
    zero = Atom(">", ())
    check_certificate(certificate(leaf(product(0)), zero))
    with pytest.raises(CertificateRejected, match="strict"):
        check_certificate(certificate(leaf(product(0, square=linear(1))), zero))


def test_satisfiable_hypotheses_are_not_refuted_by_an_equality_in_a_product() -> None:
    with pytest.raises(CertificateRejected, match="hypothesis 0 is not an inequality"):
        check_certificate(certificate(leaf(product(0), product(1)), Atom("=", linear(-1)), Atom(">", linear(1))))


def test_a_disjunction_or_conjunction_is_no_inequality() -> None:
    for formula in (AnyOf((Atom(">", ()),)), AllOf((Atom(">", ()),))):
        with pytest.raises(CertificateRejected, match="hypothesis 0 is not an inequality"):
            check_certificate(certificate(leaf(product(0)), formula))


def test_exponents_are_for_the_variables_of_the_certificate() -> None:
    short = replace(HANDELMAN, variables=("x",))
    with pytest.raises(CertificateRejected, match="expected 1 exponents"):
        check_certificate(short)
    negative = replace(FARKAS, hypotheses=(Atom(">=", ((Fraction(1), (-1, 0)),)), FARKAS.hypotheses[1]))
    with pytest.raises(CertificateRejected, match="exponents from 0"):
        check_certificate(negative)


def test_bombs_are_stopped() -> None:
    wide = tuple((Fraction(1), (i, j)) for i in range(60) for j in range(60))
    bombs: list[Certificate] = [
        certificate(leaf(product(*[0] * 65)), Atom(">", wide)),
        certificate(leaf(product(*[0] * 20)), Atom(">", wide)),
        certificate(leaf(*[product(0, square=wide)] * 50), Atom(">", wide)),
        certificate(leaf(*[product(0, 1)] * 10**5), Atom(">", wide[:10]), Atom(">", wide[:10])),
        certificate(leaf(*[product(by=Fraction(1, 10**2000 + k)) for k in range(5000)])),
        certificate(leaf(product(0)), Atom(">", ((Fraction(1), (10**9, 0)),))),
    ]
    for bomb in bombs:
        start = time.monotonic()
        with pytest.raises((CertificateRejected, TooMuch)):
            check_certificate(bomb)
        assert time.monotonic() - start < 60


def test_a_deep_tree_needs_no_recursion() -> None:
    tree: Tree = Leaf(())
    for _ in range(5000):
        tree = Unpack(0, tree)
    with pytest.raises(CertificateRejected, match="no product is strict"):
        check_certificate(certificate(tree, AllOf(())))
