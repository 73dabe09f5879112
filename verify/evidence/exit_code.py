"""The exit code of the command: one place for all that can go wrong, and which is the worst."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest

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


def expected_of(result: Result) -> tuple[str, ...]:
    """The verdict that is expected of each line; of the claim as a whole, where it is not told for lines."""
    each = tuple(result.expect.split(", "))
    return each if len(each) > 1 else each * max(1, len(result.items))


def as_expected(result: Result) -> bool:
    """Whether a claim came out as its `expect` says; each of its lines, where it says that of lines. Nothing is ever
    expected to be an error."""
    if "," in result.expect:
        return tuple(item.verdict for item in result.items) == expected_of(result)
    return result.verdict == result.expect


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
    if "," not in result.expect or result.verdict == "error":
        return code_of(result.verdict, result.cause, result.expect)
    found = [item.verdict for item in result.items] or [result.verdict] * len(expected_of(result))
    wrong = [verdict for verdict, expected in zip_longest(found, expected_of(result)) if verdict != expected]
    return AS_EXPECTED if not wrong else UNKNOWN if set(wrong) == {"unknown"} else NOT_AS_EXPECTED
