"""`verify --explain`: which of what a claim assumes it needs, by deciding it again without each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from verify.evidence.result import Result, Without
from verify.workers.client import Omission, Request
from verify.workers.pool import OnProgress, OnResult, Pool


def explain_all(
    requests: Sequence[Request],
    jobs: int | None,
    on_progress: OnProgress,
    on_result: OnResult,
    memory: int | None = None,
) -> list[Result]:
    """Decide the claims, and then each that has certificates without each `given` item that they use.

    Explaining a claim takes at most its budget once more; that is shared out among the items left out.
    """
    with Pool(jobs, memory) as pool:
        headings = {}
        asked = [replace(request, explain=True) for request in requests]
        results = pool.answer(asked, on_progress, lambda index, _, heading: headings.update({index: heading}))
        again = [(n, left_out) for n, result in enumerate(results) for left_out in _left_out(result)]
        found = pool.answer([_request(requests[n], results[n], out) for n, out in again], on_progress)
    for n, result in enumerate(results):
        if result.explain is not None:
            mine = (_outcome(left_out, r) for (k, left_out), r in zip(again, found, strict=True) if k == n)
            results[n] = replace(result, explain=replace(result.explain, without=tuple(mine)))
        on_result(n, results[n], headings[n])
    return results


def _left_out(result: Result) -> tuple[Without, ...]:
    return () if result.explain is None else result.explain.without


def _request(request: Request, result: Result, left_out: Without) -> Request:
    """The claim as it is without that item. What is found is no evidence of the claim itself, so none is written."""
    uses = () if result.explain is None else result.explain.items
    items = tuple(sorted({number for each in uses for number in each.numbers}))
    share = len(_left_out(result))
    return Request(request.path, request.budget, omit=Omission(left_out.number, items, share, left_out.part))


def _outcome(left_out: Without, result: Result) -> Without:
    match result.verdict:
        case "refuted":
            return replace(left_out, outcome="fails", trust=result.trust, reason=result.reason, witness=result.witness)
        case "proved":
            return replace(left_out, outcome="proved", trust=result.trust)
        case "error" if result.cause not in ("internal", "rejected"):
            return replace(left_out, outcome="unstatable", reason=result.reason)
    return replace(left_out, outcome="open", reason=result.reason or result.verdict, cause=result.cause)
