"""A claim with marks `$NAME`: putting values in, writing the claim's text, and finding one's way back from it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from collections.abc import Mapping as Values
from dataclasses import dataclass, replace

from verify.errors import Position
from verify.language.axes import NAME
from verify.language.nodes import Mapping, Scalar, Sequence, YamlNode
from verify.visible import visible

MARK = re.compile(rf"\$(?P<name>\$|{NAME})?")
PROSE = ("says", "source", "about")

_SAFE = re.compile(r"[^\W_]([\w ./()*+^<>=≤≥≠-]*[\w./()])?")
_WHOLE = re.compile(rf"{NAME}|[0-9]+(?:\.[0-9]+)?|{NAME}\([^()]*\)|[^()]*\.agent")
"""Values that can stand inside a formula without parentheses of their own."""


def scalars(node: YamlNode) -> Iterator[Scalar]:
    """All texts of the node, keys included."""
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from scalars(item)
    else:
        for key, value in node.entries:
            yield key
            yield from scalars(value)


def filled(template: Mapping, values: Values[str, str]) -> Mapping:
    """The template with the values put in. `$$` gives a dollar sign.

    Inside a longer text a value that is more than a name or a number stands in parentheses, so that `2*$x` means twice
    the value; not so in prose.
    """
    entries = ((key, _filled(value, values, key.text in PROSE)) for key, value in template.entries)
    return Mapping(tuple(entries), template.at)


def _filled(node: YamlNode, values: Values[str, str], prose: bool) -> YamlNode:
    if isinstance(node, Sequence):
        return Sequence(tuple(_filled(item, values, prose) for item in node.items), node.at)
    if isinstance(node, Mapping):
        entries = ((_text(key, values, prose), _filled(value, values, prose)) for key, value in node.entries)
        return Mapping(tuple(entries), node.at)
    return _text(node, values, prose)


def _text(scalar: Scalar, values: Values[str, str], prose: bool) -> Scalar:
    if "$" not in scalar.text:
        return scalar

    def put(match: re.Match[str]) -> str:
        name = match["name"]
        if name == "$":
            return "$"
        value = values[name]
        alone = prose or match[0] == scalar.text.strip() or _WHOLE.fullmatch(value)
        return value if alone else f"({value})"

    return Scalar(MARK.sub(put, scalar.text), scalar.at, exact=False)


@dataclass(frozen=True)
class Written:
    """The text of a claim, and which scalar stands where in it: line and column from 1, in order."""

    text: str
    places: tuple[tuple[int, int, Scalar], ...]

    def origin(self, at: Position) -> Position:
        """The place in the template for a place in this text."""
        before = [place for place in self.places if place[:2] <= (at.line, at.column)]
        _, column, scalar = before[-1] if before else self.places[0]
        same = bool(before) and scalar.exact and before[-1][0] == at.line
        return replace(scalar.at, column=scalar.at.column + at.column - column) if same else scalar.at


def written(name: str, template: Mapping) -> Written:
    """The claim of this name, as a claim file has it."""
    writer = _Writer()
    title = Scalar(name, template.at, exact=False)
    writer.block(Mapping(((Scalar("claim", template.at, exact=False), title), *template.entries), template.at), 0)
    return Written("\n".join([*writer.lines, ""]), tuple(writer.places))


class _Writer:
    """Writes nodes as YAML that reads as these nodes: what has only scalars in it goes on one line, if it is inside."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.places: list[tuple[int, int, Scalar]] = []
        self._line = ""
        self._inside = 0

    def block(self, node: Mapping | Sequence, indent: int) -> None:
        if isinstance(node, Sequence):
            for item in node.items:
                self._line = f"{' ' * indent}- "
                self._flow(item)
                self._end()
            return
        for key, value in node.entries:
            self._line = " " * indent
            self._scalar(key)
            self._line += ":"
            if isinstance(value, Scalar) or not self._needs_lines(value, indent):
                self._line += " "
                self._flow(value)
                self._end()
            else:
                self._end()
                self.block(value, indent + 2)

    def _needs_lines(self, node: Mapping | Sequence, indent: int) -> bool:
        if isinstance(node, Sequence):
            return indent == 0 and bool(node.items)
        return any(not isinstance(value, Scalar) for _, value in node.entries)

    def _flow(self, node: YamlNode) -> None:
        if isinstance(node, Scalar):
            self._scalar(node)
        elif isinstance(node, Sequence):
            self._open("[")
            for number, item in enumerate(node.items):
                self._line += ", " if number else ""
                self._flow(item)
            self._close("]")
        else:
            self._open("{")
            for number, (key, value) in enumerate(node.entries):
                self._line += ", " if number else ""
                self._scalar(key)
                self._line += ": "
                self._flow(value)
            self._close("}")

    def _scalar(self, scalar: Scalar) -> None:
        plain = _SAFE.fullmatch(scalar.text if self._inside else scalar.text.replace(",", " "))
        self.places.append((len(self.lines) + 1, len(self._line) + (1 if plain else 2), scalar))
        self._line += scalar.text if plain else visible(json.dumps(scalar.text, ensure_ascii=False))

    def _open(self, sign: str) -> None:
        self._line += sign
        self._inside += 1

    def _close(self, sign: str) -> None:
        self._line += sign
        self._inside -= 1

    def _end(self) -> None:
        self.lines.append(self._line)
        self._line = ""
