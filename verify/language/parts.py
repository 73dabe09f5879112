"""A file with several kinds of claims has a claim for each of them: the same text without the other kinds' lines.

`always`, `never` and `equilibrium` speak of every state, and stay together. Each of these claims, a part, is a claim
like any other: a name of its own, such as `trust.possible`, its own verdict, evidence and share of the time. Lines keep
their numbers, so that what is said of a place holds for the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from verify.language.claims import Entries, parse_claim
from verify.language.fields import Fields
from verify.language.functions import CLAIM_KINDS
from verify.language.keys import CLAIM_KEYS, EQUILIBRIUM, KINDS, QUESTION_KEYS, TOGETHER
from verify.language.nodes import Mapping, Scalar, Sequence, YamlNode, describe, read_mapping
from verify.language.restated import entries_of
from verify.language.source import listed, quoted, unify_newlines
from verify.language.syntax import Claim


class Part(NamedTuple):
    """One kind's claim: the kind, and the text."""

    kind: str
    text: str


def parts(text: str, file: str = "<text>") -> tuple[Part, ...]:
    """The claims of a text with several kinds, in the order of the text; none of a text with one. Raises InputError."""
    mapping, source = read_mapping(text, file, "a claim")
    return tuple(_Splitter(source).parts(mapping, unify_newlines(text)))


def parse_claims(text: str, file: str = "<text>") -> tuple[Claim, ...]:
    """The claims that a file holds: of a text with one kind, that one. Raises InputError."""
    return tuple(parse_claim(part.text, file) for part in parts(text, file)) or (parse_claim(text, file),)


class _Splitter(Fields):
    def parts(self, mapping: Mapping, text: str) -> Iterator[Part]:
        groups = self._groups(mapping)
        if len(groups) < 2:
            return
        entries = self.by_key(mapping, CLAIM_KEYS, "a claim")
        lines = text.split("\n")
        self._refuse_unfit(mapping, entries, list(groups), lines)
        name = self.title(entries["claim"][1], "a claim's name")
        budget = self.duration(entries["budget"][1]) / len(groups) if "budget" in entries else None
        for kind, group in groups.items():
            others = [key for key in KINDS if key in entries and key not in group]
            instead = {**dict.fromkeys(others, ""), "claim": f"claim: {name}.{kind}"}
            if budget is not None:
                instead["budget"] = f"budget: {f'{budget:.6f}'.rstrip('0').rstrip('.')} s"
            if "expect" in entries:
                instead["expect"] = self._expected(
                    entries["expect"][1], kind, list(groups), _verdicts_of(entries, group)
                )
            part = "\n".join(_with(lines, mapping, instead))
            self._check_kept(mapping, text, part, instead)
            yield Part(kind, part)

    def _check_kept(self, mapping: Mapping, text: str, part: str, instead: dict[str, str]) -> None:
        """That everything else says what it said: YAML knows line ends that this module does not."""
        kept = {key: value for key, value in entries_of(text).items() if key not in instead}
        new = entries_of("\n".join(instead.values()))
        if entries_of(part) != {**kept, **new}:
            raise self.refuse("expected lines that end as usual, found others; write a claim for each kind", mapping.at)

    def _groups(self, mapping: Mapping) -> dict[str, list[str]]:
        """The kinds of each part, by the first of them."""
        groups: dict[str, list[str]] = {}
        for kind in (key.text for key, _ in mapping.entries if key.text in KINDS):
            first = next((name for name in groups if name in TOGETHER and kind in TOGETHER), kind)
            groups.setdefault(first, []).append(kind)
        return groups

    def _refuse_unfit(self, mapping: Mapping, entries: Entries, kinds: list[str], lines: list[str]) -> None:
        """What cannot be split by lines, or asks for one answer."""
        again = entries[kinds[1]][0].at
        asked = next((key.name for key in QUESTION_KEYS if key.name in entries), None)
        if asked is not None:
            found = f"{listed(kinds, 'and')}; write a claim for each"
            raise self.refuse(f"expected one kind of claim beside '{asked}', found {found}", again)
        if lines[mapping.at.line - 1][mapping.at.column - 1] == "{":
            found = f"{listed(kinds, 'and')} in braces; write each key on a line of its own, without them"
            raise self.refuse(f"expected one kind of claim, found {found}", again)

    def _expected(self, node: YamlNode, kind: str, kinds: list[str], lines: int) -> str:
        """What is expected of the part, as its text says it."""
        if isinstance(node, Mapping):
            for key, _ in node.entries:
                if key.text not in kinds:
                    raise self.refuse(f"expected {listed(kinds)}, found {quoted(key.text)}", key.at)
            own = next((value for key, value in node.entries if key.text == kind), None)
            return "" if own is None else f"expect: {self._verdicts(own, lines)}"
        if isinstance(node, Sequence):
            example = f"one for each kind, such as {{{kinds[0]}: proved, {kinds[1]}: refuted}}"
            raise self.refuse(f"expected one verdict, or {example}, found a list", node.at)
        return f"expect: {self._verdicts(node, lines)}"

    def _verdicts(self, node: YamlNode, lines: int) -> str:
        if isinstance(node, Mapping):
            raise self.refuse(f"expected a verdict, or a list of them, found {describe(node)}", node.at)
        choices = next(key.choices for key in CLAIM_KEYS if key.name == "expect")
        said = [self.choice(each, choices) for each in self.scalars(node, listed(choices))]
        if isinstance(node, Sequence) and len(said) != lines:
            expected = f"one verdict, or {lines} of them" if lines > 1 else "one verdict"
            raise self.refuse(f"expected {expected}, found a list of {len(said)}", node.at)
        return said[0] if isinstance(node, Scalar) else f"[{', '.join(said)}]"


def _verdicts_of(entries: Entries, group: list[str]) -> int:
    """How many verdicts there may be: one for each line, if every state has to satisfy them."""
    if group[0] in CLAIM_KINDS and not CLAIM_KINDS[group[0]].for_all:
        return 1
    return sum(_size(entries["players" if key == EQUILIBRIUM.name else key][1]) for key in group)


def _size(node: YamlNode) -> int:
    match node:
        case Sequence(items):
            return len(items)
        case Mapping(entries):
            return len(entries)
    return 1


def _with(lines: list[str], mapping: Mapping, instead: dict[str, str]) -> list[str]:
    """The lines with other text for the entries with some keys, and as many."""
    new = list(lines)
    starts = [key.at.line - 1 for key, _ in mapping.entries]
    for (key, _), start, end in zip(mapping.entries, starts, [*starts[1:], len(lines)], strict=True):
        if key.text in instead:
            new[start:end] = [" " * (mapping.at.column - 1) + instead[key.text]] + [""] * (end - start - 1)
    return [line if line.strip() else "" for line in new]
