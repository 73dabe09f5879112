"""Polynomials with exact coefficients, multiplied and added by counted steps, so that nothing takes for ever."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from fractions import Fraction
from typing import Any, TypeAlias

from verify.errors import VerifyError
from verify.evidence.certificate import MAX_EXPONENT, Polynomial

BITS = 16  # for each exponent in a monomial
MAX_FACTORS = 64  # to multiply: (MAX_FACTORS + 2) * MAX_EXPONENT < 2 ** BITS, so exponents never run into each other
MAX_STEPS = 500_000  # multiplications and additions of terms; long numbers and many variables count more
WIDE = 64  # variables, whose exponents are a monomial of no extra cost
LONG = 6_000  # bits: numbers that are as long together cost twice as much to add up, and so on by the square

Terms: TypeAlias = dict[int, Fraction | int]
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


def whole(number: Fraction | int) -> Fraction | int:
    """The same number, an int if it is whole: these are quicker."""
    return number.numerator if number.denominator == 1 else number


def bits(number: Fraction | int) -> int:
    """The length of a number."""
    return number.numerator.bit_length() + number.denominator.bit_length()


def cost_of_sum(count: int, length: int) -> int:
    """Steps for adding up so many numbers, which may become so many bits long together: common denominators."""
    return count * (1 + (length // LONG) ** 2)


def terms_of(polynomial: Polynomial, variables: int, steps: Steps) -> Terms:
    """The polynomial, ready to calculate with. Raises TooMuch, and NoPolynomial."""
    terms: Terms = defaultdict(int)
    steps.take(cost_of_sum(len(polynomial), sum(bits(coefficient) for coefficient, _ in polynomial)))
    for coefficient, exponents in polynomial:
        steps.take(variables // WIDE)
        if len(exponents) != variables or not all(0 <= e <= MAX_EXPONENT for e in exponents):
            raise NoPolynomial(f"expected {variables} exponents from 0 to {MAX_EXPONENT}")
        terms[sum(e << (BITS * i) for i, e in enumerate(exponents) if e)] += whole(coefficient)
    return terms


def cost_of_product(left: Mapping[Any, Fraction | int], right: Mapping[Any, Fraction | int]) -> int:
    """Steps for multiplying polynomials: as many products of numbers, of which some fall on one monomial."""
    longest = sum(max(map(bits, terms.values()), default=0) for terms in (left, right))
    return 1 + cost_of_sum(len(left) * len(right), longest * min(len(left), len(right)))


class Arithmetic:
    """Calculates in so many variables, in counted steps; one total is added up. Raises TooMuch."""

    def __init__(self, variables: int, steps: Steps) -> None:
        self.steps = steps
        self.width = 1 + variables // WIDE
        self.total: Terms = defaultdict(int)
        self._longest = 0

    def times(self, left: Terms, right: Terms) -> Terms:
        self.steps.take(cost_of_product(left, right) * self.width)
        result: Terms = defaultdict(int)
        for monomial, coefficient in left.items():
            for other, factor in right.items():
                result[monomial + other] += coefficient * factor
        return result

    def add(self, terms: Terms, times: Fraction | int = 1) -> None:
        """Add the terms, so many times, to the total."""
        times = whole(times)
        longest = bits(times) + max(map(bits, terms.values()), default=0)
        self.steps.take(1 + cost_of_sum(len(terms), self._longest + longest) * self.width)
        for monomial, coefficient in terms.items():
            self.total[monomial] += coefficient * times
            self._longest = max(self._longest, bits(self.total[monomial]))
