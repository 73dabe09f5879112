"""The words of the languages: which are grammar, which have a fixed meaning, and other spellings of one name."""

from __future__ import annotations

import unicodedata

from verify.language.definitions import WORDS as DEFINED
from verify.language.functions import (
    BUILT_IN_PARAMETERS,
    DERIVATIVES,
    EXTREMES,
    NUMBER_FUNCTIONS,
    PROPOSITIONS,
)
from verify.language.phrases import GUARDS, STATEMENTS

_PHRASES = (*STATEMENTS.values(), *GUARDS.values())

LOGIC = ("and", "or", "not")
FIRST = tuple(dict.fromkeys(statement.keywords[0] for statement in STATEMENTS.values()))
"""The words that statements begin with."""
KEYWORDS = tuple(dict.fromkeys((*LOGIC, *FIRST, "agent", *(word for phrase in _PHRASES for word in phrase.keywords))))
"""Words of the grammar: nothing can be named so."""

MEANINGS = tuple(
    dict.fromkeys(
        (
            *("me", "other", "anyone", "everyone"),
            *(name for name, function in NUMBER_FUNCTIONS.items() if function.reserved),
            *(name for name, proposition in PROPOSITIONS.items() if proposition.reserved),
            *(word for phrase in _PHRASES for word in phrase.meanings),
            *DEFINED,
            *DERIVATIVES,
            *BUILT_IN_PARAMETERS,
        )
    )
)
"""Words with a fixed meaning: no player, action, parameter or agent can be named so."""

CALLED = tuple(dict.fromkeys((*NUMBER_FUNCTIONS, *EXTREMES, *(word for phrase in _PHRASES for word in phrase.calls))))
"""Words that stand before a parenthesis in an agent."""

RESERVED = frozenset((*KEYWORDS, *MEANINGS))
SPELLINGS = {"eps": "ε", "epsilon": "ε", "delta": "δ"}
"""Other ways to write a name."""


def canonical(name: str) -> str:
    """One spelling for each name: `eps` and `epsilon` are `ε`, `delta` is `δ`, and Unicode look-alikes (NFKC) are one.

    >>> canonical("epsilon"), canonical("T")
    ('ε', 'T')
    """
    plain = unicodedata.normalize("NFKC", name)
    return SPELLINGS.get(plain, plain)
