"""`verify replay`: evidence passes the gate once more, the claims stated anew; no solver takes part."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path

from verify.errors import InputError
from verify.evidence.file import ENDING, read_evidence
from verify.evidence.lines import LINES_ENDING, About, read_about, read_lines
from verify.evidence.record import Evidence, MalformedEvidence
from verify.language.files import read_text
from verify.language.sweeps import Sweep
from verify.library import find as library
from verify.library.combinations import load_combination, sweep_of
from verify.semantics.replayed import REJECTED, Replayed, replay, replay_against, sums
from verify.show.lines import line, write

CHECKED, ON_TRUST = ("✓ ", "green"), ("? ", "yellow")
"""Before what was checked, and before what rests on the solver's word at least in part."""


def replay_all(paths: Sequence[Path], offline: bool = False, folder: Path | None = None) -> int:
    """Replay every evidence file and say what each rests on.

    0 if all was accepted, 1 if claims changed since, 3 if something could not be told, 4 if something was rejected.
    With `offline` only the sums of certificates are checked, and nothing ties them to the claims' texts. Claims are
    those of the `folder`, if one is said.
    """
    if folder is not None and not folder.is_dir():
        raise InputError(f"--library: expected a folder with claims, found none at {folder}")
    files = list(evidence_files(paths, (ENDING, LINES_ENDING)))
    total = _Count()
    for file in files:
        if file.name.endswith(LINES_ENDING):
            total += _replay_lines(file, offline)
            continue
        try:
            evidence = read_evidence(file)
            beside = file.with_name(file.name.removesuffix(ENDING) + library.CLAIM)
            found = replay(evidence, offline, beside, folder)
        except REJECTED as reason:
            total += _Count(rejected=1)
            _tell_rejected(file.name, reason)
            continue
        total += _count(found)
        mark = ("! ", "yellow") if _count(found) != _Count(accepted=1) else ON_TRUST if found.on_trust else CHECKED
        write([line(0, mark, (evidence.claim, "bold"), f"  {evidence.verdict}: {found.words}")], sys.stdout)
    words = f"{len(files)} evidence files: {total.rejected} rejected, {total.changed} about claims that changed"
    words += f", {total.untold} that could not be told" if total.untold else ""
    words += "; only the sums were checked" if offline else ""
    write([line(0, words)], sys.stdout)
    return 4 if total.rejected else 1 if total.changed else 3 if total.untold else 0


@dataclass(frozen=True)
class _Count:
    """How much evidence was accepted, rejected, is about claims that changed, or could not be told."""

    accepted: int = 0
    rejected: int = 0
    changed: int = 0
    untold: int = 0

    def __add__(self, other: _Count) -> _Count:
        return _Count(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))


def _count(found: Replayed) -> _Count:
    return _Count(accepted=not (found.changed or found.untold), changed=found.changed, untold=found.untold)


def _tell_rejected(name: str, reason: Exception) -> None:
    first, *rest = str(reason).split("\n")
    rows = [line(4, row.removeprefix("    ")) for row in rest]
    write([line(0, ("✗ ", "red"), (name, "bold"), f"  rejected: {first}"), *rows], sys.stdout)


def _replay_lines(file: Path, offline: bool) -> _Count:
    """Replay each combination of a sweep against the sweep's text in the file, and tell what is not accepted."""
    found = _Count()
    seen: set[int] = set()
    on_trust = 0
    try:
        about = read_about(file)
        sweep = sweep_of(about.text, about.file)
        if about.sweep != sweep.name:
            raise MalformedEvidence(f"expected evidence of {about.sweep!r}, found the text of {sweep.name!r}")
        path, differs = _sweep_of(about)
        for number, evidence in read_lines(file):
            try:
                if isinstance(evidence, MalformedEvidence):
                    raise evidence
                if number in seen or not 0 <= number < len(sweep):
                    raise MalformedEvidence(f"expected each combination once, from 0 to {len(sweep) - 1}")
                replayed = _replay_entry(sweep, path, number, evidence, offline)
            except REJECTED as reason:
                found += _Count(rejected=1)
                title = sweep.title(number) if 0 <= number < len(sweep) else f"combination {number}"
                _tell_rejected(title, reason)
                continue
            finally:
                seen.add(number)
            found += _count(replayed)
            on_trust += replayed.on_trust
            if replayed.changed or replayed.untold:
                write([line(0, ("! ", "yellow"), (sweep.title(number), "bold"), f"  {replayed.words}")], sys.stdout)
    except REJECTED as reason:
        _tell_rejected(file.name, reason)
        return found + _Count(rejected=1)
    if differs is not None:
        found += _Count(changed=1)
    missing = len(sweep) - len(seen)
    found += _Count(untold=missing)
    well = ON_TRUST if on_trust else CHECKED
    mark = ("✗ ", "red") if found.rejected else ("! ", "yellow") if found.changed or found.untold else well
    words = f"  {found.accepted} of {len(sweep)} combinations accepted"
    words += f", {on_trust} of them on the solver's word" if on_trust else ""
    words += f"; {missing} without evidence" if missing else ""
    words += f"; {differs}" if differs else ""
    write([line(0, mark, (sweep.name, "bold"), words)], sys.stdout)
    return found


def _replay_entry(sweep: Sweep, path: Path, number: int, evidence: Evidence, offline: bool) -> Replayed:
    if offline:
        return sums(evidence)
    return replay_against(evidence, load_combination(sweep, path, number))


def _sweep_of(about: About) -> tuple[Path, str | None]:
    """The sweep's file (where it was, or that of the library), beside which games and agents are looked up; and whether
    it has another text now, in words."""
    try:
        file = Path(about.file)
        path = file if file.name.endswith(library.SWEEP) and file.is_file() else library.find_sweep(about.sweep)
        text = read_text(path)
    except InputError:
        return Path(f"{about.sweep}{library.SWEEP}"), "the sweep is not in the library"
    return path, None if text == about.text else "changed since: sweep"


def evidence_files(paths: Sequence[Path], endings: Sequence[str] = (ENDING,)) -> Iterator[Path]:
    """The evidence files that the paths name or hold; without paths, those of the library. Raises InputError."""
    for path in paths or [library.data_folder() / "proofs"]:
        if path.is_dir():
            yield from sorted(file for ending in endings for file in path.rglob(f"*{ending}") if file.is_file())
        elif path.is_file():
            yield path
        else:
            raise InputError(f"{path}: expected an evidence file or a folder, found nothing there")
