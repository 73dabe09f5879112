"""States for all parameters: those that are found serve at every number, and a missed profile is missed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.decide.claim import decide, decide_claim
from verify.decide.clock import Clock
from verify.decide.existence.roots import Template
from verify.decide.existence.skolem import (
    SkolemProof,
    existence_proof,
    find_skolem_states,
    serves,
    substitute,
)
from verify.decide.positivstellensatz.refute import refute
from verify.decide.smt.solver import Answer, Smt
from verify.decide.states import world_of
from verify.evidence.certificate import Certificate, Leaf
from verify.evidence.existence import ExistenceProof, State, Value
from verify.evidence.record import Evidence
from verify.semantics.exact.interpreter import RunSeen, check_state
from verify.semantics.symbolic.algebra import Quotient, polynomial_ring
from verify.semantics.symbolic.existence import existence
from verify.semantics.symbolic.formula import AllOf, AnyOf, Atom, Formula
from verify.semantics.symbolic.setup import Setup, set_up
from verify.semantics.symbolic.variables import ZONE_ENDS, Variable, probability
from verify.trust.check_certificate import check_certificate
from verify.trust.check_existence import ExistenceStatement, hypotheses
from verify.trust.forms import atom_form
from verify.trust.gate import check_stated
from verify.trust.polynomials import Steps
from verify.trust.stating.claim import Stated

from .tiny import SECONDS, is_true, loaded, silent, value_of

RING = polynomial_ring("xyz")
X, Y, Z = RING.gens
SMALL = "given: [0 < ε <= 1/10, 0 < δ <= ε/100]\n"
ATTAINED = "players: {row: LP, column: CooperateRock}\nat: {T: 3, R: 2, P: 1, S: 0}\n" + SMALL
HOPES = "agent Hopes:\n    read column\n    if possibly prob(column, C) > 1/2: play C\n    play D\n"


def states(setup: Setup, **strategies: Fraction) -> SkolemProof | None:
    """For all parameters, with these probabilities of the first action."""
    constants = {probability(player, "C"): setup.setting.constant(value) for player, value in strategies.items()}
    return find_skolem_states(setup, existence(setup), Template(constants), Smt(), Clock.of(SECONDS), silent)


def possible(text: str, folder: Path = Path(), **agents: str) -> Setup:
    return set_up(loaded(text, folder, **agents))


COPIERS = "players: {row: Copier, column: anyone}\npossible: payoff(row) <= (R + P)/2\n"


# --- replacing variables ---


def random_formula(random: Random, depth: int) -> Formula:
    if depth:
        parts = tuple(random_formula(random, depth - 1) for _ in range(2))
        return random.choice((AllOf(parts), AnyOf(parts)))
    poly = sum((random.randint(-2, 2) * m for m in (X, Y, Z, X * Y, X**2, Y * Z)), RING(random.randint(-2, 2)))
    return Atom(random.choice((">", ">=", "=")), poly if not poly.is_ground else X)


@settings(max_examples=80, deadline=None, derandomize=True)
@given(st.integers(0, 2**32 - 1))
def test_a_formula_with_quotients_for_variables_holds_where_the_first_does_at_their_values(seed: int) -> None:
    random = Random(seed)
    formula = random_formula(random, 2)
    moves = {X: Quotient.of(random.choice((2 * Y - 1, Z, RING(2)))), Y: Quotient(random.choice((Z + 1, Z**2)), Z + 4)}
    if random.random() < 0.5:
        del moves[Y]
    for _ in range(10):
        at = {name: Fraction(random.randint(-3, 3)) for name in "xyz"}
        values = {str(v): value_of(q.numerator, at) / value_of(q.denominator, at) for v, q in moves.items()}
        assert is_true(substitute(formula, moves), at) == is_true(formula, {**at, **values})


# --- states that serve ---


def test_a_constant_strategy_serves_for_all_payoffs() -> None:
    setup = possible(COPIERS)
    found = states(setup, row=Fraction(0), column=Fraction(0))
    assert found is not None and len(found.states) == 1
    certificate = refute(found.hypotheses, SECONDS)
    assert certificate is not None
    check_certificate(certificate)


@pytest.mark.parametrize(("row", "column"), [(1, 0), (1, 1), (0, 1)])
def test_a_strategy_that_is_not_consistent_or_not_as_wanted_does_not_serve(row: int, column: int) -> None:
    assert states(possible(COPIERS), row=Fraction(row), column=Fraction(column)) is None


def test_what_depends_on_the_payoffs_is_not_shown_for_all() -> None:
    """2R > T + S in nice dilemmas only."""
    text = "players: {row: Copier, column: anyone}\n{given}possible: 2*R > T + S and prob(row, C) = 1\n"
    assert states(possible(text.replace("{given}", "")), row=Fraction(1), column=Fraction(1)) is None
    nice = possible(text.replace("{given}", "given: 2*R > T + S\n"))
    assert states(nice, row=Fraction(1), column=Fraction(1)) is not None


def test_the_proof_is_what_the_gate_asks_for() -> None:
    """Its certificate refutes what follows from the claim's text, stated anew."""
    claim = loaded(COPIERS)
    found = states(set_up(claim), row=Fraction(0), column=Fraction(0))
    assert found is not None
    certificate = refute(found.hypotheses, SECONDS)
    assert certificate is not None
    proof = existence_proof(found, certificate)
    assert ExistenceProof.from_json(proof.to_json()) == proof
    check_stated(certificate, tuple(hypotheses(Stated(claim).existence(), proof, Steps())))


