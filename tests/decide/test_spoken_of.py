"""What a claim may speak of: powers, numbers of one field, guards without play."""

from __future__ import annotations

import pytest

from verify.errors import InputError

from .conftest import NUMBERS, Decide


@pytest.mark.parametrize(
    ("given", "lemma"),
    [
        ("a > 0", "1/a^3 > 0"),
        ("a < 0", "1/a^3 < 0"),
        ("a < 0", "1/(a^2*(a - 1)^3) < 0"),
        ("a != 0", "1/a^2 > 0"),
        ("a > 1", "1/(a - 1)^5 > 0"),
    ],
)
def test_divisors_may_be_powers(decided: Decide, given: str, lemma: str) -> None:
    assert decided(f'parameters: [a]\ngiven: {given}\nlemma: "{lemma}"\n').verdict == "proved"


def test_a_divisor_that_may_be_0_is_refused_whatever_its_power(decided: Decide) -> None:
    with pytest.raises(InputError, match="expected a divisor"):
        decided("parameters: [a]\ngiven: a >= 0\nlemma: 1/a^3 > 0\n")


TWICE = "agent Golden2:\n    if copy of me plays C:\n        if copy of me plays C: play D\n    play C\n"


@pytest.mark.parametrize(
    ("other", "item", "verdict"),
    [
        ("    if copy of other plays C: play D\n    play C\n", "prob(column, C) = 1/4", "refuted"),
        ("    with probability 1/2: play D\n    play copy of other\n", "prob(column, C) > 1/4", "proved"),
        ("    with probability 1/2: play D\n    play copy of other\n", "prob(column, C) < 1/4", "refuted"),
    ],
)
def test_players_whose_strategies_are_in_one_field(decided: Decide, other: str, item: str, verdict: str) -> None:
    text = f"players: {{row: Golden2, column: Other2}}\nalways: {item}\n"
    assert decided(text, Golden2=TWICE, Other2="agent Other2:\n" + other).verdict == verdict


@pytest.mark.parametrize(
    ("guard", "verdict"),
    [
        ("surely (prob(other, C) > 1/2 and k > 0)", "refuted"),
        ("surely (k > 0 and prob(other, C) > 1/2)", "refuted"),
        ("possibly (prob(other, C) > 1/2 or k < 0)", "refuted"),
        ("possibly k < 0", "refuted"),
        ("surely not (k > 0)", "refuted"),
        ("possibly k > 0", "proved"),
        ("surely k > 0", "proved"),
    ],
)
def test_a_guard_may_speak_of_no_play(decided: Decide, guard: str, verdict: str) -> None:
    program = f"agent Sure(k):\n    read everyone\n    if {guard}: play D\n    play C\n"
    text = f"players: {{row: Sure(1), column: DefectRock}}\n{NUMBERS[:-2]}, δ: 1/10}}\nalways: prob(row, C) = 0\n"
    assert decided(text, Sure=program).verdict == verdict


@pytest.mark.parametrize(
    ("payoffs", "distance"),
    [("[0, 0], [0, 0], [0, 0], [0, 0]", "0"), ("[1, -1], [-1, 1], [-1, 1], [1, -1]", "1/100")],
)
def test_where_every_outcome_is_pareto_each_is_near_one(decided: Decide, payoffs: str, distance: str) -> None:
    rows = dict(zip(("A A", "A B", "B A", "B B"), payoffs.split("], "), strict=True))
    table = ", ".join(f"{pure}: {row.rstrip(']')}]" for pure, row in rows.items())
    header = f"claim: t\ngame:\n  game: g\n  players: {{row: [A, B], column: [A, B]}}\n  payoffs: {{{table}}}\n"
    assert decided(f"lemma: near(pareto, {distance})\n", header=header).trust == "certificate"
