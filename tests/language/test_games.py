from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from verify.errors import InputError
from verify.language.expressions import parse_expression
from verify.language.files import read_text
from verify.language.games import parse_game
from verify.language.syntax import Game, Name, Number
from verify.semantics.arithmetic import constant

LIBRARY = sorted((Path(__file__).parents[2] / "spec" / "games").glob("*.game.yaml"))

PRISONERS = """\
# yaml-language-server: $schema=../game.schema.json
# The prisoners' dilemma.
game: prisoners-dilemma
players: {row: [C, D], column: [C, D]}
parameters: [T, R, P, S]
assume: [T > R, R > P, P > S]
payoffs:                      # one entry for each action profile, payoffs in player order
  C C: [R, R]
  C D: [S, T]
  D C: [T, S]
  D D: [P, P]
example: {T: 3, R: 1/2, P: 0.1, S: -1}
"""


def test_prisoners_dilemma() -> None:
    game = parse_game(PRISONERS, "pd.game.yaml")
    assert game == Game(
        "prisoners-dilemma",
        (("row", ("C", "D")), ("column", ("C", "D"))),
        ("T", "R", "P", "S"),
        tuple(map(parse_expression, ("T > R", "R > P", "P > S"))),
        {
            ("C", "C"): (Name("R"), Name("R")),
            ("C", "D"): (Name("S"), Name("T")),
            ("D", "C"): (Name("T"), Name("S")),
            ("D", "D"): (Name("P"), Name("P")),
        },
        {"T": Fraction(3), "R": Fraction(1, 2), "P": Fraction(1, 10), "S": Fraction(-1)},
        "The prisoners' dilemma.",
    )
    assert game.text == PRISONERS
    assert game.payoffs is not None
    assert str(game.payoffs["C", "D"][1].at) == "pd.game.yaml:9:12"
    assert str(game.assume[2].at) == "pd.game.yaml:6:24"


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\ufeff" + text,
        lambda text: text.rstrip(),
        lambda text: "%YAML 1.1\n---\n" + text + "...\n",
        lambda text: text.replace("C C:", "'C  C':"),
    ],
    ids=["CRLF", "BOM", "no newline at the end", "document marks", "quoted key"],
)
def test_other_ways_to_save_the_file(change: Callable[[str], str]) -> None:
    assert parse_game(change(PRISONERS), "x").payoffs == parse_game(PRISONERS, "x").payoffs


def test_actions_and_numbers_are_text_and_exact() -> None:
    game = parse_game(
        "game: 2024-01-01\nplayers: {one: [Yes, No, on, null, y]}\n"
        "payoffs: {Yes: [0.1], No: [2^3], on: [017], null: [12], y: [0.30]}"
    )
    assert game.name == "2024-01-01"
    assert game.players == (("one", ("Yes", "No", "on", "null", "y")),)
    assert game.payoffs is not None
    assert game.payoffs["Yes",] == (Number(Fraction(1, 10)),)
    assert game.payoffs["on",] == (Number(Fraction(17)),)


def test_payoffs_and_all_else_may_be_left_out() -> None:
    assert parse_game("game: q\nplayers:\n  a: [X]\n") == Game("q", (("a", ("X",)),))


def test_commas_inside_parentheses_do_not_split() -> None:
    with pytest.raises(InputError, match="found the function 'prob'"):
        parse_game("game: q\nplayers: {a: [X]}\npayoffs: {X: [prob(a, X)]}")


@pytest.mark.slow
def test_many_players() -> None:
    players = [f"p{n}" for n in range(6)]
    head = "game: big\nparameters: [T]\nplayers:\n" + "".join(f"  {player}: [A, B, C, D]\n" for player in players)
    rows = [" ".join(profile) for profile in itertools.product("ABCD", repeat=6)]
    begin = time.perf_counter()
    game = parse_game(head + "payoffs:\n" + "".join(f"  {row}: [T, T, T, T, T, T]\n" for row in rows))
    assert game.payoffs is not None and len(game.payoffs) == 4096
    assert time.perf_counter() - begin < 30


