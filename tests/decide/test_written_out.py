"""Claims with max, min, abs and what is defined by them: each verdict, with the traps of signs and negations."""

from __future__ import annotations

import pytest

from .conftest import NUMBERS, Decide

ANYONE = "players: {row: anyone, column: anyone}\n"
ROCKS = "players: {row: DefectRock, column: DefectRock}\n" + NUMBERS


@pytest.mark.parametrize(
    ("item", "verdict"),
    [
        ("abs(x) >= 0", "proved"),
        ("abs(x) > 0", "refuted"),
        ("not (max(x, y) > 0)", "refuted"),
        ("not (max(x, y) > 0) => x <= 0 and y <= 0", "proved"),
        ("not (max(x, y) > 0) => x > 0 or y > 0", "refuted"),
        ("not (abs(x) <= 1) => x > 1 or x < -1", "proved"),
        ("not (abs(x) <= 1) => x > 1", "refuted"),
        ("0 <= min(x, y) <= 1 => x >= 0 and y >= 0", "proved"),
        ("0 <= min(x, y) <= 1 => x <= 1 and y <= 1", "refuted"),
        ("min(x, y) + max(x, y) = x + y", "proved"),
        ("min(x, y)*max(x, y) = x*y", "proved"),
        ("max(x, -x) = abs(x)", "proved"),
        ("max(min(x, y), z) = min(max(x, z), max(y, z))", "proved"),
        ("max(x, y) != x => max(x, y) = y", "proved"),
        ("max(x, y) != x or max(x, y) != y", "refuted"),
        ("abs(x - y) <= abs(x) + abs(y)", "proved"),
        ("abs(x + y) >= abs(x) + abs(y)", "refuted"),
        ("-max(x, y) = max(-x, -y)", "refuted"),
        ("-max(x, y) = min(-x, -y)", "proved"),
        ("abs(x)^2 = x^2", "proved"),
        ("z/max(1, x) <= abs(z)", "unknown"),
    ],
)
def test_parameters(decided: Decide, item: str, verdict: str) -> None:
    lines = f"lemma: ['{item}', '1 = 1']\nparameters: [x, y, z]\n"
    assert decided(lines, budget=20).items[0].verdict == verdict


def test_assumptions_with_abs_and_max_are_used(decided: Decide) -> None:
    text = "parameters: [x, y]\ngiven: [abs(x) < 1, max(x, y) <= 1/2, 'not min(x, y) < 0']\n"
    wanted = {"x <= 1/2 and x >= 0": "proved", "y >= 0": "proved", "x > -1": "proved", "y > 0": "refuted"}
    items = "".join(f"  - {item}\n" for item in wanted)
    result = decided(f"{text}lemma:\n{items}", budget=20)
    assert {item.text: item.verdict for item in result.items} == wanted


def test_a_divisor_may_be_a_largest_number(decided: Decide) -> None:
    text = "parameters: [x, y]\ngiven: [x > 1, y > 1]\nlemma: 1/max(x, y) < 1\n"
    assert decided(text, budget=20).verdict == "proved"


def test_a_number_outside_a_comparison_is_settled_by_what_is_given(decided: Decide) -> None:
    text = "parameters: [x, y]\ngiven: [x > y, x > 0]\nlemma:\n  - near(prob(row, C) >= 0, max(y, x))\n"
    assert decided(f"{text}  - 1 = 1\n", budget=20).items[0].verdict == "proved"
    (item, _) = decided(f"{text.replace('x > y, ', '')}  - 1 = 1\n", budget=20).items
    assert item.verdict == "unknown" and "say there which is larger" in (item.reason or "")


@pytest.mark.parametrize(
    ("item", "verdict"),
    [
        ("nash", "proved"),
        ("not nash", "refuted"),
        ("best_reply(row)", "proved"),
        ("regret(row) = 0", "proved"),
        ("gain(row, C) = S - P", "proved"),
        ("welfare = 2*P", "proved"),
        ("nash(-1/100)", "refuted"),
        ("nash and pareto", "refuted"),
        ("near(best_reply(row), 0)", "proved"),
    ],
)
def test_two_who_defect(decided: Decide, item: str, verdict: str) -> None:
    assert decided(f"{ROCKS}always: {item}\n", budget=20).verdict == verdict


@pytest.mark.parametrize(
    ("item", "verdict"),
    [
        ("regret(row) >= 0", "proved"),
        ("nash => prob(row, D) = 1 and prob(column, D) = 1", "proved"),
        ("not nash", "refuted"),
        ("nash => best_reply(row)", "proved"),
        ("best_reply(row) => nash", "refuted"),
        ("nash(T + R - P - S)", "proved"),
        ("best_reply(row) and not (regret(row) = 0)", "refuted"),
        ("max(payoff(row), payoff(column))*2 >= welfare", "proved"),
        ("max(payoff(row), payoff(column)) >= welfare", "refuted"),
    ],
)
def test_all_profiles_of_a_dilemma(decided: Decide, item: str, verdict: str) -> None:
    assert decided(f"lemma: {item}\n", budget=20).verdict == verdict
