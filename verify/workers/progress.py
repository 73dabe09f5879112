"""How far the work of a pool is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Progress:
    """How far the work is: claims done, claims in all, and for each claim at work its name, doing and seconds."""

    done: int
    total: int
    running: tuple[tuple[str, str, float], ...]
