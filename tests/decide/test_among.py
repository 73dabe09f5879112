"""Lines about states that are undominated among states: verdicts that were worked out by hand.

Two copiers' states are the diagonal, on which both get R x^2 + (S + T) x (1 - x) + P (1 - x)^2: an average of R, of
half of S + T, and of P. So cooperation is the only best one where half of S + T is at most R, and R can always be had.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from verify.decide.claim import decide_claim
from verify.decide.target import Target, shows
from verify.evidence.record import Evidence
from verify.evidence.result import Result
from verify.language.claims import parse_claim
from verify.library.find import load_claim, load_parsed
from verify.picture.compose import picture_of
from verify.trust.gate import judged_anew

HERE = Path(__file__).parents[2] / "spec" / "x.claim.yaml"
U = "undominated among states"
COPIERS = "game: prisoners-dilemma\nplayers: {row: Copier, column: Copier}\n"
ROCKS = "game: prisoners-dilemma\nplayers: {row: DefectRock, column: CooperateRock}\n"
ANYONE = "game: prisoners-dilemma\nplayers: {row: anyone, column: anyone}\nat: {T: 3, R: 2, P: 1, S: 0}\n"
BYSTANDER = """game:
  game: watched
  players: {row: [C, D], column: [C, D], third: [C, D]}
  payoffs:
    {C C C: [2, 2, 1], C C D: [2, 2, 0], C D C: [0, 3, 1], C D D: [0, 3, 0],
     D C C: [3, 0, 1], D C D: [3, 0, 0], D D C: [1, 1, 1], D D D: [1, 1, 0]}
