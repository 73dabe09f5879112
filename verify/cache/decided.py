"""Looking up decided claims, and keeping new ones.

What is found carries the user's own seal, so it is what this program once decided of the same content; its certificates
and witnesses are checked again by the kernel, as `verify replay` does. Nothing is encoded anew.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import replace

from verify.cache.key import content_key
from verify.cache.seal import key_file, sealed, unsealed, users_key
from verify.cache.store import Store, cache_file
from verify.errors import VerifyError
from verify.evidence.file import Evidence, MalformedEvidence, digest
from verify.evidence.result import Result
from verify.library import LoadedClaim
from verify.replay import replay_against, result_of
from verify.visible import json_text

CHECKABLE = (("proved", "certificate"), ("refuted", "witness"), ("refuted", "realised"))
"""Verdicts with their trust that the kernel can check again."""
KINDS = ("always", "never", "lemma")
"""The kinds of claims of which each item has evidence of its own."""


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
            if not _is_checkable(loaded, evidence):
                return None
            replay_against(evidence, loaded, None)
        except (MalformedEvidence, VerifyError, ArithmeticError, LookupError, TypeError, ValueError):
            return None
        except (AttributeError, RecursionError, MemoryError):
            return None
        result = replace(result_of(evidence, loaded, None), seconds=time.monotonic() - begun)
        return result, evidence

    def keep(self, loaded: LoadedClaim, evidence: Evidence) -> None:
        """Keep what was decided, if it rests on evidence that can be checked again."""
        if _is_checkable(loaded, evidence):
            key = content_key(loaded)
            self._store.put(key, sealed(self._secret, key, json_text(evidence.to_json())))


def users_cache(warn: Callable[[str], None]) -> Cache | None:
    """The cache in the user's folder, or None where there is no such folder or no key to seal entries with."""
    try:
        return Cache(Store(cache_file(), warn), users_key(key_file()))
    except OSError as problem:
        warn(f"there is no cache: {problem}")
        return None


def _is_checkable(loaded: LoadedClaim, evidence: Evidence) -> bool:
    """Whether all that is said rests on something that the kernel checks: each item by itself, and that a proved claim
    speaks of any state at all."""
    claim = loaded.claim
    if claim.kind not in KINDS or (evidence.verdict, evidence.trust) not in CHECKABLE:
        return False
    if [item.text for item in evidence.items] != [item.text for item in claim.items]:
        return False
    for item in evidence.items:
        shown = item.certificate if item.verdict == "proved" else item.witness if item.verdict == "refuted" else None
        if shown is None:
            return False
    refuted = any(item.verdict == "refuted" for item in evidence.items)
    return refuted if evidence.verdict == "refuted" else not refuted and evidence.consistent is not None


def _about(loaded: LoadedClaim, evidence: Evidence) -> Evidence:
    """The evidence with the name and the digests of the claim at hand."""
    agents = {agent.name: digest(agent.text) for agent in loaded.agents.values() if agent is not None}
    sha256 = {"claim": digest(loaded.claim.text), "game": digest(loaded.game.text), "agents": agents}
    return replace(evidence, claim=loaded.claim.name, sha256=sha256)
