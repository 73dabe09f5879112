"""Exact numbers as people read them."""

from __future__ import annotations

from fractions import Fraction

LONG_DENOMINATOR = 100
"""From this denominator on, a fraction gets a decimal hint."""

LONG_TEXT = 40
"""Longer fractions are shown by their decimal alone."""


def readable(text: str) -> str:
    """`1/3` as it is, `314/10000 (≈ 0.0314)` when the denominator is long, the decimal alone when it is very long.

    What is no fraction (an algebraic number, say) stays as it is.
    """
    value = _fraction(text)
    if value is None or value.denominator < LONG_DENOMINATOR:
        return text
    hint = f"≈ {float(value):.4g}"
    return f"{text} ({hint})" if len(text) <= LONG_TEXT else f"{hint} (exactly: --json)"


def interval(low: str, high: str) -> str:
    """`[0, 1/100]`, with one decimal hint for both ends; `= 0` when they are equal."""
    if low == high:
        return f"= {readable(low)}"
    ends = [_fraction(low), _fraction(high)]
    hints = [f"{float(end):.4g}" if end is not None else text for end, text in zip(ends, (low, high), strict=True)]
    if len(low) + len(high) > LONG_TEXT:
        return f"in [≈ {hints[0]}, ≈ {hints[1]}]"
    long = any(end is not None and end.denominator >= LONG_DENOMINATOR for end in ends)
    return f"in [{low}, {high}]" + (f" (≈ [{hints[0]}, {hints[1]}])" if long else "")


def are_complements(one: str, other: str) -> bool:
    """Whether two probabilities add up to one."""
    a, b = _fraction(one), _fraction(other)
    return a is not None and b is not None and a + b == 1


def _fraction(text: str) -> Fraction | None:
    try:
        return Fraction(text)
    except (ValueError, ZeroDivisionError):
        return None
