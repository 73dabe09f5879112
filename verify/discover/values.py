"""Where states for every K are looked for: thresholds of the small parameters, and values of the others.

In: a claim with small parameters, and numbers at which constants for it were refuted. Out: guesses, the likeliest
first; what they are worth is seen where a refutation with them passes the gate.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from verify.decide.clock import Clock
from verify.decide.smt.parameters import sample_parameters
from verify.decide.smt.solver import Smt
from verify.decide.states import parameters_that_matter
from verify.language import syntax as s
from verify.language.small import Symbols, Thresholds, instance, letters
from verify.library.find import LoadedClaim
from verify.semantics.symbolic.setup import set_up

Values: TypeAlias = dict[str, s.Expression]
ONE = s.Number(Fraction(1))


class Level(NamedTuple):
    """Each small parameter is at most this share of what comes before it, to this power."""

    share: Fraction
    power: int


LEVELS = Level(Fraction(1, 100), 1), Level(Fraction(1, 10_000), 2), Level(Fraction(1, 10_000), 4)
MOST_SEEN = 3


def below(claim: s.Claim, known: Symbols, level: Level) -> dict[str, tuple[s.Expression, ...]]:
    """Thresholds that get smaller with K, if the claim has one."""
    most: dict[str, tuple[s.Expression, ...]] = {}
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


def values_of(
    loaded: LoadedClaim, known: Symbols, seen: Sequence[Mapping[str, Fraction]], clock: Clock
) -> Iterator[Values]:
    """Values of the other parameters that something depends on: simple numbers, if the claim is uniform with gaps that
    grow with K before that, and the last ones that were seen to refute a constant."""
    claim = loaded.claim
    thresholds: Thresholds = {name: (s.Number(LEVELS[0].share),) for name in claim.small}
    setup = set_up(replace(loaded, claim=instance(claim, ONE, thresholds, known)))
    needed = parameters_that_matter(setup)
    free = [n for n in setup.free_parameters if n in needed and n not in (*claim.small, known.little.name)]
    sampled = sample_parameters(setup, [], Smt(), clock) if free else {}
    for number, numbers in enumerate([sampled, *seen[: -MOST_SEEN - 1 : -1]]):
        if numbers is not None and all(name in numbers for name in free):
            plain = {name: numbers[name] for name in free}
            if number == 0 and claim.uniform and letters(claim) - {"o"}:
                yield from _stretched(plain, known.large)
            yield {name: s.Number(value) for name, value in plain.items()}


def _stretched(numbers: Mapping[str, Fraction], large: s.Expression) -> Iterator[Values]:
    """The numbers with all gaps but one larger by K; and with one."""
    order = sorted(numbers, key=lambda name: numbers[name])
    if len(order) < 2:
        return
    gaps = [numbers[b] - numbers[a] for a, b in pairwise(order)]
    ways = [[k != n for k in range(len(gaps))] for n in range(len(gaps))]
    for way in (*ways, *([not grows for grows in way] for way in ways)):
        constant, slope = numbers[order[0]], Fraction(0)
        found: Values = {order[0]: s.Number(constant)}
        for name, gap, grows in zip(order[1:], gaps, way, strict=True):
            constant, slope = constant + gap, slope + (gap if grows else 0)
            rising = large if slope == 1 else s.Arithmetic("*", s.Number(slope), large)
            found[name] = s.Arithmetic("+", rising, s.Number(constant)) if slope else s.Number(constant)
        yield found
