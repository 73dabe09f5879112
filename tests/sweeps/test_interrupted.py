"""Whatever ends a sweep or its workers: the same command goes on, nothing is lost, nothing done twice."""

from __future__ import annotations

import json
import random
import re
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from verify.commands.sweep import believed, is_shown
from verify.errors import InputError
from verify.evidence.lines import line_of
from verify.library.combinations import load_sweep
from verify.sweeps.journal import Journal
from verify.sweeps.rows import Outcome, Row

from .conftest import bytes_untimed, sweep

OVER = ("do: [proved, refuted, sleep 0.01, unknown]", "x: {from: 0, to: 1, by: 1/40}")
COUNT = 4 * 41
HEADER = {"format": 1, "sweep": "s", "text": "t", "engine": "e", "budget": None, "evidence": False}


def decided() -> list[int]:
    log = Path("log")
    return [int(line) for line in log.read_text().splitlines()] if log.exists() else []


def wait_for(count: int) -> None:
    end = time.monotonic() + 30
    while len(decided()) < count and time.monotonic() < end:
        time.sleep(0.005)


def wait_for_the_orphans() -> None:
    """Workers end when nobody listens any more, which takes them a moment; until then they may end what they are at."""
    before = -1
    while (now := len(decided())) != before:
        before = now
        time.sleep(0.3)


def test_killed_three_times_it_ends_with_the_same_file(write_sweep, start):
    write_sweep(*OVER)
    assert sweep("s.sweep.yaml", "--out", "whole.csv", "--evidence", "whole") == 3
    chance = random.Random(20261125)
    for share in range(3):
        run = start("s.sweep.yaml", "--evidence", "e", "--jobs", "2")
        wait_for(chance.randrange(30 * share + 5, 30 * share + 30))
        run.kill()
        run.communicate()
    wait_for_the_orphans()
    lost = len(decided()) - lines("s.csv.journal")
    assert start("s.sweep.yaml", "--evidence", "e", "--jobs", "2").wait() == 3
    assert bytes_untimed("s.csv") == bytes_untimed("whole.csv")
    assert Path("e/s.evidence.jsonl").read_bytes() == Path("whole/s.evidence.jsonl").read_bytes()
    assert set(decided()) == set(range(COUNT))
    # What a worker had decided and not yet told when the run was killed is done again: at most one for each worker.
    assert len(decided()) == COUNT + lost and lost <= 3 * 2


def lines(path: str) -> int:
    """How many results are in the journal."""
    whole = Path(path).read_bytes().split(b"\n")[:-1]
    return sum(b'"verdict"' in line and b'"number"' in line for line in whole)


def test_an_interrupt_says_how_to_go_on(write_sweep, start):
    write_sweep(*OVER)
    run = start("s.sweep.yaml", "--jobs", "2")
    wait_for(4)  # of 164: on a busy machine many more are done before the signal comes
    run.send_signal(signal.SIGINT)
    _, error = run.communicate()
    assert run.returncode == 130
    count = lines("s.csv.journal")
    told = int(re.search(rf"interrupted: (\d+) of {COUNT} are done; the same command goes on from there", error)[1])
    assert told in (count, count - 1)  # the interrupt may come between the line and its count
    assert "Traceback" not in error
    table = Path("s.csv").read_bytes()
    assert sweep("s.sweep.yaml", "--jobs", "2") == 3
    assert Path("s.csv").read_bytes().startswith(table)
    assert sweep("s.sweep.yaml", "--out", "whole.csv") == 3
    assert bytes_untimed("s.csv") == bytes_untimed("whole.csv")


@pytest.mark.parametrize(
    "tail",
    [
        b'{"number":',
        b"",
        b"\0\0\0\0\n\0\0",
        b'{"number":99999,"verdict":"proved"}\n',
        b"{}\n",
        b"[]\n",
        b'{"number": 1',
    ],
)
def test_a_torn_line_is_as_if_not_there(write_sweep, tail):
    write_sweep("do: [proved, refuted]", "x: [1, 2, 3]")
    assert sweep("s.sweep.yaml", "--jobs", "1") == 0
    journal, whole = Path("s.csv.journal"), bytes_untimed("s.csv")
    kept = journal.read_bytes()
    place = kept.rindex(b"\n", 0, -1) + 1
    journal.write_bytes(kept[:place] + (tail or kept[place:-20]))
    assert sweep("s.sweep.yaml", "--jobs", "1") == 0
    assert bytes_untimed("s.csv") == whole
    assert len(journal.read_bytes().split(b"\n")) == len(kept.split(b"\n"))
    assert all(json.loads(line) for line in journal.read_bytes().splitlines())


def test_a_journal_of_which_only_the_beginning_of_the_first_line_is_there(write_sweep):
    write_sweep("do: [proved]")
    Path("s.csv.journal").write_bytes(b'{"format":1,"swe')
    assert sweep("s.sweep.yaml") == 0


def test_a_worker_that_is_killed_loses_nothing(write_sweep, monkeypatch):
    monkeypatch.setenv("FAKE_LOG", "log")
    write_sweep("do: [proved, die once, refuted]", "x: [1, 2]")
    assert sweep("s.sweep.yaml", "--jobs", "2") == 0
    assert sorted(decided()) == list(range(6))


