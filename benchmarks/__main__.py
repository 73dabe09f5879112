"""`python -m benchmarks`: measure side by side what is not measured yet, and write RESULTS.md.

Each measurement goes into a file at once, with the digest of what the contestant was given. So a run that was
stopped goes on where it was, and only what has changed is measured again.
"""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.contestants import Contestant, asked, contestants
from benchmarks.growth import growing_families, growing_sizes
from benchmarks.page import GROWTH, RESULTS, Names, page
from benchmarks.plot import plot
from benchmarks.problem import Problem
from benchmarks.problems import SIZES, problems
from benchmarks.rows import Key, Row, append_row, read_rows
from benchmarks.running import Attempt, attempts, run, this_machine
from benchmarks.scores import Result

CAP = 60.0
INTERRUPTED = 130


@dataclass(frozen=True)
class Chosen:
    """The options of the command: what is measured, with what cap, and where the results are."""

    cap: float
    out: Path
    family: str = ""
    only: tuple[str, ...] = ()
    again: bool = False
    page: bool = False
    growth: bool = False

    @property
    def names(self) -> Names:
        """Of the files that are written."""
        return GROWTH if self.growth else RESULTS

    def measures(self, attempt: Attempt) -> bool:
        """Whether the attempt is to be measured if it is not known."""
        wanted = not self.only or attempt.contestant.name in self.only
        return not self.page and wanted and self.family in attempt.problem.family


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; its exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--cap", type=float, default=CAP, help=f"seconds of CPU time for one attempt [{CAP:g}]")
    parser.add_argument("--family", default="", help="measure only families whose name contains this text")
    parser.add_argument(
        "--only", metavar="CONTESTANT", action="append", default=[], help="measure only this one (may be repeated)"
    )
    parser.add_argument("--again", action="store_true", help="measure also what is measured already")
    parser.add_argument("--page", action="store_true", help="measure nothing, only write the page")
    parser.add_argument("--growth", action="store_true", help="claims that grow, into files of their own")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent, help="where results.csv and RESULTS.md go")
    options = vars(parser.parse_args(arguments))
    chosen = Chosen(**{**options, "only": tuple(options["only"])})
    with tempfile.TemporaryDirectory() as name:
        taking_part = contestants(chosen.cap)
        unknown = {*chosen.only} - {contestant.name for contestant in taking_part}
        if unknown:
            parser.error(f"not here: {', '.join(sorted(unknown))}; here: {', '.join(c.name for c in taking_part)}")
        folder = Path(name)
        measured = growing_families(folder) if chosen.growth else problems(folder)
        return side_by_side(list(measured), taking_part, chosen, folder)


def side_by_side(every: Sequence[Problem], taking_part: Sequence[Contestant], chosen: Chosen, folder: Path) -> int:
    """Measure what was chosen, and write the page with all that is current."""
    log = chosen.out / chosen.names.rows
    todo = attempts(every, taking_part, folder, chosen.cap)
    machine = this_machine()
    known = set() if chosen.again else _rows_of(log, machine).keys()
    missing = [attempt for attempt in todo if chosen.measures(attempt) and attempt.key not in known]
    try:
        run(missing, _keeper(log, len(missing)))
    except KeyboardInterrupt:
        print("stopped; the same command goes on", file=sys.stderr)
        return INTERRUPTED
    rows = _rows_of(log, machine)
    results = [_result(attempt, rows) for attempt in todo]
    versions = {contestant.name: contestant.version for contestant in taking_part}
    current = [rows[attempt.key] for attempt in todo if attempt.key in rows]
    text = page(results, current, versions, chosen.cap, {**SIZES, **growing_sizes()}, chosen.names)
    plot(results, list(versions), chosen.cap, chosen.out / chosen.names.plot)
    (chosen.out / chosen.names.page).write_text(text, encoding="utf-8")
    return 0


def _rows_of(log: Path, machine: str) -> dict[Key, Row]:
    """What was measured on the machine."""
    return {key: row for key, row in read_rows(log).items() if row.machine == machine}


def _keeper(log: Path, total: int) -> Callable[[Row], None]:
    done = 0

    def keep(row: Row) -> None:
        nonlocal done
        done += 1
        append_row(log, row)
        words = f"{row.problem:32} {row.contestant:14} {row.answer:14} {row.cpu:8.2f} s CPU {row.wall:8.2f} s"
        print(f"{done}/{total} {words}", file=sys.stderr, flush=True)

    return keep


def _result(attempt: Attempt, rows: dict[Key, Row]) -> Result:
    problem, row = attempt.problem, rows.get(attempt.key)
    question = asked(problem.claim)
    exact = question is not None and question.exact
    place = (problem.family, problem.size, problem.name, attempt.contestant.name, exact)
    return Result(*place) if row is None else Result(*place, row.answer, row.cpu)


if __name__ == "__main__":
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, signal.default_int_handler)  # also where the shell has them ignored, as after `&`
    sys.exit(main())
