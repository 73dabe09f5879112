"""Claims with small parameters: the constants that are known, and thresholds."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from tests.thorough import THOROUGH, thorough
from verify.decide.claim import decide_claim
from verify.decide.clock import Clock
from verify.discover import small
from verify.discover.scales import differences, ends, positive
from verify.discover.small import BRIEFLY, FIRST, Need, Small, Thresholds, decide_small
from verify.errors import InputError
from verify.evidence.record import Evidence
from verify.language import syntax as s
from verify.language.printing import show
from verify.language.small import instance, symbols
from verify.library.find import LoadedClaim
from verify.semantics.symbolic.setup import set_up

from .small_claims import ANYONE, FREE, LP, NICE, NUMBERS, ROCK, decided, loaded

KNOWN = (
    *(
        (ROCK + NUMBERS + "always: prob(row, C) <= O(δ)\n", "proved", "K = 3, for ε <= 0.1, δ <= ε/100"),
        (ROCK + NUMBERS + "never: prob(row, C) > O(δ)\n", "proved", "K = 3, for ε <= 0.1, δ <= ε/100"),
        (LP + NUMBERS + "always: near(pareto, O(δ))\n", "refuted", "for every K, this fails"),
        (ROCK + "uniform: true\nalways: prob(row, C) <= O(δ)\n", "refuted", "for every K, at"),
        (ROCK + NUMBERS + "always: prob(row, C) <= 1/100\n", "proved", "for ε <= "),
        (NICE + "given: 1 >> ε\nalways: prob(row, C) < 1/100\n", "proved", "for ε <= 0.0001"),
        (ROCK + NUMBERS + "always: prob(row, C) <= 0\n", "refuted", "always, this fails"),
        (ROCK + NUMBERS + "always: prob(row, C) <= o(ε)\n", "proved", "for every k > 0"),
        (ROCK + NUMBERS + "reading: post\nalways: prob(row, C) <= O(δ)\n", "proved", "K = 5"),
        (ROCK + NUMBERS + "reading: grid\nalways: prob(row, C) <= O(δ)\n", "proved", "K = 3"),
    ),
    *thorough(
        (
            (
                NICE + "given: 1 >> δ >> ε\nalways: prob(row, C) <= δ^3\n",
                "proved",
                "for δ <= 0.0001, ε <= δ^4/10000, ε <= ",
            ),
            (ROCK + NUMBERS + "always: prob(row, C)/ε >= Ω(δ/ε)\n", "refuted", "for every K, this fails"),
            (ROCK + NUMBERS + "always: prob(row, C) = Θ(δ)\n", "refuted", "for every K, this fails"),
        ),
        (
            (ROCK + NUMBERS + "always: prob(row, C)/ε >= Ω(1)\n", "refuted", "for every K, this fails"),
            (ROCK + NUMBERS + "always: prob(row, C) = Θ(ε)\n", "refuted", "for every K, this fails"),
        ),
    ),
)


@pytest.mark.parametrize(("text", "verdict", "says"), KNOWN)
def test_known_answers(text: str, verdict: str, says: str) -> None:
    result = decided(text)
    assert (result.verdict, result.trust) == (verdict, "certificate")
    assert result.answer is not None and says in "; ".join(result.answer.says)


CONSTANTS = (
    (LP + NUMBERS + "always: near(pareto, O(δ/ε))\n", "K = 1, for"),
    (
        "players: {row: Yellow, column: Yellow}\n"
        + NUMBERS
        + "always: near(prob(row, C) = 0 and prob(column, C) = 0, O(δ))\n",
        "K = 15, for",
    ),
)


@pytest.mark.slow
@pytest.mark.parametrize(("text", "says"), thorough(CONSTANTS, CONSTANTS[:1]))
def test_known_constants(text: str, says: str) -> None:
    result = decided(text)
    assert (result.verdict, result.trust) == ("proved", "certificate")
    assert result.answer is not None and says in result.answer.says[0]


@pytest.mark.slow
@pytest.mark.skipif(not THOROUGH, reason="a claim of the library says so too: make thorough")
def test_a_constant_may_be_an_expression_in_the_payoffs() -> None:
    result = decided("players: {row: neLP, column: anyone}\nalways: payoff(row) >= P - O(δ)\n", 150.0)
    assert (result.verdict, result.trust) == ("proved", "certificate")
    assert result.answer is not None and result.answer.value == "2*(T - S)"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("given: [1 >> ε, m > 0]\n" + ANYONE + "always: prob(row, C)*ε <= m\n", "for ε <= 0.01, ε <= m/100"),
        ("given: [1 >> ε, m < 1]\n" + ANYONE + "always: prob(row, C)*ε <= 1 - m\n", "for ε <= 0.01, ε <= (1 - m)/100"),
        ("given: [1 >> ε, m != 0]\n" + ANYONE + "always: prob(row, C)*ε <= m^2\n", "for ε <= 0.01, ε <= m^2/100"),
        ("given: [1 >> ε, m > 0]\n" + ANYONE + "always: prob(row, C)*ε <= 1/m\n", "for ε <= 0.01, ε <= 1/m/100"),
        (
            "given: [1 >> ε, m > 0]\n" + ANYONE + "always: prob(row, C)*ε <= o(m)\n",
            "for every k > 0, for ε <= 0.01, ε <= k*(m/100)",
        ),
        (
            "given: [1 >> ε >> δ, m > 0]\n" + ANYONE + "always: prob(row, C)*δ <= ε*m\n",
            "for ε <= 0.01, δ <= ε/100, δ <= m*ε/100",
        ),
        (
            "given: 1 >> ε\n" + FREE + "always: prob(row, C)*ε*(T - R) <= P - S\n",
            "for ε <= 0.01, ε <= (P - S)/(T - S)/100",
        ),
    ],
)
def test_thresholds_may_speak_of_other_parameters(text: str, says: str) -> None:
    """What is told are the thresholds that the certificates need."""
    there = loaded(("parameters: [m]\n" if "m" in text.partition("\n")[0] else "") + text)
    result, evidence = decide_small(there, 60.0, lambda _: None)
    assert (result.verdict, result.trust) == ("proved", "certificate")
    assert result.answer is not None and result.answer.says == (says,)
    assert Evidence.from_json(evidence.to_json()).instance == evidence.instance


def test_a_constant_may_go_with_thresholds_that_speak_of_other_parameters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(small, "MOST_TRIED", 1)
    uniform = "parameters: [m]\ngiven: [1 >> ε, m > 0]\nuniform: true\n"
    result = decided(uniform + ANYONE + "always: prob(row, C)*ε <= O(m)\n")
    assert (result.verdict, result.trust) == ("proved", "certificate")
    assert result.answer is not None and result.answer.says == ("K = 1, for ε <= 0.01, ε <= m/100",)


def test_all_thresholds_are_told_where_the_gate_does_not_accept_fewer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(small, "used", lambda thresholds, _: {name: most[:1] for name, most in thresholds.items()})
    result = decided("parameters: [m]\ngiven: [1 >> ε, m != 0]\n" + ANYONE + "always: prob(row, C)*ε <= m^2\n")
    assert (result.verdict, result.trust) == ("proved", "certificate")
    assert result.answer is not None and result.answer.says == ("for ε <= 0.01, ε <= m^2/100",)


def test_the_least_and_the_largest_of_positive_terms() -> None:
    there = loaded("parameters: [m]\ngiven: [1 >> ε, 0 < m < 1/2]\n" + FREE + "always: prob(row, C) <= m\n")
    thresholds = {"ε": (s.Number(Fraction(1, 10)),)}
    known = symbols(there.claim, there.game)
    made = instance(there.claim, s.Number(Fraction(1)), thresholds, known)
    setting = set_up(replace(there, claim=made)).setting
    names = ["T", "R", "P", "S", "m"]
    assert [show(e) for e in differences(setting, names)] == ["T - R", "T - P", "T - S", "R - P", "R - S", "P - S"]
    least, largest = ends(setting, positive(setting, names))
    assert [show(e) for e in least] == ["m", "T - R", "R - P", "P - S"]
    assert [show(e) for e in largest] == ["1 - m", "T - S"]


def test_evidence_with_powers_in_its_thresholds_is_written_and_read() -> None:
    there = loaded("players: {row: anyone, column: anyone}\n" + NUMBERS + "always: prob(row, C)*δ <= ε^2\n")
    result, evidence = decide_small(there, 60.0, lambda _: None)
    assert (result.verdict, result.trust) == ("proved", "certificate") and evidence.instance is not None
    assert result.answer is not None and "δ <= ε^2/100" in result.answer.says[0]
    assert Evidence.from_json(evidence.to_json()).instance == evidence.instance


def test_thresholds_with_which_the_claim_cannot_be_stated_are_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    first: list[bool] = []

    def decide(there: LoadedClaim, *rest: object, **more: object) -> object:
        if not first:
            first.append(True)
            raise InputError("c: a probability that may be above 1")
        return decide_claim(there, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(small, "decide_claim", decide)
    result = decided(ROCK + NUMBERS + "always: prob(row, C) <= 1/100\n")
    assert result.verdict == "proved" and first


def test_an_unknown_says_what_was_tried() -> None:
    result = decided(ROCK + NUMBERS + "reading: grid\nalways: prob(row, C) >= Ω(δ)\n", 1.0)
    assert result.verdict == "unknown" and result.trust is None
    assert result.answer is not None and any(words.startswith("tried K = 1") for words in result.answer.says)


def test_thresholds_of_other_parameters_that_were_tried_are_told_in_short() -> None:
    head = "parameters: [m, n]\ngiven: [1 >> ε, m > 0, n > 0]\nplayers: {row: anyone, column: NicerBot}\n" + NUMBERS
    small = Small(loaded(head + "always: prob(row, C)^2*m <= ε\n"), Clock.of(5.0), lambda _: None)
    small.seen.append({})
    assert small.narrowed() is None
    assert any(words.startswith("thresholds in terms of m: ") for words in small.tried)
    assert any(words.startswith("thresholds in terms of m, n: ") for words in small.tried)


def test_what_a_line_gets_wrong_is_told_first() -> None:
    with pytest.raises(InputError, match="did you mean 'payoff'"):
        decided(LP + "always: pay(row) >= P - O(δ)\n")


def test_every_expression_is_tried_briefly_before_any_is_tried_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first one may be open for its whole time, where a later one is shown at once."""
    tried: list[tuple[str, float]] = []

    def at(self: Small, large: s.Expression, seconds: float = FIRST) -> tuple[None, Need | None]:
        tried.append((show(large), seconds))
        needs = {name: Fraction(n) for name, n in {"T": 3, "R": 2, "P": 1, "S": 0, "ε": 1, "δ": 1}.items()}
        return None, (needs, Fraction(3)) if isinstance(large, s.Number) else None

    monkeypatch.setattr(Small, "at", at)
    monkeypatch.setattr(Small, "refuted", lambda *_: None)
    assert decided("players: {row: neLP, column: anyone}\nalways: payoff(row) >= P - O(δ)\n").verdict == "unknown"
    expressions = [(words, seconds) for words, seconds in tried if not words.isdigit()]
    briefly = [words for words, seconds in expressions if seconds == BRIEFLY]
    assert len(briefly) > 3 and "T - S" in briefly
    assert expressions == [(words, seconds) for seconds in (BRIEFLY, FIRST) for words in briefly]


