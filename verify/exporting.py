"""`verify export --coq`: certificates from evidence files as theorems for Coq."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from verify.errors import InputError
from verify.evidence.file import Evidence, MalformedEvidence, read_evidence
from verify.replay import evidence_files
from verify.show.coq import coq_file, coq_theorem
from verify.show.lines import line, write


def export_coq(paths: Sequence[Path], folder: Path) -> int:
    """Write NAME.v into the folder for each evidence file that holds certificates. Raises InputError."""
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for path in evidence_files(paths):
        try:
            evidence = read_evidence(path)
        except MalformedEvidence as problem:
            raise InputError(f"{path}: {problem}") from None
        text = coq_text(evidence)
        if text is not None:
            (folder / f"{evidence.claim.replace('-', '_')}.v").write_text(text, encoding="utf-8")
            count += 1
    write([line(0, f"wrote {count} files into {folder}; check each with: coqc FILE.v")], sys.stdout)
    return 0


def coq_text(evidence: Evidence) -> str | None:
    """The source with one theorem for each certificate of the claim, or None if it has none."""
    name = evidence.claim.replace("-", "_")
    theorems = [
        coq_theorem(f"{name}_{k}", item.certificate, item.text)
        for k, item in enumerate(evidence.items, 1)
        if item.certificate is not None
    ]
    return coq_file(theorems, f"{evidence.claim}: its denial contradicts itself") if theorems else None
