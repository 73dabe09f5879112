"""For all tests: pytest's own tool for testing plugins, and the checker that the files exported for Coq require."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from verify.show.coq import CHECKER, HOW_TO_GET_COQ
from verify.show.coq.roots import ROOTS

from .browsing import chromium
from .coqc import coqc

WARM = Path(__file__).parent / "warm"
pytest_plugins = ["pytester"]


@pytest.fixture(scope="session", autouse=True)
def own_cache_folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test sees what the user has decided, nor adds to it, nor is a warm server asked. Workers inherit this.

    Matplotlib's list of fonts stays where it is: to make it anew in each process takes seconds.
    """
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    os.environ.setdefault("MPLCONFIGDIR", str(caches / "matplotlib"))
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))
    os.environ["XDG_STATE_HOME"] = str(tmp_path_factory.mktemp("state"))
    os.environ["SUPERRATIONAL_SERVE"] = "no"


@pytest.fixture(scope="session", autouse=True)
def warm_workers() -> Iterator[None]:
    """Workers that a test starts, or a command that it runs, need not import anything (`tests/warm`)."""
    if not hasattr(os, "pidfd_open"):  # only Linux has it
        yield
        return
    with tempfile.TemporaryDirectory() as folder:
        place = f"{folder}/socket"
        command = [sys.executable, "-P", str(WARM / "forking.py"), place]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=WARM.parents[1]) as forking:
            assert forking.stdin is not None and forking.stdout is not None
            assert forking.stdout.readline() == b"ready\n"
            os.environ["WARM_WORKERS"] = place
            os.environ["PYTHONPATH"] = os.pathsep.join([str(WARM), *filter(None, [os.environ.get("PYTHONPATH")])])
            yield
            forking.stdin.close()


@pytest.fixture(scope="session")
def coq_checker(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the checker and the lemmas about roots, compiled; made once by each process. Skips without Coq."""
    if shutil.which("coqc") is None:
        pytest.skip(f"needs coqc: {HOW_TO_GET_COQ}")
    folder = tmp_path_factory.mktemp("checker")
    for name, text in (("Checker", CHECKER), ("Roots", ROOTS)):
        run = coqc(folder, folder, text, name)
        assert (run.returncode, run.stderr) == (0, "")
    return folder


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A real browser; for one module only, since its event loop is in the way of others."""
    with chromium() as found:
        yield found