@pytest.mark.parametrize(
    ("verdicts", "seconds", "tried", "found"),
    [
        ("r??", FIRST, "2", None),
        ("pp?", FIRST, "20", "0"),
        ("p?p", FIRST, "201", "1"),
        ("p??", FIRST, "201", "2"),
        ("??p", FIRST, "201", "1"),
        ("?pp", BRIEFLY, "2", None),
    ],
)
def test_the_smallest_thresholds_come_first_and_the_largest_that_will_do_are_told(
    monkeypatch: pytest.MonkeyPatch, verdicts: str, seconds: float, tried: str, found: str | None
) -> None:
    """What is refuted there is refuted with larger ones, too. The verdicts are those in the order of the tries."""
    small = Small(loaded(ROCK + NUMBERS + "always: prob(row, C) <= o(ε)\n"), Clock.of(60), lambda _: None)
    levels, seen = small.levels(), list[str]()

    def instance_at(self: Small, large: s.Expression, thresholds: Thresholds, _: float) -> tuple[object, str, None]:
        seen.append(str(levels.index(thresholds)))
        verdict = {"r": "refuted", "p": "proved", "?": "unknown"}[verdicts[len(seen) - 1]]
        return seen[-1] if verdict == "proved" else None, verdict, None

    monkeypatch.setattr(Small, "instance_at", instance_at)
    assert len(levels) == 3
    assert small.at(s.Number(Fraction(1)), seconds) == (found, None)
    assert "".join(seen) == tried
