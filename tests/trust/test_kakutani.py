"""States that exist by a theorem: what the gate believes where nobody shows a state, and what it does not."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from verify.decide.claim import decide_claim
from verify.decide.configuration import Configuration
from verify.evidence.kakutani import Kakutani
from verify.evidence.record import Evidence, MalformedEvidence
from verify.language.agents import parse_agent
from verify.language.claims import parse_claim
from verify.library.find import LoadedClaim, load_parsed
from verify.trust.gate import EvidenceRejected, digests_of, judged_anew

HERE = Path(__file__).parents[2] / "spec" / "claims" / "oracle-basics" / "x.claim.yaml"
HEAD = "claim: x\ngame: prisoners-dilemma\n"
UNFOUND = Configuration(without=frozenset({"state search", "Skolem states", "z3, exclusion"}))
"""No state is found, and none excluded."""
NUMBERS = "at: {T: 3, R: 2, P: 1, S: 0}\n"
SMALL = NUMBERS + "given: [0 < ε <= 1/10, 0 < δ <= ε/100]\n"
LP = "players: {row: LP, column: DefectRock}\n"
POSSIBLE = LP + SMALL + "possible: [prob(row, C) >= 1 - 4*δ/ε, prob(row, C) >= 0]\n"
ALWAYS = LP + SMALL + "always: prob(row, C) >= 1 - 4*δ/ε\n"
NEVER = LP + SMALL + "never: prob(row, C) < 1/2\n"
UNREAD = "players: {row: Copier, column: anyone}\n" + NUMBERS + "possible: payoff(row) <= 3\n"
CONTRARY = "agent Contrary:\n    read me\n    if surely prob(me, C) > 1/2: play D\n    play C\n"
"""Where it reads without any blur it has no fixed point."""
BLUR = "players: {row: LP, column: anyone}\n" + NUMBERS + "given: 0 %s δ <= 1/100\n%s: prob(row, C) <= 1\n"
THREE = (
    "claim: x\ngame:\n  game: g\n  players: {row: [C, D], column: [C, D, E]}\n  payoffs: {C C: [2, 2], C D: [0, 3], "
    "C E: [0, 0], D C: [3, 0], D D: [1, 1], D E: [0, 0]}\nplayers: {row: LP, column: anyone}\n"
    "at: {δ: 1/10}\nreading: grid\n%s: prob(column, C) > 7/10 => prob(row, C) = 1\n"
)
WATCHER = "agent Watcher:\n    read other\n    if surely prob(other, C) > 1/2: play C\n    play D\n"


def loaded(text: str, agent: str = "") -> LoadedClaim:
    """A claim in which this program plays in LP's place."""
    found = load_parsed(parse_claim(text if text.startswith("claim:") else HEAD + text, str(HERE)), HERE)
    odd = parse_agent(agent, "Odd.agent") if agent else None
    agents = {j: odd if odd is not None and a is not None and a.name == "LP" else a for j, a in found.agents.items()}
    return replace(found, agents=agents)


@cache
def decided(text: str, agent: str = "", without: bool = True) -> tuple[LoadedClaim, Evidence]:
    claim = loaded(text, agent)
    configuration = UNFOUND if without else Configuration()
    return claim, decide_claim(claim, 60.0, lambda _: None, configuration=configuration)[1]


def kakutani(evidence: Evidence) -> Kakutani:
    assert evidence.kakutani is not None
    return evidence.kakutani


def rejected(claim: LoadedClaim, evidence: Evidence, words: str) -> None:
    with pytest.raises(EvidenceRejected, match=words):
        judged_anew(claim, evidence)


def about(claim: LoadedClaim, evidence: Evidence) -> Evidence:
    """The evidence of another claim, as if it were of this one."""
    lines = zip(evidence.items, claim.claim.items, strict=True)
    items = tuple(replace(shown, text=item.text) for shown, item in lines)
    return replace(evidence, sha256=digests_of(claim), items=items)


@pytest.mark.parametrize("text", [POSSIBLE, ALWAYS, NEVER, UNREAD])
def test_a_state_exists_though_none_is_found(text: str) -> None:
    claim, evidence = decided(text)
    assert (evidence.verdict, evidence.trust) == ("proved", "certificate")
    assert evidence.consistent is None and "Kakutani" in (evidence.reason or "")
    assert (kakutani(evidence).width is not None) == (text == POSSIBLE)
    assert judged_anew(claim, evidence).trust == "certificate"
    assert Evidence.from_json(json.loads(json.dumps(evidence.to_json()))) == evidence


