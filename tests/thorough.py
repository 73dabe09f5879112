"""How much is tried of what has no end: some of it, or with `make thorough` (THOROUGH=all) all that is worth while."""

from __future__ import annotations

import os
from typing import TypeVar

T = TypeVar("T")

THOROUGH = os.environ.get("THOROUGH") == "all"


def thorough(much: T, usual: T) -> T:
    """What `make thorough` takes, or else what the other tests do."""
    return much if THOROUGH else usual
