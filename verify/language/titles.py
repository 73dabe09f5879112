"""What names a claim, a game or a sweep, and is part of names of files."""

from __future__ import annotations

import re

TITLE = r"[A-Za-z0-9][A-Za-z0-9_-]*"
LONGEST_TITLE = 100


def is_title(name: str) -> bool:
    """Whether a claim can be named so.

    >>> is_title("nelp-self"), is_title("../nelp-self")
    (True, False)
    """
    return len(name) <= LONGEST_TITLE and re.fullmatch(TITLE, name) is not None
