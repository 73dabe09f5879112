"""The evidence file of a claim, `<claim>.evidence.json`."""

from __future__ import annotations

import json
from pathlib import Path

from verify.evidence.record import Evidence, MalformedEvidence
from verify.evidence.targets import make_folder, writing
from verify.visible import json_text

ENDING = ".evidence.json"
LARGEST = 1 << 21
"""Bytes of a file, or of a line about one of many claims; what people and this program write is far smaller."""


def write_evidence(evidence: Evidence, folder: Path) -> Path:
    """Write the file into the folder (made if need be), replacing an old one in one step; returns its path.

    Raises InputError.
    """
    make_folder(folder)
    path = folder / f"{evidence.claim}{ENDING}"
    draft = path.with_suffix(".tmp")
    with writing(path):
        draft.write_text(as_text(evidence), encoding="utf-8")
        draft.replace(path)
    return path


def read_evidence(path: Path) -> Evidence:
    """The evidence in a file. Raises MalformedEvidence."""
    try:
        if path.stat().st_size > LARGEST:
            raise MalformedEvidence(f"too large: expected at most {LARGEST >> 20} MB")
        data = json.loads(path.read_text(encoding="utf-8"))
    except MalformedEvidence:
        raise
    except OSError as problem:
        raise MalformedEvidence(f"expected an evidence file, found: {problem.strerror}") from None
    except (ValueError, RecursionError) as problem:
        raise MalformedEvidence(f"expected JSON, found {type(problem).__name__}") from None
    return Evidence.from_json(data)


def as_text(evidence: Evidence) -> str:
    """The file's text: JSON with one line for each top-level entry and each item, so that a change shows in a diff."""
    rows = []
    for key, value in evidence.to_json().items():
        if isinstance(value, list):
            inner = ",\n  ".join(json_text(item) for item in value)
            rows.append(f" {json.dumps(key)}: [\n  {inner}]")
        else:
            rows.append(f" {json.dumps(key)}: {json_text(value)}")
    return "{\n" + ",\n".join(rows) + "\n}\n"
