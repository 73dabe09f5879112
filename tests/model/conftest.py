"""The helpers of these tests (random_programs, situations, satisfiable, agreement) are modules of this folder."""

from __future__ import annotations

import sys
from pathlib import Path

from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parent))

settings.register_profile("no-deadline", deadline=None)
settings.load_profile("no-deadline")
