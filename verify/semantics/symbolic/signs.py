"""Signs of polynomials that follow from assumptions: by sums of products, and by Fourier-Motzkin elimination.

In: assumptions `poly > 0` and `poly >= 0`, and a polynomial. Out: whether its sign is seen to follow. Used where the
encoding needs a sign before it can be written down: of a divisor, a probability, a saddle point. Incomplete: it may
miss a sign, but never reports a wrong one.

Reference: Schrijver, Theory of linear and integer programming, 1986, section 12.2.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from verify.semantics.symbolic.algebra import Poly, coefficients, factors_of

MOST_CONSTRAINTS = 600
MOST_TERMS = 400
"""Of a polynomial that is taken apart into factors."""
_Row = tuple[dict[tuple[int, ...], Fraction], bool]


class Assumptions:
    """A conjunction of `poly > 0` (strict) and `poly >= 0`."""

    def __init__(self, facts: Sequence[tuple[Poly, bool]]) -> None:
        self._rows: list[_Row] = [(dict(coefficients(poly)), strict) for poly, strict in facts]
        self.facts = tuple(facts)

    def positive(self, poly: Poly) -> bool:
        """Whether poly > 0 follows, as far as this module can show it."""
        return self._follows(poly, strict=True)

    def nonnegative(self, poly: Poly) -> bool:
        """Whether poly >= 0 follows, as far as this module can show it."""
        return self._follows(poly, strict=False)

    def _follows(self, poly: Poly, strict: bool) -> bool:
        if poly.is_ground:
            value = poly.coeff(1)
            return bool(value > 0 or (value == 0 and not strict))
        return self._by_addition(poly, strict) or self._by_factors(poly, strict)

    def _by_addition(self, poly: Poly, strict: bool) -> bool:
        """Whether it is a sum of assumptions and products of two, with multipliers above 0; of one variable, whether
        its denial contradicts them with products that have it as a factor."""
        denied = -poly, not strict
        row: _Row = (dict(coefficients(-poly)), not strict)
        if not _feasible([*self._rows, row]) or not _feasible([*self._rows, *self._products(poly, self.facts), row]):
            return True
        alone = len(_variables(poly)) == 1
        return alone and not _feasible([*self._rows, *self._products(poly, [*self.facts, denied]), row])

    def _by_factors(self, poly: Poly, strict: bool) -> bool:
        """Whether the signs of the factors show it. An even power needs no sign of what it is a power of."""
        if len(poly) > MOST_TERMS:
            return False
        coefficient, factors = factors_of(poly)
        if sum(exponent for _, exponent in factors) < 2:
            return False
        sign = 1 if coefficient > 0 else -1
        for factor, exponent in factors:
            of_factor = next((s for s in (1, -1) if self._by_addition(s * factor, strict)), None)
            if of_factor is not None:
                sign *= of_factor**exponent
            elif exponent % 2 or (strict and not self._by_addition(factor**2, strict)):
                return False
        return sign > 0

    @staticmethod
    def _products(poly: Poly, facts: Sequence[tuple[Poly, bool]]) -> list[_Row]:
        """Products of two facts with no other variables than those of `poly` (it may be of degree 2)."""
        variables = _variables(poly)
        near = [(p, strict) for p, strict in facts if _variables(p) <= variables]
        return [(dict(coefficients(p * q)), s and t) for k, (p, s) in enumerate(near) for q, t in near[k:]]


def _variables(poly: Poly) -> set[int]:
    return {i for exponents, _ in poly.terms() for i, e in enumerate(exponents) if e}


def _feasible(rows: list[_Row]) -> bool:
    """Whether the constraints, read as linear in their monomials, may have a solution (True when too many)."""
    rows = list(rows)
    while True:
        monomials: dict[tuple[int, ...], list[int]] = {}
        for row, strict in rows:
            values = {m: c for m, c in row.items() if any(m)}
            if not values:
                constant = sum(row.values(), Fraction(0))
                if constant < 0 or (constant == 0 and strict):
                    return False
            for monomial, c in values.items():
                monomials.setdefault(monomial, [0, 0])[c > 0] += 1
        if not monomials:
            return True
        pick = min(monomials, key=lambda m: monomials[m][0] * monomials[m][1])
        rows = _eliminate([r for r in rows if any(any(m) for m in r[0])], pick)
        if len(rows) > MOST_CONSTRAINTS:
            return True


def _eliminate(rows: list[_Row], monomial: tuple[int, ...]) -> list[_Row]:
    kept = [row for row in rows if monomial not in row[0]]
    upper = [row for row in rows if row[0].get(monomial, 0) < 0]
    lower = [row for row in rows if row[0].get(monomial, 0) > 0]
    seen = {(frozenset(row.items()), strict) for row, strict in kept}
    for high, strict_high in upper:
        for low, strict_low in lower:
            ratio = -high[monomial] / low[monomial]
            total = {m: high.get(m, Fraction(0)) + ratio * low.get(m, Fraction(0)) for m in {*high, *low}}
            row = {m: c for m, c in total.items() if c}
            strict = strict_high or strict_low
            key = (frozenset(row.items()), strict)
            if key not in seen:
                seen.add(key)
                kept.append((row, strict))
    return kept
