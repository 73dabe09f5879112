"""`sample other as x:` what it is written out as, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from verify.errors import InputError
from verify.language import syntax as s
from verify.language.agents import parse_agent
from verify.language.expressions import parse_expression
from verify.language.sugar import Draw, DrawIs
from verify.language.written_out import in_agent
from verify.library.find import load_claim

ACTIONS = {"row": ("C", "D"), "column": ("A", "B", "go-left")}
PLAY_C, PLAY_D = s.PlayAction("C"), s.PlayAction("D")


def written(body: str, player: str = "column", *arguments: s.Expression, parameters: str = "") -> tuple[object, ...]:
    lines = "\n".join(f"    {line}" for line in body.split("\n"))
    agent = parse_agent(f"agent X{parameters}:\n{lines}\n", "X.agent")
    return in_agent(agent, s.AgentUse("X", arguments), player, ACTIONS).body


def test_its_tree() -> None:
    agent = parse_agent("agent X:\n  sample other as x:\n    if x is C: play D\n    play x\n")
    assert agent.body == (Draw("other", "x", (s.If(DrawIs("x", "C"), (PLAY_D,)), s.PlayAction("x"))),)
    assert parse_agent("agent X: sample me as x: play x").body == (Draw("me", "x", (s.PlayAction("x"),)),)


def test_of_two_actions_it_is_one_guard() -> None:
    found = written("sample row as x:\n    if x is C: play A\nplay B")
    assert found == (s.If(s.CopyPlays("row", "C"), (s.PlayAction("A"),), ()), s.PlayAction("B"))


def test_of_more_actions_the_guards_tell_one_sample_apart() -> None:
    found = written(
        'sample other as x:\n  if x is "go-left": play C\n  if not x is A and x is B: play D\nplay C', "row"
    )
    last = s.If(s.CopyPlays("other", "B", ("go-left",)), (PLAY_D,), (PLAY_C,))
    assert found == (s.If(s.CopyPlays("other", "A", ("B", "go-left")), (), (last,)), PLAY_C)


def test_its_name_is_an_action() -> None:
    body = (
        "sample me as x:\n    if oracle says prob(me, x) > 1/2 or copy of me plays x: play x\n    play mix(1/3: x, A)"
    )
    found = written(body)
    third = parse_expression("1/3")
    for action, cases in (("A", found[0].then), ("B", found[0].otherwise[0].then)):  # type: ignore[attr-defined]
        guard, play = s.GuardOr((s.OracleSays("me", action, parse_expression("1/2")), s.CopyPlays("me", action))), None
        play = s.PlayMix(((third, action), (None, "A")))
        assert cases == (s.If(guard, (s.PlayAction(action),), ()), play)


def test_two_samples_can_be_compared() -> None:
    body = "sample row as x:\n    sample row as y:\n        if x is y: play A\n        if x is D: play B\n    play C"
    inner = s.CopyPlays("row", "C")
    same = (s.PlayAction("A"),)
    assert written(body) == (
        s.If(
            inner,
            (s.If(inner, same, ()), s.PlayAction("C")),
            (s.If(inner, (s.PlayAction("B"),), (*same, s.PlayAction("B"))), s.PlayAction("C")),
        ),
    )


def test_guards_about_it_stand_in_others() -> None:
    body = "sample row as x:\n    if x is C and copy of me plays A or x is D and copy of me plays B: play A\n    play B"
    then, otherwise = (
        (s.If(s.GuardOr((s.GuardAnd((s.CopyPlays("me", a),)),)), (s.PlayAction("A"),), ()), s.PlayAction("B"))
        for a in "AB"
    )
    assert written(body) == (s.If(s.CopyPlays("row", "C"), then, otherwise),)


def test_whom_it_is_of_and_what_it_is_may_be_arguments() -> None:
    body = "sample who as x:\n    if x is what: play A\n    play B"
    found = written(body, "column", s.Name("me"), s.Name("B"), parameters="(who, what = A)")
    (first,) = found
    assert first.guard == s.CopyPlays("who", "A", ("B", "go-left"))  # type: ignore[attr-defined]
    assert first.otherwise[0].then == (s.PlayAction("A"), s.PlayAction("B"))  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("marked", "message"),
    [
        ("agent X:\n if ‸x is C: play C\n play D", "expected 'sample NAME as x:' around this guard, found none"),
        ("agent X:\n sample me as x: play C\n ‸play D", "expected no statement after a play, found one that is never"),
        ("agent X:\n ‸sample me as x:\n  if x is C: play C", "expected a play at the end of every path"),
        ("agent X(x):\n ‸sample me as x: play C", "expected a new name for the sample, found 'x', a parameter"),
        ("agent X:\n sample me as x:\n  ‸sample me as x: play C", "expected a new name for the sample, found 'x', a s"),
        (
            "agent X:\n sample me as x:\n  if copy of me plays C: play C\n if ‸x is C: play C\n play D",
            "expected 'sample",
        ),
        ("agent X:\n sample me as ‸step: play C", "expected a name for a sample, found 'step'; this word has"),
        ("agent X:\n sample ‸everyone as x: play C", "expected me, other or a player, found 'everyone'"),
        ("agent X:\n sample me ‸of x: play C", "expected"),
        ("agent X:\n sample me as x:\n  if x ‸plays C: play C\n  play D", "expected"),
    ],
)
def test_mistakes_in_a_file(marked: str, message: str, refusal: Callable[..., str]) -> None:
    assert refusal(parse_agent, marked).startswith(message)


@pytest.mark.parametrize(
    ("body", "player", "parameters", "message"),
    [
        ("sample you as x: play C", "row", "", "agent X: expected a player, found 'you'"),
        (
            "sample other as C: play C",
            "row",
            "",
            "agent X: expected a new name for the sample, found 'C', an action of",
        ),
        (
            "sample other as row: play C",
            "row",
            "",
            "agent X: expected a new name for the sample, found 'row', a player",
        ),
        ("sample other as x:\n    if x is C: play C\n    play D", "row", "", "expected A, B or go-left, found 'C'"),
        (
            "sample other as x:\n    play C",
            "row",
            "(B = 1)",
            "expected names of their own .* found 'B', which is a para",
        ),
    ],
)
def test_mistakes_at_a_place(body: str, player: str, parameters: str, message: str) -> None:
    with pytest.raises(InputError, match=message) as error:
        written(body, player, parameters=parameters)
    assert error.value.at is not None


def test_it_does_not_grow_without_bound() -> None:
    lines = [f"{' ' * n}sample row as x{n}:" for n in range(14)]
    with pytest.raises(InputError, match="expected at most 5000 statements, written out, found more"):
        written("\n".join([*lines, " " * 14 + "play A"]))


def test_a_claim_is_loaded_with_it_and_says_where_a_mistake_is(tmp_path: Path) -> None:
    (tmp_path / "X.agent").write_text("agent X:\n sample other as x: play x\n")
    path = tmp_path / "c.claim.yaml"
    path.write_text("claim: c\ngame: rock-paper-scissors\nplayers: {row: X, column: X}\nalways: prob(row, Rock) < 1\n")
    (first,) = load_claim(path).agents["row"].body  # type: ignore[union-attr]
    assert isinstance(first, s.If) and first.guard == s.CopyPlays("other", "Rock", ("Paper", "Scissors"))
    path.write_text("claim: c\ngame: el-farol\nplayers: {a: X, b: X, c: X}\nalways: prob(a, Go) < 1\n")
    with pytest.raises(InputError, match="'other' needs a game of two players, found 3; name the player") as error:
        load_claim(path)
    assert error.value.at is not None and error.value.at.line == 2


def test_a_default_is_the_first_action_of_the_player_whose_program_it_is() -> None:
    agent = parse_agent("agent X(nice = first action, n = 1): play nice", "X.agent")
    for player, action in (("row", "C"), ("column", "A")):
        nice, n = in_agent(agent, s.AgentUse("X"), player, ACTIONS).parameters
        assert (nice.default, n.default) == (s.Name(action), parse_expression("1"))


@pytest.mark.parametrize(
    ("marked", "message"),
    [
        ("agent X(nice = first ‸move): play nice", "expected 'action', found 'move'"),
        ("agent X(nice = last ‸action): play nice", "expected ',' or ')', found 'action'; a default of two words is"),
        ("agent X(nice = first action ‸now): play nice", "expected"),
    ],
)
def test_other_defaults_of_two_words(marked: str, message: str, refusal: Callable[..., str]) -> None:
    assert refusal(parse_agent, marked).startswith(message)
