"""Hostile input over real sockets, to a server as a user starts it: refused or bounded, and the server stays up."""

from __future__ import annotations

import http.client
import json
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.web.conftest import Served, is_over
from verify.web import limits

SCRIPT = "<script>alert(1)</script>"
JSON = {"content-type": "application/json"}
TEN_MB = 10_000_000


class Client:
    """Requests to the server, each on a new connection unless `keep` is given."""

    def __init__(self, server: Served) -> None:
        self.server = server

    def connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=60)

    def ask(self, method: str, path: str, body: Any = None, keep: Any = None, **headers: str) -> tuple[int, Any]:
        connection = keep or self.connect()
        data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        kind = JSON if method == "POST" else {}
        connection.request(method, path, data, {**kind, **{k.replace("_", "-"): v for k, v in headers.items()}})
        answer = connection.getresponse()
        text = answer.read()
        if keep is None:
            connection.close()
        is_json = answer.getheader("content-type") == "application/json"
        return answer.status, json.loads(text) if is_json else text

    def raw(self, data: bytes) -> bytes:
        """What comes back for these bytes, to the end of the connection or the first second of silence."""
        with socket.create_connection(("127.0.0.1", self.server.port), timeout=1) as sock:
            found = b""
            try:
                sock.sendall(data)
                while part := sock.recv(65536):
                    found += part
            except OSError:
                pass
            return found

    def verdict(self, question: dict[str, Any]) -> str:
        status, job = self.ask("POST", "/api/jobs", question)
        assert status == 201, job
        while not is_over(job):
            _, job = self.ask("GET", f"/api/jobs/{job['id']}?seen={job['version']}")
        return str(job["verdict"]["verdict"])


@pytest.fixture
def client(server: Served) -> Iterator[Client]:
    """A client; whatever a test did to the server, it answers afterwards."""
    found = Client(server)
    yield found
    assert found.ask("GET", "/")[0] == 200


