"""Propositions at an outcome where a quick look is not enough."""

from __future__ import annotations

from fractions import Fraction as F
from itertools import product
from random import Random

import pytest

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


MEETING = """game: m
players: {row: [A, B], column: [A, B]}
payoffs: {A A: [4, 1], A B: [0, 0], B A: [0, 0], B B: [1, 4]}
"""


def test_on_a_curved_frontier_each_piece_has_its_own_weights() -> None:
    """Where they play alike nothing that changes how they meet helps both; but (A, A) or (B, B) may be better."""
    outcomes = Outcomes(parse_game(MEETING, "m.game.yaml"), {})
    for p, q in product([F(k, 16) for k in range(17)], repeat=2):
        found = outcomes.everywhere(parse_expression("pareto"), (((p, 1 - p),), ((q, 1 - q),)))
        outcomes.work = 0
        assert (found is True) == (p == q and (p in (0, 1) or F(2, 5) < p < F(3, 5)))


@pytest.mark.parametrize("seed", range(25))
def test_nothing_is_better_than_what_is_pareto(seed: int) -> None:
    random = Random(seed)
    rows, columns = "ABC"[: random.choice((2, 2, 3))], "AB"
    pairs = [f"  {a} {b}: [{random.randint(-3, 3)}, {random.randint(-3, 3)}]" for a in rows for b in columns]
    text = f"game: r\nplayers: {{row: [{', '.join(rows)}], column: [A, B]}}\npayoffs:\n" + "\n".join(pairs) + "\n"
    outcomes = Outcomes(parse_game(text, "r.game.yaml"), {})
    some = [[tuple(F(k, 4) for k in w) for w in product(range(5), repeat=n) if sum(w) == 4] for n in (len(rows), 2)]
    points = list(product(*some))
    paid = [tuple(outcomes.payoff(k, y) for k in range(2)) for y in points]
    for y, here in zip(points, paid, strict=True):
        outcomes.work = 0
        better = any(all(a >= b for a, b in zip(z, here, strict=True)) and z != here for z in paid)
        more = any(all(a > b + 1 for a, b in zip(z, here, strict=True)) for z in paid)
        zone = tuple((strategy,) for strategy in y)
        assert not (better and outcomes.everywhere(parse_expression("pareto"), zone))
        assert not (more and outcomes.everywhere(parse_expression("undominated(1)"), zone))
