"""The rule by which a state is believed to be dominated among the consistent states at its parameters, or not to be.

No consistent state has to be compared with another one: both are with numbers in between, one for each player, its
level. A state is dominated if every player gets less than its level, and in some other state at least that. It is
undominated if every player gets at least its level, and in no state more: a claim of `never`, as for an exclusion.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal, TypeAlias

from verify.errors import VerifyError
from verify.evidence.among import Among
from verify.evidence.exclusion import rational
from verify.evidence.result import Witness
from verify.language import syntax as s
from verify.trust.check_exclusion import excluded

ALL = "all payoffs"
Sign: TypeAlias = Literal["<", ">=", ">"]


class AmongRejected(VerifyError):
    """The numbers are none for such a comparison; the message says why."""


def payoffs(claim: s.Claim, among: Among, sign: Sign, players: Mapping[str, object]) -> s.Claim:
    """That in no state all payoffs compare so with the levels. Raises AmongRejected."""
    if set(among.levels) != set(players):
        raise AmongRejected(f"expected a level for each of {', '.join(players)}")
    parts = tuple(
        s.Comparison((sign,), (s.Call("payoff", (s.Name(player),)), s.Number(rational(level))))
        for player, level in among.levels.items()
    )
    return replace(claim, kind="never", items=(s.Item(ALL, s.And(parts)),), within=None)


def none_better(claim: s.Claim, among: Among, witness: Witness, players: Mapping[str, object]) -> s.Claim:
    """That at the witness's parameters no state gives every player more than its level. Raises AmongRejected, Malformed
    where its parameters are not rational, ExclusionRejected."""
    numbers = {name: rational(value) for name, value in witness.parameters.items()}
    here = claim if "δ" in numbers else replace(claim, reading="any")  # no program reads: 'given' would speak of δ
    return excluded(payoffs(here, among, ">", players), numbers, None)
