"""Sparse polynomials with packed exponents: a monomial is one integer, and the product of two monomials is their sum.

A polynomial maps monomials to coefficients other than 0. BITS bits for the exponent of each variable: the callers see
to it that no exponent is above HIGHEST_EXPONENT. The product of polynomials with m and n terms takes m*n additions.

Reference: Bachmann and Schönemann, Monomial representations for Gröbner bases computations, 1998.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import cache
from math import gcd, lcm
from typing import TypeAlias

BITS = 8  # per exponent
HIGHEST_EXPONENT = 2**BITS - 1
Packed: TypeAlias = dict[int, Fraction | int]
"""Monomial (BITS for the exponent of each variable) to coefficient; no coefficient is 0."""


def pack(terms: Iterable[tuple[tuple[int, ...], Fraction]]) -> Packed:
    """From exponents and coefficients."""
    return {sum(e << (BITS * i) for i, e in enumerate(exponents) if e): c for exponents, c in terms if c}


@cache
def unpack(monomial: int) -> Mapping[int, int]:
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
    union = 0
    for monomial in poly:
        union |= monomial
    return _variables(union)


@cache
def _variables(monomial: int) -> frozenset[int]:
    return frozenset(unpack(monomial))


def degree(poly: Packed) -> int:
    return max(map(_degree, poly), default=0)


@cache
def _degree(monomial: int) -> int:
    return sum(unpack(monomial).values())


def exponent_of(poly: Packed, variable: int) -> int:
    """The highest exponent of the variable."""
    return max(((m >> (BITS * variable)) & HIGHEST_EXPONENT for m in poly), default=0)


def highest_exponent(poly: Packed) -> int:
    """The highest exponent of any variable."""
    return max((e for m in poly for e in unpack(m).values()), default=0)


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
    """factor * poly; whole numbers as integers, which are faster."""
    if not factor:
        return {}
    products = {m: factor * c for m, c in poly.items()}
    return {m: c.numerator if c.denominator == 1 else c for m, c in products.items()}


def primitive(poly: Packed) -> tuple[Packed, Fraction]:
    """The polynomial with coprime integer coefficients that it is a positive multiple of, and the factor."""
    if not poly:
        return {}, Fraction(1)
    fractions = [c for c in poly.values() if type(c) is not int]
    denominator = lcm(*(c.denominator for c in fractions))
    whole: Packed = {m: int(c * denominator) for m, c in poly.items()} if fractions else dict(poly)
    common = gcd(*whole.values())  # type: ignore[arg-type]
    return whole if common == 1 else {m: c // common for m, c in whole.items()}, Fraction(common, denominator)


def substitute(poly: Packed, variable: int, value: Packed) -> tuple[Packed, Packed]:
    """(r, q) with poly = r + (x - value) * q and no x in r; value must not contain the variable x."""
    shift = BITS * variable
    exponent = HIGHEST_EXPONENT << shift
    for m in poly:
        if m & exponent:
            break
    else:
        return poly, {}
    by_power: dict[int, Packed] = {}
    for m, c in poly.items():
        power = (m & exponent) >> shift
        by_power.setdefault(power, {})[m - (power << shift)] = c
    # Horner from the top: synthetic division by x - value.
    carry: Packed = {}
    quotient: Packed = {}
    for power in range(max(by_power), -1, -1):
        carry = plus(times(carry, value), by_power.get(power, {})) if carry else by_power.get(power, {})
        if power:
            for m, c in carry.items():
                quotient[m + ((power - 1) << shift)] = c
    return carry, quotient


def at_numbers(polys: Iterable[Packed], numbers: Mapping[int, Fraction]) -> list[Packed]:
    """The same polynomials where some variables have values."""
    known: dict[int, tuple[int, Fraction | int]] = {}
    result = []
    for poly in polys:
        there: Packed = {}
        for monomial, c in poly.items():
            if monomial not in known:
                known[monomial] = _at_numbers(monomial, numbers)
            rest, factor = known[monomial]
            there[rest] = there.get(rest, 0) + c * factor
        result.append({m: c for m, c in there.items() if c})
    return result


def _at_numbers(monomial: int, numbers: Mapping[int, Fraction]) -> tuple[int, Fraction | int]:
    """What is left of the monomial, and the factor."""
    factor: Fraction | int = 1
    for variable, exponent in unpack(monomial).items():
        if variable in numbers:
            factor *= numbers[variable] ** exponent
            monomial -= exponent << (BITS * variable)
    return monomial, factor.numerator if factor.denominator == 1 else factor


def divides(left: int, right: int) -> bool:
    """Whether the left monomial divides the right one: no exponent borrows from the next in the difference."""
    difference = right - left
    return difference >= 0 and not (left ^ right ^ difference) & _firsts(right.bit_length())


@cache
def _firsts(length: int) -> int:
    """The first bit of every exponent but the first one, in so many bits."""
    return sum(1 << k for k in range(BITS, length + 1, BITS))


def mask(poly: Packed) -> int:
    """A bit for every variable that occurs."""
    bits = 0
    for monomial in poly:
        bits |= monomial
    bits |= bits >> 4
    bits |= bits >> 2
    return (bits | bits >> 1) & int.from_bytes(b"\x01" * ((bits.bit_length() + 7) // 8), "little")
