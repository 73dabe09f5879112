"""Names that stand for other expressions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from verify.errors import InputError
from verify.language.agents import parse_agent
from verify.language.definitions import expanded, in_agent
from verify.language.expressions import parse_expression
from verify.language.games import parse_game
from verify.language.printing import show
from verify.language.syntax import If, Surely
from verify.library.find import load_claim
from verify.semantics.scope import Scope, check
from verify.semantics.symbolic.setup import set_up

ACTIONS = {"row": ("C", "D"), "column": ("A", "B-2", "3")}
GAME = "game: g\nplayers: {row: [C, D], column: [C, D]}\npayoffs: [[[2, 2], [0, 3]], [[3, 0], [1, 1]]]\n"


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("welfare >= 3", "payoff(row) + payoff(column) >= 3"),
        ("2*welfare - 1 > 0", "2*(payoff(row) + payoff(column)) - 1 > 0"),
        ("regret(row) > 0", "max(gain(row, C), gain(row, D)) > 0"),
        ("best_reply(column)", 'max(gain(column, A), gain(column, "B-2"), gain(column, "3")) <= 0'),
        ("not best_reply(row)", "not max(gain(row, C), gain(row, D)) <= 0"),
        (
            "near(nash, 1/4)",
            "near(max(gain(row, C), gain(row, D)) <= 0 and "
            'max(gain(column, A), gain(column, "B-2"), gain(column, "3")) <= 0, 1/4)',
        ),
        (
            "nash(welfare)",
            "max(gain(row, C), gain(row, D)) <= payoff(row) + payoff(column) and "
            'max(gain(column, A), gain(column, "B-2"), gain(column, "3")) <= payoff(row) + payoff(column)',
        ),
        ("regret(nobody) > 0", "regret(nobody) > 0"),
        ("regret(row, column) > 0", "regret(row, column) > 0"),
        ("nash(1, 2)", "nash(1, 2)"),
        ("x > 0 => pareto", "x > 0 => pareto"),
    ],
)
def test_what_it_stands_for(text: str, meaning: str) -> None:
    assert expanded(parse_expression(text), ACTIONS) == parse_expression(meaning)
    assert show(expanded(parse_expression(text), ACTIONS)).replace(" ", "") == meaning.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("regret(nobody) > 0", "expected a player, found 'nobody'"),
        ("regret() > 0", "regret: expected 1 argument"),
        ("regret > 0", "expected a parameter or a number, found 'regret'"),
        ("nash(1, 2)", "nash: expected"),
        ("nash(pareto)", "expected a number, found a proposition"),
        ("welfare", "expected a proposition"),
        ("welfare(row) > 0", "expected a function, found 'welfare'"),
        ("max(pareto, 1) > 0", "expected a number, found a proposition"),
        ("max(1, 2)", "expected a proposition"),
        ("sqrt(2) > 1", "expected a function, found 'sqrt'; numbers are rational: compare squares, as in x^2 < 2"),
        ("mx(2) > 1", "expected a function, found 'mx'; did you mean 'max'?"),
    ],
)
def test_what_makes_no_sense(text: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        check(expanded(parse_expression(text), ACTIONS), Scope(ACTIONS, ()), "proposition")
    assert message in str(caught.value)


@pytest.mark.parametrize("name", ["welfare", "nash"])
def test_nothing_else_is_called_so(name: str, refusal: Callable[..., str]) -> None:
    text = f"game: g\nplayers: {{a: [X]}}\nparameters: [‸{name}]"
    assert refusal(parse_game, text).endswith("this word has a fixed meaning")


def test_an_agent_may_speak_of_welfare() -> None:
    agent = parse_agent("agent A(k = welfare):\n    read everyone\n    if surely welfare > k: play C\n    play D\n")
    found = in_agent(agent, {"row": ("C", "D"), "column": ("C", "D")})
    guarded = found.body[1]
    assert isinstance(guarded, If) and isinstance(guarded.guard, Surely)
    assert guarded.guard.proposition == parse_expression("payoff(row) + payoff(column) > k")
    assert found.parameters[0].default == parse_expression("payoff(row) + payoff(column)")
    assert guarded.at == agent.body[1].at and (found.name, found.text) == (agent.name, agent.text)


def refused(folder: Path, text: str, agent: str = "play C") -> str:
    (folder / "g.game.yaml").write_text(GAME, encoding="utf-8")
    (folder / "A.agent").write_text(f"agent A:\n    read everyone\n    {agent}\n", encoding="utf-8")
    claim = folder / "c.claim.yaml"
    head = "claim: c\ngame: g\nplayers: {row: A, column: anyone}\n"
    claim.write_text(f"{head}{text}\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        set_up(load_claim(claim))
    return str(caught.value)


def test_where_they_cannot_stand(tmp_path: Path) -> None:
    surely = "always: 1 = 1\ngiven: 0 < δ < 1"
    for name in ("nash", "best_reply(me)", "regret(me) <= 0"):
        found = refused(tmp_path, surely, f"if surely {name}: play C\n    play D")
        assert "speaks of the whole game; it can stand in a claim, not in a guard or in given" in found
    assert "'welfare' depends on what is played" in refused(tmp_path, "given: welfare > 0\nalways: 1 = 1")
    assert "in given" in refused(tmp_path, "given: [0 < δ < 1, nash]\nalways: 1 = 1")
    assert "'gain' depends on what is played" in refused(tmp_path, "given: gain(row, C) > 0\nalways: 1 = 1")
