"""`python -m benchmarks.starts`: what a command takes cold, from the cache and in a session; writes STARTS.md.

Nothing is kept from run to run: all ratios are of one run on one machine.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.contestants import took
from benchmarks.measuring import measure
from benchmarks.sweeps import Run, this_run
from verify.library.find import find_claims

CAP, TIMES = 600.0, 7
VERIFY = ("-P", "-m", "verify")
SYMPY = "import sympy"
ABOUT = """\
CPU seconds, user and system, of the process and of all its descendants: the median of {times} runs after one that does
not count, by turns, so that what else the machine does touches all alike. In a session the process has decided two
other claims before, and the time is that from the claim's file to the verdict."""


@dataclass(frozen=True)
class Start:
    """What is measured: in words, the arguments of Python, and whether the program prints itself what counts."""

    words: str
    command: tuple[str, ...]
    printed: bool = False


def starts() -> list[Start]:
    """All that is measured, in the order of the table."""
    step, alone = (str(find_claims([name])[0]) for name in ("lp-step", "nelp-self"))
    session = ("-m", "benchmarks.warm_main", "60")
    return [
        Start("Python alone", ("-c", "pass")),
        Start(SYMPY, ("-c", SYMPY)),
        Start("lp-step, cold", (*VERIFY, "--no-cache", step)),
        Start("lp-step, cached", (*VERIFY, step)),
        Start("lp-step, in a session", (*session, step), True),
        Start("nelp-self, cold", (*VERIFY, "--no-cache", alone)),
        Start("nelp-self, cached", (*VERIFY, alone)),
        Start("nelp-self, in a session", (*session, alone), True),
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; its exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.starts", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--out", type=Path, default=Path(__file__).parent, help="where STARTS.md goes")
    out: Path = parser.parse_args(arguments).out
    run = this_run()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder  # so that what is cached was decided in this run
        measured = medians(starts(), TIMES)
    (out / "STARTS.md").write_text(page(measured, run), encoding="utf-8")
    return 0


def medians(every: Sequence[Start], times: int) -> list[tuple[str, float]]:
    """Each in words, with its seconds. Raises RuntimeError for a command that does not come to its end."""
    seconds: dict[str, list[float]] = {each.words: [] for each in every}
    for turn in range(times + 1):
        for each in every:
            found = once(each)
            if turn:
                seconds[each.words].append(found)
    return [(words, statistics.median(found)) for words, found in seconds.items()]


def once(start: Start) -> float:
    """Its CPU seconds. Raises RuntimeError where it does not come to its end."""
    measured = measure((sys.executable, *start.command), None, CAP)
    told = took(measured.out) if start.printed else measured.cpu
    if measured.ended != "itself" or told is None:
        raise RuntimeError(f"{start.words}: {measured.ended}, and said {measured.out[-300:]!r}")
    return told


def page(measured: Sequence[tuple[str, float]], run: Run) -> str:
    """The text of STARTS.md."""
    return "\n".join(_lines(measured, run)) + "\n"


def _lines(measured: Sequence[tuple[str, float]], run: Run) -> Iterator[str]:
    yield from ("# Starts", "", "Made by `python -m benchmarks.starts`.", "")
    yield f"- {run.date} UTC, on {run.machine}"
    yield f"- {', '.join(f'{name} {number}' for name, number in run.versions.items())}"
    yield f"- load of the machine at the start (over 1, 5, 15 minutes): {', '.join(f'{load:.2f}' for load in run.load)}"
    yield from ("", f"| | CPU, s | to `{SYMPY}` |", "|---|---|---|")
    one = dict(measured)[SYMPY]
    yield from (f"| {words} | {seconds:.3f} | {seconds / one:.2f} |" for words, seconds in measured)
    yield from ("", *ABOUT.format(times=TIMES).splitlines())


if __name__ == "__main__":
    sys.exit(main())
