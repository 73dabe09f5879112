"""Who may ask, and how much: other sites, rebound names, large, slow and odd requests."""

from __future__ import annotations

import asyncio
import json

import pytest

from tests.web.conftest import PORT
from verify.web import gate, limits
from verify.web.gate import Gate


@pytest.mark.parametrize("host", ["127.0.0.1:8765", "localhost:8765", "LOCALHOST:8765", "[::1]:8765"])
def test_this_server_by_its_names(client, host):
    assert client.get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:8765",
        "127.0.0.1",
        "127.0.0.1:80",
        "127.0.0.1.evil.example:8765",
        "",
        "0.0.0.0:8765",
    ],
)
@pytest.mark.parametrize("path", ["/", "/static/main.js", "/api/library", "/api/jobs/job0"])
def test_another_host_is_refused_as_when_a_name_is_rebound(client, host, path):
    answer = client.get(path, headers={"host": host})
    assert answer.status_code == 421 and "expected this server as Host" in answer.text


@pytest.mark.parametrize(
    "origin",
    ["http://evil.example", "null", "http://127.0.0.1:9999", "https://127.0.0.1:8765", "http://localhost:8765"],
)
def test_another_origin_is_refused(client, question, origin):
    for method, path in (("POST", "/api/jobs"), ("POST", "/api/parse"), ("GET", "/"), ("DELETE", "/api/jobs/job0")):
        assert client.request(method, path, json=question, headers={"origin": origin}).status_code == 403
    assert client.get("/api/jobs/job0").status_code == 404, "nothing was started"


def test_the_page_itself_may_ask(client, question):
    headers = {"origin": f"http://127.0.0.1:{PORT}", "sec-fetch-site": "same-origin"}
    assert client.post("/api/parse", json=question, headers=headers).status_code == 200


def test_a_link_from_elsewhere_opens_the_page_and_nothing_else(client):
    headers = {"sec-fetch-site": "cross-site"}
    assert client.get("/", headers=headers).status_code == 200
    assert client.get("/api/library", headers=headers).status_code == 403
    assert client.get("/static/main.js", headers=headers).status_code == 403


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
def test_what_a_foreign_form_can_send_is_refused(client, question, kind):
    body = json.dumps(question).encode()
    assert client.post("/api/jobs", content=body, headers={"content-type": kind}).status_code == 415


@pytest.mark.parametrize("method", ["PUT", "PATCH", "OPTIONS", "TRACE"])
def test_other_methods_are_refused(client, method):
    answer = client.request(method, "/api/jobs")
    assert answer.status_code == 405
    assert "access-control-allow-origin" not in answer.headers


def test_ten_megabytes_are_refused_and_the_server_stays_up(client, question):
    body = json.dumps({**question, "game": "x" * 10_000_000}).encode()
    headers = {"content-type": "application/json"}
    assert client.post("/api/parse", content=body, headers=headers).status_code == 413
    assert (
        client.post("/api/parse", content=iter([body[:9_000_000], body[9_000_000:]]), headers=headers).status_code
        == 413
    )
    assert client.post("/api/parse", json=question).status_code == 200


def ask(scope: dict, *messages: dict) -> int:
    """The status with which the gate answers these messages; those that never come are waited for."""
    sent: list[dict] = []
    waiting = list(messages)

    async def receive() -> dict:
        return waiting.pop(0) if waiting else await asyncio.Event().wait()

    async def send(message: dict) -> None:
        sent.append(message)

    async def inside(scope: dict, receive: object, send: object) -> None:
        raise AssertionError("let in")

    asyncio.run(Gate(inside, PORT)(scope, receive, send))
    return sent[0].get("status", sent[0].get("code"))


def scope_of(*headers: tuple[bytes, bytes], kind: str = "http") -> dict:
    usual = [(b"host", b"127.0.0.1:8765"), (b"content-type", b"application/json")]
    return {"type": kind, "method": "POST", "path": "/api/jobs", "headers": [*usual, *headers]}


def test_it_reads_no_more_than_it_may_of_a_body_without_a_length():
    chunk = {"type": "http.request", "body": b"x" * limits.MAX_BODY, "more_body": True}
    assert ask(scope_of(), chunk, chunk) == 413


@pytest.mark.parametrize("length", [b"9999999999999999999999", b"-1", b"1e3", str(limits.MAX_BODY + 1).encode()])
def test_a_length_that_is_none_or_too_much_is_refused_unread(length):
    assert ask(scope_of((b"content-length", length))) == 413


def test_a_body_that_never_comes_is_given_up(monkeypatch):
    monkeypatch.setattr(gate, "UPLOAD", 0.05)
    assert ask(scope_of(), {"type": "http.request", "body": b"{", "more_body": True}) == 408


def test_two_hosts_are_refused_and_a_websocket_too():
    assert ask(scope_of((b"host", b"127.0.0.1:8765"))) == 421
    assert ask(scope_of(kind="websocket")) == 1008


@pytest.mark.parametrize("path", ["/", "/static/main.js", "/api/library", "/nothing"])
def test_every_answer_says_what_may_run(client, path):
    headers = client.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy and "script-src 'self'" in policy and "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-resource-policy"] == "same-origin"
