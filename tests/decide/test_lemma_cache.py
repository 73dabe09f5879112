"""A certificate found for one claim proves another one exactly where its hypotheses are that one's, too."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from functools import cache

import pytest

from verify.decide.claim import decide_claim
from verify.decide.lemma_cache import MOST, Hypotheses, LemmaCache
from verify.evidence.certificate import AnyOf, Certificate, Leaf, Product
from verify.evidence.record import Evidence
from verify.language.claims import parse_claim
from verify.library.combinations import load_combination, load_sweep
from verify.library.find import LoadedClaim, load_parsed
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.problem import Problem, consistent_states, with_goal
from verify.semantics.symbolic.setup import set_up
from verify.trust.check_certificate import check_certificate
from verify.trust.gate import check_stated
from verify.trust.stating.claim import Stated
from verify.workers.server import _lemmas

SWEEP, PATH = load_sweep("atlas")
LP, NELP = 1, 3
"""Combinations of a game, six for each: LP against LP and neLP against neLP, both with derivative by_mixing."""
GAMES = range(6)
ROW = "payoff(row) >= minmax(row) - 4*δ*3"


def claim(number: int, old: str = "", new: str = "") -> LoadedClaim:
    if not old:
        return load_combination(SWEEP, PATH, number)
    text = SWEEP.claim(number).text
    assert old in text
    return load_parsed(parse_claim(text.replace(old, new), SWEEP.lines.file), PATH)


def decided(numbers: Iterable[int], lemmas: LemmaCache | None) -> list[Evidence]:
    return [decide_claim(claim(n), 60.0, lambda _: None, lemmas)[1] for n in numbers]


@cache
def learned() -> tuple[Certificate, ...]:
    """What the floors of neLP taught in some games."""
    lemmas = LemmaCache()
    decided((6 * game + NELP for game in GAMES), lemmas)
    return tuple(lemma.certificate() for lemma in lemmas.kept)


def full() -> LemmaCache:
    lemmas = LemmaCache()
    for certificate in learned():
        lemmas.add(certificate)
    return lemmas


def denied(loaded: LoadedClaim, text: str) -> Problem:
    setup = set_up(loaded)
    goal = Goal(setup, "weaker")
    (proposition,) = (item.proposition for item in loaded.claim.items if item.text == text)
    (possible,) = consistent_states(setup)
    return with_goal(possible, f"denied: {text}", goal.formula(proposition, False), goal.instances)


def lesson_for(lemmas: LemmaCache, loaded: LoadedClaim, text: str = ROW) -> Certificate | None:
    return lemmas.proves(denied(loaded, text), Hypotheses())


def test_a_floor_is_proved_once_for_all_games_with_the_players_payoffs() -> None:
    lemmas = LemmaCache()
    (first,) = decided([NELP], lemmas)
    known = [lemma.certificate() for lemma in lemmas.kept]
    (second,) = decided([6 + NELP], lemmas)
    item = next(item for item in second.items if item.text == ROW)
    assert item.verdict == "proved" and item.certificate is not None
    assert item.certificate in known
    check_certificate(item.certificate)
    place = [item.text for item in second.items].index(ROW)
    check_stated(item.certificate, Stated(claim(6 + NELP)).denied(place))
    assert first.items[1].certificate == item.certificate


@pytest.mark.parametrize(
    ("old", "new"), [("δ: 1/10000", "δ: 1/20000"), ("Up Left: [3,", "Up Left: [7/2,"), ("4*δ*3", "4*δ*2")]
)
def test_another_number_is_another_claim(old: str, new: str) -> None:
    text = ROW.replace(old, new)
    assert lesson_for(full(), claim(NELP)) is not None
    assert lesson_for(full(), claim(NELP, old, new), text) is None


@pytest.mark.parametrize(("old", "new"), [("ε: 1/10,", "ε: 1/11,"), ("Up Left: [3, 3]", "Up Left: [3, 7]")])
def test_a_number_that_the_proof_does_not_need_may_be_another(old: str, new: str) -> None:
    other = claim(NELP, old, new)
    lemma = lesson_for(full(), other)
    assert lemma is not None
    check_stated(lemma, Stated(other).denied([item.text for item in other.claim.items].index(ROW)))


def test_an_agent_without_a_floor_learns_nothing_false() -> None:
    lemmas, refuted = full(), 0
    for game in GAMES:
        for number in (6 * game + LP - 1, 6 * game + LP):
            (evidence,) = decided([number], lemmas)
            for item in evidence.items:
                if item.verdict == "refuted":
                    refuted += "payoff" in item.text
                    assert lesson_for(lemmas, claim(number), item.text) is None
    assert refuted >= 8


def test_with_lemmas_a_sweep_has_the_same_verdicts() -> None:
    numbers = [3, 9, 11, 75]
    lemmas = LemmaCache()
    with_lemmas, without = decided(numbers, lemmas), decided(numbers, None)
    for one, other in zip(with_lemmas, without, strict=True):
        assert one.verdict == other.verdict and one.trust == other.trust
        assert [item.verdict for item in one.items] == [item.verdict for item in other.items]


def test_what_was_useful_last_is_kept() -> None:
    lemmas = LemmaCache(most=2)
    row = lesson_for(full(), claim(NELP))
    assert row is not None
    others = [replace(row, labels=tuple(f"{k} {label}" for label in row.labels)) for k in range(3)]
    for certificate in (row, others[0]):
        lemmas.add(certificate)
    assert lesson_for(lemmas, claim(NELP)) == row
    lemmas.add(others[1])
    assert [lemma.certificate() for lemma in lemmas.kept] == [others[1], row]
    lemmas.add(others[2])
    lemmas.add(others[0])
    assert lesson_for(lemmas, claim(NELP)) is None and len(lemmas.kept) == 2
    lemmas.add(replace(row, hypotheses=(AnyOf(row.hypotheses * 1000), *row.hypotheses[1:])))
    lemmas.add(replace(row, refutation=Leaf((Product(Fraction(10**5000), ()),))))
    assert [lemma.certificate() for lemma in lemmas.kept] == [others[0], others[2]]  # those are too large
    many = LemmaCache()
    for _ in range(MOST + 10):
        many.add(Certificate((), (), (), Leaf(())))
    assert len(many.kept) == MOST


def test_only_combinations_of_one_sweep_share_lemmas() -> None:
    def request(text: str | None) -> dict[str, object]:
        return {"combination": {"text": text, "number": 0}}

    first = _lemmas(request("one"))
    assert _lemmas(request(None)) is first
    assert _lemmas({"combination": None}) is not first and _lemmas({}) is not _lemmas({})
    assert _lemmas(request(None)) is first
    assert _lemmas(request("another")) is not first
