"""What a report quotes from a claim's file, beside the verdict: plain data, so that it crosses between processes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Heading:
    """The words of one claim: what it says and where that is from, its kind (`always`, `never`, ...), who plays
    (player to agent, as the file has it), and the line of the file (from 1) on which each item stands."""

    says: str = ""
    source: str = ""
    kind: str = "always"
    players: Mapping[str, str] = field(default_factory=dict)
    lines: tuple[int, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries, lists and strings."""
        return asdict(self)

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> Heading:
        """The inverse of `to_json`."""
        return Heading(**{**data, "lines": tuple(data["lines"])})


NO_HEADING = Heading()
