"""How wide texts are in pictures, by the advances of their letters (without kerning, which is small); and texts in rows
of at most some width. In points, of which 72 make an inch."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

if TYPE_CHECKING:
    from matplotlib.ft2font import FT2Font

FONT = "DejaVu Sans"
LINE = 1.2
"""From one row to the next, as a multiple of the font's size."""
CUT = "…"
_SIZE = 100


def width_of(text: str, size: float, bold: bool = False) -> float:
    """The width of one row."""
    return sum(_advance(letter, bold) for letter in text) * size


def wrapped(text: str, width: float, size: float, bold: bool = False, most: int | None = None) -> list[str]:
    """The text in rows of at most this width, broken at spaces, and inside words only where one is too long. With
    `most` rows at most: the last then ends with an ellipsis."""
    rows: list[str] = []
    for word in text.split():
        longer = f"{rows[-1]} {word}" if rows else word
        if rows and width_of(longer, size, bold) <= width:
            rows[-1] = longer
            continue
        rows.append("")
        for letter in word:
            if rows[-1] and width_of(rows[-1] + letter, size, bold) > width:
                rows.append("")
            rows[-1] += letter
    if most is not None and len(rows) > most:
        last = rows[most - 1]
        while last and width_of(last + CUT, size, bold) > width:
            last = last[:-1]
        rows = [*rows[: most - 1], last.rstrip() + CUT]
    return rows


@cache
def _font(bold: bool) -> FT2Font:
    from matplotlib.font_manager import FontProperties, findfont, get_font

    font: FT2Font = get_font(findfont(FontProperties(family=FONT, weight="bold" if bold else "normal")))
    return font


@cache
def _advance(letter: str, bold: bool) -> float:
    """As a multiple of the font's size; as wide as high where the font has no such letter, or a wide one."""
    from matplotlib.ft2font import LoadFlags

    font = _font(bold)
    if east_asian_width(letter) in "WF" or not font.get_char_index(ord(letter)):
        return 1.0
    font.set_size(_SIZE, 72)
    return font.load_char(ord(letter), flags=LoadFlags.NO_HINTING).linearHoriAdvance / 65536 / _SIZE
