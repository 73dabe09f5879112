"""CPU time is counted, and capped, over a command and all its descendants; nothing is left running."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import pytest

from benchmarks import measuring
from benchmarks.measuring import measure

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc, as Linux has it")

BURN = "import time\nwhile time.process_time() < {seconds}: pass\n"
IN_A_SESSION_OF_ITS_OWN = """
import subprocess, sys
child = subprocess.Popen([sys.executable, "-S", "-c", {code!r}], start_new_session=True)
print(child.pid, flush=True)
child.wait()
"""
VERIFY = """
import contextlib, io, json, resource
from verify.commands.check import check_claims
with contextlib.redirect_stdout(io.StringIO()):
    check_claims(["liar"], True, "60", 1, cache=False)
own, workers = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
print(json.dumps([used.ru_utime + used.ru_stime for used in (own, workers)]))
"""


def python(code: str) -> list[str]:
    return [sys.executable, "-S", "-c", code]


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"


def test_output_and_input() -> None:
    found = measure(python("print(input()[::-1])"), "abc\n", 10)
    assert (found.ended, found.out.strip()) == ("itself", "cba")
    assert found.cpu > 0 and found.wall > 0


def test_the_cpu_of_children_counts() -> None:
    found = measure(python(IN_A_SESSION_OF_ITS_OWN.format(code=BURN.format(seconds=0.5))), None, 10)
    assert found.ended == "itself" and found.cpu >= 0.5


def test_waiting_does_not_count() -> None:
    found = measure(python("import time; time.sleep(1)"), None, 0.9)
    assert found.ended == "itself" and found.cpu < 0.9 < found.wall


def test_the_cap_is_for_all_of_them_together_and_ends_all() -> None:
    found = measure(python(IN_A_SESSION_OF_ITS_OWN.format(code=BURN.format(seconds=100))), None, 0.5)
    assert found.ended == "over the cap" and found.cpu > 0.5
    assert not is_running(int(found.out))


def test_one_that_ends_by_itself_after_the_cap_was_too_slow() -> None:
    assert measure(python(BURN.format(seconds=0.3)), None, 0.2).ended == "over the cap"


def test_one_that_only_waits_is_stopped_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "WALL_LIMIT", 2)
    found = measure(python("import time; time.sleep(100)"), None, 0.5)
    assert found.ended == "wall limit" and found.cpu < 0.5


def test_nothing_is_left_after_an_interrupt(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    note = tmp_path / "pid"
    code = f"import os, time; open({str(note)!r}, 'w').write(str(os.getpid())); time.sleep(100)"
    sleep = time.sleep

    def interrupted(seconds: float) -> None:
        if note.exists() and note.read_text():
            raise KeyboardInterrupt
        sleep(seconds)

    monkeypatch.setattr(measuring.time, "sleep", interrupted)
    with pytest.raises(KeyboardInterrupt):
        measure(python(code), None, 60)
    assert not is_running(int(note.read_text()))


def test_our_workers_count() -> None:
    """The command reaps its workers, so that what they used is told when it is reaped itself."""
    found = measure([sys.executable, "-c", VERIFY], None, 60)
    own, workers = json.loads(found.out)
    assert workers > 0
    assert found.cpu >= own + workers
