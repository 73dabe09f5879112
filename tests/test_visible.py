"""What cannot be seen is written so that it can, whatever shows it; what can be seen stays as it is."""

from __future__ import annotations

import json
import sys
import unicodedata

import pytest

from verify.errors import InputError, Position
from verify.evidence.file import as_text
from verify.evidence.lines import heading_line, line_of
from verify.evidence.record import Evidence, ItemEvidence
from verify.language.source import Source
from verify.picture.data import Dots, Panel, Picture
from verify.visible import columns, json_text, visible, visible_parts

NEVER = [
    *map(chr, [*range(0x20), *range(0x7F, 0xA0), 0xAD, 0x61C, 0x200B, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029]),
    *map(chr, [*range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF, 0xFFF9, 0xFFFF, 0xD800, 0xDFFF, 0xE0001]),
    *"\u034f\u115f\u1160\u2800\u3164\ufe0f\uffa0\U000e0100\U0010ffff",
]


@pytest.mark.parametrize("character", NEVER, ids=lambda c: f"U+{ord(c):04X}")
def test_what_cannot_be_seen_is_escaped(character: str):
    shown = visible(f"a{character}b")
    assert shown.isascii() and shown.isprintable() and shown.startswith("a\\") and shown.endswith("b")
    assert eval(f"'{shown}'") == f"a{character}b"


def test_of_all_characters_only_those_stay_that_can_be_seen():
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    kept = [c for c in visible(every) if not c.isascii()]
    assert {unicodedata.category(c)[0] for c in kept} <= set("LMNPSZ")
    assert not {"Zl", "Zp"} & {unicodedata.category(c) for c in kept}
    for text in ("plain text", "δ ≤ ε·2 — “café” 囚人のジレンマ", "a\u00a0b", "back\\slash"):
        assert visible(text) == text
    assert visible("one\ntwo\r", keep="\n") == "one\ntwo\\r"
    assert visible(visible("\x1b[2J")) == visible("\x1b[2J")


@pytest.mark.parametrize("character", NEVER, ids=lambda c: f"U+{ord(c):04X}")
def test_json_keeps_the_text_and_shows_it(character: str):
    for layout in ({}, {"indent": 1}):
        text = json_text({f"k{character}": [f"a{character}b", "δ"]}, **layout)
        assert json.loads(text) == {f"k{character}": [f"a{character}b", "δ"]}
        assert visible(text, keep="\n") == text and "δ" in text


def test_parts_of_data_are_made_visible_wherever_they_are():
    dots = Dots("state", "a\x1b", (), ("b\u202e", "c"))
    panel = Panel("t\n", "x", "y", (0, 1), (0, 1), dots=(dots,), names=(((0, 0), "n\x7f"),))
    shown = visible_parts(Picture("\x00", "", (panel,), ("\u2028",)))
    assert shown.title == "\\x00" and shown.notes == ("\\u2028",) and shown.panels[0].title == "t\\n"
    assert shown.panels[0].dots[0].hover == ("b\\u202e", "c") and shown.panels[0].names == (((0, 0), "n\\x7f"),)
    assert visible_parts({"k\x1b": ["v\x1b", 1, None]}) == {"k\\x1b": ["v\\x1b", 1, None]}


@pytest.mark.parametrize("before", ["", "abc", "\x1b[31m", "\u202e\u202e", "囚人", "e\u0301", "\t", "\ud800"])
def test_the_caret_stands_under_its_character(before: str):
    error = Source("f", (f"{before}HERE",)).error("expected x", Position("f", 1, len(before) + 1))
    first, line, caret = str(error).split("\n")
    assert first == "f:1:1: expected x" or before
    place = line.index("HERE")
    assert caret == " " * columns(line[:place]) + "^"
    assert visible(line) == line


def test_an_error_is_one_line_whatever_it_quotes():
    error = InputError("expected a file\nerror: none", Position("a\nb\x1b", 1, 2), "x\u202ey", "in\x07 this\n    that")
    assert str(error).split("\n") == [
        "a\\nb\\x1b:1:2: expected a file\\nerror: none",
        "    in\\x07 this",
        "    that",
        "    x\\u202ey",
        "     ^",
    ]
    assert str(InputError("a\nb\u202e")) == "a\\nb\\u202e"
    assert str(InputError.again(f"prefix: {error}")) == f"prefix: {error}"


def test_evidence_is_a_text_that_can_be_seen():
    odd = "a\x7f\u202e\ud800\n"
    sha256 = {"claim": odd, "game": odd, "agents": {odd: odd}}
    made = {"command": odd, "seconds": 0.5, "at": odd}
    evidence = Evidence("c", "unknown", None, odd, sha256, {odd: odd}, made, (ItemEvidence(odd, "unknown"),))
    texts = as_text(evidence), heading_line("s", odd, odd), line_of(3, evidence.to_json())
    for text in texts:
        assert visible(text, keep="\n") == text and text.count("\\u202e") > 1
    assert (Evidence.from_json(json.loads(texts[0])) == evidence) is True  # a difference would not be shown
    assert json.loads(texts[1]) == {"sweep": "s", "file": odd, "text": odd}
