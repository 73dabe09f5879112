"""`verify tighten`: which numbers in a claim can be bettered, and to what."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

from verify.discover.numbers import Stands, numbers_of
from verify.errors import InputError
from verify.evidence.exit_code import AS_EXPECTED, UNKNOWN
from verify.evidence.result import Result
from verify.evidence.targets import make_folder
from verify.library import find as library
from verify.library.find import CLAIM, load_claim
from verify.show.json_report import json_report
from verify.show.lines import Line, line, write, write_json
from verify.show.progress import ProgressDisplay
from verify.workers.client import Request
from verify.workers.pool import Pool, parse_seconds

BUDGET = 120.0
"""Seconds for each number, if nothing else is said."""
NUMBER = re.compile(r"[0-9]+(/[0-9]+|\.[0-9]+)?")


def tighten(
    target: str, of: str | None, as_json: bool, budget: str | None, jobs: int | None, evidence: Path | None
) -> int:
    """Look for the best value of each number in the claim's lines; of those that are written like `of`, if that is
    said. 0 where each that can be bettered or not is known exactly, else 3. Raises InputError."""
    if of is not None and not NUMBER.fullmatch(of):
        raise InputError(f"--of: expected a number as it stands in the claim, such as 4 or 1/2, found {of!r}")
    paths = library.find_claims([target])
    if len(paths) != 1:
        raise InputError(f"{target}: expected one claim, found {len(paths)}; name one of them")
    if evidence is not None:
        make_folder(evidence)
    seconds = BUDGET if budget is None else parse_seconds(budget)
    display = ProgressDisplay(sys.stderr)
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        found = numbers_of(load_claim(paths[0]), folder, of)
        if not found:
            raise InputError(f"{target}: expected {'a number' if of is None else of} in what is claimed, found none")
        files = [folder / f"{k}-{side}{CLAIM}" for k, each in enumerate(found) for side in range(len(each.texts))]
        for file, text in zip(files, (text for each in found for text in each.texts), strict=True):
            file.write_text(text, encoding="utf-8")
        try:
            with Pool(jobs) as pool:
                results = pool.answer([Request(file, seconds, evidence) for file in files], display.update)
        finally:
            display.hide()
    waiting = iter(results)
    best = [_better([next(waiting) for _ in each.texts]) for each in found]
    if as_json:
        write_json(json_report([result for result in best if result is not None]), sys.stdout)
    else:
        for stands, result in zip(found, best, strict=True):
            write(_told(stands, result), sys.stdout)
    known = all(result is None or result.verdict != "unknown" for result in best)
    return AS_EXPECTED if known else UNKNOWN


def _better(results: Sequence[Result]) -> Result | None:
    """The answer to the one of the questions that makes sense; None where none does."""
    for result in results:
        if result.verdict == "error":
            raise InputError.again(result.reason or "the claim cannot be decided")
    return next((result for result in results if result.answer is not None), None)


def _told(stands: Stands, result: Result | None) -> Iterator[Line]:
    where = f"{stands.number} in {stands.line.replace(stands.name, f'[{stands.name}]')}"
    if result is None or result.answer is None:
        yield line(0, ("- ", "yellow"), where, ": no best value, as the line does not get weaker or stronger with it")
        return
    value = None if result.answer.value is None else Fraction(result.answer.value)
    mark = "?" if value is None else "=" if value == stands.number else ">"
    yield line(0, (f"{mark} ", "yellow" if value is None else "green"), (where, "bold"))
    for words in result.answer.says:
        yield line(4, words)
    if value is not None:
        weaker = (value > stands.number) == result.answer.says[0].startswith("the least")
        moved = (
            f"{stands.number} is not enough: it has to be {value}" if weaker else f"{stands.number} can be made {value}"
        )
        yield line(4, "this is the best value" if value == stands.number else moved)
