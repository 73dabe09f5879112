"""One claim that is measured."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Problem:
    """One claim of a family; `size` orders the members of a family that grows."""

    family: str
    name: str
    claim: Path
    size: int = 0


def written(folder: Path, family: str, name: str, size: int, text: str) -> Problem:
    """The problem of a claim with this text, which is put into the folder."""
    path = folder / f"{name}.claim.yaml"
    path.write_text(f"claim: {name}\n{text}", encoding="utf-8")
    return Problem(family, name, path, size)