@pytest.mark.parametrize(
    ("region", "reached"),
    [("prob(column, C) = 1", True), ("prob(row, C) = 1", False), ("prob(row, C) = 1 and prob(column, C) = 1", True)],
)
def test_each_point_of_a_region_has_to_be_reached(region: str, reached: bool) -> None:
    setup = possible(ATTAINED + f"attains: {{region: {region}, within: 0}}\n")
    found = states(setup)
    assert (found is not None) == reached
    if found is not None:
        assert refute(found.hypotheses, SECONDS) is not None


def test_readings_are_functions_of_the_parameters(tmp_path: Path) -> None:
    """At 1/2 it cooperates only where its zone goes beyond: up to 1/2 + δ, for every δ."""
    text = "players: {row: Hopes, column: anyone}\ngiven: 0 < δ <= 1/10\npossible: prob(row, C) = 1\n"
    setup = possible(text, tmp_path, Hopes=HOPES)
    found = states(setup, row=Fraction(1), column=Fraction(1, 2))
    assert found is not None
    (state,) = found.states
    for delta in (Fraction(1, 10), Fraction(1, 77)):
        numbers = {**dict.fromkeys("TRPSε", Fraction(1)), "δ": delta}
        at = {str(v): numbers.get(str(v), Fraction(0)) for v in setup.setting.variables}
        ends = {v: value_of(value.numerator, at) for v, value in state.values.items() if v.kind in ZONE_ENDS}
        low, high = Fraction(1, 2), Fraction(1, 2) + delta
        assert {v.kind: end for v, end in ends.items() if v.index[0] == "upper"} == {"low": low, "high": high}
        assert {end for v, end in ends.items() if v.index[0] == "lower"} == {low}, "any run puts out at most 1"
        (site,) = {v.index[2] for v in ends}
        seen = RunSeen({site: {1: ((low, high), (1 - high, 1 - low))}})  # type: ignore[dict-item]
        profile = ((Fraction(1), Fraction(0)), (Fraction(1, 2), Fraction(1, 2)))
        check_state(world_of(setup, numbers), setup.programs, profile, {}, {0: (seen,)})


def test_an_answer_is_any_of_three(tmp_path: Path) -> None:
    """Where the other's probability is universal its query is answered yes, no or evenly: one of them serves."""
    asks = "agent Asks:\n    if oracle says prob(column, C) > 1/2: play C\n    play D\n"
    text = "players: {row: Asks, column: anyone}\nattains: {region: REGION, within: 0}\n"
    region = "prob(column, C) > 1/2 and prob(row, C) = 1 or prob(column, C) < 1/2 and prob(row, C) = 0"
    found = states(possible(text.replace("REGION", region), tmp_path, Asks=asks))
    assert found is not None and len(found.states) == 3
    answers = {p for state in found.states for v, p in state.values.items() if v.kind == "answer"}
    assert {str(p.numerator) for p in answers} == {"0", "1", "1/2"}
    assert states(possible(text.replace("REGION", "prob(row, C) = 1"), tmp_path, Asks=asks)) is None


