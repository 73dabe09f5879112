"""The page of starts: from numbers, and from commands that only pretend to be heavy."""

from __future__ import annotations

import pytest

from benchmarks.starts import SYMPY, Start, medians, once, page, starts
from benchmarks.sweeps import Run

RUN = Run("2026-01-02 03:04", "a, machine", {"superrational": "1"}, (0.5, 1.0, 2.25))


def test_each_is_measured_and_what_a_program_prints_counts() -> None:
    busy = Start("busy", ("-S", "-c", "sum(range(3_000_000))"))
    found = dict(medians([busy, Start("told", ("-S", "-c", "print('{}\\ncpu 12.5')"), True)], 2))
    assert found["told"] == 12.5 and 0 < found["busy"] < 10


def test_what_does_not_say_its_time_is_an_error() -> None:
    with pytest.raises(RuntimeError, match="told: itself, and said 'nothing"):
        once(Start("told", ("-S", "-c", "print('nothing')"), True))


def test_the_page_has_ratios() -> None:
    text = page([(SYMPY, 0.25), ("cold", 0.5)], RUN)
    assert "| cold | 0.500 | 2.00 |" in text and f"| {SYMPY} | 0.250 | 1.00 |" in text and "a, machine" in text


def test_cold_is_not_from_the_cache_and_cached_is() -> None:
    commands = {each.words: each.command for each in starts()}
    assert ("--no-cache" in commands["lp-step, cold"]) and "--no-cache" not in commands["lp-step, cached"]
    assert commands["nelp-self, in a session"][:2] == ("-m", "benchmarks.warm_main")
