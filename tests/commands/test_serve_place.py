"""The parts of the warm server, each by itself: where it listens, whom it hears, and what a command believes of it."""

from __future__ import annotations

import gc
import io
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

if sys.platform != "linux":
    pytest.skip("only Linux has what a warm server needs", allow_module_level=True)

from verify.commands import serve
from verify.commands.main import NOT_SERVED, OTHERS, main
from verify.errors import InputError
from verify.workers.warm import GO, INTERRUPT, PRINTED, READY, client, keeper, peer, server
from verify.workers.warm.listening import Listening
from verify.workers.warm.place import is_my_socket, place, standard_place
from verify.workers.warm.server import Server


@pytest.fixture
def here(tmp_path: Path) -> str:
    return str(tmp_path / "own" / "socket")


def test_the_folder_is_the_user_s_alone_and_the_socket_goes_in_the_end(here: str) -> None:
    with closing(Listening(here)):
        assert stat.S_IMODE(os.stat(os.path.dirname(here)).st_mode) == 0o700
        assert is_my_socket(here)
    assert not os.path.lexists(here)
    Listening(here).close()  # and again


@pytest.mark.parametrize("mode", [0o755, 0o770, 0o701])
def test_a_folder_that_others_may_use_is_refused(here: str, mode: int) -> None:
    os.mkdir(os.path.dirname(here))
    os.chmod(os.path.dirname(here), mode)
    with pytest.raises(
        InputError, match=rf"only you may use \(mode 0700\), found a folder with mode {mode:04o}, yours"
    ):
        Listening(here)