def test_what_fails_at_a_point_that_is_known_is_not_asked_of_the_solver(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each answer with a point costs a template; the next ones that fail there cost nothing."""
    asked: list[tuple[Formula, ...]] = []
    models: list[dict[str, Fraction]] = []
    check = Smt.check

    def noted(self: Smt, formulas: Iterable[Formula], seconds: float) -> Answer:
        some = tuple(formulas)
        assert not any(all(is_true(formula, model) for formula in some) for model in models)
        answer = check(self, some, seconds)
        asked.append(some)
        models.append({name: v for name, v in (answer.model or {}).items() if isinstance(v, Fraction)})
        models[:] = [model for model in models if model]
        return answer

    monkeypatch.setattr(Smt, "check", noted)
    setup = set_up(loaded(ATTAINED + "attains: {region: prob(row, C) = 1, within: 0}\n"))
    constants = {probability("row", "C"): setup.setting.constant(1)}
    find_skolem_states(setup, existence(setup), Template(constants), Smt(), Clock.of(SECONDS), silent)
    assert models and len(asked) > len(models)


def test_out_of_time_nothing_is_said_to_serve() -> None:
    setup = possible(COPIERS)
    constants = {probability(player, "C"): setup.setting.constant(0) for player in ("row", "column")}
    assert find_skolem_states(setup, existence(setup), Template(constants), Smt(), Clock.of(0), silent) is None


def test_that_a_state_serves_is_what_is_refuted() -> None:
    setup = possible(COPIERS)
    found = states(setup, row=Fraction(0), column=Fraction(0))
    assert found is not None
    said = existence(setup)
    formula = serves(setup, said, found.states[0])
    at = {str(v): Fraction(0) for v in setup.setting.variables}
    numbers = {"T": 3, "R": 2, "P": 1, "S": 0}
    at |= {str(Variable("parameter", name)): Fraction(value) for name, value in numbers.items()}
    assert is_true(formula, at)
    assert [h.label for h in found.hypotheses[-1:]] == ["state 1 does not serve"]
    assert not is_true(found.hypotheses[-1].formula, at)
    at[str(Variable("parameter", "R"))] = Fraction(-9)
    assert not is_true(formula, at)


MIXES = "agent Mixes:\n    with probability ε: play C\n    if oracle says prob(other, C) > 1/2: play C\n    play D\n"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("given: 0 < ε < 1/2\npossible: prob(row, C) = 1/2\n", "proved"),
        ("given: 0 < ε < 1\npossible: prob(row, C) = 1/2\n", "refuted"),
        ("given: 0 < ε < 1/2\nparameters: [k]\npossible: prob(row, C)*(2 - ε) = ε\n", "refuted"),
        ("given: 0 < ε < 1/2\nattains: {region: [prob(row, C) = 1/2, prob(column, C) = 1/2], within: 0}\n", "proved"),
    ],
)  # fmt: skip
def test_states_may_be_quotients(text: str, verdict: str, tmp_path: Path) -> None:
    """Both play C half of the time where the answer is yes with probability (1/2 - ε)/(1 - ε)."""
    claim = loaded("players: {row: Mixes, column: Mixes}\n" + text, tmp_path, Mixes=MIXES)
    result, evidence = decide_claim(claim, SECONDS, silent)
    assert result.verdict == verdict
    if verdict == "proved":
        assert result.trust == "certificate"
        assert evidence.existence is not None
        assert any(v.denominator for state in evidence.existence.states for v in state.values.values())
        assert Evidence.from_json(json.loads(json.dumps(evidence.to_json()))) == evidence


def test_a_state_serves_only_where_its_denominators_are_positive() -> None:
    """x = 1 / r satisfies `r*x = 1` where r > 0; elsewhere, at 0 above all, it is not believed to."""
    names = ("r",)
    r, one = (((Fraction(1), (1,)),), ((Fraction(1), (0,)),))
    x, known, nothing = frozenset({("x", 1)}), frozenset({("r", 1)}), frozenset[tuple[str, int]]()
    wanted = atom_form("=", {x | known: Fraction(1), nothing: Fraction(-1)})
    statement = ExistenceStatement((), (wanted,), {}, frozenset({"x"}))
    proof = ExistenceProof(names, (State({"x": Value(one, r)}, {}),), Certificate(names, (), (), Leaf((), ())))
    ((_, fails),) = hypotheses(statement, proof, Steps())
    assert fails == atom_form(">=", {known: Fraction(-1)}), "it fails where r <= 0, and only there"


@pytest.mark.parametrize("kind", ("possible", "attains"))
def test_with_more_than_two_actions_no_readings_are_tried(tmp_path: Path, kind: str) -> None:
    actions = ("R", "P", "S")
    table = "".join(f"  {a} {b}: [{int(a == b)}, 0]\n" for a in actions for b in actions)
    (tmp_path / "match.game.yaml").write_text(
        f"game: match\nplayers: {{row: [R, P, S], column: [R, P, S]}}\npayoffs:\n{table}", encoding="utf-8"
    )
    agent = "agent Mirror:\n    read other\n    if surely prob(other, R) > 1/2: play R\n    play reading of other\n"
    (tmp_path / "Mirror.agent").write_text(agent, encoding="utf-8")
    asked = {
        "possible": "possible: [payoff(row) >= 1 - δ]\n",
        "attains": "attains:\n  region: [payoff(row) >= 1]\n  within: δ\n",
    }
    path = tmp_path / "t.claim.yaml"
    path.write_text(
        f"claim: t\ngame: match\nplayers: {{row: Mirror, column: Mirror}}\ngiven: [0 < δ <= 1/2]\n{asked[kind]}",
        encoding="utf-8",
    )
    assert decide(path, 4, lambda words: None).verdict in ("proved", "unknown")
