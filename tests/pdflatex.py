"""pdflatex, run on a text."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

HOW_TO_GET_IT = "apt-get install --no-install-recommends texlive-latex-base"
TOO_WIDE = 1.0
"""Points by which a line may run off the page before it is seen."""


@dataclass(frozen=True)
class Typeset:
    """What pdflatex said: its exit code, the log, and by how many points lines or pages are too large."""

    code: int
    log: str

    @property
    def too_large(self) -> list[float]:
        found = re.findall(r"Overfull \\[hv]box \(([\d.]+)pt", self.log)
        return [points for points in map(float, found) if points > TOO_WIDE]


def pdflatex(folder: Path, text: str) -> Typeset:
    """The text, typeset. Skips where there is no pdflatex."""
    if shutil.which("pdflatex") is None:
        pytest.skip(f"needs pdflatex: {HOW_TO_GET_IT}")
    (folder / "a.tex").write_text(text, encoding="ascii")
    command = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "a.tex"]
    run = subprocess.run(command, cwd=folder, capture_output=True, timeout=600)
    return Typeset(run.returncode, (folder / "a.log").read_text(encoding="latin-1"))
