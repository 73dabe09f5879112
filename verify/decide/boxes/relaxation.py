"""Relaxation of a problem to few variables: each alternative with what its inequalities imply for representatives.

In: facts, with disjunctions in one another. Out: the same tree of alternatives, each with the inequalities in the few
variables that its facts imply; equalities, and what cannot be relaxed, are left out, so every solution of the facts is
one of the relaxation. Linear in the size of the tree, apart from the corners of the boxes that bound the errors (see
`difference_bounds`).
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeAlias

from verify.decide.boxes.difference_bounds import NO_BOUNDS, DifferenceBounds, relaxed, with_representatives
from verify.decide.polynomials.bounds import Range, ranges_of
from verify.decide.polynomials.facts import AnyFact, AtomFact, Facts
from verify.decide.polynomials.inequalities import Combined, Row, combined
from verify.decide.polynomials.polynomial import BITS, Packed, degree, variables

Key: TypeAlias = frozenset[tuple[int, Fraction | int]]


@dataclass(frozen=True)
class RelaxedAlternative:
    """One alternative: its facts, the inequalities in the few variables that they imply, and the choices in it."""

    facts: frozenset[int]
    rows: tuple[Row, ...]
    choices: tuple[RelaxedChoice, ...]


@dataclass(frozen=True)
class RelaxedChoice:
    """A disjunction (the number of its fact) and its alternatives, in order."""

    fact: int
    alternatives: tuple[RelaxedAlternative, ...]


@dataclass(frozen=True)
class _Above:
    """What holds above an alternative: difference bounds, inequalities of one variable, and the ranges from both."""

    known: DifferenceBounds
    single: Sequence[Combined]
    ranges: Mapping[int, Range]


@dataclass
class Relaxation:
    """Relaxes facts to the few variables that have bounds of their own."""

    facts: Facts
    _rows: dict[int, Combined | None] = field(default_factory=dict)

    def alternative(self, numbers: Sequence[int], few: Container[int]) -> RelaxedAlternative:
        """The facts, all of which hold, as an alternative in the few variables."""
        return self._alternative(numbers, few, _Above(NO_BOUNDS, (), {}))

    def _alternative(
        self, numbers: Sequence[int], few: Container[int], above: _Above, known: Container[int] = ()
    ) -> RelaxedAlternative:
        """The alternative with these facts, of which some are `known` above."""
        atoms = self._atoms(numbers)
        above = self._with(above, self._atoms(n for n in numbers if n not in known))
        there = {(row.strict, key_of(row.poly)) for row in atoms}
        rows: dict[tuple[bool, Key], Row] = {}
        for row in atoms:
            if variables(row.poly).isdisjoint(above.known.representative):
                found: Row | None = row
            elif (row.strict, key_of(with_representatives(row.poly, above.known))) in there:
                continue
            else:
                found = relaxed(row, above.known, above.ranges)
            if found is not None and all(v in few for v in variables(found.poly)) and _says_something(found):
                rows.setdefault((found.strict, key_of(found.poly)), found)
        choices = [
            self._choice(n, fact, few, above) for n in numbers for fact in [self.facts[n]] if isinstance(fact, AnyFact)
        ]
        return RelaxedAlternative(frozenset(numbers), tuple(rows.values()), tuple(choices))

    def _choice(self, number: int, fact: AnyFact, few: Container[int], above: _Above) -> RelaxedChoice:
        shared = frozenset.intersection(*map(frozenset, fact.alternatives)) if fact.alternatives else frozenset()
        above = self._with(above, self._atoms(sorted(shared)))
        return RelaxedChoice(
            number, tuple(self._alternative(alternative, few, above, shared) for alternative in fact.alternatives)
        )

    def _atoms(self, numbers: Iterable[int]) -> list[Combined]:
        return [row for n in numbers for row in [self._row(n)] if row is not None]

    def _with(self, above: _Above, atoms: Sequence[Combined]) -> _Above:
        linear = [row for row in atoms if degree(row.poly) == 1]
        new = [row for row in linear if len(variables(row.poly)) == 1]
        known = above.known.extended(linear)
        if not new and known is above.known:
            return above
        single = [*above.single, *new]
        ranges = {**above.ranges, **_ranges(frozenset().union(*(variables(row.poly) for row in new)), single, ())}
        free = known.representative.keys() - ranges.keys()
        near = [row for v in free for row in _near_the_leader(v, known, ranges)]
        return _Above(known, single, {**ranges, **_ranges(free, single, near)})

    def _row(self, number: int) -> Combined | None:
        if number not in self._rows:
            self._rows[number] = row_of(self.facts, number)
        return self._rows[number]


def _ranges(names: Set[int], single: Sequence[Combined], near: Sequence[Combined]) -> Mapping[int, Range]:
    """The ranges of these variables, without those that hold one value or none: they have no width to divide by."""
    rows = (row for row in (*single, *near) if not variables(row.poly).isdisjoint(names))
    return {v: found for v, found in ranges_of(rows).items() if found.low < found.high} if names else {}


def _near_the_leader(variable: int, known: DifferenceBounds, ranges: Mapping[int, Range]) -> Iterator[Combined]:
    """Bounds of a variable from those of its representative."""
    representative = known.representative[variable]
    if representative in ranges:
        low, high = ranges[representative].rows
        yield combined(known.bounds[variable, representative], low, 1 << (BITS * representative))
        yield combined(known.bounds[representative, variable], high, 1 << (BITS * representative))


def row_of(facts: Facts, number: int) -> Combined | None:
    fact = facts[number]
    if not isinstance(fact, AtomFact) or fact.relation == "=":
        return None
    return Combined(fact.poly, fact.relation == ">", ((Fraction(1), (number,)),))


def _says_something(row: Row) -> bool:
    """Whether the row is worth keeping: of degree 1 or 2, and not implied by 0 <= x <= 1."""
    if degree(row.poly) != 1 or len(variables(row.poly)) > 1:
        return 0 < degree(row.poly) <= 2
    (slope,) = (c for m, c in row.poly.items() if m)
    least = row.poly.get(0, 0) + min(slope, 0)
    return least < 0 or (row.strict and least == 0)


def key_of(poly: Packed) -> Key:
    return frozenset(poly.items())
