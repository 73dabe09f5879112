"""Sparse polynomials for the search: a monomial is one integer, so that multiplying monomials is adding integers."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import gcd, lcm
from typing import TypeAlias

BITS = 8  # per exponent; the search never comes near degree 255
Packed: TypeAlias = dict[int, Fraction | int]
"""Monomial (BITS for the exponent of each variable) to coefficient; no coefficient is 0."""


def pack(terms: Iterable[tuple[tuple[int, ...], Fraction]]) -> Packed:
    """From exponents and coefficients."""
    return {sum(e << (BITS * i) for i, e in enumerate(exponents) if e): c for exponents, c in terms if c}


def unpack(monomial: int) -> dict[int, int]:
    """The exponent of each variable that occurs."""
    exponents = {}
    variable = 0
    while monomial:
        if monomial & 255:
            exponents[variable] = monomial & 255
        monomial >>= BITS
        variable += 1
    return exponents


def variables(poly: Packed) -> frozenset[int]:
    """Every variable that occurs."""
    return frozenset(v for monomial in poly for v in unpack(monomial))


def degree(poly: Packed) -> int:
    return max((sum(unpack(monomial).values()) for monomial in poly), default=0)


def times(left: Packed, right: Packed) -> Packed:
    result: Packed = {}
    for m, c in left.items():
        for n, d in right.items():
            result[m + n] = result.get(m + n, 0) + c * d
    return {m: c for m, c in result.items() if c}


def plus(left: Packed, right: Packed, factor: Fraction | int = 1) -> Packed:
    """left + factor * right."""
    result = dict(left)
    for m, c in right.items():
        result[m] = result.get(m, 0) + factor * c
        if not result[m]:
            del result[m]
    return result


def scaled(poly: Packed, factor: Fraction | int) -> Packed:
    return {m: factor * c for m, c in poly.items()} if factor else {}


def primitive(poly: Packed) -> tuple[Packed, Fraction]:
    """The polynomial with coprime integer coefficients that it is a positive multiple of, and the factor."""
    if not poly:
        return {}, Fraction(1)
    numbers = [Fraction(c) for c in poly.values()]
    denominator = lcm(*(n.denominator for n in numbers))
    common = gcd(*(int(n * denominator) for n in numbers))
    return {m: int(c * denominator) // common for m, c in poly.items()}, Fraction(common, denominator)


def substitute(poly: Packed, variable: int, value: Packed) -> tuple[Packed, Packed]:
    """(r, q) with poly = r + (x - value) * q and no x in r; value must not contain the variable x."""
    shift = BITS * variable
    by_power: dict[int, Packed] = {}
    for m, c in poly.items():
        power = (m >> shift) & 255
        by_power.setdefault(power, {})[m - (power << shift)] = c
    if not any(by_power):
        return poly, {}
    # Horner from the top: synthetic division by x - value.
    carry: Packed = {}
    quotient: Packed = {}
    for power in range(max(by_power), -1, -1):
        carry = plus(times(carry, value), by_power.get(power, {}))
        if power:
            for m, c in carry.items():
                quotient[m + ((power - 1) << shift)] = c
    return carry, quotient


def divides(left: int, right: int) -> bool:
    """Whether the left monomial divides the right one."""
    while left:
        if left & 255 > right & 255:
            return False
        left >>= BITS
        right >>= BITS
    return True
