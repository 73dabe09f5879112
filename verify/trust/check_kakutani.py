"""The rule by which consistent states are believed to exist that nobody shows: Kakutani's fixed-point theorem.

Let a run see one of the cells of a grid of width 1/N, with N > 0, as in reading `grid`, or read its lower end, as in
reading `post`. Which cell it is depends on the oracle's answers alone: it goes up from 0 as long as these are "yes". In
each cell a program has one output that it may have there: guards about a cell are true or false; of steps, of readings
and of minmax strategies one is chosen; copies and queries mix continuously. So what the agents play is a continuous
function of the profile and the answers. The answers that a profile allows are a convex set (1 above the threshold, 0
below, anything between at it) with a closed graph. So some profile and answers reproduce themselves (S. Kakutani, "A
generalization of Brouwer's fixed point theorem", Duke Mathematical Journal 8, 1941): a consistent state. It is one of
reading `any` where 1/N <= δ, which some N satisfies if δ > 0. Where nothing is read, δ does not matter.

So where `given` holds somewhere, `always` is not vacuous if δ > 0 there; and what always holds is possible, if δ > 0
follows from `given`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from verify.errors import VerifyError
from verify.language import syntax as s
from verify.trust.check_exclusion import read_at


class KakutaniRejected(VerifyError):
    """The theorem does not say what it is used for; the message says why."""


def always(claim: s.Claim) -> s.Claim:
    """That what is said to be possible holds in every consistent state."""
    return replace(claim, kind="always") if claim.kind == "possible" else claim


def with_numbers(claim: s.Claim, numbers: Mapping[str, Fraction], reads: bool) -> s.Claim:
    """The claim at these numbers; `reads`: some program does. Raises KakutaniRejected where no state need exist."""
    fixed = {**numbers, **claim.fixed}  # what the claim fixes is not to choose
    if reads and not fixed.get("δ", 0) > 0:
        raise KakutaniRejected("zones have no width where δ is 0, and then there may be no consistent state")
    if not read_at(claim.reading, fixed):
        raise KakutaniRejected(f"its numbers are none for reading {claim.reading}, where δ is 2/N")
    return replace(claim, fixed=fixed)


def width(claim: s.Claim) -> s.Claim:
    """That zones have a width wherever `given` holds."""
    positive = s.Comparison((">",), (s.Name("δ"), s.Number(Fraction(0))))
    return replace(claim, kind="lemma", items=(s.Item("δ > 0", positive),))
