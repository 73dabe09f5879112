"""The rule by which a refutation of existence is believed: a claim about all states at one value of the parameters.

A claim of `possible` says that for all parameters a consistent state is as wanted; of `attains`, that there is one near
each profile of a region. So it is refuted by numbers that `given` allows (and a profile of the region) for which no
consistent state is as wanted (or near): a claim of `never`, which has a certificate like any other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from verify.errors import VerifyError
from verify.language import syntax as s

Place = Mapping[str, Mapping[str, Fraction]]
"""For each player the probability of each action."""


class ExclusionRejected(VerifyError):
    """The numbers are none that the claim speaks of; the message says why."""


@dataclass(frozen=True)
class At:
    """A claim that was made from another one, with its game and agents."""

    claim: s.Claim
    game: s.Game
    agents: Mapping[str, s.Agent | None]


def excluded(claim: s.Claim, numbers: Mapping[str, Fraction], place: Place | None) -> s.Claim:
    """That at these numbers no consistent state is as the claim of `possible` wants it; or of `attains`, within the
    distance of this profile of the region. Raises ExclusionRejected where the numbers are none for its reading."""
    fixed = {**numbers, **claim.fixed}  # what the claim fixes is not to choose
    if not read_at(claim.reading, fixed):
        raise ExclusionRejected(f"its numbers are none for reading {claim.reading}, where δ is 2/N")
    if place is None or claim.within is None:
        parts = tuple(item.proposition for item in claim.items)
    else:
        parts = tuple(
            _near(player, a, x, claim.within.proposition) for player, of in place.items() for a, x in of.items()
        )
    wanted = s.Item("a state as wanted", parts[0] if len(parts) == 1 else s.And(parts))
    return replace(claim, kind="never", items=(wanted,), within=None, fixed=fixed)


def read_at(reading: s.Reading, numbers: Mapping[str, Fraction]) -> bool:
    """Whether a claim in this reading is about these numbers: only in `any` about a δ that is not 2/N."""
    return reading == "any" or (numbers.get("δ", 0) > 0 and (2 / numbers["δ"]).denominator == 1)


def _near(player: str, action: str, x: Fraction, distance: s.Expression) -> s.Expression:
    """That the probability of the action is within the distance of x."""
    here = s.Call("prob", (s.Name(player), s.Name(action)))
    least, most = (s.Arithmetic(sign, s.Number(x), distance) for sign in ("-", "+"))
    return s.Comparison(("<=", "<="), (least, here, most))
