"""`verify show` and `verify report`: what is written, and what is refused."""

from __future__ import annotations

import base64
import re
import sys
from pathlib import Path

import html5lib
import pytest

from verify.commands.main import main


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["lp-v-defect-3210", "--out", "a.gif"], "expected a file that ends in .svg, .png, .pdf, found 'a.gif'"),
        (["lp-v-defect-3210", "--out", "none/a.svg"], "none/a.svg: cannot be written"),
        (["lp-v-defect-3210", "--out", "a.svg", "--at", "T"], "expected NAME=NUMBER"),
        (["lp-v-defect-3210", "--out", "a.svg", "--at", "T=1e999999999"], "expected NAME=NUMBER"),
        (["lp-v-defect-3210", "--out", "a.svg", "--at", "Q=1"], "expected a parameter, found 'Q'"),
        (["broken.claim.yaml", "--out", "a.svg"], "broken.claim.yaml:1"),
        (["armstrong-2015", "--out", "a.svg"], "expected one claim"),
    ],
)
def test_refusals(tmp_path, monkeypatch, capsys, arguments, message):
    monkeypatch.chdir(tmp_path)
    Path("broken.claim.yaml").write_text("claim: broken\ngame: 1/0\n")
    assert main(["show", *arguments]) == 2
    error = capsys.readouterr().err
    assert error.startswith("error: ") and message in error
    assert not Path("a.svg").exists()


@pytest.mark.parametrize(("module", "command"), [("matplotlib", "show"), ("jinja2", "report")])
def test_without_the_libraries_it_says_how_to_get_them(tmp_path, monkeypatch, capsys, module, command):
    monkeypatch.setitem(sys.modules, module, None)
    assert main([command, "lp-step-3210", "--out", str(tmp_path / "a.svg")]) == 2
    assert "pip install 'superrational[pictures]'" in capsys.readouterr().err


def test_a_picture_is_written(tmp_path):
    out = tmp_path / "a.svg"
    assert main(["show", "lp-v-defect-3210", "--out", str(out)]) == 0
    assert b"<svg" in out.read_bytes()


def test_a_report_of_claims_and_evidence(tmp_path, capsys):
    proofs = Path(__file__).parents[2] / "proofs"
    bad = tmp_path / "bad.evidence.json"
    text = (proofs / "lp-step-3210.evidence.json").read_text(encoding="utf-8")
    bad.write_text(text.replace('"claim": "lp-step-3210"', '"claim": "nowhere"'), encoding="utf-8")
    broken = tmp_path / "x.claim.yaml"
    broken.write_text("claim: <b>\n")
    out = tmp_path / "r.html"
    paths = ["lp-pareto-delta-3210", str(broken), str(proofs / "lp-step-3210.evidence.json"), str(bad)]
    assert main(["report", *paths, "--out", str(out), "--jobs", "1"]) == 0
    page = out.read_text(encoding="utf-8")
    html5lib.HTMLParser(strict=True).parse(page)
    assert "counterexample" in page and "reads column" in page and "data:application/json;base64," in page
    assert page.count("<article") == 4


def test_what_a_report_holds_is_enough_to_check_it_again(tmp_path, capsys):
    """The texts and the evidence, kept in one folder that has nothing of the library."""
    out, kept = tmp_path / "r.html", tmp_path / "kept"
    assert main(["report", "lp-v-defect-grid-delta", "--out", str(out), "--jobs", "1"]) == 0
    kept.mkdir()
    page = out.read_text(encoding="utf-8")
    for name, data in re.findall(r'download="([^"]+)" href="data:[^,]+,([^"]+)"', page):
        (kept / name).write_bytes(base64.b64decode(data))
    names = ["LP.agent", "DefectRock.agent", "prisoners-dilemma.game.yaml"]
    name = "lp-v-defect-grid-delta"
    assert {path.name for path in kept.iterdir()} == {*names, f"{name}.claim.yaml", f"{name}.evidence.json"}
    assert main(["replay", str(kept), "--library", str(kept)]) == 0
    assert "0 rejected, 0 about claims that changed" in capsys.readouterr().out


SINGLE = """claim: single
game:
  game: single
  players: {row: [A, B], column: [A, B]}
  payoffs: {A A: [0, 0], A B: [0, 0], B A: [0, 0], B B: [0, 0]}
lemma: pareto
"""


def test_a_game_with_a_single_payoff_point_is_drawn(tmp_path):
    claim = tmp_path / "single.claim.yaml"
    claim.write_text(SINGLE)
    assert main(["show", str(claim), "--out", str(tmp_path / "a.svg")]) == 0
    assert b"<svg" in (tmp_path / "a.svg").read_bytes()


@pytest.mark.parametrize("what", ["picture_of", "drawn"])
def test_a_claim_that_cannot_be_drawn_does_not_cost_the_report(tmp_path, monkeypatch, what):
    import verify.commands.report

    works, calls = getattr(verify.commands.report, what), []

    def fails_first(*arguments: object) -> object:
        calls.append(arguments)
        if len(calls) == 1:
            raise ZeroDivisionError("a fault")
        return works(*arguments)

    monkeypatch.setattr(f"verify.commands.report.{what}", fails_first)
    out = tmp_path / "r.html"
    assert main(["report", "lp-v-defect-3210", "lp-step-3210", "--out", str(out)]) == 0
    page = out.read_text(encoding="utf-8")
    assert page.count("<article") == 2 and page.count("<svg") == 1
    assert "No picture: internal error: ZeroDivisionError: a fault" in page
