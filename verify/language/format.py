"""Texts of agents, claims, games and sweeps in one layout. Only spaces, line ends and empty lines change.

In: a text that parses. Out: the same with another layout. Agents get blocks of four spaces and one space where the
grammar allows any; of YAML only spaces at the ends of lines and empty lines that follow each other go, outside of texts
that take several lines, as everything else may mean something there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import yaml

from verify.language.source import unify_newlines
from verify.language.words import KEYWORDS

WIDTH = 4
"""Spaces of a block."""
_TOKEN = re.compile(
    r"\"[^\"\n]*\"|'[^'\n]*'|(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|[^\W\d]\w*|=>|<=|>=|!=|==|\*\*|\|\||&&|\S"
)
_TIGHT = ("*", "/", "^", "**", "×", "·", "⋅")
"""Signs without spaces around."""
_SIGNS = ("+", "-", "−")
_CALLED = ("step", "minmax", "mix", "improves")
_BEFORE_GUARD = tuple(word for word in (*KEYWORDS, "surely", "possibly", "probability") if word not in _CALLED)
"""Words after which a parenthesis opens a guard or a sum, not arguments."""


def formatted_agent(text: str) -> str:
    """The text of an agent in the one layout.

    >>> print(formatted_agent("agent A( x=1 ) :\\n  if surely prob(other,C)<x :play C\\n  play D"), end="")
    agent A(x = 1):
        if surely prob(other, C) < x: play C
        play D
    """
    lines = [line.rstrip() for line in unify_newlines(text).split("\n")]
    columns = [_column(line) if _code(line) else None for line in lines]
    found: list[str] = []
    stack = [0]
    open_ = 0
    for number, line in enumerate(lines):
        code = _code(line)
        if not line:
            if found and found[-1]:
                found.append("")
            continue
        if open_:  # a line that goes on inside parentheses stays where it is
            found.append(line)
        elif code:
            while len(stack) > 1 and columns[number] < stack[-1]:  # type: ignore[operator]
                stack.pop()
            if (columns[number] or 0) > stack[-1]:
                stack.append(columns[number] or 0)
            comment = _comment(line[len(code) :].strip())
            found.append(" " * WIDTH * (len(stack) - 1) + spaced(code) + (f"  {comment}" if comment else ""))
        else:
            following = next((column for column in columns[number + 1 :] if column is not None), 0)
            found.append(" " * WIDTH * _level(_column(line), following, stack) + _comment(line.strip()))
        open_ += sum({"(": 1, ")": -1}.get(token, 0) for token in _TOKEN.findall(code))
    return "\n".join(found).strip("\n") + "\n"


def _level(column: int, following: int, stack: Sequence[int]) -> int:
    """Of a comment: the deepest block that it may stand in, but not outside of the one that follows."""
    deepest = max((k for k, start in enumerate(stack) if start <= column), default=0)
    after = max((k for k, start in enumerate(stack) if start <= following), default=0)
    return max(deepest, after + (following > stack[-1]))


def spaced(code: str) -> str:
    """A line of an agent with one space between words, and none where none belongs.

    >>> spaced("play  mix( 1/2 :C ,D )")
    'play mix(1/2: C, D)'
    """
    tokens = [token[0] for token in _TOKEN.finditer(code)]
    text, before = "", ""
    for left, right in pairwise(["", *tokens]):
        text += (" " if left and _apart(before, left, right) else "") + right
        before = left
    return text


def _apart(before: str, left: str, right: str) -> bool:
    """Whether a space belongs between two tokens; `before` is the one before them."""
    if right in (",", ":", ")") or left == "(" or left in _TIGHT or right in _TIGHT:
        return False
    if left in _SIGNS and not _ends(before):  # of a number
        return False
    if right == "(" and _ends(left):
        return False
    return left != "!"


def _ends(token: str) -> bool:
    """Whether an operand ends here, so that a sign after it is one between two."""
    return token == ")" or (re.match(r"[\w.\"']", token) is not None and token not in _BEFORE_GUARD)


def _code(line: str) -> str:
    """The line without its comment and the spaces around."""
    end = 0
    for token in _TOKEN.finditer(line):
        if token[0] == "#":
            break
        end = token.end()
    return line[:end].rstrip() if end else ""


def _column(line: str) -> int:
    return len(line) - len(line.lstrip())


def _comment(text: str) -> str:
    return f"# {text[1:]}" if re.match(r"#\w", text) else text


def formatted_yaml(text: str) -> str:
    """The text of a claim, game or sweep without spaces at the ends of lines, and with one empty line at most between
    others; texts that take several lines stay as they are."""
    lines = unify_newlines(text).split("\n")
    kept = set(_inside_of_texts(unify_newlines(text)))
    found: list[str] = []
    for number, line in enumerate(lines):
        if number in kept:
            found.append(line)
        elif line.strip() or (found and found[-1].strip() and number < len(lines) - 1):
            found.append(line.rstrip())
    while found and not found[-1].strip() and len(found) - 1 not in kept:
        found.pop()
    return "\n".join(found) + "\n"


def _inside_of_texts(text: str) -> Iterator[int]:
    """The numbers of lines, from 0, that belong to a text of several lines."""
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        start, end = event.start_mark, event.end_mark
        if isinstance(event, yaml.ScalarEvent) and start is not None and end is not None and end.line > start.line:
            yield from range(start.line, end.line)
