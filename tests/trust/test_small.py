"""Verdicts on small parameters: what the gate believes of an instance's constants, and what it does not."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from verify.discover.small import decide_small
from verify.evidence.instance import Instance, written
from verify.evidence.instance import number as read_number
from verify.evidence.reading import Malformed
from verify.evidence.record import Evidence, ItemEvidence, MalformedEvidence
from verify.language import syntax as s
from verify.language.claims import parse_claim
from verify.language.expressions import parse_expression as number
from verify.library.find import LoadedClaim, load_parsed
from verify.trust.gate import EvidenceRejected, digests_of, judged_anew

HERE = Path(__file__).parents[2] / "spec" / "claims" / "oracle-basics" / "x.claim.yaml"
HEAD = "claim: x\ngame: prisoners-dilemma\nplayers: {row: neLP, column: DefectRock}\n"
NUMBERS = "at: {T: 3, R: 2, P: 1, S: 0}\n"
CHAIN = "given: 1 >> ε >> δ\n"
PROVED = CHAIN + NUMBERS + "always: prob(row, C) <= O(δ)\n"
REFUTED = CHAIN + NUMBERS + "always: [prob(row, C) >= Ω(ε), prob(row, D) >= 0]\n"
UNIFORM = CHAIN + "uniform: true\nalways: prob(row, C) <= O(δ)\n"


def loaded(text: str) -> LoadedClaim:
    return load_parsed(parse_claim(HEAD + text, str(HERE)), HERE)


@cache
def decided(text: str) -> tuple[LoadedClaim, Evidence]:
    claim = loaded(text)
    return claim, decide_small(claim, 60.0, lambda _: None)[1]


def of(evidence: Evidence) -> Instance:
    assert evidence.instance is not None
    return evidence.instance


def rejected(claim: LoadedClaim, evidence: Evidence, words: str) -> None:
    with pytest.raises(EvidenceRejected, match=words):
        judged_anew(claim, evidence)


def forged(text: str, words: str, **changes: Any) -> None:
    """With its instance changed the evidence is rejected."""
    claim, evidence = decided(text)
    rejected(claim, replace(evidence, instance=replace(of(evidence), **changes)), words)


def most(**bounds: str) -> Mapping[str, tuple[Any, ...]]:
    return {{"e": "ε", "d": "δ"}[name]: (number(bound),) for name, bound in bounds.items()}


@pytest.mark.parametrize(("text", "verdict"), [(PROVED, "proved"), (REFUTED, "refuted"), (UNIFORM, "refuted")])
def test_what_is_found_is_accepted_anew(text: str, verdict: str) -> None:
    claim, evidence = decided(text)
    assert (evidence.verdict, evidence.trust) == (verdict, "certificate")
    assert judged_anew(claim, evidence).trust == "certificate"
    assert Evidence.from_json(json.loads(json.dumps(evidence.to_json()))) == evidence


# --- thresholds and K ---


@pytest.mark.parametrize(
    ("bounds", "words"),
    [
        (most(e="1/10", d="0"), "not seen to be greater than 0"),
        (most(e="1/10", d="0 - ε/100"), "not seen to be greater than 0"),
        (most(e="1/10 - 1", d="ε/100"), "not seen to be greater than 0"),
        (most(e="1/10", d="ε - 1/100"), "not seen to be greater than 0"),
        (most(e="δ*10", d="ε/100"), "depends on what it may not"),
        (most(e="1/10", d="δ"), "depends on what it may not"),
        (most(e="1/10"), "a threshold for each small parameter"),
        ({**most(e="1/10"), "δ": ()}, "without a threshold"),
        ({**most(e="1/10", d="ε/100"), "T": (number("4"),)}, "a threshold for each small parameter"),
    ],
)
def test_a_threshold_is_positive_and_speaks_only_of_what_comes_before(bounds: Any, words: str) -> None:
    forged(PROVED, words, thresholds=bounds)


@pytest.mark.parametrize(
    ("constant", "words"),
    [
        ("ε", "depends on what it may not"),
        ("3 + ε/δ", "depends on what it may not"),
        ("0 - 3", "not seen to be greater than 0"),
        ("0", "not seen to be greater than 0"),
    ],
)
def test_the_constant_is_positive_and_does_not_depend_on_what_is_small(constant: str, words: str) -> None:
    forged(PROVED, words, constant=number(constant))


def test_a_line_with_an_order_needs_a_constant_and_others_none() -> None:
    forged(PROVED, "there is a K where a line needs one", constant=None)
    claim = loaded(CHAIN + NUMBERS + "always: prob(row, C) <= 3*δ\n")
    evidence = decide_small(claim, 60.0, lambda _: None)[1]
    assert evidence.verdict == "proved" and of(evidence).constant is None
    changed = replace(of(evidence), constant=number("3"))
    rejected(claim, replace(evidence, instance=changed), "there is a K where a line needs one")


def test_the_constant_of_a_uniform_claim_does_not_depend_on_other_parameters() -> None:
    evidence = decided(PROVED)[1]
    for text, words in ((CHAIN + "always: prob(row, C) <= O(δ)\n", ""), (UNIFORM, "K depends on what it may not")):
        other = loaded(text)
        forgery = replace(evidence, sha256=digests_of(other))
        forgery = replace(forgery, instance=replace(of(evidence), constant=number("4*(T - S)/(P - S)")))
        rejected(other, forgery, words or "a hypothesis is not the claim's")


def test_another_constant_is_another_claim() -> None:
    forged(PROVED, "a hypothesis is not the claim's", constant=number("2"))
    forged(UNIFORM, "there is nothing|for every K", constant=number("2"), fails=None)


def test_the_evidence_is_of_an_instance_if_the_claim_has_small_parameters_and_only_then() -> None:
    claim, evidence = decided(PROVED)
    rejected(claim, replace(evidence, instance=None), "of which instance")
    plain = loaded("given: [0 < ε <= 1/10, 0 < δ <= ε/100]\n" + NUMBERS + "always: prob(row, C) <= 3*δ\n")
    items = (replace(evidence.items[0], text="prob(row, C) <= 3*δ"),)
    rejected(plain, replace(evidence, sha256=digests_of(plain), items=items), "of an instance")


def test_a_witness_beside_thresholds_refutes_nothing() -> None:
    """A state at single numbers is no counterexample to a claim about all small enough ones."""
    claim, evidence = decided(REFUTED)
    line = ItemEvidence(evidence.items[0].text, "refuted", None, evidence.consistent)
    items = (line, *evidence.items[1:])
    rejected(claim, replace(evidence, items=items), "with nothing beside")
    bare = replace(evidence, items=items, instance=None, consistent=None, existence=None, trust="witness")
    rejected(claim, bare, "of which instance")


def test_it_is_about_these_texts() -> None:
    for text in (PROVED, REFUTED):
        claim, evidence = decided(text)
        rejected(claim, replace(evidence, sha256={**evidence.sha256, "claim": "0"}), "about other texts")
        rejected(claim, replace(evidence, claim="y"), "about the claim")


# --- refutations ---


def test_for_every_constant() -> None:
    forged(REFUTED, "for every K", constant=number("3"))
    forged(REFUTED, "for every K", fails=None)
    forged(REFUTED, "depends on what it may not", thresholds=most(e="1/100", d="T"))
    forged(REFUTED, "not seen to be greater than 0", thresholds=most(e="1/100", d="ε - K"))


def test_the_line_is_one_of_the_claim_and_the_one_that_fails() -> None:
    forged(REFUTED, "no line", line=None)
    forged(REFUTED, "no line", line=2)
    forged(REFUTED, "of the lines one is refuted", line=1)
    claim, evidence = decided(REFUTED)
    items = tuple(replace(item, verdict=v) for item, v in zip(evidence.items, ("unknown", "refuted"), strict=True))
    forgery = replace(evidence, items=items, instance=replace(of(evidence), line=1))
    rejected(claim, forgery, "a hypothesis is not the claim's")


def test_the_state_is_the_one_that_exists_and_in_which_the_line_fails() -> None:
    state = (("row", "C", number("δ/3")), *of(decided(REFUTED)[1]).state[1:])
    forged(REFUTED, "has not prob", state=state)
    forged(REFUTED, "not the claim's", state=state[1:])
    claim, evidence = decided(REFUTED)
    own = of(evidence)
    assert evidence.existence is not None and own.fails is not None
    rejected(claim, replace(evidence, instance=replace(own, fails=evidence.existence.certificate)), "not the claim's")
    swapped = replace(evidence, existence=replace(evidence.existence, certificate=own.fails))
    rejected(claim, swapped, "not the claim's")


def test_values_are_of_free_parameters_and_satisfy_what_is_assumed_for_every_constant() -> None:
    own = dict(of(decided(UNIFORM)[1]).values)
    wrong = {"S": number("2"), "T": number("K"), "P": number("K + 5"), "R": number("1")}
    for name, value in wrong.items():
        forged(UNIFORM, "do not satisfy what is assumed", values={**own, name: value})
    forged(UNIFORM, "has no value", values={name: value for name, value in own.items() if name != "S"})
    forged(UNIFORM, "depends on what it may not", values={**own, "R": number("ε")})
    forged(UNIFORM, "depends on what it may not", values={**own, "ε": number("1")})
    forged(REFUTED, "or has one", values={"T": number("5")})


def test_only_a_uniform_claim_is_refuted_at_values_that_depend_on_the_constant() -> None:
    claim, evidence = loaded(UNIFORM.replace("uniform: true\n", "")), decided(UNIFORM)[1]
    rejected(claim, replace(evidence, sha256=digests_of(claim)), "depends on what it may not")


def test_another_reading_is_not_refuted() -> None:
    for reading in ("grid", "post"):
        claim, evidence = loaded(REFUTED + f"reading: {reading}\n"), decided(REFUTED)[1]
        rejected(claim, replace(evidence, sha256=digests_of(claim)), "another reading")


def test_what_is_possible_is_possible_under_what_is_assumed_and_no_more() -> None:
    """The same evidence is none for the claim without one of its assumptions."""
    text = REFUTED.replace("given: 1 >> ε >> δ", "given: [1 >> ε >> δ, T > 5]")
    claim, evidence = loaded(text), decided(REFUTED)[1]
    rejected(claim, replace(evidence, sha256=digests_of(claim)), "do not satisfy what is assumed")


def test_what_is_said_of_undominated_states_is_not_refuted_by_states_that_may_be_dominated() -> None:
    line = "undominated among states => prob(row, C) >= Ω(ε)"
    claim, evidence = loaded(REFUTED.replace("prob(row, C) >= Ω(ε)", line)), decided(REFUTED)[1]
    items = (replace(evidence.items[0], text=line), *evidence.items[1:])
    rejected(claim, replace(evidence, sha256=digests_of(claim), items=items), "undominated states")


# --- o ---

LITTLE = CHAIN + NUMBERS + "always: prob(row, C) <= o(ε)\n"
NOT_LITTLE = CHAIN + NUMBERS + "always: prob(row, C) <= o(δ)\n"


def test_little_o_is_for_every_k() -> None:
    claim, evidence = decided(LITTLE)
    assert (evidence.verdict, evidence.trust) == ("proved", "certificate") and of(evidence).constant is None
    assert judged_anew(claim, evidence).trust == "certificate"
    forged(LITTLE, "it refutes nothing", little=number("1/10"))
    forged(LITTLE, "a hypothesis is not the claim's", thresholds=most(e="1/10", d="ε/100"))


def test_little_o_is_refuted_at_one_k() -> None:
    claim, evidence = decided(NOT_LITTLE)
    assert (evidence.verdict, evidence.trust) == ("refuted", "certificate") and of(evidence).little is not None
    assert judged_anew(claim, evidence).trust == "certificate"
    forged(NOT_LITTLE, "there is a k where a line needs one", little=None)
    forged(NOT_LITTLE, "k is not seen to be greater than 0", little=number("0"))
    forged(NOT_LITTLE, "k depends on what it may not", little=number("δ"))
    forged(REFUTED, "there is a k where a line needs one", little=number("1"))


# --- unknown, and data ---


def test_an_unknown_shows_nothing() -> None:
    claim, evidence = decided(PROVED)
    items = tuple(ItemEvidence(item.text, "unknown") for item in evidence.items)
    unknown = replace(evidence, verdict="unknown", trust=None, items=items, consistent=None, instance=None)
    assert judged_anew(claim, unknown).trust is None
    rejected(claim, replace(unknown, instance=evidence.instance), "of an instance")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("constant", "K K"),
        ("constant", "--3"),
        ("constant", "3-"),
        ("constant", "-T"),
        ("constant", ["^", "2", "3"]),
        ("constant", ["+", "2"]),
        ("constant", 3),
        ("line", -1),
        ("line", True),
        ("line", "0"),
        ("thresholds", []),
        ("thresholds", {"ε": "1/10"}),
        ("values", None),
        ("state", [["row", "C"]]),
        ("state", [["row", 1, "1"]]),
        ("fails", "no"),
    ],
)
def test_data_of_other_types_is_no_evidence(key: str, value: object) -> None:
    data = json.loads(json.dumps(decided(PROVED)[1].to_json()))
    data["instance"][key] = value
    with pytest.raises(MalformedEvidence):
        Evidence.from_json(data)


def test_a_number_that_is_nested_too_deeply_is_no_evidence() -> None:
    data = json.loads(json.dumps(decided(PROVED)[1].to_json()))
    deep: Any = "1"
    for _ in range(100):
        deep = ["+", deep, "1"]
    data["instance"]["constant"] = deep
    with pytest.raises(MalformedEvidence):
        Evidence.from_json(data)


def test_a_negative_number_in_evidence_is_one() -> None:
    assert read_number("-3/2") == s.Number(Fraction(-3, 2)) and written(read_number("-3/2")) == "-3/2"
    forged(PROVED, "K is not seen to be greater than 0", constant=read_number("-3"))
    forged(PROVED, "K is not seen to be greater than 0", constant=read_number(["/", "3", "-1"]))
    forged(PROVED, "is not seen to be greater than 0", thresholds={"ε": (read_number("-1/10"),), "δ": (number("ε"),)})


POWERS = (["^", "ε", 1], ["^", "ε", 101], ["^", "ε", "2"], ["^", ["^", "ε", 100], 100], ["^", "2", 50], ["^", "ε"])


@pytest.mark.parametrize("data", POWERS)
def test_powers_in_evidence_are_of_names_and_bounded(data):
    """Powers of powers would be numbers that no memory holds."""
    with pytest.raises(Malformed):
        read_number(data)


def test_a_power_of_a_number_in_evidence_is_none():
    assert written(read_number(["^", "ε", 100])) == ["^", "ε", 100]
    with pytest.raises(Malformed):
        read_number(["/", ["^", ["*", "2", "2"], 2], "3"])
    with pytest.raises(TypeError):
        written(number("(1 - ε)^2"))
