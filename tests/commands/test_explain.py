"""`verify --explain`: what is needed is told apart from what is not, by deciding claims again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from verify.commands.main import main

CLAIM = """\
claim: small
says: Cooperation pays at least x.
source: made up for this test
game: {players: {row: [C, D]}, payoffs: {C: ["x"], D: ["0"]}, parameters: [x]}
players: {row: CooperateRock}
parameters: [y]
given:
  - x >= 1
  - y > 0
  - x*y < 5
always:
  - payoff(row) > 0
"""


def explained(path: Path, capsys: pytest.CaptureFixture[str], *options: str) -> dict:  # type: ignore[type-arg]
    assert main(["--json", *options, str(path)]) == 0
    (result,) = json.loads(capsys.readouterr().out)["results"]
    return result["explain"]  # type: ignore[no-any-return]


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "small.claim.yaml"
    path.write_text(CLAIM, encoding="utf-8")
    return path


def test_a_needed_and_an_unneeded_hypothesis(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    explain = explained(small, capsys, "--explain")
    (item,) = explain["items"]
    assert item == {
        "numbers": [0],
        "text": "payoff(row) > 0",
        "used": ["given: x >= 1"],
        "unused": ["given: y > 0", "given: x*y < 5"],
        "needed": [],
    }
    (without,) = explain["without"]
    assert (without["number"], without["given"], without["outcome"]) == (0, "x >= 1", "fails")
    assert float(without["witness"]["parameters"]["x"].replace("/", "")) <= 0


def test_without_the_option_nothing_is_explained(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert explained(small, capsys) is None


def test_what_is_used_although_it_follows_is_still_proved(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "twice.claim.yaml"
    path.write_text(CLAIM.replace("  - y > 0\n  - x*y < 5\n", "  - x >= 2\n"), encoding="utf-8")
    without = explained(path, capsys, "--explain")["without"]
    assert without and all(each["outcome"] == "proved" and each["witness"] is None for each in without)


def test_a_claim_that_says_nothing_without_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "quotient.claim.yaml"
    path.write_text(CLAIM.replace("payoff(row) > 0", "payoff(row)/x >= 1/x"), encoding="utf-8")
    (result,) = [each for each in explained(path, capsys, "--explain")["without"] if each["number"] == 0]
    assert result["outcome"] == "unstatable"
    assert "divisor" in result["reason"]


def test_people_read_the_counterexample(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--explain", str(small)]) == 0
    shown = capsys.readouterr().out
    assert "uses      given: x >= 1" in shown
    assert "not used  given: y > 0" in shown
    assert "given x >= 1: fails without it\n      with x = " in shown


def test_bad_input_is_told_as_ever(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--explain", str(tmp_path / "no.claim.yaml")]) == 2
    path = tmp_path / "bad.claim.yaml"
    path.write_text("claim: bad\nplayerz: {}\n", encoding="utf-8")
    assert main(["--explain", str(path)]) == 2
    assert "playerz" in capsys.readouterr().err