def memory(pid: int) -> int:
    """Megabytes that the process holds."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096 // 1_000_000


def test_ten_megabytes(client, question):
    before = memory(client.server.pid)
    said = f"POST /api/jobs HTTP/1.1\r\nHost: 127.0.0.1:{client.server.port}\r\nContent-Type: application/json\r\n"
    whole = f"{said}Content-Length: {TEN_MB}\r\n\r\n".encode() + b"x" * TEN_MB
    answer = client.raw(whole)
    assert not answer or answer.startswith(b"HTTP/1.1 413"), "refused, or cut off while it is still sending"
    part = f"{100_000:x}\r\n".encode() + b"x" * 100_000 + b"\r\n"
    pieces = f"{said}Transfer-Encoding: chunked\r\n\r\n".encode() + part * 100 + b"0\r\n\r\n"
    assert b" 201 " not in client.raw(pieces)[:20]
    head = f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{client.server.port}\r\nX-Long: ".encode()
    assert b" 200 " not in client.raw(head + b"x" * TEN_MB + b"\r\n\r\n")[:20]
    assert memory(client.server.pid) < before + 20


def test_two_thousand_requests_in_bounded_time(client, question):
    """Of all kinds, one after the other, with claims to be decided among them."""
    client.ask("GET", "/api/library")  # made once
    before, start = memory(client.server.pid), time.monotonic()
    keep = client.connect()
    bad = {**question, "items": [SCRIPT]}
    kinds = [
        (200, ("GET", "/", None), {}),
        (404, ("GET", "/api/jobs/nothing", None), {}),
        (400, ("POST", "/api/parse", b"[" * 1000), {}),
        (403, ("GET", "/api/library", None), {"origin": "http://evil.example"}),
        (404, ("GET", "/static/../../../etc/passwd", None), {}),
    ]
    for number in range(2_000):
        if number % 400 == 0:
            assert client.ask("POST", "/api/jobs", question)[0] == 201
        elif number % 100 == 0:
            assert client.ask("POST", "/api/jobs", bad)[0] == 422
        else:
            expected, request, headers = kinds[number % len(kinds)]
            assert client.ask(*request, keep=keep, **headers)[0] == expected
    assert time.monotonic() - start < 120
    assert memory(client.server.pid) < before + 40


def test_script_in_names_stays_data(client, question):
    game = question["game"].replace("prisoners-dilemma", SCRIPT)
    for change in (
        {"items": [SCRIPT]},
        {"given": [SCRIPT]},
        {"game": game},
        {"parameters": [SCRIPT]},
        {"numbers": {**question["numbers"], SCRIPT: "1"}},
        {"seats": [{"player": "row", "agent": f"agent {SCRIPT}: play C"}, question["seats"][1]]},
        {"seats": [{"player": SCRIPT, "agent": None}, question["seats"][1]]},
    ):
        status, answer = client.ask("POST", "/api/jobs", {**question, **change})
        assert isinstance(answer, dict), "JSON, which no browser takes for a page"
        assert status in (400, 422) or client.verdict({**question, **change}) == "error", change
    status, answer = client.ask("GET", f"/api/jobs/{SCRIPT.replace('/', '%2f')}")
    assert status == 404 and (isinstance(answer, dict) or b"<script" not in answer)


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://localhost"])
def test_a_foreign_origin(client, question, origin):
    assert client.ask("POST", "/api/jobs", question, origin=origin)[0] == 403
    assert client.ask("GET", "/", host=f"evil.example:{client.server.port}")[0] == 421


@pytest.mark.parametrize(
    "target",
    [
        "/static/../../../etc/passwd", "/static/%2e%2e/%2e%2e/app.py", "//etc/passwd", "/static/..%5capp.py", "/%00",
        "http://evil.example/", "/static/main.js/../../app.py", "*", "/../etc/passwd", "/api/jobs/..%2f..%2f",
    ],
)  # fmt: skip
def test_path_tricks(client, target):
    port = client.server.port
    answer = client.raw(f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n".encode())
    assert answer[9:12] in (b"400", b"404", b"421"), answer[:100]
    assert b"root:" not in answer and b"import " not in answer


@pytest.mark.parametrize("budget", [1e9, 1e308, limits.MAX_BUDGET + 1, -1])
def test_a_claim_with_a_huge_budget(client, question, budget):
    status, answer = client.ask("POST", "/api/jobs", {**question, "budget": budget})
    assert status == 400 and "budget" in answer["error"]


def test_a_claim_that_takes_all_the_time_there_is(client, question):
    """Its page can give it up at once, and its place is free."""
    hard = {**question, "budget": limits.MAX_BUDGET, "for_all": True, "items": ["near(pareto, 4*δ/ε + δ^9)"]}
    jobs = [client.ask("POST", "/api/jobs", {**hard, "page": f"page {n}"})[1]["id"] for n in range(6)]
    for job in jobs:
        assert client.ask("DELETE", f"/api/jobs/{job}")[1]["state"] == "cancelled"


def test_connections_that_say_nothing(client):
    """More than there is room for; when they go, there is room again."""
    idle = [socket.create_connection(("127.0.0.1", client.server.port)) for _ in range(limits.CONNECTIONS + 20)]
    for number, sock in enumerate(idle):
        if number % 2:
            sock.sendall(b"GET / HTTP/1.1\r\nHost: ")
    for sock in idle:
        sock.close()
    end = time.monotonic() + 10
    while client.ask("GET", "/")[0] != 200:
        assert time.monotonic() < end
        time.sleep(0.1)


def test_words_that_are_no_http(client):
    for data in (b"\x16\x03\x01" + b"\x00" * 200, b"GET / HTTP/9.9\r\n\r\n", b"\r\n" * 1000, b"PRI * HTTP/2.0\r\n\r\n"):
        assert b" 200 " not in client.raw(data)[:20]


def test_after_all_this_a_claim_is_decided(client, question):
    assert client.verdict({**question, "items": ["payoff(row) >= 1 - 12*δ"]}) == "proved"
