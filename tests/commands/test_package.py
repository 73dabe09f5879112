"""The wheel holds the library, so that its names work from any folder without the checkout."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LIBRARY = [path for folder in ("spec", "agents") for path in (ROOT / folder).rglob("*") if path.is_file()]

pytest.importorskip("hatchling")


def build(what: str, source: Path, into: Path) -> Path:
    """Build a wheel or an sdist offline, with what is installed."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", what, "--directory", str(into)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    (file,) = into.iterdir()
    return file


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source distribution, unpacked."""
    file = build("sdist", ROOT, tmp_path_factory.mktemp("sdist"))
    into = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(file) as archive:
        archive.extractall(into, filter="data")
    (folder,) = into.iterdir()
    return folder


@pytest.mark.parametrize("source", ["checkout", "sdist"])
def test_the_wheel_holds_the_library(source, sdist, tmp_path):
    wheel = build("wheel", ROOT if source == "checkout" else sdist, tmp_path)
    names = set(zipfile.ZipFile(wheel).namelist())
    assert LIBRARY
    assert {f"verify/data/{path.relative_to(ROOT)}" for path in LIBRARY} <= names
    assert {
        "verify/py.typed",
        "verify/language/expression.lark",
        "verify/language/expression.tables",
        "verify/pytest_plugin.py",
    } <= names
    assert not [name for name in names if name.startswith(("tests", "spec", "agents"))]
    with zipfile.ZipFile(wheel) as archive:
        (entry_points,) = (name for name in names if name.endswith("entry_points.txt"))
        text = archive.read(entry_points).decode()
    assert "verify = verify.commands.main:main" in text
    assert "superrational = verify.pytest_plugin" in text
