"""What names a claim, a game or a sweep, and is part of names of files."""

from __future__ import annotations

import re

KIND_WORDS = ("always", "never", "possible", "attains", "lemma", "equilibrium")
"""The keys of a claim that say something (`keys.KINDS`)."""
TITLE = r"[A-Za-z0-9][A-Za-z0-9_-]*"
CLAIM_TITLE = rf"{TITLE}(?:\.(?:{'|'.join(KIND_WORDS)}))?"
"""A claim's has the kind at its end where the file has several kinds (`parts`)."""
LONGEST_TITLE = 100


def is_title(name: str, title: str = TITLE) -> bool:
    """Whether a game or a sweep can be named so; or a claim, with CLAIM_TITLE.

    >>> is_title("nelp-self"), is_title("trust.possible"), is_title("trust.possible", CLAIM_TITLE)
    (True, False, True)
    """
    return len(name) <= LONGEST_TITLE and re.fullmatch(title, name) is not None
