"""What is told of a claim that stays unknown, beside the reason: what was tried, and what often helps."""

from __future__ import annotations

from collections.abc import Iterator

from verify.evidence.result import Result
from verify.show.lines import Line, line

MOST, LEAST = 4, 0.05
"""So many engines are named, and none that took fewer seconds."""


def show_unknown(result: Result) -> Iterator[Line]:
    """At most two lines; none where it is unknown for another reason than that the search did not end well."""
    if not result.engines or result.cause not in (None, "budget"):
        return
    engines = sorted((row for row in result.engines if not row.engine.startswith(".")), key=lambda row: -row.seconds)
    named = [f"{row.engine} {row.seconds:.1f} s" for row in engines[:MOST] if row.seconds >= LEAST]
    if named:
        yield line(4, f"tried: {', '.join(named)}")
    helps = ["numbers for parameters that have none (`at`)", "a weaker constant"]
    if result.cause == "budget":
        helps.append(f"more time: verify {result.claim} --budget {max(2, round(2 * result.seconds))}s")
    yield line(4, f"what often helps: {', '.join(helps[:-1])} or {helps[-1]}")
