"""The exit code of the command: one place for all that can go wrong, and which is the worst."""

from __future__ import annotations

from collections.abc import Iterable

from verify.evidence.result import Cause, Result, Verdict

AS_EXPECTED, NOT_AS_EXPECTED, BAD_INPUT, UNKNOWN, REJECTED, INTERNAL = 0, 1, 2, 3, 4, 70
WORST_FIRST = (REJECTED, INTERNAL, BAD_INPUT, NOT_AS_EXPECTED, UNKNOWN)


def exit_code(results: Iterable[Result]) -> int:
    """The worst of what the results say; 0 when all are as expected."""
    return worst(map(_of_result, results))


def worst(codes: Iterable[int]) -> int:
    """The worst of these codes."""
    found = set(codes)
    return next((code for code in WORST_FIRST if code in found), AS_EXPECTED)


def code_of(verdict: Verdict, cause: Cause | None, expect: str) -> int:
    """The code for one verdict, and what brought it about, where another was expected."""
    if verdict == "error":
        return REJECTED if cause == "rejected" else INTERNAL if cause == "internal" else BAD_INPUT
    if verdict == expect:
        return AS_EXPECTED
    return UNKNOWN if verdict == "unknown" else NOT_AS_EXPECTED


def _of_result(result: Result) -> int:
    left_out = () if result.explain is None else result.explain.without
    if any(without.cause == "rejected" for without in left_out):
        return REJECTED
    return code_of(result.verdict, result.cause, result.expect)
