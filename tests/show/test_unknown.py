"""What is told of a claim that stays unknown: few lines, and none where nothing was tried."""

from __future__ import annotations

from dataclasses import replace

from verify.evidence.heading import Heading
from verify.evidence.result import EngineCount, ItemResult, Result
from verify.show.lines import plain
from verify.show.terminal import show
from verify.show.unknown import show_unknown

ENGINES = (
    EngineCount("falsifier", 1, 0, 0.5),
    EngineCount(". Farkas", 90, 0, 7.0),
    EngineCount("z3", 1, 0, 3.0),
    EngineCount("presolve", 1, 0, 0.01),
)
UNKNOWN = Result("t", "t", "proved", "unknown", seconds=10.2, engines=ENGINES, cause="budget")


def test_the_engines_that_took_longest_are_named() -> None:
    first, second = plain(show_unknown(UNKNOWN)).splitlines()
    assert first.strip() == "tried: z3 3.0 s, falsifier 0.5 s"
    assert second.endswith("verify t --budget 20s")


def test_nothing_is_recommended_where_it_does_not_help() -> None:
    unsupported = Result("t", "t", "proved", "unknown", engines=ENGINES, cause="unsupported")
    assert plain(show_unknown(unsupported)) == ""


def test_where_nothing_was_tried_nothing_is_told() -> None:
    assert plain(show_unknown(Result("t", "t", "proved", "unknown"))) == ""


def test_of_one_line_it_is_told_in_six() -> None:
    result = replace(UNKNOWN, reason="it was too hard", items=(ItemResult("pareto", "unknown"),))
    lines = plain(show(result, Heading("What it says.", "where it is from"), alone=True)).splitlines()
    assert len(lines) == 6 and lines[1].strip() == "What it says." and lines[2].strip() == "? pareto"
