"""The same sweep on a Dask cluster: a scheduler and two workers, as processes on this machine."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from .conftest import HERE, ROOT, bytes_untimed, sweep, untimed

distributed = pytest.importorskip("distributed", reason="no Dask: get it with pip install -e '.[dask]'")

COMMAND = (sys.executable, str(HERE / "fake_worker.py"))
PRELOAD = f"from verify.workers import pool as workers\nworkers.COMMAND = {COMMAND!r}\n"
"""What makes the workers of the cluster use workers that only pretend."""


def started(*arguments: str, until: str) -> tuple[subprocess.Popen[str], str]:
    """A process of Dask on loopback, and the line in which it says that it is ready."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "DASK_DISTRIBUTED__WORKER__DAEMON": "False"}
    command = [sys.executable, "-m", "distributed.cli." + arguments[0], *arguments[1:]]
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment, start_new_session=True
    )
    assert process.stderr is not None
    for line in process.stderr:
        if found := re.search(until, line):
            return process, found[1]
    raise AssertionError(f"{arguments[0]} ended with {process.wait()}")


def stop(process: subprocess.Popen[str]) -> None:
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    process, address = started(
        "dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", until=r"Scheduler at: *(tcp://\S+)"
    )
    yield address
    stop(process)


@pytest.fixture
def cluster(scheduler: str, tmp_path: Path) -> Iterator[list[subprocess.Popen[str]]]:
    """Two workers."""
    (tmp_path / "preload.py").write_text(PRELOAD)
    options = ["--nthreads", "1", "--no-nanny", "--no-dashboard", "--host", "127.0.0.1", "--death-timeout", "60"]
    processes = [
        started(
            "dask_worker", scheduler, *options, "--preload", str(tmp_path / "preload.py"), "--local-directory",
            str(tmp_path / f"dask{k}"), until=r"(Registered to)",
        )[0]
        for k in range(2)
    ]  # fmt: skip
    yield processes
    for process in processes:
        if process.poll() is None:
            stop(process)


def test_two_workers_give_the_same_results(write_sweep, scheduler, cluster, monkeypatch):
    write_sweep("do: [proved, refuted, unknown, die once]", "x: [1, 2, 3]", "who: [LP, LQ]")
    path = Path("s.sweep.yaml")
    path.write_text(path.read_text().replace("CooperateRock", "$who"))
    assert sweep("s.sweep.yaml", "--out", "there.csv", "--scheduler", scheduler, "--evidence", "there") == 2
    assert sweep("s.sweep.yaml", "--out", "here.csv", "--evidence", "here") == 2
    assert untimed("there.csv") == untimed("here.csv")
    assert Path("there/s.evidence.jsonl").read_bytes() == Path("here/s.evidence.jsonl").read_bytes()


def test_a_worker_that_is_killed_loses_nothing(write_sweep, scheduler, cluster, start):
    write_sweep("do: [sleep 0.05, refuted]", "x: {from: 0, to: 1, by: 1/20}")
    run = start("s.sweep.yaml", "--scheduler", scheduler)
    journal = Path("s.csv.journal")
    end = time.monotonic() + 30
    while (not journal.exists() or journal.read_bytes().count(b"\n") < 10) and time.monotonic() < end:
        time.sleep(0.02)
    stop(cluster[0])
    _, error = run.communicate(timeout=60)
    assert run.returncode == 0, error
    assert sweep("s.sweep.yaml", "--out", "here.csv") == 0
    assert bytes_untimed("s.csv") == bytes_untimed("here.csv")
    assert journal.read_bytes().count(b'{"number":') == 42


def test_no_scheduler_is_said_soon(write_sweep, monkeypatch, capsys):
    monkeypatch.setattr("verify.sweeps.cluster.WAIT", 0.5)
    write_sweep("do: [proved]")
    assert sweep("s.sweep.yaml", "--scheduler", "tcp://127.0.0.1:9") == 2
    assert "--scheduler: expected a Dask scheduler at tcp://127.0.0.1:9, found none" in capsys.readouterr().err
