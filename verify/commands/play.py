"""`verify play`: rounds of a claim's realised state, sampled against the oracle's table, beside the exact shares."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from verify.errors import InputError
from verify.evidence.file import ENDING, read_evidence
from verify.evidence.heading import Heading
from verify.evidence.record import Evidence, MalformedEvidence
from verify.evidence.result import Witness
from verify.language.functions import CLAIM_KINDS
from verify.language.printing import show_use
from verify.library import find as library
from verify.semantics.replayed import REJECTED, changed_since, replay_against
from verify.show.frequencies import far_off, played_json, show_played
from verify.show.lines import line, write, write_json
from verify.trust.check_realised import examine_realised
from verify.trust.check_witness import WitnessRejected
from verify.trust.outcome import CannotTell
from verify.workers.pool import decide_all, parse_seconds

SECONDS_FOR_A_STATE = 10.0
HINT = "give the search more time, as with --budget 5min, or other numbers under 'at', such as a smaller δ = 2/N"
"""What to do where no oracle was found."""


def play_claim(
    target: str, rounds: int, seed: int, as_json: bool, file: Path | None = None, budget: str | None = None
) -> int:
    """Play the claim's realised state and report; 0, or 1 where what was observed is no chance, or 4 where the gate
    rejects the evidence, or the kernel the state. Raises InputError.

    The state comes from the evidence in `file`, or else in the library, or else the claim is decided first, within the
    budget, which is also that of a search for an oracle.
    """
    seconds = None if budget is None else parse_seconds(budget)
    path = library.one_claim([target])
    loaded = library.load_claim(path)
    if not CLAIM_KINDS[loaded.claim.kind].plays:
        raise InputError(f"{loaded.claim.name}: a lemma has no agents to play")
    if loaded.claim.question is not None:
        raise InputError(
            f"{loaded.claim.name}: asks something, so no state of it can be played; leave the question out"
        )
    evidence = _given(file, loaded) if file is not None else _of_library(loaded)
    if evidence is None:
        evidence = _decided(path, seconds)
    else:
        try:
            replay_against(evidence, loaded)
        except REJECTED as reason:
            return _tell_rejected(loaded, reason)
    try:
        witness = _state(evidence, loaded, seconds or SECONDS_FOR_A_STATE)
        examine_realised(loaded, witness)
    except (WitnessRejected, CannotTell) as reason:
        return _tell_rejected(loaded, reason)
    from verify.realise.sampling import play
    from verify.realise.stage import stage_of

    played = play(stage_of(loaded, witness), rounds, seed)
    if as_json:
        document = played_json(loaded.claim.name, str(path), evidence.verdict, witness, played)
        write_json(document, sys.stdout)
    else:
        heading = Heading(players={player: show_use(use) for player, use in loaded.claim.players})
        what = "the realised counterexample" if evidence.verdict == "refuted" else "a consistent state"
        write(show_played(loaded.claim.name, what, witness, heading, played), sys.stdout)
    return 1 if far_off(played) else 0


def _tell_rejected(loaded: library.LoadedClaim, reason: Exception) -> int:
    write([line(0, ("✗ ", "red"), (loaded.claim.name, "bold"), f"  rejected: {reason}")], sys.stderr)
    return 4


def _given(file: Path, loaded: library.LoadedClaim) -> Evidence:
    try:
        evidence = read_evidence(file)
    except MalformedEvidence as problem:
        raise InputError(f"{file}: {problem}") from None
    changed = changed_since(evidence, loaded)
    if evidence.claim != loaded.claim.name or changed:
        raise InputError(
            f"{file}: expected evidence of {loaded.claim.name} as it is, found: {changed or evidence.claim}"
        )
    return evidence


def _of_library(loaded: library.LoadedClaim) -> Evidence | None:
    """The library's evidence, if it is about just these texts."""
    path = library.data_folder() / "proofs" / f"{loaded.claim.name}{ENDING}"
    try:
        evidence = read_evidence(path)
    except MalformedEvidence:
        return None
    return evidence if changed_since(evidence, loaded) is None else None


def _decided(path: Path, seconds: float | None) -> Evidence:
    with TemporaryDirectory() as folder:
        (result,) = decide_all([path], jobs=1, budget=seconds, evidence=Path(folder))
        if result.evidence is None:
            raise InputError.again(f"{path}: {result.reason or result.verdict}")
        return read_evidence(Path(result.evidence))


def _state(evidence: Evidence, loaded: library.LoadedClaim, seconds: float) -> Witness:
    """The realised witness of a refutation, or a state on a grid near the one that a proof shows."""
    witnesses = [item.witness for item in evidence.items if item.witness is not None]
    known = next((w for w in (*witnesses, evidence.consistent) if w is not None and w.grid is not None), None)
    if known is not None:
        return known
    if evidence.verdict == "proved" and evidence.consistent is not None:
        from verify.realise.realising import grid_state

        found = grid_state(loaded, evidence.consistent, seconds)
        if found is not None:
            return found
    name, why = evidence.claim, f": {evidence.reason}" if evidence.reason else ""
    raise InputError(
        f"{name}: {evidence.verdict}, but no state that an oracle on a grid realises is there to play{why}; {HINT}"
    )
