"""Decide one claim: from its file to a result that has passed the gate."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from verify.decide.clock import Clock, OutOfTime, alarms, settle
from verify.decide.configuration import STANDARD, Configuration
from verify.decide.context import Context, Found, all_items, result_of
from verify.decide.engine import Report
from verify.decide.evidence import evidence_of
from verify.decide.for_all import decide_for_all
from verify.decide.judging import passed
from verify.decide.lemma_cache import LemmaCache
from verify.decide.smt.parameters import simplest_point
from verify.decide.stats import Stats
from verify.errors import Unsupported
from verify.evidence.record import Evidence, ItemEvidence
from verify.evidence.result import Cause, Result
from verify.language.printing import show
from verify.library.find import LoadedClaim, load_claim
from verify.semantics.payoffs import broken
from verify.semantics.replayed import formulas_of


def _possible(context: Context) -> Found:
    from verify.decide.there_is import decide_possible

    return decide_possible(context)


def _attains(context: Context) -> Found:
    from verify.decide.there_is import decide_attains

    return decide_attains(context)


KINDS: Mapping[str, Callable[[Context], Found]] = {
    "always": decide_for_all,
    "never": decide_for_all,
    "lemma": decide_for_all,
    "possible": _possible,
    "attains": _attains,
}


def decide(path: Path, budget: float, report: Report) -> Result:
    """Load and decide one claim within `budget` seconds. `report` hears what is being worked on.

    Raises InputError for a claim, game or agent that cannot be used.
    """
    return decide_with_evidence(path, budget, report)[0]


def decide_with_evidence(path: Path, budget: float, report: Report) -> tuple[Result, Evidence]:
    """The same, with what the verdict rests on."""
    return decide_claim(load_claim(path), budget, report)


def decide_claim(
    loaded: LoadedClaim,
    budget: float,
    report: Report,
    lemmas: LemmaCache | None = None,
    standing: Callable[[Result, Evidence], None] | None = None,
    configuration: Configuration = STANDARD,
) -> tuple[Result, Evidence]:
    """The same for a claim that is loaded, with the lemmas of claims before it. Raises InputError.

    `standing` hears of a refutation that holds whatever becomes of the other items.
    """
    start, stats = time.monotonic(), Stats()
    heard: list[Found] = []
    doing = "it was stated"

    def told(words: str) -> None:
        nonlocal doing
        doing = f"working on: {words}"
        report(words)

    def judged(found: Found) -> tuple[Result, Evidence]:
        shown = (found.consistent, found.existence, found.exclusion, found.kakutani)
        evidence = evidence_of(loaded, found.result, found.items, *shown)
        result, evidence = passed(loaded, found.result, evidence)
        seconds = time.monotonic() - start
        made = {**evidence.made, "seconds": round(seconds, 3)}
        formulas = formulas_of(evidence, loaded)
        return replace(result, seconds=seconds, engines=stats.rows(), formulas=formulas), replace(evidence, made=made)

    def hear(found: Found) -> None:
        heard[:] = [found]  # it stands, should the time run out outside of an item's share
        if standing is not None:
            standing(*judged(found))

    clock, around = Clock.of(budget), alarms()
    try:
        with clock.alarm():
            known = LemmaCache() if lemmas is None else lemmas
            found = _decided(Context.of(loaded, clock, told, known, stats, configuration, hear))
    except OutOfTime:
        settle(around)
        found = heard[0] if heard else _unknown(loaded, f"the budget ran out while {doing}", "budget")
    except Unsupported as reason:
        found = _unknown(loaded, str(reason), "unsupported")
    return judged(found)


def decide_loaded(
    loaded: LoadedClaim, clock: Clock, report: Report, vacuously: bool = False
) -> tuple[Result, tuple[ItemEvidence, ...]]:
    """The result for a claim that is in no file as it stands, with its evidence; the kernel has not seen it yet. With
    `vacuously` what holds in every consistent state is proved, whether there is one or not."""
    context = Context.of(loaded, clock, report, LemmaCache(), Stats())
    found = _decided(replace(context, vacuously=vacuously))
    return found.result, found.items


def _unknown(loaded: LoadedClaim, reason: str, cause: Cause) -> Found:
    items = all_items(loaded, "unknown")
    return Found(replace(result_of(loaded, "unknown", items=items, reason=reason), cause=cause), items)


def _why_none(loaded: LoadedClaim) -> str:
    """Why no parameters satisfy what is assumed, in words."""
    wrong = broken(loaded.game, loaded.claim.fixed)
    if wrong is None:
        return "no parameters satisfy 'given'"
    what = f"the numbers under 'at' break what '{loaded.game.name}' assumes, {show(wrong)}"
    return f"no parameters satisfy 'given': {what}"


def _decided(context: Context) -> Found:
    given = context.setup.given
    try:
        known = simplest_point(context.setup) is not None
        if not known and context.smt.check((h.formula for h in given), context.clock.left()).status == "unsat":
            return context.vacuous(_why_none(context.loaded), given)
        return KINDS[context.claim.kind](context)
    except Unsupported as reason:
        return context.found("unknown", reason=str(reason), cause="unsupported")
