"""Hypotheses by number: formulas that are equal up to a positive factor are one fact (hash consing).

In: formulas of the encoding. Out: the numbers of the facts of which each is the conjunction. Two facts are the same
exactly when their numbers are, so that proofs, nodes and lemmas are compared as sets of numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

from verify.decide.polynomials.polynomial import Packed, pack, primitive
from verify.evidence.certificate import MAX_EXPONENT
from verify.semantics.symbolic import formula as f
from verify.semantics.symbolic.algebra import Poly, coefficients


@dataclass(frozen=True)
class AtomFact:
    relation: Literal[">", ">=", "="]
    poly: Packed


@dataclass(frozen=True)
class AnyFact:
    """One of the alternatives holds; each is a list of facts."""

    alternatives: tuple[tuple[int, ...], ...]


Fact: TypeAlias = AtomFact | AnyFact


class Facts:
    """Every fact of one proof. Conjunctions are not facts: they are lists of facts.

    An atom with exponents too high for a certificate is left out: the search does without it.
    """

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self._numbers: dict[object, int] = {}
        self._known: dict[f.Formula, tuple[int, ...]] = {}
        self._polys: dict[Poly, Packed] = {}

    def __getitem__(self, number: int) -> Fact:
        return self.facts[number]

    def of(self, formula: f.Formula) -> tuple[int, ...]:
        """The facts of which the formula is the conjunction."""
        found = self._known.get(formula)
        if found is None:
            match formula:
                case f.Atom(_, poly) if any(max(exponents, default=0) > MAX_EXPONENT for exponents in poly):
                    found = ()
                case f.Atom(relation, poly):
                    found = (self.atom(relation, self.poly(poly)),)
                case f.AllOf(parts):
                    found = tuple(dict.fromkeys(fact for part in parts for fact in self.of(part)))
                case f.AnyOf(parts):
                    found = (
                        self._number(AnyFact(tuple(self.of(part) for part in parts)), ("or", *map(self.of, parts))),
                    )
            self._known[formula] = found
        return found

    def atom(self, relation: Literal[">", ">=", "="], poly: Packed) -> int:
        normal, _ = self.normal(relation, poly)
        return self._number(AtomFact(relation, normal), (relation, frozenset(normal.items())))

    def poly(self, poly: Poly) -> Packed:
        """From sympy's polynomial."""
        if poly not in self._polys:
            self._polys[poly] = pack(coefficients(poly))
        return self._polys[poly]

    @staticmethod
    def normal(relation: str, poly: Packed) -> tuple[Packed, Fraction]:
        """The polynomial that represents it, and the factor between the two (negative for some equalities)."""
        normal, factor = primitive(poly)
        if relation == "=" and normal and normal[max(normal)] < 0:
            return {m: -c for m, c in normal.items()}, -factor
        return normal, factor

    def _number(self, fact: Fact, key: object) -> int:
        if key not in self._numbers:
            self._numbers[key] = len(self.facts)
            self.facts.append(fact)
        return self._numbers[key]
