"""The text that is being read, to say where something stands in it and to show the line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from verify.errors import InputError, Position
from verify.language.limits import MAX_BYTES
from verify.visible import visible

_SHOWN = 160
_YAML_BREAK = re.compile("[\n\x85\u2028\u2029]")


def unify_newlines(text: str) -> str:
    """`text` without a byte order mark, every line ended by a line feed."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def quoted(text: str, width: int = 40) -> str:
    """`text` in quotes, on one line, visible, cut to `width`.

    >>> quoted("alway"), quoted("it's")
    ("'alway'", '"it\\'s"')
    """
    line = visible(" ".join(text.split()) or text)
    if len(line) > width:
        line = line[: width - 1] + "…"
    mark = '"' if "'" in line else "'"
    return mark + line + mark


def listed(words: Iterable[str], last: str = "or") -> str:
    """Words as in a sentence.

    >>> listed(["a", "b", "c"])
    'a, b or c'
    """
    every = list(words)
    return f" {last} ".join([", ".join(every[:-1]), every[-1]]) if len(every) > 1 else "".join(every)


@dataclass(frozen=True)
class Source:
    """A file's name and lines."""

    file: str
    lines: tuple[str, ...]

    @classmethod
    def of(cls, text: str, file: str, *, yaml: bool = False) -> Source:
        """From text with unified newlines; raises InputError if it is too long."""
        if len(text) > MAX_BYTES:
            raise InputError(
                f"expected at most {MAX_BYTES} characters, found {len(text)}; split the file", Position(file, 1, 1)
            )
        return cls(file, tuple(_YAML_BREAK.split(text) if yaml else text.split("\n")))

    def error(self, message: str, at: Position) -> InputError:
        """An InputError that shows its line, if the caret would still be on the screen."""
        shown = None
        if 0 < at.line <= len(self.lines) and at.column <= _SHOWN:
            line = self.lines[at.line - 1]
            shown = (line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…").replace("\t", " ").rstrip()
        return InputError(message, at, shown)
