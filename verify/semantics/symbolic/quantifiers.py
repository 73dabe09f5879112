"""How many variables the hidden quantifiers of a claim's propositions need, each of them its own (see `goals`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from verify.language import syntax as s
from verify.language.functions import CLAIM_KINDS
from verify.language.functions import proposition as named
from verify.language.walk import subexpressions

Strength: TypeAlias = Literal["weaker", "stronger"]


def bound_variables(claim: s.Claim, players: Mapping[str, tuple[str, ...]]) -> int:
    """Enough for all propositions that are encoded together: one item of `always`, `never` or `lemma`; of other kinds
    all items."""
    count = _Count(len(players), sum(len(actions) - 1 for actions in players.values()))
    kind = CLAIM_KINDS[claim.kind]
    holds = kind.settled_by  # else the items are negated
    items = [max(count.of(item.proposition, holds, strength) for strength in STRENGTHS) for item in claim.items]
    needed = max(items, default=0) if kind.for_all else sum(items)
    return min(needed, MOST)


MOST = 300
"""Propositions that need more are not encoded (see `Goal`): polynomials in so many variables are slow, and no search
ends with them."""
STRENGTHS: tuple[Strength, ...] = ("weaker", "stronger")


class _Count:
    """For a game of so many players, whose profiles have so many dimensions."""

    def __init__(self, players: int, dimensions: int) -> None:
        self.players, self.dimensions = players, dimensions

    def of(self, proposition: s.Expression, holds: bool, strength: Strength) -> int:
        """How many variables it takes to say that the proposition holds (or not)."""
        match proposition:
            case s.And(parts) | s.Or(parts):
                return sum(self.of(part, holds, strength) for part in parts)
            case s.Not(part):
                return self.of(part, not holds, strength)
            case s.Implies(left, right):
                return self.of(left, not holds, strength) + self.of(right, holds, strength)
            case s.Name() | s.Call() if (found := named(proposition)) is not None and found.hides == "better":
                if not holds:
                    return self.dimensions  # the profile that is better
                return self.players  # their weights
            case s.Call("near", (part, *_)):
                if holds:
                    return self.dimensions + self.of(part, True, strength)
                if strength == "weaker":  # at each of finitely many points
                    points: int = 2 * self.players + 1 if isinstance(part, s.Name) else 3**self.players
                    if isinstance(part, s.And) and self.players == 2:  # and those where a comparison is an equality
                        points += 4 * len(part.parts)
                    return points * self.of(part, False, strength)
                worst = sum(isinstance(e, s.Name) for e in subexpressions(part))
                return 2 * self.players + max(1, worst) * self.dimensions  # a box, and what is better than all of it
        return 0
