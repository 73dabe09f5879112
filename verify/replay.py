"""`verify replay`: check evidence files again with the kernel alone, and say which claims have changed since.

With `--encode` each claim is encoded anew as well, to see that its certificates are about it (needs sympy, no solver).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from verify import library
from verify.combinations import load_combination, sweep_of
from verify.errors import InputError, VerifyError
from verify.evidence.file import ENDING, Evidence, MalformedEvidence, digest, read_evidence
from verify.evidence.lines import LINES_ENDING, About, read_about, read_lines
from verify.evidence.result import ItemResult, Result, Witness
from verify.language.files import read_text
from verify.language.sweeps import Sweep
from verify.show.lines import line, write
from verify.trust.check_certificate import CertificateRejected, check_certificate
from verify.trust.check_witness import WitnessRejected, check_witness


def replay_all(paths: Sequence[Path], encode: bool = False) -> int:
    """Replay every evidence file; 0 if all was accepted, 1 if claims changed since, 4 if something was rejected."""
    files = list(evidence_files(paths, (ENDING, LINES_ENDING)))
    rejected = changed = 0
    for file in files:
        if file.name.endswith(LINES_ENDING):
            entries = _replay_lines(file, encode)
            rejected, changed = rejected + entries.rejected, changed + entries.changed
            continue
        try:
            evidence = read_evidence(file)
            checked, differs = replay(evidence)
            if encode and differs is None:
                checked += f"; {_encoded(evidence, library.load_claim(library.claim_named(evidence.claim)))}"
        except (MalformedEvidence, VerifyError) as reason:
            rejected += 1
            _tell_rejected(file.name, reason)
            continue
        changed += differs is not None
        mark = ("✓ ", "green") if differs is None else ("! ", "yellow")
        words = f"  {evidence.verdict}: {checked}" + (f"; {differs}" if differs else "")
        write([line(0, mark, (evidence.claim, "bold"), words)], sys.stdout)
    write(
        [line(0, f"{len(files)} evidence files: {rejected} rejected, {changed} about claims that changed")], sys.stdout
    )
    return 4 if rejected else 1 if changed else 0


def replay(evidence: Evidence) -> tuple[str, str | None]:
    """What was accepted, in words, and what has changed since, if anything.

    Raises CertificateRejected or WitnessRejected. A witness is about the claim as it is now, so it is checked only
    where nothing changed.
    """
    return replay_against(evidence, *_claim_of(evidence))


def replay_against(
    evidence: Evidence, loaded: library.LoadedClaim | None, differs: str | None
) -> tuple[str, str | None]:
    """`replay`, for the claim that the evidence is about, where that is known."""
    certificates = [item.certificate for item in evidence.items if item.certificate is not None]
    for certificate in certificates:
        check_certificate(certificate)
    if evidence.trust == "certificate" and len(certificates) < len(evidence.items):
        raise CertificateRejected("an item that rests on a certificate has none")
    if evidence.verdict in ("proved", "refuted") and evidence.trust is None:
        raise WitnessRejected(f"{evidence.verdict}, but nothing that it rests on")
    refuting = [item.witness for item in evidence.items if item.verdict == "refuted"]
    if evidence.verdict == "refuted" and evidence.trust != "solver" and not (refuting and all(refuting)):
        raise WitnessRejected("an item that is refuted has no witness")
    if evidence.trust == "realised" and not all(witness and witness.grid for witness in refuting):
        raise WitnessRejected("an item that rests on a realised witness has none")
    witnesses = 0
    if loaded is not None and differs is None:
        texts = tuple(item.text for item in loaded.claim.items)
        if tuple(item.text for item in evidence.items) != texts:
            raise WitnessRejected("its items are not those of the claim")
        for item in evidence.items:
            if item.witness is not None:
                settled = settled_by(loaded, item.witness)
                if item.verdict in ("refuted", "proved") and item.text not in settled:
                    raise WitnessRejected(f"the witness does not settle {item.text}")
                witnesses += 1
        if evidence.consistent is not None:
            settled = settled_by(loaded, evidence.consistent)
            witnesses += 1
        elif evidence.verdict == "proved" and loaded.claim.players:
            raise WitnessRejected("proved, but no consistent state is shown")
        if evidence.verdict == "proved" and evidence.trust == "witness" and set(settled) != set(texts):
            raise WitnessRejected("the state does not have what is possible")
    if evidence.trust == "solver":
        return "it rests on the solver's word; nothing to check", differs
    parts = [
        f"{n} {what}{'s' * (n != 1)}" for n, what in ((len(certificates), "certificate"), (witnesses, "witness")) if n
    ]
    return (" and ".join(parts).replace("witnesss", "witnesses") or "nothing to check") + " accepted", differs


def _tell_rejected(name: str, reason: Exception) -> None:
    first, *rest = str(reason).split("\n")
    rows = [line(4, row.removeprefix("    ")) for row in rest]
    write([line(0, ("✗ ", "red"), (name, "bold"), f"  rejected: {first}"), *rows], sys.stdout)


def _encoded(evidence: Evidence, loaded: library.LoadedClaim) -> str:
    """Says whether the certificates are about the claim, which is encoded for it. Raises NotStated."""
    from verify.problem.stated import check_stated

    certificates = {item.text: item.certificate for item in evidence.items if item.certificate is not None}
    count = check_stated(loaded, certificates)
    return f"{count} of {len(certificates)} stated anew" if certificates else "no certificate to state anew"


@dataclass(frozen=True)
class _Entries:
    """What came of the evidence of a sweep."""

    accepted: int = 0
    rejected: int = 0
    changed: int = 0


def _replay_lines(file: Path, encode: bool) -> _Entries:
    """Replay each combination of a sweep against the sweep's text in the file, and tell what is not accepted."""
    found = _Entries()
    try:
        about = read_about(file)
        sweep = sweep_of(about.text, about.file)
        differs = _changed_sweep(about)
        for number, evidence in read_lines(file):
            try:
                if isinstance(evidence, MalformedEvidence):
                    raise evidence
                found = _replay_entry(found, sweep, number, evidence, encode)
            except (MalformedEvidence, VerifyError, IndexError) as reason:
                found = replace(found, rejected=found.rejected + 1)
                _tell_rejected(sweep.title(number), reason)
    except (MalformedEvidence, VerifyError) as reason:
        _tell_rejected(file.name, reason)
        return replace(found, rejected=found.rejected + 1)
    if differs is not None:
        found = replace(found, changed=found.changed + 1)
    mark = ("✗ ", "red") if found.rejected else ("! ", "yellow") if found.changed else ("✓ ", "green")
    words = f"  {found.accepted} combinations accepted" + (f"; {differs}" if differs else "")
    write([line(0, mark, (sweep.name, "bold"), words)], sys.stdout)
    return found


