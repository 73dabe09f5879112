"""Values of keys: from YAML nodes to names, texts, expressions and numbers."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from verify.errors import InputError, Position
from verify.language import numerals
from verify.language.expressions import as_amount, as_proposition, parse_located
from verify.language.keys import Key
from verify.language.labels import is_name, label
from verify.language.limits import MAX_BUDGET, MAX_DIGITS, MAX_LETTERS
from verify.language.nodes import Mapping, Scalar, Sequence, YamlNode, describe
from verify.language.source import Source, listed, quoted
from verify.language.suggest import did_you_mean
from verify.language.syntax import Expression, Item, Name
from verify.language.titles import LONGEST_TITLE, TITLE, is_title
from verify.language.words import RESERVED, canonical

RATIONAL = rf"({numerals.SIGN}{numerals.NUMERAL})(?:\s*/\s*({numerals.NUMERAL}))?"
DURATION = r"(-?[0-9]+(?:\.[0-9]+)?)\s*(ms|s|min|h)?"
CHAIN = ">>"
_SECONDS = {"ms": 0.001, "s": 1.0, None: 1.0, "min": 60.0, "h": 3600.0}


@dataclass(frozen=True)
class Fields:
    """Reads values, and refuses with the place where they stand."""

    source: Source

    def refuse(self, message: str, at: Position) -> InputError:
        return self.source.error(message, at)

    def by_key(self, mapping: Mapping, keys: tuple[Key, ...], what: str) -> dict[str, tuple[Scalar, YamlNode]]:
        """The entries by name; every key is known, and every required one is there."""
        known = [key.name for key in keys]
        found: dict[str, tuple[Scalar, YamlNode]] = {}
        for key, value in mapping.entries:
            if key.text not in known:
                hint = did_you_mean(key.text, known)
                raise self.refuse(f"expected a key of {what}, found {quoted(key.text)}{hint}", key.at)
            found[key.text] = (key, value)
        for name in (key.name for key in keys if key.required):
            if name not in found:
                raise self.refuse(f"expected the key '{name}' in {what}, found none", mapping.at)
        return found

    def scalar(self, node: YamlNode, expected: str) -> Scalar:
        if not isinstance(node, Scalar) or not node.text.strip():
            raise self.refuse(f"expected {expected}, found {describe(node)}", node.at)
        return node

    def mapping(self, node: YamlNode, expected: str) -> Mapping:
        if not isinstance(node, Mapping) or not node.entries:
            found = "an empty one" if isinstance(node, Mapping) else describe(node)
            raise self.refuse(f"expected {expected}, found {found}", node.at)
        return node

    def scalars(self, node: YamlNode, expected: str) -> tuple[Scalar, ...]:
        """One value or a list of them."""
        items = node.items if isinstance(node, Sequence) else (node,)
        return tuple(self.scalar(item, expected) for item in items)

    def title(self, node: YamlNode, expected: str, longest: int = LONGEST_TITLE, title: str = TITLE) -> str:
        """The name of a claim, game or sweep: letters, digits, - and _; of a claim, with CLAIM_TITLE, also a kind."""
        scalar = self.scalar(node, expected)
        if not is_title(scalar.text, title) or len(scalar.text) > longest:
            size = f", at most {longest} characters" if len(scalar.text) > longest else ""
            raise self.refuse(
                f"expected {expected} of letters, digits, - and _{size}, found {quoted(scalar.text)}", scalar.at
            )
        return scalar.text

    def text(self, node: YamlNode, expected: str) -> str:
        return self.scalar(node, expected).text.strip()

    def word(self, node: YamlNode, expected: str) -> str:
        """A new name for a parameter."""
        scalar = self.scalar(node, expected)
        text = scalar.text.strip()
        if not is_name(text) or len(text) > MAX_LETTERS:
            raise self.refuse(f"expected {expected} of letters, digits and _, found {quoted(text)}", scalar.at)
        return self._free(canonical(text), expected, scalar)

    def label(self, node: YamlNode, expected: str) -> str:
        """A new name for a player or an action."""
        scalar = self.scalar(node, expected)
        name = label(scalar.text)
        if name is None or len(name) > MAX_LETTERS:
            wanted = f"{expected} of letters, digits and _, with one space or hyphen between words"
            raise self.refuse(f"expected {wanted}, found {quoted(scalar.text.strip())}", scalar.at)
        return self._free(name, expected, scalar)

    def _free(self, name: str, expected: str, scalar: Scalar) -> str:
        if name in RESERVED:
            found = quoted(scalar.text.strip())
            raise self.refuse(f"expected {expected}, found {found}; this word has a fixed meaning", scalar.at)
        return name

    def words(self, node: YamlNode, expected: str) -> tuple[str, ...]:
        """Names of parameters, each once."""
        return self._each_once(node, expected, self.word)

    def labels(self, node: YamlNode, expected: str) -> tuple[str, ...]:
        """Names of actions, each once."""
        return self._each_once(node, expected, self.label)

    def _each_once(self, node: YamlNode, expected: str, read: Callable[[YamlNode, str], str]) -> tuple[str, ...]:
        found: list[str] = []
        for item in node.items if isinstance(node, Sequence) else (node,):
            word = read(item, expected)
            if word in found:
                raise self.refuse(f"expected each name once, found {quoted(word)} again", item.at)
            found.append(word)
        return tuple(found)

    def choice(self, node: YamlNode, choices: tuple[str, ...]) -> str:
        scalar = self.scalar(node, listed(choices))
        if scalar.text not in choices:
            hint = did_you_mean(scalar.text, choices) if len(choices) > 2 else ""
            raise self.refuse(f"expected {listed(choices)}, found {quoted(scalar.text)}{hint}", scalar.at)
        return scalar.text

    def amount(self, node: YamlNode, expected: str) -> Expression:
        """A number or a formula for one."""
        return as_amount(self.parsed(self.scalar(node, expected)), self.source)

    def parsed(self, scalar: Scalar) -> Expression:
        """The scalar as an expression, every node at its own place if the scalar is on one line."""

        def locate(line: int, column: int) -> Position:
            at = scalar.at
            return Position(at.file, at.line, at.column + column - 1) if scalar.exact else at

        if CHAIN in scalar.text:
            raise self.refuse("expected >> in a line of given only, such as 1 >> ε >> δ", scalar.at)
        return parse_located(scalar.text, locate, self.source)

    def item(self, scalar: Scalar) -> Item:
        return Item(" ".join(scalar.text.split()), self.parsed(scalar), at=scalar.at)

    def propositions(self, node: YamlNode) -> tuple[Item, ...]:
        """One proposition or a list of them."""
        return tuple(map(self.proposition, self.scalars(node, "a comparison, such as x > 0, or a list of them")))

    def proposition(self, scalar: Scalar) -> Item:
        """An item that is no number."""
        item = self.item(scalar)
        as_proposition(item.proposition, self.source)
        return item

    def chain(self, scalar: Scalar) -> tuple[str, ...]:
        """The names of `1 >> ε >> δ`."""
        first, *rest = (part.strip() for part in scalar.text.split(CHAIN))
        if first != "1":
            raise self.refuse(f"expected 1 before the first >>, as in 1 >> ε >> δ, found {quoted(first)}", scalar.at)
        names = tuple(map(canonical, rest))
        for place, name in enumerate(names):
            if not is_name(name):
                found = quoted(rest[place])
                raise self.refuse(f"expected a parameter after >>, as in 1 >> ε >> δ, found {found}", scalar.at)
            if name in names[:place]:
                raise self.refuse(f"expected each parameter once, found {quoted(name)} again", scalar.at)
        return names

    def formulas(self, node: YamlNode) -> tuple[tuple[Name, Expression], ...]:
        """Names with what they stand for."""
        found: dict[str, tuple[Name, Expression]] = {}
        entries = () if is_empty(node) else self.mapping(node, "names for formulas, such as {gap: T - R}").entries
        for key, value in entries:
            name = self.word(key, "a name for a formula")
            if name in found:
                raise self.refuse(f"expected each name once, found '{name}' again", key.at)
            found[name] = Name(name, at=key.at), self.parsed(self.scalar(value, "a formula"))
        return tuple(found.values())

    def rational(self, node: YamlNode) -> Fraction:
        expected = "a number, such as 3, 1/2 or 0.1"
        scalar = self.scalar(node, expected)
        match = re.fullmatch(RATIONAL, scalar.text.strip())
        if match is None:
            raise self.refuse(f"expected {expected}, found {quoted(scalar.text)}", scalar.at)
        dividend, divisor = numerals.value(match[1]), numerals.value(match[2] or "1")
        if dividend is None or divisor is None:
            found = quoted(scalar.text)
            raise self.refuse(f"expected a number of at most {MAX_DIGITS} digits, found {found}", scalar.at)
        if divisor == 0:
            raise self.refuse(f"expected a divisor other than zero, found {quoted(scalar.text)}", scalar.at)
        return dividend / divisor

    def rationals(self, node: YamlNode, expected: str) -> dict[str, tuple[Fraction, Position]]:
        """Parameter names with rational values, and where each stands."""
        found: dict[str, tuple[Fraction, Position]] = {}
        entries = () if is_empty(node) else self.mapping(node, expected).entries
        for key, value in entries:
            name = canonical(key.text.strip())
            if not name.isidentifier():
                raise self.refuse(f"expected a parameter, found {quoted(key.text)}", key.at)
            if name in found:
                raise self.refuse(f"expected each parameter once, found '{name}' again", key.at)
            found[name] = (self.rational(value), key.at)
        return found

    def duration(self, node: YamlNode) -> float:
        """Seconds."""
        expected = "a time, such as 60 s, 500 ms or 2 min"
        scalar = self.scalar(node, expected)
        match = re.fullmatch(DURATION, scalar.text.strip())
        if match is None or len(scalar.text) > 40:
            raise self.refuse(f"expected {expected}, found {quoted(scalar.text)}", scalar.at)
        seconds = float(match[1]) * _SECONDS[match[2]]
        if not 0 < seconds <= MAX_BUDGET:
            raise self.refuse(f"expected a time above 0 and up to one day, found {quoted(scalar.text)}", scalar.at)
        return seconds


def is_empty(node: YamlNode) -> bool:
    """Whether it is a list or mapping without entries, as in `parameters: []`."""
    return (isinstance(node, Sequence) and not node.items) or (isinstance(node, Mapping) and not node.entries)
