"""YAML to nodes that keep their text and place: every scalar is the text that stands in the file, never a number or a
boolean, so that `0.1` stays exact and `No` can be an action. Tags, anchors and aliases are refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

import yaml

from verify.errors import InputError, Position
from verify.language.limits import MAX_YAML_EVENTS, MAX_YAML_NESTING
from verify.language.source import Source, quoted, unify_newlines


@dataclass(frozen=True)
class Scalar:
    """A value's text. `exact` says that its characters stand one after another from `at` on, on one line."""

    text: str
    at: Position
    exact: bool = True


@dataclass(frozen=True)
class Sequence:
    items: tuple[YamlNode, ...]
    at: Position


@dataclass(frozen=True)
class Mapping:
    entries: tuple[tuple[Scalar, YamlNode], ...]
    at: Position


OF_GAMBIT = {
    "NFG ": "; this is a game of Gambit: name it in a claim, as in 'game: FILE.nfg'",
    "EFG ": "; Gambit's games in extensive form are not read: save the strategic form, as .nfg",
}
"""What to do with its files of games, by what they begin with."""
YamlNode: TypeAlias = Scalar | Sequence | Mapping


def read_mapping(text: str, file: str, what: str) -> tuple[Mapping, Source]:
    """The mapping that a YAML file holds, and its source for messages; `what` is such as 'a claim'.

    Raises InputError for an empty file, broken YAML, more than one document, another value than a mapping, a repeated
    key, tags, anchors, aliases and merge keys.
    """
    plain = unify_newlines(text)
    source = Source.of(plain, file, yaml=True)
    try:
        root = _Composer(plain, source).document(what)
    except yaml.reader.ReaderError as error:
        raise _unreadable(error, plain, source) from None
    except yaml.MarkedYAMLError as error:
        raise _broken(error, source) from None
    if not isinstance(root, Mapping):
        hint = ""
        if isinstance(root, Scalar) and (of_gambit := next(filter(root.text.startswith, OF_GAMBIT), None)):
            hint = OF_GAMBIT[of_gambit]
        raise source.error(f"expected {what} (a mapping, 'key: value' lines), found {describe(root)}{hint}", root.at)
    return root, source


def describe(node: YamlNode) -> str:
    """What a node is, for messages."""
    if isinstance(node, Scalar):
        return quoted(node.text) if node.text.strip() else "nothing"
    return "a list" if isinstance(node, Sequence) else "a mapping"


