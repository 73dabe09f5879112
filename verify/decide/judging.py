"""What was found passes the gate before anyone sees it: the claim is stated anew from its text, on other objects."""

from __future__ import annotations

from dataclasses import dataclass, replace

from verify.evidence.certificate import Certificate
from verify.evidence.record import Evidence
from verify.evidence.result import Result
from verify.library.find import LoadedClaim
from verify.trust.gate import EvidenceRejected, judge
from verify.trust.stating.claim import Stated


@dataclass
class _Last:
    """The claim that was judged last, with its statement, and of a refutation by line the certificates that were
    accepted: it is judged again once it is realised."""

    loaded: LoadedClaim | None = None
    statement: Stated | None = None
    accepted: tuple[Certificate | None, ...] = ()

    def of(self, loaded: LoadedClaim) -> Stated:
        if self.statement is None or self.loaded is not loaded:
            self.loaded, self.statement, self.accepted = loaded, Stated(loaded), ()
        return self.statement

    def new(self, evidence: Evidence) -> Evidence:
        """The evidence of a refutation, which rests on no certificate, without those that were accepted."""
        if evidence.verdict != "refuted" or len(self.accepted) != len(evidence.items):
            return evidence
        pairs = zip(evidence.items, self.accepted, strict=True)
        items = (replace(i, certificate=None) if i.certificate is known else i for i, known in pairs)
        return replace(evidence, items=tuple(items))


_last = _Last()


def passed(loaded: LoadedClaim, result: Result, evidence: Evidence) -> tuple[Result, Evidence]:
    """The result with the trust that its evidence deserves; an error that says so where the evidence is wrong."""
    try:
        statement = _last.of(loaded)
        judged = judge(loaded, _last.new(evidence), statement)
    except EvidenceRejected as reason:
        return replace(
            result, verdict="error", trust=None, reason=f"evidence failed its re-check: {reason}", cause="rejected"
        ), evidence
    refuted = evidence.verdict == "refuted" and not judged.untold
    _last.accepted = tuple(item.certificate for item in evidence.items) if refuted else ()
    if judged.trust == evidence.trust:
        return result, evidence
    words = f"the kernel could not tell: {judged.untold[0]}"
    return replace(result, trust=judged.trust, reason=words), replace(evidence, trust=judged.trust, reason=words)
