"""Names of players and actions: identifiers, and what else people call them, such as `Player 1`, `go-left` or `1`.

In a formula a name that is no identifier stands in quotes; digits may stand without them where only a name can be
meant. No label has a bracket, a comma or a point, so that texts made of several are never taken for one another.
"""

from __future__ import annotations

import re

from verify.language.words import canonical


def label(text: str) -> str | None:
    """The name in its one spelling, or None where nobody can be called so: words of letters, digits and _, with one
    space or hyphen between them.

    >>> label(" Player  1 "), label("go-left"), label("C"), label("a,b"), label("-1")
    ('Player 1', 'go-left', 'C', None, None)
    """
    name = canonical(" ".join(text.split()))
    return name if all(map(_is_word, re.split("[ -]", name))) else None


def is_name(text: str) -> bool:
    """Whether it can stand in a formula without quotes. (`·` is a sign of the language, and Unicode's identifiers may
    have one inside.)"""
    return text.isidentifier() and "·" not in canonical(text)


def _is_word(text: str) -> bool:
    return re.match(r"\w", text) is not None and is_name(f"_{text}")
