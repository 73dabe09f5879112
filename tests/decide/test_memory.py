"""Sizes of memory as text, and what a worker may take."""

from __future__ import annotations

import subprocess
import sys

import pytest

from verify.decide.memory import default_memory, memory_words, parse_memory, taken_by
from verify.errors import InputError


@pytest.mark.parametrize(
    ("text", "size"), [("4GB", 4 * 10**9), ("1.5 g", 15 * 10**8), ("512MB", 512 * 10**6), ("2000K", 2 * 10**6)]
)
def test_sizes_are_read(text: str, size: int) -> None:
    assert parse_memory(text) == size


@pytest.mark.parametrize("text", ["", "4", "GB", "-1GB", "1KB", "0GB", "4 GiB", "9" * 400 + "GB", "1e3MB"])
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="expected a size"):
        parse_memory(text)


def test_sizes_for_people() -> None:
    assert [memory_words(size) for size in (4 * 10**9, 512 * 10**6, 15 * 10**8)] == ["4 GB", "512 MB", "1.5 GB"]


def test_workers_share_what_the_machine_has() -> None:
    one, four = default_memory(1), default_memory(4)
    assert one is not None and four is not None and abs(one - 4 * four) < 8
    assert default_memory(10**400) == 0


def test_a_process_holds_itself_to_the_limit() -> None:
    code = "from verify.decide.memory import *; hold_to(200_000_000); print(limit()); bytearray(400_000_000)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.stdout == "200000000\n" and "MemoryError" in run.stderr


def test_what_a_process_takes_is_seen() -> None:
    code = "x = bytearray(300_000_000); print(flush=True); input()"
    process = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None and process.stdout is not None
    process.stdout.readline()
    assert 300_000_000 < taken_by(process.pid) < 600_000_000
    process.communicate(b"\n")
    assert taken_by(process.pid) == 0
