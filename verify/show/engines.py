"""What each engine did for some claims, as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify.evidence.result import EngineCount, Result
from verify.show.lines import Line, line


def total(results: Sequence[Result]) -> tuple[EngineCount, ...]:
    """The counts of all claims together, the engines in the order in which they first ran."""
    found: dict[str, EngineCount] = {}
    for row in (row for result in results for row in result.engines):
        old = found.get(row.engine, EngineCount(row.engine))
        found[row.engine] = EngineCount(
            row.engine, old.tried + row.tried, old.closed + row.closed, round(old.seconds + row.seconds, 3)
        )
    return tuple(found.values())


def engines(results: Sequence[Result]) -> Iterator[Line]:
    """The lines of the table."""
    rows = total(results)
    width = max((len(row.engine) for row in rows), default=6)
    yield line(0)
    yield line(0, (f"{'engine':{width}}  {'tried':>6}  {'closed':>6}  {'seconds':>8}", "bold"))
    for row in rows:
        yield line(0, f"{row.engine:{width}}  {row.tried:>6}  {row.closed:>6}  {row.seconds:>8.2f}")
