"""The rule by which a state is believed to be dominated among the consistent states at its parameters, or not to be.
(Of an equilibrium: among those with any other program in one player's place, and for this player alone.)

No consistent state has to be compared with another one: both are with numbers in between, one for each player, its
level. A state is dominated if every player gets less than its level, and in some other state at least that. It is
undominated if every player gets at least its level, and in no state more: a claim of `never`, as for an exclusion.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Literal, TypeAlias

from verify.errors import VerifyError
from verify.evidence.among import Among
from verify.evidence.exclusion import rational
from verify.evidence.result import Witness
from verify.language import syntax as s
from verify.trust.check_exclusion import At, excluded

ALL = "all payoffs"
Sign: TypeAlias = Literal["<", ">=", ">"]


class AmongRejected(VerifyError):
    """The numbers are none for such a comparison; the message says why."""


def compared(loaded: At, line: s.Item, among: Among, witness: Witness) -> Iterator[tuple[Witness, At, Sign]]:
    """The states that are compared, and for each the claim that it has to refute. Raises AmongRejected."""
    claim, players, better = loaded.claim, dict(loaded.game.players), among.better
    if better is None:
        yield witness, replace(loaded, claim=payoffs(claim, among, ">=", players)), ">="
        return
    others, more = loaded, None
    if line.deviant:
        others, more = without(loaded, line.deviant), claim.within
        players = {line.deviant: players[line.deviant]}
    yield witness, replace(loaded, claim=payoffs(claim, among, "<", players, more)), "<"
    yield better, replace(others, claim=payoffs(others.claim, among, ">=", players)), ">="


def without(loaded: At, player: str) -> At:
    """The same with any program at all in the player's place."""
    uses = tuple((j, s.AgentUse(None) if j == player else use) for j, use in loaded.claim.players)
    return At(replace(loaded.claim, players=uses), loaded.game, {**loaded.agents, player: None})


def payoffs(
    claim: s.Claim, among: Among, sign: Sign, players: Mapping[str, object], more: s.Item | None = None
) -> s.Claim:
    """That in no state all payoffs (and so much more) compare so with the levels. Raises AmongRejected."""
    if set(among.levels) != set(players):
        raise AmongRejected(f"expected a level for each of {', '.join(players)}")
    paid: dict[str, s.Expression] = {player: s.Call("payoff", (s.Name(player),)) for player in players}
    if more is not None:
        paid = {player: s.Arithmetic("+", payoff, more.proposition) for player, payoff in paid.items()}
    levels = {player: s.Number(rational(level)) for player, level in among.levels.items()}
    parts = tuple(s.Comparison((sign,), (payoff, levels[player])) for player, payoff in paid.items())
    return replace(claim, kind="never", items=(s.Item(ALL, s.And(parts)),), within=None)


def none_better(claim: s.Claim, among: Among, witness: Witness, players: Mapping[str, object]) -> s.Claim:
    """That at the witness's parameters no state gives every player more than its level. Raises AmongRejected, Malformed
    where its parameters are not rational, ExclusionRejected."""
    numbers = {name: rational(value) for name, value in witness.parameters.items()}
    here = claim if "δ" in numbers else replace(claim, reading="any")  # no program reads: 'given' would speak of δ
    return excluded(payoffs(here, among, ">", players), numbers, None)