class _Composer:
    """Nodes from the parser's events, which come one by one, so that depth and number are bounded in time."""

    def __init__(self, text: str, source: Source) -> None:
        self._text = text
        self._source = source
        self._yaml = yaml.SafeLoader(text)
        self._count = 0

    def document(self, what: str) -> YamlNode:
        self._next()
        start = self._next()
        if isinstance(start, yaml.StreamEndEvent):
            raise self._source.error(f"expected {what}, found an empty file", Position(self._source.file, 1, 1))
        root = self._node(self._next(), 0)
        self._next()
        end = self._next()
        if not isinstance(end, yaml.StreamEndEvent):
            raise self._refuse(f"expected {what} and no more, found another YAML document", end)
        return root

    def _node(self, event: Any, depth: int) -> YamlNode:
        if isinstance(event, yaml.AliasEvent):
            raise self._refuse("expected a value, found an alias (*name); write the value again, or quote it", event)
        if event.anchor is not None:
            raise self._refuse("expected a value, found an anchor (&name); write the value without it", event)
        if event.tag is not None:
            tag = quoted(event.tag.replace("tag:yaml.org,2002:", "!!"))
            raise self._refuse(f"expected a value, found the tag {tag}; write the value without it", event)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if depth >= MAX_YAML_NESTING:
            raise self._refuse(f"expected at most {MAX_YAML_NESTING} lists and mappings nested, found more", event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, depth)
        return self._mapping(event, depth)

    def _sequence(self, event: Any, depth: int) -> Sequence:
        items: list[YamlNode] = []
        while not isinstance(inner := self._next(), yaml.SequenceEndEvent):
            node = self._node(inner, depth + 1)
            items.append(self._joined(inner, node, 1) if event.flow_style else node)
        return Sequence(tuple(items), self._at(event))

    def _mapping(self, event: Any, depth: int) -> Mapping:
        entries: dict[str, tuple[Scalar, YamlNode]] = {}
        while not isinstance(inner := self._next(), yaml.MappingEndEvent):
            key = self._node(inner, depth + 1)
            if not isinstance(key, Scalar):
                raise self._refuse(f"expected a key, found {describe(key)}", inner)
            if key.text == "<<":
                raise self._refuse("expected a key, found a merge (<<); write the entries out", inner)
            if key.text in entries:
                again = f"{quoted(key.text)} again (first in line {entries[key.text][0].at.line})"
                raise self._refuse(f"expected each key once, found {again}", inner)
            begin = self._next()
            value = self._node(begin, depth + 1)
            entries[key.text] = (key, self._joined(begin, value, 2) if event.flow_style else value)
        return Mapping(tuple(entries.values()), self._at(event))

    def _joined(self, event: Any, node: YamlNode, step: int) -> YamlNode:
        """`node` with what follows, up to the `)` that it lacks.

        YAML splits `{row: Reactive(1, 1, 0)}` at every comma; a comma inside parentheses is not meant so. Each further
        piece is `step` events: itself, and in a mapping also its empty value.
        """
        if not isinstance(node, Scalar) or event.style is not None:
            return node
        end = event.end_mark.index
        while (text := self._text[event.start_mark.index : end]).count("(") > text.count(")"):
            pieces = [self._next() for _ in range(step)]
            if not all(isinstance(piece, yaml.ScalarEvent) and piece.style is None for piece in pieces) or (
                step == 2 and pieces[1].value
            ):
                marks = any(isinstance(piece, yaml.ScalarEvent) and piece.style is not None for piece in pieces)
                hint = "; quote the whole value, or write it on a line of its own after a dash" if marks else ""
                found = f"found the end of the value{hint}"
                raise self._refuse(f"expected ')' to close the '(' in this value, {found}", event)
            end = pieces[0].end_mark.index
        return Scalar(text, node.at, "\n" not in text)

    def _scalar(self, event: Any) -> Scalar:
        begin, end = event.start_mark.index, event.end_mark.index
        at = self._at(event)
        if self._text[begin:end] == event.value:
            return Scalar(event.value, at, "\n" not in event.value)
        if self._text[begin + 1 : end - 1] == event.value and event.style in ("'", '"'):
            return Scalar(event.value, Position(at.file, at.line, at.column + 1), "\n" not in event.value)
        return Scalar(event.value, at, False)

    def _next(self) -> Any:
        self._count += 1
        try:
            event = self._yaml.get_event()  # type: ignore[no-untyped-call]
        except (ValueError, OverflowError):  # of a version or a character's number
            at = Position(self._source.file, self._yaml.line + 1, self._yaml.column + 1)
            raise self._source.error("expected YAML, found a number in it that is too large", at) from None
        if self._count > MAX_YAML_EVENTS:
            raise self._refuse(f"expected at most {MAX_YAML_EVENTS} values, found more", event)
        return event

    def _at(self, event: Any) -> Position:
        return Position(self._source.file, event.start_mark.line + 1, event.start_mark.column + 1)

    def _refuse(self, message: str, event: Any) -> InputError:
        return self._source.error(message, self._at(event))


_HINTS = {
    "mapping values are not allowed here": "a ': ' inside a value needs quotes around the value",
    "while scanning a simple key": "each line at this level is 'key: value'",
    "that cannot start any token": "use spaces for indentation, and quote a value that starts with a sign",
    "expected ',' or ']'": "close the list with ], and quote a value that contains [ ] { } or a comma",
    "expected ',' or '}'": "close the mapping with }, and quote a value that contains [ ] { } or a comma",
    "expected <block end>": "entries of one block start in the same column",
    "expected the node content": "quote a value that starts with a sign",
}


def _broken(error: yaml.MarkedYAMLError, source: Source) -> InputError:
    mark = error.problem_mark or error.context_mark
    at = Position(source.file, mark.line + 1, mark.column + 1) if mark is not None else Position(source.file, 1, 1)
    said = f"{error.problem or ''} {error.context or ''}"
    hint = next((f"; {hint}" for words, hint in _HINTS.items() if words in said), "")
    problem = error.problem or error.context or "something else"
    return source.error(f"expected YAML, found a mistake in it: {problem}{hint}", at)


def _unreadable(error: yaml.reader.ReaderError, text: str, source: Source) -> InputError:
    before = text[: error.position]
    at = Position(source.file, before.count("\n") + 1, len(before) - before.rfind("\n"))
    return source.error(f"expected printable text, found the character U+{int(error.character):04X}", at)