def test_beside_an_example_the_theorem_is_named() -> None:
    claim = loaded(POSSIBLE)
    configuration = Configuration(without=frozenset({"Skolem states"}))
    result, evidence = decide_claim(claim, 60.0, lambda _: None, configuration=configuration)
    assert (result.verdict, result.trust) == ("proved", "certificate")
    assert result.witness is not None and evidence.consistent == result.witness and evidence.kakutani is not None
    assert "Kakutani" in (result.reason or "") and evidence.reason == result.reason


@pytest.mark.parametrize("kind", ["always", "possible"])
def test_on_the_grid_with_three_actions(kind: str) -> None:
    """No state is encoded there; what holds in reading `any` holds in the one that exists."""
    claim, evidence = decided(THREE % kind, WATCHER, without=False)
    assert (evidence.verdict, evidence.trust) == ("proved", "certificate")
    assert judged_anew(claim, evidence).trust == "certificate"
    other = loaded((THREE % kind).replace("1/10", "3/10"), WATCHER)
    words = "δ is 2/N" if kind == "always" else "is not the claim's"
    rejected(other, replace(about(other, evidence), kakutani=replace(kakutani(evidence), at={})), words)


def test_a_game_without_payoffs_has_no_runs_for_them() -> None:
    text = THREE % "always"
    start, end = text.index("  payoffs:"), text.index("players: {row: LP")
    claim, evidence = decided(text[:start] + text[end:], WATCHER, without=False)
    assert (evidence.verdict, evidence.trust) == ("proved", "certificate")
    assert judged_anew(claim, evidence).trust == "certificate"


def test_what_always_holds_is_possible_in_reading_post() -> None:
    text = LP + SMALL + "reading: post\npossible: prob(row, C) >= 1 - 40*δ/ε\n"
    claim, evidence = decided(text)
    assert (evidence.verdict, evidence.trust) == ("proved", "certificate")
    wrong = replace(kakutani(evidence), at={**kakutani(evidence).at, "δ": "3/10000"})
    rejected(claim, replace(evidence, kakutani=wrong), "δ is 2/N")
    other = loaded(text.replace("reading: post\n", "").replace("40", "4"))
    rejected(other, about(other, evidence), "is not the claim's")


def test_where_zones_have_no_width_there_need_be_no_state() -> None:
    """Contrary has none at δ = 0, so that what holds in all of its states is not possible there."""
    wide, evidence = decided(BLUR % ("<", "possible"), CONTRARY)
    assert (evidence.verdict, evidence.trust) == ("proved", "certificate")
    assert judged_anew(wide, evidence).trust == "certificate"
    narrow, found = decided(BLUR % ("<=", "possible"), CONTRARY)
    assert found.verdict == "unknown"
    forged = about(narrow, evidence)
    rejected(narrow, forged, "a hypothesis is not the claim's: given: 0 < δ")
    rejected(narrow, replace(forged, kakutani=replace(kakutani(forged), width=None)), "δ > 0 has to be shown")
    items = forged.items[0].certificate
    rejected(narrow, replace(forged, kakutani=replace(kakutani(forged), width=items)), "is not the claim's")


def test_of_always_one_choice_of_numbers_is_enough_but_not_any() -> None:
    claim, evidence = decided(BLUR % ("<=", "always"), CONTRARY)
    assert (evidence.verdict, evidence.trust) == ("proved", "certificate")
    at = kakutani(evidence).at
    rejected(claim, replace(evidence, kakutani=Kakutani({**at, "δ": "0"})), "zones have no width")
    rejected(claim, replace(evidence, kakutani=Kakutani({**at, "δ": "1/2"})), "what is given does not hold")
    rejected(claim, replace(evidence, kakutani=Kakutani({})), "zones have no width")
    _, other = decided(BLUR % ("<", "possible"), CONTRARY)
    rejected(claim, replace(evidence, kakutani=replace(kakutani(other))), "δ > 0 has to be shown where")


def test_numbers_that_given_does_not_allow_show_nothing() -> None:
    claim, evidence = decided(POSSIBLE)
    at = kakutani(evidence).at
    for change in ({"ε": "1"}, {"δ": "1"}):
        forged = replace(kakutani(evidence), at={**at, **change})
        rejected(claim, replace(evidence, kakutani=forged), "what is given does not hold")
    without = replace(kakutani(evidence), at={"δ": at["δ"]})
    rejected(claim, replace(evidence, kakutani=without), "what is given does not hold")
    empty = loaded(POSSIBLE.replace("ε/100]", "ε/100, ε > 1]"))
    rejected(empty, about(empty, evidence), "what is given does not hold")


