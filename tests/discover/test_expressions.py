"""`find` with `in: payoffs`: expressions that were worked out by hand."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from tests.thorough import THOROUGH
from verify.decide.clock import Clock
from verify.discover.answer import answer
from verify.discover.expressions import Candidate, Form, candidates
from verify.discover.families import Gap, families
from verify.discover.session import Session
from verify.evidence.result import Result
from verify.language.claims import parse_claim
from verify.library.find import load_parsed

HERE = Path(__file__).parent / "x.claim.yaml"


def found(text: str, seconds: float = 200) -> Result:
    return answer(load_parsed(parse_claim(text, str(HERE)), HERE), seconds, lambda _: None)


def test_a_candidate_is_written_with_a_positive_divisor():
    at = {"T": Fraction(3), "R": Fraction(2), "S": Fraction(0)}
    each = Candidate(Fraction(1), Form((("R", 1), ("T", -1))), Form((("S", 1), ("R", -1))), 1)
    assert each.value(at) == Fraction(3, 2)
    assert str(each) == "(R - T)/(S - R) + 1"
    assert str(each.oriented(at)) == "(T - R)/(R - S) + 1"
    assert each.oriented(at).value(at) == each.value(at)


def test_simple_candidates_come_first():
    words = [str(each) for _, each in zip(range(200), candidates(("T", "R", "P", "S"), True), strict=False)]
    assert words.index("T") < words.index("T - R") < words.index("(T - R)/(T - P)")
    assert len(set(words)) == len(words)


def test_parentheses_stand_around_what_needs_them():
    one, twice, less = Form((("1", 1),)), Form((("m", 2),)), Form((("1", -1),))
    under = Form((("k", 1), ("1", 1)))
    written = [str(Candidate(Fraction(1), over, under)) for over in (one, twice, less)]
    assert written == ["1/(k + 1)", "2*m/(k + 1)", "(- 1)/(k + 1)"]
    assert str(Candidate(Fraction(2), one, under)) == "2*1/(k + 1)"


@pytest.mark.slow
@pytest.mark.skipif(not THOROUGH, reason="it takes 10 seconds: make thorough")
def test_the_most_that_two_players_get_together():
    """Which of two outcomes is best depends on the payoffs, so the answer is the greater of two expressions."""
    text = (
        "claim: asked\nparameters: [K]\nfind: {least: K, in: payoffs}\ngame: prisoners-dilemma\n"
        "players: {row: anyone, column: anyone}\nalways: payoff(row) + payoff(column) <= K\n"
    )
    result = found(text)
    assert result.verdict == "proved" and result.answer is not None
    assert result.answer.value in ("max(T + S, 2*R)", "max(2*R, T + S)")


def test_payoffs_with_numbers_have_no_expression():
    text = (
        "claim: asked\nparameters: [K]\nfind: {least: K, in: payoffs}\ngame: prisoners-dilemma\n"
        "players: {row: anyone, column: anyone}\nat: {T: 3, R: 2, P: 1, S: 0}\nalways: payoff(row) <= K\n"
    )
    result = found(text)
    assert (result.verdict, result.cause) == ("unknown", "unsupported")
    assert "leave it out" in (result.reason or "")


ANYONE = "claim: asked\nparameters: [K]\ngame: prisoners-dilemma\nplayers: {row: anyone, column: anyone}\n"


def test_what_fails_for_no_better_value_at_some_payoffs_is_no_answer():
    """Where T < 0 it holds for every K, although there is none from 0 up to T at which it fails."""
    result = found(ANYONE + "find: {least: K, in: payoffs}\nalways: payoff(row) <= K or T < 0\n")
    assert result.verdict == "unknown" and result.answer is not None and result.answer.value is None
    assert "the least K is at most T" in (result.reason or "")
    result = found(ANYONE + "find: {least: K, in: payoffs}\nalways: payoff(row) <= K\n")
    assert (result.verdict, result.answer and result.answer.value) == ("proved", "T")
    assert any("it fails wherever K < T (" in line for line in result.answer.says)


@pytest.mark.skipif(not THOROUGH, reason="it takes 3 seconds: make thorough")
def test_the_gap_in_which_it_fails_is_never_empty():
    """Where signs do not tell, as for K < 0: at T = -1 there is nothing from (1 + T)/2 up to T."""
    result = found(ANYONE + "find: {least: K, in: payoffs}\nalways: payoff(row) <= K or K < 0\n")
    assert result.verdict == "unknown" and "from which on it holds is at most T" in (result.reason or "")


@pytest.mark.skipif(not THOROUGH, reason="it takes 4 seconds: make thorough")
def test_a_value_that_is_not_admitted_is_no_answer():
    result = found(ANYONE + "find: {least: K, in: payoffs}\ngiven: K <= 5\nalways: payoff(row) <= K\n")
    assert result.verdict == "unknown"
    result = found(ANYONE + "find: {least: K, in: payoffs}\ngiven: K >= S - 1\nalways: payoff(row) <= K\n")
    assert (result.verdict, result.answer and result.answer.value) == ("proved", "T")
    assert all(any(words in line for line in result.answer.says) for words in ("admits K = T", "is always such a K"))


def test_a_number_for_another_parameter_has_to_be_admitted_at_all_payoffs():
    text = ANYONE + "find: {least: K, in: payoffs}\ngiven: [0 < ε, ε < T - R, δ < 1]\nalways: payoff(row) <= K + ε\n"
    session = Session(load_parsed(parse_claim(text, str(HERE)), HERE), Clock.of(100))
    plain, numbers = list(families(session, Gap("K", 1, "T", None), {"ε": Fraction(1, 10)}))[:2]
    assert plain.met is None
    assert numbers.met is not None and numbers.met.items == ("ε < T - R",) and numbers.met.kept == (0, 2)


def test_numbers_that_given_does_not_admit_are_passed_over():
    """k = 0 is the simplest number, and what excludes it speaks of m as well."""
    text = ANYONE.replace("[K]", "[K, k, m]").replace("row: anyone", "row: CooperateRock")
    text += "at: {T: 3, R: 2, P: 1, S: 0}\ngiven: [0 < k < m, m <= 1]\nfind: {least: K, in: [k]}\n"
    result = found(text + "always: prob(row, C)/(k + 1) <= K\n")
    assert (result.verdict, result.answer and result.answer.value) == ("proved", "1/(k + 1)")


def test_where_given_admits_no_number_of_the_names_that_is_said():
    text = ANYONE.replace("[K]", "[K, k, m]") + "given: [k > m, m > 2*k, k >= 0]\nfind: {least: K, in: [k]}\n"
    result = found(text + "always: prob(row, C) <= K + k\n")
    assert result.verdict == "vacuous" and "no parameters satisfy 'given'" in (result.reason or "")


@pytest.mark.skipif(not THOROUGH, reason="it takes 2 seconds: make thorough")
def test_an_expression_with_which_the_claim_says_nothing_is_no_answer():
    """The distance of `near` would be the greater of two numbers: which one depends on k."""
    text = ANYONE.replace("[K]", "[K, k]") + "at: {T: 3, R: 2, P: 1, S: 0}\ngiven: k > 0\n"
    result = found(text + "find: {least: K, in: [k]}\nalways: near(prob(row, C) <= k, K)\n")
    assert result.verdict == "unknown" and result.answer is not None
    assert any("the best value is 1/2 at k = 1/2" in line for line in result.answer.says)
