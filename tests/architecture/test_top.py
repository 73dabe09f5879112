"""What stands at the top of the repository is on the map."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_the_map_has_every_folder() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("this is no repository of git")
    folders = {name.partition("/")[0] for name in listed.stdout.split("\0") if "/" in name}
    first = (ROOT / "architecture.md").read_text(encoding="utf-8").split("```")[1]
    named = set(re.findall(r"^(\S+)/ ", first, re.MULTILINE))
    assert {name for name in folders if not name.startswith(".")} == named
