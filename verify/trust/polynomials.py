"""Polynomials with exact coefficients, multiplied and added by counted steps, so that nothing takes for ever."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import TypeAlias

from verify.errors import VerifyError
from verify.evidence.certificate import MAX_EXPONENT, Polynomial

BITS = 16  # for each exponent in a monomial
MAX_FACTORS = 64  # to multiply: (MAX_FACTORS + 2) * MAX_EXPONENT < 2 ** BITS, so exponents never run into each other
MAX_STEPS = 3_000_000  # multiplications and additions of terms; long numbers count more

Terms: TypeAlias = dict[int, Fraction]
"""Coefficients by monomial, which is one integer with BITS for each exponent: to multiply monomials is to add."""


class TooMuch(VerifyError):
    """Not calculated: it is out of bounds."""


def terms_of(polynomial: Polynomial, variables: int) -> Terms:
    """The polynomial, ready to calculate with. Raises TooMuch for exponents that are no small whole numbers."""
    terms: Terms = defaultdict(Fraction)
    for coefficient, exponents in polynomial:
        if len(exponents) != variables or not all(0 <= e <= MAX_EXPONENT for e in exponents):
            raise TooMuch(f"expected {variables} exponents from 0 to {MAX_EXPONENT}")
        terms[sum(e << (BITS * i) for i, e in enumerate(exponents) if e)] += coefficient
    return terms


class Arithmetic:
    """Calculates, and counts. Raises TooMuch after MAX_STEPS."""

    def __init__(self) -> None:
        self.taken = 0

    def times(self, left: Terms, right: Terms) -> Terms:
        self._take(len(left) * len(right) * _length(left) * _length(right))
        result: Terms = defaultdict(Fraction)
        for monomial, coefficient in left.items():
            for other, factor in right.items():
                result[monomial + other] += coefficient * factor
        return result

    def add(self, total: Terms, terms: Terms) -> None:
        """Add the terms to the total, in place."""
        self._take(len(terms) * _length(total) * _length(terms))
        for monomial, coefficient in terms.items():
            total[monomial] += coefficient

    def _take(self, steps: int) -> None:
        self.taken += steps
        if self.taken > MAX_STEPS:
            raise TooMuch(f"checking it takes more than {MAX_STEPS} steps")


def _length(terms: Terms) -> int:
    """Of the longest number, in units of 512 bits."""
    longest = max((c.numerator.bit_length() + c.denominator.bit_length() for c in terms.values()), default=0)
    return 1 + longest // 512
