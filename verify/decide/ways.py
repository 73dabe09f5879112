"""What the alternatives of a problem say of few variables, after followers have given way to their leaders."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType
from typing import TypeAlias

from verify.decide.facts import AnyFact, AtomFact, Facts
from verify.decide.leaders import NOBODY, Following, Relaxing
from verify.decide.packed import Packed, degree, variables
from verify.decide.projection import Combined

Key: TypeAlias = frozenset[tuple[int, Fraction | int]]


@dataclass(frozen=True)
class Way:
    """One alternative: its facts, what it says of the few variables, and the choices that come with it."""

    facts: frozenset[int]
    rows: tuple[Combined, ...]
    forks: tuple[Fork, ...]


@dataclass(frozen=True)
class Fork:
    """A disjunction (the number of its fact) and its alternatives, in order."""

    fact: int
    ways: tuple[Way, ...]


@dataclass
class Reading:
    """Puts facts into the few variables that have bounds of their own."""

    facts: Facts
    _relaxing: Relaxing = field(default_factory=Relaxing)

    def way(
        self,
        numbers: Sequence[int],
        few: Container[int],
        known: Following = NOBODY,
        around: Mapping[int, Sequence[Combined]] = MappingProxyType({}),
    ) -> Way:
        """What the facts say of the few variables; `known` and `around` (bounds of one variable) hold anyway."""
        atoms = [row for n in numbers for row in [row_of(self.facts, n)] if row is not None]
        linear = [row for row in atoms if degree(row.poly) == 1]
        known = known.extended(linear)
        unit = {v: list(bounds) for v, bounds in around.items()}
        for row in linear:
            own = variables(row.poly)
            if len(own) == 1:
                unit.setdefault(next(iter(own)), []).append(row)
        there = {(row.strict, key_of(row.poly)) for row in atoms}
        rows: dict[tuple[bool, Key], Combined] = {}
        for row in atoms:
            relaxed = self._relaxing.relaxed(row, known, unit, there)
            if relaxed is not None and all(v in few for v in variables(relaxed.poly)) and _says_something(relaxed):
                rows.setdefault((relaxed.strict, key_of(relaxed.poly)), relaxed)
        forks = [
            Fork(n, tuple(self.way(alternative, few, known, unit) for alternative in fact.alternatives))
            for n in numbers
            for fact in [self.facts[n]]
            if isinstance(fact, AnyFact)
        ]
        return Way(frozenset(numbers), tuple(rows.values()), tuple(forks))


def row_of(facts: Facts, number: int) -> Combined | None:
    fact = facts[number]
    if not isinstance(fact, AtomFact) or fact.relation == "=":
        return None
    return Combined(fact.poly, fact.relation == ">", ((Fraction(1), (number,)),))


def _says_something(row: Combined) -> bool:
    """Whether this is more than that a probability is one; and not of too high a degree."""
    if degree(row.poly) != 1 or len(variables(row.poly)) > 1:
        return 0 < degree(row.poly) <= 2
    (slope,) = (c for m, c in row.poly.items() if m)
    least = row.poly.get(0, 0) + min(slope, 0)
    return least < 0 or (row.strict and least == 0)


def key_of(poly: Packed) -> Key:
    return frozenset(poly.items())
