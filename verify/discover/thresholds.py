"""Thresholds of small parameters that are tried: in proofs, and below K in refutations.

In: a claim with small parameters. Out: what each small parameter is at most, from larger to smaller ones. Which will
do is seen where an instance with them is decided.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple, TypeAlias

from verify.evidence.record import Evidence
from verify.language import syntax as s
from verify.language.printing import show
from verify.language.small import Symbols, letters

Thresholds: TypeAlias = dict[str, tuple[s.Expression, ...]]
NOTHING, ONE = s.Number(Fraction(0)), s.Number(Fraction(1))
MOST_QUOTIENTS = 8


class Level(NamedTuple):
    """Each small parameter is at most this share of what comes before it, to this power."""

    share: Fraction
    power: int


LEVELS = Level(Fraction(1, 100), 1), Level(Fraction(1, 10_000), 2), Level(Fraction(1, 10_000), 4)
"""Of refutations."""


def below(claim: s.Claim, known: Symbols, level: Level) -> Thresholds:
    """Thresholds that get smaller with K, if the claim has one."""
    most: Thresholds = {}
    before: s.Expression = ONE
    over = s.Number(1 / level.share)
    for name in claim.small:
        top = s.Number(level.share) if before == ONE else s.Arithmetic("/", before, over)
        raised = before if before == ONE or level.power == 1 else s.Power(before, level.power)
        if letters(claim) - {"o"}:
            scaled = s.Arithmetic("*", over, s.Arithmetic("+", known.large, ONE))
            most[name] = (top, s.Arithmetic("/", raised, scaled))
        else:
            most[name] = (top,) if raised == before else (top, s.Arithmetic("/", raised, over))
        before = s.Name(name)
    return most


def levels(claim: s.Claim, known: Symbols) -> list[Thresholds]:
    """Of proofs, from the largest to the smallest; there are more of them where no K has to be found as well."""
    smallest = () if letters(claim) - {"o"} else ((10_000, 10_000, 4),)
    return [_level(claim, known, *each) for each in ((10, 100, 1), (100, 100, 2), *smallest)]


def narrower(
    claim: s.Claim, known: Symbols, least: Sequence[s.Expression], largest: Sequence[s.Expression]
) -> Iterator[Thresholds]:
    """Of proofs, also in terms of other parameters: at most these least numbers, then also over the largest ones."""
    yield _level(claim, known, 100, 100, 1, least)
    quotients = [s.Arithmetic("/", a, b) for a in (ONE, *least) for b in largest if a != b]
    yield _level(claim, known, 100, 100, 2, [*least, *quotients[:MOST_QUOTIENTS]])


def used(thresholds: Thresholds, evidence: Evidence) -> Thresholds:
    """Of each small parameter the first threshold, and those that stand in a certificate."""
    labels = {label for _, _, certificate in evidence.certified() for label in certificate.labels}
    most: Thresholds = {}
    for name, bounds in thresholds.items():
        said = {bound: show(s.Comparison(("<=",), (s.Name(name), bound))) for bound in bounds}
        most[name] = tuple(b for b in bounds if b == bounds[0] or f"given: {said[b]}" in labels)
    return most


def _level(
    claim: s.Claim, known: Symbols, first: int, share: int, power: int, scales: Sequence[s.Expression] = ()
) -> Thresholds:
    """At most 1/first, and then this share of what comes before, to this power; and as much of each scale."""
    little: tuple[s.Expression, ...] = (known.little,) if "o" in letters(claim) else ()
    most: Thresholds = {}
    before: s.Expression | None = None
    for name in claim.small:
        over = s.Number(Fraction(first if before is None else share))
        raised = before if before is None or power == 1 else s.Power(before, power)
        top = s.Number(1 / over.value) if raised is None else s.Arithmetic("/", raised, over)
        # That a power is small is not seen at sight, and a probability such as δ/ε has to be.
        also = () if before is None or power == 1 else (s.Arithmetic("/", before, over),)
        wholes = [scale if raised is None else s.Arithmetic("*", scale, raised) for scale in scales]
        scaled = [s.Arithmetic("/", whole, over) for whole in wholes]
        most[name] = (top, *also, *scaled, *(s.Arithmetic("*", k, each) for k in little for each in (top, *scaled)))
        before = s.Name(name)
    return most
