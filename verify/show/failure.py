"""A claim that failed as a test: which line of its file, and why."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

from verify.evidence.exit_code import expected_of
from verify.evidence.heading import Heading
from verify.evidence.result import ItemResult, Result
from verify.show.lines import Line, line
from verify.show.terminal import explain, verdict_words


def explain_failure(path: Path, result: Result, heading: Heading) -> Iterator[Line]:
    """The verdict, the file's lines with the items that are to blame, and the reason or counterexample."""
    if result.verdict == "error":
        first, *rest = (result.reason or "no reason given").split("\n")
        yield line(0, first)
        for row in rest:
            yield line(4, row.removeprefix("    "))
        return
    yield line(0, f"{result.claim}: ", *verdict_words(result))
    if heading.says:
        yield line(0, heading.says)
    yield line(0, f"{path}:")
    right = [item.verdict == expected for item, expected in zip(result.items, expected_of(result), strict=False)]
    for item, number, is_right in zip_longest(result.items, heading.lines, right):
        if item is not None and (all(right) or not is_right):  # one that is as expected is not to blame, or all are
            yield line(0, _numbered(path, item, number), f"    <- {item.verdict}")
    yield from explain(result, heading)


def _numbered(path: Path, item: ItemResult, number: int | None) -> str:
    """The item's line of the file with its number, or the item's text when the line is not known."""
    rows = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    if number is None or not 0 < number <= len(rows):
        return f"    | {item.text}"
    return f"{number:>4}| {rows[number - 1]}"
