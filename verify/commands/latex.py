"""`verify export --latex`: claims with their proofs or counterexamples as one LaTeX file."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from verify.commands.telling import accepted
from verify.errors import InputError
from verify.evidence.targets import write_file
from verify.semantics.telling.telling import telling_of
from verify.show.latex.document import Told, document
from verify.show.lines import line, write
from verify.workers.known import Known
from verify.workers.pool import parse_seconds


def export_latex(targets: Sequence[str], out: Path | None, fragment: bool, everything: bool, budget: str | None) -> int:
    """Write the claims that the targets name, or those of evidence files, into `out`. Raises InputError."""
    if out is None or out.suffix.lower() != ".tex":
        raise InputError(f"--latex: expected --out FILE.tex, found {'none' if out is None else repr(str(out))}")
    if not targets:
        raise InputError("--latex: expected claims or evidence files, found none; name some")
    claims = [_told(each) for each in accepted(targets, None if budget is None else parse_seconds(budget))]
    write_file(out, document(claims, fragment, everything).encode("ascii"))
    said = f"{len(claims)} claim{'s' * (len(claims) != 1)}"
    how = f"\\input{{{out.stem}}} in a document with \\usepackage{{amsmath}}" if fragment else f"pdflatex {out.name}"
    write([line(0, f"wrote {said} into {out}; next: {how}")], sys.stdout)
    return 0


def _told(known: Known) -> Told:
    if known.loaded is None or known.evidence is None:
        raise InputError.again(known.result.reason or f"{known.result.claim}: there is no evidence of it")
    return Told(known.loaded, known.result, telling_of(known.loaded, known.evidence))
