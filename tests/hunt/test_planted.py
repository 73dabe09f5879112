"""Wrong verdicts that were planted: the hunt notices each of them, and agrees with the right one."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction as F
from pathlib import Path
from typing import Any

from tests.hunt import syntax as s
from tests.hunt import text
from tests.hunt.examples import LEVEL, LIAR, NICER, ROCK, WARY, claim, compare, coop
from tests.hunt.hunting import judged
from tests.hunt.judge import Finding
from verify.decide.claim import decide_claim
from verify.library.find import load_claim


def decided(c: s.Claim, folder: Path) -> tuple[Any, Any]:
    return decide_claim(load_claim(text.write(c, folder)), 20, lambda words: None)


def verdict_as(result: Any, verdict: str) -> Any:
    items = tuple(replace(item, verdict=verdict) for item in result.items)
    return replace(result, verdict=verdict, items=items, witness=None)


def found(c: s.Claim, result: Any, evidence: Any = None) -> list[Finding]:
    return list(judged(c, result, evidence, "planted")[2])


def is_noticed(c: s.Claim, right: str, planted: str, folder: Path) -> None:
    """The engine's own verdict is confirmed, the planted one is called wrong."""
    result, evidence = decided(c, folder)
    assert result.verdict == right
    assert judged(c, result, evidence, "planted")[1:] == (True, ())
    assert [finding.what for finding in found(c, verdict_as(result, planted))] == ["WRONG"]


def test_always_said_to_hold(tmp_path: Path) -> None:
    is_noticed(claim("always", WARY, LEVEL, compare(coop("row"), "=", F(0))), "refuted", "proved", tmp_path)


def test_never_said_to_hold(tmp_path: Path) -> None:
    is_noticed(claim("never", LIAR, ROCK, compare(coop("row"), "=", F(1, 2))), "refuted", "proved", tmp_path)


def test_something_said_to_be_possible(tmp_path: Path) -> None:
    is_noticed(claim("possible", ROCK, None, compare(coop("row"), "=", F(1))), "refuted", "proved", tmp_path)


def test_something_said_to_be_impossible(tmp_path: Path) -> None:
    c = claim("possible", NICER, NICER, compare(coop("row"), ">=", F(1)))
    is_noticed(c, "proved", "refuted", tmp_path)


def test_states_said_not_to_exist(tmp_path: Path) -> None:
    c = claim("always", LIAR, ROCK, compare(coop("column"), "=", F(0)))
    is_noticed(c, "proved", "vacuous", tmp_path)


def test_a_region_said_to_be_reached(tmp_path: Path) -> None:
    c = claim("attains", ROCK, None, compare(coop("column"), "=", F(1)), within=F(1, 2))
    result, _ = decided(c, tmp_path)
    assert result.verdict == "refuted"
    assert [finding.what for finding in found(c, verdict_as(result, "proved"))] == ["WRONG"]


def test_a_lemma_said_to_hold(tmp_path: Path) -> None:
    c = replace(claim("lemma", None, None, compare(s.Payoff("row"), "<", F(3))), uses=())
    is_noticed(c, "refuted", "proved", tmp_path)


def test_a_state_that_no_agent_puts_out(tmp_path: Path) -> None:
    c = claim("always", WARY, LEVEL, compare(coop("row"), "=", F(0)))
    result, evidence = decided(c, tmp_path)
    moved = {**result.witness.strategies, "column": {"C": "1/2", "D": "1/2"}}
    planted = replace(result, witness=replace(result.witness, strategies=moved))
    assert "WRONG" in [finding.what for finding in found(c, planted, evidence)]


def test_a_state_that_contradicts_nothing(tmp_path: Path) -> None:
    c = claim("always", WARY, LEVEL, compare(coop("row"), "=", F(0)))
    result, _ = decided(c, tmp_path)
    other = claim("always", WARY, LEVEL, compare(coop("column"), "=", F(11, 20)))
    assert [finding.what for finding in found(other, result)] == ["WRONG"]


def test_items_that_do_not_go_with_the_verdict(tmp_path: Path) -> None:
    c = claim("always", LIAR, ROCK, compare(coop("column"), "=", F(0)))
    result, evidence = decided(c, tmp_path)
    items = tuple(replace(item, verdict="unknown") for item in result.items)
    assert [finding.what for finding in found(c, replace(result, items=items), evidence)] == ["FAULT"]


COPY = s.Use(s.Agent("Copy", (), (s.PlayCopy("other"),)))


def test_dominated_states_said_to_be_undominated(tmp_path: Path) -> None:
    c = claim("always", COPY, COPY, s.AmongStates())
    result, evidence = decided(c, tmp_path)
    assert result.verdict == "refuted" and not found(c, result, evidence)
    assert [finding.what for finding in found(c, verdict_as(result, "proved"))] == ["WRONG"]


def test_what_no_undominated_state_has_said_to_follow(tmp_path: Path) -> None:
    c = claim("always", ROCK, LEVEL, s.Implies(s.AmongStates(), compare(coop("row"), "=", F(1))))
    result, evidence = decided(c, tmp_path)
    assert result.verdict == "refuted" and not found(c, result, evidence)
    assert [finding.what for finding in found(c, verdict_as(result, "proved"))] == ["WRONG"]


def test_a_dominated_state_said_to_be_undominated(tmp_path: Path) -> None:
    all_of_them, picked = s.AmongStates(), s.Implies(s.AmongStates(), compare(coop("row"), "=", F(1)))
    refuted, evidence = decided(claim("always", COPY, COPY, all_of_them), tmp_path / "all")
    c = claim("always", COPY, COPY, picked)
    assert decided(c, tmp_path / "picked")[0].verdict == "proved"
    (item,) = evidence.items
    forged = replace(evidence, items=(replace(item, among=replace(item.among, better=None)),))
    assert "WRONG" in [finding.what for finding in found(c, refuted, forged)]
    worse = replace(evidence, items=(replace(item, among=replace(item.among, better=item.witness)),))
    assert "WRONG" in [finding.what for finding in found(claim("always", COPY, COPY, all_of_them), refuted, worse)]