def _replay_entry(found: _Entries, sweep: Sweep, number: int, evidence: Evidence, encode: bool) -> _Entries:
    loaded = load_combination(sweep, Path(sweep.lines.file), number)
    differs = changed_since(evidence, loaded)
    replay_against(evidence, loaded, differs)
    if differs is not None:
        write([line(0, ("! ", "yellow"), (sweep.title(number), "bold"), f"  {differs}")], sys.stdout)
        return replace(found, changed=found.changed + 1)
    if encode:
        _encoded(evidence, loaded)
    return replace(found, accepted=found.accepted + 1)


def _changed_sweep(about: About) -> str | None:
    """Whether the sweep's file, or that of the library, has another text now, in words."""
    try:
        file = Path(about.file)
        text = read_text(file if file.is_file() else library.find_sweep(about.sweep))
    except InputError:
        return "the sweep is not in the library"
    return None if text == about.text else "changed since: sweep"


def settled_by(loaded: library.LoadedClaim, witness: Witness) -> tuple[str, ...]:
    """The items that the witness settles; one with a grid is checked on it. Raises WitnessRejected."""
    if witness.grid is None:
        return check_witness(loaded, witness)
    from verify.realise.table import check_realised

    return check_realised(loaded, witness)


def _claim_of(evidence: Evidence) -> tuple[library.LoadedClaim | None, str | None]:
    try:
        loaded = library.load_claim(library.claim_named(evidence.claim))
    except InputError:
        return None, "the claim is not in the library"
    return loaded, changed_since(evidence, loaded)


def changed_since(evidence: Evidence, loaded: library.LoadedClaim) -> str | None:
    """Which texts are others than those that the evidence is about, in words; None where all are the same."""
    texts = {"claim": loaded.claim.text, "game": loaded.game.text}
    changed = [what for what, text in texts.items() if digest(text) != evidence.sha256.get(what)]
    agents = {agent.name: digest(agent.text) for agent in loaded.agents.values() if agent is not None}
    if agents != evidence.sha256.get("agents"):
        changed.append("agents")
    return f"changed since: {', '.join(changed)}" if changed else None


def result_of(evidence: Evidence, loaded: library.LoadedClaim, file: Path | None) -> Result:
    """The result that the evidence is of; `file` is where the evidence is, if it is in a file."""
    deciding = (item.witness for item in evidence.items if item.verdict == evidence.verdict)
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
    )


def evidence_files(paths: Sequence[Path], endings: Sequence[str] = (ENDING,)) -> Iterator[Path]:
    """The evidence files that the paths name or hold; without paths, those of the library. Raises InputError."""
    for path in paths or [library.data_folder() / "proofs"]:
        if path.is_dir():
            yield from sorted(file for ending in endings for file in path.rglob(f"*{ending}"))
        elif path.is_file():
            yield path
        else:
            raise InputError(f"{path}: expected an evidence file or a folder, found nothing there")
