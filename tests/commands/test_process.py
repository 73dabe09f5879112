"""Workers that are copies of the process that asks: they answer as new ones do, and none is ever left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from tests.commands.test_pool import wait_until_gone
from verify.workers.process import can_fork, fork

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="workers are forked on Linux only")

CLAIM = "claim: {name}\ngame: prisoners-dilemma\nplayers: {{row: CooperateRock, column: anyone}}\nalways: {line}\n"


def python(code: str, *arguments: object) -> list[str]:
    """What the code prints, in a process of its own (pytest's has threads)."""
    words = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.splitlines()


def claim(folder: Path, name: str, line: str) -> Path:
    path = folder / f"{name}.claim.yaml"
    path.write_text(CLAIM.format(name=name, line=line))
    return path


def test_copies_decide_as_new_processes_do(tmp_path: Path) -> None:
    files = [claim(tmp_path, "a", "prob(row, C) = 1"), claim(tmp_path, "b", "prob(column, C) = 1")]
    code = (
        "import sys, verify.workers.pool as p; from pathlib import Path\n"
        "started = []; new = p.Forked; p.Forked = lambda: started.append(1) or new()\n"
        "results = p.decide_all([Path(f) for f in sys.argv[2:]], jobs=2, fork=sys.argv[1] == 'fork')\n"
        "print(*((r.claim, r.verdict, r.trust) for r in results)); print(len(started))\n"
    )
    (copied, copies), (spawned, none) = (python(code, how, *files) for how in ("fork", "spawn"))
    assert copied == spawned == "('a', 'proved', 'certificate') ('b', 'refuted', 'realised')"
    assert (copies, none) == ("2", "0")


def test_a_copy_that_is_killed_is_told() -> None:
    code = (
        "import os, signal; from verify.workers.process import Forked\n"
        "process = Forked(); print(process.poll()); os.kill(process.pid, signal.SIGKILL)\n"
        "print(process.wait(10), process.poll())\n"
        "os.close(process.input); os.close(process.output)\n"
    )
    assert python(code) == ["None", "-9 -9"]


def test_to_wait_for_a_copy_ends_in_time() -> None:
    code = (
        "from verify.workers.process import Forked\n"
        "process = Forked()\n"
        "try: process.wait(0.05)\n"
        "except TimeoutError: print('late')\n"
    )
    assert python(code) == ["late"]


def test_copies_end_when_the_one_who_asks_is_killed() -> None:
    """Each, though the second inherits what the first is spoken to by."""
    code = (
        "import time; from verify.workers.process import Forked\n"
        "workers = [Forked(), Forked()]\n"
        "print(*(w.pid for w in workers), flush=True); time.sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    workers = [int(word) for word in parent.stdout.readline().split()]
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    assert all(wait_until_gone(worker) for worker in workers)


def test_nothing_is_copied_beside_another_thread() -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    assert not can_fork()
    done.set()
    thread.join()


def test_what_is_printed_in_a_copy_reaches_no_one(tmp_path: Path) -> None:
    """Neither its parent's stdout, nor what the parent had not written yet, a second time."""
    code = "import sys; from verify.workers.process import Forked\nsys.stdout.write('once'); process = Forked();\n"
    assert python(code) == ["once"]


def test_garbage_of_the_one_who_asks_closes_no_file_of_a_copy() -> None:
    """A circle of objects that owned file 3 before; in the copy that number is what it answers through."""
    code = (
        "import gc, os, verify.workers.server as server\n"
        "from verify.workers.process import Forked\n"
        "class Owner:\n"
        "    def __init__(self): self.me, self.file = self, os.open(os.devnull, os.O_RDONLY)\n"
        "    def __del__(self): os.close(self.file)\n"
        "def main():\n"
        "    answers = os.dup(1); gc.collect(); os.write(answers, b'heard')\n"
        "gc.disable(); server.main = main; owned = Owner().file\n"
        "process = Forked(); print(owned, os.read(process.output, 9).decode())\n"
    )
    assert python(code) == ["3 heard"]


def test_ctrl_c_is_not_lost_while_a_process_is_forked(monkeypatch: pytest.MonkeyPatch) -> None:
    def forked() -> int:
        with suppress(KeyboardInterrupt):  # as Python does with what is raised in a hook of a library
            signal.raise_signal(signal.SIGINT)
        return 7

    monkeypatch.setattr(os, "fork", forked)
    with pytest.raises(KeyboardInterrupt):
        fork()
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


def test_a_copy_that_leads_no_session_yet_can_be_killed() -> None:
    """Ctrl-C right after the fork: there is no group of processes to kill, and nobody waits for the copy's own end."""
    code = (
        "import os, time, verify.workers.process as process\n"
        "from verify.workers.client import Worker\n"
        "process._serve = lambda *files: (time.sleep(5), os._exit(1))\n"
        "copy = process.Forked(); Worker(copy).kill(); print(copy.poll())\n"
    )
    assert python(code) == [str(-signal.SIGKILL)]
