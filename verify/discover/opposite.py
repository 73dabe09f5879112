"""The claim that a claim fails, wherever its assumptions hold: what is not always so is possible, and the other way."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from verify.discover.session import CannotAnswer, Stated
from verify.language import syntax as s
from verify.language.printing import show
from verify.library.find import LoadedClaim


def opposite(base: LoadedClaim, given: tuple[str, ...] = (), at: Mapping[str, Fraction] | None = None) -> Stated:
    """For all parameters: the claim fails. Raises CannotAnswer for a kind of claim of which that is no claim."""
    claim = base.claim
    numbers = at or {}
    items = [item.proposition for item in claim.items]
    if any(item.undominated is not None for item in claim.items):
        raise CannotAnswer("what holds of undominated states has no opposite that could be shown")
    together = items[0] if len(items) == 1 else s.And(tuple(items))
    if claim.kind == "always":
        return Stated("possible", (show(s.Not(together)),), given, numbers)
    if claim.kind == "never":
        either = items[0] if len(items) == 1 else s.Or(tuple(items))
        return Stated("possible", (show(either),), given, numbers)
    if claim.kind == "possible":
        return Stated("never", (show(together),), given, numbers)
    raise CannotAnswer(f"a best value is found for always, never and possible, not for {claim.kind}")
