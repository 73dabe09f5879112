"""The best value of each number in a claim's lines, asked in worker processes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from verify.discover.numbers import Stands, numbers_of
from verify.errors import InputError
from verify.evidence.result import Result
from verify.library.find import CLAIM, LoadedClaim
from verify.workers.client import Request
from verify.workers.pool import OnProgress, Pool

BUDGET = 120.0
"""Seconds for each number, if nothing else is said."""


def tightened(
    loaded: LoadedClaim,
    folder: Path,
    of: str | None = None,
    seconds: float = BUDGET,
    jobs: int | None = None,
    evidence: Path | None = None,
    on_progress: OnProgress | None = None,
) -> list[tuple[Stands, Result | None]]:
    """Each number, of those that are written like `of` if that is said, with the answer to the question for its best
    value; None where none makes sense. The claims that ask are written into the folder. Raises InputError."""
    found = numbers_of(loaded, folder, of)
    files = [folder / f"{k}-{side}{CLAIM}" for k, each in enumerate(found) for side in range(len(each.texts))]
    for file, text in zip(files, (text for each in found for text in each.texts), strict=True):
        file.write_text(text, encoding="utf-8")
    with Pool(jobs) as pool:
        results = pool.answer([Request(file, seconds, evidence) for file in files], on_progress)
    waiting = iter(results)
    return [(each, _better([next(waiting) for _ in each.texts])) for each in found]


def _better(results: Sequence[Result]) -> Result | None:
    """The answer to the one of the questions that makes sense; None where none does."""
    for result in results:
        if result.verdict == "error":
            raise InputError.again(result.reason or "the claim cannot be decided")
    return next((result for result in results if result.answer is not None), None)
