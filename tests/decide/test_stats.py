"""What each engine tried and closed is counted once, whatever becomes of the run."""

from __future__ import annotations

import pytest

from verify.decide.stats import Stats
from verify.evidence.result import EngineCount


def counts(stats: Stats) -> list[tuple[str, int, int]]:
    return [(row.engine, row.tried, row.closed) for row in stats.rows()]


def test_what_an_engine_returns_is_passed_on_and_counted() -> None:
    stats = Stats()
    assert stats.measured("a", lambda: "found") == "found"
    assert stats.measured("a", lambda: "") == ""
    assert stats.measured("b", lambda: 7, lambda number: number > 7) == 7
    assert stats.measured("b", lambda: 8, lambda number: number > 7) == 8
    assert counts(stats) == [("a", 2, 1), ("b", 2, 1)]


def test_an_engine_that_is_interrupted_counts_as_tried_and_not_as_closed() -> None:
    stats = Stats()
    with pytest.raises(MemoryError):
        stats.measured("a", lambda: (_ for _ in ()).throw(MemoryError()), lambda _: True)
    assert counts(stats) == [("a", 1, 0)]


def test_a_verdict_that_cannot_be_judged_counts_as_not_closed() -> None:
    stats = Stats()
    with pytest.raises(ZeroDivisionError):
        stats.measured("a", lambda: 0, lambda found: 1 / found > 0)
    assert counts(stats) == [("a", 1, 0)]


def test_rows_are_in_the_order_of_the_first_run_and_rounded_to_milliseconds() -> None:
    stats = Stats()
    stats.add("late", False, 0.00049)
    stats.add("early", True, 1.23456)
    stats.add("late", True, 0.0007)
    assert stats.rows() == (EngineCount("late", 2, 1, 0.001), EngineCount("early", 1, 1, 1.235))
    assert stats.counts["late"].seconds == pytest.approx(0.00119), "it is the sum that is rounded"


def test_the_time_of_a_run_inside_another_belongs_to_both(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = iter((0.0, 1.0, 3.0, 7.0))
    monkeypatch.setattr("verify.decide.stats.time.process_time", lambda: next(ticks))
    stats = Stats()
    stats.measured("outer", lambda: stats.measured("inner", lambda: True))
    assert {row.engine: row.seconds for row in stats.rows()} == {"inner": 2.0, "outer": 7.0}


def test_nothing_ran_nothing_is_told() -> None:
    assert Stats().rows() == ()
