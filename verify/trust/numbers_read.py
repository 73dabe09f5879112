"""Reading `post`: which numbers may be read of a probability, and what a run sees and plays that read them."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from verify.evidence.roots import Number
from verify.trust.outcome import ONE, ZERO, Strategy, corners_within


def why_not_read(p: Number, truth: Number, half: Number, answer: Number | None) -> str | None:
    """What is wrong with p as the number read of this probability; None if nothing is. `half` is δ/2, `answer` the
    oracle's to the question whether the probability is above itself, where it is known.

    It is a multiple of δ/2 with |P - p| <= δ/2. An equality takes an answer: "yes" if p is above P, "no" if below.
    """
    times = p / half
    if not (isinstance(times, Fraction) and times.denominator == 1 and 0 <= p <= 1):
        return "no multiple of δ/2 between 0 and 1"
    if not -half <= p - truth <= half:
        return "further than δ/2 from the truth"
    if p - truth in (half, -half) and answer is not None and answer == int(p < truth):
        return "ruled out by the oracle's answer"
    return None


def around(read: Sequence[Number], far: Number) -> tuple[Strategy, ...]:
    """The corners of all strategies so near to what was read."""
    return corners_within([(max(ZERO, p - far), min(ONE, p + far)) for p in read])
