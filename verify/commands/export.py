"""`verify export --coq`: certificates from evidence files as theorems for Coq."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from verify.commands.replay import evidence_files
from verify.errors import InputError
from verify.evidence.file import read_evidence
from verify.evidence.record import Evidence, MalformedEvidence
from verify.evidence.targets import make_folder, write_file
from verify.show.coq import CHECKER, coq_file, coq_theorem
from verify.show.coq.names import identifiers
from verify.show.coq.roots import ROOTS, coq_roots
from verify.show.lines import line, write

CHECKER_FILE, ROOTS_FILE = "Checker.v", "Roots.v"


def export_coq(paths: Sequence[Path], folder: Path) -> int:
    """Write NAME.v into the folder for each evidence file that holds certificates, and the checker that they require.

    Raises InputError.
    """
    texts = coq_texts(paths)
    make_folder(folder)
    for name, text in texts.items():
        write_file(folder / name, text.encode())
    required = [name for name in (CHECKER_FILE, ROOTS_FILE) if name in texts]
    words = (
        f"wrote {len(texts) - len(required)} files and {' and '.join(required)} into {folder}; check them there with: "
    )
    write([line(0, words, f"coqc {' && coqc '.join(required)} && coqc FILE.v")], sys.stdout)
    return 0


def coq_texts(paths: Sequence[Path]) -> Mapping[str, str]:
    """What is exported: texts by file name, what they require first. Raises InputError."""
    found = [evidence for evidence in _evidence(paths) if evidence.certified()]
    names = identifiers((evidence.claim for evidence in found), {CHECKER_FILE[:-2], ROOTS_FILE[:-2]})
    files = {f"{name}.v": _file(name, evidence) for name, evidence in zip(names, found, strict=True)}
    roots = {ROOTS_FILE: ROOTS} if any(_defines_roots(evidence) for evidence in found) else {}
    return {CHECKER_FILE: CHECKER, **roots, **files}


def _defines_roots(evidence: Evidence) -> bool:
    return evidence.existence is not None and bool(evidence.existence.definitions)


def _evidence(paths: Sequence[Path]) -> Iterator[Evidence]:
    for path in evidence_files(paths):
        try:
            yield read_evidence(path)
        except MalformedEvidence as problem:
            raise InputError(f"{path}: {problem}") from None


def _file(name: str, evidence: Evidence) -> str:
    """The source with one theorem for each certificate of the claim, and one for each root."""
    beside = "width" if evidence.instance is None else "fails"
    theorems = [
        coq_theorem(f"{name}_{n[0] + 1 if n else beside}", certificate, text)
        for n, text, certificate in evidence.certified()
    ]
    roots = [] if evidence.existence is None else coq_roots(f"{name}_1", evidence.existence)
    return coq_file(theorems, f"{evidence.claim}: its denial contradicts itself", roots)
