"""Items of higher degree in payoffs: with payoffs as variables, that lie below what pure profiles get."""

from __future__ import annotations

import pytest

from verify.decide.clock import Clock
from verify.decide.positivstellensatz.payoffs import multiplies_payoffs, refute_by_payoffs
from verify.decide.stats import Stats
from verify.decide.target import Target
from verify.evidence.certificate import Certificate
from verify.language.expressions import parse_expression
from verify.trust.check_certificate import check_certificate

from .conftest import Decide
from .tiny import SECONDS, setup_of

NICE = "given: [T + S > 2*P, 2*R > T + S, P >= 0]\n"


def found(text: str, seconds: float = SECONDS) -> Certificate | None:
    setup = setup_of(text)
    target = Target(setup.claim.items[0].proposition, holds=setup.claim.kind == "never")
    return refute_by_payoffs(setup, target, "denied", Clock.of(seconds), Stats(), frozenset())


@pytest.mark.parametrize(
    "item",
    [
        "payoff(row) >= P and payoff(column) >= P => (payoff(row) - P)*(payoff(column) - P) <= (R - P)^2",
        "payoff(row)*payoff(column) <= R^2",
        "(payoff(row) + payoff(column))^2 <= 4*R^2",
        "payoff(row)^2 + payoff(column)^2 <= 2*T^2",
        "payoff(row)^2 = payoff(column)^2 or payoff(row) != payoff(column)",
        "payoff(row) > P and payoff(column) > P => (payoff(row) - P)*(payoff(column) - P) > 0",
        "payoff(row)*payoff(column) = 2*R^2 and payoff(row) = payoff(column) => payoff(row) < 0",
        "max(payoff(row), payoff(column))*payoff(row) <= T^2",
    ],
)
def test_a_bound_of_a_product_of_payoffs_is_proved(item: str) -> None:
    certificate = found(NICE + f"lemma: {item}\n")
    assert certificate is not None
    check_certificate(certificate)


@pytest.mark.parametrize(
    "item",
    [
        "payoff(row)*payoff(column) <= P^2",
        "payoff(row) <= T",
        "prob(row, C)^2 <= 1",
        "pareto => payoff(row)^2 >= 0",
        "payoff(row)^2/payoff(column) <= T",
    ],
)
def test_what_is_false_or_of_another_kind_is_left_alone(item: str) -> None:
    assert found(NICE + f"lemma: {item}\n", 1.5) is None


@pytest.mark.parametrize(
    ("item", "multiplies"),
    [
        ("payoff(row)^2 < 1", True),
        ("payoff(row)*T < 1", False),
        ("T*payoff(row)*prob(row, C)*payoff(column) < 1", True),
        ("payoff(row)/payoff(column) > 1", True),
        ("prob(row, C)^2 < payoff(row)^1", False),
    ],
)
def test_items_that_multiply_payoffs_are_known_by_their_text(item: str, multiplies: bool) -> None:
    assert multiplies_payoffs(parse_expression(item)) is multiplies


def test_such_an_item_is_proved_with_symbols(decided: Decide) -> None:
    result = decided(NICE + "lemma: payoff(row)*payoff(column) <= R^2\n", budget=20)
    assert (result.verdict, result.trust) == ("proved", "certificate")


def test_what_never_happens_is_excluded() -> None:
    players = "players: {row: anyone, column: anyone}\n"
    assert found(players + NICE + "never: payoff(row)*payoff(column) > R^2\n") is not None


@pytest.mark.parametrize(
    "item",
    [
        "prob(row, C) = 1 => payoff(row)^2*prob(row, D) <= 0",
        "not (prob(row, C) = 1 and payoff(row)^2*prob(row, D) > 0)",
        "payoff(row)^2*prob(row, D) > 0 => not (prob(row, C) = 1 or payoff(row) = 0)",
    ],
)
def test_what_is_denied_is_as_the_claim_says_it(decided: Decide, item: str) -> None:
    """An equality that is denied twice is no pair of inequalities, so that the gate knows it again."""
    result = decided(f"players: {{row: anyone, column: anyone}}\nat: {{T: 3, R: 2, P: 1, S: 0}}\nalways: {item}\n")
    assert (result.verdict, result.trust) == ("proved", "certificate")
