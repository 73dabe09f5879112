"""What was found passes the gate before anyone sees it: the claim is stated anew from its text, on other objects."""

from __future__ import annotations

from dataclasses import dataclass, replace

from verify.evidence.record import Evidence
from verify.evidence.result import Result
from verify.library.find import LoadedClaim
from verify.trust.gate import EvidenceRejected, judge
from verify.trust.stating.claim import Stated


@dataclass
class _Last:
    """The claim that was judged last, with its statement: a refutation is judged again once it is realised."""

    loaded: LoadedClaim | None = None
    statement: Stated | None = None

    def of(self, loaded: LoadedClaim) -> Stated:
        if self.statement is None or self.loaded is not loaded:
            self.loaded, self.statement = loaded, Stated(loaded)
        return self.statement


_last = _Last()


def passed(loaded: LoadedClaim, result: Result, evidence: Evidence) -> tuple[Result, Evidence]:
    """The result with the trust that its evidence deserves; an error that says so where the evidence is wrong."""
    try:
        judged = judge(loaded, evidence, _last.of(loaded))
    except EvidenceRejected as reason:
        return replace(
            result, verdict="error", trust=None, reason=f"evidence failed its re-check: {reason}", cause="rejected"
        ), evidence
    if judged.trust == evidence.trust:
        return result, evidence
    words = f"the kernel could not tell: {judged.untold[0]}"
    return replace(result, trust=judged.trust, reason=words), replace(evidence, trust=judged.trust, reason=words)
