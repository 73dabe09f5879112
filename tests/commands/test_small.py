"""Every command that meets a claim with small parameters: an answer, or an error that says what is missing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from verify.web.shelf import library_json

pytestmark = pytest.mark.slow

CLAIM = """\
claim: small
game: prisoners-dilemma
players: {row: neLP, column: DefectRock}
given: 1 >> ε >> δ
at: {T: 3, R: 2, P: 1, S: 0}
always: prob(row, C) <= O(δ)
"""
REFUTED = CLAIM.replace("claim: small", "claim: refuted").replace("<= O(δ)", ">= Ω(ε)")
ASK = "expected a claim with numbers for small parameters"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "small.claim.yaml").write_text(CLAIM, "utf-8")
    (tmp_path / "refuted.claim.yaml").write_text(REFUTED, "utf-8")
    return tmp_path


def run(folder: Path, *arguments: str) -> tuple[int, str, str]:
    command = [sys.executable, "-m", "verify", *arguments]
    environment = {**os.environ, "WARM_COMMANDS": "1"}  # see tests/warm
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120)
    assert "Traceback" not in done.stderr and "internal error" not in done.stderr
    return done.returncode, done.stdout, done.stderr


def test_deciding_and_replay(folder: Path) -> None:
    code, out, _ = run(folder, "small.claim.yaml", "refuted.claim.yaml", "--no-cache", "--evidence", ".", "--json")
    assert code == 1
    refuted, small = sorted(json.loads(out)["results"], key=lambda result: str(result["claim"]))
    assert small["verdict"] == "proved" and small["answer"]["says"] == ["K = 3, for ε <= 0.1, δ <= ε/100"]
    assert refuted["verdict"] == "refuted" and refuted["formulas"] and refuted["witness"]["parameters"]["K"]
    assert "for every K, this fails" in refuted["answer"]["says"][0]
    for name in ("small", "refuted"):
        code, out, _ = run(folder, "replay", f"{name}.evidence.json")
        assert code == 0 and "stated anew" in out
    data = json.loads((folder / "small.evidence.json").read_text("utf-8"))
    data["instance"]["constant"] = "2"
    (folder / "small.evidence.json").write_text(json.dumps(data), "utf-8")
    assert run(folder, "replay", "small.evidence.json")[0] == 4


def test_the_verdict_is_told_with_its_constants(folder: Path) -> None:
    out = run(folder, "small.claim.yaml", "--no-cache")[1]
    assert "K = 3, for ε <= 0.1, δ <= ε/100" in out
    out = run(folder, "refuted.claim.yaml", "--no-cache")[1]
    assert "for every K, this fails: prob(row, C) >= Ω(ε)" in out


@pytest.mark.parametrize(
    "arguments", [("states", "small.claim.yaml"), ("--explain", "small.claim.yaml"), ("play", "small.claim.yaml")]
)
def test_what_needs_numbers_asks_for_them(folder: Path, arguments: tuple[str, ...]) -> None:
    code, out, err = run(folder, *arguments)
    assert code == 2 and ASK in out + err


@pytest.mark.parametrize("name", ["small", "refuted"])
def test_pictures_reports_and_theorems_for_coq(folder: Path, name: str) -> None:
    assert run(folder, "show", f"{name}.claim.yaml", "--out", "a.svg")[0] == 0
    assert run(folder, "report", f"{name}.claim.yaml", "--out", "a.html")[0] == 0
    page = (folder / "a.html").read_text("utf-8")
    assert "1 &gt;&gt; ε &gt;&gt; δ" in page and "No picture" not in page
    run(folder, f"{name}.claim.yaml", "--evidence", "e")
    assert run(folder, "export", "e", "--coq", "coq")[0] == 0


def test_a_sweep_has_them_too(folder: Path) -> None:
    body = "".join(f"  {line}\n" for line in CLAIM.splitlines()[1:]).replace("R: 2", "R: $R")
    (folder / "s.sweep.yaml").write_text(f"sweep: s\nover: {{R: [2, 5/2]}}\nclaim:\n{body}", "utf-8")
    code, out, _ = run(folder, "sweep", "s.sweep.yaml", "--out", "s.csv", "--jobs", "1")
    assert code == 0 and "2 proved" in out


def test_the_page_does_not_offer_what_it_has_no_numbers_for() -> None:
    names = [claim["name"] for claim in library_json()["claims"]]
    assert "lp-pareto" in names and "lp-order-of-delta" not in names
