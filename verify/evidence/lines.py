"""Evidence of many claims in one file, `<sweep>.evidence.jsonl`: a line for the sweep, then one for each combination.

{"sweep": name, "file": path, "text": the text of the sweep's file}
{"combination": n, and the rest as in an evidence file}
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from verify.evidence.file import LARGEST
from verify.evidence.record import Evidence, MalformedEvidence
from verify.language.titles import is_title
from verify.visible import json_text

LINES_ENDING = ".evidence.jsonl"


@dataclass(frozen=True)
class About:
    """Which sweep the evidence is about: its name, the path of its file, and its text."""

    sweep: str
    file: str
    text: str


def heading_line(sweep: str, file: str, text: str) -> str:
    """The first line."""
    return json_text({"sweep": sweep, "file": file, "text": text}) + "\n"


def line_of(number: int, evidence: Mapping[str, Any]) -> str:
    """The line of one combination, whose evidence is given as plain data."""
    return (
        json_text(
            {"combination": number, **{k: v for k, v in evidence.items() if k != "combination"}}, separators=(",", ":")
        )
        + "\n"
    )


def read_about(path: Path) -> About:
    """The first line. Raises MalformedEvidence."""
    for data in _lines(path):
        try:
            found = About(data["sweep"], data["file"], data["text"])
        except (KeyError, TypeError):
            break
        if all(isinstance(part, str) for part in (found.sweep, found.file, found.text)) and is_title(found.sweep):
            return found
        break
    raise MalformedEvidence(f"{path}: expected the evidence of a sweep, found another file")


def read_lines(path: Path) -> Iterator[tuple[int, Evidence | MalformedEvidence]]:
    """The combinations with their evidence, one by one, or with what is wrong with it. Raises MalformedEvidence."""
    for place, data in enumerate(_lines(path)):
        if place == 0:
            continue
        number = data.get("combination") if isinstance(data, dict) else None
        if type(number) is not int:
            raise MalformedEvidence(f"{path}: line {place + 1}: expected the number of a combination")
        try:
            yield number, Evidence.from_json({key: value for key, value in data.items() if key != "combination"})
        except MalformedEvidence as problem:
            yield number, problem


def _lines(path: Path) -> Iterator[Any]:
    try:
        with path.open(encoding="utf-8") as file:
            for place, line in enumerate(iter(lambda: file.readline(LARGEST + 1), "")):
                if len(line) > LARGEST:
                    raise MalformedEvidence(f"{path}: line {place + 1}: too large: expected at most {LARGEST >> 20} MB")
                try:
                    yield json.loads(line)
                except (ValueError, RecursionError) as problem:
                    words = f"expected JSON, found {type(problem).__name__}"
                    raise MalformedEvidence(f"{path}: line {place + 1}: {words}") from None
    except (OSError, UnicodeDecodeError) as problem:
        raise MalformedEvidence(f"{path}: expected JSON, found {type(problem).__name__}") from None
