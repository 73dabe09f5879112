"""Lines of a report as data, and how they reach a person: plain text anywhere, wrapped and coloured on a terminal."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TextIO

from verify.errors import InputError
from verify.visible import visible

ASCII: dict[str, str | int | None] = {
    "✓": "+", "✗": "x", "≈": "~", "∈": "in", "∅": "0", "≤": "<=", "≥": ">=", "≠": "!=", "·": "*", "×": "x", "→": "->",
    "ε": "eps", "δ": "delta", "Δ": "Delta", "–": "-", "—": "-", "…": "...", "‘": "'", "’": "'", "“": '"', "”": '"',
}  # fmt: skip
"""How signs are spelt where the encoding has no room for them."""


@dataclass(frozen=True)
class Line:
    """One line: its indent in columns, and its parts, each a text and a style of rich ("" for none)."""

    indent: int
    parts: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        return " " * self.indent + "".join(text for text, _ in self.parts)


def line(indent: int, *parts: str | tuple[str, str]) -> Line:
    """A line from texts and (text, style) pairs, all made visible, so that it is one line."""
    pairs = ((part, "") if isinstance(part, str) else part for part in parts)
    return Line(indent, tuple((visible(text), style) for text, style in pairs))


def plain(lines: Iterable[Line]) -> str:
    """The lines as one text, without style."""
    return "\n".join(str(each).rstrip() for each in lines)


def fitting(text: str, encoding: str | None) -> str:
    """The text as it can be written in this encoding: unchanged in UTF-8, else spelt in ASCII."""
    if _is_unicode(encoding):
        return text
    return text.translate(str.maketrans(ASCII)).encode("ascii", "backslashreplace").decode()


def write(lines: Iterable[Line], stream: TextIO) -> None:
    """Write the lines: on a terminal with colour (unless NO_COLOR is set) and wrapped to its width, else plain.

    Raises InputError where there is no room, and BrokenPipeError where nobody reads any more.
    """
    if not stream.isatty() or os.environ.get("TERM") == "dumb":
        _put("".join(fitting(str(each).rstrip(), stream.encoding) + "\n" for each in lines), stream)
        return
    _paint(lines, stream)
    stream.flush()


def write_json(document: str, stream: TextIO) -> None:
    """Write a JSON document, in ASCII where the encoding has no room for more. Raises as `write`."""
    if not _is_unicode(stream.encoding):
        document = "".join(c if c.isascii() else json.dumps(c)[1:-1] for c in document)
    _put(document + "\n", stream)


def _is_unicode(encoding: str | None) -> bool:
    return (encoding or "ascii").lower().replace("-", "").replace("_", "").startswith("utf")


def _put(text: str, stream: TextIO) -> None:
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise InputError(
            f"the output cannot be written: {error.strerror}; free some space, or write elsewhere"
        ) from None


def _paint(lines: Iterable[Line], stream: TextIO) -> None:
    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    colours: Literal["auto"] | None = None if os.environ.get("NO_COLOR") else "auto"
    console = Console(file=stream, highlight=False, color_system=colours)
    for each in lines:
        words = Text.assemble(*((fitting(text, stream.encoding), style) for text, style in each.parts))
        rows = words.wrap(console, max(20, console.width - each.indent - 4))
        for number, row in enumerate(rows):
            row.rstrip()
            console.print(Padding(row, (0, 0, 0, each.indent + (4 if number else 0)), expand=False), soft_wrap=False)
