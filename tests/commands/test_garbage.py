"""A process of ours looks for garbage seldom; one that only calls us looks as it did."""

from __future__ import annotations

import gc
import subprocess
import sys

from verify.commands.main import main
from verify.workers.garbage import COLLECT

SAYS = """import gc, sys
sys.argv = ["verify", "--version"]
from verify.commands.main import main
main({})
print(gc.get_threshold())"""


def test_only_a_process_of_our_own_is_changed(capsys):
    before = gc.get_threshold()
    assert main(["--version"]) == 0
    assert gc.get_threshold() == before
    found = [
        subprocess.run([sys.executable, "-c", SAYS.format(given)], capture_output=True, text=True, check=True).stdout
        for given in ("", "['--version']")
    ]
    assert str(COLLECT) in found[0] and str(COLLECT) not in found[1]
