"""Refutations of existence: what the gate believes of "no consistent state is so, at these numbers"."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from verify.decide.claim import decide_claim
from verify.evidence.exclusion import Exclusion
from verify.evidence.record import Evidence, MalformedEvidence
from verify.language.claims import parse_claim
from verify.library.find import LoadedClaim, load_parsed
from verify.trust.gate import EvidenceRejected, judged_anew

HERE = Path(__file__).parents[2] / "spec" / "claims" / "oracle-basics" / "x.claim.yaml"
HEAD = "claim: x\ngame: prisoners-dilemma\nplayers: {row: NicerBot, column: DefectRock}\n"
"""Row cooperates with probability ε, and in no other state."""
SMALL = "given: 0 < ε <= 1/10\n"
POSSIBLE = SMALL + "possible: prob(row, C) > ε\n"
ATTAINS = SMALL + "attains: {region: [prob(row, C) = 1, prob(column, C) <= 1/2], within: 1/2}\n"


@cache
def decided(text: str) -> tuple[LoadedClaim, Evidence]:
    loaded = load_parsed(parse_claim(HEAD + text, str(HERE)), HERE)
    return loaded, decide_claim(loaded, 20.0, lambda _: None)[1]


def exclusion(evidence: Evidence) -> Exclusion:
    assert evidence.exclusion is not None
    return evidence.exclusion


def rejected(loaded: LoadedClaim, evidence: Evidence, words: str) -> None:
    with pytest.raises(EvidenceRejected, match=words):
        judged_anew(loaded, evidence)


@pytest.mark.parametrize(
    "text", [POSSIBLE, ATTAINS, "at: {ε: 1/10}\n" + POSSIBLE, SMALL + "possible: prob(row, C) > 1/5\n"]
)
def test_what_does_not_exist_has_a_certificate(text: str) -> None:
    loaded, evidence = decided(text)
    assert (evidence.verdict, evidence.trust) == ("refuted", "certificate")
    assert judged_anew(loaded, evidence).trust == "certificate"
    assert Evidence.from_json(json.loads(json.dumps(evidence.to_json()))) == evidence
    alone = replace(evidence, exclusion=None)
    rejected(loaded, alone, "expected trust solver")
    assert judged_anew(loaded, replace(alone, trust="solver")).trust == "solver"


def test_the_numbers_are_such_as_given_allows() -> None:
    """At ε = 2 no state is a state at all, which refutes nothing."""
    loaded, evidence = decided(POSSIBLE)
    at = {**exclusion(evidence).at, "ε": "2"}
    rejected(loaded, replace(evidence, exclusion=replace(exclusion(evidence), at=at)), "what is given does not hold")


def test_what_the_claim_fixes_is_not_chosen() -> None:
    """Where more than 1/20 is asked for, ε = 1/10 is enough, and ε = 1/50 is not."""
    fewer = "at: {ε: 1/50}\n" + SMALL + "possible: prob(row, C) > 1/20\n"
    _, evidence = decided(fewer)
    assert evidence.trust == "certificate"
    more = decided(fewer.replace("1/50", "1/10"))[0]
    forged = replace(evidence, sha256=decided(fewer.replace("1/50", "1/10"))[1].sha256)
    forged = replace(forged, exclusion=replace(exclusion(forged), at={**exclusion(forged).at, "ε": "1/50"}))
    rejected(more, forged, "is not the claim's")


def test_a_certificate_about_other_numbers_or_another_line() -> None:
    loaded, evidence = decided(POSSIBLE)
    at = {**exclusion(evidence).at, "ε": "1/11"}
    rejected(loaded, replace(evidence, exclusion=replace(exclusion(evidence), at=at)), "is not the claim's")
    other = decided(SMALL + "possible: prob(row, C) < ε\n")[1]
    rejected(loaded, replace(evidence, exclusion=other.exclusion), "is not the claim's")


def test_it_is_about_the_profile_that_is_shown() -> None:
    loaded, evidence = decided(ATTAINS)
    first, second = evidence.items
    assert first.witness is not None and first.witness == second.witness
    half = {"C": "1/2", "D": "1/2"}
    moved = replace(first.witness, strategies={**first.witness.strategies, "column": half}, payoffs={})
    with pytest.raises(EvidenceRejected):
        judged_anew(loaded, replace(evidence, items=(replace(first, witness=moved), second)))
    bare = replace(evidence, items=tuple(replace(item, witness=None) for item in evidence.items))
    rejected(loaded, bare, "no profile is shown")
    at = {**exclusion(evidence).at, "ε": "1/11"}
    rejected(loaded, replace(evidence, exclusion=replace(exclusion(evidence), at=at)), "other numbers than the profile")


def test_nothing_is_excluded_beside_another_verdict() -> None:
    loaded, evidence = decided(SMALL + "possible: prob(row, C) = ε\n")
    assert evidence.verdict == "proved"
    rejected(loaded, replace(evidence, exclusion=decided(POSSIBLE)[1].exclusion), "there is nothing to exclude")


def test_on_the_grid_the_numbers_are_those_of_a_grid() -> None:
    grid = "reading: grid\nat: {δ: 1/1000}\n"
    agents = HEAD.replace("NicerBot", "LP")
    loaded = load_parsed(parse_claim(agents + grid + SMALL + "possible: prob(row, C) < 1/2\n", str(HERE)), HERE)
    evidence = decide_claim(loaded, 20.0, lambda _: None)[1]
    assert (evidence.verdict, evidence.trust) == ("refuted", "certificate")
    odd = replace(loaded, claim=replace(loaded.claim, fixed={}))
    at = {**exclusion(evidence).at, "δ": "3/1000"}
    rejected(odd, replace(evidence, exclusion=replace(exclusion(evidence), at=at)), "δ is 2/N")


@pytest.mark.parametrize("number", ["x", "1/0", "0.5", "1e9", "", "1/2/3", " 1"])
def test_numbers_are_fractions(number: str) -> None:
    data = json.loads(json.dumps(decided(POSSIBLE)[1].to_json()))
    data["exclusion"]["at"]["ε"] = number
    with pytest.raises(MalformedEvidence, match="number"):
        Evidence.from_json(data)
