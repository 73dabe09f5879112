"""The command: its port, and what it says where it cannot serve."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from verify.commands.main import main
from verify.web import serving


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
