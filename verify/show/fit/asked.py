"""The page that somebody asks for, from texts such as `16x10cm`."""

from __future__ import annotations

import re

from verify.errors import InputError
from verify.show.fit.layout import Page

INCHES = {"in": 1.0, "cm": 1 / 2.54, "mm": 1 / 25.4}
LARGEST = 100.0
"""Inches of a side of a picture."""


def page_of(size: str | None, title: str | None, notes: bool) -> Page:
    """How the picture is laid out, from the options. Raises InputError."""
    width, height = (None, None) if size is None else parse_size(size)
    return Page(width, height, title, notes)


def parse_size(text: str) -> tuple[float, float | None]:
    """`16cm` or `16x10cm`, `6.3x4in`, `160x100mm`: width, and height if it is given, in inches. Raises InputError.

    >>> parse_size("6.5x4in"), parse_size("254mm")
    ((6.5, 4.0), (10.0, None))
    """
    found = re.fullmatch(
        r"(\d{1,5}(?:\.\d{1,5})?)(?:\s*[x×]\s*(\d{1,5}(?:\.\d{1,5})?))?\s*(in|cm|mm)", text.strip(), re.ASCII
    )
    sides = [] if found is None else [float(side) * INCHES[found[3]] for side in found.groups()[:2] if side]
    if not sides or not all(0 < side <= LARGEST for side in sides):
        raise InputError(f"--size: expected a width, or width x height, such as 16cm or 16x10cm, found {text!r}")
    return sides[0], sides[1] if len(sides) == 2 else None