def test_a_combination_that_kills_every_worker_is_unknown(write_sweep, capsys):
    write_sweep("do: [proved, die, refuted]")
    assert sweep("s.sweep.yaml", "--jobs", "1") == 3
    assert "worker died (signal 9)" in Path("s.csv").read_text()
    assert capsys.readouterr().out.startswith("s: 3 combinations: 1 proved, 1 refuted, 1 unknown")


def test_workers_that_cannot_work_at_all_leave_no_results(write_sweep, monkeypatch, capsys):
    write_sweep("do: [proved, refuted]", "x: {from: 1, to: 10, by: 1}")
    monkeypatch.setattr("verify.workers.pool.COMMAND", ("false",))
    assert sweep("s.sweep.yaml", "--jobs", "2") == 2
    assert "the workers cannot work here: 5 combinations one after another had no answer" in capsys.readouterr().err
    assert lines("s.csv.journal") == 0


def test_two_runs_at_once_do_not_mix(write_sweep, start, capsys):
    write_sweep("do: [sleep 5]")
    run = start("s.sweep.yaml")
    end = time.monotonic() + 20
    while not Path("s.csv.journal").exists() and time.monotonic() < end:
        time.sleep(0.01)
    time.sleep(0.1)
    assert sweep("s.sweep.yaml") == 2
    assert "s.csv.journal: another process is at work on it" in capsys.readouterr().err
    run.kill()
    run.communicate()


def row(number: int, died: bool = False) -> Outcome:
    reason = "worker died (signal 9) while: x" if died else None
    return Outcome(
        Row(number, "unknown" if died else "proved", None, 0.0, (), None, reason, cause="died" if died else None), {}
    )


def test_deaths_are_believed_once_another_combination_was_decided():
    alive, dead = row(0), [row(k, died=True) for k in range(1, 5)]
    assert list(believed([*dead, alive])) == [*dead, alive]
    assert list(believed([alive, *dead])) == [alive, *dead]
    with pytest.raises(InputError):
        list(believed([alive, *dead, row(9, died=True)]))


def test_a_result_is_kept_once(tmp_path):
    with Journal(tmp_path / "j", HEADER, 3, False, False, lambda _: True) as journal:
        journal.append(row(2).row)
        journal.append(row(2, died=True).row)
        journal.append(row(0).row)
        assert list(journal.missing()) == [1]
        assert (journal.row(2), journal.row(0)) == (row(2).row, row(0).row)
    with Journal(tmp_path / "j", HEADER, 3, False, False, lambda _: True) as journal:
        assert (journal.done, 2 in journal, 1 in journal, journal.row(2)) == (2, True, False, row(2).row)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here, which stands for a full disk")
def test_a_full_disk_is_said_and_what_is_done_stays(write_sweep, capsys):
    write_sweep("do: [proved, refuted]", "x: {from: 1, to: 200, by: 1}")
    Path("full.csv").symlink_to("/dev/full")
    Path("full.csv.journal").touch()
    assert sweep("s.sweep.yaml", "--out", "full.csv") == 2
    assert "cannot be written: No space left on device; the same command goes on from here" in capsys.readouterr().err
    done = lines("full.csv.journal")
    Path("full.csv").unlink()
    assert sweep("s.sweep.yaml", "--out", "full.csv") == 0
    assert done > 0 and lines("full.csv.journal") == 400


ROW = Row(0, "unknown", None, 0.5, ("unknown",), None, None)


@pytest.mark.parametrize(
    "field",
    [
        {"number": -1},
        {"number": True},
        {"verdict": "certain"},
        {"trust": "mine"},
        {"cause": "none"},
        {"seconds": {"a": 1}},
        {"seconds": float("nan")},
        {"items": {"unknown": 1}},
        {"items": ["maybe"]},
        {"reason": 5},
        {"witness": []},
        {"evidence": "x"},
        {"expect": ["x"]},
    ],
    ids=str,
)
def test_a_row_with_a_part_of_another_type_is_no_row(field: dict[str, Any]) -> None:
    assert Row.from_json(ROW.to_json()) == ROW
    with pytest.raises((ValueError, TypeError, KeyError)):
        Row.from_json({**ROW.to_json(), **field})


def test_an_error_with_evidence_says_something() -> None:
    error = Row(0, "error", None, 0.5, (), None, "x", evidence={"verdict": "refuted", "combination": 2})
    assert not error.says_nothing
    assert json.loads(line_of(0, error.evidence or {}))["combination"] == 0


@pytest.mark.parametrize(("claims", "right"), [("unknown", True), ("proved", False), ("refuted", False)])
def test_a_row_that_claims_nothing_does_not_say_that_this_was_expected(write_sweep, claims: str, right: bool) -> None:
    loaded = load_sweep(str(write_sweep("do: [unknown, proved]", expect=f"  expect: {claims}\n")))
    assert is_shown(*loaded, ROW)
    assert is_shown(*loaded, Row.from_json({**ROW.to_json(), "expect": "unknown"})) is right


@pytest.mark.parametrize("heading", [True, False])
def test_a_line_that_is_nested_too_deeply_is_no_row(write_sweep, capsys, heading: bool) -> None:
    write_sweep("do: [proved]", "x: [1, 2]")
    assert sweep("s.sweep.yaml") == 0
    journal = Path("s.csv.journal")
    first = journal.read_text().splitlines()[0] + "\n" if heading else ""
    journal.write_text(first + "[" * 100_000 + "\n")
    capsys.readouterr()
    assert sweep("s.sweep.yaml") == (0 if heading else 2)
    assert "internal" not in capsys.readouterr().err
