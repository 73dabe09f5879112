"""Streams that are closed, full, or have no room for a character: a short error or none, and never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

CLAIM = "claim: c\ngame: prisoners-dilemma\nplayers: {row: anyone, column: anyone}\nalways: payoff(row) >= R\n"
COMMANDS = (["./c.claim.yaml"], ["--json", "./c.claim.yaml"], ["list", "claims"], ["--help"], ["--version"])


def shell(tmp_path: Path, arguments: list[str], redirection: str, **environment: str) -> tuple[int, str, str]:
    (tmp_path / "c.claim.yaml").write_text(CLAIM, encoding="utf-8")
    script = f'"$@" {redirection}'
    run = subprocess.run(
        ["bash", "-c", script, "bash", sys.executable, "-m", "verify", *arguments],
        cwd=tmp_path,
        capture_output=True,
        env={**os.environ, **environment},
        timeout=60,
    )
    return run.returncode, run.stdout.decode(), run.stderr.decode()


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_device_without_room(tmp_path: Path, arguments: list[str]):
    code, _, err = shell(tmp_path, arguments, "> /dev/full")
    assert code == 2 and err.count("\n") == 1
    assert err.startswith("error: ") and "No space left on device" in err


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_no_stdout_at_all(tmp_path: Path, arguments: list[str]):
    code, _, err = shell(tmp_path, arguments, ">&-")
    assert (code, err) == (int("./c.claim.yaml" in arguments), "")


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_no_streams_at_all(tmp_path: Path, arguments: list[str]):
    assert shell(tmp_path, arguments, "<&- >&- 2>&-") == (int("./c.claim.yaml" in arguments), "", "")
    assert shell(tmp_path, ["nothing"], "> /dev/full 2> /dev/full")[0] == 2


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_reader_who_has_gone(tmp_path: Path, arguments: list[str]):
    reading, writing = os.pipe()
    os.close(reading)
    (tmp_path / "c.claim.yaml").write_text(CLAIM, encoding="utf-8")
    command = [sys.executable, "-m", "verify", *arguments]
    run = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, cwd=tmp_path, timeout=60)
    os.close(writing)
    assert (run.returncode, run.stderr) in ((141, b""), (1, b""))  # help is written by click, which says 1


@pytest.mark.parametrize("arguments", [*COMMANDS, ["sweep", "dilemmas", "--claim", "3"], ["δ"]])
def test_an_encoding_without_room(tmp_path: Path, arguments: list[str]):
    code, out, err = shell(tmp_path, arguments, "", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (out + err).isascii() and "Traceback" not in err and "internal" not in out + err
    assert code == (2 if arguments == ["δ"] else "./c.claim.yaml" in arguments)