HEAD = "game: g\nplayers: {row: [Cooperate, D], column: [C, D]}\nparameters: [T, R]\n"
ALL = "  Cooperate C: [R, R]\n  Cooperate D: [0, T]\n  D C: [T, 0]\n"
TWO = "expected 2 actions, one for each of row and column, found "
FIXED = "this word has a fixed meaning"
LABEL = "of letters, digits and _, with one space or hyphen between words"
SPACED = "game: g\nplayers: {row: [a, a b], column: [b c, c]}\n"


@pytest.mark.parametrize(
    ("marked", "message"),
    [
        ("‸game: g\n", "expected the key 'players' in a game, found none"),
        ("‸players: {a: [X]}\n", "expected the key 'game' in a game, found none"),
        (
            HEAD + "‸payofs:\n" + ALL,
            "expected a key of a game, found 'payofs'; did you mean 'payoffs'?",
        ),
        ("game: ‸a b\nplayers: {a: [X]}", "expected a game's name of letters, digits, - and _, found 'a b'"),
        ("game: g\nplayers: ‸[a, b]", None),
        ("game: g\nplayers: ‸{}", None),
        ("game: g\nplayers: {a: ‸X}", "expected the list of a's actions, such as [C, D], found 'X'"),
        ("game: g\nplayers: {a: ‸[]}", "expected the list of a's actions, such as [C, D], found an empty list"),
        ("game: g\nplayers: {a: [X, ‸X]}", "expected each name once, found 'X' again"),
        ("game: g\nplayers: {a: [X], ‸a: [Y]}", "expected each key once, found 'a' again (first in line 2)"),
        ("game: g\nplayers: {eta: [X], ‸other: [Y]}", f"expected a player's name, found 'other'; {FIXED}"),
        ("game: g\nplayers: {a: [X, ‸minmax]}", f"expected an action, found 'minmax'; {FIXED}"),
        ("game: g\nplayers: {a: [X, ‸play]}", f"expected an action, found 'play'; {FIXED}"),
        ("game: g\nplayers: {a: [‸-1]}", f"expected an action {LABEL}, found '-1'"),
        ("game: g\nplayers: {a: [‸0.5]}", f"expected an action {LABEL}, found '0.5'"),
        ("game: g\nplayers: {a: [X, ‸a--b]}", f"expected an action {LABEL}, found 'a--b'"),
        ("game: g\nplayers: {‸p(1): [X]}", f"expected a player's name {LABEL}, found 'p(1)'"),
        ("game: g\nplayers: {a: [X]}\nparameters: [‸1]", "expected a parameter of letters, digits and _, found '1'"),
        (
            "game: g\nplayers: {a: [X]}\nparameters: [‸a·b]",
            "expected a parameter of letters, digits and _, found 'a·b'",
        ),
        ("game: g\nplayers: {‸a·b: [X]}", f"expected a player's name {LABEL}, found 'a·b'"),
        ("game: g\nplayers: {Player 1: [X], ‸Player  1: [Y]}", "expected each player once, found 'Player 1' again"),
        (
            HEAD + "payoffs: {‸Cooperate,C: [0, 0]}",
            TWO + "'Cooperate'; quote a key with commas, as in \"A,B\": [1, 1]",
        ),
        (HEAD + "payoffs:\n  Cooperate,‸E: [0, 0]", "expected an action of column, found 'E'; there are: C, D"),
        (
            HEAD + "payoffs: ‸[[[0, 0], [0, 0]]]",
            "expected a list with an entry for each of row's actions Cooperate and D, found 1 entries",
        ),
        (
            HEAD + "payoffs: [[[0, 0], [0, 0]], ‸0]",
            "expected a list with an entry for each of column's actions C and D, found '0'",
        ),
        (
            HEAD + "payoffs: [[[0, 0], [0, 0]], [[0, 0], ‸[0]]]",
            "expected 2 payoffs, one for each of row and column, found 1",
        ),
        (
            HEAD + "payoffs: [[[0, 0], [0, ‸Q]], [[0, 0], [0, 0]]]",
            "expected a parameter of the game, found 'Q'; there are: R, T",
        ),
        (
            SPACED + "payoffs:\n  ‸a b c: [0, 0]",
            "expected an action for each of row and column, with commas between them, found 'a b c', which may be "
            "read in 2 ways",
        ),
        (
            SPACED + "payoffs:\n  ‸a d: [0, 0]",
            "expected an action for each of row and column, with commas between them, found 'a d'",
        ),
        (
            SPACED + "‸payoffs:\n  a, b c: [0, 0]",
            "expected payoffs for every action profile, found none for 'a c', 'a b, b c' and 'a b, c'; "
            "add a line such as a c: [0, 0]",
        ),
        ("game: g\nplayers: {a: [X]}\nparameters: [‸eps]", f"expected a parameter, found 'eps'; {FIXED}"),
        (
            "game: g\nplayers: {a: [X]}\nparameters: [T, ‸X]",
            "expected a name that nothing else has, found 'X', an action of a",
        ),
        (
            "game: g\nplayers: {a: [X]}\nparameters: [‸a]",
            "expected a name that nothing else has, found 'a', a player",
        ),
        (HEAD + "assume: [T > R, ‸Q > 0]", "expected a parameter of the game, found 'Q'; there are: R, T"),
        (HEAD + "assume: [‸T + R]", "expected a comparison here, such as x > 0, found only a number"),
        (
            HEAD + "‸payoffs:\n" + ALL,
            "expected payoffs for every action profile, found none for 'D D'; add a line such as D D: [0, 0]",
        ),
        (
            HEAD + "‸payoffs:\n  D D: [0, 0]\n",
            "expected payoffs for every action profile, found none for 'Cooperate C', 'Cooperate D' and 'D C'; "
            "add a line such as Cooperate C: [0, 0]",
        ),
        (
            HEAD + "payoffs:\n" + ALL + "  D D: [0, 0]\n  ‸D E: [0, 0]".replace("‸D E", "D ‸E"),
            "expected an action of column, found 'E'; there are: C, D",
        ),
        (
            HEAD + "payoffs:\n" + ALL + "  ‸Coperate D: [0, 0]",
            "expected an action of row, found 'Coperate'; did you mean 'Cooperate'?",
        ),
        (
            HEAD + "payoffs:\n" + ALL + "  D  C: [0, 0]".replace("D  C", "‸D  C"),
            "expected each profile once, found 'D C' again",
        ),
        (HEAD + "payoffs:\n" + ALL + "  ‸D: [0, 0]", TWO + "'D'"),
        (HEAD + "payoffs:\n" + ALL + "  ‸D D D: [0, 0]", TWO + "'D D D'"),
        (HEAD + "payoffs:\n" + ALL + "  D D: ‸0", "expected a list of 2 payoffs in player order, found '0'"),
        (HEAD + "payoffs:\n" + ALL + "  D D: ‸[0]", "expected 2 payoffs, one for each of row and column, found 1"),
        (
            HEAD + "payoffs:\n" + ALL + "  D D: ‸[0, 0, 0]",
            "expected 2 payoffs, one for each of row and column, found 3",
        ),
        (
            HEAD + "payoffs:\n" + ALL + "  D D: [0, 2*‸Q]",
            "expected a parameter of the game, found 'Q'; there are: R, T",
        ),
        (
            "game: g\nplayers: {a: [X]}\npayoffs: {X: [‸T]}",
            "expected a parameter of the game, found 'T'; list it under parameters",
        ),
        (
            HEAD + "payoffs:\n" + ALL + "  D D: [0, ‸eps]",
            "expected a parameter of the game, found 'ε'; there are: R, T",
        ),
        (HEAD + "payoffs:\n" + ALL + "  D D: [0, ‸T > R]", "expected a number here, found a comparison"),
        (
            HEAD + "payoffs:\n" + ALL + "  D D: [0, 1 + ‸payoff(row)]",
            "expected a payoff in the parameters, found the function 'payoff'",
        ),
        (
            HEAD + "payoffs:\n" + ALL + "  D D: [0, T^‸1000000000]",
            "expected an exponent of at most 100, found '1000000000'",
        ),
        (HEAD + "‸example: {T: 1}", "expected a value for every parameter, found none for R"),
        (HEAD + "example: {T: 1, R: 2, ‸Q: 3}", "expected a parameter of the game, found 'Q'; there are: R, T"),
        (HEAD + "example: {T: 1, R: ‸T}", "expected a number, such as 3, 1/2 or 0.1, found 'T'"),
        (HEAD + "example: {T: 1, R: ‸1e}", "expected a number, such as 3, 1/2 or 0.1, found '1e'"),
        (HEAD + "example: {T: 1, R: ‸1e999}", "expected a number of at most 300 digits, found '1e999'"),
        (HEAD + "example: {T: 1, R: ‸1/0}", "expected a divisor other than zero, found '1/0'"),
    ],
)
def test_refusals(marked: str, message: str | None, refusal: Callable[..., str]) -> None:
    found = refusal(parse_game, marked)
    assert message is None or found == message


