"""Reading `post`, the one of the source: what is read of a probability P is a number p, a multiple of δ/2 with
|P - p| <= δ/2, and guards look at everything within δ of it. δ is 2/N. Standard library only.

Two neighbouring multiples are possible for each P; where P is a multiple itself, it and both its neighbours are. These
are as far from P as can be, and follow from the query whether P > P: the neighbour above p needs a "yes" and the one
below a "no". So what the oracle never says excludes one of them, and any answer between 0 and 1 neither.

Source: Armstrong, Reflective oracles and superrationality: prisoner's dilemma, 2015.
"""

from __future__ import annotations

from fractions import Fraction

from verify.evidence.numbers import Real
from verify.semantics.exact.world import Bounds, Strategy, floor_of, vertices

HALF = Fraction(1, 2)


def numbers_read(probability: Real, delta: Real, answer: Real | None = None) -> list[Real]:
    """What may be read of the probability, the nearest below it first. `answer` is the oracle's at the probability
    itself, where it is known."""
    unit = delta * HALF
    edge = floor_of(probability / unit)
    near = [edge, edge + 1]
    if edge * unit == probability:
        near = [edge, *([edge - 1] if answer != 1 else []), *([edge + 1] if answer != 0 else [])]
    return [m * unit for m in near if m >= 0 and m * unit <= 1]


def divides_evenly(delta: Real) -> bool:
    """Whether δ is 2/N, so that 1 is a multiple of δ/2."""
    return isinstance(delta, Fraction) and delta > 0 and (2 / delta).denominator == 1


def seen_around(read: Bounds, delta: Real) -> Bounds:
    """What a run sees that read these numbers: everything within δ of them. (Of what is not read, everything.)"""
    return tuple((max(Fraction(0), low - delta), min(Fraction(1), high + delta)) for low, high in read)


def played(read: Bounds, delta: Real) -> tuple[Strategy, ...]:
    """The extreme strategies that a run plays which plays its reading: what it read, where that is a strategy. Numbers
    read of more than two probabilities need not add up to 1; then any strategy within δ/2 of them."""
    return vertices(read) or vertices(seen_around(read, delta * HALF))
