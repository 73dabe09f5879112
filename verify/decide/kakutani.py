"""Consistent states that are not searched for: one exists by Kakutani's fixed-point theorem.

In: a claim, and numbers that `given` allows. Out: the evidence (`verify.evidence.kakutani`), or None where the theorem
says nothing: where programs read and δ is 0, or a claim cannot be stated. The proof: `verify.trust.check_kakutani`.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from verify.evidence.kakutani import Kakutani
from verify.library.find import LoadedClaim
from verify.trust.check_exclusion import At
from verify.trust.check_kakutani import KakutaniRejected, always, with_numbers
from verify.trust.statement import CannotState
from verify.trust.stating.claim import Stated

ENGINE = "Kakutani"
"""Its name where engines are counted, or left out."""
REASON = "that a consistent state exists rests on Kakutani's fixed-point theorem; none is shown"
FOR_ALL = "it holds in every consistent state; that there always is one rests on Kakutani's fixed-point theorem"


def exists_at(loaded: LoadedClaim, numbers: Mapping[str, Fraction]) -> Kakutani | None:
    """That some consistent state exists where the parameters have these numbers."""
    claim = always(loaded.claim)
    try:
        here = with_numbers(claim, numbers, reads(loaded))
        Stated(At(here, loaded.game, loaded.agents)).nothing()
    except (CannotState, KakutaniRejected):
        return None
    return Kakutani({name: str(number) for name, number in numbers.items()})


def reads(loaded: LoadedClaim) -> bool:
    """Whether a program reads, so that zones need a width. Raises CannotState."""
    return Stated(At(always(loaded.claim), loaded.game, loaded.agents)).reads


def can_be_stated(loaded: LoadedClaim) -> bool:
    """Whether each program is one wherever `given` holds, and short enough for the kernel."""
    try:
        Stated(At(always(loaded.claim), loaded.game, loaded.agents)).nothing()
    except CannotState:
        return False
    return True
