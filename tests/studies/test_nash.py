"""The comparison with Gambit and Nashpy: what was recorded, and that both sides still find it."""

from __future__ import annotations

from fractions import Fraction

import pytest

from studies.nash.__main__ import states
from studies.nash.compare import Box, box
from studies.nash.games import GAMES
from studies.nash.replies import replier
from studies.nash.results import Found, read
from studies.nash.solvers import SOLVERS

FOUND = read()
GAMBIT = "Gambit, `enummixed`"
QUICK = ("stag hunt", "matching pennies", "one dominates", "weakly dominated", "row does not care", "nobody cares")


def test_every_game_was_compared():
    assert list(FOUND) == list(GAMES) and all(set(found.points) == set(SOLVERS) for found in FOUND.values())


@pytest.mark.parametrize("name", GAMES)
def test_cells_hold_what_others_find_and_their_corners_are_the_extreme_equilibria(name: str):
    found = FOUND[name]
    for points in found.points.values():
        assert all(any(point in cell for cell in found.cells) for point in points)
    assert found.corners == found.points[GAMBIT]


@pytest.mark.parametrize("name", [n if n in QUICK else pytest.param(n, marks=pytest.mark.slow) for n in GAMES])
def test_the_states_are_those_that_were_recorded(name: str):
    found = states(GAMES[name])
    assert found.complete and found.trust == "certificate"
    assert {box(cell.conditions) for cell in found.cells} == set(FOUND[name].cells)


@pytest.mark.parametrize("solver", SOLVERS)
def test_the_solvers_find_what_was_recorded(solver: str):
    pytest.importorskip("pygambit" if solver == GAMBIT else "nashpy")
    for name, table in GAMES.items():
        assert set(SOLVERS[solver](table)) == FOUND[name].points[solver], name


def test_a_cell_as_a_box():
    third = Fraction(1, 3)
    assert box(["1/3 <= prob(row, Up) < 1", "prob(column, Left) = 0"]) == Box((third, Fraction(1)), (Fraction(0),) * 2)
    assert box([]) == Box((Fraction(0), Fraction(1)), (Fraction(0), Fraction(1)))
    assert (third, Fraction(0)) in box(["prob(row, Up) >= 1/3"])
    assert (Fraction(1, 4), Fraction(0)) not in box(["prob(row, Up) >= 1/3"])
    assert str(box(["1/3 <= prob(row, Up)", "prob(column, Left) = 0"])) == "(1/3..1, 0)"
    assert Found((box(["prob(row, Up) = 1/3"]),), {}).corners == {(third, Fraction(0)), (third, Fraction(1))}


@pytest.mark.parametrize("conditions", ["prob(row, Up) = prob(column, Left)", "prob(row, Up) < ε", "x = 1"])
def test_other_conditions_are_no_boxes(conditions: str):
    with pytest.raises(ValueError, match="no bound"):
        box([conditions])


@pytest.mark.parametrize(
    ("gain", "loss", "agent"),
    [
        (2, 1, "BestReply(Up, Down, Left, 2, 1)"),
        (-2, 1, "BestReply(Down, Up, Left, 2, -1)"),
        (1, -1, "BestReply(Up, Down, Left, 2, -1)"),
        (-1, 1, "BestReply(Down, Up, Left, 2, -1)"),
        (0, 0, "anyone"),
    ],
)
def test_who_plays_a_best_reply(gain: int, loss: int, agent: str):
    assert replier("Up", "Down", "Left", gain, loss) == agent
