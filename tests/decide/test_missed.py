"""Profiles of a region that are missed: at a simple place, or where the search for states stopped."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from verify.decide.claim import decide_claim
from verify.decide.clock import Clock
from verify.decide.existence.missed import is_missed, place_to_miss
from verify.semantics.symbolic.variables import probability

from .tiny import NUMBERS, SECONDS, loaded, setup_of, silent

ROCKS = "players: {row: DefectRock, column: DefectRock}\n" + NUMBERS
ASKING = """agent Asking:
    if oracle says prob(other, C) > 2/7: play C
    play D
"""
FREE = """agent Free:
    if oracle says prob(other, D) > 1: play C
    play D
"""


@pytest.mark.parametrize(
    ("region", "within", "missed"),
    [
        ("prob(row, C) = 1", "0", True),
        ("prob(column, C) = 1", "1/2", True),
        ("prob(column, C) = 0 and prob(row, C) = 0", "0", False),
        ("prob(column, C) = 1/2 and prob(row, C) = 1/2", "1/2", False),
        ("prob(column, C) = 1/2 and prob(row, C) = 1/2", "49/100", True),
        ("prob(column, C) = 1", "1", False),
    ],
)
def test_a_profile_is_missed_just_where_no_state_is_near(region: str, within: str, missed: bool) -> None:
    """Of two rocks that defect there is one state."""
    setup = setup_of(ROCKS + f"attains: {{region: {region}, within: {within}}}\n")
    place = place_to_miss(setup, Clock.of(SECONDS))
    found = place is not None and is_missed(setup, place, Clock.of(SECONDS), silent)
    assert found == missed
    if place is not None and found:
        profile = [place[str(probability(player, "C"))] for player in ("row", "column")]
        assert max(profile) > Fraction(within), "the state is further away than that"


@pytest.mark.parametrize(("most", "verdict"), [("2/7", "proved"), ("3/7", "refuted")])
@pytest.mark.parametrize("given", (NUMBERS, ""))
def test_a_segment_of_states_ends_where_an_answer_changes(most: str, verdict: str, given: str, tmp_path: Path) -> None:
    """Column may play anything where row surely defects; row cooperates where column cooperates often."""
    region = f"prob(row, C) = 0 and prob(column, C) <= {most}"
    text = f"players: {{row: Asking, column: Free}}\n{given}attains: {{region: {region}, within: 0}}\n"
    result, evidence = decide_claim(loaded(text, tmp_path, Asking=ASKING, Free=FREE), SECONDS, silent)
    assert (result.verdict, result.trust) == (verdict, "certificate")
    if verdict == "refuted":
        assert result.witness is not None and evidence.exclusion is not None
        assert Fraction(2, 7) < Fraction(result.witness.strategies["column"]["C"]) <= Fraction(3, 7)
