"""Puts the reader of pages and the site's own modules where tests find them."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
for folder in (HERE, HERE.parents[1] / "docs" / "hooks"):
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
