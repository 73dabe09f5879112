"""The gate: what has to be shown follows from the claim's text, and each part of the evidence is what it says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest

from verify.decide.claim import decide_claim
from verify.evidence import certificate as c
from verify.evidence.existence import ExistenceProof, State, Value
from verify.evidence.file import read_evidence
from verify.evidence.record import Evidence, ItemEvidence
from verify.language.claims import parse_claim
from verify.library.find import LoadedClaim, find_claims, load_claim, load_parsed
from verify.trust import gate
from verify.trust.check_existence import ExistenceStatement
from verify.trust.forms import FALSE, AtomForm, Form
from verify.trust.gate import EvidenceRejected, judge, judged_anew
from verify.trust.statement import CannotState
from verify.trust.stating.claim import Stated

ROOT = Path(__file__).parents[2]
PROOFS = ROOT / "proofs"
ALWAYS = ("nelp-floor", "lp-step", "nicer-v-defect", "liar", "pennies", "lp-v-defect-grid", "floor2-v-lp")
EXISTENCE = ("floor2-self", "floor-above-p-all", "trade-off-meets", "yellow-self-exact")
REFUTED = ("floor-above-p", "lp-step-mixing")


@cache
def stored(name: str) -> tuple[LoadedClaim, Evidence]:
    evidence = read_evidence(PROOFS / f"{name}.evidence.json")
    (path,) = find_claims([name])
    return load_claim(path), evidence


def claim(text: str) -> LoadedClaim:
    head = "claim: x\ngame: prisoners-dilemma\n"
    return load_parsed(parse_claim(head + text, "x.claim.yaml"), ROOT / "spec" / "x.claim.yaml")


def decided(text: str) -> tuple[LoadedClaim, Evidence]:
    loaded = claim(text)
    return loaded, decide_claim(loaded, 20.0, lambda _: None)[1]


def with_certificate(evidence: Evidence, k: int, certificate: c.Certificate) -> Evidence:
    items = tuple(replace(item, certificate=certificate) if i == k else item for i, item in enumerate(evidence.items))
    return replace(evidence, items=items)


def rejected(loaded: LoadedClaim, evidence: Evidence, words: str = "") -> None:
    with pytest.raises(EvidenceRejected, match=words):
        judged_anew(loaded, evidence)
        pytest.fail("accepted")


@pytest.mark.parametrize("name", (*ALWAYS, *EXISTENCE, *REFUTED))
def test_the_evidence_of_the_library_deserves_its_trust(name: str) -> None:
    loaded, evidence = stored(name)
    judged = judged_anew(loaded, evidence)
    assert judged.trust == evidence.trust and not judged.untold
    assert judged.certificates + judged.witnesses > 0


# --- hypotheses are the claim's ---


def changed(formula: c.Formula) -> Iterator[c.Formula]:
    """The formula with one thing different in it, none of them weaker than it."""
    if isinstance(formula, c.Atom):
        (a, exponents), *rest = formula.polynomial
        yield c.Atom(">" if formula.relation != ">" else "=", formula.polynomial)
        yield c.Atom(formula.relation, ((a, (exponents[0] + 1, *exponents[1:])), *rest))
        if rest:
            yield c.Atom(formula.relation, ((a + 3, exponents), *rest))
        return
    for k, part in enumerate(formula.parts):
        before, after = formula.parts[:k], formula.parts[k + 1 :]
        for other in changed(part):
            yield type(formula)((*before, other, *after))


@pytest.mark.parametrize("name", ("nicer-v-defect", "lp-step", "liar"))
def test_a_changed_hypothesis_is_not_the_claims(name: str) -> None:
    loaded, evidence = stored(name)
    statement = Stated(loaded)
    tried = 0
    for number, item in enumerate(evidence.items):
        assert item.certificate is not None
        for k, hypothesis in enumerate(item.certificate.hypotheses):
            for other in list(changed(hypothesis))[:8]:
                before, after = item.certificate.hypotheses[:k], item.certificate.hypotheses[k + 1 :]
                forged = replace(item.certificate, hypotheses=(*before, other, *after))
                with pytest.raises(EvidenceRejected):
                    gate.check_stated(forged, statement.denied(number))
                    pytest.fail(f"accepted: {item.certificate.labels[k]}")
                tried += 1
    assert tried >= 10


def test_scaled_reordered_and_fewer_hypotheses_are_the_claims() -> None:
    loaded, evidence = stored("nelp-floor")
    certificate = evidence.items[0].certificate
    assert certificate is not None
    scaled = tuple(
        c.Atom(h.relation, tuple((7 * a, e) for a, e in h.polynomial)) if isinstance(h, c.Atom) else h
        for h in certificate.hypotheses
    )
    turned = replace(certificate, hypotheses=scaled[::-1], labels=certificate.labels[::-1])
    gate.check_stated(turned, Stated(loaded).denied(0))
    gate.check_stated(replace(turned, hypotheses=turned.hypotheses[1:], labels=turned.labels[1:]),
                       Stated(loaded).denied(0))  # fmt: skip


def test_a_hypothesis_goes_by_its_own_name() -> None:
    loaded, evidence = stored("nelp-floor")
    certificate = evidence.items[0].certificate
    assert certificate is not None
    labels = ("given: the earth is flat", *certificate.labels[1:])
    rejected(loaded, with_certificate(evidence, 0, replace(certificate, labels=labels)), "is not the claim's")


def test_alternatives_of_an_agent_cannot_be_left_out() -> None:
    loaded, evidence = stored("nelp-floor")
    certificate = evidence.items[0].certificate
    assert certificate is not None
    choices = [k for k, h in enumerate(certificate.hypotheses) if isinstance(h, c.AnyOf)]
    for k in choices:
        for left in (certificate.hypotheses[k].parts[:1], ()):  # type: ignore[union-attr]
            before, after = certificate.hypotheses[:k], certificate.hypotheses[k + 1 :]
            forged = replace(certificate, hypotheses=(*before, c.AnyOf(left), *after))
            rejected(loaded, with_certificate(evidence, 0, forged), "is not the claim's")
    assert choices


FALSEHOOD = c.Certificate(
    ("T",),
    (c.Atom(">", ((Fraction(-1), (0,)),)),),
    ("given: T > R",),
    c.Leaf((c.Product(Fraction(1), (0,)), c.Product(Fraction(1), ()))),
)


def test_a_false_hypothesis_proves_anything_but_is_not_the_claims() -> None:
    loaded, evidence = stored("nelp-floor")
    rejected(loaded, with_certificate(evidence, 0, FALSEHOOD), "is not the claim's")


def test_the_certificate_of_another_item_or_claim() -> None:
    loaded, evidence = stored("nelp-floor")
    other = stored("lp-step")[1].items[0].certificate
    assert other is not None
    rejected(loaded, with_certificate(evidence, 0, other), "is not the claim's")


# --- names cannot collide ---


@pytest.mark.slow
@pytest.mark.parametrize(
    "name", ("answer0", "other0", "answer", "bound", "low0", "point0", "coin", "cell", "z", "prob1")
)
def test_a_parameter_named_like_a_variable_is_another_one(name: str) -> None:
    q = ROOT / "tests" / "trust" / "agents" / "Query.agent"
    text = f"players: {{row: {q}, column: anyone}}\nparameters: [{name}]\ngiven: {name} = 0\nalways: prob(row, C) = 0"
    _, evidence = decided(text)
    assert (evidence.verdict, evidence.trust) == ("refuted", "witness")
    text = (f"players: {{row: anyone, column: anyone}}\nparameters: [{name}]\ngiven: {name} = 0\n"
            "never: near(prob(row, C) = 123/1009 and prob(column, C) = 457/1013, 1/10007)")  # fmt: skip
    assert decided(text)[1].verdict == "refuted"


# --- bound variables are fresh ---


def test_two_lines_of_a_region_do_not_share_their_bound_variables() -> None:
    text = (
        "players: {row: CooperateRock, column: anyone}\nattains:\n"
        '  region: ["near(prob(row, C) <= 1/4, 3/4)", "near(prob(row, C) >= 3/4, 3/4)"]\n  within: 0'
    )
    _, evidence = decided(text)
    assert (evidence.verdict, evidence.trust) == ("refuted", "certificate")
    assert evidence.items[0].witness is not None


def test_nothing_is_near_at_a_distance_below_0() -> None:
    _, evidence = decided("lemma: near(prob(row, C) >= 0, 0 - 1)")
    assert evidence.verdict == "refuted"


# --- existence ---


def gap(kind: str, agent: str = "Gap") -> str:
    """`Gap(m)` cooperates where its zone surely avoids (m, m + δ/2] but does not lie above: column plays 1/2."""
    agents = ROOT / "tests" / "trust" / "agents"
    return (
        f"players: {{row: {agents / agent}.agent(m), column: {agents / 'Half.agent'}}}\nparameters: [m]\n"
        f"given:\n  - 0 < δ <= 1/100\n  - {kind}\npossible: prob(row, C) = 1"
    )


def test_a_branch_with_necessary_conditions_proves_no_existence() -> None:
    """At m = 1/2 - 3δ/4 the truth is m + 3δ/4, so a zone that avoids the gap lies wholly above it."""
    _, evidence = decided(gap("m = 1/2 or m = 1/2 - 3*δ/4"))
    assert evidence.verdict == "refuted"


@pytest.mark.slow
def test_a_curved_guard_is_checked_at_more_than_the_ends_of_a_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    """At m = 1/2 - δ/2 a zone has ends that are far from m on both sides, and m between them."""
    text = gap("m = 1/2 + δ/2 or m = 1/2 - δ/2", "Curved")
    loaded, evidence = decided(text)
    assert evidence.verdict != "proved"
    monkeypatch.setattr("verify.semantics.symbolic.existence._exact", lambda alternative: alternative)
    forged = decide_claim(loaded, 20.0, lambda _: None)[1]
    assert forged.verdict == "proved", "this is what the conditions alone would prove"
    monkeypatch.undo()
    rejected(loaded, forged, "is not the claim's")


def test_the_same_is_possible_where_the_zone_can_lie_below() -> None:
    _, evidence = decided(gap("m >= 1/2"))
    assert (evidence.verdict, evidence.trust) == ("proved", "certificate")


def existence(name: str) -> tuple[LoadedClaim, Evidence, ExistenceProof]:
    loaded, evidence = stored(name)
    assert evidence.existence is not None
    return loaded, evidence, evidence.existence


@pytest.mark.parametrize("name", EXISTENCE[:2])
def test_a_state_may_be_no_other(name: str) -> None:
    loaded, evidence, proof = existence(name)
    (state,) = proof.states
    tried = 0
    half = (Fraction(1, 2), (0,) * len(proof.variables))
    for variable, value in state.values.items():
        if "prob" in variable or ".low0" in variable or ".high0" in variable:  # points of other guards are not used
            other = replace(value, numerator=(*value.numerator, half))
            moved = replace(state, values={**state.values, variable: other})
            rejected(loaded, replace(evidence, existence=replace(proof, states=(moved,))))
            tried += 1
    for choice in state.alternatives:
        moved = replace(state, alternatives={**state.alternatives, choice: 7})
        rejected(loaded, replace(evidence, existence=replace(proof, states=(moved,))), "alternatives")
    assert tried >= 4


def test_a_state_does_not_choose_the_parameters() -> None:
    loaded, evidence, proof = existence("floor-above-p-all")
    (state,) = proof.states
    moved = replace(state, values={**state.values, "m": Value(((Fraction(1), (0,) * len(proof.variables)),))})
    rejected(loaded, replace(evidence, existence=replace(proof, states=(moved,))), "not its to choose")


def test_no_states_or_another_certificate_prove_nothing() -> None:
    loaded, evidence, proof = existence("floor2-self")
    rejected(loaded, replace(evidence, existence=replace(proof, states=())), "is not the claim's")
    rejected(loaded, replace(evidence, existence=replace(proof, certificate=FALSEHOOD)), "is not the claim's")
    empty = ExistenceProof((), (State({}, {}),), proof.certificate)
    rejected(loaded, replace(evidence, existence=empty), "is not the claim's")


# --- the rule of evidence ---


def test_a_proof_of_always_is_no_witness() -> None:
    loaded = claim("players: {row: anyone, column: anyone}\nalways: payoff(row) >= R")
    _, refuting = decided("players: {row: anyone, column: anyone}\nalways: payoff(row) >= R")
    witness = refuting.items[0].witness
    items = (ItemEvidence("payoff(row) >= R", "proved"),)
    forged = replace(refuting, verdict="proved", trust="witness", items=items, consistent=witness)
    rejected(loaded, forged, "cannot rest on 'witness'")
    rejected(loaded, replace(forged, trust="certificate"), "contradicts")


def test_each_verdict_and_trust_that_is_not_in_the_table_is_rejected() -> None:
    for name in ("nelp-floor", "floor2-self", "floor-above-p", "trade-off-meets", "coordination-a"):
        loaded, evidence = stored(name)
        for verdict in ("proved", "refuted", "vacuous", "unknown", "error"):
            for trust in ("certificate", "solver", "witness", "realised", None):
                if (verdict, trust) != (evidence.verdict, evidence.trust):
                    rejected(loaded, replace(evidence, verdict=verdict, trust=trust))  # type: ignore[arg-type]


def test_parts_that_a_verdict_needs_and_that_it_must_not_have() -> None:
    loaded, evidence = stored("nelp-floor")
    refuted, refuting = stored("floor-above-p")
    rejected(loaded, replace(evidence, consistent=None), "consistent state")
    rejected(loaded, replace(evidence, items=()), "items are not the claim's")
    rejected(loaded, replace(evidence, items=evidence.items * 2), "items are not the claim's")
    rejected(loaded, replace(evidence, claim="lp-step"), "about the claim")
    rejected(loaded, replace(evidence, sha256={**evidence.sha256, "agents": {}}), "other texts")
    rejected(loaded, replace(evidence, existence=stored("floor2-self")[1].existence), "existence of")
    rejected(refuted, replace(refuting, consistent=refuting.items[0].witness), "consistent state")
    witness = refuting.items[0].witness
    assert witness is not None
    unrealised = replace(refuting, items=(replace(refuting.items[0], witness=replace(witness, grid=None)),))
    rejected(refuted, replace(unrealised, items=(*unrealised.items, *refuting.items[1:])))
    rejected(refuted, replace(refuting, items=tuple(replace(i, witness=None) for i in refuting.items)))


def test_a_state_at_numbers_shows_no_possibility_for_all_parameters() -> None:
    text = "players: {row: NicerBot, column: DefectRock}\ngiven: 0 < ε < 1/2\npossible: prob(row, C) = ε"
    loaded, evidence = decided(text)
    assert evidence.trust in (None, "certificate", "solver")
    shown = stored("coordination-a")[1]
    assert judged_anew(stored("coordination-a")[0], shown).trust == "witness"
    text = "players: {row: anyone, column: anyone}\npossible: payoff(row) > P"
    loaded, evidence = decided(text)
    assert evidence.trust == "certificate"
    rejected(loaded, replace(evidence, existence=None, trust="witness"), "expected trust solver")


def test_what_cannot_be_stated_or_told_rests_on_the_solver(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded, evidence = stored("nelp-floor")

    class Nothing(Stated):
        def denied(self, item: int, labels: object = None):  # type: ignore[no-untyped-def]
            raise CannotState("this is not to be said")

    judged = judge(loaded, evidence, Nothing(loaded))
    assert judged.trust == "solver" and judged.untold == ("this is not to be said",)
    assert "solver" not in judged.words(), "nothing rests on a solver"
    monkeypatch.setattr(gate, "Steps", lambda _=0: __import__("verify.trust.polynomials").trust.polynomials.Steps(3))
    judged = judged_anew(loaded, evidence)
    assert judged.trust == "solver" and "too large" in judged.untold[0]


def test_nothing_to_speak_of_is_shown_by_a_certificate_too() -> None:
    loaded, evidence = decided("players: {row: anyone, column: anyone}\ngiven: R > T\nalways: prob(row, C) = 1")
    assert evidence.verdict == "vacuous"
    assert judged_anew(loaded, evidence).trust == evidence.trust
    (other, proved) = stored("nelp-floor")
    items = tuple(replace(item, verdict="vacuous") for item in proved.items)  # type: ignore[arg-type]
    rejected(other, replace(proved, verdict="vacuous", items=items, consistent=None), "is not the claim's")


def test_a_state_with_three_actions_at_one_precision_shows_no_possibility_for_all(tmp_path: Path) -> None:
    """No condition is known that is sufficient for what such a program reads; and at a smaller δ there is no state."""
    agent = "agent Wide:\n    read me\n    if possibly prob(me, A) >= 3/5: play A\n    play B\n"
    (tmp_path / "Wide.agent").write_text(agent, encoding="utf-8")

    def claim(precision: str) -> LoadedClaim:
        path = tmp_path / "x.claim.yaml"
        text = "claim: x\nsays: x\nsource: x\ngame:\n  game: g\n  players: {a: [A, B, C]}\nplayers: {a: ./Wide.agent}\n"
        path.write_text(f"{text}{precision}\npossible: prob(a, A) = 1/2\n", encoding="utf-8")
        return load_claim(path)

    _, shown = decide_claim(claim("at: {δ: 1/2}"), 20.0, lambda _: None)
    assert (shown.verdict, shown.trust) == ("proved", "witness")
    loaded = claim("given: 0 < δ <= 1/2")
    rejected(loaded, replace(shown, sha256=gate.digests_of(loaded)), "expected trust solver")


def test_what_has_an_alternative_without_a_sufficient_condition_may_depend_on_every_parameter() -> None:
    def depends(*alternatives: Form) -> bool:
        return ExistenceStatement((), (), {"a": alternatives}, frozenset("x")).depends

    of_state, of_parameter = (AtomForm(">", frozenset({(frozenset({(name, 1)}), 1)})) for name in "xk")
    assert not depends(of_state) and depends(of_parameter) and depends(of_state, FALSE) and depends()


STAKE = (
    "claim: x\ngame:\n  game: stake\n  players: {row: [H, T], column: [H, T]}\n  parameters: [a]\n  assume: [a > 0]\n"
    "  payoffs: {H H: [a, 0], H T: [0, 0], T H: [0, 0], T T: [a, 0]}\nplayers: {row: anyone, column: anyone}\n"
)


@pytest.mark.parametrize("items", ["prob(row, H) = minmax(row)", "minmax(row) <= 1"])
def test_a_minmax_value_depends_on_the_payoffs(items: str) -> None:
    """It is a/2 here, without a pure saddle point; so one state at a = 1 says nothing of a = 3."""
    loaded = load_parsed(parse_claim(f"{STAKE}possible: {items}", "x.claim.yaml"), ROOT / "spec" / "x.claim.yaml")
    result, evidence = decide_claim(loaded, 20.0, lambda _: None)
    assert result.verdict in ("unknown", "refuted")
    shown = result.witness
    assert shown is not None or result.verdict == "refuted"
    if shown is not None:
        proved = tuple(ItemEvidence(item.text, "proved") for item in loaded.claim.items)
        forged = replace(evidence, verdict="proved", trust="witness", reason=None, items=proved, consistent=shown)
        rejected(loaded, forged, "expected trust solver")


def test_a_state_that_contradicts_what_it_shows_is_not_believed() -> None:
    """Neither on the solver's word: the state that says that a proof speaks of anything is the counterexample."""
    for name in ("floor-above-p", "lp-pareto-any-pd"):
        loaded, evidence = stored(name)
        items = tuple(ItemEvidence(item.text, "proved") for item in evidence.items)
        shown = next(item.witness for item in evidence.items if item.witness is not None)
        forged = replace(evidence, verdict="proved", trust="solver", items=items, consistent=shown)
        rejected(loaded, forged, "contradicts")


def test_lines_that_are_only_said_to_be_proved_are_told() -> None:
    text = 'players: {row: anyone, column: anyone}\nalways: ["payoff(row) >= R", "payoff(row) <= T"]'
    loaded, evidence = decided(text)
    assert [item.verdict for item in evidence.items] == ["refuted", "proved"]
    assert judged_anew(loaded, evidence).on_trust == 0
    judged = judged_anew(loaded, with_certificate(evidence, 1, None))  # type: ignore[arg-type]
    assert judged.on_trust == 1 and "1 line proved on the solver's word" in judged.words()
