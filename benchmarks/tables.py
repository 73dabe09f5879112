"""From the rows of a run to RESULTS.md and its cactus plot."""

from __future__ import annotations

import platform
import statistics
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

OURS = "superrational"
ANSWERS = ("proved", "refuted")


class Row(NamedTuple):
    """One contestant on one problem."""

    family: str
    size: int
    problem: str
    contestant: str
    answer: str
    seconds: float


FIELDS = Row._fields
ABOUT = """\
Each problem is one claim. We get the claim's file and do everything, from reading it to the kernel's check, in a new
process; only a verdict with evidence that the kernel accepted counts as solved. The others get the same question,
already encoded, in SMT-LIB (QEPCAD only where it has at most three variables), and their word counts. Wall time; the
median of three attempts where one takes less than 5 s. PAR-2 is the mean time, with twice the cap for what was not
solved. The ratio is the median, over the problems that both solved, of their time to ours.""".splitlines()


def results_page(rows: Sequence[Row], versions: Mapping[str, str], cap: float, jobs: int, folder: Path) -> str:
    """The page; the plot is written beside it."""
    plot(rows, versions, folder / "cactus.svg")
    return "\n".join(_page(rows, versions, cap, jobs)) + "\n"


def solved(row: Row) -> bool:
    return row.answer in ANSWERS


def _page(rows: Sequence[Row], versions: Mapping[str, str], cap: float, jobs: int) -> Iterator[str]:
    yield "# Side by side"
    yield ""
    yield f"Made by `python -m benchmarks --cap {cap:.0f} --jobs {jobs}` with the extra `benchmarks` installed."
    yield f"Python {platform.python_version()}; " + ", ".join(f"{n} {v}" for n, v in versions.items()) + "."
    yield ""
    yield from ABOUT
    for family in dict.fromkeys(row.family for row in rows):
        mine = [row for row in rows if row.family == family]
        yield from ["", f"## {family}", "", *_table(mine, versions, cap)]
        if any(row.size for row in mine):
            yield from ["", *_by_size(mine, versions)]
    yield from ["", "## Wrong or differing answers", "", *_wrong(rows)]
    yield from ["", "![solved problems by time](cactus.svg)"]


def _table(rows: Sequence[Row], versions: Mapping[str, str], cap: float) -> Iterator[str]:
    yield "| | solved | PAR-2, s | median ratio to ours |"
    yield "|---|---|---|---|"
    ours = {row.problem: row.seconds for row in rows if row.contestant == OURS and solved(row)}
    for name in versions:
        of = [row for row in rows if row.contestant == name]
        if of:
            par2 = statistics.fmean(row.seconds if solved(row) else 2 * cap for row in of)
            ratios = [row.seconds / ours[row.problem] for row in of if solved(row) and row.problem in ours]
            ratio = f"{statistics.median(ratios):.2f}" if ratios else "-"
            yield f"| {name} | {sum(map(solved, of))} of {len(of)} | {par2:.2f} | {ratio} |"


def _by_size(rows: Sequence[Row], versions: Mapping[str, str]) -> Iterator[str]:
    sizes = sorted({row.size for row in rows})
    yield "| n | " + " | ".join(map(str, sizes)) + " |"
    yield "|---" * (len(sizes) + 1) + "|"
    for name in versions:
        at = {row.size: row for row in rows if row.contestant == name}
        if at:
            cells = [f"{at[n].seconds:.2f}" if n in at and solved(at[n]) else "-" for n in sizes]
            yield f"| {name} | " + " | ".join(cells) + " |"


def _wrong(rows: Sequence[Row]) -> Iterator[str]:
    """Against the answers that carry evidence: ours. Where we have none, only disagreement can be told."""
    right = {row.problem: row.answer for row in rows if row.contestant == OURS and solved(row)}
    found = False
    for row in rows:
        if row.answer == "differing answers" or (solved(row) and right.get(row.problem, row.answer) != row.answer):
            found = True
            evidence = right.get(row.problem, "-")
            yield f"- {row.contestant} on {row.problem}: {row.answer}; ours, with evidence: {evidence}"
    for problem in {row.problem for row in rows} - right.keys():
        told = {row.answer for row in rows if row.problem == problem and solved(row)}
        if len(told) > 1:
            found = True
            yield f"- on {problem} the others disagree with each other"
    if not found:
        yield "None."


def plot(rows: Sequence[Row], versions: Mapping[str, str], path: Path) -> None:
    """How many problems each solved within a time."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams["svg.hashsalt"] = "superrational"
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7, 4.5))
    styles = ["-", "--", "-.", ":", (0, (3, 1, 1, 1))]
    colours = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00"]
    for name, style, colour in zip(versions, styles, colours, strict=False):
        times = sorted(row.seconds for row in rows if row.contestant == name and solved(row))
        axes.plot(
            range(1, len(times) + 1),
            times,
            linestyle=style,
            color=colour,
            label=f"{name} ({len(times)})",
            linewidth=1.8,
        )
    axes.set(yscale="log", xlabel="problems solved", ylabel="seconds for each")
    axes.legend(frameon=False)
    axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(path, metadata={"Date": None}, bbox_inches="tight")
    pyplot.close(figure)
