"""`python -m tools.pythons`: an interpreter for each other Python that the package supports and this machine has."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
PYENV = Path.home() / ".pyenv" / "versions"


def pythons() -> dict[tuple[int, int], Path]:
    """Those on the path, and pyenv's, by version; of each version the first that runs."""
    folders = [*map(Path, os.get_exec_path()), *sorted(PYENV.glob("*/bin"))]
    found: dict[tuple[int, int], Path] = {}
    for path in (path for folder in folders for path in sorted(folder.glob("python3.*"))):
        named = re.fullmatch(r"python3\.(\d+)", path.name)
        if named is not None and (3, int(named[1])) >= OLDEST and (3, int(named[1])) not in found and _runs(path):
            found[3, int(named[1])] = path
    return dict(sorted(found.items()))


def _runs(path: Path) -> bool:
    """Whether it starts, and can make environments: those that pyenv only stands in for do not."""
    run = subprocess.run([path, "-c", "import ensurepip, ssl, venv"], capture_output=True)
    return run.returncode == 0


if __name__ == "__main__":
    for version, python in pythons().items():
        if version != sys.version_info[:2]:
            print(python)
