"""Games from arrays, Nashpy and Gambit; numbers stay exact."""

from __future__ import annotations

import sys
from decimal import Decimal
from fractions import Fraction
from types import SimpleNamespace

import numpy as np
import pytest
import sympy

from verify import Game
from verify.api.amounts import amount, exact, proposition
from verify.errors import InputError

A = [[2, 0], [3, 1]]
T, R, P, S = sympy.symbols("T R P S")


def test_matrices_are_a_game():
    game = Game.from_arrays(A, np.array(A).T, actions=["C", "D"], name="pd")
    assert (game.name, game.players) == ("pd", {"row": ("C", "D"), "column": ("C", "D")})
    assert game.payoffs["C", "D"] == (0, 3) and game.payoffs["D", "C"] == (3, 0)
    assert repr(game) == "<game pd: row, column; 2 x 2 actions>"
    assert "<td>0, 3</td>" in game._repr_html_()


def test_all_kinds_of_arrays_are_read():
    plain = Game.from_arrays(A, A)
    for array in (np.matrix(A), np.ma.array(A), np.ma.array(A, mask=False), sympy.Matrix(A), tuple(map(tuple, A))):
        assert Game.from_arrays(array, array) == plain


def test_three_players_have_three_arrays_of_three_dimensions():
    arrays = [np.arange(12).reshape(2, 3, 2) + 100 * k for k in range(3)]
    game = Game.from_arrays(*arrays, players=["x", "y", "z"])
    assert [len(actions) for actions in game.players.values()] == [2, 3, 2]
    assert game.payoffs["a2", "a3", "a1"] == (10, 110, 210)
    assert "x, y, z" in game._repr_html_()


def test_formulas_of_sympy_and_texts_make_parameters():
    game = Game.from_arrays([[R, S], [T, P]], [["R", "T"], ["S", "(P + 1)/2"]], assume=[T > R, "R > P"])
    assert game.parameters == ("R", "S", "T", "P")
    assert game.payoffs["a2", "a2"][1] == (sympy.Symbol("P", real=True) + 1) / 2
    assert "assume: [T > R, R > P]" in game.text
    assert game.to_nfg(at={"R": 2, "S": 0, "T": 3, "P": 1}).endswith("2 2\n3 0\n0 3\n1 1\n")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (3, "3"),
        (np.int64(3), "3"),
        (np.array(3), "3"),
        (Fraction(-2, 3), "-2/3"),
        (Decimal("0.10"), "0.10"),
        (0.1, "0.1"),
        (np.float64(0.1), "0.1"),
        (np.float32(0.1), "0.1"),
        (1e-3, "0.001"),
        (1e20, "1" + "0" * 20),
        ("T - S", "T - S"),
        (sympy.Rational(1, 3), "1/3"),
        (sympy.Float("0.25"), "0.25"),
        (T - 2 * S, "-(2*S) + T"),
        ((T - S) / 2, "-S/2 + T/2"),
        (T**2 / (R - P), "T^2/(-P + R)"),
        (sympy.Max(T, -S), "max(T, -S)"),
    ],
    ids=str,
)
def test_numbers_are_exact(value, text):
    found = amount(value)
    assert exact(found) == exact(text)
    if not isinstance(value, sympy.Expr) or value.is_Rational:
        assert found == text


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (1 / 3, "0.3333333333333333 with 16 digits; write a Fraction"),
        (sympy.Float(1) / 3, "0.333333333333333"),
        (float("nan"), "finite, found nan"),
        (float("inf"), "finite, found inf"),
        (True, "found True"),
        (None, "found None"),
        (1j, "found 1j"),
        (sympy.sqrt(2), r"found sqrt\(2\)"),
        (sympy.sin(T), r"found sin\(T\)"),
    ],
    ids=str,
)
def test_what_is_not_exact_is_refused_with_what_to_write(value, words):
    with pytest.raises(InputError, match=words):
        Game.from_arrays([value])


