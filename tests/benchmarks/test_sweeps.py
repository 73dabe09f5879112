"""The page of sweeps: from numbers, and from a command that only pretends to be `verify`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.sweeps import Run, Swept, page, rejected, swept

PRETENDER = """
import sys
from pathlib import Path
command, target, *options = sys.argv[1:]
if command == "sweep":
    given = dict(zip(options[::2], options[1::2]))
    rows = "0,proved,certificate", "1,proved,solver", "2,unknown,", "3,refuted,realised"
    Path(given["--out"]).write_text("\\n".join(("n,verdict,trust", *rows)) + "\\n")
    Path(given["--evidence"], target + ".evidence.jsonl").write_text("x" * 1234567)
    sys.exit(3)
print("a thing  rejected: why\\n1 evidence files: 1 rejected, 0 about claims that changed")
sys.exit(4)
"""
RUN = Run("2026-01-02 03:04", "a, machine", {"superrational": "1", "Python": "3"}, (0.5, 1.0, 2.25))
COUNTS = {("proved", "certificate"): 3, ("proved", "solver"): 1, ("refuted", "realised"): 2, ("unknown", ""): 1}
ATLAS = Swept("atlas", COUNTS, 12.3, 23.9, 4_560_000, 1.26, 0)


def rows(text: str) -> list[list[str]]:
    return [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("| atlas")]


@pytest.fixture
def pretender(tmp_path: Path) -> Sequence[str]:
    script = tmp_path / "pretender.py"
    script.write_text(PRETENDER)
    return (sys.executable, "-S", str(script))


def test_a_sweep_is_decided_and_replayed(pretender: Sequence[str], tmp_path: Path) -> None:
    found = swept("atlas", tmp_path, pretender)
    counts = {("proved", "certificate"): 1, ("proved", "solver"): 1, ("unknown", ""): 1, ("refuted", "realised"): 1}
    assert (found.name, found.counts, found.evidence, found.rejected) == ("atlas", counts, 1234567, 1)
    assert min(found.wall, found.cpu, found.replay) > 0


def test_the_page_has_the_numbers() -> None:
    text = page([ATLAS], RUN)
    decided, replayed = rows(text)
    assert decided == ["atlas", "7", "12", "24", "4 (certificate 3, solver 1)", "2 (realised 2)", "1"]
    assert replayed == ["atlas", "4.6", "1.3", "0"]
    for words in ("`python -m benchmarks.sweeps`", "2026-01-02 03:04 UTC, on a, machine", "superrational 1, Python 3"):
        assert words in text
    assert "0.50, 1.00, 2.25" in text
    assert "of another kind" not in text


def test_the_page_tells_of_errors() -> None:
    text = page([replace(ATLAS, counts={**COUNTS, ("error", ""): 2})], RUN)
    assert "atlas: 2 results of another kind (error)." in text


def test_a_replay_that_came_to_no_end_is_no_result() -> None:
    assert rejected("...\n1 evidence files: 0 rejected, 0 about claims that changed\n") == 0
    for said in ("", "0 evidence files: 0 rejected, 0 about claims that changed\n"):
        with pytest.raises(RuntimeError):
            rejected(said)
