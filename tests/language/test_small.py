"""Small parameters and O, o, Ω, Θ: what is read, what is refused, and which ordinary claims they become."""

from __future__ import annotations

from pathlib import Path

import pytest

from verify.errors import InputError
from verify.language.claims import parse_claim
from verify.language.expressions import parse_expression
from verify.language.printing import show
from verify.language.small import Constants, Misplaced, family, instance, stated, symbols, violated
from verify.library.find import LoadedClaim, load_parsed

HEAD = "claim: c\ngame: prisoners-dilemma\nplayers: {row: LP, column: anyone}\n"
CHAIN = "given: 1 >> ε >> δ\n"


def loaded(text: str) -> LoadedClaim:
    return load_parsed(parse_claim(HEAD + text, "c.claim.yaml"), Path("c.claim.yaml"))


def refused(text: str) -> str:
    with pytest.raises(InputError) as caught:
        loaded(text)
    return str(caught.value)


def put_in(text: str, wanted: bool = True) -> str:
    return show(stated(parse_expression(text), wanted, Constants(parse_expression("K"), parse_expression("k"))))


def test_a_chain_names_the_small_parameters_in_order() -> None:
    claim = loaded("given: [T > 2*S, 1 >> eps >> delta]\nalways: near(pareto, O(δ))\n").claim
    assert claim.small == ("ε", "δ") and not claim.uniform
    assert [item.text for item in claim.given] == ["T > 2*S"]
    one = loaded("given: 1 >> z\nparameters: [z]\nuniform: true\nnever: payoff(row) < P - o(z)\n").claim
    assert one.small == ("z",) and one.uniform


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("near(pareto, O(δ/ε))", "near(pareto, K*(δ/ε))"),
        ("near(pareto, ε + o(δ))", "near(pareto, ε + k*δ)"),
        ("payoff(row) >= P - O(δ)", "payoff(row) >= P - K*δ"),
        ("P - O(δ) <= payoff(row)", "P - K*δ <= payoff(row)"),
        ("prob(row, C) >= Ω(δ)", "prob(row, C) >= δ/K"),
        ("prob(row, C) >= omega(δ)", "prob(row, C) >= δ/K"),
        ("prob(row, C) <= 1 - Ω(δ)", "prob(row, C) <= 1 - δ/K"),
        ("prob(row, C) = Θ(δ)", "prob(row, C) >= δ/K and prob(row, C) <= K*δ"),
        ("prob(row, C) = 1 - theta(δ)", "prob(row, C) >= 1 - K*δ and prob(row, C) <= 1 - δ/K"),
        ("undominated(O(δ))", "undominated(K*δ)"),
        ("not prob(row, C) > O(δ)", "not prob(row, C) > K*δ"),
        ("prob(row, C) > O(δ) => pareto", "prob(row, C) > K*δ => pareto"),
        ("Ω(δ) <= prob(row, C) <= O(δ)", "δ/K <= prob(row, C) and prob(row, C) <= K*δ"),
    ],
)
def test_orders_are_read_with_constants(text: str, read: str) -> None:
    assert put_in(text) == read


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("prob(row, C) >= O(δ)", True),
        ("prob(row, C) <= O(δ)", False),
        ("prob(row, C) >= o(δ)", True),
        ("prob(row, C) <= Ω(δ)", True),
        ("payoff(row) >= P + O(δ)", True),
        ("payoff(row) >= P - Ω(δ)", True),
        ("not near(pareto, O(δ))", True),
        ("not undominated(O(δ))", True),
        ("near(pareto, O(δ)) => pareto", True),
        ("prob(row, C) = O(δ)", True),
        ("prob(row, C) != O(δ)", True),
        ("prob(row, C) <= Θ(δ)", True),
        ("not prob(row, C) = Θ(δ)", True),
        ("Θ(δ) = prob(row, C)", True),
        ("prob(row, C) <= T*O(δ)", True),
        ("prob(row, C) <= O(O(δ))", True),
        ("pareto and abs(O(δ)) > 0", True),
        ("O(δ) <= O(δ)", True),
    ],
)
def test_a_place_where_a_larger_constant_claims_more_is_refused(text: str, wanted: bool) -> None:
    with pytest.raises(Misplaced):
        put_in(text, wanted)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("always: near(pareto, O(δ))\n", "expected small parameters, such as 1 >> ε >> δ in given, beside 'O(...)'"),
        ("uniform: true\nalways: pareto\n", "beside 'uniform'"),
        ("given: 1 >> ε >> q\nalways: pareto\n", "expected a parameter after >>, found 'q'"),
        ("given: 1 >> ε >> ε\nalways: pareto\n", "expected each parameter once"),
        ("given: 1 >> ε + 1\nalways: pareto\n", "expected a parameter after >>"),
        ("given: 1 >>\nalways: pareto\n", "expected a parameter after >>"),
        ("given: 2 >> ε\nalways: pareto\n", "expected 1 before the first >>"),
        ("given: ε >> δ\nalways: pareto\n", "expected 1 before the first >>"),
        ("given: [1 >> ε, 1 >> δ]\nalways: pareto\n", "expected one line with >>"),
        (CHAIN + "at: {δ: 1/10}\nalways: pareto\n", "expected a small parameter without a number, found 'δ'"),
        ("given: [1 >> ε >> δ, ε <= 1/10]\nalways: pareto\n", "expected nothing else about 'ε' in given"),
        ("given: [1 >> ε >> δ, T > O(1)]\nalways: pareto\n", "in what is claimed, found it in given"),
        ("always: 1 >> ε\n", "expected >> in a line of given only"),
        (CHAIN + "possible: near(pareto, O(δ))\n", "in a claim of always or never, found them in possible"),
        (CHAIN + "lemma: T > O(δ)\n", "found them in lemma"),
        (CHAIN + "attains: {region: pareto, within: O(δ)}\n", "found them in attains"),
        ("attains: {region: pareto, within: O(δ)}\n", "beside 'O(...)'"),
        (CHAIN + "always: near(pareto, O(δ, ε))\n", "O: expected 1 argument(s), found 2"),
        (CHAIN + "always: near(pareto, O(payoff(row)))\n", "expected parameters in 'O(...)', found 'payoff'"),
        (CHAIN + "always: prob(row, C) >= O(δ)\n", "here a larger constant would claim more"),
        (CHAIN + "never: prob(row, C) <= O(δ)\n", "here a larger constant would claim more"),
        (CHAIN + "always: prob(row, C) <= Θ(δ)\n", "on the right of '='"),
        (CHAIN + "parameters: [K]\nfind: {least: K}\nalways: near(pareto, K*δ)\n", "where something is to be found"),
        (CHAIN + "uniform: perhaps\nalways: pareto\n", "expected true or false"),
    ],
)
def test_what_makes_no_sense_is_told_as_what_it_is(text: str, words: str) -> None:
    assert words in refused(text)


