"""The table on the page about tournaments: each number in it is that of a claim whose evidence is accepted."""

from __future__ import annotations

import csv

import pytest
from pages import DOCS

from verify.commands.main import main
from verify.evidence.file import read_evidence
from verify.language.claims import parse_claim
from verify.language.syntax import Claim

FOLDER = DOCS / "tournament"
RESTS = FOLDER / "rests"
AGAIN = "run the command on docs/how-to/tournament.md with --out and --evidence"
SIGNS = {"low": ("greatest", ">=", "above"), "high": ("least", "<=", "below")}


def rows() -> list[dict[str, str]]:
    with open(FOLDER / "dilemma.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def proved(name: str) -> Claim:
    assert read_evidence(RESTS / f"{name}.evidence.json").verdict == "proved", name
    path = RESTS / f"{name}.claim.yaml"
    return parse_claim(path.read_text(encoding="utf-8"), str(path))


def test_the_evidence_is_accepted(capsys: pytest.CaptureFixture[str]):
    assert main(["replay", str(RESTS)]) == 0, AGAIN
    assert "0 rejected, 0 about claims that changed" in capsys.readouterr().out, AGAIN


def test_each_number_is_that_of_a_claim_that_is_proved():
    table = rows()
    agents = list(dict.fromkeys(row["row"] for row in table))
    assert len(table) == len(agents) ** 2 == 36
    for number, row in enumerate(table):
        pair = f"pair-{number // 6 + 1}-{number % 6 + 1}"
        for end, (side, sign, beyond) in SIGNS.items():
            value = row[end].replace("/", "-over-")
            claim = proved(f"{pair}-{side}-at-{value}")
            assert [(item.text, str(claim.fixed["v"])) for item in claim.items] == [(f"payoff(row) {sign} v", row[end])]
            assert claim.kind == "always" and not claim.given
            assert [use.agent for _, use in claim.players] == [row[p].partition("(")[0] for p in ("row", "column")]
            if row[f"{end}_best"] == "true":
                paths = RESTS.glob(f"{pair}-{side}-{beyond}-*.claim.yaml")
                found = [path.name.removesuffix(".claim.yaml") for path in paths]
                names = [name for name in found if proved(name).kind == "possible"]
                assert any(
                    f"v {'>' if end == 'low' else '<'} {row[end]}" in g.text for n in names for g in proved(n).given
                )


def test_the_page_shows_the_table():
    page = (DOCS / "how-to" / "tournament.md").read_text(encoding="utf-8").split("## More agents")[1]
    drawn = [(FOLDER / name).read_text("utf-8") for name in ("dilemma.svg", "dilemma-dark.svg", "dilemma.html")]
    for row in rows():
        low, high = (row[end] + "?" * (row[f"{end}_best"] == "false") for end in ("low", "high"))
        text = low if low == high else f"[{low}, {high}]"
        line = next(each for each in page.splitlines() if each.startswith(f"  {row['row']} "))
        assert text in line and all(text in each for each in drawn)