PLAYERS = "game: g\nplayers: {Player 1: [go-left, 2], Player-2: [stay put, 10, C]}\n"
KEYS = """payoffs:
  go-left, stay put: [.5, +3]
  (go-left, 10): [1e-1, 1E2]
  "go-left,C": [−1, -2]
  2, stay put: [2*+3, 2 × 3]
  2,10: [3 · 4, -.5]
  2 C: [0, 007]
"""
NESTED = "payoffs: [[[1/2, 3], [0.1, 100], [-1, -2]], [[6, 6], [12, -1/2], [0, 7]]]\n"


def test_payoffs_have_many_forms_and_one_meaning() -> None:
    numbers = []
    for text in (KEYS, NESTED):
        game = parse_game(PLAYERS + text)
        assert game.players == (("Player 1", ("go-left", "2")), ("Player-2", ("stay put", "10", "C")))
        assert game.payoffs is not None
        numbers.append({profile: tuple(map(constant, payoffs)) for profile, payoffs in game.payoffs.items()})
    assert numbers[0] == numbers[1]
    assert numbers[0]["go-left", "10"] == (Fraction(1, 10), Fraction(100))
    assert numbers[0]["2", "10"] == (Fraction(12), Fraction(-1, 2))


def test_nested_payoffs_of_one_and_of_three_players() -> None:
    one = parse_game("game: g\nplayers: {a: [X, Y]}\npayoffs: [[1], [2]]").payoffs
    assert one == {("X",): (Number(Fraction(1)),), ("Y",): (Number(Fraction(2)),)}
    entries = ", ".join(f"[{n}, 0, 0]" for n in range(4))
    three = parse_game(f"game: g\nplayers: {{a: [X], b: [X], c: [A, B, C, D]}}\npayoffs: [[[{entries}]]]").payoffs
    assert three is not None
    assert three["X", "X", "C"][0] == Number(Fraction(2))


