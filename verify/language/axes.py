"""What a sweep varies: names, each with a list or a range of values, or several that vary together by a table's rows.

Values are text, as it stands in the file; those of a range are exact rationals.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeAlias

from verify.errors import NOWHERE, Position
from verify.language.fields import Fields
from verify.language.keys import RANGE_KEYS
from verify.language.limits import MAX_COMBINATIONS
from verify.language.nodes import Mapping, Scalar, Sequence, YamlNode, describe
from verify.language.source import listed, quoted

NAME = r"[^\W\d]\w*"
NAMES = rf"{NAME}(?:\s*,\s*{NAME})*"
TAKEN = r"n|verdict|trust|seconds|witness|reason|item\d+"
"""The other columns of the results."""


@dataclass(frozen=True)
class Listed:
    """Names that vary together, by rows with a value for each."""

    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    at: Position = field(default=NOWHERE, compare=False, repr=False)

    def __len__(self) -> int:
        return len(self.rows)

    def row(self, number: int) -> tuple[str, ...]:
        return self.rows[number]


@dataclass(frozen=True)
class Range:
    """One name with the values `start`, `start + step`, ..., `count` of them."""

    name: str
    start: Fraction
    step: Fraction
    count: int
    at: Position = field(default=NOWHERE, compare=False, repr=False)

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name,)

    def __len__(self) -> int:
        return self.count

    def row(self, number: int) -> tuple[str, ...]:
        return (str(self.start + number * self.step),)


Axis: TypeAlias = Listed | Range


class AxisReader(Fields):
    """Reads `over`."""

    def axes(self, node: YamlNode) -> tuple[Axis, ...]:
        """What varies; the last varies fastest. Raises InputError."""
        found: list[Axis] = []
        total = 1
        for key, value in self.mapping(node, "names with their values, such as {agent: [LP, neLP]}").entries:
            names = self._names(key, [name for axis in found for name in axis.names])
            found.append(self._axis(names, value, key.at))
            total *= len(found[-1])
            if total > MAX_COMBINATIONS:
                raise self.refuse(f"expected at most {MAX_COMBINATIONS} combinations, found more", key.at)
        return tuple(found)

    def _names(self, key: Scalar, taken: list[str]) -> tuple[str, ...]:
        names: list[str] = []
        for part in re.finditer(r"[^,]+|^$|,(?=\s*(?:,|$))", key.text):
            name = part[0].strip()
            at = self._inside(key, part.start() + len(part[0]) - len(part[0].lstrip()))
            if not re.fullmatch(NAME, name):
                raise self.refuse(f"expected a name of letters, digits and _, found {quoted(name)}", at)
            if re.fullmatch(TAKEN, name):
                raise self.refuse(f"expected another name, found '{name}', a column of the results", at)
            if name in (*taken, *names):
                raise self.refuse(f"expected each name once, found '{name}' again", at)
            names.append(name)
        return tuple(names)

    def _axis(self, names: tuple[str, ...], node: YamlNode, at: Position) -> Axis:
        if isinstance(node, Mapping):
            if len(names) > 1:
                raise self.refuse(
                    f"expected rows with a value for each of {listed(names, 'and')}, found a range", node.at
                )
            return self._range(names[0], node, at)
        if not isinstance(node, Sequence) or not node.items:
            found = "an empty list" if isinstance(node, Sequence) else describe(node)
            expected = "a list of values or a range, such as {from: 0, to: 1, by: 1/10}"
            raise self.refuse(f"expected {expected}, found {found}", node.at)
        if len(names) > 1:
            return Listed(names, tuple(self._row(names, item) for item in node.items), at)
        values: list[str] = []
        for item in node.items:
            value = self._value(item)
            if value in values:
                raise self.refuse(f"expected each value once, found {quoted(value)} again", item.at)
            values.append(value)
        return Listed(names, tuple((value,) for value in values), at)

    def _row(self, names: tuple[str, ...], node: YamlNode) -> tuple[str, ...]:
        expected = f"a row with a value for each of {listed(names, 'and')}"
        if not isinstance(node, Sequence):
            raise self.refuse(f"expected {expected}, found {describe(node)}", node.at)
        if len(node.items) != len(names):
            raise self.refuse(f"expected {expected}, found {len(node.items)} values", node.at)
        return tuple(map(self._value, node.items))

    def _value(self, node: YamlNode) -> str:
        return " ".join(self.scalar(node, "a value").text.split())

    def _range(self, name: str, node: Mapping, at: Position) -> Range:
        entries = self.by_key(node, RANGE_KEYS, "a range")
        start, end = (self.rational(entries[key][1]) for key in ("from", "to"))
        if not start < end:
            raise self.refuse(f"expected a value above {start} ('from'), found {end}", entries["to"][1].at)
        if ("by" in entries) == ("count" in entries):
            found = "both" if "by" in entries else "neither"
            raise self.refuse(f"expected 'by' or 'count' in a range, found {found}", node.at)
        if "count" in entries:
            count = self._count(entries["count"][1])
            return Range(name, start, (end - start) / (count - 1), count, at)
        step = self.rational(entries["by"][1])
        if step <= 0:
            raise self.refuse(f"expected a step above 0, found {step}", entries["by"][1].at)
        steps = (end - start) / step
        if steps.denominator != 1:
            raise self.refuse(f"expected a step that leads from {start} to {end}, found {step}", entries["by"][1].at)
        if steps >= MAX_COMBINATIONS:
            raise self.refuse(f"expected at most {MAX_COMBINATIONS} combinations, found more", node.at)
        return Range(name, start, step, int(steps) + 1, at)

    def _count(self, node: YamlNode) -> int:
        scalar = self.scalar(node, "a whole number from 2 on")
        if not re.fullmatch(r"[0-9]{1,9}", scalar.text) or not 2 <= int(scalar.text) <= MAX_COMBINATIONS:
            raise self.refuse(
                f"expected a whole number from 2 to {MAX_COMBINATIONS}, found {quoted(scalar.text)}", scalar.at
            )
        return int(scalar.text)

    def _inside(self, scalar: Scalar, offset: int) -> Position:
        at = scalar.at
        return Position(at.file, at.line, at.column + offset) if scalar.exact else at
