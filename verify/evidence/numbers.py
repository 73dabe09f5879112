"""Exact real numbers: rationals (Fraction) and elements of Q(θ) for real algebraic θ. Standard library only.

`Algebraic` is for one θ, quickly. `Roots` reads numbers from text and computes with several θ together.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import total_ordering
from itertools import count, pairwise
from math import ceil, floor, lcm
from typing import TypeAlias

Coefficients: TypeAlias = tuple[Fraction, ...]
"""A polynomial in one variable, constant term first, without trailing zeros; () is zero."""


def trim(coefficients: Sequence[Fraction]) -> Coefficients:
    values = [Fraction(c) for c in coefficients]
    while values and not values[-1]:
        values.pop()
    return tuple(values)


def add(p: Coefficients, q: Coefficients) -> Coefficients:
    n = max(len(p), len(q))
    return trim([(p[k] if k < len(p) else 0) + (q[k] if k < len(q) else Fraction(0)) for k in range(n)])


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
        factor = rest[k + len(q) - 1] / q[-1]
        quotient[k] = factor
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
        return hash(self.theta.polynomial)

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


# --- numbers as text, with several roots ---

MAX_TEXT = 4_000  # characters of one number
MAX_DEGREE = 16
MAX_PARTS = 4_000  # of one number, as a polynomial in the roots
MAX_BITS = 8_000  # to which roots are computed before a number is given up
_RATIONAL = re.compile(r"-?[0-9]+(/[0-9]+)?", re.ASCII)
_ROOT = re.compile(r"root of ([-+*/^z0-9 ]+) in \(([-./0-9]+), ([-./0-9]+)\)", re.ASCII)
_TERM = re.compile(r" *([-+]?) *(?:([0-9]+(?:/[0-9]+)?)(?:\*(?=z))?)?(?:(z)(?:\^([0-9]+))?)?", re.ASCII)
_SHIFT, _MASK = 8, 255


class Unreadable(ValueError):
    """A text that is no number as `show_number` writes it."""


class TooHard(ArithmeticError):
    """Numbers from too many roots, or too close to each other, to be compared with bounded work."""


def parse_number(text: str) -> Fraction | Root:
    """The inverse of `show_number`; an irrational one comes as a root. Raises Unreadable."""
    if len(text) <= MAX_TEXT:
        try:
            if _RATIONAL.fullmatch(text):
                return Fraction(text)
            match = _ROOT.fullmatch(text)
            root = Root.isolated(_parse_polynomial(match[1]), *map(Fraction, match.group(2, 3))) if match else None
            if root is not None and root.low < root.high:
                return root
        except (ValueError, ZeroDivisionError):
            pass
    raise Unreadable(f"expected a number p/q or an isolated root, found {text[:60]!r}")


def _parse_polynomial(text: str) -> Coefficients:
    found = [Fraction(0)] * (MAX_DEGREE + 1)
    at = 0
    while at < len(text):
        match = _TERM.match(text, at)
        if match is None or not (match[2] or match[3]) or (at > 0 and not match[1]):
            raise Unreadable(f"expected a polynomial in z, found {text[:60]!r}")
        power = int(match[4] or 1) if match[3] else 0
        if power > MAX_DEGREE:
            raise Unreadable(f"expected a degree of at most {MAX_DEGREE}, found {power}")
        found[power] += Fraction(match[2] or 1) * (-1 if match[1] == "-" else 1)
        at = match.end()
    return trim(found)


Terms: TypeAlias = Mapping[int, Fraction]
"""A polynomial in the roots: coefficients by monomial, which is one integer with 8 bits for each root's exponent."""


class Roots:
    """The roots that some texts speak of, and arithmetic of polynomials in them."""

    def __init__(self) -> None:
        self.roots: list[Root] = []
        self._read: dict[str, Number] = {}

    def read(self, text: str) -> Number:
        """The number that the text means. Equal texts give the same number. Raises Unreadable, TooHard."""
        if text not in self._read:
            number = parse_number(text)
            self._read[text] = self._new(number) if isinstance(number, Root) else number
        return self._read[text]

    def _new(self, root: Root) -> Element:
        if len(self.roots) >= 64:
            raise TooHard("more than 64 different roots")
        self.roots.append(root)
        return Element(self, {1 << _SHIFT * (len(self.roots) - 1): Fraction(1)}, {0: Fraction(1)})

    def text_of(self, value: Number) -> str:
        """The number in the words of the texts read, or as p/q. Raises TooHard where none of them means it."""
        if isinstance(value, Fraction):
            return str(value)
        for text, number in self._read.items():
            if number == value:
                return text
        raise TooHard("a number that no text names")

    def times(self, p: Terms, q: Terms) -> Terms:
        """The product, with every root's exponent below the degree of its polynomial."""
        if len(p) * len(q) > MAX_PARTS:
            raise TooHard("a number of too many parts")
        product: dict[int, Fraction] = defaultdict(Fraction)
        for m, a in p.items():
            for n, b in q.items():
                product[m + n] += a * b
        for i, root in enumerate(self.roots):
            degree, shift = len(root.polynomial) - 1, _SHIFT * i
            for high in range(2 * degree, degree - 1, -1):
                for m in [m for m in product if m >> shift & _MASK == high]:
                    factor = product.pop(m) / root.polynomial[-1]
                    for k, c in enumerate(root.polynomial[:-1]):
                        product[m - (degree - k << shift)] -= factor * c
        return {m: c for m, c in product.items() if c}

    def sign(self, p: Terms) -> int:
        """-1, 0 or 1. Raises TooHard.

        Scaled by `scale`, p is an algebraic integer, and all its conjugates are at most `most`. Their product is a
        whole number; so unless p is 0, it is at least 1 / (scale * most^(degree - 1)). Roots are narrowed until p is
        seen to be away from 0 or closer to it than that.
        """
        used = [i for i in range(len(self.roots)) if any(m >> _SHIFT * i & _MASK for m in p)]
        scale, degree = lcm(*(c.denominator for c in p.values())), 1
        sizes: dict[int, int] = {}
        for i in used:
            polynomial = self.roots[i].polynomial
            whole = lcm(*(c.denominator for c in polynomial))
            scale *= abs(int(polynomial[-1] * whole)) ** max(m >> _SHIFT * i & _MASK for m in p)
            sizes[i] = 2 + floor(max(abs(c / polynomial[-1]) for c in polynomial[:-1]))
            degree *= len(polynomial) - 1
        most = Fraction(1)
        for m, c in p.items():
            size = abs(c) * scale
            for i in used:
                size *= sizes[i] ** (m >> _SHIFT * i & _MASK)
            most += size
        bits = scale.bit_length() + floor(most).bit_length() * (degree - 1) + 1
        if bits > MAX_BITS:
            raise TooHard("numbers that may be too close to each other to compare")
        nearest = Fraction(1, 1 << bits)
        while True:
            low, high = self._bounds(p, used)
            if low > 0 or high < 0:
                return 1 if low > 0 else -1
            if -nearest < low and high < nearest:
                return 0
            for i in used:
                self.roots[i] = self.roots[i].narrowed()

    def _bounds(self, p: Terms, used: Sequence[int]) -> tuple[Fraction, Fraction]:
        bottom = top = Fraction(0)
        for m, c in p.items():
            low = high = c
            for i in used:
                for _ in range(m >> _SHIFT * i & _MASK):
                    ends = [x * y for x in (low, high) for y in (self.roots[i].low, self.roots[i].high)]
                    low, high = min(ends), max(ends)
            bottom, top = bottom + low, top + high
        return bottom, top


