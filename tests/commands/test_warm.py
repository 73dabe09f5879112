"""Warm workers (`tests/warm`) are workers as others are."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from tests.commands.test_pool import wait_until_gone
from verify.workers import pool as workers
from verify.workers.pool import Pool
from verify.workers.process import Spawned

pytestmark = pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only on Linux are workers warm")
PLACE = "WARM_WORKERS"


def warm(place: str) -> set[int]:
    """The processes that were forked for this one's workers."""
    found = set()
    for each in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((each / "stat").read_text().rpartition(")")[2].split()[1])
            started = (Path("/proc") / str(parent) / "cmdline").read_bytes()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if place.encode() in started:
            found.add(int(each.name))
    return found


def test_a_worker_is_forked_and_ends_with_the_process_that_asked(tmp_path: Path) -> None:
    claim = tmp_path / "c.claim.yaml"
    claim.write_text("claim: c\ngame: prisoners-dilemma\nlemma: 1 = 1\n", encoding="utf-8")
    place = os.environ[PLACE]
    before, started = warm(place), []

    def spawned(command: tuple[str, ...]) -> Spawned:
        started.append(Spawned(command))
        return started[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workers, "Spawned", spawned)
        with Pool(1) as pool:
            assert pool.decide([claim])[0].verdict == "proved"
            (worker,) = warm(place) - before
            os.kill(started[0].pid, signal.SIGKILL)
            assert wait_until_gone(worker)


def test_a_cold_one_answers_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = os.environ[PLACE]
    monkeypatch.delenv(PLACE)
    claim = tmp_path / "c.claim.yaml"
    claim.write_text("claim: c\ngame: prisoners-dilemma\nlemma: [1 = 1, 1 = 2]\n", encoding="utf-8")
    before = warm(place)
    with Pool(1) as pool:
        (result,) = pool.decide([claim])
        assert warm(place) == before
    assert [item.verdict for item in result.items] == ["proved", "refuted"]
