"""Ten thousand or a hundred thousand combinations: the memory is that of a thousand."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from verify.sweep import command
from verify.sweep.rows import Outcome, Row

from .conftest import sweep

WITNESS = {"strategies": {player: {"C": "1/3", "D": "2/3"} for player in ("row", "column")}}
PLACE = 8
"""Bytes for each combination: where its result stands in the journal."""


def outcomes(task: object, numbers: Iterator[int], *_: object) -> Iterator[Outcome]:
    """In an order in which the first of each thousand comes last."""
    late = None
    for number in numbers:
        if number % 1000 == 0:
            late = number
            continue
        yield outcome(number)
        if number % 1000 == 999 and late is not None:
            yield outcome(late)
            late = None
    if late is not None:
        yield outcome(late)


def outcome(number: int) -> Outcome:
    return Outcome(Row(number, "refuted", "witness", 0.1, ("refuted",) * 2, WITNESS, None), {})


def peak(count: int) -> int:
    """The most memory that a sweep of so many combinations has at once, in bytes."""
    name = f"s{count}"
    text = Path("s.sweep.yaml").read_text().replace("sweep: s", f"sweep: {name}").replace("count: 2", f"count: {count}")
    Path(f"{name}.sweep.yaml").write_text(text)
    tracemalloc.start()
    assert sweep(f"{name}.sweep.yaml", "--out", f"{name}.csv") == 0
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    with open(f"{name}.csv", encoding="utf-8") as file:
        assert sum(1 for _ in file) == count + 1
    return most


def test_memory_does_not_grow_with_the_number_of_combinations(write_sweep, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(command, "_outcomes", outcomes)
    write_sweep("x: {from: 0, to: 1, count: 2}")
    peak(1000)  # what is loaded once
    few, many = peak(1000), peak(100_000)
    assert many - few < 100_000 * PLACE + 200_000, f"{few} bytes for 1000, {many} for 100000"
