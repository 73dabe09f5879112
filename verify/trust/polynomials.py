"""Polynomials with exact coefficients, multiplied and added by counted steps, so that nothing takes for ever."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import TypeAlias

from verify.errors import VerifyError
from verify.evidence.certificate import MAX_EXPONENT, Polynomial

BITS = 16  # for each exponent in a monomial
MAX_FACTORS = 64  # to multiply: (MAX_FACTORS + 2) * MAX_EXPONENT < 2 ** BITS, so exponents never run into each other
MAX_STEPS = 500_000  # multiplications and additions of terms; long numbers and many variables count more
WIDE = 64  # variables, whose exponents are a monomial of no extra cost

Terms: TypeAlias = dict[int, Fraction]
"""Coefficients by monomial, which is one integer with BITS for each exponent: to multiply monomials is to add."""


class TooMuch(VerifyError):
    """Not calculated: it is out of bounds."""


class NoPolynomial(VerifyError):
    """A polynomial whose exponents are not small whole numbers, one for each variable."""


class Steps:
    """Counts the work of a check, and ends it with TooMuch after so many steps."""

    def __init__(self, most: int | None = None) -> None:
        self.most, self.taken = MAX_STEPS if most is None else most, 0

    def take(self, steps: int) -> None:
        self.taken += steps
        if self.taken > self.most:
            raise TooMuch(f"too large: checking it takes more than {self.most} steps")


def terms_of(polynomial: Polynomial, variables: int, steps: Steps) -> Terms:
    """The polynomial, ready to calculate with. Raises TooMuch, and NoPolynomial."""
    terms: Terms = defaultdict(Fraction)
    for coefficient, exponents in polynomial:
        steps.take(1 + variables // WIDE)
        if len(exponents) != variables or not all(0 <= e <= MAX_EXPONENT for e in exponents):
            raise NoPolynomial(f"expected {variables} exponents from 0 to {MAX_EXPONENT}")
        terms[sum(e << (BITS * i) for i, e in enumerate(exponents) if e)] += coefficient
    return terms


class Arithmetic:
    """Calculates in so many variables, in counted steps. Raises TooMuch."""

    def __init__(self, variables: int, steps: Steps) -> None:
        self.steps = steps
        self.width = 1 + variables // WIDE

    def times(self, left: Terms, right: Terms) -> Terms:
        self.steps.take(1 + len(left) * len(right) * _length(left) * _length(right) * self.width)
        result: Terms = defaultdict(Fraction)
        for monomial, coefficient in left.items():
            for other, factor in right.items():
                result[monomial + other] += coefficient * factor
        return result

    def add(self, total: Terms, terms: Terms) -> None:
        """Add the terms to the total, in place."""
        self.steps.take(1 + len(terms) * _length(total) * _length(terms) * self.width)
        for monomial, coefficient in terms.items():
            total[monomial] += coefficient


def _length(terms: Terms) -> int:
    """Of the longest number, in units of 512 bits."""
    longest = max((c.numerator.bit_length() + c.denominator.bit_length() for c in terms.values()), default=0)
    return 1 + longest // 512
