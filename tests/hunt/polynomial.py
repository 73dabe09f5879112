"""Polynomials with fractions as coefficients, and bounds of them on boxes by their Bernstein form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from math import comb
from typing import TypeAlias

Box: TypeAlias = tuple[tuple[Fraction, Fraction], ...]
Point: TypeAlias = tuple[Fraction, ...]


@dataclass(frozen=True)
class Poly:
    """Coefficients by exponents, one exponent for each variable; no coefficient is 0."""

    size: int
    terms: Mapping[tuple[int, ...], Fraction]

    @staticmethod
    def constant(size: int, value: Fraction) -> Poly:
        return Poly(size, {(0,) * size: value} if value else {})

    @staticmethod
    def variable(size: int, index: int) -> Poly:
        return Poly(size, {tuple(int(i == index) for i in range(size)): Fraction(1)})

    def __add__(self, other: Poly) -> Poly:
        terms = dict(self.terms)
        for powers, c in other.terms.items():
            terms[powers] = terms.get(powers, Fraction(0)) + c
        return Poly(self.size, {powers: c for powers, c in terms.items() if c})

    def scaled(self, factor: Fraction) -> Poly:
        return Poly(self.size, {powers: c * factor for powers, c in self.terms.items()} if factor else {})

    def __sub__(self, other: Poly) -> Poly:
        return self + other.scaled(Fraction(-1))

    def __mul__(self, other: Poly) -> Poly:
        terms: dict[tuple[int, ...], Fraction] = {}
        for (p, c), (q, d) in product(self.terms.items(), other.terms.items()):
            powers = tuple(a + b for a, b in zip(p, q, strict=True))
            terms[powers] = terms.get(powers, Fraction(0)) + c * d
        return Poly(self.size, {powers: c for powers, c in terms.items() if c})

    @property
    def number(self) -> Fraction | None:
        """Its value, if it has no variables."""
        if not self.terms:
            return Fraction(0)
        return self.terms.get((0,) * self.size) if len(self.terms) == 1 else None

    def degrees(self) -> tuple[int, ...]:
        return tuple(max((powers[i] for powers in self.terms), default=0) for i in range(self.size))

    def at(self, point: Sequence[Fraction]) -> Fraction:
        total = Fraction(0)
        for powers, c in self.terms.items():
            for x, n in zip(point, powers, strict=True):
                if n:
                    c = c * (x if n == 1 else x**n)
            total += c
        return total

    def bounds(self, box: Box) -> tuple[Fraction, Fraction]:
        """Bounds on the box. They are the exact ones where each variable has degree at most 1."""
        if (number := self.number) is not None:
            return number, number
        table: dict[tuple[int, ...], Fraction] = dict(self.terms)
        degrees = self.degrees()
        for i, (low, high) in enumerate(box):
            table = _moved(table, i, degrees[i], low, high - low)
        values = list(table.values())
        return min(values), max(values)


def _moved(
    table: Mapping[tuple[int, ...], Fraction], i: int, degree: int, low: Fraction, width: Fraction
) -> dict[tuple[int, ...], Fraction]:
    """Powers of one variable as Bernstein coefficients of its interval."""
    rows: dict[tuple[int, ...], list[Fraction]] = {}
    for powers, c in table.items():
        key = (*powers[:i], 0, *powers[i + 1 :])
        rows.setdefault(key, [Fraction(0)] * (degree + 1))[powers[i]] += c
    moved: dict[tuple[int, ...], Fraction] = {}
    for key, row in rows.items():
        shifted = [
            sum((row[k] * comb(k, m) * low ** (k - m) for k in range(m, degree + 1)), Fraction(0)) * width**m
            for m in range(degree + 1)
        ]
        for m in range(degree + 1):
            value = sum((Fraction(comb(m, k), comb(degree, k)) * shifted[k] for k in range(m + 1)), Fraction(0))
            moved[*key[:i], m, *key[i + 1 :]] = value
    return moved
