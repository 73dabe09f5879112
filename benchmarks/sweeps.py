"""`python -m benchmarks.sweeps`: decide the library's sweeps anew, replay their evidence, and write SWEEPS.md.

Nothing is kept from run to run: it takes some minutes, and the page is of one run on one machine.
"""

from __future__ import annotations

import argparse
import csv
import os
import platform
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from benchmarks.measuring import Measured, measure
from benchmarks.running import this_machine

SWEEPS = ("atlas", "dilemmas")
JOBS = 2
CAP = 3600.0
"""Seconds of CPU time for one command."""
VERIFY = (sys.executable, "-P", "-m", "verify")
VERDICTS = ("proved", "refuted", "unknown")

ABOUT = f"""\
Each sweep is decided anew by `verify sweep NAME --jobs {JOBS} --anew` with evidence for every combination, and then the
evidence is checked again by `verify replay`, without any solver. Seconds on the wall are of the whole command, and so
is CPU time, which is user and system of the process and of all its descendants. What rests on a certificate, a witness
or a realised witness was accepted by the kernel; what rests on the solver's word was not. **Rejected** counts what the
kernel did not accept of the evidence.""".splitlines()


@dataclass(frozen=True)
class Swept:
    """A sweep that was decided and replayed: how many results of each verdict and trust (empty where there is none),
    seconds, bytes of evidence, and how many of its combinations the replay rejected."""

    name: str
    counts: Mapping[tuple[str, str], int]
    wall: float
    cpu: float
    evidence: int
    replay: float
    rejected: int


@dataclass(frozen=True)
class Run:
    """When and where sweeps were decided: the time in UTC, the machine, versions by name, and the load of the machine
    (over 1, 5 and 15 minutes) before it began."""

    date: str
    machine: str
    versions: Mapping[str, str]
    load: tuple[float, float, float]


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; its exit code."""
    description = "Decide the library's sweeps anew, replay their evidence, and write SWEEPS.md."
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sweeps", description=description)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent, help="where SWEEPS.md goes")
    out: Path = parser.parse_args(arguments).out
    run = this_run()
    with tempfile.TemporaryDirectory() as folder:
        results = [swept(name, Path(folder)) for name in SWEEPS]
    (out / "SWEEPS.md").write_text(page(results, run), encoding="utf-8")
    return 0


def this_run() -> Run:
    """Of sweeps that begin now, here."""
    versions = {name: version(name) for name in ("superrational", "z3-solver", "python-flint", "highspy")}
    date = datetime.now(UTC).isoformat(sep=" ", timespec="minutes").removesuffix("+00:00")
    return Run(date, this_machine(), {**versions, "Python": platform.python_version()}, os.getloadavg())


def swept(name: str, folder: Path, verify: Sequence[str] = VERIFY) -> Swept:
    """Decide the sweep in this folder, and replay its evidence. Raises RuntimeError where either does not end."""
    table, evidence = folder / f"{name}.csv", folder / f"{name}.evidence.jsonl"
    options = ("--jobs", str(JOBS), "--out", str(table), "--evidence", str(folder), "--anew")
    decided = _ended([*verify, "sweep", name, *options])
    replayed = _ended([*verify, "replay", str(evidence)])
    with table.open(encoding="utf-8", newline="") as file:
        counts = Counter((row["verdict"], row["trust"]) for row in csv.DictReader(file))
    size = evidence.stat().st_size
    return Swept(name, counts, decided.wall, decided.cpu, size, replayed.wall, rejected(replayed.out))


def rejected(said: str) -> int:
    """How much `verify replay` rejected, by what it said. Raises RuntimeError where it did not come to its end."""
    found = re.search(r"^1 evidence files: (\d+) rejected, 0 about claims that changed$", said, re.MULTILINE)
    if found is None:
        raise RuntimeError(f"verify replay said: {said[-500:]}")
    return int(found[1])


def page(results: Sequence[Swept], run: Run) -> str:
    """The text of SWEEPS.md."""
    return "\n".join(_lines(results, run)) + "\n"


def _ended(command: Sequence[str]) -> Measured:
    measured = measure(command, None, CAP)
    if measured.ended != "itself":
        raise RuntimeError(f"{' '.join(command)}: stopped, {measured.ended}")
    return measured


def _lines(results: Sequence[Swept], run: Run) -> Iterator[str]:
    yield "# Sweeps"
    yield ""
    yield "Made by `python -m benchmarks.sweeps`, which takes some minutes."
    yield ""
    yield f"- {run.date} UTC, on {run.machine}"
    yield f"- {', '.join(f'{name} {number}' for name, number in run.versions.items())}"
    yield f"- load of the machine at the start (over 1, 5, 15 minutes): {', '.join(f'{load:.2f}' for load in run.load)}"
    yield ""
    yield f"| sweep | combinations | wall with {JOBS} jobs, s | CPU, s | " + " | ".join(VERDICTS) + " |"
    yield "|---" * (4 + len(VERDICTS)) + "|"
    for each in results:
        cells = (each.name, str(sum(each.counts.values())), f"{each.wall:.0f}", f"{each.cpu:.0f}")
        yield f"| {' | '.join((*cells, *(_cell(each.counts, verdict) for verdict in VERDICTS)))} |"
    yield ""
    yield "| sweep | evidence, MB | replay, s | rejected |"
    yield "|---|---|---|---|"
    for each in results:
        yield f"| {each.name} | {each.evidence / 1e6:.1f} | {each.replay:.1f} | {each.rejected} |"
    yield ""
    for words in _others(results):
        yield from (f"**{words}**", "")
    yield from ABOUT


def _cell(counts: Mapping[tuple[str, str], int], verdict: str) -> str:
    """Of one verdict: how many, and what they rest on."""
    by_trust = {trust: count for (each, trust), count in sorted(counts.items()) if each == verdict}
    total = sum(by_trust.values())
    rests = ", ".join(f"{trust} {count}" for trust, count in by_trust.items() if trust)
    return f"{total} ({rests})" if rests else str(total)


def _others(results: Sequence[Swept]) -> Iterator[str]:
    """Verdicts that have no column, such as errors: there should be none."""
    for each in results:
        found = sum(count for (verdict, _), count in each.counts.items() if verdict not in VERDICTS)
        if found:
            kinds = ", ".join(sorted({verdict for verdict, _ in each.counts} - set(VERDICTS)))
            yield f"{each.name}: {found} results of another kind ({kinds})."


if __name__ == "__main__":
    sys.exit(main())
