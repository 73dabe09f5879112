"""Evidence that is wrong becomes an error, whoever found it; what cannot be told rests on the solver's word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from verify.decide.claim import KINDS
from verify.decide.context import Found
from verify.decide.evidence import LIBRARIES, evidence_of
from verify.decide.judging import passed
from verify.evidence.certificate import Certificate
from verify.evidence.record import Evidence, ItemEvidence
from verify.evidence.result import Result, Witness
from verify.library.find import LoadedClaim
from verify.trust import gate
from verify.trust.gate import digests_of

from .tiny import LP, NUMBERS, ROCKS, context_of, loaded, shown

TEXTS = {
    "proved": LP + "always: prob(row, C) >= 1 - 4*δ/ε\n",
    "refuted": LP + "always: prob(row, C) >= 1 - δ/2\n",
    "possible": ROCKS + NUMBERS + "possible: payoff(row) = 3\n",
    "vacuous": ROCKS + "given: T < R\nalways: payoff(row) >= 0\n",
}


@cache
def decided(name: str) -> tuple[LoadedClaim, Found]:
    claim = loaded(TEXTS[name])
    context = context_of(claim)
    if name == "vacuous":
        return claim, context.vacuous("no parameters satisfy 'given'", context.setup.given)
    return claim, KINDS[claim.claim.kind](context)


def evidence(claim: LoadedClaim, found: Found) -> Evidence:
    return evidence_of(claim, found.result, found.items, found.consistent, found.existence, found.exclusion)


def judged(claim: LoadedClaim, found: Found) -> tuple[Result, Evidence]:
    return passed(claim, found.result, evidence(claim, found))


# --- what is right ---


@pytest.mark.parametrize(
    ("name", "trust"),
    [("proved", "certificate"), ("refuted", "witness"), ("possible", "witness"), ("vacuous", "certificate")],
)
def test_evidence_that_is_right_passes_as_it_is(name: str, trust: str) -> None:
    claim, found = decided(name)
    made = evidence(claim, found)
    assert passed(claim, found.result, made) == (found.result, made)
    assert found.result.trust == trust


def test_the_certificates_of_a_refutation_are_checked_once_however_often_it_is_judged(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As when it is realised. Another object is another certificate, whatever it says; so is one at another line."""
    claim = loaded(LP + "always:\n- prob(row, C) >= 1 - δ/2\n- prob(row, C) >= 1 - 4*δ/ε\n- payoff(row) <= 3\n")
    found = KINDS["always"](context_of(claim))
    made = evidence(claim, found)
    first, second, third = made.items
    assert (first.verdict, second.verdict, third.verdict) == ("refuted", "proved", "proved")
    checked: list[Certificate] = []
    check = gate.check_certificate
    monkeypatch.setattr(gate, "check_certificate", lambda c, *more: (checked.append(c), check(c, *more)))
    for _ in range(2):
        assert passed(claim, found.result, made) == (found.result, made)
    assert checked == [second.certificate, third.certificate]
    assert second.certificate is not None and third.certificate is not None
    exchanged = replace(second, certificate=third.certificate)
    result, _ = passed(claim, found.result, replace(made, items=(first, exchanged, third)))
    assert result.verdict == "error"
    copied = replace(second, certificate=replace(second.certificate))
    assert passed(claim, found.result, replace(made, items=(first, copied, third)))[0] == found.result
    assert len(checked) == 3 and checked[-1] is copied.certificate


# --- what is wrong ---


def with_item(found: Found, change: Callable[[ItemEvidence], ItemEvidence]) -> Found:
    return replace(found, items=tuple(map(change, found.items)))


def tampered(witness: Witness | None) -> Witness:
    assert witness is not None
    return replace(witness, payoffs={player: "17" for player in witness.payoffs})


def other_variables(certificate: Certificate | None) -> Certificate:
    assert certificate is not None
    return replace(certificate, labels=tuple(f"{label}!" for label in certificate.labels))


