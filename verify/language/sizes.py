"""How large the number or the polynomial is that a formula stands for, so that nobody has to work it out in vain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from math import log10
from typing import TypeVar

from verify.language.functions import EXTREMES
from verify.language.syntax import Arithmetic, Call, Expression, Negate, Number, Power

Measured = TypeVar("Measured", Number, Negate, Arithmetic, Power, Call)


@dataclass(frozen=True)
class Size:
    """The value, where no names are in it, and the degree in the names that are."""

    value: Fraction | None
    degree: int

    @property
    def digits(self) -> int:
        """The number of digits of the value's longer part."""
        if self.value is None:
            return 0
        return int(max(self.value.numerator.bit_length(), self.value.denominator.bit_length()) * log10(2))


NAMED = Size(None, 1)
"""Of a name or a call."""


def size_of(node: Expression, known: Callable[[Expression], Size]) -> Size:
    """The size of the node, those of its parts being known."""
    match node:
        case Number(value):
            return Size(value, 0)
        case Negate(operand):
            return _of(known(operand), known(operand), lambda value, _: -value, max)
        case Power(base, exponent):
            return _of(known(base), known(base), lambda value, _: value**exponent, lambda degree, _: degree * exponent)
        case Arithmetic("*", left, right):
            return _of(known(left), known(right), lambda a, b: a * b, int.__add__)
        case Arithmetic("/", left, right):
            return _of(known(left), known(right), lambda a, b: a / b if b else None, int.__add__)
        case Arithmetic("+", left, right):
            return _of(known(left), known(right), lambda a, b: a + b, max)
        case Arithmetic(_, left, right):
            return _of(known(left), known(right), lambda a, b: a - b, max)
        case Call(function, (_, *_) as arguments) if function in EXTREMES:
            sizes = [known(argument) for argument in arguments]
            values = [size.value for size in sizes if size.value is not None]
            largest = max(values, key=abs) if len(values) == len(sizes) else None
            return Size(largest, max(size.degree for size in sizes))
    return NAMED


def _of(
    left: Size,
    right: Size,
    value: Callable[[Fraction, Fraction], Fraction | None],
    degree: Callable[[int, int], int],
) -> Size:
    known = None if left.value is None or right.value is None else value(left.value, right.value)
    return Size(known, degree(left.degree, right.degree))
