"""The atlas has every strictly ordinal 2x2 game once, in the order of the topology."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations

import pytest

from studies.atlas.games import CELLS, RING, Cell, Game, Pattern, games
from studies.atlas.sweep import sweep_text
from verify.language import syntax as s
from verify.library.combinations import load_combination, load_sweep
from verify.library.find import data_folder
from verify.semantics.exact.world import World

ACTIONS = {"row": ("Up", "Down"), "column": ("Left", "Right")}


def payoffs(game: Game) -> dict[Cell, tuple[int, int]]:
    return {cell: game.payoffs(cell) for cell in CELLS}


def turned(table: dict[Cell, tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The same for all games that differ by the order of rows and of columns only."""
    flips = ((row, column) for row in (0, 1) for column in (0, 1))
    return min(tuple(table[i ^ row, j ^ column] for i, j in CELLS) for row, column in flips)


def test_every_game_is_there_once():
    every = {
        turned(dict(zip(CELLS, zip(row, column, strict=True), strict=True)))
        for row in permutations((1, 2, 3, 4))
        for column in permutations((1, 2, 3, 4))
    }
    assert len(games()) == len(every) == 144
    assert {turned(payoffs(game)) for game in games()} == every
    assert len({game.short for game in games()}) == 144


def ranks(pattern: Pattern) -> tuple[int, int, int, int]:
    return pattern.both, pattern.alone, pattern.other, pattern.none


def test_neighbours_in_the_ring_differ_by_a_swap_of_adjacent_ranks():
    for one, other in zip(RING, (*RING[1:], RING[0]), strict=True):
        differing = [pair for pair in zip(ranks(one), ranks(other), strict=True) if pair[0] != pair[1]]
        assert len(differing) == 2 and differing[0] == differing[1][::-1]
        assert abs(differing[0][0] - differing[0][1]) == 1


@pytest.mark.parametrize(
    ("short", "order"),
    [
        # Each player's ranks in the usual letters: R both cooperate, T only the other does, S only I do, P nobody.
        ("Ch", "T R S P"), ("Ba", "T S R P"), ("Hr", "T S P R"), ("Cm", "T P S R"), ("Dl", "T P R S"),
        ("Pd", "T R P S"), ("Sh", "R T P S"), ("As", "R P T S"), ("Co", "R P S T"), ("Pc", "R S P T"),
        ("Ha", "R S T P"), ("Cc", "R T S P"),
    ],
)  # fmt: skip
def test_the_symmetric_games_are_what_their_names_say(short, order):
    (pattern,) = [pattern for pattern in RING if pattern.short == short]
    letters = {"R": pattern.both, "S": pattern.alone, "T": pattern.other, "P": pattern.none}
    assert sorted(letters, key=letters.__getitem__, reverse=True) == order.split()
    game = Game(pattern, pattern)
    assert all(game.payoffs((i, j)) == game.payoffs((j, i))[::-1] for i, j in CELLS)


def test_eighteen_games_are_cyclic():
    """As Robinson and Goforth count those without an equilibrium in pure strategies."""
    assert [len(game.equilibria()) for game in games()].count(0) == 18


def test_prisoners_dilemma_and_matching_preferences():
    by_name = {game.short: game for game in games()}
    assert payoffs(by_name["Pd"]) == {(0, 0): (3, 3), (0, 1): (1, 4), (1, 0): (4, 1), (1, 1): (2, 2)}
    assert by_name["Pd"].equilibria() == ((1, 1),)
    assert by_name["Ch-Pd"].name == by_name["Pd-Ch"].name == "Called Bluff"


def test_the_minmax_values_are_those_of_the_model():
    for game in games():
        table = {(ACTIONS["row"][i], ACTIONS["column"][j]): game.payoffs((i, j)) for i, j in CELLS}
        numbers = {pure: tuple(s.Number(Fraction(value)) for value in pair) for pure, pair in table.items()}
        world = World(ACTIONS, {"δ": Fraction(1)}, numbers)
        assert [world.minmax(player)[0] for player in (0, 1)] == [game.minmax(player) for player in (0, 1)]


def test_the_sweep_is_current():
    path = data_folder() / "spec" / "sweeps" / "atlas.sweep.yaml"
    assert path.read_text(encoding="utf-8") == sweep_text(), "run python -m studies.atlas.sweep"


def test_its_claims_have_these_games():
    sweep, path = load_sweep("atlas")
    assert len(sweep) == 144 * 3 * 2
    for place in (0, 17, 77, 143):
        loaded = load_combination(sweep, path, place * 6)
        assert loaded.game.payoffs == {
            (ACTIONS["row"][i], ACTIONS["column"][j]): tuple(
                s.Number(Fraction(value)) for value in games()[place].payoffs((i, j))
            )
            for i, j in CELLS
        }
