"""Kinds of lines in one claim: they stand together, or the claim is refused; no line is ever dropped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.errors import InputError
from verify.language.claims import parse_claim
from verify.language.keys import KINDS, TOGETHER

HEAD = "claim: c\ngame: g\nplayers: {row: A, column: B}\n"
LINES = {
    "always": ("always: [x > 1, x > 2]", 2),
    "never": ("never: x > 3", 1),
    "possible": ("possible: [x > 4, x > 5]", 2),
    "attains": ("attains: {region: x > 6}", 1),
    "lemma": ("lemma: x > 7", 1),
    "equilibrium": ("equilibrium: {within: 1/10}", 2),
}
"""A text of each kind, and how many lines it states: an equilibrium, one for each player."""


def test_there_is_a_text_of_every_kind():
    assert set(LINES) == set(KINDS)


@given(st.lists(st.sampled_from(KINDS), min_size=1, unique=True))
def test_no_line_is_dropped(kinds):
    text = HEAD + "\n".join(LINES[kind][0] for kind in kinds)
    if len(kinds) == 1 or set(kinds) <= set(TOGETHER):
        assert len(parse_claim(text).items) == sum(LINES[kind][1] for kind in kinds)
    else:
        with pytest.raises(InputError, match="write a claim for each"):
            parse_claim(text)


@pytest.mark.parametrize(
    ("kinds", "line"),
    [
        (("always", "possible"), 5),
        (("possible", "always"), 4),
        (("always", "never", "lemma"), 6),
        (("attains", "equilibrium"), 5),
        (("possible", "attains"), 5),
    ],
)
def test_the_place_is_that_of_a_kind_that_does_not_fit(kinds, line):
    with pytest.raises(InputError) as caught:
        parse_claim(HEAD + "\n".join(LINES[kind][0] for kind in kinds), "f")
    assert str(caught.value).startswith(f"f:{line}:1: ")
