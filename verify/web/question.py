"""What a page asks, as plain data: the texts of a game and of agents, a claim line by line, and numbers.

Nothing in it names a file. Reading it checks types and sizes only; what the texts mean is for the language.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, get_args

from verify.errors import InputError
from verify.language.functions import CLAIM_KINDS
from verify.language.syntax import Kind, Reading
from verify.web import limits


@dataclass(frozen=True)
class Seat:
    """A player and the program that plays for it: the text of an agent (None for `anyone`) and its arguments, as in
    `k = 2`."""

    player: str
    agent: str | None
    arguments: str = ""


@dataclass(frozen=True)
class Question:
    """A claim with all that it is about. `numbers` are values for parameters: the picture is drawn at them, and the
    claim is decided at them too, unless it is to be decided `for_all`. With `find` the least or greatest value of a
    parameter is asked for at which the claim holds, which has no number then. `budget` is in seconds."""

    game: str
    seats: tuple[Seat, ...]
    kind: Kind
    items: tuple[str, ...]
    given: tuple[str, ...] = ()
    within: str = ""
    parameters: tuple[str, ...] = ()
    numbers: tuple[tuple[str, str], ...] = ()
    for_all: bool = False
    reading: str = "any"
    budget: float = 30.0
    find: tuple[str, str] | None = None


def read_text_file(body: bytes) -> tuple[str, str]:
    """A text that is to be opened, and the name of its file. Raises InputError."""
    fields = _mapping(_json(body), "a file", 2)
    return _text(fields, "text", limits.MAX_SOURCE), _clean(fields.get("name"), "name", 200)


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise InputError("expected JSON") from None


def read_question(body: bytes) -> tuple[str, Question]:
    """The page that asks, and its question. Raises InputError for whatever is no question, or too long a one."""
    fields = _mapping(_json(body), "a question", 13)
    kind = _text(fields, "kind", 20)
    if kind not in CLAIM_KINDS:
        raise InputError(f"kind: expected one of {', '.join(CLAIM_KINDS)}")
    reading = _text(fields, "reading", 20, "any")
    if reading not in get_args(Reading):
        raise InputError(f"reading: expected one of {', '.join(get_args(Reading))}")
    numbers = _mapping(fields.get("numbers", {}), "numbers", limits.MAX_NUMBERS)
    return _text(fields, "page", 64), Question(
        _text(fields, "game", limits.MAX_SOURCE),
        tuple(map(_seat, _list(fields, "seats", limits.MAX_PLAYERS))),
        kind,  # type: ignore[arg-type]
        _lines(fields, "items"),
        _lines(fields, "given"),
        _text(fields, "within", limits.MAX_LINE, ""),
        _lines(fields, "parameters"),
        tuple((_clean(name, "numbers", 40), _text(numbers, name, limits.MAX_NUMBER)) for name in numbers),
        fields.get("for_all") is True,
        reading,
        _budget(fields.get("budget", 30.0)),
        _find(fields.get("find")),
    )


def _find(data: Any) -> tuple[str, str] | None:
    if data is None:
        return None
    fields = _mapping(data, "find", 2)
    extreme = _text(fields, "extreme", 20)
    if extreme not in ("least", "greatest"):
        raise InputError("find: expected least or greatest")
    return extreme, _clean(fields.get("of"), "find", 40)


def _seat(data: Any) -> Seat:
    fields = _mapping(data, "a seat", 4)
    agent = None if fields.get("agent") is None else _text(fields, "agent", limits.MAX_SOURCE)
    arguments = _text(fields, "arguments", limits.MAX_LINE, "")
    return Seat(_text(fields, "player", 100), agent, "" if agent is None else arguments.strip())


def _budget(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= limits.MAX_BUDGET:
        raise InputError(f"budget: expected seconds above 0 and up to {limits.MAX_BUDGET:g}")
    return float(value)


def _lines(fields: Mapping[str, Any], key: str) -> tuple[str, ...]:
    return tuple(_clean(line, key, limits.MAX_LINE) for line in _list(fields, key, limits.MAX_LINES))


def _mapping(data: Any, what: str, most: int) -> Mapping[str, Any]:
    if not isinstance(data, dict) or len(data) > most:
        raise InputError(f"{what}: expected an object with at most {most} entries")
    return data


def _list(fields: Mapping[str, Any], key: str, most: int) -> list[Any]:
    data = fields.get(key, [])
    if not isinstance(data, list) or len(data) > most:
        raise InputError(f"{key}: expected a list of at most {most}")
    return data


def _text(fields: Mapping[str, Any], key: str, most: int, default: str | None = None) -> str:
    return _clean(fields.get(key, default), key, most, lines=True)


def _clean(text: Any, what: str, most: int, lines: bool = False) -> str:
    if not isinstance(text, str) or len(text) > most:
        raise InputError(f"{what}: expected a text of at most {most} characters")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InputError(f"{what}: expected text, found half a character") from None
    if not lines and text.splitlines() not in ([], [text]):
        raise InputError(f"{what}: expected one line")
    return text
