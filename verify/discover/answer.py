"""From a claim whose file asks something to the answer, with the claims that it rests on."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from verify.cache.decided import Cache
from verify.decide.clock import Clock
from verify.discover.expressions import best_expression
from verify.discover.find import best_constant
from verify.discover.map import map_of
from verify.discover.session import CannotAnswer, Session
from verify.discover.when import weakest_condition
from verify.evidence.file import write_evidence
from verify.evidence.record import Evidence
from verify.evidence.result import Result
from verify.evidence.targets import write_file
from verify.language.syntax import Find, Question, When
from verify.library.find import CLAIM, LoadedClaim
from verify.semantics.symbolic.setup import set_up


def answer(
    loaded: LoadedClaim,
    budget: float,
    report: Callable[[str], None],
    folder: Path | None = None,
    cache: Cache | None = None,
) -> Result:
    """What is found within `budget` seconds. `report` hears what is being worked on. With a `folder`, the claims that
    the answer rests on are written into it, with their evidence; with a `cache`, those that were decided before are
    found there. Raises InputError."""
    start = time.monotonic()
    set_up(loaded)  # what is wrong with the claim is said of its own text, not of those made from it

    def keep(result: Result, evidence: Evidence, text: str) -> str | None:
        if folder is None:
            return None
        write_file(folder / f"{result.claim}{CLAIM}", text.encode())
        return str(write_evidence(evidence, folder))

    session = Session(loaded, Clock.of(budget), report, keep, folder, cache)
    assert loaded.claim.question is not None
    try:
        found = answered(session, loaded.claim.question)
    except CannotAnswer as problem:
        claim = loaded.claim
        found = Result(claim.name, str(loaded.path), claim.expect, "unknown", reason=str(problem), cause="unsupported")
    return replace(found, seconds=time.monotonic() - start)


def answered(session: Session, question: Question) -> Result:
    """The answer to one kind of question. Raises CannotAnswer."""
    match question:
        case Find():
            return best_expression(session, question) if question.within else best_constant(session, question)
        case When():
            return weakest_condition(session, question)
    return map_of(session, question)
