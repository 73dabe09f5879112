"""Numerals: decimals as people write them, and the exact rationals that they stand for."""

from __future__ import annotations

import re
from fractions import Fraction

from verify.language.limits import MAX_DIGITS

NUMERAL = r"(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?"
"""`3`, `0.1`, `.5`, `1e-9`: without a sign. The grammar of expressions reads the same."""
SIGN = "[-+−]?"


def value(numeral: str) -> Fraction | None:
    """The number that a numeral stands for, with a sign or not; None where it has too many digits, written out.

    >>> str(value("1e-3")), str(value(".5")), str(value("−2")), value("1e999999999")
    ('1/1000', '1/2', '-2', None)
    """
    text = numeral.replace("−", "-")
    digits, _, exponent = text.lower().partition("e")
    if len(digits) > MAX_DIGITS or len(exponent) > 5 or len(digits) + abs(int(exponent or 0)) > MAX_DIGITS:
        return None
    return Fraction(text)


def is_whole(numeral: str) -> bool:
    """Whether it is written with digits alone, so that it may also be the name of an action."""
    return re.fullmatch("[0-9]+", numeral) is not None
