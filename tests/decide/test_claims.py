"""Verdicts of each kind of claim, the refusals as much as the successes."""

from __future__ import annotations

from dataclasses import replace

import pytest

import verify.decide.claim
from verify.decide.clock import OutOfTime
from verify.decide.context import Context, Found
from verify.decide.states import witness_of
from verify.errors import InputError

from .conftest import NUMBERS, SMALL, Decide

LP_V_DEFECT = "players: {row: LP, column: DefectRock}\n" + SMALL + NUMBERS


def test_always_proved(decided: Decide) -> None:
    result = decided(LP_V_DEFECT + "always: prob(row, C) >= 1 - 4*δ/ε\n")
    assert result.verdict == "proved"


def test_always_refuted_has_a_state_with_numbers(decided: Decide) -> None:
    result = decided(LP_V_DEFECT + "always: prob(row, C) >= 1 - δ\n")
    assert (result.verdict, result.trust) == ("refuted", "witness")
    assert result.witness is not None
    assert result.witness.parameters["T"] == "3"
    assert result.witness.strategies["column"] == {"C": "0", "D": "1"}
    assert set(result.witness.readings) == {"row", "column"}


@pytest.mark.parametrize("expect", ["proved", "refuted", "unknown"])
def test_what_is_expected_does_not_change_the_verdict(decided: Decide, expect: str) -> None:
    result = decided(LP_V_DEFECT + f"always: prob(row, C) >= 1 - 4*δ/ε\nexpect: {expect}\n")
    assert result.verdict == "proved"
    result = decided(LP_V_DEFECT + f"always: prob(row, C) >= 1 - δ\nexpect: {expect}\n")
    assert result.verdict == "refuted"


def test_each_item_has_its_own_verdict(decided: Decide) -> None:
    result = decided(LP_V_DEFECT + "always: [prob(row, C) >= 0, prob(row, C) >= 1 - δ]\n")
    assert [item.verdict for item in result.items] == ["proved", "refuted"]


def test_never_is_always_not(decided: Decide) -> None:
    assert decided(LP_V_DEFECT + "never: prob(row, C) = 0\n").verdict == "proved"
    assert decided(LP_V_DEFECT + "never: prob(row, C) >= 9/10\n").verdict == "refuted"


def test_contradictory_given_is_vacuous(decided: Decide) -> None:
    text = "players: {row: NicerBot, column: anyone}\ngiven: [0 < ε <= 1, T < R]\nalways: prob(row, C) >= 0\n"
    result = decided(text)
    assert result.verdict == "vacuous"
    assert "given" in (result.reason or "")


def test_no_consistent_state_is_vacuous(decided: Decide) -> None:
    # A reading without any blur leaves a contrary agent no fixed point: it defects just where it cooperates.
    text = "players: {row: Contrary, column: anyone}\nat: {δ: 0}\nalways: prob(row, C) = 2\n"
    contrary = "# Contrary\nagent Contrary:\n    read me\n    if surely prob(me, C) > 1/2: play D\n    play C\n"
    result = decided(text, Contrary=contrary)
    assert result.verdict == "vacuous"
    assert "there is none" in (result.reason or "")


def test_a_state_at_some_parameters_is_enough_not_to_be_vacuous(decided: Decide) -> None:
    text = "players: {row: Contrary, column: anyone}\ngiven: 0 <= δ <= 1\nalways: prob(row, C) <= 1\n"
    contrary = "# Contrary\nagent Contrary:\n    read me\n    if surely prob(me, C) > 1/2: play D\n    play C\n"
    assert decided(text, Contrary=contrary).verdict == "proved"


def test_a_branch_that_is_never_taken_does_not_count(decided: Decide) -> None:
    text = "players: {row: Odd, column: anyone}\nalways: prob(row, C) = 1\n"
    odd = "# Odd\nagent Odd:\n    with probability 1: play copy of other\n    play C\n"
    assert decided(text, Odd=odd).verdict == "refuted"


def test_possible_finds_a_state(decided: Decide) -> None:
    result = decided("players: {row: Liar2, column: anyone}\npossible: prob(row, C) = 1/2\n", Liar2=LIAR)
    assert (result.verdict, result.trust) == ("proved", "witness")
    assert result.witness is not None
    assert result.witness.oracle == {"prob(row, C) > 1/2": "1/2"}


def test_possible_refuted(decided: Decide) -> None:
    result = decided("players: {row: Liar2, column: anyone}\npossible: prob(row, C) = 1/3\n", Liar2=LIAR)
    assert result.verdict == "refuted"


def test_possible_for_all_parameters_is_more_than_for_some(decided: Decide) -> None:
    text = "players: {row: LP, column: LP}\n" + SMALL + "possible: [prob(row, C) = 0, prob(column, C) = 0]\n"
    # In a nice prisoner's dilemma mutual defection is not consistent; in others it is.
    assert decided(text, budget=20).verdict != "proved"


def test_attains_proved_and_not_proved(decided: Decide) -> None:
    text = "players: {row: LP, column: CooperateRock}\n" + SMALL + NUMBERS
    assert decided(text + "attains: {region: prob(column, C) = 1, within: 0}\n").verdict == "proved"
    assert decided(text + "attains: {region: prob(row, C) = 1, within: 0}\n").verdict == "refuted"


