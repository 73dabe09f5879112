"""Which hypotheses matter: what the certificates of a claim use of its `given`, and the claim without one of them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from verify.evidence.record import Evidence
from verify.evidence.result import Explanation, Uses, Without
from verify.library.find import LoadedClaim
from verify.semantics.symbolic.setup import assumption_labels


def explanation(loaded: LoadedClaim, evidence: Evidence) -> Explanation:
    """What each certificate uses; `without` has the `given` items to be left out one by one, none of them decided yet.

    A certificate has only hypotheses that its refutation uses. An assumption may also settle the sign of a divisor when
    the claim is encoded; that is not counted as a use.
    """
    labels = assumption_labels(loaded)
    items = []
    for numbers, text, certificate in evidence.certified():
        known = set(certificate.labels)
        used = tuple(label for label in labels if label in known)
        items.append(Uses(numbers, text, used, tuple(label for label in labels if label not in known)))
    given = labels[len(labels) - len(loaded.claim.given) :]
    without = [
        Without(number, item.text)
        for number, (item, label) in enumerate(zip(loaded.claim.given, given, strict=True))
        if any(label in uses.used for uses in items)
    ]
    return Explanation(tuple(items), tuple(without))


def without(loaded: LoadedClaim, number: int, items: Collection[int]) -> LoadedClaim:
    """The claim that these items (from 0) hold without that `given` item: another claim, decided from the start."""
    claim = loaded.claim
    given = claim.given[:number] + claim.given[number + 1 :]
    kept = tuple(item for k, item in enumerate(claim.items) if k in items)
    return replace(loaded, claim=replace(claim, given=given, items=kept))
