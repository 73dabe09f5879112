"""What the rows say: who settled what, in what time, and where answers contradict each other."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

OURS, WARM = "superrational", "superrational, warm"
"""We, with a process for each claim; and in a process that has decided other claims before."""
START = "start-up"
"""The family whose one problem is next to nothing, so that its time is that of the start."""
ANSWERS = {"proved": "proved", "unsat": "proved", "refuted": "refuted", "sat": "refuted"}


@dataclass(frozen=True)
class Result:
    """A contestant on a problem. `exact` says whether the formulas that the others got have a solution only if the
    claim fails; `answer` and `cpu` (in seconds) are None while it is not measured."""

    family: str
    size: int
    problem: str
    contestant: str
    exact: bool
    answer: str | None = None
    cpu: float | None = None

    @property
    def says(self) -> str | None:
        """proved or refuted, if it says so of the claim or of the formulas."""
        return ANSWERS.get(self.answer or "")


@dataclass(frozen=True)
class Score:
    """Of one contestant on some problems: `par2` in seconds, and `less`, the same without the seconds that the start
    takes (None where these are not known); `ratio`, the median of its times to ours over the
    problems that both solved (None if there are none), of which there are `both`."""

    contestant: str
    solved: int
    total: int
    par2: float
    less: float | None
    ratio: float | None
    both: int


def settled(result: Result, ours: str | None) -> bool:
    """Whether the answer settles something: `sat` for formulas that are not exact does so only if the claim is known
    to fail, since then it is the right answer to what was asked."""
    return result.says is not None and (result.exact or result.answer != "sat" or ours == "refuted")


def complete(results: Sequence[Result]) -> list[Result]:
    """The results for problems on which no measurement is missing, so that all are compared on the same ones; without
    the start-up."""
    missing = {r.problem for r in results if r.cpu is None}
    return [r for r in results if r.problem not in missing and r.family != START]


def starts(results: Sequence[Result]) -> dict[str, float]:
    """The seconds in which each contestant starts; of the warm one none, since what it had loaded before is not in its
    times."""
    return {r.contestant: r.cpu for r in results if r.family == START and r.cpu is not None} | {WARM: 0.0}


def scores(
    results: Sequence[Result], names: Sequence[str], cap: float, starts: Mapping[str, float] | None = None
) -> Iterator[Score]:
    """For each contestant that has a problem here; the results are complete. `starts` are the seconds that each takes
    to start."""
    ours = {r.problem: r for r in results if r.contestant == OURS and r.says}
    for name in names:
        own = [r for r in results if r.contestant == name]
        if own:
            yield _score(name, own, ours, cap, (starts or {}).get(name))


def times(results: Sequence[Result]) -> Iterator[tuple[Result, float]]:
    """What was settled, with its time."""
    ours = {r.problem: r.says for r in results if r.contestant == OURS}
    for r in results:
        if r.cpu is not None and settled(r, ours.get(r.problem)):
            yield r, r.cpu


def contradictions(results: Sequence[Result]) -> Iterator[str]:
    """Answers that contradict each other, of one's attempts or of several contestants; first where we are among them.

    Our verdicts carry evidence: a certificate excludes a solution of the very question, and a witness gives one. So
    whoever says otherwise is wrong, exact or not; where we have no verdict, it is not known who is."""
    by_problem: dict[str, list[Result]] = {}
    for r in results:
        by_problem.setdefault(r.problem, []).append(r)
    told = []
    for problem, found in by_problem.items():
        for r in found:
            if (r.answer or "").startswith("differing answers"):
                told.append((r.contestant not in (OURS, WARM), f"{r.contestant} on {problem}: {r.answer}"))
        if len({r.says for r in found if r.says}) > 1:
            answers = ", ".join(f"{r.contestant} {r.says}" for r in found if r.says)
            told.append((not any(r.contestant in (OURS, WARM) and r.says for r in found), f"on {problem}: {answers}"))
    yield from (words for _, words in sorted(told))


def _score(name: str, own: Sequence[Result], ours: dict[str, Result], cap: float, start: float | None) -> Score:
    verdicts = {problem: r.says for problem, r in ours.items()}
    solved = [(r, r.cpu) for r in own if r.cpu is not None and settled(r, verdicts.get(r.problem))]
    lost = [2 * cap] * (len(own) - len(solved))
    spent = [seconds for _, seconds in solved] + lost
    less = None if start is None else statistics.fmean([max(0.0, s - start) for _, s in solved] + lost)
    ratios = [seconds / (ours[r.problem].cpu or 0.001) for r, seconds in solved if r.problem in ours]
    median = statistics.median(ratios) if ratios else None
    return Score(name, len(solved), len(own), statistics.fmean(spent), less, median, len(ratios))
