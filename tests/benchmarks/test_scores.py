"""What counts as solved, and how it is scored."""

from __future__ import annotations

import pytest

from benchmarks.page import page
from benchmarks.scores import OURS, START, WARM, Result, complete, contradictions, scores, settled, starts


def result(problem: str, contestant: str, answer: str | None, cpu: float | None = 1.0, exact: bool = True) -> Result:
    return Result("f", 0, problem, contestant, exact, answer, cpu)


@pytest.mark.parametrize(
    ("answer", "exact", "ours", "counts"),
    [
        ("unsat", True, None, True),
        ("unsat", False, None, True),
        ("sat", True, None, True),
        ("sat", False, None, False),
        ("sat", False, "proved", False),
        ("sat", False, "refuted", True),
        ("refuted", False, "refuted", True),
        ("unknown", True, "proved", False),
        ("proved (solver)", True, None, False),
        ("over the cap", True, None, False),
    ],
)
def test_what_counts_as_solved(answer: str, exact: bool, ours: str | None, counts: bool) -> None:
    assert settled(result("p", "Z3", answer, exact=exact), ours) is counts


def test_scores() -> None:
    results = [
        result("a", OURS, "proved", 1.0),
        result("b", OURS, "proved", 3.0),
        result("c", OURS, "unknown", 9.0),
        result("a", "Z3", "unsat", 2.0),
        result("b", "Z3", "over the cap", 60.1),
        result("c", "Z3", "unknown", 0.1),
        result("d", OURS, "proved"),
        result("d", "Z3", None, None),
    ]
    ours, z3 = scores(complete(results), [OURS, "Z3", "QEPCAD"], 60.0)
    assert (ours.solved, ours.total, ours.ratio, ours.both) == (2, 3, 1.0, 2)
    assert ours.par2 == pytest.approx((1 + 3 + 120) / 3)
    assert (z3.solved, z3.total, z3.par2, z3.ratio, z3.both) == (1, 3, pytest.approx((2 + 120 + 120) / 3), 2.0, 1)


def test_scores_without_start_up() -> None:
    start = [Result(START, 0, "next to nothing", name, True, "proved", s) for name, s in ((OURS, 0.5), ("Z3", 0.25))]
    start.append(Result(START, 0, "next to nothing", WARM, True, "proved", 0.125))
    results = [*start, result("a", OURS, "proved", 2.0), result("a", WARM, "proved", 1.5), result("a", "Z3", "unsat")]
    results += [result("b", OURS, "unknown"), result("b", WARM, "proved", 0.5), result("b", "Z3", "unsat", 0.125)]
    assert {r.problem for r in complete(results)} == {"a", "b"}
    ours, warm, z3 = scores(complete(results), [OURS, WARM, "Z3"], 60.0, starts(results))
    assert (ours.less, warm.less, z3.less) == ((1.5 + 120) / 2, warm.par2, (0.75 + 0) / 2)
    text = page(results, [], {OURS: "1", WARM: "1", "Z3": "5"}, 60.0, {})
    assert f"| {WARM} | 2 of 2 | 1 | 1 |" in text and f"## Family: {START}" not in text


def test_problems_with_missing_measurements_are_left_out_for_everyone() -> None:
    results = [result("a", OURS, "proved"), result("a", "Z3", None, None), result("b", OURS, "proved")]
    assert complete(results) == [result("b", OURS, "proved")]
    text = page(results, [], {OURS: "1", "Z3": "5"}, 60.0, {})
    assert f"| {OURS} | 1 of 1 |" in text and "| Z3 |" not in text.partition("## All")[2]
    assert "**1 of 3 measurements are missing**" in text and "1 are left out" in text


def test_contradictions_ours_first() -> None:
    results = [
        result("a", "Z3", "sat"),
        result("a", "cvc5", "unsat"),
        result("b", OURS, "refuted"),
        result("b", "Z3", "unsat"),
        result("c", OURS, "proved"),
        result("c", "Z3", "unsat"),
        result("c", "cvc5", "unknown"),
        result("d", OURS, "unknown"),
        result("d", "Z3", "differing answers: sat, unsat"),
        result("e", "Z3", "sat", exact=False),
        result("e", "cvc5", "sat", exact=False),
    ]
    assert list(contradictions(results)) == [
        "on b: superrational refuted, Z3 proved",
        "Z3 on d: differing answers: sat, unsat",
        "on a: Z3 refuted, cvc5 proved",
    ]


def test_the_page_of_a_growing_family() -> None:
    results = [
        Result("growing", 2, "g2", OURS, False, "proved", 0.5),
        Result("growing", 3, "g3", OURS, False, "unknown", 0.5),
        Result("growing", 2, "g2", "Z3", False, "sat", 0.25),
        Result("growing", 3, "g3", "Z3", False),
    ]
    text = page(results, [], {OURS: "1", "Z3": "5"}, 60.0, {"growing": "size"})
    assert "| seconds, by size | 2 | 3 |" in text
    assert f"| {OURS} | 0.50 | - |" in text and "| Z3 | - | missing |" in text
    assert "2 problems; for 2 of them the question is not exact." in text
    assert "- on g2: superrational proved, Z3 refuted" in text
    assert f"- {OURS}: g3 (unknown)." in text and "- Z3: g2 (sat)." in text
