"""Values of other parameters at which states for every K are looked for.

In: a claim with small parameters, and numbers at which constants for it were refuted. Out: guesses, the likeliest
first; what they are worth is seen where a refutation with them passes the gate.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from typing import TypeAlias

from verify.decide.clock import Clock
from verify.decide.smt.parameters import sample_parameters
from verify.decide.smt.solver import Smt
from verify.decide.states import parameters_that_matter
from verify.discover.thresholds import ONE, levels
from verify.language import syntax as s
from verify.language.small import Symbols, instance, letters
from verify.library.find import LoadedClaim
from verify.semantics.symbolic.setup import set_up

Values: TypeAlias = dict[str, s.Expression]


MOST_SEEN = 3


def values_of(
    loaded: LoadedClaim, known: Symbols, seen: Sequence[Mapping[str, Fraction]], clock: Clock
) -> Iterator[Values]:
    """Values of the other parameters that something depends on: simple numbers, if the claim is uniform with gaps that
    grow with K before that, and the last ones that were seen to refute a constant."""
    claim = loaded.claim
    setup = set_up(replace(loaded, claim=instance(claim, ONE, levels(claim, known)[0], known)))
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