WRONG: dict[str, tuple[str, Callable[[Found], Found]]] = {
    "a certificate of nothing": ("proved", lambda f: with_item(f, lambda i: replace(i, certificate=shown()))),
    "hypotheses that are not the claim's": (
        "proved", lambda f: with_item(f, lambda i: replace(i, certificate=other_variables(i.certificate)))
    ),
    "a state with other payoffs": ("proved", lambda f: replace(f, consistent=tampered(f.consistent))),
    "no consistent state": ("proved", lambda f: replace(f, consistent=None)),
    "a counterexample with other payoffs": (
        "refuted", lambda f: with_item(f, lambda i: replace(i, witness=tampered(i.witness)))
    ),
    "a refutation without a counterexample": ("refuted", lambda f: with_item(f, lambda i: replace(i, witness=None))),
    "another item": ("refuted", lambda f: with_item(f, lambda i: replace(i, text="prob(row, C) >= 0"))),
    "a possible state with other payoffs": ("possible", lambda f: replace(f, consistent=tampered(f.consistent))),
    "more trust than there is": ("possible", lambda f: replace(f, result=replace(f.result, trust="certificate"))),
    "less trust than there is": ("proved", lambda f: replace(f, result=replace(f.result, trust="solver"))),
    "a certificate that there is nothing, of nothing": (
        "vacuous", lambda f: with_item(f, lambda i: replace(i, certificate=shown()))
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", WRONG)
def test_evidence_that_is_wrong_is_an_error(what: str) -> None:
    name, change = WRONG[what]
    claim, found = decided(name)
    wrong = change(found)
    result, kept = judged(claim, wrong)
    assert (result.verdict, result.trust, result.cause) == ("error", None, "rejected")
    assert (result.reason or "").startswith("evidence failed its re-check: ")
    assert kept.verdict == found.result.verdict, "the evidence is kept as it was, to be looked at"


def test_evidence_about_another_text_is_an_error() -> None:
    claim, found = decided("proved")
    other = loaded(TEXTS["proved"].replace("a test", "another test").replace("δ: 1/1000", "δ: 1/2000"))
    result, _ = passed(other, found.result, evidence(claim, found))
    assert (result.verdict, result.cause) == ("error", "rejected")


# --- what cannot be told ---


def test_what_the_kernel_cannot_tell_rests_on_the_solvers_word(monkeypatch: pytest.MonkeyPatch) -> None:
    claim, found = decided("proved")
    monkeypatch.setattr("verify.trust.polynomials.MAX_STEPS", 1)
    result, kept = judged(claim, found)
    assert (result.verdict, result.trust) == ("proved", "solver") == (kept.verdict, kept.trust)
    assert (result.reason or "").startswith("the kernel could not tell: ") and kept.reason == result.reason
    assert result.cause is None


# --- the evidence itself ---


@pytest.mark.parametrize(("name", "has_state"), [("proved", True), ("possible", True), ("refuted", False)])
def test_only_a_proof_shows_a_consistent_state(name: str, has_state: bool) -> None:
    claim, found = decided(name)
    assert found.consistent is not None
    assert (evidence(claim, found).consistent is not None) == has_state


def test_evidence_says_what_it_is_about_and_how_it_was_made() -> None:
    claim, found = decided("proved")
    made = evidence_of(claim, replace(found.result, seconds=1.23456, reason="why"), found.items, None, None)
    assert made.sha256 == digests_of(claim)
    assert {"verify", "python", *LIBRARIES} == set(made.versions) and "unknown" not in made.versions.values()
    assert made.made["command"] == "verify t" and made.made["seconds"] == 1.235
    assert (made.claim, made.verdict, made.trust, made.reason) == ("t", "proved", "certificate", "why")
    assert made.items == found.items
    assert Evidence.from_json(made.to_json()) == made


def test_a_library_that_is_not_installed_has_no_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("verify.decide.evidence.LIBRARIES", {"sympy": "sympy", "other": "there-is-no-such-library"})
    claim, found = decided("proved")
    versions = evidence(claim, found).versions
    assert versions["other"] == "unknown" != versions["sympy"]
