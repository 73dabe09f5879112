"""Assumptions by which a claim is stated: divisors, probabilities and readings have their signs by them, and what is
written out by a sign would say something else without it."""

from __future__ import annotations

from collections.abc import Iterable

from verify.errors import InputError, Unsupported
from verify.library.find import LoadedClaim, with_given
from verify.semantics.symbolic.formula import Formula
from verify.semantics.symbolic.smtlib import NoState, question

GIVEN = "given: "


def needed_to_state(loaded: LoadedClaim, numbers: Iterable[int], alike: bool = True) -> frozenset[int]:
    """Some of the `given` lines with these numbers, from 0, such that without the others together the claim is stated
    as it is with all of them (or, if not `alike`, can be stated), and without one more it is not. None of a claim that
    cannot be stated."""
    every = frozenset(range(len(loaded.claim.given)))
    spare, kept = tuple(numbers), every
    whole = None if loaded.claim.small else _stated(loaded, every)

    def is_fine(some: frozenset[int]) -> bool:
        said = _stated(loaded, some)
        return said == whole if alike else said is not None

    if whole is None or is_fine(every.difference(spare)):
        return frozenset()
    for n in spare:
        if is_fine(kept - {n}):
            kept -= {n}
    return kept.intersection(spare)


def _stated(loaded: LoadedClaim, kept: frozenset[int]) -> tuple[tuple[Formula, ...], NoState | None] | None:
    """What the claim says beside what is given, by these lines; None where that is nothing. Of a claim that is not one
    question there are no formulas."""
    given = [item for n, item in enumerate(loaded.claim.given) if n in kept]
    try:
        asked = question(with_given(loaded, given))
    except InputError:
        return None
    except Unsupported:
        return (), None
    labelled = zip(asked.formulas, asked.labels, strict=True)
    return tuple(formula for formula, label in labelled if not label.startswith(GIVEN)), asked.no_state
