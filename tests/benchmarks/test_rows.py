"""The file of measurements: the last one counts, and a damaged line is passed over."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from benchmarks.rows import Row, append_row, read_rows

ROW = Row("Z3", "5", "nelp-0", "ab" * 32, 60.0, "unsat", 0.25, 0.5, 3, "2026-01-01T00:00:00+00:00", "a, machine")


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    assert read_rows(path) == {}
    other = replace(ROW, problem="nelp-1", answer='says "x", y')
    append_row(path, ROW)
    append_row(path, other)
    assert read_rows(path) == {ROW.key: ROW, other.key: other}
    assert path.read_text().startswith("contestant,version,problem,given,cap,answer,cpu,")


def test_the_last_one_counts(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    again = replace(ROW, cpu=0.5)
    append_row(path, ROW)
    append_row(path, again)
    assert read_rows(path) == {ROW.key: again}


def test_a_line_that_was_cut_off_goes(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    other = replace(ROW, problem="nelp-1")
    append_row(path, ROW)
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert read_rows(path) == {}
        append_row(path, other)
        assert read_rows(path) == {other.key: other}


def test_what_is_no_row_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    append_row(path, ROW)
    path.write_text(path.read_text() + "\n,,\n" + ",".join("x" * 11) + '\n"open\n')
    assert read_rows(path) == {ROW.key: ROW}
