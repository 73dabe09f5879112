"""Assumptions without which a claim cannot be stated: divisors, probabilities and readings have their signs by them."""

from __future__ import annotations

from collections.abc import Iterable

from verify.errors import InputError, Unsupported
from verify.library.find import LoadedClaim, with_given
from verify.semantics.symbolic.smtlib import question


def needed_to_state(loaded: LoadedClaim, numbers: Iterable[int]) -> frozenset[int]:
    """Those of the `given` lines with these numbers, from 0. None of a claim that cannot be stated with all of them."""
    given = loaded.claim.given
    if loaded.claim.small or not _is_stated(loaded, range(len(given))):
        return frozenset()
    return frozenset(n for n in numbers if not _is_stated(loaded, (k for k in range(len(given)) if k != n)))


def _is_stated(loaded: LoadedClaim, kept: Iterable[int]) -> bool:
    given = loaded.claim.given
    try:
        question(with_given(loaded, [given[n] for n in kept]))
    except InputError:
        return False
    except Unsupported:
        pass
    return True
