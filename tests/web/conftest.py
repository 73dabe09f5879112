"""A server of the page, with fake workers or with real ones, and a question to ask it."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("starlette", reason="the page needs: pip install 'superrational[web]'")

from starlette.testclient import TestClient

from verify.library import find as library
from verify.web import crew, limits
from verify.web.app import page_app

PORT = 8765
HOME = f"http://127.0.0.1:{PORT}"
FAKE = (sys.executable, str(Path(__file__).with_name("fake_worker.py")))


@pytest.fixture
def fake_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "DECIDE", (*FAKE, "decide"))
    monkeypatch.setattr(crew, "DRAW", (*FAKE, "draw"))
    monkeypatch.setattr(crew, "LIST", (*FAKE, "list"))
    monkeypatch.setattr(limits, "NEWS", 0.0)


@pytest.fixture
def client(fake_workers: None) -> Iterator[TestClient]:
    """A client of a server with two slots and fake workers."""
    names = itertools.count()
    with TestClient(page_app(PORT, 2, time.monotonic, lambda: f"job{next(names)}"), base_url=HOME) as client:
        yield client


@pytest.fixture
def question() -> dict[str, Any]:
    """neLP against itself in the prisoner's dilemma, at 3, 2, 1, 0."""
    folder = library.data_folder()
    game = (folder / "spec" / "games" / "prisoners-dilemma.game.yaml").read_text(encoding="utf-8")
    agent = (folder / "agents" / "neLP.agent").read_text(encoding="utf-8")
    return {
        "page": "one",
        "game": game,
        "seats": [{"player": player, "agent": agent, "arguments": ""} for player in ("row", "column")],
        "kind": "always",
        "items": ["near(pareto, 4*δ/ε)"],
        "given": ["0 < ε <= 1/10", "0 < δ <= ε/100"],
        "numbers": {"T": "3", "R": "2", "P": "1", "S": "0", "ε": "0.1", "δ": "0.001"},
        "budget": 30,
    }


@dataclass(frozen=True)
class Served:
    """A server in a process of its own."""

    address: str
    pid: int

    @property
    def port(self) -> int:
        return int(self.address.rstrip("/").rpartition(":")[2])


@pytest.fixture(scope="module")
def server() -> Iterator[Served]:
    """A server with the real engine, started as a user does and ended with Ctrl-C."""
    command = [sys.executable, "-m", "verify", "explore", "--port", "0", "--no-browser"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    words = process.stdout.readline()
    yield Served(next(word for word in words.split() if word.startswith("http://127.0.0.1:")), process.pid)
    workers = subprocess.run(["ps", "--ppid", str(process.pid), "-o", "pid="], capture_output=True, text=True).stdout
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 0 and "Traceback" not in errors
    assert workers.split() and all(is_gone(int(pid)) for pid in workers.split())


@pytest.fixture(scope="module")
def address(server: Served) -> str:
    return server.address


def until(client: TestClient, job: dict[str, Any], done: Any) -> dict[str, Any]:
    """The first news of the job that is `done`; the picture is kept from earlier news."""
    picture = job["picture"]
    end = time.monotonic() + 60
    while not done(job) and time.monotonic() < end:
        job = client.get(f"/api/jobs/{job['id']}", params={"seen": job["version"]}).json()
        picture = job["picture"] or picture
    assert done(job), job
    return {**job, "picture": picture}


def is_over(job: dict[str, Any]) -> bool:
    return job["state"] in ("done", "cancelled")


def children() -> list[int]:
    """The processes that this one has started and not reaped."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            try:
                parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            except (FileNotFoundError, ProcessLookupError):
                continue
            if parent == os.getpid():
                found.append(int(folder.name))
    return found


def is_gone(pid: int, seconds: float = 5) -> bool:
    """Whether the process ends soon, a zombie counting as ended."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
                return True
        except (FileNotFoundError, ProcessLookupError):
            return True
        time.sleep(0.02)
    return False
