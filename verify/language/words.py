"""The words of the languages: which are grammar, which have a fixed meaning, and other spellings of one name."""

from __future__ import annotations

import re
import unicodedata

LOGIC = ("and", "or", "not")
STATEMENTS = ("read", "if", "with", "play")
KEYWORDS = (
    *LOGIC,
    *STATEMENTS,
    "agent",
    "else",
    "otherwise",
    "probability",
    "surely",
    "possibly",
    "some",
    "oracle",
    "says",
    "copy",
    "of",
    "plays",
)
"""Words of the grammar: nothing can be named so."""

MEANINGS = (
    "me",
    "other",
    "anyone",
    "everyone",
    "pareto",
    "minmax",
    "step",
    "reading",
    "mix",
    "by_weight",
    "by_mixing",
    "ε",
    "δ",
)
"""Words with a fixed meaning: no player, action, parameter or agent can be named so."""

RESERVED = frozenset((*KEYWORDS, *MEANINGS))
DERIVATIVES = ("by_weight", "by_mixing")

TITLE = r"[A-Za-z0-9][A-Za-z0-9_-]*"
"""What names a claim, a game or a sweep, and is part of names of files."""
LONGEST_TITLE = 100

_SPELLINGS = {"eps": "ε", "epsilon": "ε", "delta": "δ"}


def is_title(name: str) -> bool:
    """Whether a claim can be named so.

    >>> is_title("nelp-self"), is_title("../nelp-self")
    (True, False)
    """
    return len(name) <= LONGEST_TITLE and re.fullmatch(TITLE, name) is not None


def canonical(name: str) -> str:
    """One spelling for each name: `eps` and `epsilon` are `ε`, `delta` is `δ`, and Unicode look-alikes (NFKC) are one.

    >>> canonical("epsilon"), canonical("T")
    ('ε', 'T')
    """
    plain = unicodedata.normalize("NFKC", name)
    return _SPELLINGS.get(plain, plain)
