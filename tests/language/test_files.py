from __future__ import annotations

import os
from pathlib import Path

import pytest

from verify.errors import InputError
from verify.language.files import read_text


def refused(path: Path) -> InputError:
    with pytest.raises(InputError) as caught:
        read_text(path)
    return caught.value


def test_reads_text_with_its_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes("ε\r\nδ\n".encode())
    assert read_text(path) == read_text(str(path)) == "ε\r\nδ\n"


def test_drops_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"\xef\xbb\xbfclaim: a")
    assert read_text(path) == "claim: a"


def test_missing_file(tmp_path: Path) -> None:
    assert str(refused(tmp_path / "no")) == f"{tmp_path}/no: expected a file, found nothing there"


def test_folder(tmp_path: Path) -> None:
    assert "expected a file, found a folder" in str(refused(tmp_path))


def test_a_file_is_not_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    assert "expected a readable file" in str(refused(tmp_path / "a" / "b"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "expected a regular file" in str(refused(tmp_path / "pipe"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read anything")
def test_no_permission(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    (tmp_path / "a").chmod(0)
    assert "without permission" in str(refused(tmp_path / "a"))


def test_impossible_names() -> None:
    assert "expected a readable file" in str(refused(Path("a\0b")))
    assert "expected a readable file" in str(refused(Path("x" * 5000)))


def test_over_one_mebibyte(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * (1 << 20))
    assert len(read_text(path)) == 1 << 20
    path.write_bytes(b"x" * ((1 << 20) + 1))
    assert "expected at most 1 MiB, found a larger file" in str(refused(path))


def test_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes("ok\nεé: ".encode() + b"\xe9\n")
    message = f"{path}:2:5: expected UTF-8 text, found byte 0xe9; save the file as UTF-8"
    assert str(refused(path)) == message


def test_nul_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"a\nb\0c")
    assert str(refused(path)) == f"{path}:2:2: expected text, found a NUL byte"
