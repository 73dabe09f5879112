"""Counterexamples for every better value: where they may be, and the claims that say that they are there.

A family has an assumption on the parameter that is searched for, and other parameters that are numbers, or functions
of that one: the best value is often reached in the limit only, as they become small. The functions are found by
projection; else small parameters are made smaller with the gap. That what is assumed of the parameters is true of them
for every value is a claim of its own (`met`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from verify.decide.cells.wording import Wording
from verify.decide.existence.serving import parameters_that_serve
from verify.decide.smt.solver import Smt
from verify.discover.monotone import mentions
from verify.discover.opposite import opposite
from verify.discover.points import names_in
from verify.discover.session import Answered, Session, Stated
from verify.language.functions import BUILT_IN_PARAMETERS
from verify.language.printing import show
from verify.library.find import LoadedClaim
from verify.semantics.symbolic.algebra import Quotient
from verify.semantics.symbolic.existence import existence
from verify.semantics.symbolic.setup import set_up

SECONDS = 20.0
"""For each claim."""
MET = "which can be met for each of them"


@dataclass(frozen=True)
class Gap:
    """The values that are better than `value` of the parameter `name`, up to `low`; larger ones are better where
    `sign` is -1. Without `low` there is no end, and without `value` every value from `low` on is meant. Both may be
    expressions."""

    name: str
    sign: int
    value: Fraction | str | None
    low: Fraction | str | None

    @property
    def given(self) -> tuple[str, ...]:
        """As assumptions."""
        upto, from_here = ("<", ">=") if self.sign == 1 else (">", "<=")
        ends = [] if self.value is None else [f"{self.name} {upto} {self.value}"]
        return (*ends, *([] if self.low is None else [f"{self.name} {from_here} {self.low}"]))

    @property
    def near(self) -> Fraction | None:
        """A value near the end of the gap, if that is known."""
        low = Fraction(0) if self.low is None else self.low
        if isinstance(self.value, str) or isinstance(low, str):
            return None
        return 4 * low + self.sign if self.value is None else self.value - (self.value - low) / 64

    def shrinking(self, number: Fraction, power: int) -> str | None:
        """The number, times a power of the share of the gap that is left: 1 at `low`, and 0 at the other end. Where the
        end is an expression, which may be large, also divided by 1 and the parameter."""
        if self.value is None or self.low is None or self.value == self.low:
            return None
        if isinstance(self.value, str) or isinstance(self.low, str):
            share = f"(1 - {self.name}/({self.value}))^{power}"
            return f"{number}*{share}/(1 + {self.name})" if self.low == 0 else None
        left = f"({self.value} - {self.name})" if self.sign == 1 else f"({self.name} - {self.value})"
        raised = left if power == 1 else f"{left}^{power}"
        factor = number / abs(self.value - self.low) ** power
        return f"{raised}/{factor.denominator}" if factor.numerator == 1 else f"{factor}*{raised}"


@dataclass(frozen=True)
class Family:
    """Where counterexamples are looked for; in `words` for people. `met` says that the assumptions can be met for each
    value, if that is not plain."""

    given: tuple[str, ...]
    at: Mapping[str, Fraction] = field(default_factory=dict)
    words: str = ""
    met: Stated | None = None


@dataclass(frozen=True)
class Everywhere:
    """A claim that there is a counterexample for every value in a gap, in `words` where, and the claim that what it
    assumes can be met."""

    fails: Answered
    met: Answered | None
    words: str


def every(session: Session, gap: Gap, numbers: Mapping[str, Fraction], what: str, known: str = "") -> Everywhere | None:
    """A counterexample for every value in the gap. One that rests on the solver's word is taken where there is no
    other. The claims have `what` in their names; `known` is said with what is being done."""
    on_trust: Everywhere | None = None
    said = " and ".join(gap.given) or f"every {gap.name}"
    for number, family in enumerate(families(session, gap, numbers), 1):
        session.report(f"a counterexample wherever {said}{known}")
        met = None
        if family.met is not None:
            met = session.ask(family.met, f"{what}-{number}-met", "What is assumed can be met.", SECONDS)
            if met.verdict != "proved":
                continue
        stated = opposite(session.base, family.given, family.at)
        fails = session.ask(stated, f"{what}-{number}", f"A counterexample wherever {said}.", SECONDS)
        if fails.verdict == "proved":
            found = Everywhere(fails, met, family.words)
            if fails.result.trust != "solver":
                return found
            on_trust = on_trust or found
    return on_trust


def families(session: Session, gap: Gap, numbers: Mapping[str, Fraction]) -> Iterator[Family]:
    """For all values of the other parameters; at the `numbers` of a counterexample; and for other parameters that are
    functions of the one that is searched for. None where the game itself assumes something of that one, as no claim
    could say then that there are such values."""
    base = session.base
    if any(mentions(assumed, gap.name) for assumed in base.game.assume):
        return
    yield _family(base, gap, {}, {})
    if not numbers:
        return
    yield _family(base, gap, numbers, {})
    of_game = {name: n for name, n in numbers.items() if any(mentions(e, name) for e in base.game.assume)}
    functions = {} if gap.near is None else _functions(session, gap, of_game, numbers)
    vary = any(gap.name in function for function in functions.values())
    for relation in () if not functions else ("<=", "=") if vary else ("=",):
        yield _family(base, gap, of_game, functions, relation)
    small = sorted((n for n in BUILT_IN_PARAMETERS if numbers.get(n, 0) > 0), key=lambda name: numbers[name])
    for count in range(1, len(small) + 1):
        shrinking = {n: gap.shrinking(numbers[n], power) for power, n in enumerate(reversed(small[:count]), 1)}
        others = {n: number for n, number in numbers.items() if n not in shrinking}
        bounds = {n: bound for n, bound in shrinking.items() if bound is not None}
        if bounds:
            yield _family(base, gap, others, bounds, "<=")


def _functions(
    session: Session, gap: Gap, at: Mapping[str, Fraction], numbers: Mapping[str, Fraction]
) -> dict[str, str]:
    """Other parameters as functions of the one that is searched for, as they are at a counterexample: near the end of
    the gap, or else at the other one with the numbers of the one that is known."""
    text = session.text(opposite(session.base, gap.given, at), "functions", "")
    setup = set_up(session.loaded(text))
    smt, said = Smt(setup.integers), existence(setup)
    found: Mapping[str, Quotient] = {}
    hints = [{}, {name: number for name, number in numbers.items() if name not in at}]
    for place, hint in zip((gap.near, gap.low), hints, strict=True):
        if isinstance(place, Fraction) and not found:
            found = parameters_that_serve(setup, said, {gap.name: place}, hint, smt, session.clock) or {}
    words = Wording(setup)
    return {name: show(words.quotient(value)) for name, value in found.items()}


def _family(
    base: LoadedClaim, gap: Gap, at: Mapping[str, Fraction], functions: Mapping[str, str], relation: str = "="
) -> Family:
    """The family with these numbers of parameters, and others that are functions, or at most these."""
    assumed = tuple(f"{name} {relation} {value}" for name, value in functions.items())
    words = [*assumed, *(f"{name} = {number}" for name, number in at.items())]
    said = f", where {' and '.join(words)}" if words else ""
    names, fixed = (gap.name, *functions), {*base.claim.fixed, *at}
    spoken = [names_in(item.proposition) for item in base.claim.given]
    about = [bool(of & set(names)) or (bool(of & set(at)) and not of <= fixed) for of in spoken]
    shown = tuple(item.text for item, concerned in zip(base.claim.given, about, strict=True) if concerned)
    if not shown:
        return Family((*gap.given, *assumed), at, said)
    equal = tuple(f"{name} = {value}" for name, value in functions.items())
    kept = tuple(number for number, concerned in enumerate(about) if not concerned)
    met = Stated("lemma", shown, (*gap.given, *equal), at, kept=kept)
    return Family((*gap.given, *assumed), at, said, met)
