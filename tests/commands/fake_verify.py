"""The command `verify` as it is, but with fake workers: `python fake_verify.py ARGUMENT...`."""

import sys
from pathlib import Path

from verify.commands import main as cli
from verify.workers import pool as workers

workers.COMMAND = (sys.executable, str(Path(__file__).with_name("fake_worker.py")))
sys.exit(cli.main())
