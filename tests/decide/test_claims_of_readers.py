"""Claims as readers write them, each of which was undecided once: roots, squares, many actions, many players."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from tests.thorough import THOROUGH
from verify.decide.claim import decide_claim
from verify.errors import InputError
from verify.library.find import load_claim

DILEMMA = "game: prisoners-dilemma\n"
NUMBERS = "at: {T: 3, R: 2, P: 1, S: 0}\n"
BARE = "game: {game: bare, players: {solo: [A, B]}}\n"
NICE = "given: [0 < ε <= 1/10, 0 < δ <= ε/100, T + S > 2*P, 2*R > T + S, 0 <= q <= 1]\n"
POT = (
    "game:\n  game: pot\n  players: {a: [Give, Keep], b: [Give, Keep], c: [Give, Keep]}\n  parameters: [r]\n"
    "  assume: [r > 1, r < 3]\n  payoffs:\n"
    + "".join(
        f"    {'Give' if a else 'Keep'} {'Give' if b else 'Keep'} {'Give' if c else 'Keep'}: "
        f"[{a + b + c}*r/3 - {a}, {a + b + c}*r/3 - {b}, {a + b + c}*r/3 - {c}]\n"
        for a in (1, 0)
        for b in (1, 0)
        for c in (1, 0)
    )
    + "  example: {r: 2}\n"
)
TABLE = ((4, 1, 7, 2, 9, 3, 5, 8), (6, 5, 2, 8, 1, 7, 4, 3))
POOL = (
    "game:\n  game: pool\n  players: {a: [G, K], b: [G, K], c: [G, K], d: [G, K]}\n  parameters: [r]\n"
    "  assume: [r > 1, r < 4]\n  payoffs:\n"
    + "".join(
        f"    {' '.join('GK'[k] for k in kept)}: [{', '.join(f'{4 - sum(kept)}*r/4 - {1 - k}' for k in kept)}]\n"
        for kept in product((0, 1), repeat=4)
    )
)
EIGHT = (
    "game:\n  game: eight\n  players: {row: [A, B, C, D, E, F, G, H], column: [a, b, c, d, e, f, g, h]}\n  payoffs:\n"
    + "".join(
        f"    {x} {y}: [{(u := TABLE[i % 2][(i + j) % 8])}, {-u}]\n"
        for i, x in enumerate("ABCDEFGH")
        for j, y in enumerate("abcdefgh")
    )
)
THREE = (
    "game:\n  game: rps\n  players: {row: [R, P, S], column: [R, P, S]}\n  payoffs:\n"
    "    R R: [0, 0]\n    R P: [-1, 1]\n    R S: [1, -1]\n    P R: [1, -1]\n    P P: [0, 0]\n    P S: [-1, 1]\n"
    "    S R: [-1, 1]\n    S P: [1, -1]\n    S S: [0, 0]\n"
)
SMALL = "given: [0 < ε <= 1/10, 0 < δ <= ε/100]\n"
GRIM = "agent Grim:\n    read other\n    if possibly prob(other, D) > δ: play D\n    play C\n"
MAJORITY = "agent Majority:\n    read other\n    if surely prob(other, C) > 1/2: play C\n    play D\n"
SAME = "agent Same:\n    read other\n    play reading of other\n"
BEATER = "agent Beater:\n    if copy of other plays R: play P\n    if copy of other plays P: play S\n    play R\n"

CLAIMS = {
    "a sum of probabilities, read": (THREE + "players: {row: Same, column: anyone}\ngiven: 0 < δ <= 1/10\n"
        "always: prob(row, R) + prob(row, P) <= prob(column, R) + prob(column, P) + δ", "proved", "certificate"),
    "the greater of two sums": (DILEMMA + "players: {row: anyone, column: anyone}\n"
        "always: payoff(row) + payoff(column) <= max(T + S, 2*R)", "proved", "certificate"),
    "the greatest of three": (DILEMMA + "players: {row: anyone, column: anyone}\n"
        "always: 2*payoff(row) + payoff(column) <= max(3*R, 2*T + S, 2*S + T)", "proved", "certificate"),
    "an equality nearby": (DILEMMA + "players: {row: Grim, column: Grim}\ngiven: 0 < δ <= 1/100\n"
        "always: near(prob(row, C) = prob(column, C), δ)", "proved", "certificate"),
    "an equality that is too far": (DILEMMA + "players: {row: Grim, column: Grim}\ngiven: 0 < δ <= 1/100\n"
        "always: near(prob(row, C) = prob(column, C), δ/4)", "refuted", None),
    "near in near": (DILEMMA + NUMBERS + "lemma: near(near(prob(row, C) = 1, 1/2), 1/2)", "proved", "certificate"),
    "near in near, not near enough": (DILEMMA + NUMBERS + "lemma: near(near(prob(row, C) = 1, 1/2), 1/3)",
        "refuted", "witness"),
    "a corner": (DILEMMA + "players: {row: DefectRock, column: DefectRock}\n"
        "always: near(prob(row, C) = 0 and prob(column, C) = 0, 0)", "proved", "certificate"),
    "undominated nearby": (DILEMMA + NUMBERS + "lemma: near(undominated(1/100), 1/10)", "refuted", "witness"),
    "a root": (BARE + "parameters: [x]\nlemma: x^2 != 2", "refuted", "witness"),
    "a root among sides": (BARE + "parameters: [a, b, c]\ngiven: [a > 0, b > 0, c > 0]\n"
        "lemma: a = b => a^2 + b^2 != c^2", "refuted", "witness"),
    "squares": (BARE + "parameters: [a, b, c, x]\ngiven: a > 0\nlemma: b^2 - 4*a*c < 0 => a*x^2 + b*x + c > 0",
        "proved", "certificate"),
    "means": (BARE + "parameters: [a, b, c]\ngiven: [a >= 0, b >= 0, c >= 0]\nlemma: a^3 + b^3 + c^3 >= 3*a*b*c",
        "proved", "certificate"),
    "six variables": (BARE + "parameters: [a, b, c, x, y, z]\n"
        "lemma: (a*x + b*y + c*z)^2 <= (a^2 + b^2 + c^2)*(x^2 + y^2 + z^2)", "proved", "certificate"),
    "no sum of squares": (BARE + "parameters: [x, y]\nlemma: x^4*y^2 + x^2*y^4 + 1 >= 3*x^2*y^2",
        "proved", "certificate"),  # Motzkin's: times 1 + x^2 + y^2 it is one
    "Schur's, of squares": (BARE + "parameters: [x, y, z]\n"
        "lemma: x^2*(x - y)*(x - z) + y^2*(y - x)*(y - z) + z^2*(z - x)*(z - y) >= 0", "proved", "certificate"),
    "Schur's": (BARE + "parameters: [x, y, z]\ngiven: [x >= 0, y >= 0, z >= 0]\n"
        "lemma: x*(x - y)*(x - z) + y*(y - x)*(y - z) + z*(z - x)*(z - y) >= 0", "proved", "certificate"),
    "means of five": (BARE + "parameters: [a, b, c, d, e]\ngiven: [a >= 0, b >= 0, c >= 0, d >= 0, e >= 0]\n"
        "lemma: a^5 + b^5 + c^5 + d^5 + e^5 >= 5*a*b*c*d*e", "proved", "certificate"),
    "a root to 36 digits": (BARE + "parameters: [x]\ngiven: x > 0\n"
        "lemma: x^2 = 2 => x > 1.41421356237309504880168872420969807", "proved", "certificate"),
    "a root to 36 digits, above": (BARE + "parameters: [x]\ngiven: x > 0\n"
        "lemma: x^2 = 2 => x > 1.41421356237309504880168872420969808", "refuted", "witness"),
    "a thousand million": (BARE + "parameters: [x, y]\ngiven: x > 0\n"
        "lemma: x*y = 1 and x >= 1000000000 => y <= 1/1000000000", "proved", "certificate"),
    "payoffs of different sizes": (DILEMMA + "players: {row: neLP, column: anyone}\n"
        "at: {T: 1000000001, R: 1000000000, P: 0.000000001, S: 0}\n" + SMALL
        + "always: payoff(row) >= P - 4*δ*(T - S)", "proved", "certificate"),
    "means, too much": (BARE + "parameters: [a, b, c]\ngiven: [a >= 0, b >= 0, c >= 0]\n"
        "lemma: a^3 + b^3 + c^3 > 3*a*b*c", "refuted", "witness"),
    "a player with a single action": (
        "game: {game: alone, players: {row: [A, B], column: [X]}, payoffs: [[[1, 1]], [[2, 2]]]}\n"
        "players: {row: LP, column: anyone}\n" + SMALL + "always: prob(row, A) <= δ/ε", "proved", "certificate"),
    "a state for each parameter": (DILEMMA + "parameters: [q]\nplayers: {row: LP, column: LP}\n" + NICE
        + "possible: [prob(row, C) = q, prob(column, C) = 1]", "proved", "certificate"),
    "a state that a program fixes": (DILEMMA + "players: {row: NicerBot, column: DefectRock}\ngiven: 0 < ε < 1\n"
        "possible: prob(row, C) = ε", "proved", "certificate"),
    "a state beside a threshold": (DILEMMA + "players: {row: Majority, column: Majority}\ngiven: 0 < δ < 1/10\n"
        "possible: 1/2 < prob(row, C) and prob(row, C) < 1", "proved", "certificate"),
    "a Pareto state": (DILEMMA + "players: {row: Copier, column: Copier}\ngiven: 2*R > T + S\npossible: pareto",
        "proved", "certificate"),
    "Pareto for three": (POT + "lemma: pareto => prob(c, Give) = 1", "refuted", "witness"),
    "a floor among four": (POOL + "players: {a: neLP, b: anyone, c: anyone, d: anyone}\n" + SMALL
        + "always: payoff(a) >= -16*δ", "proved", "certificate"),
    "eight actions": (EIGHT + "lemma: minmax(row) + minmax(column) = 0", "proved", "certificate"),
    "who beats a copy": (THREE + "players: {row: Beater, column: anyone}\nalways: payoff(row) >= 0", "refuted", None),
    "three actions, zero-sum": (THREE + "players: {row: LP, column: LP}\n" + SMALL + "always: near(pareto, δ/ε)",
        "proved", "certificate"),
    "three actions, a floor": (THREE + "players: {row: neLP, column: anyone}\n" + SMALL
        + "always: payoff(row) >= -4*δ", "proved", "certificate"),
    "three actions, no gain": (THREE + "players: {row: neLP, column: anyone}\n" + SMALL
        + "always: payoff(row) > 0", "refuted", None),
}  # fmt: skip


LONG = ("payoffs of different sizes",)
"""These take five seconds or more: make thorough."""
TRIED = {name: claim for name, claim in CLAIMS.items() if THOROUGH or name not in LONG}


@pytest.mark.parametrize(("text", "verdict", "trust"), TRIED.values(), ids=TRIED)
def test_is_decided(text: str, verdict: str, trust: str | None, tmp_path: Path) -> None:
    for agent in (GRIM, MAJORITY, BEATER, SAME):
        name = agent.split(":")[0].removeprefix("agent ")
        (tmp_path / f"{name}.agent").write_text(agent, encoding="utf-8")
    path = tmp_path / "c.claim.yaml"
    path.write_text(f"claim: c\n{text}\n", encoding="utf-8")
    result, _ = decide_claim(load_claim(path), 60, lambda words: None)
    assert result.verdict == verdict, result.reason
    assert trust in (None, result.trust)


@pytest.mark.slow
@pytest.mark.skipif(not THOROUGH, reason="it takes 20 seconds: make thorough")
def test_nobody_does_much_better_than_two_that_keep_to_pareto_outcomes(tmp_path: Path) -> None:
    """For all payoffs: at a profile near the frontier, payoffs are multiplied with payoffs to show it."""
    path = tmp_path / "c.claim.yaml"
    given = "given: [T + S > 2*P, 2*R > T + S, 0 < ε <= 1/10, 0 < δ <= ε/100]\n"
    text = f"claim: c\n{DILEMMA}players: {{row: LP, column: LP}}\n{given}always: undominated(8*δ/ε*(T - S))\n"
    path.write_text(text, encoding="utf-8")
    result, _ = decide_claim(load_claim(path), 120, lambda words: None)
    assert (result.verdict, result.trust) == ("proved", "certificate"), result.reason


def test_no_counterexample_has_a_chance_that_is_none(tmp_path: Path) -> None:
    text = "claim: it\nplayers: {row: LP, column: anyone}\nat: {T: 3, R: 2, P: 1, S: 0, ε: -1, δ: 1/10}\n"
    path = tmp_path / "it.claim.yaml"
    path.write_text(text + DILEMMA + "always: prob(row, C) = 1\n", encoding="utf-8")
    with pytest.raises(InputError, match="expected a probability"):
        decide_claim(load_claim(path), 20, lambda words: None)
