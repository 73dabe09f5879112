"""What is known of claims: by their evidence in proofs/ where it is current and accepted again, else by deciding."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from verify.errors import InputError, VerifyError
from verify.evidence.file import ENDING, read_evidence
from verify.evidence.record import Evidence, MalformedEvidence
from verify.evidence.result import Result
from verify.library import find as library
from verify.library.parts import file_of
from verify.semantics.replayed import REJECTED, replay_against, result_of
from verify.workers.pool import OnProgress, decide_all


@dataclass(frozen=True)
class Known:
    """A claim with its result; `loaded` is None where it cannot be read, `evidence` where there is none."""

    path: Path
    loaded: library.LoadedClaim | None
    result: Result
    evidence: Evidence | None = None


def known(
    paths: Sequence[Path], budget: float | None = None, jobs: int | None = None, on_progress: OnProgress | None = None
) -> list[Known]:
    """What is known of the claims in these files, in order; of one that cannot be read, a result with verdict error."""
    found: dict[Path, Known] = {}
    waiting: list[tuple[Path, library.LoadedClaim]] = []
    for path in dict.fromkeys(paths):
        try:
            loaded = library.load_claim(path)
        except (VerifyError, RecursionError, MemoryError) as error:
            reason = str(error) or type(error).__name__
            found[path] = Known(
                path, None, Result(path.name, str(path), "proved", "error", reason=reason, cause="input")
            )
            continue
        file = library.data_folder() / "proofs" / f"{loaded.claim.name}{ENDING}"
        evidence = _current(file, loaded)
        if evidence is None:
            waiting.append((path, loaded))
        else:
            found[path] = Known(path, loaded, result_of(evidence, loaded, file), evidence)
    while waiting:  # in rounds, so that no two claims of one name write the same file
        now = {loaded.claim.name: (path, loaded) for path, loaded in reversed(waiting)}
        waiting = [entry for entry in waiting if entry not in now.values()]
        found |= {each.path: each for each in decided(list(now.values()), budget, jobs, on_progress)}
    return [found[path] for path in paths]


def known_from_file(path: Path) -> Known:
    """What an evidence file says of its claim (of the library, or in the file beside it), once the kernel has accepted
    it again; else an error as the result."""
    try:
        evidence = read_evidence(path)
    except MalformedEvidence as problem:
        reason = str(InputError(f"{path}: {problem}"))
        return Known(path, None, Result(path.name, str(path), "proved", "error", reason=reason, cause="input"))
    beside = path.with_name(path.name.removesuffix(ENDING) + library.CLAIM)
    try:
        try:
            claim = library.claim_named(evidence.claim)
        except InputError:
            if not file_of(beside).is_file():
                raise
            claim = beside
        loaded = library.load_claim(claim)
    except InputError as error:
        return Known(path, None, Result(evidence.claim, str(path), "proved", "error", reason=str(error), cause="input"))
    try:
        replayed = replay_against(evidence, loaded)
    except REJECTED as reason:
        result = Result(evidence.claim, str(path), loaded.claim.expect, "error")
        return Known(path, loaded, replace(result, reason=f"evidence failed its re-check: {reason}", cause="rejected"))
    result = result_of(evidence, loaded, path)
    if replayed.changed or replayed.untold:
        words = f"this evidence does not show it ({replayed.words}); decide it again: verify {evidence.claim}"
        return Known(path, loaded, replace(result, verdict="unknown", trust=None, witness=None, reason=words))
    return Known(path, loaded, result, evidence)


def _current(file: Path, loaded: library.LoadedClaim) -> Evidence | None:
    """The evidence in the file, if it is about the claim as it is and is accepted again."""
    if not file.is_file():
        return None
    try:
        evidence = read_evidence(file)
        replayed = replay_against(evidence, loaded)
        if evidence.claim != loaded.claim.name or replayed.changed or replayed.untold or replayed.on_trust:
            return None
    except REJECTED:
        return None
    return evidence


def decided(
    claims: Sequence[tuple[Path, library.LoadedClaim]],
    budget: float | None = None,
    jobs: int | None = None,
    on_progress: OnProgress | None = None,
) -> list[Known]:
    """The claims (which have different names), decided now."""
    with tempfile.TemporaryDirectory() as folder:
        results = decide_all([path for path, _ in claims], jobs, budget, on_progress, evidence=Path(folder))
        found = []
        for (path, loaded), result in zip(claims, results, strict=True):
            file = Path(result.evidence) if result.evidence else None
            evidence = read_evidence(file) if file is not None and result.verdict != "error" else None
            found.append(Known(path, loaded, replace(result, evidence=None), evidence))
        return found