players: {row: CopyOf(column), column: CopyOf(row), third: anyone}
"""
READING = "given: [0 < ε <= 1/10, 0 < δ <= ε/100]\n"
CASES = [
    ("as long as turns do not pay", COPIERS + f"given: 2*R >= T + S\nalways: {U} => prob(row, C) = 1\n", "proved"),
    ("where turns pay", COPIERS + f"given: 2*R < T + S\nalways: prob(row, C) = 1 => {U}\n", "refuted"),
    ("where turns pay", COPIERS + f"given: 2*R < T + S\nnever: {U} and prob(row, C) = 0\n", "proved"),
    ("one state is undominated", ROCKS + f"always: {U}\n", "proved"),
    ("one state is undominated", ROCKS + f"never: {U}\n", "refuted"),
    ("of all profiles these are weakly Pareto", ANYONE + f"always: weakly_pareto => {U}\n", "proved"),
    ("mutual defection is dominated", ANYONE + f"never: {U} and prob(row, D) = 1 and prob(column, D) = 1\n", "proved"),
    ("the third has all there is", BYSTANDER + f"always: {U} => prob(row, C) = 1\n", "refuted"),
    ("or more could be had by all", BYSTANDER + f"always: {U} => prob(row, C) = 1 or prob(third, C) = 1\n", "proved"),
    ("LP stops anywhere near", "game: prisoners-dilemma\nplayers: {row: LP, column: LP}\n" + READING + f"always: {U}\n",
     "refuted"),
    ("one plays ε for certain", "game: prisoners-dilemma\nplayers: {row: NicerBot, column: NicerBot}\n"
     f"given: [0 < ε < 1, 2*R >= T + S]\nalways: [{U}, {U} => payoff(row) >= P]\n", "proved"),
    ("both can always get R", COPIERS + f"always: {U} => payoff(row) >= P - 1\n", "proved"),
    ("both can always get R", COPIERS + f"always: {U} => payoff(row) > R\n", "refuted"),
    ("nobody reads", COPIERS + f"reading: post\nalways: {U} => payoff(row) > R\n", "refuted"),
]  # fmt: skip


def decided(text: str, seconds: float = 30.0) -> tuple[Result, Evidence]:
    loaded = load_parsed(parse_claim("claim: x\n" + text, str(HERE)), HERE)
    result, evidence = decide_claim(loaded, seconds, lambda _: None)
    assert judged_anew(loaded, evidence).trust == evidence.trust
    return result, evidence


@pytest.mark.parametrize(("why", "text", "verdict"), CASES)
def test_verdicts_by_hand(why: str, text: str, verdict: str) -> None:
    result, _ = decided(text)
    assert (result.verdict, result.trust) == (verdict, {"proved": "certificate", "refuted": "witness"}[verdict])


def test_each_line_has_its_own_verdict_and_a_plain_counterexample_is_none_of_a_line_about_states() -> None:
    result, evidence = decided(
        COPIERS + f"always: [prob(row, C) = 1, {U}, prob(row, C) <= 1, {U} => payoff(row) <= T]\n"
    )
    assert [item.verdict for item in result.items] == ["refuted", "refuted", "proved", "proved"]
    assert [item.among is not None for item in evidence.items] == [False, True, False, False]
    assert "another consistent state is better for all: at prob(row, C)" in (result.items[1].reason or "")


def test_programs_that_read_are_compared_in_reading_any_only() -> None:
    lp = "game: prisoners-dilemma\nplayers: {row: LP, column: LP}\nat: {δ: 1/10, ε: 1/10}\n"
    for reading in ("grid", "post"):
        result, _ = decided(lp + f"reading: {reading}\nalways: {U}\n")
        assert (result.verdict, result.cause) == ("unknown", "unsupported")
        assert f"in reading any, not in {reading}" in (result.reason or "")
    result, _ = decided(COPIERS + f"reading: grid\nat: {{δ: 1/10}}\nalways: {U}\n")
    assert result.verdict == "refuted"


TRUST = "agent Trust(t):\n    read other\n    if surely prob(other, C) >= t: play C\n    play D\n"


@pytest.mark.parametrize(("line", "verdict"), [(f"{U} => prob(row, C) = 1", "proved"), (U, "refuted")])
def test_two_who_trust_each_other_half_are_in_doubt_or_sure_and_best_sure(
    line: str, verdict: str, tmp_path: Path
) -> None:
    """Their states are mutual defection, mutual cooperation, and all in which both are within δ above t. There nobody
    gets more than 17/10 (one at t, the other nearly at t + δ), and R is 2."""
    (tmp_path / "Trust.agent").write_text(TRUST)
    path = tmp_path / "x.claim.yaml"
    text = "claim: x\ngame: prisoners-dilemma\nplayers: {row: Trust(1/2), column: Trust(1/2)}\n"
    path.write_text(f"{text}at: {{T: 3, R: 2, P: 1, S: 0, δ: 1/10}}\nalways: {line}\n", "utf-8")
    result, _ = decide_claim(load_claim(path), 30.0, lambda _: None)
    assert (result.verdict, result.trust) == (verdict, {"proved": "certificate", "refuted": "witness"}[verdict])


def test_a_better_state_that_is_not_on_the_grid_makes_none_on_it_dominated(tmp_path: Path) -> None:
    """With zones of width 1/5 both may cooperate with any probability from 0.51 to 0.71, and pay for what is above 0.5.
    On the grid of tenths only 0.6 is in doubt about 0.51; nothing else that is a state there pays more than 0."""
    (tmp_path / "Trust.agent").write_text(TRUST)
    differ = "{game: differ, players: {row: [C, D], column: [C, D]}, payoffs: [[[0, 0], [1, 1]], [[1, 1], [0, 0]]]}"
    text = f"claim: x\ngame: {differ}\nplayers: {{row: Trust(0.51), column: Trust(0.51)}}\nat: {{δ: 1/5}}\n"
    text += f"always: {U} => prob(row, C) < 0.6\n"
    for reading, verdict in (("any", "proved"), ("grid", "unknown")):
        claim = tmp_path / f"{reading}.claim.yaml"
        claim.write_text(f"{text}reading: {reading}\n")
        assert decide_claim(load_claim(claim), 20.0, lambda _: None)[0].verdict == verdict


def test_without_a_certificate_that_none_is_better_it_rests_on_the_solver(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("verify.decide.for_all.certificate_of", lambda _: None)
    result, evidence = decided("game: coordination\nplayers: {row: Coordinator, column: Coordinator}\n"
                               f"never: {U} and prob(row, B) = 1\n")  # fmt: skip
    assert (result.verdict, result.trust) == ("refuted", "solver")
    assert evidence.items[0].among is not None and evidence.items[0].among.certificate is None


def test_where_there_is_no_time_for_any_state_it_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("verify.decide.among.MOST_STATES", 0)
    result, _ = decided(COPIERS + f"always: {U} => prob(row, C) = 1\n")
    assert result.verdict == "unknown" and "no states were found" in (result.reason or "")


def test_that_a_state_shows_such_a_target_takes_other_states() -> None:
    assert not shows(None, Target(None, undominated="assumed"))  # type: ignore[arg-type]


def test_a_picture_does_not_shade_what_compares_states() -> None:
    loaded = load_parsed(parse_claim(f"claim: x\n{COPIERS}always: [{U}, payoff(row) >= P]\n", str(HERE)), HERE)
    picture = picture_of(loaded, {}, None, 0)
    assert f"Not shaded: {U}, which compares states with each other." in picture.notes
    assert any(area.role == "claimed" for panel in picture.panels for area in panel.areas)
    alone = picture_of(replace(loaded, claim=replace(loaded.claim, items=loaded.claim.items[:1])), {}, None, 0)
    assert not any(area.role == "claimed" for panel in alone.panels for area in panel.areas)
    three = "game: rock-paper-scissors\nplayers: {row: anyone, column: anyone}\n"
    many = load_parsed(parse_claim(f"claim: x\n{three}always: {U}\n", str(HERE)), HERE)
    notes = picture_of(many, {}, None, 0).notes
    assert [note for note in notes if "compares states" in note] == [
        f"Not shaded: {U}, which compares states with each other."
    ]
