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
"""Counterexamples at whose parameters states are looked for, the last ones."""


def values_of(
    loaded: LoadedClaim, known: Symbols, seen: Sequence[Mapping[str, Fraction]], clock: Clock
) -> Iterator[Values]:
    """Values of the other parameters that something depends on: simple numbers, if the claim is uniform such that
    gaps or all of them grow with K before that, and the last ones that were seen to refute a constant."""
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
                yield from _scaled(plain, known.large)
            yield {name: s.Number(value) for name, value in plain.items()}


def _stretched(numbers: Mapping[str, Fraction], large: s.Expression) -> Iterator[Values]:
    """The numbers with all gaps but one larger by K; and with one: above the least of them, then below the largest."""
    up, count = sorted(numbers, key=lambda name: numbers[name]), len(numbers) - 1
    ways = [[k != n for k in range(count)] for n in range(count)]
    ways += [[not grows for grows in way] for way in ways]
    for order in (up, up[::-1]) if count > 0 else ():
        for way in ways:
            constant, slope = numbers[order[0]], Fraction(0)
            found: Values = {order[0]: s.Number(constant)}
            for (before, name), grows in zip(pairwise(order), way, strict=True):
                gap = numbers[name] - numbers[before]
                constant, slope = constant + gap, slope + (gap if grows else 0)
                far = large if abs(slope) == 1 else s.Arithmetic("*", s.Number(abs(slope)), large)
                here = s.Number(constant)
                if slope > 0:
                    found[name] = s.Arithmetic("+", far, here)
                else:
                    found[name] = s.Arithmetic("-", here, far) if slope else here
            yield found


def _scaled(numbers: Mapping[str, Fraction], large: s.Expression) -> Iterator[Values]:
    """All numbers times K + 1, and over it."""
    more = s.Arithmetic("+", large, ONE)
    if any(numbers.values()):
        ends: dict[Fraction, s.Expression] = {Fraction(0): s.Number(Fraction(0)), Fraction(1): more}
        yield {n: ends.get(x) or s.Arithmetic("*", s.Number(x), more) for n, x in numbers.items()}
        yield {n: s.Arithmetic("/", s.Number(x), more) if x else s.Number(x) for n, x in numbers.items()}
