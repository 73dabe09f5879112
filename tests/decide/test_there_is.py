"""`possible` and `attains`: each verdict, what it rests on, and that the gate accepts it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import product
from pathlib import Path

import pytest

from verify.decide import there_is
from verify.decide.claim import decide_claim
from verify.decide.context import Context, Found
from verify.decide.evidence import evidence_of
from verify.decide.judging import passed
from verify.decide.there_is import decide_attains, decide_possible
from verify.evidence.result import Result
from verify.library.find import claim_named, load_claim
from verify.semantics.replayed import formulas_of
from verify.trust.check_certificate import check_certificate

from .tiny import LP, NUMBERS, ROCKS, SECONDS, context_of, loaded

COPIER = "players: {row: Copier, column: anyone}\n"
ANYONE = "players: {row: anyone, column: anyone}\n"
SMALL = "given: [0 < ε <= 1/10, 0 < δ <= ε/100]\n"
ATTAINED = "players: {row: LP, column: CooperateRock}\n" + SMALL + NUMBERS
LIAR = "agent Liar2:\n    if oracle says prob(me, C) > 1/2: play D\n    play C\n"


def decided(
    text: str, folder: Path = Path(), seconds: float = SECONDS, without: tuple[str, ...] = (), **agents: str
) -> Found:
    context = context_of(loaded(text, folder, **agents), seconds, without)
    return (decide_possible if context.claim.kind == "possible" else decide_attains)(context)


def judged(text: str, found: Found, folder: Path = Path()) -> Result:
    """What the gate says of it."""
    claim = loaded(text, folder)
    evidence = evidence_of(claim, found.result, found.items, found.consistent, found.existence, found.exclusion)
    return passed(claim, found.result, evidence)[0]


def summary(found: Found) -> tuple[str, str | None]:
    return found.result.verdict, found.result.trust


# --- possible ---


@pytest.mark.parametrize(
    ("text", "verdict", "trust"),
    [
        (ROCKS + NUMBERS + "possible: payoff(row) = 3\n", "proved", "witness"),
        (ROCKS + NUMBERS + "possible: payoff(row) = 2\n", "refuted", "certificate"),
        (ROCKS + "possible: prob(row, D) = 1\n", "proved", "witness"),
        (ROCKS + "possible: payoff(row) = T\n", "proved", "certificate"),
        (ROCKS + "possible: payoff(row) = T - 1\n", "refuted", "certificate"),
        (COPIER + "possible: payoff(row) <= (R + P)/2\n", "proved", "certificate"),
        (COPIER + "possible: [prob(row, C) = 1/2, prob(column, C) = 1/2]\n", "proved", "witness"),
        (COPIER + "possible: [prob(row, C) = 1/2, prob(column, C) = 1/3]\n", "refuted", "certificate"),
        (LP + "possible: prob(row, C) > 999/1000\n", "proved", "witness"),
        (LP + "possible: prob(row, C) < 1/2\n", "refuted", "certificate"),
    ],
)
def test_what_is_possible(text: str, verdict: str, trust: str) -> None:
    found = decided(text)
    assert summary(found) == (verdict, trust)
    result = judged(text, found)
    assert (result.verdict, result.trust) == (verdict, trust), "the gate agrees"
    assert (found.consistent is not None) == (verdict == "proved") == (found.result.witness is not None)
    assert (found.existence is not None) == (verdict == "proved" and trust == "certificate")
    assert (found.exclusion is not None) == (verdict == "refuted")
    assert {item.verdict for item in found.items} == {verdict}


@pytest.mark.parametrize(
    "item", ["possible: prob(row, C) > 1\n", "attains: {region: prob(column, C) = 1, within: 1/10}\n"]
)
def test_in_reading_post_claims_are_about_parts_of_one(item: str) -> None:
    """The simplest ε makes 3/10 of δ, which is not 2/N, so that it refutes nothing."""
    text = "players: {row: LP, column: DefectRock}\nreading: post\n" + NUMBERS
    found = decided(text + "given: [0 < ε <= 1/10, δ = 3*ε]\n" + item)
    assert summary(found) == ("refuted", "certificate")
    assert found.exclusion is not None and (2 / Fraction(found.exclusion.at["δ"])).denominator == 1
    none = decided(text + "given: [0 < ε <= 1/10, 0.29 <= δ <= 0.33]\n" + item)
    assert none.result.verdict == "unknown"


def test_an_answer_of_the_oracle_is_shown(tmp_path: Path) -> None:
    found = decided("players: {row: Liar2, column: anyone}\npossible: prob(row, C) = 1/2\n", tmp_path, Liar2=LIAR)
    assert summary(found) == ("proved", "witness")
    assert found.consistent is not None and found.consistent.oracle == {"prob(row, C) > 1/2": "1/2"}


def test_what_holds_at_the_simplest_numbers_and_not_at_others_is_refuted() -> None:
    """The game's example has R = 2, and others have not."""
    text = "players: {row: CooperateRock, column: CooperateRock}\npossible: payoff(row) = 2\n"
    found = decided(text)
    assert summary(found) == ("refuted", "certificate")
    assert "R = " in (found.result.reason or "") and "R = 2," not in (found.result.reason or "")
    assert judged(text, found).verdict == "refuted"


