"""Propositions at an outcome where a quick look is not enough."""

from __future__ import annotations

from fractions import Fraction as F

from verify.language.expressions import parse_expression
from verify.language.games import parse_game
from verify.trust.outcome import Outcomes

GAME = """game: g
players: {row: [U, D], column: [L, R]}
payoffs:
  U L: [0, 10]
  U R: [30, 0]
  D L: [48/5, 32/5]
  D R: [0, 0]
"""


def at(margin: str, row: F, column: F) -> bool | None:
    outcomes = Outcomes(parse_game(GAME, "g.game.yaml"), {})
    point = (((row, 1 - row),), ((column, 1 - column),))
    return outcomes.everywhere(parse_expression(f"undominated({margin})"), point)


def test_a_mixture_that_is_better_for_all_is_found_between_two_outcomes() -> None:
    # Better by more than 1/20 for both only where column plays R with more than 193/600 and less than 71/200.
    assert at("1/20", F(0), F(1)) is False
    assert at("0", F(0), F(1)) is False
    # By more than the widest such margin: none is.
    assert at("3/10", F(0), F(1)) is not False
    assert at("1", F(0), F(1)) is True
