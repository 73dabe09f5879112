"""Values of JSON that somebody else wrote, taken for what they are to be. All raise ValueError for anything else."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

_T = TypeVar("_T")


def text(value: Any) -> str:
    """A text."""
    if not isinstance(value, str):
        raise ValueError(f"expected a text, found {_shown(value)}")
    return value


def texts(value: Any) -> tuple[str, ...]:
    """A list of texts."""
    if not isinstance(value, list | tuple):
        raise ValueError(f"expected a list of texts, found {_shown(value)}")
    return tuple(map(text, value))


def one_of(value: Any, words: tuple[Any, ...]) -> Any:
    """One of these words."""
    if not any(value is word or (isinstance(value, str) and value == word) for word in words):
        raise ValueError(f"expected {', '.join(map(str, words))}, found {_shown(value)}")
    return value


def mapping(value: Any, of: Callable[[Any], _T]) -> dict[str, _T]:
    """A mapping from names to what `of` takes."""
    if not isinstance(value, Mapping):
        raise ValueError(f"expected a mapping, found {_shown(value)}")
    return {text(key): of(part) for key, part in value.items()}


def optional(value: Any, of: Callable[[Any], _T]) -> _T | None:
    """None, or what `of` takes."""
    return None if value is None else of(value)


def seconds(value: Any) -> float:
    """A length of time."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(f"expected seconds, found {_shown(value)}")
    return float(value)


def anything(value: Any) -> Any:
    """Whatever it is."""
    return value


def _shown(value: Any) -> str:
    words = repr(value)
    return words if len(words) <= 40 else words[:39] + "…"