def test_a_folder_of_another_user_is_refused(here: str, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkdir(os.path.dirname(here), 0o700)
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(InputError, match="found a folder with mode 0700, another user's"):
        Listening(here)


def test_a_file_in_place_of_the_folder_or_the_socket_is_refused_and_left(here: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(InputError, match="found a file, yours"):
        Listening(str(tmp_path / "file" / "socket"))
    os.mkdir(os.path.dirname(here), 0o700)
    Path(here).write_text("mine")
    with pytest.raises(InputError, match="expected nothing or a socket, found a file"):
        Listening(here)
    assert Path(here).read_text() == "mine"


def test_a_place_that_cannot_be_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="at most 107 bytes"):
        Listening(str(tmp_path / "own" / ("é" * 60)))
    with pytest.raises(InputError, match=r"--socket: /proc/own: .*; choose another place"):
        Listening("/proc/own/socket")


def test_the_place_is_where_the_variable_says(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SUPERRATIONAL_SERVE", "XDG_RUNTIME_DIR", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", "/home/me")
    assert place() == "/home/me/.local/state/superrational/serve/socket"
    monkeypatch.setenv("XDG_STATE_HOME", "/state")
    assert place() == "/state/superrational/serve/socket"
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/me")
    assert place() == "/run/me/superrational/serve/socket"
    monkeypatch.setenv("SUPERRATIONAL_SERVE", "/elsewhere/socket")
    assert place() == "/elsewhere/socket"
    monkeypatch.setenv("SUPERRATIONAL_SERVE", "no")
    assert place() is None
    assert standard_place() == "/run/me/superrational/serve/socket"
    monkeypatch.setenv("SUPERRATIONAL_SERVE", "off")
    with pytest.raises(InputError, match="expected 'no', or the path of a socket that begins with /, found 'off'"):
        place()


def test_what_is_no_socket_of_mine_is_not_asked(here: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not is_my_socket(here)
    assert not is_my_socket("/a\0b")
    assert not is_my_socket(str(tmp_path))
    with closing(Listening(here)):
        (tmp_path / "link").symlink_to(here)
        assert not is_my_socket(str(tmp_path / "link"))
        monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
        assert not is_my_socket(here)


def test_without_a_server_nothing_of_it_is_loaded() -> None:
    code = "import sys\nfrom verify.commands.main import main\nsys.argv[1:] = ['--version']\nmain()\n"
    code += "print([name for name in sys.modules if 'warm' in name or name in ('socket', '_socket')])"
    environment = os.environ | {"SUPERRATIONAL_SERVE": "/nowhere/socket"}
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert run.stdout.splitlines()[1] == "['verify.workers.warm', 'verify.workers.warm.place']"


def test_commands_in_this_process_and_some_others_are_not_served(
    here: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[list[str]] = []

    def served(path: str, arguments: list[str]) -> int:
        asked.append(arguments)
        return 7

    monkeypatch.setattr(client, "served", served)
    monkeypatch.setenv("SUPERRATIONAL_SERVE", here)
    with closing(Listening(here)):
        assert main(["--version"]) == 0
        for arguments in ([], *([name, "--help"] for name in NOT_SERVED)):
            monkeypatch.setattr(sys, "argv", ["verify", *arguments])
            assert main() != 7
        monkeypatch.setattr(sys, "argv", ["verify", "--version"])
        monkeypatch.setenv("_VERIFY_COMPLETE", "complete_bash")
        main()
        assert asked == []
        monkeypatch.delenv("_VERIFY_COMPLETE")
        assert main() == 7
        assert asked == [["--version"]]
    assert set(NOT_SERVED) < set(OTHERS)


def test_a_variable_that_is_wrong_is_told_as_json_where_that_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SUPERRATIONAL_SERVE", "relative")
    monkeypatch.setattr(sys, "argv", ["verify", "lp-step", "--json"])
    assert main() == 2
    assert "begins with /, found 'relative'" in capsys.readouterr().out


@pytest.fixture
def answering(here: str) -> Iterator[Callable[..., list[bytes]]]:
    """Answers in place of a server: to a request these words, and these when it is told to go. What it has heard."""
    listening = Listening(here)
    listening.socket.listen()
    threads = []

    def answer(first: bytes, *then: bytes) -> list[bytes]:
        heard: list[bytes] = []

        def be() -> None:
            line, _ = listening.socket.accept()
            with line:
                line.recv(1 << 18)
                line.send(first)
                heard.append(line.recv(1 << 18))
                for words in then:
                    line.send(words)

        threads.append(threading.Thread(target=be))
        threads[-1].start()
        return heard

    yield answer
    for thread in threads:
        thread.join()
    listening.close()


@pytest.mark.parametrize(
    ("first", "then", "code"),
    [
        (READY, (b"0",), 0),
        (READY, (PRINTED, PRINTED, b"141"), 141),
        (READY, (PRINTED, b"-9"), 75),
        (READY, (PRINTED,), 75),
        (READY, (PRINTED, b"nonsense"), 75),
        (READY, (b"-9",), None),
        (READY, (b"nonsense",), None),
        (READY, (), None),
        (b"no", (), None),
        (b"\xff", (), None),
    ],
)
def test_what_a_command_makes_of_an_answer(
    here: str, answering: Callable[..., list[bytes]], first: bytes, then: tuple[bytes, ...], code: int | None
) -> None:
    heard = answering(first, *then)
    before = signal.getsignal(signal.SIGINT)
    assert client.served(here, ["--version"]) == code
    assert signal.getsignal(signal.SIGINT) is before
    assert heard == [] or heard == [GO if first == READY else b""]


class Interrupting:
    """A line on which Ctrl-C comes before the answer."""

    def __init__(self) -> None:
        self.sent: list[bytes] = []

    def settimeout(self, seconds: float | None) -> None: ...

    def send(self, words: bytes) -> None:
        self.sent.append(words)

    def recv(self, size: int) -> bytes:
        signal.raise_signal(signal.SIGINT)
        return b"130"


def test_ctrl_c_is_passed_on_unless_it_is_ignored() -> None:
    line: Any = Interrupting()
    assert client._attended(line) == (False, 130)
    assert line.sent == [INTERRUPT]
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        assert client._attended(line) == (False, 130)
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
    assert line.sent == [INTERRUPT]


def test_another_user_s_server_is_told_nothing(
    here: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(client, "ids_of", lambda line: (1, os.geteuid() + 1))
    monkeypatch.setenv("VERIFY_DEBUG", "1")
    with closing(Listening(here)) as listening:
        listening.socket.listen()
        assert client.served(here, ["--version"]) is None
        line, _ = listening.socket.accept()
        with line:
            assert line.recv(100) == b""
    assert capsys.readouterr().err == "not served: the server is another user's\n"


@pytest.fixture
def waiting(here: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], tuple[str | list[str], bytes]]]:
    """Runs a server in this process, which may not fork. Why it ended, and what it said to the one who came."""
    before = signal.getsignal(signal.SIGCHLD)

    def fork() -> int:
        raise AssertionError("nobody is to be heard")

    def run() -> tuple[str | list[str], bytes]:
        with closing(Listening(here)) as listening, socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as line:
            ended = Server().run(listening, 0.05, lambda: line.connect(here))
            return ended, line.recv(100)

    monkeypatch.setattr(os, "fork", fork)
    yield run
    signal.signal(signal.SIGCHLD, before)
    gc.unfreeze()


def test_another_user_is_not_heard(
    waiting: Callable[[], tuple[str | list[str], bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "ids_of", lambda line: (1, os.geteuid() + 1))
    assert waiting() == ("no command came for 0.05 s", b"")


def test_nobody_is_heard_once_the_program_has_changed(
    waiting: Callable[[], tuple[str | list[str], bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    versions = iter(("1", "2"))
    monkeypatch.setattr(server, "program", lambda: next(versions))
    assert waiting()[0] == "the program or a library has changed"


def test_nobody_is_heard_once_a_library_has_changed(
    waiting: Callable[[], tuple[str | list[str], bytes]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    libraries = tmp_path / "site-packages"
    libraries.mkdir()
    monkeypatch.syspath_prepend(str(libraries))
    os.utime(libraries, (1, 1))
    run = Server.run

    def later(self: Server, *rest: object) -> object:
        (libraries / "sympy-9.9.dist-info").mkdir()
        return run(self, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Server, "run", later)
    assert waiting()[0] == "the program or a library has changed"


@pytest.mark.parametrize("unbuffered", [False, True])
@pytest.mark.parametrize("number", [1, 2])
def test_streams_are_as_python_opens_them_and_tell_when_they_are_written_to(number: int, unbuffered: bool) -> None:
    like = io.TextIOWrapper(io.BytesIO(), encoding="latin-1", errors="backslashreplace", write_through=unbuffered)
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    before, (reading, writing) = os.dup(number), os.pipe()
    os.dup2(writing, number)
    try:
        with ours, theirs, keeper._opened(number, like, theirs) as stream:
            ours.setblocking(False)
            assert (stream.encoding, stream.errors) == ("latin-1", "backslashreplace")
            assert stream.line_buffering == (number == 2)  # stdout is no terminal
            with pytest.raises(BlockingIOError):
                ours.recv(100)
            print("é∈", file=stream, flush=not unbuffered)
            assert ours.recv(100) == PRINTED
            assert os.read(reading, 100) == b"\xe9\\u2208\n"
            print("again", file=stream, flush=True)
            with pytest.raises(BlockingIOError):
                ours.recv(100)
    finally:
        os.dup2(before, number)
        for file in (before, reading, writing):
            os.close(file)


def test_one_process_is_as_another_or_not() -> None:
    peer.check_alike(os.getpid())
    with pytest.raises(OSError):
        peer.check_alike(1 << 30)


def test_a_place_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serve, "place", lambda: None)
    monkeypatch.setattr(serve, "standard_place", lambda: None)
    with pytest.raises(InputError, match="there is no folder for the socket"):
        serve.serve(None, "1h")


@pytest.mark.slow
def test_what_is_loaded_needs_no_library_that_may_be_missing() -> None:
    extras = ("matplotlib", "jinja2", "starlette", "uvicorn", "distributed", "pyarrow", "pytest")
    code = f"import sys\nsys.modules.update(dict.fromkeys({extras!r}))\n"
    code += "from verify.commands.serve import load_all\nload_all()\nprint('z3' in sys.modules, 'sympy' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "True True\n"


def test_there_is_no_server_where_a_library_has_started_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serve.pkgutil, "walk_packages", lambda *_: [])
    monkeypatch.setattr(serve, "LIBRARIES", ())
    monkeypatch.setattr(serve, "load", lambda: None)
    end = threading.Event()
    thread = threading.Thread(target=end.wait)
    thread.start()
    try:
        with pytest.raises(InputError, match="a library has started threads"):
            serve.load_all()
    finally:
        end.set()
        thread.join()
