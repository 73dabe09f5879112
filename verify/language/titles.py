"""What names a claim, a game or a sweep, and is part of names of files."""

from __future__ import annotations

import re

KIND_WORDS = ("always", "never", "possible", "attains", "lemma", "equilibrium")
"""The keys of a claim that say something (`keys.KINDS`)."""
TITLE = rf"[A-Za-z0-9][A-Za-z0-9_-]*(?:\.(?:{'|'.join(KIND_WORDS)}))?"
"""With the kind at its end where the file has several kinds (`parts`)."""
LONGEST_TITLE = 100


def is_title(name: str) -> bool:
    """Whether a claim can be named so.

    >>> is_title("nelp-self"), is_title("trust.possible"), is_title("../nelp-self")
    (True, True, False)
    """
    return len(name) <= LONGEST_TITLE and re.fullmatch(TITLE, name) is not None
