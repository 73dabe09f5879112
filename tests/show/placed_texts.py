"""The texts of an SVG with the boxes in which they stand, measured by the font; and which of them are badly put."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from itertools import combinations

SPARE = 1.5
"""Points by which two texts may touch: boxes are those of whole rows, letters are smaller."""
_TEXT = re.compile(r'<text style="([^"]*)" (?:x="([-\d.]+)" y="([-\d.]+)" )?transform="([^"]*)"[^>]*>([^<]*)</text>')
_STYLE = re.compile(r"(?:(bold|700) )?(?:font: )?(?:bold |700 )?(?:font-size: )?([\d.]+)px")

Box = tuple[float, float, float, float]


def boxes(svg: str) -> Iterator[tuple[str, Box]]:
    """Each text with left, top, right and bottom, in the SVG's own units."""
    found = 0
    for style, x, y, transform, text in _TEXT.findall(svg):
        found += 1
        size = float(_STYLE.search(style)[2])  # type: ignore[index]
        wide, up, down = measured(unescape(text), size, "bold" in style or "700" in style)
        begin = {"middle": -wide / 2, "end": -wide}.get(_anchor(style), 0.0)
        turned = re.search(r"rotate\((-?[\d.]+)", transform)
        moved = re.search(r"translate\((-?[\d.]+) (-?[\d.]+)\)", transform)
        at = tuple(map(float, moved.groups())) if moved else (float(x), float(y))
        if turned and abs(float(turned[1])) == 90:
            yield text, (at[0] - up, at[1] - begin - wide, at[0] + down, at[1] - begin)
        else:
            yield text, (at[0] + begin, at[1] - up, at[0] + begin + wide, at[1] + down)
    assert found == svg.count("<text"), "a text that this does not understand"


def faults(svg: str) -> list[str]:
    """Texts that reach out of the picture, and pairs that lie on each other."""
    _, _, wide, high = map(float, re.search(r'viewBox="([-\d. ]+)"', svg)[1].split())  # type: ignore[index]
    found = list(boxes(svg))
    out = [
        f"{text!r} reaches out of the picture: {box}"
        for text, box in found
        if box[0] < 0 or box[1] < 0 or box[2] > wide or box[3] > high
    ]
    for (one, a), (other, b) in combinations(found, 2):
        if min(a[2], b[2]) - max(a[0], b[0]) > SPARE and min(a[3], b[3]) - max(a[1], b[1]) > SPARE:
            out.append(f"{one!r} and {other!r} lie on each other: {a}, {b}")
    return out


def _anchor(style: str) -> str:
    found = re.search(r"text-anchor: (\w+)", style)
    return found[1] if found else "start"


@cache
def measured(text: str, size: float, bold: bool) -> tuple[float, float, float]:
    """Width, height above and below the line."""
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import text_to_path

    font = FontProperties(family="DejaVu Sans", size=size, weight="bold" if bold else "normal")
    wide, high, down = text_to_path.get_text_width_height_descent(text, font, ismath=False)
    return wide, high - down, down
