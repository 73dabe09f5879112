from __future__ import annotations

import pytest

from verify.language.suggest import did_you_mean, nearest


@pytest.mark.parametrize(
    ("word", "candidates", "found"),
    [
        ("alway", ["always", "never"], "always"),
        ("nelp", ["neLP", "LP"], "neLP"),
        ("COOPERATEROCK", ["CooperateRock", "DefectRock"], "CooperateRock"),
        ("zzz", ["C", "D"], None),
        ("x", [], None),
    ],
)
def test_nearest(word: str, candidates: list[str], found: str | None) -> None:
    assert nearest(word, candidates) == found


def test_without_a_near_word_all_are_listed() -> None:
    assert did_you_mean("payof", ["payoff"]) == "; did you mean 'payoff'?"
    assert did_you_mean("zzz", ["D", "C"]) == "; there are: C, D"
    assert did_you_mean("zzz", []) == ""


def test_a_long_list_is_cut() -> None:
    assert did_you_mean("zzz", [f"a{n:02}" for n in range(30)]).endswith("a19, ...")
