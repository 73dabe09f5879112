"""The search keeps to what a certificate may have: products, exponents, length."""

from __future__ import annotations

import pytest

import verify.decide.positivstellensatz.presolve
from tests.thorough import thorough
from verify.decide.positivstellensatz.refute import refute
from verify.evidence.certificate import Certificate, Leaf
from verify.semantics.symbolic.algebra import polynomial_ring
from verify.semantics.symbolic.formula import Hypothesis, atom
from verify.trust.check_certificate import check_certificate
from verify.trust.polynomials import MAX_FACTORS

from .conftest import Decide

RING = polynomial_ring("xyz")
X, Y, Z = RING.gens


def contradict(*formulas: object) -> Certificate | None:
    return refute([Hypothesis(str(k), formula) for k, formula in enumerate(formulas)], 10)  # type: ignore[arg-type]


def test_a_product_of_many_factors_is_written_with_squares() -> None:
    found = contradict(atom("=", Y**79 - X), atom(">=", X - 1), atom(">", 1 - Y), atom(">=", Y))
    assert found is not None and isinstance(found.refutation, Leaf)
    assert max(len(product.hypotheses) for product in found.refutation.products) <= MAX_FACTORS
    check_certificate(Certificate.from_json(found.to_json()))


def test_exponents_beyond_the_limit_are_done_without() -> None:
    assert contradict(atom(">", Y**101 - X), atom(">", X), atom(">", -X)) is not None
    wrong = (atom(">", Y**256 - 1), atom(">=", -Z))  # with 8 bits for an exponent, Y^256 would be Z
    assert contradict(*wrong) is None
    assert contradict(*wrong, atom(">=", X * Y - 1), atom(">=", -X), atom(">=", Y)) is not None
    assert contradict(atom("=", Y**64 - X), atom(">=", X), atom(">=", -(X**4) - 1)) is not None


def test_values_of_high_degree_are_not_put_into_powers() -> None:
    found = contradict(atom("=", X - Y**40), atom("=", Z - X**40), atom(">", -Z - 1), atom(">=", X))
    assert found is None or check_certificate(Certificate.from_json(found.to_json())) is None


def test_a_proof_that_the_kernel_would_not_read_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    easy = (atom(">", X - Y), atom(">", Y - X))
    assert contradict(*easy) is not None
    monkeypatch.setattr("verify.trust.polynomials.MAX_STEPS", 1)
    assert contradict(*easy) is None
    monkeypatch.undo()
    monkeypatch.setattr("verify.evidence.certificate.MAX_DIGITS", 3)
    assert contradict(atom(">", X - 12345), atom(">", 12 - X)) is None


def test_a_certificate_that_is_wrong_is_still_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "verify.decide.positivstellensatz.presolve.Reduced.settle",
        _wrongly(verify.decide.positivstellensatz.presolve.Reduced.settle),
    )
    with pytest.raises(AssertionError, match="rejected"):
        contradict(atom(">", X - Y), atom(">", Y - X))


def _wrongly(settle):  # type: ignore[no-untyped-def]
    from dataclasses import replace

    def wrong(self, terms, free):  # type: ignore[no-untyped-def]
        proof = settle(self, terms, free)
        return replace(
            proof, terms=tuple(replace(t, multiplier=t.multiplier * (k + 1)) for k, t in enumerate(proof.terms))
        )

    return wrong


@pytest.mark.parametrize(
    ("lemma", "verdict"),
    [
        ("y^40*y^39 = x => y >= 1", "proved"),
        ("y^80 = x => y >= 1", "proved"),
        ("y^64*y^64*y^64*y^64 = x => y >= 1", "proved"),
        *thorough([("y^80 = x => y <= 1.0592", "refuted")], []),
    ],
)
def test_claims_about_high_powers(decided: Decide, lemma: str, verdict: str) -> None:
    text = f"parameters: [x, y]\ngiven: [1 <= x <= 100, y >= 0]\nlemma: {lemma}\n"
    assert decided(text).verdict == verdict