def test_the_message_stands_where_the_fault_is() -> None:
    assert refused(CHAIN + "always: near(pareto, 1) and prob(row, C) >= O(δ)\n").startswith("c.claim.yaml:5:45:")


def test_an_instance_is_an_ordinary_claim_below_thresholds() -> None:
    found = loaded("given: [1 >> ε >> δ, T > 2*S]\nalways: [near(pareto, O(δ)), payoff(row) >= P - o(ε)]\n")
    known = symbols(found.claim, found.game)
    thresholds = {"ε": [parse_expression("1/10")], "δ": [parse_expression("ε/100"), parse_expression("k*ε")]}
    made = instance(found.claim, parse_expression("3"), thresholds, known)
    given = ["T > 2*S", "k > 0", "ε > 0", "ε <= 1/10", "δ > 0", "δ <= ε/100", "δ <= k*ε"]
    assert [item.text for item in made.given] == given and made.parameters == ("k",) and made.small == ()
    assert [show(i.proposition) for i in made.items] == ["near(pareto, 3*δ)", "payoff(row) >= P - k*ε"]
    assert [item.text for item in made.items] == [item.text for item in found.claim.items]


def test_what_is_proved_on_the_grid_is_proved_in_reading_any() -> None:
    found = loaded(CHAIN + "reading: grid\nalways: near(pareto, O(δ))\n")
    thresholds = {"ε": [parse_expression("1")], "δ": [parse_expression("ε")]}
    made = instance(found.claim, parse_expression("3"), thresholds, symbols(found.claim, found.game))
    assert made.reading == "any"


def test_a_refutation_is_a_state_for_every_constant_in_which_a_line_fails() -> None:
    found = loaded(CHAIN + "parameters: [K]\nnever: payoff(row) < P - O(δ)\n")
    known = symbols(found.claim, found.game)
    assert (known.large.name, known.little.name) == ("K1", "k")
    thresholds = {"ε": [parse_expression("1/K1")], "δ": [parse_expression("ε")]}
    values = {"S": parse_expression("0"), "T": parse_expression("K1 + 3")}
    state = [("row", "C", parse_expression("δ/2"))]
    made = family(found.claim, thresholds, values, state, known)
    assert made.kind == "possible" and [item.text for item in made.items] == ["prob(row, C) = δ/2"]
    assert [i.text for i in made.given] == ["K1 > 0", "ε > 0", "ε <= 1/K1", "δ > 0", "δ <= ε", "T = K1 + 3"]
    assert made.fixed == {"S": 0} and made.parameters == ("K", "K1")
    fails = violated(found.claim, made, 0, state, Constants(known.large, known.little))
    assert fails.kind == "lemma" and fails.given == made.given
    assert [i.text for i in fails.items] == ["prob(row, C) = δ/2 => payoff(row) < P - K1*δ"]
