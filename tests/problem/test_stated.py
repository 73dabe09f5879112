"""Certificates are tied to the claim's text: what the claim does not say is no hypothesis of its proof."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest

from verify.cli import main
from verify.evidence import certificate as c
from verify.evidence.file import read_evidence
from verify.library import LoadedClaim, find_claims, load_claim
from verify.problem.stated import NotStated, check_stated

PROOFS = Path(__file__).parents[2] / "proofs"
NAMES = ("nelp-floor", "lp-step", "nicer-v-defect", "liar", "pennies", "lp-v-defect-grid", "floor2-v-lp")


@cache
def stored(name: str) -> tuple[LoadedClaim, dict[str, c.Certificate]]:
    evidence = read_evidence(PROOFS / f"{name}.evidence.json")
    (path,) = find_claims([name])
    return load_claim(path), {i.text: i.certificate for i in evidence.items if i.certificate is not None}


@pytest.mark.parametrize("name", NAMES)
def test_the_certificates_of_a_claim_are_about_it(name: str) -> None:
    loaded, certificates = stored(name)
    assert check_stated(loaded, certificates) == len(certificates) > 0


def changed(formula: c.Formula) -> Iterator[c.Formula]:
    """The formula with one thing different in it, none of them weaker than it."""
    if isinstance(formula, c.Atom):
        (a, exponents), *rest = formula.polynomial
        yield c.Atom(">" if formula.relation != ">" else "=", formula.polynomial)
        yield c.Atom(formula.relation, ((a + 1, exponents), *rest))
        yield c.Atom(formula.relation, ((a, (exponents[0] + 1, *exponents[1:])), *rest))
        yield c.Atom(formula.relation, (*formula.polynomial, (a, exponents)))
        yield c.Atom(formula.relation, tuple(rest))
        return
    for k, part in enumerate(formula.parts):
        before, after = formula.parts[:k], formula.parts[k + 1 :]
        for other in changed(part):
            yield type(formula)((*before, other, *after))


@pytest.mark.parametrize("name", ("nicer-v-defect", "lp-step", "liar"))
def test_a_changed_hypothesis_is_not_the_claims(name: str) -> None:
    loaded, certificates = stored(name)
    tried = 0
    for text, certificate in certificates.items():
        for k, hypothesis in enumerate(certificate.hypotheses):
            for other in list(changed(hypothesis))[:8]:
                hypotheses = (*certificate.hypotheses[:k], other, *certificate.hypotheses[k + 1 :])
                with pytest.raises(NotStated):
                    check_stated(loaded, {text: replace(certificate, hypotheses=hypotheses)})
                    pytest.fail(f"accepted: {certificate.labels[k]}")
                tried += 1
    assert tried >= 10


def test_alternatives_of_an_agent_cannot_be_left_out() -> None:
    loaded, certificates = stored("nelp-floor")
    ((text, certificate),) = certificates.items()
    choices = [k for k, h in enumerate(certificate.hypotheses) if isinstance(h, c.AnyOf)]
    for k in choices:
        for left in (certificate.hypotheses[k].parts[:1], ()):
            hypotheses = (*certificate.hypotheses[:k], c.AnyOf(left), *certificate.hypotheses[k + 1 :])
            with pytest.raises(NotStated):
                check_stated(loaded, {text: replace(certificate, hypotheses=hypotheses)})
    assert choices


def test_fewer_hypotheses_and_parts_are_implied() -> None:
    loaded, certificates = stored("nelp-floor")
    ((text, certificate),) = certificates.items()
    less = replace(certificate, hypotheses=certificate.hypotheses[1:], labels=certificate.labels[1:])
    assert check_stated(loaded, {text: less}) == 1


def test_a_certificate_of_another_claim_or_item() -> None:
    loaded, _ = stored("nelp-floor")
    _, others = stored("lp-step")
    with pytest.raises(NotStated, match="no item"):
        check_stated(loaded, others)
    (text,) = (item.text for item in loaded.claim.items)
    with pytest.raises(NotStated, match="is not the claim's"):
        check_stated(loaded, {text: next(iter(others.values()))})


def test_a_false_hypothesis_proves_anything_but_is_not_the_claims() -> None:
    loaded, _ = stored("nelp-floor")
    (text,) = (item.text for item in loaded.claim.items)
    never = c.Certificate(("T",), (c.Atom(">", ((Fraction(-1), (0,)),)),), ("given: T > R",),
                          c.Leaf((c.Product(Fraction(1), (0,)), c.Product(Fraction(1), ()))))  # fmt: skip
    with pytest.raises(NotStated):
        check_stated(loaded, {text: never})


def test_replay_encodes_on_request(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["replay", "--encode", str(PROOFS / "nelp-floor.evidence.json")]) == 0
    assert "1 of 1 stated anew" in capsys.readouterr().out
