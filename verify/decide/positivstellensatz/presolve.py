"""Presolve and postsolve of a conjunction of atoms, as in linear programming: equalities are used up by substitution.

Presolve. In: facts. Out: inequalities in fewer variables, after `x = value` was substituted wherever an equality gives
x, or its lower and upper bounds are the same number. Postsolve (`settle`). In: products of the reduced inequalities
that cancel. Out: a proof in the original ones. The two sums differ by multiples of the equalities; and where h = 0
comes from h >= 0 and -h >= 0, a multiple of it is a difference of squares: g h = ((g+1)/2)^2 h + ((g-1)/2)^2 (-h).

Reference: Andersen and Andersen, Presolving in linear programming, 1995.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache, cached_property
from typing import TypeAlias

from verify.decide.polynomials.facts import AtomFact, Facts
from verify.decide.polynomials.inequalities import Combined, project
from verify.decide.polynomials.polynomial import (
    HIGHEST_EXPONENT,
    Packed,
    degree,
    exponent_of,
    highest_exponent,
    plus,
    primitive,
    scaled,
    substitute,
    times,
    unpack,
)
from verify.decide.polynomials.proof_tree import LeafProof, Term
from verify.evidence.certificate import MAX_EXPONENT
from verify.trust.polynomials import MAX_FACTORS

HALF = Fraction(1, 2)
_Bound: TypeAlias = tuple[Fraction, tuple[int, ...]]
"""A number, and the facts that together show it to be a bound."""


@dataclass(frozen=True)
class _Equality:
    """variable = value: from an equality (`factor` * (variable - value)), or from facts that bound it on both sides."""

    variable: int
    value: Packed
    fact: int | None = None
    factor: Fraction = Fraction(1)
    above: tuple[tuple[Fraction, int], ...] = ()
    below: tuple[tuple[Fraction, int], ...] = ()

    def fits(self, poly: Packed) -> bool:
        """Whether exponents stay within the limit where the value is substituted."""
        high = degree(self.value)
        return high <= 1 or degree(poly) + (high - 1) * exponent_of(poly, self.variable) <= MAX_EXPONENT


@dataclass
class Reduced:
    """The reduced conjunction. `items` are primitive inequalities without the substituted variables, `unused` the
    equalities that give no variable, `equalities` the substitutions in order."""

    facts: Facts
    items: dict[int, Combined] = field(default_factory=dict)
    unused: dict[int, Packed] = field(default_factory=dict)
    equalities: list[_Equality] = field(default_factory=list)
    _projected: dict[tuple[tuple[int, ...], frozenset[int]], list[Combined]] = field(default_factory=dict)

    def plus(self, numbers: Iterable[int]) -> Reduced:
        """With more facts (disjunctions are ignored)."""
        reduced = Reduced(self.facts, dict(self.items), dict(self.unused), list(self.equalities))
        bounds = False
        for number in numbers:
            fact = self.facts[number]
            if isinstance(fact, AtomFact):
                poly = fact.poly
                for known in self.equalities:
                    if not known.fits(poly):  # exponents would be too high: the search does without this fact
                        break
                    poly = substitute(poly, known.variable, known.value)[0]
                else:
                    bounds |= reduced._add(number, fact.relation, poly)
        while (equality := reduced._next_equality(bounds)) is not None:
            bounds |= reduced._substitute(equality)
        return reduced

    @cached_property
    def rows(self) -> list[Combined]:
        """The inequalities without repetitions."""
        kept: dict[frozenset[tuple[int, Fraction | int]], Combined] = {}
        for item in self.items.values():
            key = frozenset(item.poly.items())
            if key not in kept or (item.strict and not kept[key].strict):
                kept[key] = item
        return [item for item in kept.values() if item.poly and item.poly.keys() != {0}]

    def projected(self, rows: Sequence[Combined], kept: frozenset[int]) -> list[Combined]:
        """The projection of the linear rows to the kept variables, as far as `project` finds it."""
        key = (tuple(map(id, rows)), kept)
        if key not in self._projected:
            self._projected[key] = project(rows, kept)
        return self._projected[key]

    def _add(self, number: int, relation: str, poly: Packed) -> bool:
        """Keep the fact with its reduced polynomial. Returns whether it may bound a variable."""
        if relation == "=":
            self.unused[number] = poly
            return False
        return self._set(Combined(poly, relation == ">", ((Fraction(1), (number,)),)))

    def _set(self, item: Combined) -> bool:
        """Keep the inequality, made primitive. Returns whether it may bound a variable."""
        normal, scale = primitive(item.poly)
        ((multiplier, (fact,)),) = item.parts
        self.items[fact] = Combined(normal, item.strict, ((multiplier / scale, (fact,)),))
        return len(normal) <= 2

    def _substitute(self, equality: _Equality) -> bool:
        self.equalities.append(equality)
        if equality.fact is not None:
            del self.unused[equality.fact]
        x, value = equality.variable, equality.value
        bounds = False
        for number, poly in self.unused.items():
            self.unused[number] = substitute(poly, x, value)[0]
        for item in list(self.items.values()):
            poly = substitute(item.poly, x, value)[0]
            if poly is not item.poly:
                bounds |= self._set(Combined(poly, item.strict, item.parts))
        return bounds

    def _next_equality(self, bounds: bool) -> _Equality | None:
        for number, poly in self.unused.items():
            for monomial, coefficient in poly.items():
                exponents = unpack(monomial)
                if len(exponents) == 1 and list(exponents.values()) == [1]:
                    (x,) = exponents
                    rest = {m: c for m, c in poly.items() if m != monomial}
                    if not any(x in unpack(m) for m in rest):
                        factor = Fraction(coefficient)
                        equality = _Equality(x, scaled(rest, -1 / factor), number, factor)
                        others = (other for other in self.unused.values() if other is not poly)
                        if all(map(equality.fits, (*others, *(item.poly for item in self.items.values())))):
                            return equality
        return self._from_bounds() if bounds else None

    def _from_bounds(self) -> _Equality | None:
        """A variable whose lower and upper bounds (chained through x >= y) are the same number."""
        lower: dict[int, _Bound] = {}
        upper: dict[int, _Bound] = {}
        links = []
        for fact, item in self.items.items():
            if len(item.poly) > 2:
                continue
            names, bound = _bounded(tuple(item.poly.items()))
            if len(names) == 1:
                ((x, c),) = names
                _tighten(lower if c > 0 else upper, x, (bound, (fact,)), c > 0)
            elif len(names) == 2:
                (x, _), (y, _) = names
                links.append((x, y, fact))
        changed = True
        rounds = 0
        while changed and rounds < 8:
            changed, rounds = False, rounds + 1
            for x, y, fact in links:
                if y in lower:
                    bound, how = lower[y]
                    changed |= _tighten(lower, x, (bound, (*how, fact)), True)
                if x in upper:
                    bound, how = upper[x]
                    changed |= _tighten(upper, y, (bound, (*how, fact)), False)
        for x in lower:
            if x in upper and lower[x][0] == upper[x][0]:
                bound = lower[x][0]
                above, below = (tuple(map(self._unit, how)) for how in (lower[x][1], upper[x][1]))
                return _Equality(x, scaled({0: 1}, bound), above=above, below=below)
        return None

    def _unit(self, fact: int) -> tuple[Fraction, int]:
        """The multiplier with which the fact (of one variable, or a difference) has coefficients 1 and -1."""
        ((multiplier, _),) = self.items[fact].parts
        coefficient = next(c for m, c in self.items[fact].poly.items() if m)
        return multiplier / (coefficient if coefficient > 0 else -coefficient), fact

    def original(self, term: Term) -> Packed:
        """The value of the term, as a polynomial in the original variables."""
        value: Packed = {0: term.multiplier}
        for number in term.facts:
            value = times(value, self._poly(number))
        return value if term.square is None else times(times(value, term.square), term.square)

    def settle(self, terms: Sequence[Term], free: Mapping[int, Packed]) -> LeafProof | None:
        """A proof from terms whose reduced forms, with the multiples `free` of the unused equalities, cancel.

        None where it would be beyond the limits of a certificate.
        """
        terms = list(map(self._shortened, terms))
        if not all(map(self._is_small, terms)):
            return None
        multiples: dict[int, Packed] = dict(free)
        total: Packed = {}
        for term in terms:
            total = plus(total, self.original(term))
        for number, factor in free.items():
            total = plus(total, times(factor, self._poly(number)))
        for k in range(len(self.equalities) - 1, -1, -1):
            rest = total
            for equality in self.equalities[:k]:
                rest = substitute(rest, equality.variable, equality.value)[0]
            last = self.equalities[k]
            rest, quotient = substitute(rest, last.variable, last.value)
            if not quotient:
                continue
            if last.fact is not None:
                factor = scaled(quotient, -1 / last.factor)
                multiples[last.fact] = plus(multiples.get(last.fact, {}), factor)
                total = plus(total, times(factor, self._poly(last.fact)))
            else:
                for term in _multiple(scaled(quotient, -1), last):
                    terms.append(term)
                    total = plus(total, self.original(term))
        if total:
            raise ArithmeticError("a certificate does not add up")
        multiples = {n: poly for n, poly in multiples.items() if poly}
        written = [*multiples.values(), *(term.square for term in terms if term.square is not None)]
        if not any(map(self._is_strict, terms)) or max(map(highest_exponent, written), default=0) > MAX_EXPONENT:
            return None
        used = {fact for term in terms for fact in term.facts} | multiples.keys()
        return LeafProof(tuple(terms), tuple((p, n) for n, p in multiples.items()), frozenset(used))

    def _poly(self, number: int) -> Packed:
        fact = self.facts[number]
        assert isinstance(fact, AtomFact)
        return fact.poly

    def _is_strict(self, term: Term) -> bool:
        """Whether it is above 0 wherever its facts hold."""
        facts = (self.facts[number] for number in term.facts)
        return term.square is None and all(isinstance(fact, AtomFact) and fact.relation == ">" for fact in facts)

    def _shortened(self, term: Term) -> Term:
        """The term; where it has more factors than a certificate may have, with pairs of equal factors in a square."""
        if len(term.facts) <= MAX_FACTORS or term.square is not None:
            return term
        square: Packed = {0: 1}
        for fact, times_ in Counter(term.facts).items():
            for _ in range(times_ // 2):
                square = times(square, self._poly(fact))
        odd = tuple(fact for fact, times_ in Counter(term.facts).items() if times_ % 2)
        return Term(term.multiplier, odd, square)

    def _is_small(self, term: Term) -> bool:
        """Whether the product is within the limits of exponents, here and in a certificate."""
        total = sum(degree(self._poly(fact)) for fact in term.facts) + 2 * degree(term.square or {})
        return len(term.facts) <= MAX_FACTORS and total <= HIGHEST_EXPONENT


def _multiple(factor: Packed, equality: _Equality) -> list[Term]:
    """Terms that add up to factor * (variable - value), from the facts that bound the variable."""
    if set(factor) == {0}:
        size = Fraction(factor[0])
        side = equality.above if size > 0 else equality.below
        return [Term(abs(size) * multiplier, (fact,)) for multiplier, fact in side]
    normal, scale = primitive(factor)
    more, less = (scaled(plus(normal, {0: sign}), HALF) for sign in (1, -1))
    return [
        Term(scale * multiplier, (fact,), square)
        for side, square in ((equality.above, more), (equality.below, less))
        for multiplier, fact in side
        if square
    ]


@cache
def _bounded(terms: tuple[tuple[int, Fraction | int], ...]) -> tuple[list[tuple[int, Fraction | int]], Fraction]:
    """For a*x + c the variable x with its coefficient, and the bound; for a*x - a*y both variables; else none."""
    names = [(next(iter(unpack(m))), c) for m, c in terms if degree({m: 1}) == 1]
    constant = dict(terms).get(0, 0)
    if len(names) + (constant != 0) == len(terms):
        if len(names) == 1:
            return names, Fraction(-constant) / names[0][1]
        if len(names) == 2 and names[0][1] == -names[1][1]:
            return sorted(names, key=lambda name: -name[1]), Fraction(0)
    return [], Fraction(0)


def _tighten(bounds: dict[int, _Bound], x: int, new: _Bound, is_lower: bool) -> bool:
    if x in bounds and (bounds[x][0] >= new[0] if is_lower else bounds[x][0] <= new[0]):
        return False
    bounds[x] = new
    return True