def test_attains_within_a_negative_distance_is_not_proved(decided: Decide) -> None:
    text = "players: {row: LP, column: CooperateRock}\n" + SMALL + NUMBERS
    assert decided(text + "attains: {region: prob(column, C) = 1, within: -1}\n").verdict != "proved"


def test_lemma(decided: Decide) -> None:
    assert decided("lemma: payoff(row) <= T\n").verdict == "proved"
    refuted = decided("lemma: payoff(row) <= R\n")
    assert refuted.verdict == "refuted"
    assert refuted.witness is not None and refuted.witness.readings == {}


def test_an_exhausted_budget_is_unknown_and_says_where(decided: Decide) -> None:
    text = "players: {row: neLP, column: neLP}\n" + SMALL + "always: near(pareto, 4*δ/ε)\n"
    result = decided(text, budget=0.01)
    assert result.verdict == "unknown"
    assert result.reason


def test_three_actions_with_readings_are_decided(decided: Decide) -> None:
    header = (
        "claim: t\nsays: a test\nsource: a test\n"
        "game: {players: {row: [A, B, Z], column: [A, B, Z]}, payoffs: {"
        + ", ".join(f"{a} {b}: [{int(a == b)}, {int(a == b)}]" for a in "ABZ" for b in "ABZ")
        + "}}\n"
    )
    reader = "# R\nagent R:\n    read everyone\n    if surely payoff(me) > 1/2: play A\n    play reading\n"
    text = "players: {row: R, column: anyone}\ngiven: 0 < δ <= 1/100\nalways: "
    assert decided(text + "prob(row, A) >= 0\n", header=header, R=reader).verdict == "proved"
    assert decided(text + "prob(row, A) > 0\n", header=header, R=reader).verdict == "refuted"
    surely = text + "payoff(row) > 1/2 + 9*δ => prob(row, A) = 1\n"
    result = decided(surely, header=header, R=reader)
    assert (result.verdict, result.trust) == ("proved", "certificate")


def test_three_actions_without_readings_are_decided(decided: Decide) -> None:
    header = "claim: t\nsays: a test\nsource: a test\ngame: {players: {row: [A, B, Z], column: [A, B, Z]}}\n"
    text = "players: {row: Copier, column: anyone}\nalways: prob(row, Z) = prob(column, Z)\n"
    assert decided(text, header=header).verdict == "proved"


def test_a_probability_that_may_leave_the_unit_interval_is_refused(decided: Decide) -> None:
    with pytest.raises(InputError, match="between 0 and 1"):
        decided("players: {row: NicerBot, column: anyone}\nalways: prob(row, C) >= 0\n")


def test_a_reading_without_a_bound_on_delta_is_refused(decided: Decide) -> None:
    with pytest.raises(InputError, match="δ"):
        decided("players: {row: LP, column: anyone}\ngiven: 0 < ε <= 1\nalways: prob(row, C) >= 0\n")


def test_grid_needs_a_number_for_delta(decided: Decide) -> None:
    with pytest.raises(InputError, match="2/N"):
        decided(LP_V_DEFECT + "reading: grid\nalways: prob(row, C) >= 0\n")


LIAR = "# Liar2\nagent Liar2:\n    if oracle says prob(me, C) > 1/2: play D\n    play C\n"


def test_a_copy_goes_by_the_names_of_actions_not_by_their_order(decided: Decide) -> None:
    header = "claim: t\nsays: a test\nsource: a test\ngame: {players: {row: [C, D], column: [D, C]}}\n"
    text = "players: {row: Copier, column: anyone}\n"
    assert decided(text + "always: prob(row, C) = prob(column, C)\n", header=header).verdict == "proved"
    possible = decided(text + "possible: prob(row, C) = 1 and prob(column, C) = 1\n", header=header)
    assert (possible.verdict, possible.trust) == ("proved", "witness")


def test_a_state_that_the_kernel_rejects_is_an_error(decided: Decide, monkeypatch: pytest.MonkeyPatch) -> None:
    def tampered(setup: object, state: object) -> object:
        told = witness_of(setup, state)  # type: ignore[arg-type]
        return replace(told, payoffs={player: "17" for player in told.payoffs})

    monkeypatch.setattr("verify.decide.context.witness_of", tampered)
    monkeypatch.setattr("verify.decide.for_all.witness_of", tampered)
    result = decided(LP_V_DEFECT + "always: prob(row, C) >= 1 - δ\n")
    assert result.verdict == "error"
    assert (result.reason or "").startswith("evidence failed its re-check")


def test_what_the_budget_ran_out_in_is_told(decided: Decide, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(context: Context) -> Found:
        context.report("a long search")
        raise OutOfTime

    claim = LP_V_DEFECT + "always: prob(row, C) >= 0\n"
    monkeypatch.setitem(verify.decide.claim.KINDS, "always", busy)
    assert decided(claim).reason == "the budget ran out while working on: a long search"
    monkeypatch.setitem(verify.decide.claim.KINDS, "always", lambda context: busy(replace(context, report=print)))
    assert decided(claim).reason == "the budget ran out while it was stated"
