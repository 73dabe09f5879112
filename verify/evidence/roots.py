"""Exact numbers as texts, and arithmetic with several algebraic roots together. Standard library only."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import total_ordering
from math import floor, lcm
from typing import TypeAlias

from verify.evidence.numbers import (
    Coefficients,
    Root,
    trim,
)

MAX_TEXT = 4_000  # characters of one number
MAX_DEGREE = 16
MAX_PARTS = 4_000  # of one number, as a polynomial in the roots
MAX_BITS = 8_000  # to which roots are computed before a number is given up
MAX_WORK = 4_000_000  # multiplications of short numbers, for all that is computed with some roots; long ones count more
_RATIONAL = re.compile(r"-?[0-9]+(/[0-9]+)?", re.ASCII)
_ROOT = re.compile(r"root of ([-+*/^z0-9 ]+) in \(([-./0-9]+), ([-./0-9]+)\)", re.ASCII)
_TERM = re.compile(r" *([-+]?) *(?:([0-9]+(?:/[0-9]+)?)(?:\*(?=z))?)?(?:(z)(?:\^([0-9]+))?)?", re.ASCII)
_SHIFT, _MASK = 8, 255


class Unreadable(ValueError):
    """A text that is no number as `show_number` writes it."""


class TooHard(ArithmeticError):
    """Numbers from too many roots, or too close to each other, to be compared with bounded work."""


def parse_number(text: str, spend: Callable[[int, int], None] | None = None) -> Fraction | Root:
    """The inverse of `show_number`; an irrational one comes as a root. Raises Unreadable.

    `spend` hears, before it is done, of the multiplications that isolating a root takes, and of how many bits.
    """
    if len(text) <= MAX_TEXT:
        try:
            if _RATIONAL.fullmatch(text):
                return Fraction(text)
            match = _ROOT.fullmatch(text)
            root = None
            if match is not None:
                polynomial, (low, high) = _parse_polynomial(match[1]), map(Fraction, match.group(2, 3))
                if spend is not None:  # remainders of Sturm's chain grow with the square of the degree
                    degree = len(polynomial)
                    spend(degree**2, degree**2 * _longest(dict(enumerate((*polynomial, low, high)))))
                root = Root.isolated(polynomial, low, high)
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
    """The roots that some texts speak of, and arithmetic of polynomials in them. Its work is counted and bounded."""

    def __init__(self, spend: Callable[[int], None] | None = None) -> None:
        self.roots: list[Root] = []
        self.work = 0
        self._also = spend
        self._read: dict[str, Number] = {}
        self._parsed: dict[str, Fraction | Root] = {}

    def _spend(self, multiplications: int, bits: int = 0) -> None:
        """Count multiplications of numbers of so many bits. Raises TooHard."""
        cost = multiplications * (1 + (bits // 256) ** 2)
        self.work += cost
        if self._also is not None:
            self._also(cost)
        if self.work > MAX_WORK:
            raise TooHard(f"too large: roots that take more than {MAX_WORK} steps")

    def read(self, text: str) -> Number:
        """The number that the text means. Equal texts give the same number. Raises Unreadable, TooHard."""
        if text not in self._read:
            number = self._parse(text)
            self._read[text] = self._new(number) if isinstance(number, Root) else number
        return self._read[text]

    def _parse(self, text: str) -> Fraction | Root:
        if text not in self._parsed:
            self._parsed[text] = parse_number(text, self._spend)
        return self._parsed[text]

    def denotes(self, text: str, value: Number) -> bool:
        """Whether the text means this number. Raises Unreadable, TooHard."""
        number = self._parse(text)
        if isinstance(number, Fraction):
            return value == number
        if not number.low < value < number.high:
            return False
        total: Number = Fraction(0)
        for c in reversed(number.polynomial):
            total = total * value + c
        return total == 0

    def _new(self, root: Root) -> Element:
        if len(self.roots) >= 64:
            raise TooHard("more than 64 different roots")
        self.roots.append(root)
        return Element(self, {1 << _SHIFT * (len(self.roots) - 1): Fraction(1)}, {0: Fraction(1)})

    def text_of(self, value: Number) -> str:
        """The number in the words of the texts seen, or as p/q. Raises TooHard where none of them means it."""
        if isinstance(value, Fraction):
            return str(value)
        for text in self._parsed:
            if self.denotes(text, value):
                return text
        raise TooHard("a number that no text names")

    def times(self, p: Terms, q: Terms) -> Terms:
        """The product, with every root's exponent below the degree of its polynomial."""
        if len(p) * len(q) > MAX_PARTS:
            raise TooHard("a number of too many parts")
        self._spend(len(p) * len(q), _longest(p) + _longest(q))
        product: dict[int, Fraction] = defaultdict(Fraction)
        for m, a in p.items():
            for n, b in q.items():
                product[m + n] += a * b
        for i, root in enumerate(self.roots):
            degree, shift = len(root.polynomial) - 1, _SHIFT * i
            for high in range(2 * degree, degree - 1, -1):
                for m in [m for m in product if m >> shift & _MASK == high]:
                    factor = product.pop(m) / root.polynomial[-1]
                    self._spend(degree, _longest({0: factor}))
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
                root = self.roots[i]
                self._spend(3 * len(root.polynomial), _longest({0: root.low, 1: root.high}) * len(root.polynomial) // 2)
                self.roots[i] = root.narrowed()

    def _bounds(self, p: Terms, used: Sequence[int]) -> tuple[Fraction, Fraction]:
        bottom = top = Fraction(0)
        longest = max((_longest({0: self.roots[i].low, 1: self.roots[i].high}) for i in used), default=0)
        for m, c in p.items():
            degree = sum(m >> _SHIFT * i & _MASK for i in used)
            self._spend(1 + 4 * degree, longest * degree // 2)
            low = high = c
            for i in used:
                for _ in range(m >> _SHIFT * i & _MASK):
                    ends = [x * y for x in (low, high) for y in (self.roots[i].low, self.roots[i].high)]
                    low, high = min(ends), max(ends)
            bottom, top = bottom + low, top + high
        return bottom, top


def _longest(terms: Terms) -> int:
    """Bits of the longest coefficient."""
    return max((c.numerator.bit_length() + c.denominator.bit_length() for c in terms.values()), default=0)


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


def size(x: Number) -> int:
    """How many bits it takes to write the number down."""
    parts = (x,) if isinstance(x, Fraction) else (*x.above.values(), *x.below.values())
    return sum(c.numerator.bit_length() + c.denominator.bit_length() for c in parts)
