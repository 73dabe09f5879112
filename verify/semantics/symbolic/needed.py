"""Assumptions without which a claim cannot be stated: divisors, probabilities and readings have their signs by them."""

from __future__ import annotations

from collections.abc import Iterable

from verify.errors import InputError, Unsupported
from verify.library.find import LoadedClaim, with_given
from verify.semantics.symbolic.smtlib import question


def needed_to_state(loaded: LoadedClaim, numbers: Iterable[int]) -> frozenset[int]:
    """Some of the `given` lines with these numbers, from 0, such that without the others together the claim can be
    stated, and without one more it cannot. None of a claim that cannot be stated with all of them."""
    every = frozenset(range(len(loaded.claim.given)))
    spare, kept = tuple(numbers), every
    if loaded.claim.small or not _is_stated(loaded, every):
        return frozenset()
    if _is_stated(loaded, every.difference(spare)):
        return frozenset()
    for n in spare:
        if _is_stated(loaded, kept - {n}):
            kept -= {n}
    return kept.intersection(spare)


def _is_stated(loaded: LoadedClaim, kept: frozenset[int]) -> bool:
    given = [item for n, item in enumerate(loaded.claim.given) if n in kept]
    try:
        question(with_given(loaded, given))
    except InputError:
        return False
    except Unsupported:
        pass
    return True
