"""`find`: the best value of a parameter, with evidence on both sides. The values were worked out by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.thorough import THOROUGH, thorough
from verify.cache.decided import Cache
from verify.cache.store import Store
from verify.decide.clock import Clock
from verify.discover import session
from verify.discover.answer import answer
from verify.discover.bracket import PLAIN, SIMPLE, Bracket
from verify.discover.find import Search, best_constant
from verify.discover.session import CannotAnswer, Session, Stated
from verify.errors import InputError
from verify.evidence.file import read_evidence
from verify.evidence.result import Result
from verify.language.claims import parse_claim
from verify.library.find import LoadedClaim, load_claim, load_parsed
from verify.semantics.replayed import replay_against

HERE = Path(__file__).parent / "x.claim.yaml"
SMALL = "given: [0 < ε <= 1/10, 0 < δ <= ε/100]\n"
PAID = "at: {T: 3, R: 2, P: 1, S: 0}\n"
LEAST = "claim: asked\nparameters: [K]\nfind: {least: K}\ngame: prisoners-dilemma\n"


def loaded(text: str) -> LoadedClaim:
    return load_parsed(parse_claim(text, str(HERE)), HERE)


def found(text: str, seconds: float = 120) -> Result:
    return answer(loaded(text), seconds, lambda _: None)


def the_value(result: Result) -> Fraction:
    assert result.verdict == "proved" and result.trust == "certificate", result
    assert result.answer is not None and result.answer.value is not None
    assert all(piece.trust in ("certificate", "witness") for piece in result.answer.pieces)
    return Fraction(result.answer.value)


ROCK = f"{LEAST}players: {{row: neLP, column: DefectRock}}\n{SMALL}{PAID}always: prob(row, C) <= K*δ\n"


@dataclass(frozen=True)
class Answered:
    """A result, with what was heard meanwhile, the folder of its evidence, and the cache of what was decided."""

    result: Result
    heard: list[str]
    folder: Path
    cache: Cache


@pytest.fixture(scope="module")
def rock(tmp_path_factory: pytest.TempPathFactory) -> Answered:
    """The answer about neLP against a rock that defects."""
    folder, heard = tmp_path_factory.mktemp("rock"), list[str]()
    cache = Cache(Store(folder / "decided.sqlite", pytest.fail), b"a secret of this test's own......")
    return Answered(answer(loaded(ROCK), 120, heard.append, folder, cache), heard, folder, cache)


def test_nelp_against_a_rock_that_defects(rock: Answered):
    assert the_value(rock.result) == 3
    assert rock.result.answer is not None and any("3*δ" in words for words in rock.result.answer.says)


@pytest.mark.slow
@pytest.mark.skipif(not THOROUGH, reason="its evidence is replayed (best-yellow-self): make thorough")
def test_two_yellow_agents():
    items = "always: [prob(row, C) <= K*δ, prob(column, C) <= K*δ]\n"
    assert the_value(found(f"{LEAST}players: {{row: Yellow, column: Yellow}}\n{SMALL}{PAID}{items}")) == 15


LIMITS = (
    ("{row: LP, column: anyone}", "near(pareto, K*δ/ε)"),
    ("{row: NicerBot, column: DefectRock}", "prob(row, D) <= K"),
)
"""At ε the constant is 1 - ε, so for all ε up to 1/10 it is 1."""


@pytest.mark.parametrize(("players", "item"), thorough(LIMITS, LIMITS[1:]))
def test_what_is_reached_in_the_limit_only(players: str, item: str):
    result = found(f"{LEAST}players: {players}\n{SMALL}{PAID}always: {item}\n")
    assert the_value(result) == 1
    assert result.answer is not None and any("can be met" in words for words in result.answer.says)


@pytest.mark.slow
def test_a_value_between_many_simpler_ones_is_found():
    """At each of 0, 1/2, 2/3, 3/4, ... it holds, and each of these might be the greatest one."""
    text = LEAST.replace("least", "greatest") + "players: {row: NicerBot, column: DefectRock}\n"
    assert the_value(found(f"{text}given: 0 < ε <= 1/9\n{PAID}always: prob(row, D) >= K\n")) == Fraction(8, 9)


def test_no_value_will_do():
    text = f"{LEAST}players: {{row: Copier, column: anyone}}\n{SMALL}{PAID}always: K >= 1/ε\n"
    result = found(text)
    assert (result.verdict, result.trust) == ("refuted", "certificate")
    assert result.answer is not None and result.answer.says[0] == "no K will do"


def test_a_parameter_of_the_agent_itself():
    """(1 - ε)(R - S) >= T - R at 5, 3, 1, 0: up to ε = 1/3 nobody gains by not cooperating."""
    text = (
        "claim: asked\nfind: {greatest: ε}\ngame: prisoners-dilemma\nplayers: {row: NicerBot, column: anyone}\n"
        "given: 0 < ε <= 1\nat: {T: 5, R: 3, P: 1, S: 0}\nalways: payoff(column) <= R\n"
    )
    result = found(text)
    assert the_value(result) == Fraction(1, 3)
    assert result.answer is not None and result.answer.says[0] == "the greatest ε up to which it holds is 1/3"


def test_the_most_that_is_possible():
    text = f"{LEAST.replace('least', 'greatest')}players: {{row: LP, column: LP}}\n{SMALL}{PAID}"
    assert the_value(found(f"{text}possible: payoff(row) >= K\n")) == 3


@pytest.mark.parametrize(
    ("given", "item", "find"),
    [
        ("[0 < K, K < 2]", "prob(row, C)*K <= 1", "least"),
        ("[0 < K, K < 2]", "prob(row, C)*(2 - K) <= 1", "greatest"),
        ("[0 <= K]", "prob(row, C)*K <= 100", "least"),
    ],
)
def test_where_it_holds_at_some_values_never_is_it_said_that_none_will_do(given: str, item: str, find: str):
    """It holds from no value on (up to no value), and yet K = 1 will do."""
    text = f"{LEAST.replace('least', find)}players: {{row: anyone, column: DefectRock}}\n{PAID}"
    result = found(f"{text}given: {given}\nalways: {item}\n")
    assert result.verdict == "unknown"
    assert result.answer is None or "no K will do" not in result.answer.says[0]


def test_a_counterexample_bounds_what_is_known_where_it_is_one():
    """At 333332/1000000 it holds, a little below 1/3, which is simpler by far."""
    text = f"{LEAST}players: {{row: anyone, column: DefectRock}}\n{PAID}"
    result = found(f"{text}always: prob(row, C)*333332/1000000 <= K\n")
    assert result.answer is not None and result.answer.low is not None and result.answer.high is not None
    assert Fraction(result.answer.low) <= Fraction(333332, 1000000) <= Fraction(result.answer.high)


def test_what_holds_for_every_value_has_no_best_one():
    text = "claim: asked\nfind: {greatest: ε}\ngame: prisoners-dilemma\nplayers: {row: NicerBot, column: anyone}\n"
    result = found(f"{text}given: 0 < ε <= 1\n{PAID}always: prob(row, C) >= 0\n")
    assert result.verdict == "proved" and result.answer is not None and result.answer.value is None
    assert result.answer.says[0] == "it holds for every ε that 'given' allows"


def test_where_it_holds_again_that_is_said():
    text = f"{LEAST}players: {{row: anyone, column: anyone}}\ngiven: 0 <= K <= 3\n{PAID}"
    result = found(f"{text}always: (K - 1)*(K - 2) >= 0\n")
    assert the_value(result) == 2
    assert result.answer is not None and "not monotone" in result.answer.says[-1]


@pytest.mark.parametrize(
    ("find", "item", "says"),
    [
        ("least", "payoff(row) < K", "there is no least K: it holds for every K > 3, and not at 3"),
        ("greatest", "payoff(row) > K", "there is no greatest K: it holds for every K < 0, and not at 0"),
    ],
)
def test_a_value_that_is_not_reached_is_none(find: str, item: str, says: str):
    anyone = f"{PAID}players: {{row: anyone, column: anyone}}\nalways: {item}\n"
    result = found(LEAST.replace("least", find) + anyone)
    assert (result.verdict, result.trust) == ("proved", "certificate")
    assert result.answer is not None and result.answer.value is None
    assert result.answer.says[0] == says and result.answer.low == result.answer.high


def test_no_value_that_given_allows_will_do():
    """K = 3 would do. Beyond 2 there is nothing, which holds of everything."""
    text = f"{PAID}players: {{row: anyone, column: anyone}}\nalways: payoff(row) <= K\ngiven: 0 <= K <= 2\n"
    result = found(LEAST + text)
    assert result.verdict == "refuted" and result.answer is not None
    assert result.answer.says[0] == "no K will do"


@pytest.mark.skipif(not THOROUGH, reason="it takes 4 seconds: make thorough")
def test_what_is_not_found_is_bounded_on_both_sides():
    text = f"{PAID}players: {{row: anyone, column: anyone}}\nalways: payoff(row) < K\ngiven: K*(K - 4) = 0\n"
    result = found(LEAST + text)
    assert (result.verdict, result.reason) == ("unknown", "it holds for every K >= 1/46, and not for every K >= 0")


def test_a_best_value_is_one_that_given_admits():
    """From K > 5 on it holds; between 2 and 3 it fails; 3 is left out."""
    anyone = f"{PAID}players: {{row: anyone, column: anyone}}\nalways: payoff(row) < K\n"
    result = found(LEAST + anyone + "given: K < 3 or K > 5\n")
    assert result.answer is not None and result.answer.value is None
    assert result.answer.says[0].startswith(
        "there is no least K from which on it holds: it holds for every K >= 3 that"
    )


def test_a_best_value_of_which_nobody_knows_whether_it_is_admitted_is_not_called_proved(monkeypatch):
    monkeypatch.setattr(Search, "_is_admitted", lambda *_: None)
    text = f"{PAID}players: {{row: anyone, column: anyone}}\nalways: payoff(row) <= K\ngiven: K >= 1\n"
    result = found(LEAST + text)
    assert result.verdict == "unknown" and result.answer is not None and result.answer.value is None
    assert "is 3, if 'given' admits it; whether it does is not known" in (result.reason or "")


def test_what_is_between_the_best_value_and_0_is_said():
    """0 is a number like any other, also at the end of where it fails."""
    text = f"{PAID}players: {{row: CooperateRock, column: anyone}}\ngiven: K != 3 and K != 1 and K != 1/2\n"
    result = found(f"{LEAST.replace('least', 'greatest')}{text}possible: abs(K) >= prob(row, C)\n")
    assert result.answer is not None and "for every K between -1 and 0 it fails" in "; ".join(result.answer.says)


@pytest.mark.skipif(not THOROUGH, reason="it takes 4 seconds: make thorough")
def test_values_that_given_leaves_out_have_no_counterexample():
    """Between 1/3 and 1/2 there is no K, so whatever holds up to 1/3 holds up to each K below 1/2."""
    text = f"{LEAST.replace('least', 'greatest')}players: {{row: anyone, column: anyone}}\n{PAID}"
    result = found(f"{text}given: [0 <= K, K <= 1, (K - 1/3)*(K - 1/2) >= 0]\nalways: K <= 1/3\n")
    assert result.verdict == "unknown"
    assert result.answer is not None and result.answer.value is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{LEAST}players: {{row: anyone, column: anyone}}\n{PAID}always: payoff(row) >= 0\n", "does not stand in"),
        (f"{LEAST}players: {{row: anyone, column: anyone}}\n{PAID}always: payoff(row) >= K\n", "find: {greatest: K}"),
        (f"{LEAST}{PAID}lemma: T - S <= K\n", "not for lemma"),
        (f"{LEAST}players: {{row: anyone, column: anyone}}\ngiven: 1 < 0\n{PAID}always: payoff(row) <= K\n", "'given'"),
    ],
)
def test_a_question_that_makes_no_sense(text: str, words: str):
    result = found(text)
    assert result.verdict in ("unknown", "vacuous") and words in (result.reason or "")
    assert result.answer is None


@pytest.mark.parametrize(
    ("find", "words"),
    [
        ("{}", "expected what is to be found"),
        ("{least: K, greatest: K}", "found both"),
        ("{in: payoffs}", "found neither"),
        ("{least: k}", "expected a parameter, found 'k'; did you mean 'K'?"),
        ("{least: T}", "found 'T' under 'at'"),
        ("{lowest: K}", "did you mean 'least'?"),
    ],
)
def test_a_question_that_is_written_wrongly(find: str, words: str):
    text = LEAST.replace("{least: K}", find)
    with pytest.raises(InputError) as raised:
        loaded(f"{text}players: {{row: LP, column: LP}}\n{PAID}always: payoff(row) >= K\n")
    assert words in str(raised.value) and ":3:" in str(raised.value)


def test_what_the_answer_rests_on_is_replayed(rock: Answered):
    result = rock.result
    assert result.answer is not None and len(result.answer.pieces) == 3
    for piece in result.answer.pieces:
        file = Path(piece.evidence or "")
        claim = file.with_name(file.name.replace(".evidence.json", ".claim.yaml"))
        assert claim.read_text("utf-8") == piece.claim
        assert replay_against(read_evidence(file), load_claim(claim)).words.endswith("accepted")


def test_a_session_asks_each_text_once():
    asking = Session(loaded(f"{LEAST}{PAID}lemma: T - S <= K\n"), Clock.of(60))
    stated = Stated("lemma", ("K <= 3",), at={"K": Fraction(3)})
    assert asking.ask(stated, "one") is asking.ask(stated, "one")
    assert asking.heard == 1


def test_without_time_nothing_is_found():
    text = f"{LEAST}players: {{row: neLP, column: DefectRock}}\n{SMALL}{PAID}always: prob(row, C) <= K*δ\n"
    question = loaded(text)
    assert question.claim.question is not None
    result = best_constant(Session(question, Clock.of(0.5)), question.claim.question)
    assert (result.verdict, result.cause) == ("unknown", "budget")
    with pytest.raises(CannotAnswer):
        best_constant(Session(loaded(text.replace("K*δ", "δ")), Clock.of(60)), question.claim.question)


@settings(max_examples=200)
@given(
    st.fractions(min_value=-50, max_value=50, max_denominator=30),
    st.fractions(min_value=0, max_value=1),
    st.booleans(),
    st.sampled_from((0, PLAIN, SIMPLE)),
)
def test_a_bracket_closes_around_the_best_value(best: Fraction, jump: Fraction, attained: bool, simple: int):
    bracket = Bracket()
    for _ in range(60):
        guess = bracket.guess()
        if guess is None:
            break
        bracket.tried.add(guess)
        if guess > best or (guess == best and attained):
            bracket.holds(guess)
        else:
            bracket.fails(guess + jump * (best - guess), simple)
    assert bracket.low is not None and bracket.high is not None
    assert bracket.low <= best <= bracket.high
    assert bracket.high - bracket.low <= max(abs(bracket.low), abs(bracket.high)) / 50 + Fraction(1, 100)


@pytest.mark.parametrize(
    ("end", "simple", "first"),
    [
        (Fraction(9, 10), 0, False),
        (Fraction(9, 10), PLAIN, True),
        (Fraction(9, 10), SIMPLE, True),
        (Fraction(77, 100), PLAIN, False),
        (Fraction(77, 100), SIMPLE, True),
    ],
)
def test_where_a_counterexample_ends_is_asked_first_if_it_is_simple(end: Fraction, simple: int, first: bool):
    bracket = Bracket()
    bracket.tried.add(Fraction(0))
    bracket.fails(end - Fraction(1, 10**8), simple)
    assert (bracket.guess() == end) == first


def test_what_was_interrupted_goes_on_where_it_was(rock: Answered, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A question that is asked again decides nothing again: what is in the cache passes the kernel once more."""
    monkeypatch.setattr(session, "decide_claim", lambda *_: pytest.fail("decided again"))
    again = answer(loaded(ROCK), 120, lambda _: None, tmp_path, rock.cache)
    assert again.answer is not None and rock.result.answer is not None
    first, second = (
        [replace(piece, evidence=None) for piece in each.pieces] for each in (rock.result.answer, again.answer)
    )
    assert first == second
    assert (again.verdict, again.answer) == (
        rock.result.verdict,
        replace(rock.result.answer, pieces=again.answer.pieces),
    )
    with pytest.raises(pytest.fail.Exception, match="decided again"):
        answer(loaded(ROCK), 120, lambda _: None)


def test_progress_tells_the_bracket_as_it_narrows(rock: Answered):
    told = [words for words in rock.heard if "the least K is" in words]
    assert any(">= 3 and <= 3" in words or (">=" in words and "<=" in words) for words in told)
