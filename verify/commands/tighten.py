"""`verify tighten`: which numbers in a claim can be bettered, and to what."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

from verify.discover.numbers import Stands
from verify.errors import InputError
from verify.evidence.exit_code import AS_EXPECTED, UNKNOWN
from verify.evidence.result import Result
from verify.evidence.targets import make_folder
from verify.library import find as library
from verify.library.find import load_claim
from verify.show.json_report import json_report
from verify.show.lines import Line, line, write, write_json
from verify.show.progress import ProgressDisplay
from verify.workers.pool import parse_seconds
from verify.workers.tightening import BUDGET, tightened

NUMBER = re.compile(r"[0-9]+(/[0-9]+|\.[0-9]+)?")


def tighten(
    target: str, of: str | None, as_json: bool, budget: str | None, jobs: int | None, evidence: Path | None
) -> int:
    """Look for the best value of each number in the claim's lines; of those that are written like `of`, if that is
    said. 0 where each that can be bettered or not is known exactly, else 3. Raises InputError."""
    if of is not None and not NUMBER.fullmatch(of):
        raise InputError(f"--of: expected a number as it stands in the claim, such as 4 or 1/2, found {of!r}")
    path = library.one_claim([target])
    if evidence is not None:
        make_folder(evidence)
    seconds = BUDGET if budget is None else parse_seconds(budget)
    display = ProgressDisplay(sys.stderr)
    with TemporaryDirectory() as temporary:
        try:
            best = tightened(load_claim(path), Path(temporary), of, seconds, jobs, evidence, display.update)
        finally:
            display.hide()
    if not best:
        raise InputError(f"{target}: expected {'a number' if of is None else of} in what is claimed, found none")
    if as_json:
        write_json(json_report([result for _, result in best if result is not None]), sys.stdout)
    else:
        for stands, result in best:
            write(_told(stands, result), sys.stdout)
    known = all(result is None or result.verdict != "unknown" for _, result in best)
    return AS_EXPECTED if known else UNKNOWN


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
