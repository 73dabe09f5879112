"""Reading JSON that nobody vouches for: every part has the type that it should have, or an error says which has not."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from verify.evidence.result import Run, Witness


class Malformed(ValueError):
    """The data is not laid out as it should be; the message says where."""


def entries(data: object, where: str, keys: Sequence[str], optional: Collection[str] = ()) -> Mapping[str, Any]:
    """An object with these keys and no others; the `optional` ones may be left out."""
    if not isinstance(data, dict) or set(data) | set(optional) != set(keys):
        found = f"an object with {', '.join(map(str, data))}" if isinstance(data, dict) else f"a {type(data).__name__}"
        raise Malformed(f"{where}: expected an object with {', '.join(keys)}, found {found:.200}")
    return data


def elements(data: object, where: str) -> list[Any]:
    """A list."""
    if not isinstance(data, list):
        raise Malformed(f"{where}: expected a list, found a {type(data).__name__}")
    return data


def text(data: object, where: str) -> str:
    """A text."""
    if not isinstance(data, str):
        raise Malformed(f"{where}: expected a text, found a {type(data).__name__}")
    return data


def texts(data: object, where: str) -> dict[str, str]:
    """An object of texts."""
    if not isinstance(data, dict):
        raise Malformed(f"{where}: expected an object, found a {type(data).__name__}")
    return {key: text(value, f"{where}: {key:.40}") for key, value in data.items()}


def one_of(data: object, where: str, words: Sequence[Any]) -> Any:
    """One of these words."""
    if not isinstance(data, str) or data not in words:
        raise Malformed(f"{where}: expected one of {', '.join(words)}, found {data!r:.80}")
    return data


def read_witness(data: object, where: str) -> Witness:
    """A witness. Raises Malformed."""
    keys = ("parameters", "strategies", "payoffs", "readings", "oracle", "grid")
    read = entries(data, where, keys)
    return Witness(
        texts(read["parameters"], where),
        {player: texts(strategy, where) for player, strategy in _object(read["strategies"], where).items()},
        texts(read["payoffs"], where),
        {
            player: tuple(_run(run, where) for run in elements(runs, where))
            for player, runs in _object(read["readings"], where).items()
        },
        texts(read["oracle"], where),
        None if read["grid"] is None else text(read["grid"], where),
    )


def _run(data: object, where: str) -> Run:
    read = entries(data, where, ("weight", "zones", "branch", "output"))
    return Run(
        text(read["weight"], where),
        {
            player: {action: _ends(ends, where) for action, ends in _object(zone, where).items()}
            for player, zone in _object(read["zones"], where).items()
        },
        tuple(text(words, where) for words in elements(read["branch"], where)),
        texts(read["output"], where),
    )


def _ends(data: object, where: str) -> tuple[str, str]:
    found = elements(list(data) if isinstance(data, tuple) else data, where)
    if len(found) != 2:
        raise Malformed(f"{where}: expected two ends of a zone, found {len(found)}")
    return text(found[0], where), text(found[1], where)


def _object(data: object, where: str) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise Malformed(f"{where}: expected an object, found a {type(data).__name__}")
    return data
