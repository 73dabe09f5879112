"""The version space of simple conditions, the terms that they compare, and the points that are asked."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.discover.conditions import ALWAYS, NEVER, Condition, Space
from verify.discover.points import Domain
from verify.discover.vocabulary import own_terms, plain_terms
from verify.language.claims import parse_claim
from verify.language.expressions import parse_expression
from verify.library.find import load_parsed

HERE = Path(__file__).parent / "x.claim.yaml"
TERMS = plain_terms(["a", "b"], [])
POINTS = [{"a": Fraction(x), "b": Fraction(y)} for x in range(-2, 3) for y in range(-2, 3)]


def space(points: list[dict[str, Fraction]] = POINTS) -> Space:
    return Space(TERMS, points, {})


def numbers(mask: int) -> set[int]:
    return {n for n in range(mask.bit_length()) if mask >> n & 1}


@settings(max_examples=30, deadline=None)
@given(st.sets(st.integers(0, 24)), st.sets(st.integers(0, 24)))
def test_what_survives_agrees_with_all_that_is_known(good: set[int], bad: set[int]):
    known = space()
    for number in good - bad:
        known.learn(number, "good")
    for number in bad:
        known.learn(number, "bad")
    for condition, mask in known.survivors()[:50]:
        assert numbers(mask) == {n for n, point in enumerate(POINTS) if condition.holds(point)}
        assert all(condition.holds(POINTS[n]) for n in good - bad)
        assert not any(condition.holds(POINTS[n]) for n in bad)


@pytest.mark.parametrize("text", ("a > b", "a + b <= 1", "a >= 0 and b > 0", "a > 0 or b > 0", "a*b >= 1"))
def test_the_condition_that_decides_all_points_is_found(text: str):
    known, wanted = space(), parse_expression(text)
    for number, point in enumerate(POINTS):
        holds = _holds(wanted, point)
        known.learn(number, "good" if holds else "bad")
    found, mask = known.survivors()[0]
    assert numbers(mask) == {n for n, point in enumerate(POINTS) if _holds(wanted, point)}
    assert len(found.atoms) == (2 if " and " in text or " or " in text else 1)


def _holds(expression, point):
    from verify.semantics.exact.world import World

    return World({}, point, None).holds_at(expression, ())


def test_a_condition_fails_exactly_in_its_cases():
    known = space()
    for condition, _ in known.survivors()[:400]:
        for point in POINTS:
            cases = [[parse_expression(said) for said in case] for case in condition.failures()]
            assert condition.holds(point) != any(all(_holds(said, point) for said in case) for case in cases)


def test_always_and_never():
    assert list(ALWAYS.failures()) == [] and list(NEVER.failures()) == [()]
    assert ALWAYS.holds({}) and not NEVER.holds({})
    assert (ALWAYS.text, NEVER.text) == ("always", "never")


def test_points_that_are_dropped_say_nothing():
    known = space()
    known.learn(0, "dropped")
    assert 0 not in numbers(known.everywhere)
    assert all(0 not in numbers(mask) for _, mask in known.survivors())


def test_the_closest_points_that_no_condition_tells_apart():
    known = space([{"a": Fraction(2), "b": Fraction(1)}, {"a": Fraction(-2), "b": Fraction(0)}])
    again = known.add({"a": Fraction(3), "b": Fraction(3, 2)})
    known.learn(0, "good")
    known.learn(1, "bad")
    known.learn(again, "bad")
    assert known.closest() == (known.points[0], known.points[again])


def test_terms_of_payoffs_are_differences():
    words = {term.words for term in plain_terms(["T", "R", "P", "S"], ["T", "R", "P", "S"])}
    assert ("T + S", "2*P") in words or ("2*P", "T + S") in words
    assert not any("1" in side or side == "0" for pair in words for side in pair)


def test_own_terms():
    one, two = own_terms([parse_expression("k1*k2 - 1"), parse_expression("m*(3 - ε) >= 3*(1 + ε)")])
    assert one.words == ("k1*k2 - 1", "0") and two.words == ("m*(3 - ε)", "3*(1 + ε)")
    assert two.difference({"m": Fraction(2), "ε": Fraction(3, 5)}) == 0


def test_points_satisfy_what_is_assumed_and_edges_lie_on_terms():
    text = """
claim: x
game: prisoners-dilemma
players: {row: LP, column: anyone}
given: [T + S > 2*P, 0 < ε <= 1/10, 0 < δ <= ε/100]
always: near(pareto, 4*δ/ε)
"""
    loaded = load_parsed(parse_claim(text, str(HERE)), HERE)
    domain = Domain(loaded, ["T", "R", "P", "S"])
    points = domain.points()
    assert len(points) > 100
    for point in points:
        assert point["T"] > point["R"] > point["P"] > point["S"] and point["T"] + point["S"] > 2 * point["P"]
    terms = own_terms([parse_expression("T + S - 2*R")])
    edges = list(domain.on_edges(terms, points))
    assert edges and all(terms[0].difference(edge) == 0 and domain.has(edge) for edge in edges)


def test_conditions_cost_more_the_longer_they_are():
    atoms = [atom for atom, _ in space().plain()]
    assert Condition((atoms[0],)).cost < Condition((atoms[0], atoms[1])).cost