@pytest.mark.parametrize(
    "item",
    [
        "prob(row, C)*(T - S) = R - S",  # one quotient for all payoffs
        "2*R > T + S and prob(row, C) = 0 or 2*R <= T + S and prob(row, C) = 1",  # one of two states
    ],
)
def test_what_is_possible_by_other_strategies_at_other_numbers(item: str) -> None:
    text = ANYONE + f"possible: {item}\n"
    found = decided(text)
    assert summary(found) == ("proved", "certificate")
    assert judged(text, found).trust == "certificate"


@pytest.mark.parametrize(
    "text",
    [
        "parameters: [q]\nplayers: {row: anyone, column: anyone}\ngiven: q <= 1\n"
        "possible: prob(row, C) = max(q, 1/2)\n",
        "parameters: [a]\nplayers: {row: anyone, column: anyone}\ngiven: -1 <= a <= 1\n"
        "possible: prob(row, C) = abs(a)\n",
        "parameters: [p, q]\nplayers: {row: Mixer(p), column: Mixer(q)}\ngiven: [0 <= p <= 1, 0 <= q <= 1]\n"
        "possible: payoff(row) + payoff(column) = 2*p*q*R + (p*(1-q) + q*(1-p))*(T + S) + 2*(1-p)*(1-q)*P\n",
        "players: {row: LP, column: DefectRock}\ngiven: [T + S > 2*P, 2*R > T + S, 0 < ε <= 1/10, 0 < δ <= ε/100]\n"
        "possible: prob(row, C) = 1 - δ*(1 - ε)/ε\n",
    ],
)
def test_what_a_reader_asks_for_is_shown_for_all_parameters(text: str) -> None:
    """An extreme number, by a state for each case; answers at a threshold; the edge of what LP may rest at."""
    found = decided(text)
    assert summary(found) == ("proved", "certificate"), found.result.reason
    assert judged(text, found).trust == "certificate"


def test_what_is_not_shown_for_all_parameters_is_shown_at_some() -> None:
    """A root of degree 9, which is not looked for."""
    text = ANYONE + "possible: prob(row, C)^9*(T - S) = R - S\n"
    found = decided(text)
    assert summary(found) == ("unknown", None)
    assert "for all values of the parameters that was not shown" in (found.result.reason or "")
    assert found.result.witness is not None, "the state that there is at some numbers is shown"


def test_what_fails_where_all_payoffs_are_equal_is_refuted_there() -> None:
    claim = loaded(ANYONE + "possible: nash and not pareto\n", header="claim: t\ngame: two-by-two\n")
    found = decide_possible(context_of(claim))
    assert summary(found) == ("refuted", "certificate")
    assert found.exclusion is not None and {found.exclusion.at[name] for name in "abcdefgh"} == {"0"}


def test_contradictory_given_has_no_numbers() -> None:
    found = decided(ROCKS + "given: T < R\npossible: payoff(row) = T\n")
    assert summary(found) == ("unknown", None)
    assert found.result.reason == "no numbers were found that satisfy 'given'"


def test_where_nothing_is_found_and_nothing_excluded_it_is_unknown() -> None:
    found = decided(LP + "possible: prob(row, C) < 1/2\n", without=("exclusion", "z3, exclusion"))
    assert summary(found) == ("unknown", None)
    assert found.result.reason == "no such consistent state was found, and none was excluded"