def test_relations_of_sympy_are_propositions():
    assert exact("1/3") == Fraction(1, 3)
    assert proposition(sympy.And(T > S, sympy.Or(sympy.Eq(R, P), R >= 0))) in (
        "(R = P or R >= 0) and T > S",
        "T > S and (R = P or R >= 0)",
        "(R >= 0 or R = P) and T > S",
        "T > S and (R >= 0 or R = P)",
    )
    with pytest.raises(InputError, match="did Python compare it already"):
        proposition(1 > 2)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Game.from_arrays(), "an array of payoffs for each player, found none"),
        (lambda: Game.from_arrays(A), r"zero-sum game is from_arrays\(A, -A\)"),
        (
            lambda: Game.from_arrays(A, [1, 2]),
            "for player 2 an array of 2 dimensions, as there are 2 arrays, found one of 1",
        ),
        (lambda: Game.from_arrays(A, [[1, 2, 3], [4, 5, 6]]), "2 x 2 of player 1, 2 x 3 of player 2"),
        (lambda: Game.from_arrays(A, [[1, 2], [3]]), "rows of one length"),
        (lambda: Game.from_arrays(A, A, actions=["C", "D", "E"]), "2 names of row's actions, found 3"),
        (lambda: Game.from_arrays(A, A, actions={"row": ["C", "D"]}), "players: expected 2 names"),
        (lambda: Game.from_arrays(A, A, players=["row"]), "players: expected 2 names"),
        (lambda: Game.from_arrays(A, A, actions=["me", "you"]), "fixed meaning"),
        (lambda: Game.from_arrays(A, A, name="two words"), "a game's name"),
        (lambda: Game.from_arrays([["1 +"]], [[1]]), "a payoff:1:"),
        (lambda: Game.from_arrays(np.ma.array(A, mask=[[0, 1], [0, 0]]), A), "no entry is masked"),
        (lambda: Game(None), "a game as text, found NoneType"),
        (lambda: Game("players: 3"), "<game>:1:1"),
        (lambda: Game.named("prisoner-dilemma"), "did you mean 'prisoners-dilemma'"),
        (lambda: Game.named("prisoners-dilemma").to_nfg(), "a number for T, R, P and S .*T=3,R=2,P=1,S=0"),
        (lambda: Game.named("prisoners-dilemma").to_nfg(at=dict(T=0, R=1, P=2, S=3)), "T > R fails there"),
        (lambda: Game.from_nashpy(3), "a game of Nashpy, which has payoff_matrices; found int"),
        (lambda: Game.from_gambit(3), "a game of pygambit"),
    ],
)
def test_what_is_no_game_is_refused_with_what_was_expected(make, words):
    with pytest.raises(InputError, match=words):
        make()


def test_a_game_of_nashpy():
    fake = SimpleNamespace(payoff_matrices=(np.array([[1, -1], [-1, 1]]), np.array([[-1, 1], [1, -1]])))
    assert Game.from_nashpy(fake, actions=["H", "T"]).payoffs["H", "T"] == (-1, 1)
    nashpy = pytest.importorskip("nashpy", reason="needs nashpy: pip install nashpy")
    assert Game.from_nashpy(nashpy.Game(A)).payoffs["a1", "a1"] == (2, -2)


def test_a_game_of_gambit():
    text = 'NFG 1 R "title" { "one, two" "" } { { "a" "b" } { "1" } }\n1/3 .5 2 -1\n'
    game = Game.from_gambit(SimpleNamespace(to_nfg=lambda: text), name="g")
    assert game.players == {"one_two": ("a", "b"), "Player 2": ("1",)}
    assert game.payoffs["a", "1"] == (Fraction(1, 3), Fraction(1, 2))
    assert "'one, two' in the file, and 'one_two' here" in game.documentation
    assert "pygambit" not in sys.modules
    pygambit = pytest.importorskip("pygambit", reason="needs pygambit: pip install pygambit")
    made = pygambit.Game.from_arrays([[1, 2], [3, 4]], [[5, 6], [7, 8]])
    assert Game.from_gambit(made).payoffs["2", "1"] == (3, 7)


def test_files_of_games(tmp_path):
    game = Game.from_arrays(A, np.array(A).T, actions=["C", "go left"], name="g")
    assert Game.from_file(game.save(tmp_path / "g.game.yaml")) == game
    there = Game.from_nfg(game.save(tmp_path / "g.nfg"))
    assert (there.players, there.payoffs) == (game.players, game.payoffs)
    back = Game.from_file(there.save(tmp_path / "h.game.yaml"))
    assert (back.players, back.payoffs) == (game.players, game.payoffs)
    with pytest.raises(InputError, match=r"ends in .game.yaml or .nfg"):
        game.save(tmp_path / "g.txt")
    with pytest.raises(InputError, match="begins with NFG 1 R"):
        Game.from_nfg(tmp_path / "g.game.yaml")
