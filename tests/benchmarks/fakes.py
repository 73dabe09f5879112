"""Contestants that are a line of Python each, and problems that are a file."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks.contestants import Contestant, Task
from benchmarks.problem import Problem

SAYS_WHAT_THE_FILE_SAYS = "import sys; print(open(sys.argv[1]).read())"


def contestant(
    name: str, code: str = SAYS_WHAT_THE_FILE_SAYS, version: str = "1", read: Callable[[str], str] = str.strip
) -> Contestant:
    """It runs the code with the problem's file as its argument."""

    def task(problem: Problem, folder: Path) -> Task:
        given = hashlib.sha256(problem.claim.read_bytes()).hexdigest()
        return Task((sys.executable, "-S", "-c", code, str(problem.claim)), None, given)

    return Contestant(name, version, task, read)


def problem(folder: Path, name: str, text: str = "proved") -> Problem:
    path = folder / f"{name}.txt"
    path.write_text(text)
    return Problem("family", name, path)
