"""The questions for other solvers mean what the claim means, and the tables count what was run."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import z3

from benchmarks.contestants import Contestant, attempt, contestants
from benchmarks.problems import Problem, problems
from benchmarks.smtlib import qepcad, question, smtlib, variables
from benchmarks.tables import Row, _page
from verify.library import find_claims, load_claim


def claim(name: str) -> Path:
    (path,) = find_claims([name])
    return path


@pytest.mark.parametrize(
    ("name", "answer"),
    [("nelp-floor-3210", z3.unsat), ("lp-step-3210", z3.unsat), ("lp-step-mixing-3210", z3.sat), ("liar", z3.unsat)],
)
def test_the_question_in_smtlib(name: str, answer: z3.CheckSatResult) -> None:
    solver = z3.Solver()
    solver.from_string(smtlib(question(claim(name))))
    assert solver.check() == answer


def test_the_question_for_qepcad() -> None:
    formulas = question(claim("nelp-no-joint-loss-3210"))
    assert len(variables(formulas)) == 2
    text = qepcad(formulas)
    assert text.startswith("[]\n(x0,x1)\n0\n(E x0)(E x1)[") and "+ -" not in text


def test_every_problem_can_be_loaded(tmp_path: Path) -> None:
    found = list(problems(tmp_path))
    assert len({p.name for p in found}) == len(found) > 60
    for problem in found:
        assert load_claim(problem.claim).claim.kind in ("always", "never", "lemma")
    sizes = [p.size for p in found if p.family == "public goods, n players"]
    assert sizes == [2, 3, 4, 5, 6]


def test_a_contestant_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    slow = Contestant("slow", "1", lambda p, f: ([sys.executable, "-c", "import time; time.sleep(60)"], None), str)
    run = attempt(slow, Problem("f", "p", tmp_path), tmp_path, 0.5)
    assert run is not None and run.answer == "too long" and run.seconds == 0.5


def test_we_take_part_and_a_verdict_without_evidence_does_not_count() -> None:
    ours = contestants(1.0)[0]
    assert ours.name == "superrational"
    result = '{"results": [{"verdict": "proved", "trust": "%s"}]}'
    assert ours.read(result % "certificate") == "proved"
    assert ours.read(result % "solver") == "proved (solver)"
    assert ours.read("Traceback") == "no result"


def test_the_page_counts_and_reports_wrong_answers() -> None:
    rows = [
        Row("f", 0, "a", "superrational", "proved", 1.0),
        Row("f", 0, "b", "superrational", "proved", 3.0),
        Row("f", 0, "a", "Z3", "refuted", 2.0),
        Row("f", 0, "b", "Z3", "too long", 60.0),
    ]
    page = "\n".join(_page(rows, {"superrational": "0", "Z3": "5"}, 60.0, 1))
    assert "| superrational | 2 of 2 | 2.00 | 1.00 |" in page
    assert "| Z3 | 1 of 2 | 61.00 | 2.00 |" in page
    assert "- Z3 on a: refuted; ours, with evidence: proved" in page
