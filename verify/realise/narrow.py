"""A claim with narrower zones: its δ stands for several times the width of the zones that its agents see.

In: a claim in reading `any`, and a factor. Out: the claim with that factor times δ in the place of δ. If it is proved
for the factor 2, no grid refutes the original one: every run on a grid has zones no wider than δ/2.
"""

from __future__ import annotations

from dataclasses import fields, replace
from fractions import Fraction
from typing import TypeVar, cast

from verify.language import syntax as s
from verify.library.find import LoadedClaim

T = TypeVar("T")


def with_narrower_zones(loaded: LoadedClaim, item: s.Item, times: int) -> LoadedClaim:
    """The claim of this one item in reading `any`, with `times` δ in the place of δ, in the claim and in its agents.

    For 2, every run on the grid of δ = 2/N is a run of this claim at δ = 1/N, since that is the width of a cell.
    """
    wide = s.Arithmetic("*", s.Number(Fraction(times)), s.Name("δ"))
    claim = loaded.claim
    fixed = {name: value / times if name == "δ" else value for name, value in claim.fixed.items()}
    players = tuple((player, put_for_delta(wide, use)) for player, use in claim.players)
    narrow = replace(
        claim,
        reading="any",
        items=(put_for_delta(wide, item),),
        given=put_for_delta(wide, claim.given),
        players=players,
        fixed=fixed,
    )
    agents = {player: agent and put_for_delta(wide, agent) for player, agent in loaded.agents.items()}
    return replace(loaded, claim=narrow, agents=agents)


def put_for_delta(wide: s.Expression, node: T) -> T:
    """The syntax tree with the expression `wide` for δ."""
    if isinstance(node, s.Name):
        return cast(T, wide) if node.name == "δ" else node
    if isinstance(node, tuple):
        return cast(T, tuple(put_for_delta(wide, part) for part in node))
    if isinstance(node, s.Node):
        parts = {f.name: put_for_delta(wide, getattr(node, f.name)) for f in fields(node) if f.name != "at"}
        return cast(T, replace(node, **parts))
    return node
