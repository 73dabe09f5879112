"""Several kinds in one file: each line is in exactly one part, or the file is refused; no line is ever dropped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.errors import InputError
from verify.language.claims import parse_claim
from verify.language.keys import KINDS, TOGETHER
from verify.language.parts import parse_claims, parts
from verify.language.titles import KIND_WORDS

HEAD = "claim: c\ngame: g\nplayers: {row: A, column: B}\n"
LINES = {
    "always": ("always: [x > 1, x > 2]", 2),
    "never": ("never: x > 3", 1),
    "possible": ("possible:\n- x > 4\n- x > 5", 2),
    "attains": ("attains: {region: x > 6}", 1),
    "lemma": ("lemma: >\n  x >\n  7", 1),
    "equilibrium": ("equilibrium: {within: 1/10}", 2),
}
"""A text of each kind, and how many lines it states: an equilibrium, one for each player."""
REST = ("says: |\n  Such as\n\n  always: x", "# possible: x", "given: [x > 0]", "", "source: 'lemma: no'")


def test_all_kinds_are_known():
    assert set(LINES) == set(KINDS) == set(KIND_WORDS)


@given(st.lists(st.sampled_from(KINDS), min_size=1, unique=True), st.data())
def test_no_line_is_dropped(kinds, data):
    rows = data.draw(st.permutations([*(LINES[kind][0] for kind in kinds), *REST]))
    text = HEAD + "\n".join(rows) + "\n"
    found = parse_claims(text, "f")
    assert sum(len(claim.items) for claim in found) == sum(LINES[kind][1] for kind in kinds)
    alone = [kind for kind in kinds if kind not in TOGETHER]
    assert len(found) == len(alone) + (len(alone) < len(kinds))
    for claim in found:
        assert (claim.says, claim.source, len(claim.given)) == ("Such as\n\nalways: x", "lemma: no", 1)
        assert claim.game == "g" and len(claim.players) == 2
    if len(found) == 1:
        assert found == (parse_claim(text, "f"),) and not parts(text)
    else:
        with pytest.raises(InputError, match="each is a claim of its own"):
            parse_claim(text)


@given(st.lists(st.sampled_from(KINDS), min_size=2, unique=True))
def test_lines_stay_where_they_are(kinds):
    text = HEAD + "\n".join(LINES[kind][0] for kind in kinds)
    rows = text.split("\n")
    for part in parts(text):
        assert [row for row, was in zip(part.text.split("\n"), rows, strict=True) if row not in ("", was)] == [
            f"claim: c.{part.kind}"
        ]


def test_each_part_says_what_it_is_told():
    text = HEAD + (
        "never: x > 3\npossible: x > 4\nlemma: [x > 7, x > 8]\nalways: x > 1\nbudget: 1 min\n"
        "expect: {possible: refuted, lemma: [proved, unknown]}"
    )
    found = [(claim.name, claim.kind, claim.budget, claim.expect) for claim in parse_claims(text)]
    assert found == [
        ("c.never", "always", 20, "proved"),
        ("c.possible", "possible", 20, "refuted"),
        ("c.lemma", "lemma", 20, "proved, unknown"),
    ]
    both = parse_claims(HEAD + "always: x > 1\npossible: x > 4\nexpect: refuted")
    assert [claim.expect for claim in both] == ["refuted", "refuted"]


def test_an_indented_file_is_split_as_well():
    text = "".join(f"  {row}\n" for row in (HEAD + "lemma: x > 7\nalways: x > 1").split("\n"))
    assert [claim.name for claim in parse_claims(text)] == ["c.lemma", "c.always"]


@pytest.mark.parametrize(
    ("marked", "message"),
    [
        (
            "{claim: c, game: g, players: {row: A}, always: x > 0, ‸possible: x > 0}",
            "expected one kind of claim, found always and possible in braces; write each key on a line of its own, "
            "without them",
        ),
        (
            HEAD + "possible: x > 0\n‸always: x > 0\nfind: {least: x}",
            "expected one kind of claim beside 'find', found possible and always; write a claim for each",
        ),
        (
            HEAD + "possible: x > 0\nalways: x > 0\nexpect: ‸[proved, refuted]",
            "expected one verdict, or one for each kind, such as {possible: proved, always: refuted}, found a list",
        ),
        (
            HEAD + "possible: x > 0\nalways: x > 0\nnever: x < 0\nexpect: {‸never: proved}",
            "expected possible or always, found 'never'",
        ),
        (
            HEAD + "possible: x > 0\nalways: x > 0\nexpect: {always: ‸{always: proved}}",
            "expected a verdict, or a list of them, found a mapping",
        ),
        (
            HEAD + "possible: [x > 0, x > 1]\nalways: x > 0\nexpect: {possible: ‸[proved, refuted]}",
            "expected one verdict, found a list of 2",
        ),
        (
            HEAD + "possible: x > 0\nalways: x > 0\nnever: [x < 0]\nexpect: {always: ‸[proved, refuted, refuted]}",
            "expected one verdict, or 2 of them, found a list of 3",
        ),
        (HEAD + "possible: x > 0\nalways: x > 0\nexpect: {always: ‸yes}", "expected proved, refuted, unknown or "),
        (HEAD + "possible: x > 0\nalways: x > 0\nbudget: ‸soon", "expected a time, such as 60 s, 500 ms or 2 min"),
        (
            "claim: ‸c.possible\ngame: g\nplayers: {row: A}\npossible: x > 0\nalways: x > 0",
            "expected a claim's name of letters, digits, - and _, found 'c.possible'",
        ),
        (HEAD + "possible: x > 0\nalways: x > 0\n‸alway: x > 0", "expected a key of a claim, found 'alway'"),
        (
            "‸" + HEAD + 'says: "a\u2028  b"\npossible: x > 0\nalways: x > 0',
            "expected lines that end as usual, found others; write a claim for each kind",
        ),
    ],
)
def test_refusals(refusal, marked, message):
    assert refusal(parts, marked).startswith(message)
