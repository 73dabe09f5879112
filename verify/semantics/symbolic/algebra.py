"""Quotients of sympy polynomials whose denominators are known to be positive.

sympy's sparse polynomial rings do the arithmetic; a quotient is never reduced, since only its sign and value matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any, TypeAlias, TypeVar

from sympy import QQ, Symbol
from sympy.polys.rings import PolyElement, PolyRing

from verify.evidence.numbers import Real

Poly: TypeAlias = PolyElement
N = TypeVar("N", Fraction, Real)


def polynomial_ring(names: Iterable[str]) -> PolyRing:
    """The ring of polynomials in these variables with rational coefficients."""
    return _ring(tuple(names))


@lru_cache(16)
def _ring(names: tuple[str, ...]) -> PolyRing:
    return PolyRing([Symbol(name) for name in names], QQ)


def rational(value: Fraction | int) -> Any:
    """The number as sympy's rational."""
    value = Fraction(value)
    return QQ(value.numerator, value.denominator)


@dataclass(frozen=True, eq=False)
class Quotient:
    """`numerator / denominator`, the denominator positive wherever the claim's `given` holds."""

    numerator: Poly
    denominator: Poly

    @staticmethod
    def of(poly: Poly) -> Quotient:
        return Quotient(poly, poly.ring.one)

    def _coerce(self, other: Quotient | Fraction | int) -> Quotient:
        if isinstance(other, Quotient):
            return other
        return Quotient.of(self.numerator.ring.ground_new(rational(other)))

    def __add__(self, other: Quotient | Fraction | int) -> Quotient:
        other = self._coerce(other)
        if self.denominator == other.denominator:
            return Quotient(self.numerator + other.numerator, self.denominator)
        return Quotient(
            _times(self.numerator, other.denominator) + _times(other.numerator, self.denominator),
            _times(self.denominator, other.denominator),
        )

    __radd__ = __add__

    def __neg__(self) -> Quotient:
        return Quotient(-self.numerator, self.denominator)

    def __sub__(self, other: Quotient | Fraction | int) -> Quotient:
        return self + (-self._coerce(other))

    def __rsub__(self, other: Fraction | int) -> Quotient:
        return self._coerce(other) + (-self)

    def __mul__(self, other: Quotient | Fraction | int) -> Quotient:
        other = self._coerce(other)
        return Quotient(_times(self.numerator, other.numerator), _times(self.denominator, other.denominator))

    __rmul__ = __mul__

    def __pow__(self, exponent: int) -> Quotient:
        return Quotient(_power(self.numerator, exponent), _power(self.denominator, exponent))


def _times(p: Poly, q: Poly) -> Poly:
    """The product; by a number quickly, since most denominators are 1."""
    for one, other in ((p, q), (q, p)):
        if one.is_ground:
            number = one.coeff(1)
            return other if number == 1 else other.mul_ground(number)
    return p * q


def _power(p: Poly, exponent: int) -> Poly:
    if exponent == 0:  # of 0 too, where sympy says nothing
        return p.ring.one
    return p**exponent


def coefficients(poly: Poly) -> list[tuple[tuple[int, ...], Fraction]]:
    """Exponents and coefficient of each term."""
    return [(exponents, Fraction(int(c.numerator), int(c.denominator))) for exponents, c in poly.terms()]


def factors_of(poly: Poly) -> tuple[Any, list[tuple[Poly, int]]]:
    """A number and the irreducible factors with their exponents. (sympy's recursion goes as deep as the ring has
    variables, so it is done in a ring of those that occur.)"""
    used = sorted({i for exponents in poly for i, e in enumerate(exponents) if e})
    ring = poly.ring
    if not used:
        return poly.coeff(1), []
    small = _ring(tuple(str(ring.symbols[i].name) for i in used))
    inside = small.from_dict({tuple(exponents[i] for i in used): c for exponents, c in poly.iterterms()})
    number, factors = inside.factor_list()

    def back(factor: Poly) -> Poly:
        terms: dict[tuple[int, ...], Any] = {}
        for exponents, c in factor.iterterms():
            whole = [0] * ring.ngens
            for i, e in zip(used, exponents, strict=True):
                whole[i] = e
            terms[tuple(whole)] = c
        return ring.from_dict(terms)

    return number, [(back(factor), exponent) for factor, exponent in factors]


def power(poly: Poly, variable: Poly) -> int:
    """The highest power of the variable. (sympy's `degree` compares all generators to find it.)"""
    place = _place(variable)
    return max((exponents[place] for exponents in poly), default=0)


def _place(variable: Poly) -> int:
    return int(next(iter(variable)).index(1))


def with_replaced(poly: Poly, pairs: Sequence[tuple[Poly, Poly]]) -> Poly:
    """The polynomial with other polynomials in the place of variables, all at once."""
    moves: list[tuple[int, int | None, Any]] = []
    for variable, other in pairs:
        if other.is_generator:
            moves.append((_place(variable), _place(other), None))
        elif other.is_ground:
            moves.append((_place(variable), None, other.coeff(1)))
        else:
            return poly.compose(list(pairs))
    # Only names change: sympy's `compose` would multiply everything out.
    terms: dict[tuple[int, ...], Any] = {}
    for exponents, coefficient in poly.iterterms():
        moved = list(exponents)
        for place, _, _ in moves:
            moved[place] = 0
        for place, target, number in moves:
            if exponents[place] and target is None:
                coefficient *= number ** exponents[place]
            elif target is not None:
                moved[target] += exponents[place]
        monomial = tuple(moved)
        terms[monomial] = terms.get(monomial, 0) + coefficient
    return poly.ring.from_dict({monomial: c for monomial, c in terms.items() if c})


def with_quotients(poly: Poly, moves: Mapping[Poly, Quotient]) -> Poly:
    """The polynomial with quotients in the place of variables, all at once, times each of their denominators to the
    highest power of the variable."""
    highest = enumerate(map(max, zip(*poly, strict=True)))
    gens = poly.ring.gens
    places = [(place, most, moves[gens[place]]) for place, most in highest if most and gens[place] in moves]
    if all(quotient.denominator == 1 for _, _, quotient in places):
        pairs = [(gens[place], quotient.numerator) for place, _, quotient in places]
        return with_replaced(poly, pairs) if pairs else poly
    total = poly.ring.zero
    for exponents, coefficient in poly.iterterms():
        rest = list(exponents)
        for place, _, _ in places:
            rest[place] = 0
        product = poly.ring.from_dict({tuple(rest): coefficient})
        for place, most, quotient in places:
            product = _times(product, _power(quotient.numerator, exponents[place]))
            product = _times(product, _power(quotient.denominator, most - exponents[place]))
        total += product
    return total


def at_numbers(poly: Poly, numbers: Mapping[Poly, N]) -> N | Fraction | None:
    """The polynomial's value where its variables have these numbers; None if one has none."""
    values = {_place(v): value for v, value in numbers.items()}
    total: Any = Fraction(0)
    for exponents, coefficient in coefficients(poly):
        term: Any = coefficient
        for place, e in enumerate(exponents):
            if e:
                if place not in values:
                    return None
                term = term * values[place] ** e
        total = total + term
    return total  # type: ignore[no-any-return]
