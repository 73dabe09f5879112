"""Colours of pictures, for light and dark ground: those of Okabe and Ito, which colour-blind people can tell apart."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Palette:
    """Colours as `#rrggbb`, all different, so that one theme can be turned into the other colour by colour.

    `states` and their `MARKERS`, `allowed` and their `HATCHES` go together by rank. The first states are dark and light
    by turns, so that a print without colours tells the frequent ones apart.
    """

    ground: str
    ink: str
    quiet: str
    reachable: str
    pareto: str
    band: str
    claimed: str
    allowed: tuple[str, ...]
    states: tuple[str, ...]
    counterexample: str
    example: str
    red: str
    blue: str


LIGHT = Palette(
    ground="#ffffff",
    ink="#1a1a1a",
    quiet="#6b6b6b",
    reachable="#ececec",
    pareto="#000000",
    band="#b4b4b4",
    claimed="#cc79a7",
    allowed=("#009e73", "#b58900"),
    states=("#0072b2", "#e69f00", "#00805d", "#56b4e9", "#8c5a00", "#a0548a", "#777777"),
    counterexample="#d55e00",
    example="#005b8f",
    red="#d55e01",
    blue="#0072b3",
)
DARK = Palette(
    ground="#14171a",
    ink="#e8e8e8",
    quiet="#a2a2a2",
    reachable="#2b3036",
    pareto="#fafafa",
    band="#5f666d",
    claimed="#d98fb8",
    allowed=("#1fc796", "#f0e442"),
    states=("#4aa8e8", "#f2b233", "#2fb58a", "#8fd0f5", "#c99a4a", "#d08abb", "#9a9a9a"),
    counterexample="#ff7f2a",
    example="#6bb8f0",
    red="#ff7f2b",
    blue="#4aa8e9",
)
MARKERS = ("o", "s", "^", "D", "v", "P", "X")
HATCHES = ("////", "\\\\\\\\")
CLAIMED_HATCH = "||"


def pairs() -> list[tuple[str, str]]:
    """Each colour of the light palette with its counterpart in the dark one."""
    found: list[tuple[str, str]] = []
    for name in Palette.__dataclass_fields__:
        light, dark = getattr(LIGHT, name), getattr(DARK, name)
        found += [(light, dark)] if isinstance(light, str) else list(zip(light, dark, strict=True))
    return found
