"""`verify TARGET...`: from targets to results, reports and the exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from verify.errors import InputError, VerifyError
from verify.evidence.exit_code import exit_code
from verify.evidence.heading import NO_HEADING, Heading
from verify.evidence.result import Result
from verify.library.targets import find_claims
from verify.show.json_report import json_report
from verify.show.lines import line, write, write_json
from verify.show.progress import ProgressDisplay
from verify.show.terminal import show, show_error, summary

if TYPE_CHECKING:
    from verify.cache.shown import Shown


def check_claims(
    targets: Sequence[str],
    as_json: bool = False,
    budget: str | None = None,
    jobs: int | None = None,
    evidence: Path | None = None,
    explain: bool = False,
    cache: bool = True,
    memory: str | None = None,
    stats: bool = False,
) -> int:
    """Decide all claims that the targets name, report them in that order, and return the exit code.

    With `evidence`, one evidence file for each claim is written into that folder. With `explain`, each claim that has
    certificates is decided again without each `given` item that they use. With `cache`, what the user decided before is
    looked up, and checked again by the kernel, before anything is decided; not where it is to be explained. `memory` is
    what each claim's worker may take. With `stats`, nothing is looked up, and a table says what each engine did.

    A target that names nothing becomes a result of its own, an error; the others are decided all the same.
    """
    seconds = None if budget is None else _seconds(budget)
    most = None if memory is None else _memory(memory)
    found = find_all(targets)
    if evidence is not None:
        _prepare(evidence, [path for path in found if isinstance(path, Path)])
    report = _Report(found, as_json, ProgressDisplay(sys.stderr), stats)
    try:
        if explain:
            _explain(report, jobs, seconds, evidence, most)
        else:
            waiting = report_known(report, evidence, seconds) if cache and not stats else list(range(len(report.paths)))
            if waiting:
                _decide(report, waiting, jobs, seconds, evidence, cache, most)
    finally:
        report.display.hide()
    results = report.finish()
    return exit_code(results)


def _prepare(evidence: Path, paths: Sequence[Path]) -> None:
    """Make the folder for evidence. Raises InputError, also where two claims would be written to one file."""
    from verify.evidence.targets import make_folder
    from verify.library import find as library

    make_folder(evidence)
    named: dict[str, Path] = {}
    for path in paths:
        name = library.name_of(path)
        if name is not None and named.setdefault(name, path) != path:
            found = f"found '{name}' in {named[name]} and in {path}; rename one, or write them into two folders"
            raise InputError(f"--evidence: expected claims with different names, as each is a file's, {found}")


def _seconds(budget: str) -> float:
    from verify.workers.pool import parse_seconds

    return parse_seconds(budget)


def _memory(memory: str) -> int:
    from verify.decide.memory import parse_memory

    return parse_memory(memory)


def _explain(
    report: _Report, jobs: int | None, seconds: float | None, evidence: Path | None, memory: int | None
) -> None:
    from verify.commands.explain import explain_all
    from verify.workers.client import Request

    requests = [Request(path, seconds, evidence) for path in report.paths]
    explain_all(requests, jobs, report.display.update, report.take, memory)


def _decide(
    report: _Report,
    waiting: Sequence[int],
    jobs: int | None,
    seconds: float | None,
    evidence: Path | None,
    cache: bool,
    memory: int | None,
) -> None:
    from verify.workers.pool import decide_all

    def take(index: int, result: Result, heading: Heading) -> None:
        report.take(waiting[index], result, heading)

    paths = [report.paths[index] for index in waiting]
    decide_all(paths, jobs, seconds, report.display.update, take, evidence, cache, memory, fork=True)


def report_known(report: _Report, evidence: Path | None, budget: float | None = None) -> list[int]:
    """Report what the user's cache has, with evidence files in that folder; the other paths' indices. What stayed
    unknown within this budget (None: what the claim says) counts as well."""
    from verify.cache.shown import users_shown

    shown = users_shown(_warn)
    if shown is None:
        return list(range(len(report.paths)))
    waiting = []
    for index, path in enumerate(report.paths):
        found = shown.find(path) if evidence is None else None
        if found is None:
            waiting.append(index)
        else:
            report.take(index, *found)
    left = _report_decided(report, waiting, evidence, shown, budget) if waiting else []
    shown.store.close()  # before workers are forked, which have no use for it
    return left


def _report_decided(
    report: _Report, waiting: Sequence[int], evidence: Path | None, shown: Shown, budget: float | None
) -> list[int]:
    """The same for those that are not found by their files, but by what they say."""
    from verify.cache.decided import Cache
    from verify.evidence.file import write_evidence
    from verify.library.find import load_claim
    from verify.workers.budgets import budget_of

    cache, left = Cache(shown.store, shown.secret), []
    for index in waiting:
        try:
            loaded = load_claim(report.paths[index])
        except (VerifyError, RecursionError, MemoryError):  # a worker finds it as well, and says so
            left.append(index)
            continue
        found = cache.find(loaded)
        if found is None and loaded.claim.question is None:
            found = cache.find_unsettled(loaded, budget or budget_of(loaded.claim))
        if found is None:
            left.append(index)
            continue
        result, rests_on = found
        cache.keep_of_file(loaded, rests_on)
        if evidence is not None:
            result = replace(result, evidence=str(write_evidence(rests_on, evidence)))
        report.take(index, result, Heading.of(loaded.claim, loaded.agents.values()))
    return left


def _warn(words: str) -> None:
    write([line(0, ("warning: ", "yellow"), words)], sys.stderr)


def find_all(targets: Sequence[str]) -> list[Path | Result]:
    """The claim files of all targets in order, each once; a result with verdict error for a target without any."""
    found: dict[Path | str, Path | Result] = {}
    for target in targets:
        try:
            found.update({path.resolve(): path for path in find_claims([target])})
        except InputError as error:
            found[target] = Result(target, target, "proved", "error", reason=str(error), cause="input")
    return list(found.values())


class _Report:
    """Results by their place among all that was found; people see each as soon as those before it are there."""

    def __init__(
        self, found: Sequence[Path | Result], as_json: bool, display: ProgressDisplay, stats: bool = False
    ) -> None:
        self._places = [place for place, entry in enumerate(found) if isinstance(entry, Path)]
        self._known = {place: (entry, NO_HEADING) for place, entry in enumerate(found) if isinstance(entry, Result)}
        self._total = len(found)
        self._next = 0
        self._warnings: dict[str, None] = {}
        self._as_json, self._stats = as_json, stats
        self.display = display
        self.paths = [entry for entry in found if isinstance(entry, Path)]
        self._show_what_is_due()

    def take(self, index: int, result: Result, heading: Heading) -> None:
        """The result for `paths[index]`."""
        self._known[self._places[index]] = (result, heading)
        self._warnings |= dict.fromkeys(heading.warnings)
        self._show_what_is_due()

    def finish(self) -> list[Result]:
        """All results in order, after the last words of the report."""
        results = [self._known[place][0] for place in range(self._total)]
        for words in self._warnings:
            _warn(words)
        if self._as_json:
            write_json(json_report(results), sys.stdout)
        else:
            write(summary(results), sys.stdout)
            if self._stats:
                from verify.show.engines import engines

                write(engines(results), sys.stdout)
        return results

    def _show_what_is_due(self) -> None:
        while not self._as_json and self._next in self._known:
            result, heading = self._known[self._next]
            self.display.hide()
            if result.verdict == "error":
                write(show_error(result), sys.stderr)
            else:
                write(show(result, heading, alone=self._total == 1), sys.stdout)
            self._next += 1
