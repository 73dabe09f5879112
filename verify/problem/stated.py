"""Whether a certificate is about a claim: the claim is encoded anew, and must imply each hypothesis of the certificate.

A certificate that the kernel accepts is right about its hypotheses. This ties the hypotheses to the claim's text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from verify.errors import VerifyError
from verify.evidence import certificate as c
from verify.language import syntax as s
from verify.library import LoadedClaim
from verify.model import formula as f
from verify.problem.forms import ClaimForms, implies, of_certificate
from verify.problem.goals import Goal
from verify.problem.problem import consistent_states, with_goal
from verify.problem.setup import Setup, set_up


class NotStated(VerifyError):
    """The certificate has a hypothesis that is not the claim's; the message says which."""


def check_stated(loaded: LoadedClaim, certificates: Mapping[str, c.Certificate]) -> int:
    """How many of the certificates (by the text of the item) are about the claim as it is encoded now.

    The certificates of `possible` and `attains` speak of a state that the search chose; they are not counted. Raises
    NotStated, and InputError or Unsupported where the claim cannot be encoded.
    """
    if loaded.claim.kind not in ("always", "never", "lemma"):
        return 0
    # A proof for every reading is one for the grid, and no certificate is made of the grid's whole numbers.
    setup = set_up(replace(loaded, claim=replace(loaded.claim, reading="any")))
    texts = {item.text: item.proposition for item in loaded.claim.items}
    for text, certificate in certificates.items():
        if text not in texts:
            raise NotStated(f"the claim has no item {text!r}")
        _check(certificate, _hypotheses(setup, texts[text], text))
    return len(certificates)


def _hypotheses(setup: Setup, proposition: s.Expression, text: str) -> tuple[f.Hypothesis, ...]:
    goal = Goal(setup, "weaker")
    denied = goal.formula(proposition, setup.claim.kind == "never")
    (possible,) = consistent_states(setup)
    return with_goal(possible, f"denied: {text}", denied, goal.instances).hypotheses()


def _check(certificate: c.Certificate, hypotheses: Sequence[f.Hypothesis]) -> None:
    forms = ClaimForms()
    ours = [(h.label, forms.of(h.formula)) for h in hypotheses]
    for label, formula in zip(certificate.labels, certificate.hypotheses, strict=True):
        theirs = of_certificate(formula, certificate.variables)
        likely = [form for name, form in ours if name == label]
        if not any(implies(form, theirs) for form in (*likely, *(form for _, form in ours))):
            raise NotStated(f"a hypothesis is not the claim's: {label[:200]}")
