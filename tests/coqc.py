"""Coq, run on a text."""

from __future__ import annotations

import subprocess
from pathlib import Path


def coqc(checker: Path, folder: Path, text: str, name: str = "exported") -> subprocess.CompletedProcess[str]:
    """What `coqc` says of the text as a file NAME.v in the folder, where `checker` is the folder of the checker."""
    (folder / f"{name}.v").write_text(text, encoding="utf-8")
    command = ["coqc", "-q", "-noglob", "-R", str(checker), "", f"{name}.v"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600)
