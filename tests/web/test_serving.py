"""The command: its port, and what it says where it cannot serve."""

from __future__ import annotations

import http.client
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from verify.commands.main import main
from verify.web import limits, serving

from .conftest import FAKE


def test_a_port_that_is_taken_is_said(capsys):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert main(["explore", "--no-browser", "--port", str(taken.getsockname()[1])]) == 2
    assert "expected a free port" in capsys.readouterr().err


def test_answers_do_not_wait_for_each_other_s_acknowledgement():
    """Each answer comes in two parts; with Nagle's algorithm the second waits some 40 ms."""
    with serving._listen(0) as listening, socket.create_connection(listening.getsockname()) as client:
        server, _ = listening.accept()
        with server:
            assert server.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert client


@pytest.mark.parametrize("port", ["-1", "65536", "x", "1.5"])
def test_what_is_no_port_is_refused(capsys, port):
    assert main(["explore", "--no-browser", "--port", port]) == 2
    assert "--port" in capsys.readouterr().err


@pytest.mark.parametrize("missing", ["starlette", "uvicorn"])
def test_without_the_extra_it_says_how_to_get_it(tmp_path: Path, missing: str):
    script = f"import sys; sys.modules[{missing!r}] = None\n"
    script += "from verify.commands.main import main\nsys.exit(main(['explore']))\n"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=tmp_path)
    assert run.returncode == 2
    assert "pip install 'superrational[web]'" in run.stderr and "Traceback" not in run.stderr


def test_the_page_s_files_are_in_the_package():
    from verify.web.app import page_files

    assert {"/", "/static/main.js", "/static/layout.css", "/static/icon.svg"} <= set(page_files())


async def hello(scope, receive, send):
    """The least of applications."""
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"5")]})
        await send({"type": "http.response.body", "body": b"hello"})


@pytest.fixture
def port() -> Iterator[int]:
    """That of a server as `verify explore` sets it up."""
    import uvicorn

    with serving._listen(0) as listening:
        server = uvicorn.Server(serving.configured(hello))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        yield listening.getsockname()[1]
        server.should_exit = True
        thread.join()


def answered(port: int) -> bytes:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", "/")
    found = connection.getresponse().read()
    connection.close()
    return found


def test_connections_that_send_nothing_keep_nobody_out(port):
    with ExitStack() as stack:
        for _ in range(2 * limits.CONNECTIONS):
            stack.enter_context(socket.create_connection(("127.0.0.1", port)))
        assert answered(port) == b"hello"
    assert answered(port) == b"hello"


@pytest.mark.parametrize("sent", [b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: x\r\n"])
def test_a_connection_without_a_whole_request_is_closed(monkeypatch, port, sent):
    monkeypatch.setattr(limits, "QUIET", 0.1)
    with socket.create_connection(("127.0.0.1", port), timeout=30) as quiet:
        quiet.sendall(sent)
        assert quiet.recv(100) == b""


SERVED = """
import sys
from verify.web import crew, serving
crew.DECIDE, crew.DRAW, crew.LIST = ([*%r, kind] for kind in ("decide", "draw", "list"))
sys.exit(serving.serve(0, False))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_its_temporary_files_go_with_it(monkeypatch, tmp_path: Path, name: str):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    served = subprocess.Popen([sys.executable, "-c", SERVED % (FAKE,)], stdout=-1, stderr=-1, text=True)
    assert served.stdout is not None
    assert "The page is at" in served.stdout.readline()
    (folder,) = tmp_path.glob("verify-explore-*")
    (folder / "of-a-job").write_text("x")
    number = getattr(signal, name)
    served.send_signal(number)
    _, errors = served.communicate(timeout=60)
    assert served.returncode == (0 if name == "SIGINT" else 128 + number) and "Traceback" not in errors
    assert list(tmp_path.glob("verify-explore-*")) == []
