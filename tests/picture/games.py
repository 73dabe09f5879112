"""Games by their table, claims by their name, for tests of pictures."""

from __future__ import annotations

from fractions import Fraction
from typing import TypeAlias

from verify.library.find import LoadedClaim, find_claims, load_claim
from verify.picture.bilinear import Bilinear

Table: TypeAlias = tuple[tuple[int, int], tuple[int, int], tuple[int, int], tuple[int, int]]
"""Payoffs of (first, first), (first, second), (second, first), (second, second)."""

DILEMMA: Table = ((2, 2), (0, 3), (3, 0), (1, 1))
NOT_NICE: Table = ((2, 2), (-3, 3), (3, -3), (1, 1))
ALTERNATING: Table = ((2, 2), (0, 5), (5, 0), (1, 1))
SEXES: Table = ((3, 2), (0, 0), (0, 0), (2, 3))
PENNIES: Table = ((1, -1), (-1, 1), (-1, 1), (1, -1))


def game(table: Table) -> Bilinear:
    return Bilinear.of(lambda i, j: (Fraction(table[2 * i + j][0]), Fraction(table[2 * i + j][1])))


def point(x: object, y: object) -> tuple[Fraction, Fraction]:
    return Fraction(str(x)), Fraction(str(y))


def claim(name: str) -> LoadedClaim:
    return load_claim(find_claims([name])[0])
