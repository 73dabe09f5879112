"""A claim's text with another statement: the same game, players and assumptions, and something else said of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import yaml

from verify.language.keys import KINDS, QUESTION_KEYS
from verify.language.syntax import Kind

DROPPED = ("claim", "says", "source", "about", "expect", "budget", *(key.name for key in QUESTION_KEYS))
"""Keys that are about the claim as it was."""


def restated(
    text: str, name: str, says: str, kind: Kind, items: Sequence[str], places: Mapping[str, Any] | None = None
) -> str:
    """The text of a claim that parses, under this name, with these items for its own; of `attains` within 0.

    `places` has other entries for some keys: paths for a game and players, say.
    """
    kept = {key: value for key, value in entries_of(text).items() if key not in (*DROPPED, *KINDS)} | dict(places or {})
    stated: Any = {"region": list(items), "within": "0"} if kind == "attains" else list(items)
    return written({"claim": name, **({"says": says} if says else {}), **kept, kind: stated})


def entries_of(text: str) -> dict[str, Any]:
    """The entries of the mapping that a text holds, which parses; every value is a text, or has texts inside."""
    return dict(yaml.load(text, yaml.BaseLoader))


def written(entries: Mapping[str, Any]) -> str:
    """A mapping as the text of a file, in this order; strings stay strings, one line each."""
    return str(yaml.dump(dict(entries), allow_unicode=True, sort_keys=False, width=10**6, Dumper=yaml.SafeDumper))
