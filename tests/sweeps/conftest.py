"""Sweeps in a folder of their own, and `verify sweep` on them with workers that only pretend."""

from __future__ import annotations

import csv
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from verify.commands.main import main
from verify.workers import pool as workers

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

WriteSweep = Callable[..., Path]
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture(autouse=True)
def in_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(workers, "COMMAND", (sys.executable, str(HERE / "fake_worker.py")))


@pytest.fixture
def write_sweep(tmp_path: Path) -> WriteSweep:
    """`write_sweep("do: [proved, refuted]", "x: [1, 2]")` writes s.sweep.yaml, whose workers do as `do` says."""

    def write(*over: str, expect: str = "", name: str = "s") -> Path:
        path = tmp_path / f"{name}.sweep.yaml"
        uses = ", ".join(f"{row.split(':')[0].split(',')[0]} = ${row.split(':')[0].split(',')[0]}" for row in over)
        lines = "\n".join(f"  {row}" for row in over)
        path.write_text(
            f"sweep: {name}\nover:\n{lines}\nclaim:\n  about: {uses}\n  game: prisoners-dilemma\n"
            "  players: {row: CooperateRock, column: anyone}\n"
            f"  always: [prob(row, C) = 1, payoff(row) >= P]\n{expect}"
        )
        return path

    return write


def sweep(*arguments: str) -> int:
    """`verify sweep` in this process."""
    return main(["sweep", *arguments])


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Start:
    """`start("s.sweep.yaml")` begins `verify sweep` as a process; what its workers decide goes to the file log."""

    def begin(*arguments: str) -> subprocess.Popen[str]:
        monkeypatch.setenv("FAKE_LOG", str(tmp_path / "log"))
        monkeypatch.setenv("PYTHONPATH", str(ROOT))
        command = [sys.executable, str(HERE / "fake_verify.py"), "sweep", *arguments]
        return subprocess.Popen(command, cwd=tmp_path, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    return begin


def rows(path: Path | str) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def untimed(path: Path | str) -> list[dict[str, str]]:
    """The rows without the column of times."""
    return [{name: cell for name, cell in row.items() if name != "seconds"} for row in rows(path)]


def bytes_untimed(path: Path | str) -> bytes:
    """The file's bytes, with the column of times emptied."""
    table = rows(path)
    head = Path(path).read_bytes().split(b"\n", 1)[0]
    return head + repr([{**row, "seconds": ""} for row in table]).encode()
