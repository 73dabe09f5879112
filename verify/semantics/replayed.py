"""Evidence checked once more: whether it is about a claim as it is now, and passes the gate. No solver takes part."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from verify.errors import InputError, VerifyError
from verify.evidence.formulas import state_formulas
from verify.evidence.record import Evidence
from verify.evidence.result import ItemResult, Result
from verify.language.functions import CLAIM_KINDS
from verify.library import find as library
from verify.library.parts import file_of
from verify.library.targets import claim_files, known_claim
from verify.semantics.magnitudes import answer_of
from verify.trust.check_certificate import check_certificate
from verify.trust.gate import digests_of, judged_anew
from verify.trust.polynomials import TooMuch

REJECTED = (VerifyError, OSError, RecursionError, MemoryError, ArithmeticError, LookupError, TypeError, ValueError)
"""The exceptions that mean that the evidence of one file is wrong. They never end the whole run."""


@dataclass(frozen=True)
class Replayed:
    """What was found of evidence that was not rejected, in words."""

    words: str
    changed: bool = False
    untold: bool = False
    on_trust: bool = False


def replay(
    evidence: Evidence, offline: bool = False, beside: Path | None = None, folder: Path | None = None
) -> Replayed:
    """Check the evidence of the claim of that name: of the `folder`, if one is said; else of the library, unless that
    has another text than the one in the file `beside` it, or none. Raises one of REJECTED."""
    if offline:
        return sums(evidence)
    if folder is not None:
        path = known_claim(evidence.claim, claim_files(folder))
        if path is None:
            return _unfound(f"{folder} has no {evidence.claim}{library.CLAIM}", evidence)
        return replay_against(evidence, library.load_claim(path))
    known = _of_library(evidence.claim)
    if known is not None and changed_since(evidence, known) is None:
        return replay_against(evidence, known)
    if beside is not None and file_of(beside).is_file():
        loaded = library.load_claim(beside)
        if known is None or changed_since(evidence, loaded) is None:
            found = replay_against(evidence, loaded)
            return replace(found, words=f"{found.words}, of {beside.name} beside it")
    if known is not None:
        return replay_against(evidence, known)
    where = "the claim is neither in the library nor beside it; say where it is, with --library FOLDER"
    return _unfound(where, evidence)


def _of_library(name: str) -> library.LoadedClaim | None:
    try:
        path = library.claim_named(name)
    except InputError:
        return None
    return library.load_claim(path)


def _unfound(words: str, evidence: Evidence) -> Replayed:
    return replace(_changed(words, evidence), changed=False, untold=True)


def replay_against(evidence: Evidence, loaded: library.LoadedClaim) -> Replayed:
    """Check the evidence of this claim, which is stated anew. Raises one of REJECTED."""
    differs = changed_since(evidence, loaded)
    if differs is not None:
        return _changed(differs, evidence)
    judged = judged_anew(loaded, evidence)
    if judged.untold:
        return Replayed(
            f"{judged.words()}; could not be told: {judged.untold[0]}", untold=judged.trust != evidence.trust
        )
    return Replayed(judged.words(), on_trust=judged.trust == "solver" or judged.on_trust > 0)


def sums(evidence: Evidence) -> Replayed:
    """Check that each certificate refutes its own hypotheses, whatever these are. Raises CertificateRejected."""
    certificates = [certificate for _, _, certificate in evidence.certified()]
    try:
        for certificate in certificates:
            check_certificate(certificate)
    except TooMuch as reason:
        return Replayed(f"could not be told: {reason}", untold=True)
    plural = "s add" if len(certificates) != 1 else " adds"
    return Replayed(f"{len(certificates)} certificate{plural} up, not compared with any claim")


def _changed(words: str, evidence: Evidence) -> Replayed:
    return Replayed(f"{words}; {sums(evidence).words}", changed=True)


def changed_since(evidence: Evidence, loaded: library.LoadedClaim) -> str | None:
    """Which texts are others than those that the evidence is about, in words; None where all are the same."""
    now = digests_of(loaded)
    changed = [what for what, digest in now.items() if digest != evidence.sha256.get(what)]
    return f"changed since: {', '.join(changed)}" if changed else None


def result_of(evidence: Evidence, loaded: library.LoadedClaim, file: Path | None) -> Result:
    """The result that the evidence is of; `file` is where the evidence is, if it is in a file."""
    deciding = [item.witness for item in evidence.items if item.verdict == evidence.verdict]
    refuted_by_states = evidence.instance is not None and evidence.verdict == "refuted"
    if refuted_by_states or (not CLAIM_KINDS[loaded.claim.kind].for_all and evidence.verdict == "proved"):
        deciding = [evidence.consistent]  # the example
    return Result(
        loaded.claim.name,
        str(loaded.path),
        loaded.claim.expect,
        evidence.verdict,
        evidence.trust,  # type: ignore[arg-type]
        float(evidence.made.get("seconds", 0.0)),
        None if file is None else str(file),
        tuple(ItemResult(item.text, item.verdict) for item in evidence.items),
        next((witness for witness in deciding if witness is not None), None),
        evidence.reason,
        formulas=formulas_of(evidence, loaded),
        answer=None if evidence.instance is None else answer_of(evidence.instance, loaded),
    )


def formulas_of(evidence: Evidence, loaded: library.LoadedClaim) -> tuple[str, ...]:
    """The states, as formulas, that the evidence has for what is claimed to be possible."""
    return () if evidence.existence is None else state_formulas(evidence.existence, dict(loaded.game.players))
