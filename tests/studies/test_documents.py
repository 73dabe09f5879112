"""What docs/ says of the atlas is what the results are."""

from __future__ import annotations

import re
from collections import Counter
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest

from studies.atlas.__main__ import atlas_files
from studies.atlas.dilemmas import read_dilemmas
from studies.atlas.games import games
from studies.atlas.maps import maps
from studies.atlas.results import DERIVATIVES, PAIRS, SETTINGS, Entry, Results, Setting, read_rows, results
from studies.atlas.structure import criterion, helpful_steps, resting
from studies.atlas.tables import counts, mark, whole_table
from verify.errors import InputError
from verify.library.combinations import load_sweep

DOCS = Path(__file__).parents[2] / "docs"
FOLDER = DOCS / "atlas"
PAGE = " ".join((DOCS / "atlas.md").read_text(encoding="utf-8").split())


@cache
def found() -> Results:
    return results(read_rows(FOLDER / "games.csv"))


def test_the_files_are_current():
    made = atlas_files(FOLDER / "games.csv", FOLDER / "dilemmas.csv", FOLDER / "states.csv")
    assert {path.name: path.read_bytes() for path in FOLDER.iterdir()} == dict(made), "run `make atlas`"


def test_there_is_an_entry_for_every_game_and_setting():
    assert set(found()) == {(game.short, setting) for game in games() for setting in SETTINGS}
    sweep, _ = load_sweep("dilemmas")
    points = [(row["T"], row["S"]) for row in read_dilemmas(FOLDER / "dilemmas.csv")]
    assert points == [sweep.values(number) for number in range(len(sweep))]


def lines(entry: Entry) -> tuple[str, str, str]:
    return entry.joint, entry.row, entry.column


def test_everything_is_decided_and_nothing_on_a_solvers_word():
    for entry in found().values():
        assert set(lines(entry)) <= {"proved", "refuted"}
        assert entry.trust in ("certificate", "witness", "realised")
    for row in read_dilemmas(FOLDER / "dilemmas.csv"):
        assert (row["verdict"], row["trust"]) in (("proved", "certificate"), ("refuted", "realised"))
    assert "none of it on a solver's word" in PAGE


def test_nelp_is_never_below_its_minmax():
    for (_, setting), entry in found().items():
        assert setting.row != "neLP" or entry.row != "refuted"
        assert setting.column != "neLP" or entry.column != "refuted"


def test_symmetric_settings_have_symmetric_results():
    for game in games():
        mirror = next(other for other in games() if (other.row, other.column) == (game.column, game.row))
        for setting in SETTINGS:
            if setting.row == setting.column:
                one, other = found()[game.short, setting], found()[mirror.short, setting]
                assert (one.joint, one.row, one.column) == (other.joint, other.column, other.row)


def test_the_criterion_agrees_but_for_what_the_page_says():
    agreeing, different = 0, 0
    for game in games():
        for setting in SETTINGS:
            players = (None, setting.row, setting.column)
            verdicts = lines(found()[game.short, setting])
            for player, expected, verdict in zip(players, criterion(game, setting), verdicts, strict=True):
                agreeing += verdict == ("proved" if expected else "refuted")
                if verdict == ("refuted" if expected else "proved"):
                    different += 1
                    assert player == "LP", f"{game.short} with {setting}"
    total = sum(verdict in ("proved", "refuted") for entry in found().values() for verdict in lines(entry))
    assert f"The {different} others are all about whether LP gets less than its minmax value." in PAGE
    said = re.search(r"agrees with (\d+) of the (\d+) verdicts", PAGE)
    assert said is not None and (int(said[1]), int(said[2])) == (agreeing, total)


def test_what_lp_achieves_nelp_achieves_too():
    for game in games():
        for derivative in DERIVATIVES:
            joint = [found()[game.short, Setting(*pair, derivative)].joint for pair in PAIRS]
            lp, mixed, nelp = joint[0], joint[2], joint[1]
            assert lp != "proved" or mixed == "proved"
            assert mixed != "proved" or nelp == "proved"


def test_the_dilemmas_are_as_the_page_says():
    """Inside the region of the theorem no joint gain is left; on its lower line and below one is."""
    counts: Counter[tuple[str, str]] = Counter()
    for row in read_dilemmas(FOLDER / "dilemmas.csv"):
        total = Fraction(row["T"]) + Fraction(row["S"])
        where = "below" if total <= 0 else "inside" if total < 2 else "above"
        counts[where, row["item1"]] += 1
        assert row["item2"] == row["item3"] == "proved"
        assert where != "below" or row["trust"] == "realised"
    assert counts == {("below", "refuted"): 45, ("inside", "proved"): 199, ("above", "proved"): 45}
    assert "all 45 claims there are refuted with an oracle" in PAGE
    assert "at the 45 points with T + S = 2R or more the claim is proved as well, with a certificate each" in PAGE


def test_what_a_tile_and_a_mark_say():
    entry = Entry("proved", "refuted", "proved", "witness")
    assert mark(entry) == "R"
    assert mark(Entry("refuted", "refuted", "refuted", "witness")) == "JRC"
    assert mark(Entry("unknown", "proved", "refuted", "")) == "C?"
    boards = maps({(game.short, setting): entry for game in games() for setting in SETTINGS})
    tile = boards.boards[0][0].tiles[0][0]
    assert (tile.ground, tile.left, tile.top) == ("some", True, False)
    assert maps({}).boards[1][2].tiles[11][11].ground == "open"
    whole = {(game.short, setting): entry for game in games() for setting in SETTINGS}
    assert whole_table(whole).count("\n") == 145 and "| 144 | 0 | 144 | 0 |" in counts(whole)


def test_results_of_something_else_are_refused(tmp_path):
    (tmp_path / "a.csv").write_text("n,x\n0,1\n")
    with pytest.raises(InputError, match="expected the results of the sweep 'atlas'"):
        read_rows(tmp_path / "a.csv")
    with pytest.raises(InputError, match="expected the results of the sweep 'dilemmas'"):
        read_dilemmas(tmp_path / "none.csv")


def test_the_words_on_helpful_steps_are_so():
    """In Chicken, at the crash, either step in which the other swerves helps both: LP waits for itself."""
    chicken = games()[0]
    assert chicken.short == "Ch"
    assert helpful_steps(chicken, "by_weight", (0, 0), (False, False)) == {(0, 0), (0, 1), (1, 0)}
    assert (0, 0) in resting(chicken, "by_weight")
    assert Counter(len(game.equilibria()) for game in games())[2] == 18
