"""Lines about states that are undominated among states, at the gate: what shows them, and what does not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from verify.decide.claim import decide_claim
from verify.decide.clock import Clock
from verify.evidence.among import Among
from verify.evidence.record import Evidence, ItemEvidence, MalformedEvidence
from verify.evidence.result import Witness
from verify.language import syntax as s
from verify.language.claims import parse_claim
from verify.library.find import LoadedClaim, load_parsed
from verify.realise.realising import Realised, realised_witness
from verify.trust.gate import EvidenceRejected, judged_anew
from verify.trust.statement import CannotState
from verify.trust.stating.claim import Stated

HERE = Path(__file__).parents[2] / "spec" / "x.claim.yaml"
U = "undominated among states"
COPIERS = "game: prisoners-dilemma\nplayers: {row: Copier, column: Copier}\n"
NICE = "given: 2*R >= T + S\n"
COORDINATORS = "game: coordination\nplayers: {row: Coordinator, column: Coordinator}\n"
CASES = {
    "copiers cooperate": (COPIERS + NICE + f"always: {U} => prob(row, C) = 1\n", "proved", "certificate"),
    "or take turns": (COPIERS + f"always: {U} => prob(row, C) = 1\n", "refuted", "witness"),
    "copiers may defect": (COPIERS + f"always: {U}\n", "refuted", "witness"),
    "cooperation is undominated": (COPIERS + NICE + f"always: prob(row, C) = 1 => {U}\n", "proved", "certificate"),
    "never doubt": (COORDINATORS + f"never: {U} and payoff(row) < 1\n", "proved", "certificate"),
    "some are sure of B": (COORDINATORS + f"never: {U} and prob(row, B) = 1\n", "refuted", "witness"),
    "doubt is dominated": (COORDINATORS + f"never: not {U} and payoff(row) = 1\n", "proved", "certificate"),
    "doubt or undominated": (COORDINATORS + f"always: prob(row, A) = 1/2 or {U}\n", "proved", "certificate"),
    "doubt is undominated": (COORDINATORS + f"always: {U} => prob(row, A) = 1/2\n", "refuted", "witness"),
    "doubt is no state": (COORDINATORS + f"never: not {U}\n", "refuted", "witness"),
}


@cache
def decided(name: str) -> tuple[LoadedClaim, Evidence]:
    loaded = load_parsed(parse_claim("claim: x\n" + CASES[name][0], str(HERE)), HERE)
    return loaded, decide_claim(loaded, 30.0, lambda _: None)[1]


@pytest.mark.parametrize("name", CASES)
def test_what_is_shown_deserves_its_trust(name: str) -> None:
    loaded, evidence = decided(name)
    assert (evidence.verdict, evidence.trust) == CASES[name][1:]
    judged = judged_anew(loaded, Evidence.from_json(json.loads(json.dumps(evidence.to_json()))))
    assert judged.trust == evidence.trust and not judged.untold


def only(name: str) -> tuple[LoadedClaim, Evidence, ItemEvidence]:
    loaded, evidence = decided(name)
    return loaded, evidence, evidence.items[0]


def rejected(loaded: LoadedClaim, evidence: Evidence, item: ItemEvidence, words: str = ".") -> None:
    with pytest.raises(EvidenceRejected, match=words):
        judged_anew(loaded, replace(evidence, items=(item,)))
        pytest.fail("accepted")


def state_of(name: str) -> Witness:
    found = only(name)[2].witness
    assert found is not None
    return found


def among_of(name: str) -> Among:
    found = only(name)[2].among
    assert found is not None
    return found


LEVELS = {"row": "1", "column": "1"}


@pytest.mark.parametrize("name", ["copiers may defect", "doubt is no state"])
def test_a_dominated_state_needs_a_state_that_is_better(name: str) -> None:
    loaded, evidence, item = only(name)
    among = among_of(name)
    assert among.better is not None and item.witness is not None
    below = {player: str(-5) for player in among.levels}
    for forged, words in (
        (replace(among, better=item.witness), "payoffs are >= their levels"),
        (replace(among, better=item.witness, levels=below), "payoffs are < their levels"),
        (replace(among, levels=below), "payoffs are < their levels"),
        (replace(among, levels={"row": "1"}), "a level for each of row, column"),
        (replace(among, better=None), "a better state refutes it, or none"),
        (None, "with which states it compares"),
    ):
        rejected(loaded, evidence, replace(item, among=forged), words)


def test_the_better_state_is_one_of_the_same_agents_at_the_same_parameters() -> None:
    loaded, evidence, item = only("copiers may defect")
    among = among_of("copiers may defect")
    assert among.better is not None
    richer = replace(among.better, parameters={"T": "4", "R": "3", "P": "1", "S": "0"},
                     payoffs={"row": "3", "column": "3"})  # fmt: skip
    rejected(loaded, evidence, replace(item, among=replace(among, better=richer)), "at other parameters")
    alone = replace(among.better, strategies={"row": {"C": "0", "D": "1"}, "column": {"C": "1", "D": "0"}},
                    payoffs={"row": "3", "column": "0"})  # fmt: skip
    rejected(loaded, evidence, replace(item, among=replace(among, better=alone)))


def test_an_undominated_state_needs_a_certificate_that_none_is_better() -> None:
    loaded, evidence, item = only("or take turns")
    among = among_of("or take turns")
    assert among.certificate is not None and item.witness is not None
    high = {player: "100" for player in among.levels}
    low = {player: "-100" for player in among.levels}
    rejected(loaded, evidence, replace(item, among=replace(among, levels=high)), "payoffs are >= their levels")
    rejected(loaded, evidence, replace(item, among=replace(among, levels=low)), "is not the claim's")
    rejected(loaded, evidence, replace(item, among=replace(among, better=item.witness)), "a better state refutes it")
    rejected(loaded, evidence, replace(item, among=replace(among, certificate=None)), "expected trust solver")
    other = among_of("some are sure of B").certificate
    rejected(loaded, evidence, replace(item, among=replace(among, certificate=other)))


def test_a_state_that_another_one_dominates_is_not_undominated() -> None:
    loaded, evidence, item = only("some are sure of B")
    doubt = state_of("doubt is no state")
    assert doubt.payoffs["row"] == "1/2"
    for levels in ({"row": "1/2", "column": "1/2"}, LEVELS):
        among = replace(among_of("some are sure of B"), levels=levels)
        rejected(loaded, evidence, replace(item, witness=doubt, among=among))


def test_better_states_have_to_be_better_wherever_the_line_fails() -> None:
    loaded, evidence, item = only("copiers cooperate")
    assert item.existence is not None and item.certificate is None
    rejected(loaded, evidence, replace(item, existence=replace(item.existence, states=())))
    (state,) = item.existence.states[:1]
    for name, value in state.values.items():
        moved = replace(value, numerator=(*value.numerator, (-1, (0,) * len(item.existence.variables))))
        forged = replace(state, values={**state.values, name: moved})
        rejected(loaded, evidence, replace(item, existence=replace(item.existence, states=(forged,))))
    chosen = replace(state, values={**state.values, "prob(row,C)'": next(iter(state.values.values()))})
    forged = replace(item.existence, states=(chosen,))
    rejected(loaded, evidence, replace(item, existence=forged), "not its to choose")
    rejected(loaded, evidence, replace(item, existence=None), "expected trust solver")


def test_what_shows_one_kind_of_line_does_not_show_the_other() -> None:
    loaded, evidence, item = only("copiers cooperate")
    shown, of_shown, conclusion = only("cooperation is undominated")
    assert conclusion.certificate is not None and item.existence is not None
    rejected(loaded, evidence, replace(item, existence=None, certificate=conclusion.certificate), "is not the claim's")
    rejected(shown, of_shown, replace(conclusion, certificate=item.existence.certificate))
    rejected(shown, of_shown, replace(conclusion, certificate=None, existence=item.existence), "needs no other states")
    both = replace(item, certificate=conclusion.certificate)
    rejected(loaded, evidence, both, "needs no other states")


def test_that_undominated_is_concluded_does_not_show_what_follows_from_it() -> None:
    _, evidence, item = only("doubt or undominated")
    loaded, of_false, false = only("doubt is undominated")
    assert item.certificate is not None
    labels = tuple(label.replace(item.text, false.text) for label in item.certificate.labels)
    assert labels != item.certificate.labels
    forged = replace(false, verdict="proved", certificate=replace(item.certificate, labels=labels), witness=None)
    forged = replace(forged, among=None)
    proved = replace(of_false, verdict="proved", trust="certificate", consistent=evidence.consistent)
    rejected(loaded, proved, forged, "is not the claim's")


def test_only_where_it_is_assumed_better_states_are_stated() -> None:
    with pytest.raises(CannotState, match="not assumed"):
        Stated(only("doubt or undominated")[0]).dominating(0)


def test_a_state_that_is_compared_with_others_is_not_realised_by_itself() -> None:
    loaded, evidence, item = only("copiers may defect")
    (line,) = loaded.claim.items
    plain = replace(loaded, claim=replace(loaded.claim, items=(replace(line, undominated=None),)))
    assert item.witness is not None
    found = realised_witness(plain, plain.claim.items[0], item.witness, Clock.of(10), lambda _: None)
    assert isinstance(found, Realised) and found.witness.grid is not None
    realised = replace(item, witness=found.witness)
    parameters = found.witness.parameters
    among = among_of("copiers may defect")
    assert among.better is not None
    realised = replace(realised, among=replace(among, better=replace(among.better, parameters=parameters)))
    rejected(loaded, replace(evidence, trust="realised"), realised, "expected trust witness")


def test_a_refutation_of_one_kind_of_line_is_none_of_the_other() -> None:
    _, _, dominated = only("doubt is no state")
    loaded, evidence, item = only("some are sure of B")
    rejected(loaded, evidence, replace(dominated, text=item.text), "a better state refutes it, or none")
    loaded, evidence, _ = only("doubt is no state")
    rejected(loaded, evidence, replace(item, text=evidence.items[0].text), "a better state refutes it, or none")


def test_the_state_has_to_deny_the_line_besides() -> None:
    loaded, evidence, item = only("some are sure of B")
    among = among_of("some are sure of B")
    assert item.witness is not None
    sure_of_a = Witness(
        {},
        {player: {"A": "1", "B": "0"} for player in ("row", "column")},
        LEVELS,
        {
            player: tuple(replace(run, output={"A": "1", "B": "0"}, branch=("plays A",)) for run in runs)
            for player, runs in item.witness.readings.items()
        },
        {query: "1" for query in item.witness.oracle},
    )
    rejected(loaded, evidence, replace(item, witness=sure_of_a, among=replace(among, levels=LEVELS)))


def lines_marked(loaded: LoadedClaim, undominated: s.Undominated) -> LoadedClaim:
    items = tuple(replace(item, undominated=undominated) for item in loaded.claim.items)
    return replace(loaded, claim=replace(loaded.claim, items=items))


def test_a_plain_line_takes_no_evidence_about_other_states_and_no_other_kind_of_claim_has_such_lines() -> None:
    text = "claim: x\n" + COPIERS
    for kind in ("possible", "lemma"):
        loaded = load_parsed(parse_claim(f"{text}{kind}: prob(row, C) >= 0\n", str(HERE)), HERE)
        _, evidence = decide_claim(loaded, 30.0, lambda _: None)
        assert evidence.verdict == "proved"
        rejected(lines_marked(loaded, "assumed"), evidence, evidence.items[0], "only a claim of always or never")
    plain = load_parsed(parse_claim(text + "always: prob(row, C) = 1\n", str(HERE)), HERE)
    _, evidence = decide_claim(plain, 30.0, lambda _: None)
    (item,) = evidence.items
    rejected(plain, evidence, replace(item, among=among_of("copiers may defect")), "with which states it compares")
    proof = only("copiers cooperate")[2].existence
    rejected(plain, evidence, replace(item, existence=proof), "needs no other states")


def broken(data: object) -> Iterator[object]:
    for change in ({"levels": {"row": "one"}}, {"levels": []}, {"better": {}}, {"certificate": {}}, {"more": 1}):
        yield {**(data if isinstance(data, dict) else {}), **change}


def test_what_is_laid_out_otherwise_is_malformed() -> None:
    _, evidence = decided("copiers may defect")
    data = json.loads(json.dumps(evidence.to_json()))
    for forged in broken(data["items"][0]["among"]):
        items = [{**data["items"][0], "among": forged}]
        with pytest.raises(MalformedEvidence):
            Evidence.from_json({**data, "items": items})
