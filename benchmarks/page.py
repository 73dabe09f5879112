"""RESULTS.md, from the rows that are current."""

from __future__ import annotations

import platform
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.rows import Row
from benchmarks.scores import OURS, START, Result, complete, contradictions, scores, settled, starts

ABOUT = """\
Each problem is one claim of a family. We get the claim's file and do everything in a new process, from reading it to
the kernel's check; a verdict counts as solved only with evidence that the kernel accepted, and a proof only if a
consistent state was shown as well. In the row "warm" the process has decided two other claims before, as in a session
of many claims, and what counts is the time from the claim's file to the verdict. The others get one question, already
encoded: can the constraints of the agents, the oracle and `given` hold together while an item of the claim fails?
Where the claim says that states exist, the question has a quantifier, and only those that know quantifiers get it. It
is in SMT-LIB (for QEPCAD, which gets those with at most six variables, a sentence), and their word counts. Making the
question is not part of their time.

Time is CPU time, user and system, of the process and of all its descendants, so that it matters little what else the
machine does; it is the median of three attempts where the process of the first takes less than 1 s. The cap is on CPU
time too, and our own budget, which is set to the cap, is one of computing time as well. What was measured on another
machine is not used. Every process may have 6 GiB of address space. All run with their default options, one thread
each.

- **PAR-2** is the mean time, with twice the cap for what was not solved.
- **Without start-up**: the same, less the time that each takes for a question that is next to nothing.
- **Ratio** is the median, over the problems that both solved, of their time to ours: below 1 they are faster. What they
  did not solve is not in it.
- **Not exact**: for some claims the question is a relaxed one, for us and for the others alike. That nothing *near* a
  state is Pareto has no constraint without quantifiers, so finitely many instances stand for it. `unsat` proves the
  claim as before. `sat` alone settles nothing, and counts as solved only where the claim fails with evidence, since it
  is the right answer then.
- **Wrong answers** are told against evidence. A certificate of ours excludes a solution of the very question, so `sat`
  is wrong where we have one; a witness is a solution, so `unsat` is wrong where we have one.""".splitlines()


@dataclass(frozen=True)
class Names:
    """What a page is called and how it is made; the files beside it."""

    title: str
    options: str
    page: str
    rows: str
    plot: str


RESULTS = Names("Side by side", "", "RESULTS.md", "results.csv", "cactus.svg")
GROWTH = Names("Growth", "--growth ", "GROWTH.md", "growth.csv", "growth.svg")


def page(
    results: Sequence[Result],
    rows: Sequence[Row],
    versions: Mapping[str, str],
    cap: float,
    sizes: Mapping[str, str],
    names: Names = RESULTS,
) -> str:
    """The page; the plot is beside it. `sizes` says what the size of a family's problems is."""
    return "\n".join(_lines(results, rows, versions, cap, sizes, names)) + "\n"


