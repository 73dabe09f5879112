"""Some seconds of the hunt with fresh seeds (`make hunt`: hours). The message tells how to run a finding again."""

from __future__ import annotations

import secrets

from tests.hunt.hunting import AMONG, TRIPLES, claim_of, hunt, told
from tests.hunt.text import claim

TWO, THREE = 8.0, 4.0
"""Seconds for games of two actions; for those of three, and for undominated states."""


def test_the_engine_gives_no_wrong_verdict() -> None:
    looked_for(secrets.token_hex(4), TWO)


def test_the_engine_gives_no_wrong_verdict_about_three_actions() -> None:
    looked_for(f"{secrets.token_hex(4)}{TRIPLES}".rstrip("/"), THREE)


def test_the_engine_gives_no_wrong_verdict_about_undominated_states() -> None:
    looked_for(f"{secrets.token_hex(4)}{AMONG}".rstrip("/"), THREE)


def looked_for(seed: str, seconds: float) -> None:
    print(f"seed {seed}")
    tally = hunt(seed, seconds)
    found = "\n".join(map(told, tally.bad))
    assert not tally.bad, f"run again with: python -m tests.hunt --seed {seed}\n{found}"


def test_a_seed_gives_the_same_claim_again() -> None:
    assert claim_of("one/7") == claim_of("one/7")
    assert claim(claim_of("one/7")) == claim(claim_of("one/7"))


def test_all_kinds_and_statements_come_up() -> None:
    claims = [claim_of(f"variety/{k}") for k in range(150)]
    assert {c.kind for c in claims} == {"always", "never", "possible", "attains", "lemma"}
    assert {c.reading for c in claims} == {"any", "grid", "post"}
    assert {len(c.game.players) for c in claims} == {2, 3}
    said = " ".join(repr(use.agent) for c in claims for use in c.uses if use is not None)
    words = (
        "Surely",
        "Possibly",
        "StepImproves",
        "Says",
        "Compares",
        "CopyPlays",
        "Draw",
        "GuardNot",
        "GuardAnd",
        "GuardOr",
        "Read",
        "With",
    )
    plays = ("PlayAction", "PlayMinmax", "PlayStep", "PlayReading", "PlayCopy", "PlayMix")
    assert [word for word in (*words, *plays) if f"{word}(" not in said] == []
    items = " ".join(repr(c.items) for c in claims)
    about = (
        "AmongStates",
        "Cmp",
        "And",
        "Or",
        "Not",
        "Implies",
        "Optimal",
        "Undominated",
        "Near",
        "Improves",
        "Payoff",
        "Minmax",
    )
    assert [word for word in about if f"{word}(" not in items] == []
