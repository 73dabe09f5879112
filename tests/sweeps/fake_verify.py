"""`verify` with fake workers; started as a process by tests that kill it."""

from __future__ import annotations

import sys
from pathlib import Path

from verify.commands.main import main
from verify.workers import pool as workers

workers.COMMAND = (sys.executable, str(Path(__file__).with_name("fake_worker.py")))

if __name__ == "__main__":
    sys.exit(main())
