"""The file of the cache under bad luck: damage, a full disk, no permission, many processes at once."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from verify.cache import store
from verify.cache.store import Store, cache_file


@pytest.fixture
def warnings() -> list[str]:
    return []


@pytest.fixture
def kept(tmp_path, warnings):
    store = Store(tmp_path / "folder" / "decided.sqlite", warnings.append)
    yield store
    store.close()


def test_what_is_put_is_got(kept, warnings):
    assert kept.get("a") is None
    kept.put("a", "one")
    kept.put("b", "δ")
    kept.put("a", "two")
    assert (kept.get("a"), kept.get("b"), kept.get("c")) == ("two", "δ", None)
    assert kept.info().entries == 2
    kept.clear()
    assert kept.get("a") is None
    assert not warnings


def test_info_and_clear_make_no_file(kept):
    assert (kept.info().entries, kept.info().size) == (0, 0)
    kept.clear()
    assert not kept.path.exists()


@pytest.mark.parametrize("size", [0, 1, 50, 100, 4096, 5000, 8000])
def test_a_truncated_file_is_begun_anew(kept, warnings, size):
    for k in range(50):
        kept.put(str(k), f"{k}" * 500)
    kept.close()
    with kept.path.open("r+b") as file:
        file.truncate(size)
    assert all(kept.get(str(k)) in (None, f"{k}" * 500) for k in range(50))
    kept.put("new", "text")
    assert kept.get("new") == "text"
    assert not warnings


@pytest.mark.parametrize("start", [0, 20, 100, 4096, 9000])
def test_a_file_with_garbage_in_it_never_fails(kept, start):
    for k in range(50):
        kept.put(str(k), os.urandom(300).hex())
    kept.close()
    data = bytearray(kept.path.read_bytes())
    data[start : start + 3000] = os.urandom(3000)
    kept.path.write_bytes(data)
    for k in range(50):
        kept.get(str(k))
    kept.put("new", "text")
    assert kept.get("new") in ("text", None)


@pytest.mark.parametrize("data", [b"no database at all" * 500, b"SQLite format 3\0" + b"\0" * 84])
def test_a_file_that_is_no_database_is_replaced(kept, data):
    kept.path.parent.mkdir()
    kept.path.write_bytes(data)
    assert kept.get("a") is None
    kept.put("a", "text")
    assert kept.get("a") == "text"


def test_a_table_of_another_shape_is_replaced(kept):
    kept.path.parent.mkdir()
    with sqlite3.connect(kept.path) as other:
        other.execute("CREATE TABLE decided (x)")
    other.close()
    assert kept.get("a") is None
    kept.put("a", "text")
    assert kept.get("a") == "text"


@pytest.mark.parametrize(
    "value", [None, 3, "text", b"", b"no zlib", zlib.compress(b"\xff\xfe"), zlib.compress(b"x")[:-2]]
)
def test_a_value_that_is_no_text_of_ours_is_not_there(kept, value):
    kept.put("a", "text")
    kept.close()
    with sqlite3.connect(kept.path) as other:
        other.execute("DROP TABLE decided")
        other.execute("CREATE TABLE decided (key, evidence)")
        other.execute("INSERT INTO decided VALUES ('a', ?)", (value,))
    other.close()
    assert kept.get("a") is None


def test_a_text_that_would_fill_the_memory_is_not_there(kept, monkeypatch):
    kept.put("a", "x" * 5000)
    monkeypatch.setattr(store, "LARGEST", 4000)
    assert kept.get("a") is None
    kept.put("b", "x" * 5000)
    assert kept.info().entries == 1


def test_a_view_that_never_ends_is_given_up(kept, warnings, monkeypatch):
    monkeypatch.setattr(store, "WAIT", 0.1)
    kept.path.parent.mkdir()
    endless = "WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n) SELECT k AS key, k AS evidence FROM n"
    with sqlite3.connect(kept.path) as other:
        other.execute(f"CREATE VIEW decided AS {endless}")
    other.close()
    assert kept.get("a") is None
    assert len(warnings) == 1


def test_a_full_disk_keeps_nothing_and_says_so_once(kept, warnings):
    kept.put("a", "text")
    assert kept._connection is not None
    kept._connection.execute("PRAGMA max_page_count = 4")
    for k in range(20):
        kept.put(str(k), os.urandom(20_000).hex())
    assert len(warnings) == 1
    assert "full" in warnings[0]
    assert kept.get("a") is None  # turned off


def test_a_folder_that_cannot_be_made_turns_the_cache_off(tmp_path, warnings):
    (tmp_path / "file").write_text("in the way")
    kept = Store(tmp_path / "file" / "decided.sqlite", warnings.append)
    for _ in range(3):
        kept.put("a", "text")
        assert kept.get("a") is None
    assert len(warnings) == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere; run the tests as another user for this one")
def test_a_read_only_folder_turns_the_cache_off(tmp_path, warnings):
    folder = tmp_path / "closed"
    folder.mkdir()
    folder.chmod(0o500)
    kept = Store(folder / "decided.sqlite", warnings.append)
    kept.put("a", "text")
    assert kept.get("a") is None
    assert len(warnings) == 1


def test_a_read_only_file_serves_what_it_has(kept, warnings, monkeypatch):
    """As on a read-only file system, which root sees as well: every write fails."""
    kept.put("a", "text")
    kept.close()
    original = Store._opened

    def read_only(self: Store) -> sqlite3.Connection:
        connection = original(self)
        connection.execute("PRAGMA query_only = ON")
        return connection

    monkeypatch.setattr(Store, "_opened", read_only)
    assert kept.get("a") == "text"
    kept.put("b", "text")
    assert len(warnings) == 1


def test_another_process_that_holds_the_file_too_long_is_no_fault(kept, warnings, monkeypatch):
    monkeypatch.setattr(store, "WAIT", 0.05)
    kept.put("a", "text")
    kept.close()
    other = sqlite3.connect(kept.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert kept.get("a") is None
    kept.put("b", "text")
    other.execute("ROLLBACK")
    other.close()
    assert (kept.get("a"), kept.get("b"), warnings) == ("text", None, [])


HAMMER = """
import sys
from pathlib import Path
from verify.cache.store import Store
warnings = []
store = Store(Path(sys.argv[1]), warnings.append)
me = sys.argv[2]
for k in range(60):
    store.put(f"{me} {k}", f"{me}-{k} " * 200)
    store.put(f"shared {k % 5}", f"shared-{k % 5} " * 300)
    found = store.get(f"shared {(k * 7) % 5}")
    assert found in (None, f"shared-{(k * 7) % 5} " * 300)
assert not warnings, warnings
"""


def test_eight_processes_at_one_file(kept):
    kept.path.parent.mkdir()
    processes = [
        subprocess.Popen([sys.executable, "-c", HAMMER, str(kept.path), str(n)], stderr=subprocess.PIPE, text=True)
        for n in range(8)
    ]
    for process in processes:
        _, error = process.communicate()
        assert process.returncode == 0, error
    assert kept.info().entries == 8 * 60 + 5
    assert all(kept.get(f"{n} {k}") == f"{n}-{k} " * 200 for n in range(8) for k in range(60))


def test_the_oldest_entries_make_room(kept, monkeypatch):
    monkeypatch.setattr(store, "MOST", 200_000)
    for k in range(100):
        kept.put(str(k), os.urandom(5_000).hex())
    assert kept.get("99") is not None
    assert kept.get("0") is None
    assert kept.info().size < 400_000


def test_where_the_file_is(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache_file() == tmp_path / "superrational" / "decided.sqlite"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert cache_file() == Path(tmp_path) / ".cache" / "superrational" / "decided.sqlite"
