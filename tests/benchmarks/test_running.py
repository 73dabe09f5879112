"""A run measures what is missing or has changed, goes on where it was, and the page tells only of what is current."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import __main__ as command
from benchmarks import running
from benchmarks.__main__ import INTERRUPTED, Chosen, side_by_side
from benchmarks.contestants import Contestant
from benchmarks.problem import Problem
from benchmarks.rows import read_rows
from tests.benchmarks.fakes import contestant, problem
from verify.semantics.symbolic.smtlib import Question


@pytest.fixture(autouse=True)
def no_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "asked", lambda claim: Question((), True))


def measured(
    problems: list[Problem],
    taking_part: list[Contestant],
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    **more: object,
) -> list[str]:
    """Run, and say what was measured, as `problem contestant answer`."""
    chosen = replace(Chosen(10.0, folder), **more)
    assert side_by_side(problems, taking_part, chosen, folder) == 0
    return [" ".join(line.split()[1:4]) for line in capsys.readouterr().err.splitlines()]


def test_only_what_is_missing_or_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    a, b = problem(tmp_path, "a"), problem(tmp_path, "b", "refuted")
    ours, other = contestant("superrational"), contestant("Z3")
    both = [ours, other]
    assert measured([a], both, tmp_path, capsys) == ["a superrational proved", "a Z3 proved"]
    assert measured([a, b], both, tmp_path, capsys) == ["b superrational refuted", "b Z3 refuted"]
    assert measured([a, b], both, tmp_path, capsys) == []
    problem(tmp_path, "a", "unknown")
    assert measured([a, b], both, tmp_path, capsys) == ["a superrational unknown", "a Z3 unknown"]
    newer = [ours, contestant("Z3", version="2")]
    assert measured([a, b], newer, tmp_path, capsys) == ["a Z3 unknown", "b Z3 refuted"]
    assert len(measured([a, b], newer, tmp_path, capsys, cap=11.0)) == 4
    assert len(measured([a, b], newer, tmp_path, capsys, again=True)) == 4
    assert measured([a, b], newer, tmp_path, capsys, again=True, only=("Z3",)) == ["a Z3 unknown", "b Z3 refuted"]
    assert measured([a, b], newer, tmp_path, capsys, again=True, page=True) == []
    assert measured([a, b], newer, tmp_path, capsys, again=True, family="other") == []


def test_a_run_that_is_stopped_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    problems = [problem(tmp_path, name) for name in "abc"]
    heard = []

    def stops_once(out: str) -> str:
        heard.append(out)
        if len(heard) == 4:  # three attempts for the first problem, then
            raise KeyboardInterrupt
        return out.strip()

    taking_part = [contestant("superrational", read=stops_once)]
    assert side_by_side(problems, taking_part, Chosen(10.0, tmp_path), tmp_path) == INTERRUPTED
    assert not (tmp_path / "RESULTS.md").exists()
    assert [row.problem for row in read_rows(tmp_path / "results.csv").values()] == ["a"]
    capsys.readouterr()
    assert measured(problems, taking_part, tmp_path, capsys) == ["b superrational proved", "c superrational proved"]


def test_the_page_tells_of_what_is_current(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    problems = [problem(tmp_path, "a"), problem(tmp_path, "b")]
    taking_part = [contestant("superrational"), contestant("Z3")]
    measured(problems, taking_part, tmp_path, capsys)
    page = (tmp_path / "RESULTS.md").read_text()
    assert "| Z3 | 2 of 2 |" in page and "missing**" not in page and (tmp_path / "cactus.svg").exists()
    problem(tmp_path, "a", "refuted")
    measured(problems, taking_part, tmp_path, capsys, only=("superrational",))
    page = (tmp_path / "RESULTS.md").read_text()
    assert "| superrational | 1 of 1 |" in page and "| Z3 | 1 of 1 |" in page
    assert "**1 of 4 measurements are missing**" in page


def test_what_another_machine_measured_is_measured_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    problems, taking_part = [problem(tmp_path, "a")], [contestant("superrational")]
    measured(problems, taking_part, tmp_path, capsys)
    for module in (command, running):
        monkeypatch.setattr(module, "this_machine", lambda: "another one")
    assert measured(problems, taking_part, tmp_path, capsys, page=True) == []
    assert "**1 of 1 measurements are missing**" in (tmp_path / "RESULTS.md").read_text()
    assert measured(problems, taking_part, tmp_path, capsys) == ["a superrational proved"]


def test_the_seconds_that_a_contestant_tells_count(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tells = replace(contestant("superrational"), took=lambda out: 12.5 if "proved" in out else None)
    measured([problem(tmp_path, "a"), problem(tmp_path, "b", "refuted")], [tells], tmp_path, capsys)
    a, b = read_rows(tmp_path / "results.csv").values()
    assert a.cpu == 12.5 and 0 < b.cpu < 5


def test_attempts_that_answer_differently(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = (
        f"import os; p = {str(tmp_path / 'seen')!r}; print('refuted' if os.path.exists(p) else 'proved'); open(p, 'w')"
    )
    measured([problem(tmp_path, "a")], [contestant("superrational", code)], tmp_path, capsys)
    page = (tmp_path / "RESULTS.md").read_text()
    assert "- superrational on a: differing answers: proved, refuted" in page and "| superrational | 0 of 1 |" in page


def test_a_contestant_that_is_not_here(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(["--only", "nobody"])
    assert "not here: nobody; here: superrational" in capsys.readouterr().err
