"""Looking up decided claims, and keeping new ones.

What is found carries the user's own seal, so it is what this program once decided of the same content; and it passes
the gate again, the claim stated anew, as with `verify replay`.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import replace

from verify.cache.key import content_key
from verify.cache.seal import key_file, sealed, unsealed, users_key
from verify.cache.shown import Shown
from verify.cache.store import Store, cache_file
from verify.evidence.record import Evidence
from verify.evidence.result import Cause, Result
from verify.library.find import LoadedClaim
from verify.semantics.replayed import REJECTED, replay_against, result_of
from verify.trust.gate import digests_of
from verify.visible import json_text

CHECKABLE = ("certificate", "witness", "realised")
"""What a verdict rests on that the kernel can check again."""
UNSETTLED = (None, "budget", "unsupported")
"""Causes of an unknown verdict that another search of the same length would find as well."""
AGAIN = "searched for before, within {budget:g} s; a larger --budget or --no-cache searches again"


class Cache:
    """The decided claims of this user, sealed with `secret`. What cannot be read or believed is as if not there."""

    def __init__(self, store: Store, secret: bytes) -> None:
        self._store = store
        self._secret = secret

    def find(self, loaded: LoadedClaim) -> tuple[Result, Evidence] | None:
        """The claim's result with its evidence, if it was decided before and the kernel accepts the evidence again."""
        begun = time.monotonic()
        key = content_key(loaded)
        kept = self._store.get(key)
        text = None if kept is None else unsealed(self._secret, key, kept)
        if text is None:
            return None
        try:
            evidence = _about(loaded, Evidence.from_json(json.loads(text)))
            if evidence.trust not in CHECKABLE or _is_open(evidence):
                return None
            replayed = replay_against(evidence, loaded)
        except REJECTED:
            return None
        if replayed.changed or replayed.untold:
            return None
        result = replace(result_of(evidence, loaded, None), seconds=time.monotonic() - begun)
        return result, evidence

    def find_unsettled(self, loaded: LoadedClaim, budget: float) -> tuple[Result, Evidence] | None:
        """The claim's result, if it was searched for as long before (in seconds) and it, or one of its lines, stayed
        unknown; with what was settled of others, which the kernel accepts again."""
        begun = time.monotonic()
        key = f"unsettled {content_key(loaded)}"
        kept = self._store.get(key)
        text = None if kept is None else unsealed(self._secret, key, kept)
        try:
            entry = json.loads(text or "{}")
            if not entry or budget > entry["budget"]:
                return None
            evidence = _about(loaded, Evidence.from_json(entry["evidence"]))
            replayed = replay_against(evidence, loaded)
            if not _is_open(evidence) or replayed.changed or (evidence.trust in CHECKABLE and replayed.untold):
                return None
        except REJECTED:
            return None
        result = result_of(evidence, loaded, None)
        if evidence.verdict == "unknown":
            reason = f"{evidence.reason or 'nothing was found'} ({AGAIN.format(budget=entry['budget'])})"
            result = replace(result, reason=reason, cause=entry["cause"])
        return replace(result, seconds=time.monotonic() - begun), evidence

    def keep_unsettled(self, loaded: LoadedClaim, evidence: Evidence, cause: Cause | None, budget: float) -> None:
        """Keep that the search has found nothing of some line within so many seconds, unless that had another cause."""
        if _is_open(evidence) and (
            cause in UNSETTLED if evidence.verdict == "unknown" else evidence.trust in CHECKABLE
        ):
            key = f"unsettled {content_key(loaded)}"
            entry = {"budget": budget, "cause": cause, "evidence": evidence.to_json()}
            self._store.put(key, sealed(self._secret, key, json_text(entry)))

    def keep_of_file(self, loaded: LoadedClaim, evidence: Evidence) -> None:
        """Keep what was decided of a claim exactly as its file has it, so that the file alone finds it as well."""
        self.keep(loaded, evidence)
        if evidence.trust in CHECKABLE and not _is_open(evidence):
            Shown(self._store, self._secret).keep(loaded, result_of(evidence, loaded, None))

    def keep(self, loaded: LoadedClaim, evidence: Evidence) -> None:
        """Keep what was decided of all lines, if it rests on evidence that can be checked again."""
        if evidence.trust in CHECKABLE and not _is_open(evidence):
            key = content_key(loaded)
            self._store.put(key, sealed(self._secret, key, json_text(evidence.to_json())))


def users_cache(warn: Callable[[str], None]) -> Cache | None:
    """The cache in the user's folder, or None where there is no such folder or no key to seal entries with."""
    try:
        return Cache(Store(cache_file(), warn), users_key(key_file()))
    except OSError as problem:
        warn(f"there is no cache: {problem}")
        return None


def _is_open(evidence: Evidence) -> bool:
    """Whether more time may settle more: the claim, or a line of one that is refuted by another."""
    return "unknown" in (evidence.verdict, *(item.verdict for item in evidence.items))


def _about(loaded: LoadedClaim, evidence: Evidence) -> Evidence:
    """The evidence with the name and the digests of the claim at hand."""
    return replace(evidence, claim=loaded.claim.name, sha256=digests_of(loaded))
