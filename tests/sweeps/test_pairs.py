"""Sweeps over agents of two players: the verdicts as a table of agents by agents."""

from __future__ import annotations

from pathlib import Path

import pytest

from verify.language.sweeps import parse_sweep
from verify.sweeps.pairs import Pairs, pairs_of

from .conftest import sweep

TEXT = """sweep: s
says: Who.
over:
  row: [LP, DefectRock]
  column: [DefectRock, CooperateRock, LP]
claim:
  about: some text
  game: prisoners-dilemma
  players: {row: $row, column: $column}
  always: [payoff(row) >= P, payoff(row) <= T]
"""


def test_the_verdicts_are_a_table(capsys: pytest.CaptureFixture[str]):
    Path("s.sweep.yaml").write_text(TEXT, encoding="utf-8")
    assert sweep("s.sweep.yaml", "--jobs", "1", "--matrix", "s.svg") == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        "s",
        "  Who.",
        "              DefectRock  CooperateRock  LP",
        "  LP          ✓ proved    ✓ proved       ✓ proved",
        "  DefectRock  ✓ proved    ✓ proved       ✓ proved",
    ]
    assert "CooperateRock" in Path("s.svg").read_text("utf-8")


def test_rows_are_the_first_axis_whichever_player_it_is():
    rows, columns = ("LP", "DefectRock"), ("DefectRock", "CooperateRock", "LP")
    assert pairs_of(parse_sweep(TEXT)) == Pairs(("row", "column"), rows, columns)
    turned = TEXT.replace("{row: $row, column: $column}", "{row: $column, column: $row}")
    assert pairs_of(parse_sweep(turned)) == Pairs(("column", "row"), rows, columns)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("column: [DefectRock, CooperateRock, LP]", "column: [DefectRock]\n  x: [1, 2]"),
        ("column: $column}", "column: LP}\n  at: {P: $column}"),
        ("row: $row,", "row: Cone(k = $row),"),
        ("row: $row, column: $column", "row: $row, column: $row"),
    ],
)
def test_other_sweeps_are_no_table(old: str, new: str, capsys: pytest.CaptureFixture[str]):
    text = TEXT.replace(old, new).replace("some text", "$row $column $x" if "x:" in new else "$row $column")
    assert pairs_of(parse_sweep(text)) is None
    Path("s.sweep.yaml").write_text(TEXT.replace("row: $row,", "row: LP,").replace("some text", "$row"))
    assert sweep("s.sweep.yaml", "--matrix", "s.svg") == 2
    assert "--matrix: expected a sweep over two lists" in capsys.readouterr().err
    assert sweep("s.sweep.yaml", "--matrix", "s.doc") == 2
    assert "--matrix: expected a file that ends in" in capsys.readouterr().err
