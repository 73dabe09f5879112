"""Text to sweeps, and sweeps to the text of each of their claims."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import prod

from verify.errors import InputError
from verify.language.axes import Axis, AxisReader
from verify.language.keys import KINDS, SWEEP_KEYS, TEMPLATE_KEYS
from verify.language.limits import MAX_COMBINATIONS
from verify.language.nodes import Mapping, Scalar, YamlNode, read_mapping
from verify.language.nodes import Sequence as Items
from verify.language.source import Source, listed, quoted
from verify.language.suggest import did_you_mean
from verify.language.templates import MARK, Written, filled, scalars, written
from verify.language.titles import LONGEST_TITLE

LONGEST_NAME = LONGEST_TITLE - len(f"-{MAX_COMBINATIONS}")
"""Of a sweep, so that there is room for the combination's number."""


@dataclass(frozen=True)
class Sweep:
    """One `.sweep.yaml` file: a claim with marks, and what they stand for in turn.

    Combinations are numbered from 0; the last of `axes` varies fastest. `items` are the claim's lines as they stand in
    the file, `expects` says whether the claim has `expect`.
    """

    name: str
    axes: tuple[Axis, ...]
    template: Mapping
    items: tuple[str, ...]
    expects: bool
    says: str = ""
    source: str = ""
    about: str = ""
    text: str = field(default="", compare=False, repr=False)
    lines: Source = field(default=Source("<text>", ()), compare=False, repr=False)

    def __len__(self) -> int:
        return prod(map(len, self.axes))

    @property
    def names(self) -> tuple[str, ...]:
        """What varies."""
        return tuple(name for axis in self.axes for name in axis.names)

    def values(self, number: int) -> tuple[str, ...]:
        """The values of the names in one combination. Raises IndexError."""
        if not 0 <= number < len(self):
            raise IndexError(number)
        rows: list[tuple[str, ...]] = []
        for axis in reversed(self.axes):
            number, place = divmod(number, len(axis))
            rows.append(axis.row(place))
        return tuple(value for row in reversed(rows) for value in row)

    def title(self, number: int) -> str:
        """The name of a combination's claim."""
        return f"{self.name}-{number}"

    def claim(self, number: int) -> Written:
        """The claim of one combination."""
        values = dict(zip(self.names, self.values(number), strict=True))
        return written(self.title(number), filled(self.template, values))

    def explained(self, error: InputError, number: int) -> InputError:
        """An error about a combination's claim, as one about this file; errors about other files stay as they are."""
        at = error.at
        values = ", ".join(f"{name} = {value}" for name, value in zip(self.names, self.values(number), strict=True))
        note = f"in combination {number}: {values}"
        if at is None or at.file != self.lines.file:
            return InputError(error.message, at, error.source_line, note)
        here = self.lines.error(error.message, self.claim(number).origin(at))
        return InputError(here.message, here.at, here.source_line, note)


def parse_sweep(text: str, file: str = "<text>") -> Sweep:
    """The sweep that a `.sweep.yaml` file holds, before any of its claims is read. Raises InputError."""
    mapping, source = read_mapping(text, file, "a sweep")
    return _SweepReader(source).sweep(mapping, text)


class _SweepReader(AxisReader):
    def sweep(self, mapping: Mapping, text: str) -> Sweep:
        entries = self.by_key(mapping, SWEEP_KEYS, "a sweep")
        name = self.title(entries["sweep"][1], "a sweep's name", LONGEST_NAME)
        axes = self.axes(entries["over"][1])
        template = self.mapping(entries["claim"][1], "a claim without its name, such as {game: ..., always: ...}")
        found = self.by_key(template, TEMPLATE_KEYS, "a sweep's claim")
        if "expect" in found:
            self.scalar(found["expect"][1], "one verdict")
        self._check_marks(template, axes)
        said = {key: self.text(entries[key][1], "text") for key in ("says", "source", "about") if key in entries}
        items = self._items(template, found)
        return Sweep(name, axes, template, items, "expect" in found, **said, text=text, lines=self.source)

    def _check_marks(self, template: Mapping, axes: Sequence[Axis]) -> None:
        names = [name for axis in axes for name in axis.names]
        used: set[str] = set()
        for scalar in scalars(template):
            for mark in MARK.finditer(scalar.text):
                at = self._inside(scalar, mark.start())
                name = mark["name"] or ""
                if not name:
                    raise self.refuse("expected a name after '$', found none; write $$ for the sign itself", at)
                if name != "$" and name not in names:
                    hint = did_you_mean(name, names)
                    raise self.refuse(f"expected a name that stands under 'over', found {quoted('$' + name)}{hint}", at)
                used.add(name)
        for axis in axes:
            if not used.intersection(axis.names):
                what = listed([f"${name}" for name in axis.names])
                raise self.refuse(f"expected {what} somewhere in the claim, found nothing that varies with it", axis.at)

    def _items(self, template: Mapping, entries: dict[str, tuple[Scalar, YamlNode]]) -> tuple[str, ...]:
        kinds = [kind for kind in KINDS if kind in entries]
        if len(kinds) != 1:
            at = entries[kinds[1]][0].at if kinds else template.at
            what = f"{listed(kinds, 'and')}; write a sweep for each" if kinds else "none"
            raise self.refuse(f"expected exactly one of {listed(KINDS)}, found {what}", at)
        node = entries[kinds[0]][1]
        if isinstance(node, Mapping):
            node = next((value for key, value in node.entries if key.text == "region"), node)
        parts = node.items if isinstance(node, Items) else (node,)
        return tuple(" ".join(part.text.split()) for part in parts if isinstance(part, Scalar))