def test_what_is_impossible_among_many_has_a_certificate_before_a_solver_is_asked() -> None:
    """Each of seven gets what the others give, less 1/2 for giving: at least -1/2."""
    names = [f"p{k}" for k in range(7)]
    rows = [
        f"    {' '.join(pure)}: [{', '.join(str(pure.count('A') - (a == 'A') * 3 / 2) for a in pure)}]"
        for pure in product("AB", repeat=len(names))
    ]
    game = "claim: many\ngame:\n  game: many\n  players: {" + ", ".join(f"{p}: [A, B]" for p in names) + "}\n"
    anyone = "players: {" + ", ".join(f"{p}: anyone" for p in names) + "}\n"
    text = game + "  payoffs:\n" + "\n".join(rows) + "\n" + anyone + "possible: payoff(p0) < -1/2\n"
    context = context_of(loaded(text, header=""), SECONDS)
    found = decide_possible(context)
    assert summary(found) == ("refuted", "certificate") and found.exclusion is not None
    assert context.stats.counts["exclusion"].closed == 1 and "z3, exclusion" not in context.stats.counts


@pytest.mark.parametrize(
    ("without", "trust"), [((), "certificate"), (("positivstellensatz",), "solver"), (("Skolem states",), None)]
)
def test_for_all_parameters_it_takes_a_state_and_a_certificate(without: tuple[str, ...], trust: str | None) -> None:
    found = decided(COPIER + "possible: payoff(row) <= (R + P)/2\n", without=without)
    assert summary(found) == ("proved" if trust else "unknown", trust)
    if found.existence is not None:
        check_certificate(found.existence.certificate)
    assert (found.existence is not None) == (trust == "certificate")


def test_a_state_with_a_number_that_is_not_rational_is_a_root() -> None:
    text = ANYONE + "possible: [prob(row, C)^2 = 1/2, payoff(column) <= T]\n"
    found = decided(text)
    assert summary(found) == ("proved", "certificate") and judged(text, found).trust == "certificate"
    assert found.existence is not None and len(found.existence.definitions) == 1


@pytest.mark.parametrize(
    ("text", "depends"),
    [
        (ROCKS + "possible: payoff(row) = T\n", True),
        (ROCKS + "possible: prob(row, D) = 1\n", False),
        (ROCKS + NUMBERS + "possible: payoff(row) = 3\n", False),
        (LP + "possible: prob(row, C) = 1\n", False),
        (LP.replace(", δ: 1/1000", "") + "given: 0 < δ <= 1/100\npossible: prob(row, C) >= 0\n", True),
        (ROCKS + "possible: prob(row, C) <= ε\n", True),
    ],
)
def test_what_depends_on_parameters(text: str, depends: bool) -> None:
    assert there_is._ThereIs(context_of(loaded(text))).depends_on_parameters() == depends


def test_other_parameters_differ_and_satisfy_given() -> None:
    all_ = there_is._ThereIs(context_of(loaded(ROCKS + "given: 0 < ε <= 1/10\npossible: payoff(row) = T - ε\n")))
    known = {**dict(zip("TRPS", map(Fraction, (3, 2, 1, 0)), strict=True)), "ε": Fraction(1, 10)}
    found = list(all_.other_parameters({**known, **dict.fromkeys(("δ",), Fraction(1, 1000))}))
    assert len(found) >= 5, "one for each"
    for other in found:
        assert other["T"] > other["R"] > other["P"] > other["S"] and 0 < other["ε"] <= Fraction(1, 10)
    for name in known:
        assert any(other[name] != known[name] for other in found)


# --- attains ---


@pytest.mark.parametrize(
    ("text", "verdict", "trust"),
    [
        (ATTAINED + "attains: {region: prob(column, C) = 1, within: 0}\n", "proved", "certificate"),
        (ATTAINED + "attains: {region: prob(row, C) = 1, within: 0}\n", "refuted", "certificate"),
        (COPIER + "attains: {region: prob(row, C) = prob(column, C), within: 0}\n", "proved", "certificate"),
        (COPIER + "attains: {region: prob(row, C) = 1, within: 1/4}\n", "refuted", "certificate"),
        (ROCKS + "attains: {region: [prob(row, C) = 0, prob(column, C) = 1], within: 0}\n", "proved", "certificate"),
        (COPIER + "attains: {region: [prob(row, C) > 1/2, prob(row, C) < 1/2], within: 0}\n", "vacuous", "certificate"),
    ],
)
def test_what_is_attained(text: str, verdict: str, trust: str) -> None:
    found = decided(text)
    assert summary(found) == (verdict, trust)
    result = judged(text, found)
    assert (result.verdict, result.trust) == (verdict, trust), "the gate agrees"
    assert (found.existence is not None) == (verdict == "proved")
    if verdict == "refuted":
        assert found.result.witness is not None and found.items[0].witness == found.result.witness
        assert "the region holds, and no consistent state is that near" in (found.result.reason or "")


