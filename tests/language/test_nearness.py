"""Bounds of probabilities nearby, written out: the same as some strategies within the distance that have them."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise, product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.decide.claim import decide_claim
from verify.language.claims import parse_claim
from verify.language.expressions import parse_expression
from verify.language.nearness import flattened
from verify.language.printing import show
from verify.library.find import load_parsed
from verify.semantics.exact.outcomes import holds
from verify.semantics.exact.world import World

SIGNS = ("<", "<=", ">", ">=")
PLAYERS = {"row": ("C", "D"), "column": ("C", "D")}
EIGHTHS = st.integers(-2, 10).map(lambda n: Fraction(n, 8))
BOUND = st.tuples(st.sampled_from(("row", "column")), st.sampled_from(SIGNS), EIGHTHS, st.booleans(), st.booleans())


def written(player: str, sign: str, number: Fraction, turned: bool, denied: bool) -> str:
    p, n = f"prob({player}, C)", str(number) if number >= 0 else f"(0 - {-number})"
    turned_sign = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}[sign]
    text = f"{n} {turned_sign} {p}" if turned else f"{p} {sign} {n}"
    return f"not ({text})" if denied else text


def true_at(proposition: str, row: Fraction, column: Fraction) -> bool:
    world = World(PLAYERS, {}, None)
    return holds(parse_expression(proposition), ((row, 1 - row), (column, 1 - column)), world)


@given(st.lists(BOUND, min_size=1, max_size=4), *[st.integers(0, 8).map(lambda n: Fraction(n, 8))] * 2, EIGHTHS)
def test_bounds_are_near_just_if_a_profile_nearby_has_them(bounds, row, column, distance):
    inner = " and ".join(written(*bound) for bound in bounds)
    away = str(distance) if distance >= 0 else f"(0 - {-distance})"
    found = show(flattened(parse_expression(f"near({inner}, {away})")))
    assert "near" not in found
    ends = sorted(
        {Fraction(0), Fraction(1), row + distance, row - distance, column + distance, column - distance}
        | {bound[2] for bound in bounds}
    )
    places = [x for x in {*ends, *((a + b) / 2 for a, b in pairwise(ends))} if 0 <= x <= 1]
    expected = any(
        abs(x - row) <= distance and abs(y - column) <= distance and true_at(inner, x, y)
        for x, y in product(places, repeat=2)
    )
    assert true_at(found, row, column) == expected


def test_nobody_makes_room_where_a_player_has_one_action():
    """prob(row, A) is 1 everywhere: no profile has less, near or far."""
    near = "near(prob(row, A) < 1 and prob(column, X) >= 1/2, 1/2)"
    game = "game: {game: alone, players: {row: [A], column: [X, Y]}, payoffs: [[[1, 1], [2, 2]]]}\n"
    text = f"claim: c\n{game}players: {{row: anyone, column: anyone}}\nalways: {near}\n"
    loaded = load_parsed(parse_claim(text, "c.claim.yaml"), Path("c.claim.yaml"))
    assert show(loaded.claim.items[0].proposition) == near
    assert decide_claim(loaded, 10, lambda _: None)[0].verdict == "refuted"
    other = load_parsed(
        parse_claim(text.replace("[A]", "[A, B]").replace(", payoffs: [[[1, 1], [2, 2]]]", ""), "c"), Path("c")
    )
    assert "near" not in show(other.claim.items[0].proposition)


@pytest.mark.parametrize(
    "kept",
    [
        "near(prob(row, C) = 1/2, 1/4)",
        "near(prob(row, C) > prob(column, C), 1/4)",
        "near(prob(row, C) > 1/2 and prob(row, D) > 1/4, 1/4)",
        "near(prob(row, C) > 1/2 and payoff(row) > 1, 1/4)",
        "near(prob(row, C) > 1/2 and pareto, 1/4)",
        "near(prob(row, C) > 1/2, prob(column, C))",
    ],
)
def test_others_stay_as_they_are(kept):
    assert show(flattened(parse_expression(kept))) == kept
