"""Counterexamples for every better value: where they may be, and the claims that say that they are there.

A family has an assumption on the parameter that is searched for, and other parameters that are numbers, or functions
of that one: the best value is often reached in the limit only, as they become small. The functions are found by
projection. That what is assumed of the parameters is true of them for every value is a claim of its own (`met`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from verify.decide.cells.wording import Wording
from verify.decide.existence.serving import parameters_that_serve
from verify.decide.smt.solver import Smt
from verify.discover.opposite import opposite
from verify.discover.session import Session, Stated
from verify.language.printing import show
from verify.language.syntax import Expression, Name
from verify.language.walk import subexpressions
from verify.library.find import LoadedClaim
from verify.semantics.symbolic.existence import existence
from verify.semantics.symbolic.setup import set_up


@dataclass(frozen=True)
class Gap:
    """The values that are better than `value` of the parameter `name`, up to `low`; larger ones are better where
    `sign` is -1. Without `low` there is no end, and without `value` every value from `low` on is meant."""

    name: str
    sign: int
    value: Fraction | None
    low: Fraction | None

    @property
    def given(self) -> tuple[str, ...]:
        """As assumptions."""
        upto, from_here = ("<", ">=") if self.sign == 1 else (">", "<=")
        ends = [] if self.value is None else [f"{self.name} {upto} {self.value}"]
        return (*ends, *([] if self.low is None else [f"{self.name} {from_here} {self.low}"]))

    @property
    def near(self) -> Fraction:
        """A value near the end of the gap."""
        low = Fraction(0) if self.low is None else self.low
        return 4 * low + self.sign if self.value is None else self.value - (self.value - low) / 64


@dataclass(frozen=True)
class Family:
    """Where counterexamples are looked for; in `words` for people. `met` says that the assumptions can be met for each
    value, if that is not plain."""

    given: tuple[str, ...]
    at: Mapping[str, Fraction] = field(default_factory=dict)
    words: str = ""
    met: Stated | None = None


def families(session: Session, gap: Gap, numbers: Mapping[str, Fraction]) -> Iterator[Family]:
    """For all values of the other parameters; at the `numbers` of a counterexample; and for other parameters that are
    functions of the one that is searched for. None where the game itself assumes something of that one, as no claim
    could say then that there are such values."""
    base = session.base
    if any(_mentions(assumed, (gap.name,)) for assumed in base.game.assume):
        return
    yield _family(base, gap, {}, {})
    if not numbers:
        return
    yield _family(base, gap, numbers, {})
    of_game = {name: n for name, n in numbers.items() if any(_mentions(e, (name,)) for e in base.game.assume)}
    functions = _functions(session, gap, of_game)
    for relation in ("<=", "=") if functions else ():
        yield _family(base, gap, of_game, functions, relation)


def _functions(session: Session, gap: Gap, at: Mapping[str, Fraction]) -> dict[str, str]:
    """Other parameters as functions of the one that is searched for, as they are at a counterexample near the end."""
    text = session.text(opposite(session.base, gap.given, at), "functions", "")
    setup = set_up(session.loaded(text))
    smt, near = Smt(setup.integers), {gap.name: gap.near}
    found = parameters_that_serve(setup, existence(setup), near, smt, session.clock)
    words = Wording(setup)
    return {name: show(words.quotient(value)) for name, value in (found or {}).items()}


def _family(
    base: LoadedClaim, gap: Gap, at: Mapping[str, Fraction], functions: Mapping[str, str], relation: str = "="
) -> Family:
    """The family with these numbers of parameters, and others that are functions, or at most these."""
    assumed = tuple(f"{name} {relation} {value}" for name, value in functions.items())
    words = [*assumed, *(f"{name} = {number}" for name, number in at.items())]
    said = f", where {' and '.join(words)}" if words else ""
    names = (gap.name, *functions)
    about = [_mentions(item.proposition, names) for item in base.claim.given]
    shown = tuple(item.text for item, concerned in zip(base.claim.given, about, strict=True) if concerned)
    if not shown:
        return Family((*gap.given, *assumed), at, said)
    equal = tuple(f"{name} = {value}" for name, value in functions.items())
    kept = tuple(number for number, concerned in enumerate(about) if not concerned)
    met = Stated("lemma", shown, (*gap.given, *equal), at, kept=kept)
    return Family((*gap.given, *assumed), at, said, met)


def _mentions(expression: Expression, names: Collection[str]) -> bool:
    return any(isinstance(part, Name) and part.name in names for part in subexpressions(expression))
