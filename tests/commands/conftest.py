"""A pool of fake workers in place of the real ones, and claim files that tell them what to do."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from verify.workers import pool as workers

FAKE = (sys.executable, str(Path(__file__).with_name("fake_worker.py")))

MakeClaim = Callable[..., Path]


@pytest.fixture
def fake_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers that do what the claim file says, see fake_worker.py. They sleep where real ones compute."""
    monkeypatch.setattr(workers, "COMMAND", FAKE)
    monkeypatch.setattr("verify.workers.client.STRETCH", 1.0)


@pytest.fixture
def make_claim(tmp_path: Path) -> MakeClaim:
    """`make_claim("a", "sleep 3", expect="unknown")` writes a.claim.yaml and returns its path."""

    def make(name: str, do: str, **fields: str) -> Path:
        path = tmp_path / f"{name}.claim.yaml"
        path.write_text("\n".join([f"# fake: {do}", *(f"{key}: {value}" for key, value in fields.items())]) + "\n")
        return path

    return make
