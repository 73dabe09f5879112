"""All states in the games of the atlas: what is recorded is what the games say, and the page says it."""

from __future__ import annotations

from pathlib import Path

import pytest

from studies.atlas.games import Game, games
from studies.atlas.maps import lp_map, states_map
from studies.atlas.states import BEST_REPLY, LP, SETTINGS, Found, find, mirrored, read_states, states_text
from studies.atlas.tables import reach_of_lp, states_counts, states_of_lp
from verify.errors import InputError

FILE = Path(__file__).parents[2] / "docs" / "atlas" / "states.csv"
FOUND = read_states(FILE)
BY_NAME = {game.short: game for game in games()}
VALUES = {0: 1, 1: 0}
"""The probability of the first action, by which action is played."""


def test_each_setting_has_an_entry():
    assert set(FOUND) == {(game.short, agents) for game, agents in SETTINGS}


@pytest.mark.parametrize("game", games(), ids=lambda game: game.short)
def test_best_repliers_have_the_equilibria(game: Game):
    """All with certificates; the pure ones are those of the game, and the mixed one is there where they are not one."""
    found = FOUND[game.short, BEST_REPLY]
    assert found.complete and found.trust == "certificate" and "region" not in found.kinds
    pure = {cell for cell, kind in zip(found.cells, found.kinds, strict=True) if kind == "pure"}
    assert pure == {
        f"prob(row, Up) = {VALUES[row]} and prob(column, Left) = {VALUES[column]}" for row, column in game.equilibria()
    }
    assert found.kinds.count("mixed") == (len(pure) != 1)


@pytest.mark.parametrize("name", ["Ch", "Ch-Cm", "Co-Ch", "Pd"])
def test_what_is_recorded_is_found(name: str):
    assert set(find(BY_NAME[name], BEST_REPLY).cells) == set(FOUND[name, BEST_REPLY].cells)


def test_a_mirror_image():
    game, image = BY_NAME["Ch-Hr"], BY_NAME["Hr-Ch"]
    assert set(mirrored(find(game, BEST_REPLY), image).cells) == set(find(image, BEST_REPLY).cells)
    assert set(FOUND["Hr-Ch", BEST_REPLY].cells) == set(find(image, BEST_REPLY).cells)


@pytest.mark.slow
def test_the_states_of_lp_in_the_dilemma():
    found = find(BY_NAME["Pd"], LP)
    assert found.complete and set(found.cells) == set(FOUND["Pd", LP].cells)


def test_kinds_of_cells_and_whether_all_is_known():
    cells = "prob(row, Up) = 1 and prob(column, Left) = 0; prob(row, Up) = 1/2 and prob(column, Left) = 1/3"
    found = Found("Ch", BEST_REPLY, "none", "3", "certificate", f"{cells}; prob(row, Up) >= prob(column, Left)")
    assert found.kinds == ("pure", "mixed", "region") and found.complete
    assert Found("Ch", LP, "none", "1", "certificate", "every profile").kinds == ("region",)
    assert not Found("Ch", LP, "none", "2", "certificate", found.states).complete
    assert not Found("Ch", LP, "unknown", "3", "certificate", found.states).complete


def test_which_pure_profiles_the_states_are_near_to():
    near = "prob(row, Up) >= 0.9991 and prob(column, Left) = 0; prob(row, Up) <= 0.0009 and prob(column, Left) = 0"
    assert Found("Ch", LP, "none", "2", "certificate", near).places == {(1, 0), (0, 0)}
    for other in ("prob(row, Up) >= 0.9991", "prob(row, Up) = 1/2 and prob(column, Left) = 0", "every profile"):
        assert Found("Ch", LP, "none", "3", "certificate", f"{near}; {other}").places is None
    oblique = "prob(row, Up) >= prob(column, Left)"
    assert Found("Ch", LP, "none", "3", "certificate", f"{near}; {oblique}").places is None


def test_the_map_and_the_tables():
    boards = states_map(FOUND)
    grounds = [tile.ground for row in boards.boards[0][0].tiles for tile in row]
    assert (grounds.count("all"), grounds.count("some"), grounds.count("none")) == (108, 18, 18)
    assert states_map({}).boards[0][0].tiles[0][0].ground == "open"
    assert "| 2 | 1 | 18 |" in states_counts(FOUND)
    of_lp = [tile.ground for row in lp_map(FOUND).boards[0][0].tiles for tile in row]
    assert reach_of_lp(FOUND).endswith(f"| not all found | {of_lp.count('open')} |")
    assert f"| some near none | {of_lp.count('none')} |" in reach_of_lp(FOUND)
    assert states_of_lp(FOUND).count("\n") == 13 and "`x >= 0.9999`" in states_of_lp(FOUND)
    assert "1 of 2 cells" in states_of_lp({("Pd", LP): Found("Pd", LP, "unknown", "1", "", "x = 1; x = 0")})


def test_the_file_as_text():
    assert states_text(FOUND.values()) == FILE.read_text(encoding="utf-8")


def test_something_else_is_refused(tmp_path: Path):
    (tmp_path / "a.csv").write_text("n,x\n0,1\n")
    with pytest.raises(InputError, match="expected the states"):
        read_states(tmp_path / "a.csv")
