"""Nearest words, for messages."""

from __future__ import annotations

from collections.abc import Iterable

_LISTED = 20


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that `word` is most likely a slip of, or None.

    >>> nearest("alway", ["always", "never"])
    'always'
    """
    import difflib  # only where a word is wrong

    known = sorted(set(candidates))
    if close := difflib.get_close_matches(word, known, n=1):
        return close[0]
    folded = {candidate.casefold(): candidate for candidate in known}
    close = difflib.get_close_matches(word.casefold(), folded, n=1)
    return folded[close[0]] if close else None


def did_you_mean(word: str, candidates: Iterable[str]) -> str:
    """The end of a message: the nearest candidate, else what there is, else nothing.

    >>> did_you_mean("pay0ff", ["payoff", "prob"])
    "; did you mean 'payoff'?"
    >>> did_you_mean("zzz", ["C", "D"])
    '; there are: C, D'
    """
    known = sorted(set(candidates))
    found = nearest(word, known)
    if found is not None:
        return f"; did you mean '{found}'?"
    if not known:
        return ""
    return f"; there are: {', '.join(known[:_LISTED])}{', ...' if len(known) > _LISTED else ''}"
