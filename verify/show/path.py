"""The path of a run, as a witness tells it: in one line, or where that is long as a tree with a row for each branch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LONG = 100
"""From so many characters on, a path with branches is a tree."""
MOST = 100
"""No more branches than so many are told apart."""
FORKS = ("with probability ", "where ")
ELSE = "else: "


@dataclass(frozen=True)
class _Fork:
    """Where the path branches: on what, and both ways on."""

    words: str
    then: _Way
    otherwise: _Way


_Way = list["str | _Fork"]


def rows_of(branch: Sequence[str]) -> list[tuple[int, str]]:
    """The rows, each with its depth."""
    line = "; ".join(branch)
    if len(line) < LONG or not any(map(_forks, branch)) or line.count(": ") > MOST:
        return [(0, line)]
    return list(_rows(_parsed([turn for part in branch for turn in _split(part)]), 0))


def _parsed(turns: list[str]) -> _Way:
    """A way to its end, taken from the front of the turns. A fork ends it: it has both ways on, the other after
    `else`."""
    way: _Way = []
    while turns and not turns[0].startswith(ELSE):
        turn = turns.pop(0)
        if not _forks(turn):
            way.append(turn)
            continue
        words, _, rest = turn.partition(": ")
        turns.insert(0, rest)
        then = _parsed(turns)
        if turns:
            turns[0] = turns[0].removeprefix(ELSE)
        way.append(_Fork(words, then, _parsed(turns)))
        break
    return way


def _forks(turn: str) -> bool:
    return turn.startswith(FORKS) and ": " in turn


def _rows(way: _Way, depth: int) -> Iterator[tuple[int, str]]:
    told = [turn for turn in way if isinstance(turn, str)]
    if told:
        yield depth, "; ".join(told)
    for fork in (turn for turn in way if isinstance(turn, _Fork)):
        for words, side in ((fork.words, fork.then), ("else", fork.otherwise)):
            if any(isinstance(turn, _Fork) for turn in side):
                yield depth, f"{words}:"
                yield from _rows(side, depth + 1)
            else:
                yield depth, f"{words}: {'; '.join(map(str, side))}"


def _split(text: str) -> list[str]:
    """The turns of a part, which stand with commas between them (commas in brackets are none of these)."""
    parts, depth = [""], 0
    for position, sign in enumerate(text):
        depth += (sign in "([") - (sign in ")]")
        if depth == 0 and text[position : position + 2] == ", ":
            parts.append("")
        else:
            parts[-1] += sign
    return [part.removeprefix(" ") for part in parts]
