"""Agents at a place in a game: what their names mean there, and what is refused, with its place."""

from __future__ import annotations

from itertools import product

import pytest

from verify.errors import InputError
from verify.language.agents import parse_agent
from verify.language.claims import parse_claim
from verify.language.syntax import Agent, Name
from verify.semantics import program as p
from verify.semantics.resolve import resolve
from verify.semantics.scope import Scope

GAMES = {
    2: {"row": ("C", "D"), "column": ("D", "C")},
    3: {"a": ("C", "D"), "b": ("C", "D"), "c": ("X", "Y")},
}


def resolved(body: str, use: str = "a", players: int = 2, player: int = 0) -> p.Tree:
    text = body if body.startswith("agent") else f"agent a:\n    {body}\n"
    names = tuple(GAMES[players])
    uses = ", ".join(f'{n}: "{use}"' if i == player else f"{n}: anyone" for i, n in enumerate(names))
    claim = parse_claim(f"claim: c\ngame: g\nplayers: {{{uses}}}\nalways: [T > 0]\n", "c.claim.yaml")
    scope = Scope(GAMES[players], ("T", "ε", "δ"), claim.text, {"c.claim.yaml": claim.text})
    agent = parse_agent(text, "a.agent")
    assert isinstance(agent, Agent)
    return resolve(agent, dict(claim.players)[names[player]], names[player], scope).tree


@pytest.mark.parametrize(
    ("body", "place", "message"),
    [
        ("play E", "2:5", "expected an action of row, found 'E'; there are: C, D"),
        ("play copy of colum", "2:5", "expected a player, found 'colum'; did you mean 'column'?"),
        ("read raw\n    play C", "2:5", "expected a player, found 'raw'; did you mean 'row'?"),
        ("read everyone\n    if surely payoff(mee) > 0: play C\n    play D", "3:22", "found 'mee'"),
        ("read everyone\n    if surely prob(other, X) > 0: play C\n    play D", "3:27", "expected an action of column"),
        (
            "read everyone\n    if surely Q > 0: play C\n    play D",
            "3:15",
            "expected a parameter or a number, found 'Q'",
        ),
        ("read everyone\n    if surely pareto: play C\n    play D", "3:15", "whole game"),
        ("if oracle says prob(other, C) > payoff(me): play C\n    play D", "2:37", "depends on what is played"),
        ("with probability prob(me, C): play C\n    play D", "2:22", "depends on what is played"),
        ("with probability eps2: play C\n    play D", "2:22", "found 'eps2'"),
    ],
)
def test_names_that_mean_nothing_are_refused_where_they_stand(body, place, message):
    with pytest.raises(InputError) as caught:
        resolved(body)
    assert message in str(caught.value)
    assert str(caught.value.at) == f"a.agent:{place}"
    line, column = map(int, place.split(":"))
    assert caught.value.source_line == f"agent a:\n    {body}".split("\n")[line - 1]
    assert str(caught.value).endswith("\n    " + " " * (column - 1) + "^")


def test_other_needs_two_players():
    with pytest.raises(InputError, match="'other' needs a game of two players, found 3"):
        resolved("play copy of other", players=3)


def test_a_copy_needs_the_same_actions():
    with pytest.raises(InputError, match="expected c to have my actions C, D, found X, Y"):
        resolved("play copy of c", players=3)
    assert resolved("play copy of b", players=3) == p.Copy(1, (0, 1))


def test_actions_are_matched_by_name_not_by_place():
    assert resolved("play copy of other") == p.Copy(1, (1, 0))
    assert resolved("play C") == p.Pure(0) and resolved("play C", player=1) == p.Pure(1)


@pytest.mark.parametrize(
    ("use", "message"),
    [
        ("a(Q)", "found 'Q'"),
        ("a(T > 1)", "expected a number"),
        ("a(payoff(row))", "expected an action"),
        ("a(by_weight)", "expected an action of row, found 'by_weight'"),
    ],
)
def test_arguments_that_do_not_fit_are_refused(use, message):
    with pytest.raises(InputError) as caught:
        resolved("agent a(x):\n    play x\n", use=use)
    assert message in str(caught.value)


def test_an_argument_may_be_an_action_a_derivative_a_player_or_a_number():
    assert resolved("agent a(x):\n    play x\n", use="a(D)") == p.Pure(1)
    assert resolved("agent a(x):\n    play copy of x\n", use="a(column)") == p.Copy(1, (1, 0))
    tree = resolved(
        "agent a(d):\n    read everyone\n    if some step surely improves(d): play C\n    play D\n", "a(by_mixing)"
    )
    assert isinstance(tree, p.ReadZone) and isinstance(tree.then, p.StepGuard) and tree.then.derivative == "by_mixing"
    tree = resolved("agent a(x):\n    with probability x: play C\n    play D\n", use="a(ε)")
    assert isinstance(tree, p.Chance) and tree.probability == Name("ε")


def test_a_parameter_that_is_also_a_player_is_refused():
    with pytest.raises(InputError, match="its parameter 'row' is also a player"):
        resolved("agent a(row = 1):\n    play C\n")


def test_guards_are_asked_from_left_to_right_and_only_when_needed():
    """Every truth table of two raw queries under and, or, not."""
    guards = {
        "A and B": lambda a, b: a and b,
        "A or B": lambda a, b: a or b,
        "not (A and not B)": lambda a, b: not (a and not b),
        "not A or B": lambda a, b: not a or b,
    }
    queries = {"A": "oracle says prob(row, C) > 1/2", "B": "oracle says prob(column, C) > 1/3"}
    for guard, meaning in guards.items():
        text = guard.replace("A", queries["A"]).replace("B", queries["B"])
        tree = resolved(f"if {text}: play C\n    play D")
        assert isinstance(tree, p.Query) and tree.player == 0
        for a, b in product((True, False), repeat=2):
            node: p.Tree = tree
            while isinstance(node, p.Query):
                node = node.then if (a if node.player == 0 else b) else node.otherwise
            assert node == p.Pure(0 if meaning(a, b) else 1)
