"""A claim without one of its `given` items is another claim, decided from the start."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from verify.decide.claim import decide_claim
from verify.decide.explain import explanation, without
from verify.evidence.file import read_evidence
from verify.language.claims import parse_claim
from verify.language.printing import show
from verify.library.find import find_claims, load_claim, load_parsed
from verify.semantics.symbolic.needed import needed_to_state
from verify.semantics.telling.telling import telling_of

PROOFS = Path(__file__).parents[2] / "proofs"
LOADED = load_claim(find_claims(["lp-pareto"])[0])
EVIDENCE = read_evidence(PROOFS / "lp-pareto.evidence.json")


def test_nice_is_necessary_in_lp_pareto() -> None:
    """Its first half: with T + S <= 2*P, the step towards (D,D) can improve both."""
    result, _ = decide_claim(without(LOADED, 0, [0]), 60.0, lambda _: None)
    assert (result.verdict, result.trust) == ("refuted", "witness")
    assert result.witness is not None
    numbers = {name: int(value) for name, value in result.witness.parameters.items() if name in "TRPS"}
    assert numbers["T"] + numbers["S"] <= 2 * numbers["P"]
    assert numbers["T"] > numbers["R"] > numbers["P"] > numbers["S"]


def test_only_that_item_is_left_out() -> None:
    less = without(LOADED, 1, [0]).claim
    assert [item.text for item in less.given] == ["T + S > 2*P", "0 < ε <= 1/10", "0 < δ <= ε/100"]
    assert replace(less, given=LOADED.claim.given) == LOADED.claim


def test_of_a_chain_one_comparison_is_left_out() -> None:
    given = [without(LOADED, 3, [0], part).claim.given for part in (0, 1)]
    assert [[item.text for item in each] for each in given] == [
        ["T + S > 2*P", "2*R > T + S", "0 < ε <= 1/10", "δ <= ε/100"],
        ["T + S > 2*P", "2*R > T + S", "0 < ε <= 1/10", "0 < δ"],
    ]
    assert all(show(each[3].proposition) == each[3].text for each in given)


def test_items_without_a_certificate_are_left_aside() -> None:
    claim = load_claim(find_claims(["nelp-self"])[0])
    assert [item.text for item in without(claim, 0, [2]).claim.items] == [claim.claim.items[2].text]


def test_what_a_certificate_uses_is_told_by_label() -> None:
    found = explanation(LOADED, EVIDENCE)
    (uses,) = found.items
    assert (uses.numbers, uses.text) == ((0,), "near(pareto, δ/ε)")
    assert {"given: T + S > 2*P", "given: 2*R > T + S"} <= set(uses.used)
    assert not set(uses.used) & set(uses.unused)
    assert "given: 0 < ε <= 1/10" in uses.used and "given: 0 < δ <= ε/100" in uses.used
    parts = ["0 < ε", "ε <= 1/10", "0 < δ", "δ <= ε/100"]
    assert [each.given for each in found.without] == ["T + S > 2*P", "2*R > T + S", *parts]
    assert [(each.number, each.part) for each in found.without][-4:] == [(2, 0), (2, 1), (3, 0), (3, 1)]


def test_no_certificate_explains_nothing() -> None:
    found = explanation(LOADED, replace(EVIDENCE, items=tuple(replace(i, certificate=None) for i in EVIDENCE.items)))
    assert found.items == found.without == ()


QUOTIENT = (
    "claim: quotient\ngame: prisoners-dilemma\nplayers: {row: anyone, column: anyone}\nparameters: [k, m]\n"
    "given: [k > 0, m/k <= 1, m >= 0 - 5]\nalways: [m <= k, prob(row, C) > 0 => payoff(row)/(k*prob(row, C)) >= 0]\n"
    "budget: 5 s\n"
)


def test_signs_of_divisors_rest_on_what_is_given() -> None:
    loaded = load_parsed(parse_claim(QUOTIENT), Path("quotient.claim.yaml"))
    assert needed_to_state(loaded, range(3)) == {0}
    _, evidence = decide_claim(replace(loaded, claim=replace(loaded.claim, items=loaded.claim.items[:1])), 5.0, print)
    (uses,) = explanation(loaded, evidence).items
    assert uses.needed == ("given: k > 0",)
    assert "given: m/k <= 1" in uses.used and "given: m >= 0 - 5" in uses.unused
    assert telling_of(loaded, evidence).needed == ("k > 0",)


def test_lines_of_which_either_would_do_are_not_both_left_out() -> None:
    text = QUOTIENT.replace("k > 0,", "k >= 2, k >= 1,")
    loaded = load_parsed(parse_claim(text), Path("quotient.claim.yaml"))
    assert needed_to_state(loaded, range(4)) == needed_to_state(loaded, (0, 1, 3)) == {1}
    assert needed_to_state(loaded, (1, 3)) == frozenset()


@pytest.mark.parametrize("line", ["k < 0 => 1/k > 0", "m > 0 and -1 <= k < 0 => k/k <= 0"])
def test_a_line_by_which_a_quotient_is_written_out_is_needed_where_the_claim_has_another_sign_for_it(line: str) -> None:
    """Without k > 0 the claim is stated as well, by its own k < 0, and says the opposite."""
    text = QUOTIENT.replace(", m/k <= 1, m >= 0 - 5]", "]").split("always:")[0] + f"always: {line}\n"
    loaded = load_parsed(parse_claim(text), Path("quotient.claim.yaml"))
    assert needed_to_state(loaded, [0]) == {0}
    result, evidence = decide_claim(loaded, 5.0, print)
    assert result.verdict == "proved" and "given: k > 0" not in explanation(loaded, evidence).items[0].unused


def test_a_quotient_is_written_out_anew_without_what_is_left_out() -> None:
    """With k > 0 the second line is `payoff(row) >= 0`; without, it says nothing of that sort."""
    loaded = load_parsed(parse_claim(QUOTIENT), Path("q.claim.yaml"))
    assert "/" not in show(loaded.claim.items[1].proposition)
    assert "/" in show(without(loaded, 0, [1]).claim.items[0].proposition)
    assert without(loaded, 2, [0, 1]).claim.items == loaded.claim.items