def test_payoffs_and_assumptions_may_have_a_largest_number() -> None:
    game = parse_game(HEAD + "assume: [abs(T) < max(R, 2)]\npayoffs:\n" + ALL + "  D D: [min(T, R, 1), -abs(-3)]\n")
    assert game.payoffs is not None and constant(game.payoffs["D", "D"][1]) == -3


def test_payoffs_that_are_written_alike_are_read_once_and_told_at_the_first_place() -> None:
    game = parse_game(HEAD + "payoffs:\n" + ALL + "  D D: [T - R, T - R]\n")
    assert game.payoffs is not None and len({id(e) for paid in game.payoffs.values() for e in paid}) == 4
    with pytest.raises(InputError, match=r":5:22: expected a parameter of the game, found 'Q'"):
        parse_game(HEAD + "payoffs:\n" + ALL.replace("[R, R]", "[R, 2*Q]") + "  D D: [2*Q, 2*Q]\n")


def test_sizes() -> None:
    players = ", ".join(f"p{n}: [X]" for n in range(13))
    with pytest.raises(InputError, match="expected at most 12 players, found 13"):
        parse_game(f"game: g\nplayers: {{{players}}}")
    actions = ", ".join(f"a{n}" for n in range(11))
    with pytest.raises(InputError, match="expected at most 10 actions, found 11"):
        parse_game(f"game: g\nplayers: {{p: [{actions}]}}")
    players = ", ".join(f"p{n}: [A, B, C, D, E, F, G, H]" for n in range(5))
    with pytest.raises(InputError, match="expected at most 4096 action profiles, found 32768"):
        parse_game(f"game: g\nplayers: {{{players}}}")


@pytest.mark.parametrize("path", LIBRARY, ids=lambda path: path.name)
def test_library_games(path: Path) -> None:
    game = parse_game(read_text(path), str(path))
    assert f"{game.name}.game.yaml" == path.name
    assert game.documentation
