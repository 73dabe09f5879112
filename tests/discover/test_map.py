"""`map`: the points of a grid, the border between them, and what is drawn of it."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from verify.commands.main import main
from verify.discover.answer import answer
from verify.discover.asked import sweep_of
from verify.evidence.result import Answer, Result
from verify.language.claims import parse_claim
from verify.language.sweeps import parse_sweep
from verify.library.find import LoadedClaim, load_parsed
from verify.picture.phases import phases
from verify.show.draw import drawn
from verify.show.phases import phases_table, show_phases

HERE = Path(__file__).parent / "x.claim.yaml"
GRIM = """
claim: grim-map
game: prisoners-dilemma
players: {row: Grim(t), column: NicerBot}
parameters: [t]
given: [0 < t < 1, 0 < ε <= 1/2, 0 < δ <= 1/10]
always: prob(row, C) = 1
at: {δ: 1/20}
"""
MAP = f"{GRIM}map: {{over: {{t: {{from: 0, to: 1, count: 9}}, ε: {{from: 0, to: 1/2, count: 9}}}}}}\n"


def loaded(text: str) -> LoadedClaim:
    return load_parsed(parse_claim(text, str(HERE)), HERE)


@pytest.fixture(scope="module")
def mapped() -> Result:
    return answer(loaded(MAP), 120, lambda _: None)


def test_every_point_is_on_the_right_side(mapped: Result):
    assert mapped.verdict == "proved" and mapped.answer is not None
    assert mapped.answer.over == ("t", "ε")
    seen = set()
    for t, epsilon, verdict in mapped.answer.points:
        x, y = Fraction(t), Fraction(epsilon)
        wanted = "vacuous" if x in (0, 1) or y == 0 else "proved" if x + Fraction(1, 20) <= y else "refuted"
        assert verdict == wanted, (t, epsilon)
        seen.add(verdict)
    assert seen == {"proved", "refuted"}
    assert len(mapped.answer.points) < 56, "where nothing changes fewer are asked"


def test_the_border_is_exact(mapped: Result):
    assert mapped.answer is not None and mapped.answer.value == "t + δ <= ε"
    assert [piece.verdict for piece in mapped.answer.pieces] == ["proved", "proved"]


def test_points_are_close_where_the_verdict_changes(mapped: Result):
    assert mapped.answer is not None
    found = {(Fraction(t), Fraction(e)): verdict for t, e, verdict in mapped.answer.points}
    step = Fraction(1, 16)
    near = [(t, e) for (t, e), v in found.items() if v == "proved" and found.get((t, e - step)) == "refuted"]
    assert len(near) >= 3


def test_the_ranges_are_those_of_given():
    text = GRIM + "map: {over: [t, ε]}\n"
    from verify.language.syntax import Map
    from verify.library.asked import ranges_of

    claim = loaded(text).claim
    assert isinstance(claim.question, Map)
    assert ranges_of(claim, claim.question) == ((0, 1, 21), (0, Fraction(1, 2), 21))


def test_no_time_is_said_and_nothing_is_called_decided():
    result = answer(loaded(MAP), 0.01, lambda _: None)
    assert result.verdict == "unknown" and result.answer is not None
    assert any("the time ran out" in words for words in result.answer.says)


ANSWER = Answer(
    ("said",),
    "t + 1/20 <= ε",
    over=("t", "ε"),
    points=(("0", "0", "vacuous"), ("0", "1/2", "proved"), ("1", "0", "refuted"), ("1", "1/2", "unknown")),
)


def test_the_picture_has_the_points_and_the_border():
    picture = phases("x", "", ANSWER, {})
    (panel,) = picture.panels
    assert {dots.label: dots.points for dots in panel.dots} == {
        "it holds": ((0, Fraction(1, 2)),),
        "it fails": ((1, 0),),
        "unknown": ((1, Fraction(1, 2)),),
    }
    (curve,) = panel.curves
    assert curve.paths
    for ((one, two),) in curve.paths:
        for x, y in (one, two):
            assert abs(x + Fraction(1, 20) - y) < Fraction(1, 1000)
    assert drawn(picture, "svg").lstrip().startswith(b"<svg")


def test_the_text_and_the_table():
    rows = ["".join(str(part[0] if isinstance(part, tuple) else part) for part in row.parts) for row in _rows()]
    assert any(row.endswith("+?") for row in rows) and any(row.endswith(" -") for row in rows)
    assert rows[-1].endswith("blank: no parameters satisfy 'given'")
    answer = replace(ANSWER, points=ANSWER.points[1:])
    assert "blank" not in str(list(show_phases(answer))[-1])
    assert list(csv.reader(phases_table(ANSWER).splitlines())) == [["t", "ε", "verdict"], *map(list, ANSWER.points)]


@pytest.mark.parametrize(
    ("asked", "row"),
    [(("1/8", "1/4", "1/2"), "++.+"), (("0", "1/3", "1/2", "1"), "+.++..+"), (("0", "1/1000", "1"), "+++")],
)
def test_columns_of_which_nothing_was_asked_are_not_left_out(asked: tuple[str, ...], row: str):
    answer = replace(ANSWER, points=tuple((x, "1/2", "proved") for x in asked))
    shown = [str(line) for line in show_phases(answer)]
    assert any(line.endswith(f"  {row}") for line in shown), shown


def _rows():
    return list(show_phases(ANSWER))


def test_a_map_as_a_sweep_has_the_same_claims():
    base = loaded(MAP)
    sweep = parse_sweep(sweep_of(base, {}))
    assert len(sweep) == 81 and sweep.names == ("t", "ε")
    claim = parse_claim(sweep.claim(80).text)
    assert claim.fixed == {"δ": Fraction(1, 20), "t": 1, "ε": Fraction(1, 2)}
    assert [item.text for item in claim.items] == [item.text for item in base.claim.items]


def test_the_command_writes_all_that_it_is_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file = tmp_path / "grim-map.claim.yaml"
    file.write_text(MAP.replace("count: 9", "count: 5"))
    svg, table, folder = tmp_path / "m.svg", tmp_path / "m.csv", tmp_path / "evidence"
    code = main(["map", str(file), "--out", str(svg), "--csv", str(table), "--evidence", str(folder), "--no-cache"])
    out = capsys.readouterr().out
    assert code == 0 and "points it holds at" in out and "+ it holds" in out
    assert svg.read_bytes().startswith(b"<svg") and len(table.read_text().splitlines()) == 12
    assert main(["replay", str(folder)]) in (0, 3)
    capsys.readouterr()
    assert main(["map", str(file), "--json", "--no-cache"]) == 0
    (result,) = json.loads(capsys.readouterr().out)["results"]
    assert result["answer"]["over"] == ["t", "ε"] and len(result["answer"]["points"]) == 11
    assert main(["map", str(file), "--as-sweep", str(tmp_path / "m.sweep.yaml")]) == 0
    assert len(parse_sweep((tmp_path / "m.sweep.yaml").read_text())) == 25


def test_what_is_known_is_told_when_it_is_interrupted(monkeypatch: pytest.MonkeyPatch):
    from verify.discover.map import Survey

    ask, count = Survey._ask, []

    def interrupted(self, place):
        count.append(place)
        if len(count) > 6:
            raise KeyboardInterrupt
        return ask(self, place)

    monkeypatch.setattr(Survey, "_ask", interrupted)
    result = answer(loaded(MAP), 60, lambda _: None)
    assert result.verdict == "unknown" and result.answer is not None and len(result.answer.points) == 6
    assert any("interrupted" in words for words in result.answer.says)


@pytest.mark.parametrize(
    ("arguments", "words"),
    (
        (["when", "grim-map.claim.yaml"], "expected 'when' in the claim's file, or --over T,R,P,S; found neither"),
        (["map", "grim-map.claim.yaml", "--out", "x.txt"], "expected a file that ends in"),
        (["when", "grim-map.claim.yaml", "--over", "q"], "--over: expected a parameter, found 'q'"),
        (["map", "grim-map.claim.yaml", "--over", "t"], "--over: expected two parameters"),
        (["when", "nelp-sel"], "did you mean"),
    ),
)
def test_wrong_options(arguments: list[str], words: str, tmp_path: Path, monkeypatch, capsys):
    (tmp_path / "grim-map.claim.yaml").write_text(MAP)
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    assert words in capsys.readouterr().err
