"""`when`: the weakest condition, with evidence both ways. The conditions were worked out by hand."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from tests.thorough import THOROUGH, thorough
from verify.decide.clock import Clock
from verify.discover.answer import answer
from verify.discover.asked import asked_of
from verify.discover.conditions import Condition
from verify.discover.session import Answered, Session
from verify.discover.when import Search, search_of
from verify.errors import InputError
from verify.evidence.file import read_evidence
from verify.evidence.result import Result, Witness
from verify.language.claims import parse_claim
from verify.language.syntax import When
from verify.library.find import LoadedClaim, find_claims, load_claim, load_parsed
from verify.semantics.replayed import replay

HERE = Path(__file__).parent / "x.claim.yaml"
GRIM = """
claim: x
game: prisoners-dilemma
players: {row: Grim(t), column: NicerBot}
parameters: [t]
given: [0 < t < 1, 0 < ε <= 1/2, 0 < δ <= 1/10]
"""
AT = f"{GRIM}at: {{δ: 1/20}}\n"


def loaded(text: str) -> LoadedClaim:
    return load_parsed(parse_claim(text, str(HERE)), HERE)


def found(text: str, seconds: float = 120, folder: Path | None = None) -> Result:
    return answer(loaded(text), seconds, lambda _: None, folder)


def of_library(name: str) -> Result:
    (path,) = find_claims([name])
    return answer(load_claim(path), 280, lambda _: None)


def exactly(result: Result) -> str:
    assert result.verdict == "proved" and result.answer is not None and result.answer.value is not None, result
    assert result.answer.low == result.answer.high == result.answer.value
    return result.answer.value


def test_grim_and_nicerbot_with_evidence_that_is_replayed(tmp_path: Path):
    """Of ε Grim may read ε - δ; so it cooperates wherever its threshold is at most that."""
    result = found(f"{GRIM}always: prob(row, C) = 1\nwhen: {{over: [t, ε, δ]}}\n", folder=tmp_path)
    assert exactly(result) == "t + δ <= ε" and result.trust == "certificate"
    assert result.answer is not None and len(result.answer.pieces) == 2
    for piece in result.answer.pieces:
        assert piece.evidence is not None
        file = Path(piece.evidence)
        assert file.with_name(file.name.replace(".evidence.json", ".claim.yaml")).read_text() == piece.claim
        replayed = replay(
            read_evidence(file), False, file.with_name(file.name.replace(".evidence.json", ".claim.yaml"))
        )
        assert not replayed.changed and not replayed.untold


def test_what_is_possible():
    result = found(f"{AT}possible: prob(row, C) = 0\nwhen: {{over: [t, ε]}}\n")
    assert exactly(result) == "t + δ > ε"


def test_what_always_holds_and_what_never_does():
    assert exactly(found(f"{AT}always: prob(row, C) >= 0\nwhen: {{over: [t]}}\n")) == "always"
    result = found(f"{GRIM}always: prob(row, C) < 0\nwhen: {{over: [t, ε]}}\n")
    assert result.verdict == "refuted" and result.answer is not None and result.answer.value == "never"
    assert result.answer.pieces and all(piece.verdict == "proved" for piece in result.answer.pieces)


def test_given_that_nothing_satisfies_is_vacuous():
    text = GRIM.replace("0 < t < 1", "0 < t < 0") + "always: prob(row, C) = 1\nwhen: {over: [t, ε]}\n"
    result = found(text)
    assert result.verdict == "vacuous" and result.answer is None


def test_a_vocabulary_that_tells_nothing_apart_is_said_so():
    result = found(f"{AT}always: prob(row, C) = 1\nwhen: {{terms: [t + ε]}}\n")
    assert result.verdict == "unknown" and result.answer is not None and result.answer.value is None
    assert any("no condition of this kind tells" in words for words in result.answer.says)


QUESTIONS = (
    ("when-grim", "τ + ε >= δ + 1"),
    ("when-nicer", "(1 - ε)*(R - S) >= T - R and ε*T + (1 - ε)*P <= R"),
    ("when-public-good", "m*(3 - ε) >= 3*(1 + ε)"),
    ("when-floors", "m <= P"),
    ("when-cones", "k1*k2 >= 1"),
)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "condition"), thorough(QUESTIONS, QUESTIONS[1:2]))
def test_the_questions_of_the_library(name: str, condition: str):
    assert exactly(of_library(name)) == condition


@pytest.mark.slow
@pytest.mark.skipif(not THOROUGH, reason="it takes minutes: make thorough")
def test_lp_has_a_sufficient_and_a_necessary_condition():
    result = of_library("when-lp")
    assert result.verdict == "unknown" and result.answer is not None and result.answer.value is None
    assert result.answer.low == "T + S <= 2*R and T + S > 2*P" and result.answer.high == "T + S > 2*P"
    assert all(piece.trust == "certificate" for piece in result.answer.pieces)
    assert any("there is such a δ" in piece.shows for piece in result.answer.pieces)


# --- what is not shown is not said ---


def a_search(text: str) -> Search:
    base = loaded(text)
    question = base.claim.question
    assert isinstance(question, When)
    return search_of(Session(base, Clock.of(60), folder=HERE.parent), question)


def test_an_unknown_is_never_read_as_refuted(monkeypatch: pytest.MonkeyPatch):
    search = a_search(f"{GRIM}always: prob(row, C) = 1\nwhen: {{over: [t, ε, δ]}}\n")
    ask = search.session.ask

    def unsure(stated, what, says="", seconds=1.0) -> Answered:
        from dataclasses import replace

        answered = ask(stated, what, says, seconds)
        refuted = answered.result.verdict == "refuted"
        return replace(answered, result=replace(answered.result, verdict="unknown")) if refuted else answered

    monkeypatch.setattr(search.session, "ask", unsure)
    search.learn_points()
    assert not search.space.bad and search.open
    for number in search.open:
        assert search.rows()[sorted(search.asked).index(number)][-1] == "unknown"


def test_a_condition_that_is_too_weak_is_not_called_sufficient():
    search = a_search(f"{GRIM}always: prob(row, C) = 1\nwhen: {{terms: [ε - t]}}\n")
    weak = _condition(search, "ε - t > 0")
    before = search.space.bad
    assert not search.is_sufficient(weak) and search.sufficient is None
    assert search.space.bad != before, "its counterexample is a new point"


def test_a_condition_that_is_too_strong_is_not_called_necessary():
    search = a_search(f"{GRIM}always: prob(row, C) = 1\nwhen: {{terms: [ε - t - 2*δ]}}\n")
    assert not search.is_necessary(_condition(search, "ε - t - 2*δ >= 0")) and search.necessary is None


def _condition(search: Search, text: str) -> Condition:
    for atom, _ in search.space.plain():
        for each in (atom, atom.opposite):
            if each.text == f"{text.rpartition(' ')[0]} 0":
                return Condition((each,))
    raise AssertionError([atom.text for atom, _ in search.space.plain()])


@pytest.mark.skipif(not THOROUGH, reason="it takes 4 seconds: make thorough")
def test_a_small_delta_is_no_family_in_reading_post():
    """There only a δ of 2/N is spoken of, so one that is a quotient of payoffs need not be among these."""
    for reading, count in (("any", 1), ("post", 0)):
        text = (
            "claim: x\ngame: prisoners-dilemma\nplayers: {row: LP, column: anyone}\n"
            f"given: [0 < ε <= 1/10, 0 < δ <= ε/100]\nreading: {reading}\n"
            "always: near(pareto, 4*δ/ε)\nwhen: {over: [T, R, P, S]}\n"
        )
        search = a_search(text)
        points = [n for n, p in enumerate(search.space.points) if p["T"] + p["S"] < 2 * p["P"]]
        found_ = search.answer_at(points[0])
        if found_.verdict == "refuted":
            assert bool(list(search.necessity._small())) == bool(count)


@pytest.mark.parametrize(("more", "count"), (("", 0), (", T > S", 1)))
def test_a_small_delta_is_no_family_where_what_divides_it_may_be_0(more: str, count: int):
    game = (
        "game:\n  players: {row: [C, D], column: [C, D]}\n  parameters: [T, R, P, S]\n"
        f"  assume: [R > P, R - P < T - S{more}]\n"
        if more
        else "game:\n  players: {row: [C, D], column: [C, D]}\n  parameters: [T, R, P, S]\n  assume: [R > P]\n"
    ) + "  payoffs: {C C: [R, R], C D: [S, T], D C: [T, S], D D: [P, P]}\n"
    search = a_search(
        f"claim: x\n{game}players: {{row: LP, column: anyone}}\ngiven: [0 < ε <= 1/10, 0 < δ <= ε/100]\n"
        "always: near(pareto, 4*δ/ε)\nwhen: {over: [T, R, P, S]}\n"
    )
    seen = {"T": "3", "R": "2", "P": "1", "S": "0", "ε": "1/10", "δ": "1/1000"}
    search.necessity.seen.append(Witness(seen, {}, {}, {}, {}))
    assert bool(list(search.necessity._small())) == bool(count)


def test_numbers_are_no_family_where_an_assumption_ties_them_to_the_condition():
    for given, count in (("δ <= 1/10", 1), ("δ < t", 0)):
        text = GRIM.replace("δ <= 1/10", given) + "always: prob(row, C) = 1\nwhen: {over: [t, ε]}\n"
        search = a_search(text)
        point = {"t": Fraction(1, 2), "ε": Fraction(1, 4)}
        assert search.ask_at(search.space.add(point)) == "bad"
        assert bool(search.necessity._numbers()) == bool(count)


# --- options and errors ---


def test_what_speaks_only_of_the_parameters_is_left_out():
    base = load_claim(find_claims(["lp-pareto"])[0])
    asked = asked_of(base, "when", ["T", "R", "P", "S"], (), ())
    assert [item.text for item in asked.claim.given] == ["0 < ε <= 1/10", "0 < δ <= ε/100"]
    asked = asked_of(base, "when", ["T", "R", "P", "S"], (), (2,))
    assert [item.text for item in asked.claim.given] == ["T + S > 2*P", "0 < ε <= 1/10", "0 < δ <= ε/100"]
    with pytest.raises(InputError, match="from 1 to 4, found 9"):
        asked_of(base, "when", ["T"], (), (9,))


ALWAYS = f"{GRIM}always: prob(row, C) = 1\n"


@pytest.mark.parametrize(
    ("text", "words"),
    (
        (f"{ALWAYS}when: {{over: [q]}}\n", "expected a parameter, found 'q'; there are: "),
        (f"{ALWAYS}at: {{t: 1/2}}\nwhen: {{over: [t]}}\n", "without a number, found 't' under 'at'"),
        (f"{ALWAYS}when: {{over: [t, t]}}\n", "each once, found 't' again"),
        (f"{ALWAYS}when: {{over: []}}\n", "each once, found none"),
        (f"{ALWAYS}when: {{}}\n", "expected what the condition speaks of"),
        (f"{ALWAYS}when: [t]\n", "expected what the condition speaks of"),
        (f"{ALWAYS}when: {{terms: [t < ε < δ]}}\n", "one comparison as a term, found a chain"),
        (f"{ALWAYS}when: {{terms: [t + q]}}\n", "expected a parameter in a term, found 'q'"),
        (f"{ALWAYS}when: {{terms: [payoff(row)]}}\n", "expected a parameter in a term"),
        (f"{ALWAYS}when: {{over: [t], terms: [t - ε]}}\n", "stands in 'over', found 'ε'; add it there"),
        (f"{ALWAYS}when: {{terms: [1 - 2]}}\n", "without a number in the terms, found none"),
        (f"{ALWAYS}when: {{over: [t]}}\nfind: {{least: t}}\n", "one question in a claim, found find and when"),
        (f"{GRIM}lemma: t > 0\nwhen: {{over: [t]}}\n", "always, never or possible in a claim that asks 'when'"),
        (f"{ALWAYS}map: {{over: [t]}}\n", "expected two parameters in 'over' of a map, found 1"),
        (f"{ALWAYS}map: {{over: [t, ε, δ]}}\n", "expected two parameters in 'over' of a map, found 3"),
        (f"{ALWAYS}map: {{terms: [t]}}\n", "expected the key 'over' in map, found none"),
        (f"{ALWAYS}map: {{over: [t, T]}}\n", "numbers below and above 'T' in 'given', found none; write over: {T: "),
        (f"{ALWAYS}map: {{over: {{t: {{from: 1, to: 0, count: 3}}, ε: {{from: 0, to: 1, count: 3}}}}}}\n", "above 1"),
        (f"{ALWAYS}map: {{over: {{t: {{from: 0, to: 1}}, ε: {{from: 0, to: 1, count: 3}}}}}}\n", "'by' or 'count'"),
        (
            f"{ALWAYS}map: {{over: {{t: {{from: 0, to: 1, count: 999}}, ε: {{from: 0, to: 1, count: 3}}}}}}\n",
            "2 to 200",
        ),
        (f"{ALWAYS}map: {{over: {{t: {{from: 0, to: 1, by: 2}}, ε: {{from: 0, to: 1, count: 3}}}}}}\n", "2 to 200"),
    ),
)
def test_wrong_questions_are_refused_with_their_place(text: str, words: str):
    with pytest.raises(InputError, match=words) as refused:
        loaded(text)
    assert refused.value.at is not None and refused.value.at.line > 1


TIED = (
    "claim: x\ngame: prisoners-dilemma\nplayers: {row: anyone, column: anyone}\nparameters: [u, m]\n"
    "at: {T: 3, R: 2, P: 1, S: 0}\ngiven: [0 <= m, m <= 1 - u]\nwhen: {over: [u]}\n"
)


def test_where_no_others_go_with_the_parameters_nothing_is_said_to_fail():
    """At u = 2 nothing is admitted, so there is no counterexample either."""
    result = found(TIED + "always: payoff(row) <= 4 - 2*u\n")
    assert exactly(result) == "2*u <= 1" and result.answer is not None
    assert result.answer.says[0] == "of the u that 'given' admits, it holds exactly where 2*u <= 1"
    assert any("it fails where 2*u > 1, as far as 'given' admits that" in line for line in result.answer.says)
    result = found(TIED + "always: payoff(row) <= 0\n")
    assert result.answer is not None and result.answer.says[0] == "for no u that 'given' admits does it hold"
    apart = found(TIED.replace("m <= 1 - u", "m <= 1") + "always: payoff(row) <= 4 - 2*u\n")
    assert apart.answer is not None and "admits" not in "".join(apart.answer.says)
