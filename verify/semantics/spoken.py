"""Whose programs can decide a proposition by themselves."""

from __future__ import annotations

from verify.language.functions import Actions, asked, number_function, proposition
from verify.language.syntax import Expression
from verify.language.walk import subexpressions


def spoken_of(expression: Expression, actions: Actions) -> frozenset[int]:
    """The players whose payoff or strategy a proposition is about; nobody where it is about the whole outcome."""
    found = frozenset[int]()
    for part in subexpressions(expression):
        named = proposition(part)
        if named is not None and named.whole:
            return frozenset()
        if number_function(part) is not None:
            about = asked(part, actions)
            found |= about.payoffs | about.strategies
    return found
