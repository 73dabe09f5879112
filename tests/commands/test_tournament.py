"""`verify tournament`: agents by agents, each number with a claim that was proved."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from verify import Agent, Game, tournament
from verify.api.tournaments import Played
from verify.commands import tournament as command
from verify.commands.main import main
from verify.errors import InputError
from verify.evidence.result import Answer, Piece, Result
from verify.show.lines import plain
from verify.show.matrix.draw import drawn_matrix
from verify.show.matrix.page import tournament_page
from verify.show.matrix.tables import as_csv, ranges
from verify.show.matrix.text import matrix_lines
from verify.workers.tournament import Bound, Cell, Tournament, bound

PLAYED = ("--game", "prisoners-dilemma", "--at", "T=3,R=2,P=1,S=0", "--jobs", "1", "--no-cache")
CLAIM = "claim: a\ngame: g\nat: {v: '%s'}\nalways: payoff(row) >= v\n"


def piece(value: str, verdict: Any = "proved", trust: Any = "certificate", text: str = CLAIM) -> Piece:
    return Piece("it holds", verdict, trust, text % value)


def found(verdict: Any, answer: Answer | None, reason: str | None = None) -> Result:
    return Result("a", "a.claim.yaml", "proved", verdict, "certificate", answer=answer, reason=reason)


def test_a_table_of_two_agents_with_evidence(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: Any):
    monkeypatch.chdir(tmp_path)
    Path("Kind.agent").write_text("agent Kind:\n    play C\n", encoding="utf-8")
    files = [f"t{ending}" for ending in (".svg", ".csv", ".html")]
    outs = [word for file in files for word in ("--out", file)]
    assert main(["tournament", "Kind", "--against", "anyone", *PLAYED, *outs, "--evidence", "rests"]) == 0
    printed = capsys.readouterr().out
    assert printed.splitlines()[2:] == ["        anyone  mean", "  Kind  [0, 2]  [0, 2]"]
    with open("t.csv", encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["row"], row["column"], row["low"], row["high"]) == ("Kind", "anyone", "0", "2")
    assert (row["low_best"], row["low_trust"], row["high_best"]) == ("true", "certificate", "true")
    assert b"[0, 2]" in Path("t.svg").read_bytes() and "Kind against anyone: [0, 2]" in Path("t.html").read_text(
        "utf-8"
    )
    assert main(["replay", "rests"]) == 0
    assert "0 rejected, 0 about claims that changed" in capsys.readouterr().out


def test_in_python_with_an_agent_and_a_game_in_memory(tmp_path: Path):
    game = Game.from_arrays([[3, 0], [5, 1]], [[3, 5], [0, 1]], actions=["C", "D"], name="pd")
    kind = Agent("agent Kind:\n    play C\n")
    played = tournament([kind], against=["DefectRock"], game=game, jobs=1, evidence=tmp_path / "rests")
    assert list(played) == [{"row": "Kind", "column": "DefectRock", "low": 0, "high": 0, "exact": True}]
    assert main(["replay", str(tmp_path / "rests")]) == 0
    with pytest.raises(InputError, match="expected one of Kind, found 'Kinder'"):
        played.cell("Kinder", "DefectRock")
    with pytest.raises(InputError, match=r"\.csv or \.html"):
        played.save(tmp_path / "t.xls")


# --- a number rests on a claim ---


def test_a_number_counts_only_where_a_claim_says_so_that_was_proved():
    exact = Answer(("the greatest v is 2",), "2", "2", "2", (piece("2"),))
    assert bound(found("proved", exact), "greatest", "v") == Bound(
        "2", True, "certificate", None, exact.says, exact.pieces
    )
    for pieces in ((), (piece("2", "refuted"),), (piece("2", "unknown"),), (piece("1"),)):
        assert bound(found("proved", replace(exact, pieces=pieces)), "greatest", "v").value is None
    another = CLAIM.replace("always", "possible")
    assert bound(found("proved", replace(exact, pieces=(piece("2", text=another),))), "greatest", "v").value is None


def test_a_bound_that_is_not_the_best_says_so():
    answer = Answer(("between",), None, "1", "2", (piece("1", trust="solver"), piece("2", "refuted", "witness")))
    low = bound(found("unknown", answer, "between"), "greatest", "v")
    assert (low.value, low.best, low.trust, low.beyond, low.reason) == ("1", False, "solver", "2", "between")
    assert bound(found("unknown", None, "no time"), "least", "v") == Bound(None, False, reason="no time")
    none = bound(found("refuted", Answer(("no v will do",), pieces=(piece("1", "refuted"),))), "greatest", "v")
    assert (none.value, none.best) == (None, True)


@pytest.fixture
def table() -> Tournament:
    open_, none = Bound("1", False, "solver", "3/2"), Bound(None, True, "certificate")
    exact, nothing = Bound("2", True, "certificate"), Bound(None, False, reason="<b>no time</b>")
    cells = ((Cell(exact, exact), Cell(open_, exact)), (Cell(nothing, none), Cell(nothing, nothing, empty=True)))
    return Tournament("pd", "payoff(a)", ("a", "b"), ("0 < δ",), {"T": "3"}, ("A", "B"), ("A", "B"), cells)


def test_what_is_not_shown_is_marked(table: Tournament):
    matrix = ranges(table)
    assert [[entry.text for entry in row] for row in matrix.cells] == [
        ["2", "[1?*, 2]", "[3/2?*, 2]"],
        ["[?, none]", "∅", "?"],
    ]
    assert [[entry.ground for entry in row] for row in matrix.cells] == [["plain", "open", "open"], ["open"] * 3]
    assert not table.exact and table.means() == ((Fraction(3, 2), 2), (None, None))
    text = plain(matrix_lines(matrix))
    assert "where 0 < δ, T = 3" in text
    for sign in (
        "?  not shown to be the best bound",
        "*  rests on the solver's word",
        "∅  no numbers",
        "none  there is",
    ):
        assert sign in text
    assert as_csv(table).splitlines()[1:3] == [
        "A,A,2,true,certificate,,2,true,certificate,",
        "A,B,1,false,solver,3/2,2,true,certificate,",
    ]
    json.dumps(table.to_json())
    assert "no numbers were given for T, S: a bound" in plain(matrix_lines(ranges(replace(table, free=("T", "S")))))


def test_the_page_escapes_what_files_say(table: Tournament):
    page = tournament_page(table)
    assert "&lt;b&gt;no time" in page and "<b>" not in page and "<script" not in page
    assert page.count("<article") == 4 and 'href="#pair-2-1"' in page


def test_the_picture_is_the_same_each_time(table: Tournament):
    assert drawn_matrix(ranges(table), "svg") == drawn_matrix(ranges(table), "svg")
    assert drawn_matrix(ranges(table), "svg") != drawn_matrix(ranges(table), "svg", dark=True)
    assert Played(table).picture("png").startswith(b"\x89PNG")
    assert "[1?*, 2]" in f"{Played(table)}" and next(iter(Played(table)))["low"] == 2


# --- what it refuses ---


@pytest.mark.parametrize(("out", "package"), [("t.svg", "matplotlib"), ("t.html", "jinja2")])
def test_a_missing_package_is_told_before_anything_is_decided(
    out: str, package: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(command, "find_spec", lambda name: None if name == package else object())
    monkeypatch.setattr(command, "played", lambda *_: pytest.fail("decided"))
    assert main(["tournament", "LP", *PLAYED, "--out", out]) == 2
    assert f"needs {package}, which is not installed; install it with: pip install" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["LP", "LP"], "expected each agent once, found 'LP' again"),
        (["LQ"], "expected the name of an agent, found 'LQ'"),
        (["LP", "--game", "public-good"], "expected a game of two players, found 3: a, b, c"),
        (["LP", "--game", "poker"], "expected the name of a game, found 'poker'"),
        (["LP", "--of", "payoff(row) + v"], "expected a parameter or a number, found 'v'"),
        (["LP", "--of", "payoff(row) >= 1 and payoff(row)"], "--of:1:1: expected a number here, found a proposition"),
        (["LP", "--of", "payoff(row)) >= 1 and (payoff(row)"], "--of:1:12: expected '('"),
        (["LP", "--out", "t.doc"], "--out: expected a file that ends in .svg, .png, .pdf, .csv or .html"),
        (["LP", "--at", "T=x"], "--at: expected NAME=NUMBER"),
        (["LP", "--budget", "0"], "budget: expected a length of time"),
        ([], "Missing argument 'AGENT'"),
    ],
)
def test_what_cannot_be_asked(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]):
    game = [] if "--game" in arguments else ["--game", "prisoners-dilemma"]
    assert main(["tournament", *arguments, *game]) == 2
    assert words in capsys.readouterr().err
