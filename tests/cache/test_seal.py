"""The user's key, and what it seals."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from verify.cache.seal import SIZE, key_file, sealed, unsealed, users_key

KEY = b"k" * SIZE


def test_what_is_sealed_is_unsealed_under_its_key_and_secret_only():
    kept = sealed(KEY, "a", "text\nof δ")
    assert unsealed(KEY, "a", kept) == "text\nof δ"
    assert unsealed(KEY, "b", kept) is None
    assert unsealed(b"K" * SIZE, "a", kept) is None
    assert unsealed(KEY, "a", kept + " ") is None
    assert unsealed(KEY, "a", "text\nof δ") is None
    assert unsealed(KEY, "a", "δ\ntext") is None


def test_the_key_is_made_once_for_the_user_alone(tmp_path):
    path = tmp_path / "a" / "b" / "cache.key"
    key = users_key(path)
    assert len(key) == SIZE and users_key(path) == key
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert os.listdir(path.parent) == ["cache.key"]
    assert users_key(tmp_path / "other.key") != key


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620])
def test_a_key_that_others_may_read_is_none(tmp_path, mode):
    path = tmp_path / "cache.key"
    users_key(path)
    path.chmod(mode)
    with pytest.raises(OSError, match="mode 0600"):
        users_key(path)


@pytest.mark.parametrize("data", [b"", b"short", b"x" * (SIZE + 1)])
def test_a_key_of_another_size_is_none(tmp_path, data):
    path = tmp_path / "cache.key"
    path.write_bytes(data)
    path.chmod(0o600)
    with pytest.raises(OSError, match="expected 32 bytes"):
        users_key(path)


def test_a_link_a_folder_or_a_pipe_is_no_key(tmp_path):
    users_key(tmp_path / "real.key")
    (tmp_path / "link.key").symlink_to(tmp_path / "real.key")
    (tmp_path / "folder.key").mkdir(mode=0o700)
    os.mkfifo(tmp_path / "pipe.key", 0o600)
    for name in ("link", "folder", "pipe"):
        with pytest.raises(OSError):
            users_key(tmp_path / f"{name}.key")


def test_processes_that_start_together_agree_on_one_key(tmp_path):
    script = "import sys, pathlib; from verify.cache.seal import users_key; print(users_key(pathlib.Path(sys.argv[1])))"
    path = str(tmp_path / "new" / "cache.key")
    processes = [
        subprocess.Popen([sys.executable, "-c", script, path], stdout=subprocess.PIPE, text=True) for _ in range(4)
    ]
    assert len({process.communicate()[0] for process in processes}) == 1
    assert all(process.returncode == 0 for process in processes)


def test_where_the_key_is(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert key_file() == tmp_path / "superrational" / "cache.key"
    monkeypatch.setenv("XDG_STATE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert key_file() == Path(tmp_path) / ".local" / "state" / "superrational" / "cache.key"