def _lines(
    results: Sequence[Result],
    rows: Sequence[Row],
    versions: Mapping[str, str],
    cap: float,
    sizes: Mapping[str, str],
    names: Names,
) -> Iterator[str]:
    yield f"# {names.title}"
    yield ""
    yield f"Made by `python -m benchmarks {names.options}--cap {cap:g}`, with the extra `benchmarks` installed and, for"
    yield "QEPCAD, the Debian package `qepcad`. It measures what is missing in"
    yield f"[{names.rows}]({names.rows}); `--again` measures all."
    yield f"The cap is {cap:g} s of CPU time for each attempt. Python {platform.python_version()}."
    yield "[How it is measured](#how-it-is-measured) says what counts."
    yield "How long whole sweeps take, which no other solver decides, is in [SWEEPS.md](SWEEPS.md); what a command"
    yield "takes cold, from the cache and in a session, in [STARTS.md](STARTS.md)."
    yield ""
    yield "| | version | measured (UTC) | on |"
    yield "|---|---|---|---|"
    for name, version in versions.items():
        own = [row for row in rows if row.contestant == name]
        when = _span([row.measured for row in own])
        yield f"| {name} | {version} | {when} | {'; '.join(dict.fromkeys(row.machine for row in own))} |"
    missing = sum(r.cpu is None for r in results)
    if missing:
        yield ""
        left_out = len({r.problem for r in results if r.cpu is None})
        words = f"the tables and the plot leave out the {left_out} problems that they are of, for everyone"
        yield f"**{missing} of {len(results)} measurements are missing**; {words}."
    started = starts(results)
    yield from ["", "## All", "", *_table(complete(results), versions, cap, started)]
    yield from ["", f"![how many problems each solved within a time]({names.plot})"]
    yield from ["", "## Wrong or differing answers", "", *_wrong(results)]
    for family in dict.fromkeys(r.family for r in results if r.family != START):
        of = [r for r in results if r.family == family]
        relaxed = {r.problem for r in of if not r.exact}
        left_out = len({r.problem for r in of}) - len({r.problem for r in complete(of)})
        words = f"{_count(of)}; for {len(relaxed)} of them the question is not exact."
        words += f" {left_out} are left out, since measurements are missing." if left_out else ""
        yield from ["", f"## Family: {family}", "", words, ""]
        yield from _table(complete(of), versions, cap, started)
        if family in sizes:
            yield from ["", *_by_size(of, versions, sizes[family])]
    yield from ["", "## What was not solved", "", *_unsolved(results, list(versions))]
    yield from ["", "## How it is measured", "", *ABOUT]


def _span(times: Sequence[str]) -> str:
    if not times:
        return "not yet"
    first, last = (t[:16].replace("T", " ") for t in (min(times), max(times)))
    return first if first == last else f"{first} to {last}"


def _count(results: Sequence[Result]) -> str:
    number = len({r.problem for r in results})
    return f"{number} problems" if number != 1 else "1 problem"


def _table(
    results: Sequence[Result], versions: Mapping[str, str], cap: float, started: Mapping[str, float]
) -> Iterator[str]:
    yield "| | solved | PAR-2, s | without start-up, s | median ratio to ours |"
    yield "|---|---|---|---|---|"
    for s in scores(results, list(versions), cap, started):
        less = "-" if s.less is None else f"{s.less:.3g}"
        ratio = "-" if s.ratio is None else f"{s.ratio:.3g} (of {s.both})"
        yield f"| {s.contestant} | {s.solved} of {s.total} | {s.par2:.3g} | {less} | {ratio} |"


def _by_size(results: Sequence[Result], versions: Mapping[str, str], what: str) -> Iterator[str]:
    """CPU seconds by size, a dash for what was not solved."""
    sizes = sorted({r.size for r in results})
    ours = {r.problem: r.says for r in results if r.contestant == OURS}
    yield f"| seconds, by {what} | " + " | ".join(map(str, sizes)) + " |"
    yield "|---" * (len(sizes) + 1) + "|"
    for name in versions:
        at = {r.size: r for r in results if r.contestant == name}
        if at:
            yield f"| {name} | " + " | ".join(_cell(at.get(n), ours) for n in sizes) + " |"


def _cell(result: Result | None, ours: Mapping[str, str | None]) -> str:
    if result is None:
        return ""
    if result.cpu is None:
        return "missing"
    return f"{result.cpu:.2f}" if settled(result, ours.get(result.problem)) else "-"


def _wrong(results: Sequence[Result]) -> Iterator[str]:
    answered = Counter(r.problem for r in results if r.says)
    checked = sum(count > 1 for count in answered.values())
    found = list(contradictions(results))
    yield from (f"- {words}" for words in found)
    if not found:
        yield f"None. On {checked} problems more than one answered, and they agree."


def _unsolved(results: Sequence[Result], names: Sequence[str]) -> Iterator[str]:
    ours = {r.problem: r.says for r in results if r.contestant == OURS}
    for name in names:
        own = [r for r in results if r.contestant == name and r.cpu is not None]
        left = [f"{r.problem} ({r.answer})" for r in own if not settled(r, ours.get(r.problem))]
        if own:
            yield f"- {name}: {', '.join(left) if left else 'nothing of what was measured'}."
