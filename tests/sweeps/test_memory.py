"""Thirty thousand combinations need the memory of a thousand."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from verify.commands import sweep as command
from verify.sweeps.rows import Outcome, Row

from .conftest import ROOT

WITNESS = {"strategies": {player: {"C": "1/3", "D": "2/3"} for player in ("row", "column")}}
ALLOWED = 5_000
"""KiB. The places of the results in the journal are 8 bytes each; the results themselves would be 30,000 KiB."""


def outcomes(task: object, numbers: Iterator[int], *_: object) -> Iterator[Outcome]:
    """Decided at once, in an order in which the first of each thousand comes last."""
    late = None
    for number in numbers:
        if number % 1000 == 0:
            late = number
            continue
        yield outcome(number)
        if number % 1000 == 999 and late is not None:
            yield outcome(late)


def outcome(number: int) -> Outcome:
    return Outcome(Row(number, "refuted", "witness", 0.1, ("refuted",) * 2, WITNESS, None), {})


def most_memory(path: Path, count: int) -> int:
    """The most that a process needs for a sweep of so many combinations, in KiB."""
    path.write_text(path.read_text().replace("count: 2", f"count: {count}"))
    script = f"from tests.sweeps import test_memory; test_memory.run({path.name!r})"
    done = subprocess.run([sys.executable, "-c", script], cwd=path.parent, capture_output=True, text=True, check=True)
    with open(path.with_name("s.csv"), encoding="utf-8") as file:
        assert sum(1 for _ in file) == count + 1
    return int(done.stdout.split()[-1])


def run(name: str) -> None:
    """What the process does."""
    from verify.commands.main import main

    setattr(command, "_outcomes", outcomes)  # noqa: B010
    assert main(["sweep", name]) == 0
    status = Path("/proc/self/status").read_text().splitlines()
    print(next(line.split()[1] for line in status if line.startswith("VmHWM")))


def test_memory_does_not_grow_with_the_number_of_combinations(write_sweep, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    few = most_memory(write_sweep("x: {from: 0, to: 1, count: 2}"), 1_000)
    Path("s.csv").unlink()
    Path("s.csv.journal").unlink()
    many = most_memory(write_sweep("x: {from: 0, to: 1, count: 2}"), 30_000)
    assert few < 500_000
    assert many - few < ALLOWED, f"{few} KiB for 1000, {many} KiB for 30000"
