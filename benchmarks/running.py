"""What is to be measured, and measuring it."""

from __future__ import annotations

import platform
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.contestants import Contestant, Task
from benchmarks.measuring import Measured, measure
from benchmarks.problem import Problem
from benchmarks.rows import Key, Row

SHORT, ATTEMPTS = 1.0, 3


@dataclass(frozen=True)
class Attempt:
    """A contestant's task for a problem, and the key of its measurement."""

    contestant: Contestant
    problem: Problem
    task: Task
    key: Key


def attempts(problems: Sequence[Problem], taking_part: Sequence[Contestant], folder: Path, cap: float) -> list[Attempt]:
    """All that is to be measured, in order: problem by problem, and for each the contestants."""
    found = []
    for problem in problems:
        for contestant in taking_part:
            task = contestant.task(problem, folder)
            if task is not None:
                key = Key(contestant.name, contestant.version, problem.name, task.given, cap)
                found.append(Attempt(contestant, problem, task, key))
    return found


def run(todo: Sequence[Attempt], keep: Callable[[Row], None]) -> None:
    """Measure all of it, one after the other; `keep` gets each row at once."""
    machine = this_machine()
    for attempt in todo:
        keep(_row(attempt, machine))


def this_machine() -> str:
    """The processor and the system, in words."""
    return f"{_processor()}, {platform.system()} {platform.machine()}"


def _row(attempt: Attempt, machine: str) -> Row:
    """The median by CPU time of several attempts where the process of the first is short."""
    runs = [_once(attempt)]
    if runs[0].measured.cpu < SHORT:
        runs += [_once(attempt) for _ in range(ATTEMPTS - 1)]
    answers: Set[str] = {run.answer for run in runs}
    median = sorted(runs, key=lambda run: run.cpu)[len(runs) // 2]
    answer = median.answer
    if len(answers) > 1:
        answer = "differing answers: " + ", ".join(sorted(answers))
    key = attempt.key
    return Row(
        key.contestant,
        key.version,
        key.problem,
        key.given,
        key.cap,
        answer,
        round(median.cpu, 4),
        round(median.measured.wall, 4),
        len(runs),
        datetime.now(UTC).isoformat(timespec="seconds"),
        machine,
    )


@dataclass(frozen=True)
class _Run:
    """One run of a process, the seconds that count of it, and the answer."""

    measured: Measured
    cpu: float
    answer: str


def _once(attempt: Attempt) -> _Run:
    measured = measure(attempt.task.command, attempt.task.text, attempt.key.cap)
    if measured.ended != "itself":
        return _Run(measured, measured.cpu, measured.ended)
    took = attempt.contestant.took(measured.out)
    return _Run(measured, measured.cpu if took is None else took, attempt.contestant.read(measured.out))


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "unknown processor"
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "processor")
