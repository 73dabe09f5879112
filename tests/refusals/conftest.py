"""Runs the command on files of a folder of its own, in this process; `test_streams.py` runs it as a user does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.hunt.hunting import at_most
from verify.commands.main import main

SECONDS = 60
"""After so many a command is stopped, and the test fails."""
Command = Callable[..., "CompletedProcess[str]"]


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """`command("a.claim.yaml", **files)` writes the files (dots in names as two underscores) and decides the claim."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str, **files: str) -> CompletedProcess[str]:
        for name, text in files.items():
            (tmp_path / name.replace("__", ".")).write_text(text, encoding="utf-8")
        with at_most(SECONDS):
            code = main(list(arguments))
        said = capsys.readouterr()
        return CompletedProcess(arguments, code, said.out, said.err)

    return run
