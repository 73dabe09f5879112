"""Numbers and formulas of Python as texts of the language, and exact numbers back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from numbers import Integral, Rational, Real
from typing import Any, TypeAlias

from verify.errors import InputError
from verify.evidence.numbers import Root
from verify.evidence.roots import Unreadable, parse_number
from verify.language.expressions import parse_expression

Number: TypeAlias = "Fraction | int | str"
"""An exact number; as text, `1/10`."""
Amount: TypeAlias = Any
"""A payoff: an int, Fraction, Decimal, short float, number of numpy, expression of sympy, or text such as `T - S`."""

SHORT = 12
"""Digits of a float that is read as the decimal that it is written as."""
ADVICE = "write a Fraction, such as Fraction(1, 3), or round it, as with numpy.round(A, 6)"


def amount(value: Amount, what: str = "a number") -> str:
    """The text of a number or formula. Raises InputError for anything that is not exact.

    >>> amount(Fraction(-1, 3)), amount(0.1), amount(2), amount("T - S")
    ('-1/3', '0.1', '2', 'T - S')
    """
    if isinstance(value, str):
        return value
    if isinstance(value, Integral) and not isinstance(value, bool):
        return str(int(value))
    if isinstance(value, Rational) and not isinstance(value, bool):
        return str(Fraction(value))
    if type(value).__module__.partition(".")[0] == "sympy":
        from verify.decide.cells.from_sympy import written

        try:
            return written(value)
        except ValueError as problem:
            raise InputError(f"expected {what} that the language can say, found {problem}") from None
    if isinstance(value, Decimal) or (isinstance(value, Real) and not isinstance(value, bool)):
        return _decimal(value, what)
    if getattr(value, "shape", None) == ():  # an array of numpy without dimensions
        return amount(value.item(), what)
    raise InputError(f"expected {what}: a number, or a formula as text or of sympy; found {value!r:.60}")


def _decimal(value: Decimal | Real, what: str) -> str:
    text = float.__repr__(value) if isinstance(value, float) else str(value)
    try:
        number = Fraction(text)
    except ValueError:
        raise InputError(f"expected {what} that is finite, found {text}") from None
    digits = len(re.sub(r"[eE].*|\D", "", text).strip("0"))
    if not isinstance(value, Decimal) and digits > SHORT:
        raise InputError(f"expected {what} that is exact, found {text} with {digits} digits; {ADVICE}")
    return text if "." in text and "e" not in text.lower() else str(number)


def proposition(value: Any) -> str:
    """The text of a proposition, which may be a relation of sympy."""
    if isinstance(value, bool):
        raise InputError(f"expected a proposition, as text or of sympy, found {value}; did Python compare it already?")
    return amount(value, "a proposition")


def propositions(value: Any) -> list[str]:
    """One, or a list of them."""
    several = isinstance(value, Iterable) and not isinstance(value, str)
    return [proposition(each) for each in (value if several else (value,))]


def rows_of(array: Any) -> Iterator[Any]:
    """The entries of the first dimension of a nested list, an array of numpy, a matrix of sympy or a table of pandas;
    nothing for a number. Raises InputError for a masked array, some of whose entries are not there."""
    mask = getattr(array, "mask", False)
    if getattr(mask, "any", lambda: False)():
        raise InputError(
            "expected an array in which no entry is masked, found one with masked entries; fill them first"
        )
    if hasattr(array, "to_numpy"):
        array = array.to_numpy()
    if type(array).__module__.partition(".")[0] == "sympy" and hasattr(array, "tolist"):
        array = array.tolist()
    if isinstance(array, list | tuple) or getattr(array, "shape", None):
        rows = array.tolist() if type(array).__name__ == "matrix" else array  # rows of a matrix are matrices again
        yield from rows


def exact(text: str) -> Any:
    """The number that a result has as text: a Fraction, or where it is irrational an algebraic number of sympy.

    >>> exact("2/3")
    Fraction(2, 3)
    """
    from verify.decide.cells import symbols

    try:
        found = parse_number(text)
    except Unreadable:
        value = symbols.as_sympy(parse_expression(text))
        return Fraction(int(value.p), int(value.q)) if value.is_Rational else value
    return symbols.as_root(found.polynomial, found.low, found.high) if isinstance(found, Root) else found


def numbers(at: Mapping[str, Number]) -> dict[str, str]:
    """Values of parameters as texts."""
    return {name: amount(value, f"a number for {name}") for name, value in at.items()}
