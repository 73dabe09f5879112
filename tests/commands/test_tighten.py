"""`verify tighten`: the best value of each number in a claim."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from verify.commands.main import main

CLAIM = """claim: loose
game: prisoners-dilemma
players: {row: anyone, column: anyone}
at: {T: 3, R: 2, P: 1, S: 0}
always:
  - payoff(row) <= 5
  - payoff(row) + payoff(column) >= 1/2
  - prob(row, C) + prob(row, D) = 1
"""


@pytest.fixture
def claim(tmp_path: Path) -> Path:
    file = tmp_path / "loose.claim.yaml"
    file.write_text(CLAIM, encoding="utf-8")
    return file


def test_each_number_is_told(claim: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["tighten", str(claim), "--jobs", "2", "--evidence", str(tmp_path / "evidence")]) == 0
    told = capsys.readouterr().out
    assert "> 5 in payoff(row) <= [K]" in told and "5 can be made 3" in told
    assert "> 1/2 in payoff(row) + payoff(column) >= [K]" in told and "1/2 can be made 2" in told
    assert "- 1 in prob(row, C) + prob(row, D) = [K]: no best value" in told
    assert main(["replay", str(tmp_path / "evidence")]) == 0


def test_one_number_as_json(claim: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["tighten", str(claim), "--of", "1/2", "--json"]) == 0
    (result,) = json.loads(capsys.readouterr().out)["results"]
    assert (result["verdict"], result["answer"]["value"]) == ("proved", "2")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--of", "7"], "expected 7 in what is claimed, found none"),
        (["--of", "four"], "--of: expected a number"),
    ],
)
def test_what_cannot_be_bettered(claim: Path, arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]):
    assert main(["tighten", str(claim), *arguments]) == 2
    assert words in capsys.readouterr().err