@total_ordering
@dataclass(frozen=True, eq=False)
class Element:
    """A quotient of two polynomials in the roots; the lower one is not 0. A rational may be mixed in anywhere."""

    roots: Roots
    above: Terms
    below: Terms

    def _quotient(self, above: Terms, below: Terms) -> Number:
        if list(below) == [0]:
            above, below = {m: c / below[0] for m, c in above.items()}, {0: Fraction(1)}
            if not any(above):
                return above.get(0, Fraction(0))
        return Element(self.roots, above, below)

    def _parts(self, other: object) -> tuple[Terms, Terms] | None:
        if isinstance(other, int | Fraction):
            return ({0: Fraction(other)} if other else {}), {0: Fraction(1)}
        if isinstance(other, Element) and other.roots is self.roots:
            return other.above, other.below
        return None

    def __add__(self, other: object) -> Number:
        parts = self._parts(other)
        if parts is None:
            return NotImplemented
        total = dict(self.roots.times(self.above, parts[1]))
        for m, c in self.roots.times(parts[0], self.below).items():
            total[m] = total.get(m, Fraction(0)) + c
        return self._quotient({m: c for m, c in total.items() if c}, self.roots.times(self.below, parts[1]))

    __radd__ = __add__

    def __neg__(self) -> Element:
        return Element(self.roots, {m: -c for m, c in self.above.items()}, self.below)

    def __sub__(self, other: object) -> Number:
        return self + -other if isinstance(other, int | Fraction | Element) else NotImplemented

    def __rsub__(self, other: object) -> Number:
        return -self + other

    def __mul__(self, other: object) -> Number:
        parts = self._parts(other)
        if parts is None:
            return NotImplemented
        return self._quotient(self.roots.times(self.above, parts[0]), self.roots.times(self.below, parts[1]))

    __rmul__ = __mul__

    def inverse(self) -> Number:
        """1/x. Raises ZeroDivisionError for zero."""
        if self.sign() == 0:
            raise ZeroDivisionError("division by a number that is 0")
        return self._quotient(self.below, self.above)

    def __truediv__(self, other: object) -> Number:
        if isinstance(other, Element):
            return self * other.inverse()
        return self * (1 / Fraction(other)) if isinstance(other, int | Fraction) else NotImplemented

    def __rtruediv__(self, other: int | Fraction) -> Number:
        return self.inverse() * other

    def __pow__(self, exponent: int) -> Number:
        result: Number = Fraction(1)
        for _ in range(exponent):
            result = result * self
        return result

    def sign(self) -> int:
        """-1, 0 or 1."""
        return self.roots.sign(self.above) * self.roots.sign(self.below)

    def __eq__(self, other: object) -> bool:
        return self._parts(other) is not None and _sign(self - other) == 0

    def __lt__(self, other: object) -> bool:
        return _sign(self - other) < 0

    __hash__ = None  # type: ignore[assignment]  # equal numbers can be different quotients


Number: TypeAlias = Fraction | Element


def _sign(x: Number) -> int:
    return x.sign() if isinstance(x, Element) else (x > 0) - (x < 0)


def denotes(text: str, value: Number) -> bool:
    """Whether the text means this number. Raises Unreadable, TooHard."""
    number = parse_number(text)
    if isinstance(number, Fraction):
        return value == number
    if not number.low < value < number.high:
        return False
    total: Number = Fraction(0)
    for c in reversed(number.polynomial):
        total = total * value + c
    return total == 0


def size(x: Number) -> int:
    """How many bits it takes to write the number down."""
    parts = (x,) if isinstance(x, Fraction) else (*x.above.values(), *x.below.values())
    return sum(c.numerator.bit_length() + c.denominator.bit_length() for c in parts)
