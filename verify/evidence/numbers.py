"""Exact real numbers: rationals (Fraction) and elements of Q(θ) for real algebraic θ. Standard library only.

`Algebraic` is for one θ, quickly; `verify.evidence.roots` computes with several at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import total_ordering
from itertools import count, pairwise, zip_longest
from math import ceil, floor
from typing import TypeAlias

Coefficients: TypeAlias = tuple[Fraction, ...]
"""A polynomial in one variable, constant term first, without trailing zeros; () is zero."""


def trim(coefficients: Sequence[Fraction]) -> Coefficients:
    values = [Fraction(c) for c in coefficients]
    while values and not values[-1]:
        values.pop()
    return tuple(values)


def add(p: Coefficients, q: Coefficients) -> Coefficients:
    return trim([a + b for a, b in zip_longest(p, q, fillvalue=Fraction(0))])


def multiply(p: Coefficients, q: Coefficients) -> Coefficients:
    product = [Fraction(0)] * max(len(p) + len(q) - 1, 0)
    for i, a in enumerate(p):
        for j, b in enumerate(q):
            product[i + j] += a * b
    return trim(product)


def divide(p: Coefficients, q: Coefficients) -> tuple[Coefficients, Coefficients]:
    """Quotient and remainder."""
    rest = list(p)
    quotient = [Fraction(0)] * max(len(p) - len(q) + 1, 0)
    for k in range(len(p) - len(q), -1, -1):
        quotient[k] = factor = rest[k + len(q) - 1] / q[-1]
        for j, c in enumerate(q):
            rest[k + j] -= factor * c
    return trim(quotient), trim(rest[: len(q) - 1])


def common_divisor(p: Coefficients, q: Coefficients) -> Coefficients:
    """The monic greatest common divisor."""
    while q:
        p, q = q, divide(p, q)[1]
    return trim([c / p[-1] for c in p])


def value_at(p: Coefficients, x: Fraction) -> Fraction:
    total = Fraction(0)
    for c in reversed(p):
        total = total * x + c
    return total


def sturm_count(p: Coefficients, low: Fraction, high: Fraction) -> int:
    """The number of different real roots in (low, high]."""
    chain = [p, trim([k * c for k, c in enumerate(p)][1:])]
    while chain[-1]:
        chain.append(trim([-c for c in divide(chain[-2], chain[-1])[1]]))

    def changes(x: Fraction) -> int:
        signs = [v > 0 for v in (value_at(q, x) for q in chain if q) if v]
        return sum(a != b for a, b in pairwise(signs))

    return changes(low) - changes(high)


@dataclass(frozen=True)
class Root:
    """The only root of a square-free polynomial in the open interval (low, high)."""

    polynomial: Coefficients
    low: Fraction
    high: Fraction

    @staticmethod
    def isolated(coefficients: Sequence[Fraction], low: Fraction, high: Fraction) -> Root | None:
        """The root, or None unless the interval isolates exactly one and no end is a root."""
        p = trim(coefficients)
        derivative = trim([k * c for k, c in enumerate(p)][1:])
        if not derivative:
            return None
        p = divide(p, common_divisor(p, derivative))[0]
        if not value_at(p, low) or not value_at(p, high) or sturm_count(p, low, high) != 1:
            return None
        return Root(p, low, high)

    def narrowed(self) -> Root:
        """The same root in an interval half as wide (or a third where the middle is the root itself)."""
        for middle in ((self.low + self.high) / 2, (2 * self.low + self.high) / 3):
            at_middle = value_at(self.polynomial, middle)
            if at_middle:
                same = (at_middle > 0) == (value_at(self.polynomial, self.low) > 0)
                return Root(self.polynomial, middle if same else self.low, self.high if same else middle)
        raise AssertionError("two roots in an isolating interval")


@total_ordering
@dataclass(frozen=True, eq=False)
class Algebraic:
    """A polynomial in θ. Numbers of different θ cannot be mixed; a rational may be mixed with any."""

    theta: Root
    coefficients: Coefficients

    @staticmethod
    def root(theta: Root) -> Algebraic:
        return Algebraic(theta, (Fraction(0), Fraction(1)))

    def _of(self, coefficients: Coefficients) -> Algebraic:
        return Algebraic(self.theta, divide(coefficients, self.theta.polynomial)[1])

    def _coefficients(self, other: object) -> Coefficients | None:
        if isinstance(other, int | Fraction):
            return trim([Fraction(other)])
        if isinstance(other, Algebraic):
            if other.theta.polynomial != self.theta.polynomial or other.theta != self.theta:
                raise ValueError("expected numbers of one field, found two different roots")
            return other.coefficients
        return None

    def __add__(self, other: object) -> Algebraic:
        q = self._coefficients(other)
        return NotImplemented if q is None else self._of(add(self.coefficients, q))

    __radd__ = __add__

    def __neg__(self) -> Algebraic:
        return self._of(tuple(-c for c in self.coefficients))

    def __sub__(self, other: object) -> Algebraic:
        q = self._coefficients(other)
        return NotImplemented if q is None else self._of(add(self.coefficients, tuple(-c for c in q)))

    def __rsub__(self, other: object) -> Algebraic:
        return -self + other

    def __mul__(self, other: object) -> Algebraic:
        q = self._coefficients(other)
        return NotImplemented if q is None else self._of(multiply(self.coefficients, q))

    __rmul__ = __mul__

    def __pow__(self, exponent: int) -> Algebraic:
        result = self._of((Fraction(1),))
        for _ in range(exponent):
            result = result * self
        return result

    def inverse(self) -> Algebraic:
        """1/x. Raises ZeroDivisionError for zero."""
        if self.sign() == 0:
            raise ZeroDivisionError("division by an algebraic number that is 0")
        modulus = self.theta.polynomial
        shared = common_divisor(modulus, self.coefficients)
        modulus = divide(modulus, shared)[0]
        # Extended Euclid: s * x = 1 modulo the factor of the polynomial that has θ as its root.
        r0, r1 = modulus, divide(self.coefficients, modulus)[1]
        s0: Coefficients = ()
        s1: Coefficients = (Fraction(1),)
        while len(r1) > 1:
            quotient, rest = divide(r0, r1)
            r0, r1 = r1, rest
            s0, s1 = s1, add(s0, tuple(-c for c in multiply(quotient, s1)))
        return self._of(tuple(c / r1[0] for c in s1))

    def __truediv__(self, other: object) -> Algebraic:
        if isinstance(other, Algebraic):
            return self * other.inverse()
        if isinstance(other, int | Fraction):
            return self * (1 / Fraction(other))
        return NotImplemented

    def __rtruediv__(self, other: object) -> Algebraic:
        return self.inverse() * other

    def sign(self) -> int:
        """-1, 0 or 1."""
        p = self.coefficients
        if not p:
            return 0
        shared = common_divisor(self.theta.polynomial, p)
        if len(shared) > 1 and sturm_count(shared, self.theta.low, self.theta.high) > 0:
            return 0
        theta = self.theta
        while True:
            low, high = _range(p, theta.low, theta.high)
            if low > 0:
                return 1
            if high < 0:
                return -1
            theta = theta.narrowed()

    def interval(self, width: Fraction) -> tuple[Fraction, Fraction]:
        """Rational bounds at most `width` apart."""
        theta = self.theta
        while True:
            low, high = _range(self.coefficients, theta.low, theta.high)
            if high - low <= width:
                return low, high
            theta = theta.narrowed()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, int | Fraction | Algebraic) and (self - other).sign() == 0

    def __lt__(self, other: object) -> bool:
        return (self - other).sign() < 0

    def __hash__(self) -> int:
        return hash(self.theta)  # numbers of different θ cannot be compared, so that no table may try to

    def __bool__(self) -> bool:
        return self.sign() != 0


Real: TypeAlias = Fraction | Algebraic


def _range(p: Coefficients, low: Fraction, high: Fraction) -> tuple[Fraction, Fraction]:
    """Bounds of p on [low, high], by interval Horner."""
    bottom = top = Fraction(0)
    for c in reversed(p):
        ends = [bottom * low, bottom * high, top * low, top * high]
        bottom, top = min(ends) + c, max(ends) + c
    return bottom, top


def show_number(x: Real) -> str:
    """`p/q`, or `root of z^2 + z - 1 in (0.618, 0.619)`: the polynomial and an interval with no other root."""
    if isinstance(x, Fraction | int):
        return str(x)
    root = as_root(x)
    if len(root.polynomial) == 2:
        return str(-root.polynomial[0] / root.polynomial[1])
    return f"root of {_show_polynomial(root.polynomial)} in ({_decimal(root.low)}, {_decimal(root.high)})"


def _show_polynomial(p: Coefficients) -> str:
    text = ""
    for k, c in reversed(list(enumerate(p))):
        if c:
            power = "" if k == 0 else "z" if k == 1 else f"z^{k}"
            size = power if abs(c) == 1 and power else f"{abs(c)}*{power}" if power else str(abs(c))
            text += f"{' - ' if c < 0 else ' + '}{size}"
    return text.removeprefix(" + ").replace(" - ", "-", 1) if text.startswith(" - ") else text.removeprefix(" + ")


def _decimal(x: Fraction) -> str:
    """A fraction as a decimal, if it is one."""
    for digits in range(30):
        if 10**digits % x.denominator == 0:
            shifted = str(abs(int(x * 10**digits))).rjust(digits + 1, "0")
            whole, rest = shifted[: len(shifted) - digits], shifted[len(shifted) - digits :]
            return ("-" if x < 0 else "") + (f"{whole}.{rest}" if rest else whole)
    return str(x)


def as_root(x: Algebraic) -> Root:
    """The number itself as a root, in a short decimal interval.

    The polynomial is the characteristic polynomial of multiplication by it in Q[θ]/(p).
    """
    n = len(x.theta.polynomial) - 1
    columns = [(x * Algebraic(x.theta, (Fraction(0),) * k + (Fraction(1),))).coefficients for k in range(n)]
    matrix = [[column[i] if i < len(column) else Fraction(0) for column in columns] for i in range(n)]
    polynomial = _characteristic(matrix)
    for digits in count(3):
        unit = Fraction(1, 10**digits)
        low, high = x.interval(unit)
        root = Root.isolated(polynomial, (ceil(low / unit) - 1) * unit, (floor(high / unit) + 1) * unit)
        if root is not None:
            return root
    raise AssertionError("unreachable")


def _characteristic(matrix: list[list[Fraction]]) -> Coefficients:
    """The characteristic polynomial, by Faddeev and Le Verrier."""
    n = len(matrix)
    coefficients = [Fraction(1)]
    power = [[Fraction(0)] * n for _ in range(n)]
    for k in range(1, n + 1):
        shifted = [[power[i][j] + (coefficients[-1] if i == j else 0) for j in range(n)] for i in range(n)]
        power = [
            [sum((matrix[i][m] * shifted[m][j] for m in range(n)), Fraction(0)) for j in range(n)] for i in range(n)
        ]
        coefficients.append(-sum((power[i][i] for i in range(n)), Fraction(0)) / k)
    return trim(coefficients[::-1])
