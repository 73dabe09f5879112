"""Gambit's files of games: both forms, in and out; numbers are exact, and errors say what stands where."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.thorough import thorough
from verify.errors import InputError
from verify.language.files import read_text
from verify.language.gambit import ENDING, nfg_text, parse_nfg
from verify.language.game_text import game_text
from verify.language.games import parse_game
from verify.language.syntax import Game, Number
from verify.library.endings import NFG
from verify.semantics.payoffs import payoffs_at

FILES = sorted((Path(__file__).parent / "gambit").glob("*.nfg"))
GAMES = sorted((Path(__file__).parents[2] / "spec" / "games").glob("*.game.yaml"))
PD = """NFG 1 R "Prisoner's dilemma" { "row" "column" } { { "C" "D" } { "C" "D" } } "a comment"

2 2
3 0
0 3
1 1
"""


def paid(text: str) -> dict[tuple[str, ...], tuple[Fraction, ...]]:
    return payoffs_at(parse_nfg(text, "g.nfg"), {})


def test_payoffs_go_with_the_first_player_s_strategies_fastest() -> None:
    game = parse_nfg(PD, "some/pd.nfg")
    assert (game.name, game.players) == ("pd", (("row", ("C", "D")), ("column", ("C", "D"))))
    assert payoffs_at(game, {})["D", "C"] == (3, 0) and payoffs_at(game, {})["C", "D"] == (0, 3)
    assert game.documentation == "Prisoner's dilemma\na comment" and game.text == PD


def test_outcomes_may_be_used_twice_or_be_none() -> None:
    text = """NFG 1 D "g" { "a" "b" } { { "x" "y" } { "u" "v" } } ""
    { { "good" 1, 1/2 } { "" -.25 1e-2 } } 1 2
    0 1"""
    assert paid(text) == {
        ("x", "u"): (1, Fraction(1, 2)),
        ("y", "u"): (Fraction(-1, 4), Fraction(1, 100)),
        ("x", "v"): (0, 0),
        ("y", "v"): (1, Fraction(1, 2)),
    }


THIRTEEN = " ".join(f'"{n}"' for n in range(1, 14))


@pytest.mark.parametrize(
    ("number", "value"),
    [("3", 3), ("-3", -3), ("+3", 3), ("1/3", Fraction(1, 3)), ("-2/6", Fraction(-1, 3)), ("0.10", Fraction(1, 10)),
     (".5", Fraction(1, 2)), ("3.", 3), ("1e-3", Fraction(1, 1000)), ("2.5E1", 25)],
)  # fmt: skip
def test_numbers_are_exact(number: str, value: Fraction) -> None:
    assert paid(f'NFG 1 R "" {{ "a" }} {{ 1 }} {number}') == {("1",): (value,)}


def test_names_that_cannot_stand_here_are_made_into_such() -> None:
    text = (
        r'NFG 1 R "t" { "" "a,b" "me" "Fred  Smith" } { { "1*1" "1 1" "1_1" "" } { "\"q\"" } { "1" } { "x.y" "x y" } }'
    )
    game = parse_nfg(text + " 0" * 4 * 8, "g.nfg")
    assert [player for player, _ in game.players] == ["Player 1", "a_b", "me_", "Fred Smith"]
    assert dict(game.players)["Player 1"] == ("1_1_2", "1 1", "1_1", "4")
    assert dict(game.players)["Fred Smith"] == ("x_y", "x y")
    assert """a player is called 'a,b' in the file, and 'a_b' here""" in game.documentation
    assert "a strategy of 'Player 1' is called '1*1' in the file, and '1_1_2' here" in game.documentation


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("NFG 2 R", "1:5", "1, the version of the format, found '2'"),
        ("NFG 1 Q", "1:7", "R or D, the kind of numbers, found 'Q'"),
        ("NFG 1 R title", "1:9", "the game's title in quotes, found 'title'"),
        ('NFG 1 R "title', "1:9", "a closing quote"),
        ('NFG 1 R ""\n{ a', "2:3", "the players' names in quotes"),
        ('NFG 1 R "" { } { }', "1:14", "at least one player's name"),
        ('NFG 1 R "" { "a" } 2', "1:20", "the strategies in { }, found '2'"),
        ('NFG 1 R "" { "a" } { -2 }', "1:22", "the strategies' names in { }, or how many there are, found '-2'"),
        ('NFG 1 R "" { "a" } { 0 }', "1:22", "at least one strategy of 'a'"),
        ('NFG 1 R "" { "a" } { 99 }', "1:22", "at most 10 strategies of 'a', found 99"),
        ('NFG 1 R "" { "a" } { 2 2 }', "1:24", "strategies for 1 players, found '2'"),
        ('NFG 1 R "" { "a" "b" } { 2 } 1 2', "1:28", "strategies for 2 players, found those of 1, then, found '}'"),
        ('NFG 1 R "" { "a" } { 2 }\n1\n', "3:1", "2 payoffs, 1 for each of 2 profiles, found the end of the file"),
        ('NFG 1 R "" { "a" } { 2 }\n1 2 3', "2:5", "the end of the file after 2 profiles, found '3'"),
        ('NFG 1 R "" { "a" } { 2 }\n1 x', "2:3", "a number such as 3, -1/2, 0.25 or 1e-3, in 2 payoffs"),
        ('NFG 1 R "" { "a" } { 2 }\n1 1/0', "2:3", "a divisor other than zero"),
        ('NFG 1 R "" { "a" } { 2 }\n1 1e999999', "2:3", "a number of at most 300 digits"),
        ('NFG 1 R "" { "a" "b" } { 1 1 }\n{ { "" 1 } } 1', "2:10", "2 payoffs of an outcome, found 1"),
        ('NFG 1 R "" { "a" } { 2 }\n{ { "" 1 } } 1 2', "2:16", "an outcome for each of 2 profiles, from 0 to 1"),
        (f'NFG 1 R "" {{{THIRTEEN}}} {{{" 1" * 13} }} 0', "1:68", "at most 12 players"),
        ('NFG 1 R "" { "1" "2" "3" "4" } { 10 10 10 10 } 0', "1:46", "at most 4096 action profiles, found 10000"),
    ],
)  # fmt: skip
def test_what_is_wrong_has_its_place(text: str, place: str, words: str) -> None:
    with pytest.raises(InputError) as raised:
        parse_game(text, "g.nfg")
    assert str(raised.value).startswith(f"g.nfg:{place}: expected ") and words in str(raised.value)


def test_some_real_files_are_read() -> None:
    assert len(FILES) == 4
    for path in FILES:
        game = parse_game(read_text(path), str(path))
        again = parse_nfg(nfg_text(game, payoffs_at(game, {})), str(path))
        assert (again.players, payoffs_at(again, {})) == (game.players, payoffs_at(game, {}))
        as_yaml = parse_game(game_text(game), "g.game.yaml")
        assert (as_yaml.players, payoffs_at(as_yaml, {})) == (game.players, payoffs_at(game, {}))


@pytest.mark.parametrize("path", GAMES, ids=lambda path: path.stem)
def test_the_text_of_a_game_is_that_game(path: Path) -> None:
    game = parse_game(read_text(path), str(path))
    assert parse_game(game_text(game), str(path)) == game
    if game.payoffs is not None:
        there = parse_nfg(nfg_text(game, payoffs_at(game, game.example)), f"{game.name}.nfg")
        assert there.players == game.players and payoffs_at(there, {}) == payoffs_at(game, game.example)


NAMES = st.lists(st.text(st.sampled_from('aA1_ -*,"\\.é'), max_size=4), min_size=1, max_size=3)


@settings(deadline=None, max_examples=thorough(300, 20))
@given(players=NAMES, actions=NAMES, values=st.data())
def test_whatever_names_and_numbers_a_file_has_it_comes_back(players, actions, values) -> None:
    sizes = [len(actions)] * len(players)
    fractions = values.draw(
        st.lists(st.fractions(max_denominator=50), min_size=len(players) * len(actions) ** len(players),
                 max_size=len(players) * len(actions) ** len(players))
    )  # fmt: skip
    escaped = ['"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"' for name in players]
    each = " ".join('"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"' for name in actions)
    head = f'NFG 1 R "" {{ {" ".join(escaped)} }} {{ {" ".join("{ " + each + " }" for _ in sizes)} }}'
    game = parse_nfg(f"{head} {' '.join(map(str, fractions))}", "g.nfg")
    assert len({player for player, _ in game.players}) == len(players)
    assert all(len(set(names)) == len(actions) for _, names in game.players)
    back = parse_nfg(nfg_text(game, payoffs_at(game, {})), "g.nfg")
    assert (back.players, back.payoffs) == (game.players, game.payoffs)
    assert parse_game(game_text(game), "g").players == game.players


def test_a_game_without_payoffs_has_no_such_file() -> None:
    with pytest.raises(InputError, match="a game with payoffs"):
        payoffs_at(Game("g", (("x", ("a",)),)), {})
    assert ENDING == NFG and Number(Fraction(1)) is not None
