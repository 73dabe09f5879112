"""How wide mathematics is, about: to break sums into rows before LaTeX sees them. In points, for type of 10.95 points;
rather more than less."""

from __future__ import annotations

import re
from collections.abc import Sequence

from verify.show.proof.algebra import Piece

TOKEN = re.compile(r"\\(?:mathrm|mathit|text)\{([^{}]*)\}|\\[a-zA-Z]+ ?|\\.|.")
SPLIT = re.compile(r" (?=[+-] )")
SIGN, RELATION = 13.5, 15.0
NONE = (r"\overline", r"\underline", r"\hat", r"\tilde", r"\*", r"\tfrac", r"\left", r"\right")


def width(latex: str) -> float:
    """The width of a formula in one line."""
    total, small = 0.0, 0
    for found in TOKEN.finditer(latex):
        token = found[0]
        factor = 0.75 if small else 1.0
        if token in "_^":
            small = -1
            continue
        if small == -1:
            small = 1 if token == "{" else 0
            factor = 0.75
        elif small and token == "}":
            small -= 1
        elif small and token == "{":
            small += 1
        total += factor * _token(token, found[1])
    return total


def _token(token: str, upright: str | None) -> float:
    if upright is not None:
        return 5.6 * len(upright.replace("\\", ""))
    if token.strip() in NONE or token in "{} ":
        return 0.0
    if token in "+-":
        return SIGN
    if token in "=<>" or token.strip() in (r"\le", r"\ge"):
        return RELATION
    if token.startswith("\\"):
        return 6.2
    return 4.4 if token in "()[],.'" else 8.0 if token.isupper() else 5.6


def rows(pieces: Sequence[Piece], end: str, room: float) -> list[str] | None:
    """The pieces of a sum, and what ends it, in rows that are no wider. A piece that is wider by itself is broken at
    the signs in it; None where that does not help."""
    chunks = list[str]()
    for k, (adds, text) in enumerate(pieces):
        whole = ("" if adds else "-") + text if k == 0 else f"{'+' if adds else '-'} {text}"
        chunks += [whole] if width(whole) <= room else SPLIT.split(whole)
    chunks = chunks or ["0"]
    chunks[-1] += end
    found, row, used = [], "", 0.0
    for chunk in chunks:
        wide = width(chunk)
        if wide > room:
            return None
        if row and used + wide > room:
            found.append(row)
            row, used = "", 0.0
        row = f"{row} {chunk}".strip()
        used += wide
    return [*found, row]
