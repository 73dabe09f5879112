"""What the exit code says of verdicts beside what was expected of them."""

from __future__ import annotations

import pytest

from verify.evidence.exit_code import (
    AS_EXPECTED,
    BAD_INPUT,
    NOT_AS_EXPECTED,
    UNKNOWN,
    as_expected,
    exit_code,
    expected_of,
)
from verify.evidence.result import ItemResult, Result

P, R, U = "proved", "refuted", "unknown"


def result_of(expect: str, verdict: str, *lines: str) -> Result:
    items = tuple(ItemResult(f"line {n}", line) for n, line in enumerate(lines))  # type: ignore[arg-type]
    return Result("c", "c.claim.yaml", expect, verdict, items=items)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("expect", "verdict", "lines", "code"),
    [
        (P, P, (P, P), AS_EXPECTED),
        (R, R, (P, R), AS_EXPECTED),
        (P, R, (P, R), NOT_AS_EXPECTED),
        (P, U, (P, U), UNKNOWN),
        (U, U, (P, U), AS_EXPECTED),
        ("proved, refuted", R, (P, R), AS_EXPECTED),
        ("proved, refuted", R, (R, P), NOT_AS_EXPECTED),
        ("proved, refuted", R, (U, R), UNKNOWN),
        ("proved, refuted", U, (P, U), UNKNOWN),
        ("proved, unknown", U, (P, U), AS_EXPECTED),
        ("proved, unknown", P, (P, P), NOT_AS_EXPECTED),
        ("proved, refuted", R, (U, P), NOT_AS_EXPECTED),
        ("proved, refuted", "error", (), BAD_INPUT),
        ("proved, refuted", U, (), UNKNOWN),
        ("vacuous, vacuous", "vacuous", ("vacuous", "vacuous"), AS_EXPECTED),
    ],
)
def test_what_is_expected_of_lines_counts_line_by_line(expect: str, verdict: str, lines: tuple[str, ...], code: int):
    result = result_of(expect, verdict, *lines)
    assert exit_code([result]) == code
    assert as_expected(result) == (code == AS_EXPECTED)


def test_what_is_expected_of_the_claim_is_expected_of_each_line() -> None:
    assert expected_of(result_of(R, R, P, R)) == (R, R)
    assert expected_of(result_of("proved, refuted", R, P, R)) == (P, R)
