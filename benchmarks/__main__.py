"""`python -m benchmarks [--cap 60] [--family TEXT] [--out FOLDER]`: run all side by side and write the tables."""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from benchmarks.contestants import Contestant, Run, attempt, contestants
from benchmarks.problems import Problem, problems
from benchmarks.tables import FIELDS, Row, results_page

SHORT, REPETITIONS = 5.0, 3


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--cap", type=float, default=60.0, help="seconds for one attempt [60]")
    parser.add_argument("--family", default="", help="only families whose name contains this text")
    parser.add_argument("--jobs", type=int, default=1, help="attempts at once: at most the number of idle cores [1]")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent, help="where results.csv and RESULTS.md go")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        todo = [p for p in problems(folder) if chosen.family in p.family]
        taking_part = contestants(chosen.cap)
        with ThreadPoolExecutor(chosen.jobs) as pool:
            rows = [row for rows in pool.map(lambda p: _all(p, taking_part, folder, chosen.cap), todo) for row in rows]
    with (chosen.out / "results.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(FIELDS)
        writer.writerows(rows)
    page = results_page(rows, {c.name: c.version for c in taking_part}, chosen.cap, chosen.jobs, chosen.out)
    (chosen.out / "RESULTS.md").write_text(page, encoding="utf-8")
    return 0


def _all(problem: Problem, taking_part: Sequence[Contestant], folder: Path, cap: float) -> list[Row]:
    rows = []
    for contestant in taking_part:
        run = _median(contestant, problem, folder, cap)
        if run is not None:
            rows.append(Row(problem.family, problem.size, problem.name, contestant.name, run.answer, run.seconds))
            print(f"{problem.name:32} {contestant.name:14} {run.answer:12} {run.seconds:8.2f} s", file=sys.stderr)
    return rows


def _median(contestant: Contestant, problem: Problem, folder: Path, cap: float) -> Run | None:
    """The median of several attempts where one is short."""
    first = attempt(contestant, problem, folder, cap)
    if first is None or first.seconds > SHORT:
        return first
    runs = [first, *(attempt(contestant, problem, folder, cap) or first for _ in range(REPETITIONS - 1))]
    if {"proved", "refuted"} <= {run.answer for run in runs}:
        return Run("differing answers", first.seconds)
    return sorted(runs, key=lambda run: run.seconds)[len(runs) // 2]


if __name__ == "__main__":
    sys.exit(main())