def test_nothing_is_within_a_negative_distance() -> None:
    found = decided(COPIER + "attains: {region: prob(row, C) = prob(column, C), within: -1}\n")
    assert found.result.verdict in ("unknown", "refuted")


def test_every_point_of_a_region_may_be_near_to_a_state_that_is_not_in_it() -> None:
    """Of (1, y) the middle with (y, 1) is; no rule is found for that, nor a point that is missed."""
    found = decided(COPIER + "attains: {region: prob(row, C) = 1, within: 1/2}\n")
    assert found.result.verdict in ("unknown", "proved")


def test_without_a_profile_in_the_region_it_is_not_proved(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Context, "any_state", lambda *_: "open")
    found = decided(COPIER + "attains: {region: prob(row, C) = prob(column, C), within: 0}\n")
    assert summary(found) == ("unknown", None) and found.result.reason == "no profile was found in the region"


@pytest.mark.parametrize(
    ("without", "verdict"),
    [
        (("z3, missed profile",), "unknown"),
        (("Skolem states",), "refuted"),
        (("Skolem states", "z3, missed profile"), "unknown"),
    ],
)
def test_an_engine_that_is_left_out_is_not_used(without: tuple[str, ...], verdict: str) -> None:
    found = decided(COPIER + "attains: {region: prob(row, C) = 1, within: 1/4}\n", without=without)
    assert found.result.verdict == verdict
    if verdict == "unknown":
        assert found.result.reason == "no rule was found that reaches every point of the region"


@pytest.mark.parametrize("text", [
    COPIER + "possible: payoff(row) <= (R + P)/2\n",
    COPIER + "attains: {region: prob(row, C) = prob(column, C), within: 0}\n",
])  # fmt: skip
def test_out_of_time_it_is_unknown(text: str) -> None:
    assert summary(decided(text, seconds=0)) == ("unknown", None)


# --- the gate ---


def test_a_state_that_does_not_serve_is_rejected() -> None:
    """The evidence for one claim does not pass for another one."""
    text = COPIER + "possible: payoff(row) <= (R + P)/2\n"
    found = decided(text)
    other = text.replace("(R + P)/2", "S")
    assert judged(text, found).verdict == "proved"
    moved = replace(found, items=tuple(replace(item, text="payoff(row) <= S") for item in found.items))
    result = judged(other, moved)
    assert (result.verdict, result.cause) == ("error", "rejected")


WIDE = "agent Wide:\n    read me\n    if possibly prob(me, A) >= 3/5: play A\n    play B\n"


@pytest.mark.parametrize(("precision", "verdict"), [("given: 1/20 <= δ <= 1/2", "unknown"), ("at: {δ: 1/2}", "proved")])
def test_with_three_actions_a_state_at_one_precision_is_no_proof_for_all(
    tmp_path: Path, precision: str, verdict: str
) -> None:
    """At δ = 1/20 no reading reaches from 1/2 to 3/5, so there is no such state."""
    (tmp_path / "Wide.agent").write_text(WIDE, encoding="utf-8")
    path = tmp_path / "x.claim.yaml"
    game = "game:\n  game: g\n  players: {a: [A, B, C]}\nplayers: {a: ./Wide.agent}\n"
    text = f"claim: x\nsays: x\nsource: x\n{game}{precision}\npossible: prob(a, A) = 1/2\n"
    path.write_text(text, encoding="utf-8")
    assert decide_claim(load_claim(path), SECONDS, lambda _: None)[0].verdict == verdict


def test_a_proof_tells_the_state_as_a_formula():
    result, evidence = decide_claim(load_claim(claim_named("lp-v-defect-edge")), SECONDS, lambda _: None)
    assert result.formulas == formulas_of(evidence, load_claim(claim_named("lp-v-defect-edge")))
    assert result.formulas == ("row plays C with (ε*δ + ε - δ)/ε, column plays D",)
    assert Result.from_json(result.to_json()) == result