def test_each_line_has_its_own_certificate() -> None:
    claim, evidence = decided(POSSIBLE)
    first, second = evidence.items
    for items, words in (
        ((replace(first, certificate=second.certificate), second), "is not the claim's"),
        ((replace(first, certificate=None), second), "cannot be shown like this"),
        ((replace(first, certificate=kakutani(evidence).width), second), "is not the claim's"),
    ):
        rejected(claim, replace(evidence, items=items), words)
    more = loaded(POSSIBLE.replace("4*δ/ε", "3*δ/ε"))
    rejected(more, about(more, evidence), "is not the claim's")


def test_a_theorem_about_states_stands_alone_and_only_where_it_says_something() -> None:
    claim, evidence = decided(ALWAYS)
    _, shown = decided(ALWAYS, without=False)
    assert shown.consistent is not None and shown.kakutani is None
    rejected(claim, replace(evidence, consistent=shown.consistent), "needs no theorem")
    rejected(claim, replace(shown, consistent=None), "has to show a consistent state")
    rejected(claim, replace(evidence, trust="solver"), "expected trust certificate")
    lemma = loaded("players: {row: anyone, column: anyone}\n" + SMALL + "lemma: prob(row, C) <= 1\n")
    assert_proved = replace(about(lemma, evidence), items=(replace(about(lemma, evidence).items[0]),))
    rejected(lemma, assert_proved, "shows nothing of lemma")
    attains = loaded(LP + SMALL + "attains: {region: prob(row, C) <= 1, within: 1}\n")
    rejected(attains, about(attains, evidence), "shows nothing of attains")
    unknown = replace(evidence, verdict="unknown", trust=None)
    rejected(claim, unknown, "and only a proof")


def test_what_exists_is_not_shown_twice() -> None:
    claim, evidence = decided(POSSIBLE)
    _, shown = decided(POSSIBLE, without=False)
    assert shown.existence is not None and shown.kakutani is None
    rejected(claim, replace(evidence, existence=shown.existence), "shown twice")


def test_where_nothing_is_read_no_width_is_shown() -> None:
    claim, evidence = decided(UNREAD)
    _, other = decided(POSSIBLE)
    rejected(claim, replace(evidence, kakutani=replace(kakutani(evidence), width=kakutani(other).width)), "only there")


def test_a_program_that_is_none_has_no_states() -> None:
    """Whether q is a probability is not given: what is proved of other numbers says nothing of these."""
    odd = "agent Odd:\n    read me\n    if surely prob(me, C) > q: play D\n    with probability q: play C\n    play D\n"
    text = LP + "parameters: [q]\n" + NUMBERS + "given: [%s <= q <= 1, 0 < δ <= 1/10]\npossible: prob(row, C) <= 1\n"
    _, evidence = decided(text % "0", odd)
    assert (evidence.verdict, evidence.trust) == ("proved", "certificate")
    claim = loaded(text % "-1", odd)
    judged = judged_anew(claim, about(claim, evidence))
    assert judged.trust == "solver" and "whether q is a probability" in judged.untold[0]


def test_an_example_is_looked_at() -> None:
    """Beside the theorem, a state in which the lines do not hold is no example."""
    claim, evidence = decided(POSSIBLE)
    _, shown = decided(ALWAYS, without=False)
    with_one = replace(evidence, consistent=shown.consistent)
    assert judged_anew(claim, with_one).witnesses == 1
    assert shown.consistent is not None
    odd = replace(shown.consistent, strategies={**shown.consistent.strategies, "row": {"C": "0", "D": "1"}})
    with pytest.raises(EvidenceRejected):
        judged_anew(claim, replace(evidence, consistent=odd))


@pytest.mark.parametrize("change", [{"at": {"δ": "pi"}}, {"at": []}, {"width": 1}, {"more": 1}])
def test_what_is_not_laid_out_as_it_should_be(change: dict[str, object]) -> None:
    _, evidence = decided(POSSIBLE)
    data = json.loads(json.dumps(evidence.to_json()))
    data["kakutani"] = {**data["kakutani"], **change}
    with pytest.raises(MalformedEvidence):
        Evidence.from_json(data)
