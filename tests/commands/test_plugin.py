"""The pytest plugin, run inside pytest with fake workers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

FAKE_WORKER = Path(__file__).with_name("fake_worker.py")


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """A project of a user, whose conftest puts the fake worker in place."""
    command = ["sys.executable", json.dumps(str(FAKE_WORKER))]
    pytester.makeconftest(
        f"import sys\nfrom verify.workers import pool as workers\nworkers.COMMAND = ({', '.join(command)},)\n"
    )
    return pytester


def claim(project: pytest.Pytester, name: str, do: str, **fields: str) -> None:
    rows = [f"# fake: {do}", *(f"{key}: {value}" for key, value in fields.items())]
    (project.path / f"{name}.claim.yaml").write_text("\n".join(rows) + "\n")


def run(project: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    loaded = ["-p", "verify.pytest_plugin"] if not _is_installed() else []
    return project.runpytest_subprocess(*loaded, "-p", "no:cacheprovider", *arguments)


def _is_installed() -> bool:
    from importlib.metadata import entry_points

    return any(point.value == "verify.pytest_plugin" for point in entry_points(group="pytest11"))


def test_claims_that_come_out_as_expected_pass(project):
    claim(project, "a", "proved")
    claim(project, "b", "refuted", expect="refuted")
    claim(project, "c", "unknown", expect="unknown")
    result = run(project, "-v")
    result.assert_outcomes(passed=3)
    result.stdout.fnmatch_lines(["*a.claim.yaml::a PASSED*"])


def test_each_kind_of_a_file_is_a_test(pytester):
    text = "claim: c\ngame: prisoners-dilemma\nplayers: {row: CooperateRock, column: anyone}\n"
    text += "always: prob(row, C) = 1\nlemma: T > R\npossible: payoff(row) > R\n"
    (pytester.path / "c.claim.yaml").write_text(text)
    result = run(pytester, "-v")
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(["*c.claim.yaml::c.lemma PASSED*", "*c.possible: refuted, but expected proved*"])
    result.stdout.fnmatch_lines(["   6| possible: payoff(row) > R    <- refuted"])
    (pytester.path / "c.lemma.claim.yaml").write_text("claim: c.lemma\ngame: prisoners-dilemma\nlemma: R > T\n")
    result = run(pytester, "c.claim.yaml")
    result.stdout.fnmatch_lines(["*c.lemma.claim.yaml beside it is another claim*"])
    assert "Traceback" not in result.stdout.str()


def test_a_surprise_fails_with_the_line_and_the_counterexample(project):
    claim(project, "a", "refuted")
    result = run(project)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "*claim a*",
            "a: refuted, but expected proved, rests on a witness*",
            "   1| # fake: refuted    <- refuted",
            "    counterexample",
            "*with T = 3, ε = 1/10",
            "*so this fails: prob(row, C) = 1",
        ]
    )
    assert "Traceback" not in result.stdout.str()
    assert "pytest_plugin.py" not in result.stdout.str()


@pytest.mark.parametrize(
    ("do", "words"),
    [
        ("proved", "a: proved, but expected refuted*"),
        ("unknown", "a: unknown, but expected refuted*"),
        ("vacuous", "a: vacuous, but expected refuted*"),
        ("signal 9", "*worker died (signal 9) while: branch 1*"),
        ("input_error", "*:1:1: claim: expected a game, got nothing"),
        ("garbage", "internal error: *"),
    ],
)
def test_everything_else_fails_with_its_reason(project, do, words):
    claim(project, "a", do, expect="refuted")
    result = run(project)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines([words])
    assert "Traceback" not in result.stdout.str()


def test_one_worker_serves_all_claims_of_a_process(project):
    for name in "abc":
        claim(project, name, "pid", expect="refuted")
    text = run(project).stdout.str()
    reasons = [row.strip() for row in text.splitlines() if row.strip().isdigit()]
    assert len(reasons) >= 3  # pytest repeats them in its summary where CI is set
    assert len(set(reasons)) == 1


def test_with_xdist(project):
    for name in "abcd":
        claim(project, name, "proved")
    claim(project, "e", "refuted")
    run(project, "-n", "2").assert_outcomes(passed=4, failed=1)


def test_the_budget_option(project):
    claim(project, "a", "sleep 60")
    result = run(project, "--verify-budget", "0.2s")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*budget of 0.2 s exhausted while: branch 1"])


def test_a_budget_that_is_none(project):
    claim(project, "a", "proved")
    result = run(project, "--verify-budget", "soon")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*expected a length of time such as 30s*"])


def test_other_yaml_is_left_alone(project):
    (project.path / "other.yaml").write_text("a: 1\n")
    (project.path / "game.game.yaml").write_text("a: 1\n")
    assert run(project).ret == pytest.ExitCode.NO_TESTS_COLLECTED
