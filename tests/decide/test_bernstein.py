"""Claims at the edges of the language, with what they are worth."""

from __future__ import annotations

from pathlib import Path

import pytest

from verify.decide.claim import decide_claim
from verify.errors import InputError
from verify.language.claims import parse_claim
from verify.library.find import load_parsed

HEAD = "claim: x\ngame: prisoners-dilemma\n"
ANYONE = "players: {row: anyone, column: anyone}\n"
NUMBERS = "at: {T: 3, R: 2, P: 1, S: 0}\n"
LP = "players: {row: anyone, column: LP}\nat: {T: 3, R: 2, P: 1, S: 0, ε: 1/10, δ: 1/100}\n"
VERDICTS = {
    "distance of the outcome": (LP + "always: near(pareto, prob(row, C))", "refuted"),
    "power of the outcome": (LP + "always: near(pareto, payoff(row)^2 - 4)", "refuted"),
    "margin of the outcome": (ANYONE + NUMBERS + "always: undominated(prob(row, C) - 1)", "refuted"),
    "distance below 0": ("lemma: not near(prob(row, C) >= 0, 0 - 1)", "proved"),
    "power 0": ("at: {S: 0}\nlemma: S^0 = 1 and (T - T)^0 = 1", "proved"),
    "players of a lemma": ("players: {row: CooperateRock, column: DefectRock}\nlemma: prob(row, C) = 1", "refuted"),
    "half lines that cover everything": (
        "players: {row: LP, column: anyone}\nlemma: prob(row, C) < 1 => prob(row, C) != 1",
        "proved",
    ),
}  # fmt: skip


def loaded(text: str):
    return load_parsed(parse_claim(HEAD + text, "x.claim.yaml"), Path("x.claim.yaml"))


@pytest.mark.parametrize("what", VERDICTS)
def test_the_verdict(what: str) -> None:
    text, verdict = VERDICTS[what]
    assert decide_claim(loaded(text), 20.0, lambda _: None)[0].verdict == verdict


@pytest.mark.parametrize(
    "text", ["given: minmax(row) > 0\nlemma: T > S", ANYONE + "attains: {region: T > S, within: minmax(row)}"]
)
def test_minmax_is_nothing_to_be_assumed(text: str) -> None:
    with pytest.raises(InputError, match="'minmax' follows from the payoffs"):
        decide_claim(loaded(text), 20.0, lambda _: None)
