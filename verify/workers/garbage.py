"""How seldom Python looks for garbage in a process of ours: each look goes through all that was loaded, and through the
large trees of a proof."""

from __future__ import annotations

import gc

COLLECT = (500_000, 20, 100)
"""After how many new objects it looks, and after how many looks at these at older ones."""


def look_seldom() -> None:
    """From now on, in this process."""
    gc.set_threshold(*COLLECT)
