"""The wheel holds the library, so that its names work from any folder without the checkout; and it can be cited."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
import yaml

from tools.dist import problems_of_source, problems_of_wheel
from verify import __version__

ROOT = Path(__file__).parents[2]

pytest.importorskip("hatchling")


def build(what: str, source: Path, into: Path) -> Path:
    """Build a wheel or an sdist offline, with what is installed."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", what, "--directory", str(into)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    (file,) = into.iterdir()
    return file


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source distribution."""
    return build("sdist", ROOT, tmp_path_factory.mktemp("sdist"))


@pytest.fixture(scope="module")
def wheel(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel that is made from the source distribution."""
    into = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(archive) as opened:
        opened.extractall(into, filter="data")
    (folder,) = into.iterdir()
    return build("wheel", folder, tmp_path_factory.mktemp("wheel"))


def test_the_source_distribution_and_its_wheel_are_in_order(archive: Path, wheel: Path):
    assert list(problems_of_source(archive)) == []
    assert list(problems_of_wheel(wheel)) == []


def test_the_wheel_of_the_checkout_is_the_same(wheel: Path, tmp_path: Path):
    other = build("wheel", ROOT, tmp_path)
    with zipfile.ZipFile(wheel) as first, zipfile.ZipFile(other) as second:
        assert {n: first.getinfo(n).CRC for n in first.namelist()} == {
            n: second.getinfo(n).CRC for n in second.namelist()
        }


def test_the_wheel_alone_decides_a_claim_of_the_library(wheel: Path, tmp_path: Path):
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as opened:
        opened.extractall(site)
    code = "import verify; print(verify.__file__, verify.check('nelp-v-defect').verdict)"
    run = subprocess.run(
        [sys.executable, "-P", "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.split() == [str(site / "verify" / "__init__.py"), "proved"]


def test_what_is_wrong_with_a_wheel_is_said(wheel: Path, tmp_path: Path):
    """Without this, a check that finds nothing would pass for one that looks."""
    other = tmp_path / wheel.name
    with zipfile.ZipFile(wheel) as opened, zipfile.ZipFile(other, "w") as written:
        for name in opened.namelist():
            if not name.endswith(("neLP.agent", "entry_points.txt", "LICENSE")):
                written.writestr(name, opened.read(name))
        written.writestr("tests/test_a.py", "")
        written.writestr("verify/__pycache__/a.pyc", "")
    assert list(problems_of_wheel(other)) == [
        "tests/test_a.py: not of the package",
        "verify/__pycache__/a.pyc: compiled",
        "verify/data/agents/neLP.agent: missing",
        "entry point missing: verify = verify.__main__:run",
        "entry point missing: superrational = verify.pytest_plugin",
        "LICENSE: missing",
    ]


def test_the_citation_is_of_this_version_and_says_what_the_package_says():
    """The keys that version 1.2.0 of the Citation File Format needs, and dates and names as it writes them."""
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert cited["cff-version"] == "1.2.0" and cited["message"] and cited["title"]
    assert [set(author) for author in cited["authors"]] == [{"name"}]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert (cited["version"], cited["license"], cited["keywords"]) == (
        __version__,
        project["license"],
        project["keywords"],
    )
    heading = f"## [{__version__}] - {cited['date-released'].isoformat()}"
    assert heading in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
