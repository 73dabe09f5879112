"""Text from files, made visible: nothing in it moves the cursor, turns the reading around, begins a line or hides.

Whatever shows such text uses this where it writes: reports, messages, JSON, pictures, tables.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from typing import Any

DOUBTFUL = re.compile("[^ -~]")
"""What has to be looked at: all that is no printable ASCII."""
HIDDEN = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]")
"""Characters that are blank, or nothing at all, though Unicode counts them among letters, marks and signs."""


def visible(text: str, keep: str = "") -> str:
    r"""The text with control, format and other characters that cannot be seen written as Python writes them.

    Spaces of any width stay, and what is in `keep`.

    >>> print(visible("a\x1b[2J\u202eb\n\ud800"))
    a\x1b[2J\u202eb\n\ud800
    """
    return DOUBTFUL.sub(lambda c: c[0] if c[0] in keep or _can_be_seen(c[0]) else _escape(c[0]), text)


def visible_parts(data: Any) -> Any:
    """The same data (dataclasses, tuples, lists and mappings), all texts in it made visible."""
    if isinstance(data, str):
        return visible(data)
    if isinstance(data, tuple | list):
        return type(data)(map(visible_parts, data))
    if isinstance(data, dict):
        return {visible_parts(key): visible_parts(value) for key, value in data.items()}
    if is_dataclass(data) and not isinstance(data, type):
        return replace(data, **{part.name: visible_parts(getattr(data, part.name)) for part in fields(data)})
    return data


def json_text(data: Any, **layout: Any) -> str:
    r"""The data as JSON, in which what cannot be seen is written as JSON's own escapes.

    >>> print(json_text(["δ", "\u202e", "\x7f"]))
    ["δ", "\u202e", "\u007f"]
    """
    text = json.dumps(data, ensure_ascii=False, **layout)
    return DOUBTFUL.sub(lambda c: c[0] if c[0] == "\n" or _can_be_seen(c[0]) else json.dumps(c[0])[1:-1], text)


def columns(text: str) -> int:
    """How many columns of a terminal the text takes.

    >>> columns("agent"), columns("é"), columns("囚人")
    (5, 1, 4)
    """
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _can_be_seen(character: str) -> bool:
    seen = character.isprintable() or unicodedata.category(character) == "Zs"
    return seen and HIDDEN.match(character) is None


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
