"""`verify serve`, and what becomes of a command when the server, one of its processes or the command is killed."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.commands.serving import LONG, VERIFY, Served, children_of, environment_of, run, serving, when
from tests.commands.test_budget import large_game
from tests.commands.test_pool import alive
from verify.workers.warm import GO, PRINTED, READY

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only Linux has what a warm server needs"),
]
TRUE = "claim: c\ngame: prisoners-dilemma\nlemma: 1 = 1\n"


@pytest.fixture
def place(tmp_path: Path) -> str:
    return str(tmp_path / "own" / "socket")


@pytest.fixture
def mortal(place: str) -> Iterator[Served]:
    """A server that may be killed."""
    with serving(place) as server:
        yield server


@pytest.fixture(scope="module")
def long_lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(str(tmp_path_factory.mktemp("serve") / "own" / "socket")) as server:
        yield server


@pytest.fixture
def server(long_lived: Served) -> Served:
    """A server that does nothing just now, and goes on."""
    when(lambda: not children_of(long_lived.process.pid))
    return long_lived


@contextmanager
def started(server: Served, arguments: Sequence[str], folder: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [*VERIFY, *arguments],
        cwd=folder,
        env=environment_of(server.place),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@contextmanager
def watching(server: Served, folder: Path) -> Iterator[subprocess.Popen[str]]:
    """A command that the server does, which has printed and goes on."""
    (folder / "true.claim.yaml").write_text(TRUE, encoding="utf-8")
    with started(server, ["--watch", "true.claim.yaml", "--no-cache"], folder) as process:
        assert process.stderr is not None
        assert any("watching" in row for row in process.stderr)
        yield process


def only_child(process: int) -> int:
    """The one process that this one has started, as soon as there is one."""
    (child,) = when(lambda: children_of(process))
    assert isinstance(child, int)
    return child


def keeper_and_runner(server: Served) -> tuple[int, int]:
    keeper = only_child(server.process.pid)
    return keeper, only_child(keeper)


@contextmanager
def deciding(server: Served, folder: Path, budget: str) -> Iterator[tuple[subprocess.Popen[str], int, int, int]]:
    """A command that the server does and that prints nothing for long; its keeper, its runner and the worker."""
    large_game(folder)
    with started(server, ["large.claim.yaml", "--no-cache", "--budget", budget], folder) as process:
        keeper, runner = keeper_and_runner(server)
        yield process, keeper, runner, only_child(runner)


def test_a_killed_server_leaves_alone_what_has_begun(mortal: Served, tmp_path: Path) -> None:
    with watching(mortal, tmp_path) as process:
        mortal.process.kill()
        mortal.process.wait()
        (tmp_path / "true.claim.yaml").write_text(TRUE.replace("1 = 1", "1 = 2"), encoding="utf-8")
        assert process.stderr is not None and process.stdout is not None
        assert any("changed" in row for row in process.stderr)
        assert any("watching" in row for row in process.stderr)
        process.send_signal(signal.SIGINT)
        assert "refuted" in process.stdout.read()
        assert process.wait(LONG) == 1


def test_ctrl_c_at_the_server_s_terminal_is_not_for_commands(mortal: Served, tmp_path: Path) -> None:
    with watching(mortal, tmp_path) as process:
        os.killpg(mortal.process.pid, signal.SIGINT)
        assert mortal.process.wait(LONG) == 0
        (tmp_path / "true.claim.yaml").write_text(TRUE.replace("1 = 1", "1 = 2"), encoding="utf-8")
        assert process.stderr is not None
        assert any("watching" in row for row in process.stderr)


def test_a_server_that_ignores_ctrl_c_does_commands_that_do_not(place: str, tmp_path: Path) -> None:
    with (
        serving(place, first=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN)) as server,
        deciding(server, tmp_path, "60") as (process, _, _, _),
    ):
        process.send_signal(signal.SIGINT)
        assert process.wait(LONG) == 130


def test_interrupted_while_it_decides_it_leaves_nobody_behind(server: Served, tmp_path: Path) -> None:
    with deciding(server, tmp_path, "60") as (process, keeper, runner, worker):
        process.send_signal(signal.SIGINT)
        assert process.wait(LONG) == 130
        when(lambda: not any(map(alive, (keeper, runner, worker))))


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGHUP])
def test_when_the_command_is_killed_so_is_what_does_it(server: Served, tmp_path: Path, how: signal.Signals) -> None:
    with deciding(server, tmp_path, "60") as (process, keeper, runner, worker):
        process.send_signal(how)
        assert process.wait(LONG) == -how
        when(lambda: not any(map(alive, (keeper, runner, worker))))
    assert run(server.place, ["--version"], tmp_path).stderr == ""


@pytest.mark.parametrize("which", [0, 1], ids=("keeper", "runner"))
def test_one_that_is_killed_before_it_has_printed_is_done_again(server: Served, tmp_path: Path, which: int) -> None:
    with deciding(server, tmp_path, "1") as (process, keeper, runner, worker):
        os.kill((keeper, runner)[which], signal.SIGKILL)
        out, error = process.communicate(timeout=LONG)
        assert "not served: it was killed before it had written anything" in error
        assert "large  unknown" in out
        assert process.returncode == 3
        assert not any(map(alive, (keeper, runner, worker)))


@pytest.mark.parametrize("which", [0, 1], ids=("keeper", "runner"))
def test_one_that_is_killed_after_it_has_printed_has_failed(server: Served, tmp_path: Path, which: int) -> None:
    with watching(server, tmp_path) as process:
        os.kill(keeper_and_runner(server)[which], signal.SIGKILL)
        out, error = process.communicate(timeout=LONG)
        assert "error: the process of the warm server that did this was killed" in error
        assert out.count("proved") == 1
        assert process.returncode == 75


def test_all_processes_of_the_server_may_be_killed_at_once(mortal: Served, tmp_path: Path) -> None:
    with deciding(mortal, tmp_path, "1") as (process, keeper, runner, _):
        for each in (mortal.process.pid, keeper, runner):
            os.kill(each, signal.SIGKILL)
        assert "large  unknown" in process.communicate(timeout=LONG)[0]
        assert process.returncode == 3


def request_of(server: Served, tmp_path: Path) -> dict[str, Any]:
    """What a command tells that is to write evidence into the folder `out`."""
    (tmp_path / "true.claim.yaml").write_text(TRUE, encoding="utf-8")
    code = "import sys\nfrom verify.workers.warm.request import Request\n"
    code += "sys.stdout.buffer.write(Request.of_this_process(sys.argv[1:]).to_bytes())\n"
    (tmp_path / "asks.py").write_text(code)
    arguments = ["true.claim.yaml", "--no-cache", "--evidence", str(tmp_path / "out")]
    fields: dict[str, Any] = json.loads(run(server.place, arguments, tmp_path, [VERIFY[0], "-P", "asks.py"]).stdout)
    return fields


def told(line: socket.socket, words: bytes, files: int) -> None:
    """Send these words, and so many files."""
    with open(os.devnull, "r+b") as file:
        socket.send_fds(line, [words], [file.fileno()] * files)


@contextmanager
def asking(server: Served, tmp_path: Path, request: bytes | None = None) -> Iterator[socket.socket]:
    """A connection, through which this has been sent, or else such a request."""
    if request is None:
        request = json.dumps(request_of(server, tmp_path)).encode()
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as line:
        line.settimeout(LONG)
        line.connect(server.place)
        line.send(request)
        yield line


def test_before_it_is_told_to_go_nothing_is_run(server: Served, tmp_path: Path) -> None:
    with asking(server, tmp_path) as line:
        assert line.recv(100) == READY
        assert children_of(only_child(server.process.pid)) == []
    when(lambda: not children_of(server.process.pid))
    assert not (tmp_path / "out").exists()


def test_one_that_is_ready_goes_without_the_server(mortal: Served, tmp_path: Path) -> None:
    with asking(mortal, tmp_path) as line:
        assert line.recv(100) == READY
        mortal.process.kill()
        mortal.process.wait()
        told(line, GO, 3)
        assert [line.recv(100), line.recv(100)] == [PRINTED, b"0"]
    assert list((tmp_path / "out").iterdir())


@pytest.mark.parametrize(
    "request_",
    [b"garbage", b"\xff\x00", b"[1, 2]", b"{}", b'{"arguments": ["--version"]}', b"[" * 50_000, b"x" * 150_000],
    ids=range(7),
)
def test_garbage_ends_its_keeper_and_not_the_server(server: Served, tmp_path: Path, request_: bytes) -> None:
    with asking(server, tmp_path, request_) as line:
        assert line.recv(100) == b""
    assert run(server.place, ["--version"], tmp_path).stderr == ""


@pytest.mark.parametrize(("words", "files"), [(b"gone", 3), (GO, 0), (GO, 2)])
def test_what_is_not_go_with_three_files_runs_nothing(server: Served, tmp_path: Path, words: bytes, files: int) -> None:
    with asking(server, tmp_path) as line:
        assert line.recv(100) == READY
        told(line, words, files)
        assert line.recv(100) == b""
    assert not (tmp_path / "out").exists()


def test_one_that_was_refused_cannot_go(server: Served, tmp_path: Path) -> None:
    with asking(server, tmp_path, json.dumps(request_of(server, tmp_path) | {"python": []}).encode()) as line:
        assert line.recv(1000).startswith(b"it has another Python")
        told(line, GO, 3)
        assert line.recv(100) == b""
    assert not (tmp_path / "out").exists()


def test_who_says_nothing_keeps_nobody_waiting(server: Served, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as line:
        line.settimeout(LONG)
        line.connect(server.place)
        assert run(server.place, ["--version"], tmp_path).stderr == ""
        assert line.recv(100) == b""  # after a while the keeper goes
    when(lambda: not children_of(server.process.pid))


def test_there_is_one_server_to_a_place(server: Served, tmp_path: Path) -> None:
    second = run("no", ["serve", "--socket", server.place], tmp_path)
    assert second.returncode == 2
    words = f"--socket: a warm server runs there already, as process {server.process.pid}: {server.place}"
    assert words in second.stderr
    assert run(server.place, ["--version"], tmp_path).stderr == ""


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_it_and_takes_the_socket_away(mortal: Served, how: signal.Signals) -> None:
    mortal.process.send_signal(how)
    assert mortal.process.communicate(timeout=LONG)[1] == "ended: it was told to\n"
    assert mortal.process.returncode == 0
    assert not os.path.lexists(mortal.place)


def test_it_ends_when_no_command_has_come_for_long(place: str) -> None:
    with serving(place, "--idle", "0.1s") as server:
        assert server.process.communicate(timeout=LONG)[1] == "ended: no command came for 0.1 s\n"
        assert server.process.returncode == 0
        assert not os.path.lexists(place)


def test_the_socket_of_a_killed_server_is_in_nobody_s_way(mortal: Served, tmp_path: Path) -> None:
    mortal.process.kill()
    mortal.process.wait()
    alone = run(mortal.place, ["--version"], tmp_path)
    assert alone.stdout.startswith("verify ")
    assert "not served: " in alone.stderr
    with serving(mortal.place):
        assert run(mortal.place, ["--version"], tmp_path).stderr == ""


def test_a_server_that_hangs_is_left_alone_after_a_while(mortal: Served, tmp_path: Path) -> None:
    mortal.process.send_signal(signal.SIGSTOP)
    done = run(mortal.place, ["--version"], tmp_path)
    assert done.stdout.startswith("verify ")
    assert "not served: timed out" in done.stderr
