"""The gate before the page: only requests that this page made on this machine come in, and no large ones.

A browser sends any site's requests to a server on loopback. So the Host must be this server (a name that was rebound to
127.0.0.1 is not), the Origin, where there is one, too; and what changes anything must be JSON, which other sites cannot
send unasked.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from verify.web.limits import MAX_BODY, UPLOAD

HEADERS: tuple[tuple[bytes, bytes], ...] = (
    (
        b"content-security-policy",
        b"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        b"base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    ),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cache-control", b"no-store"),
)
"""On every answer: nothing but the page's own files is run or loaded, and nobody else may look at it."""


class Gate:
    """ASGI middleware; `port` is the one that the server listens on."""

    def __init__(self, app: ASGIApp, port: int) -> None:
        self._app = app
        names = ("127.0.0.1", "localhost", "[::1]")
        self._hosts = {f"{name}:{port}" for name in names} | (set(names) if port == 80 else set())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1008})
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), *HEADERS]
            await send(message)

        refusal = self._refusal(scope) or await _read_body(scope, receive)
        if isinstance(refusal, JSONResponse):
            await refusal(scope, receive, guarded)
        else:
            await self._app(scope, _replayed(refusal, receive), guarded)

    def _refusal(self, scope: Scope) -> JSONResponse | None:
        hosts = _values(scope["headers"], b"host")
        if len(hosts) != 1 or hosts[0].lower() not in self._hosts:
            return _refuse(421, "expected this server as Host; open the address that verify explore printed")
        origins = _values(scope["headers"], b"origin")
        if origins and origins != [f"http://{hosts[0]}"]:
            return _refuse(403, "expected this page as Origin, found another site")
        sites = _values(scope["headers"], b"sec-fetch-site")
        if scope["path"] != "/" and any(site not in ("same-origin", "none") for site in sites):
            return _refuse(403, "expected a request of this page, found one of another site")
        if scope["method"] not in ("GET", "HEAD", "POST", "DELETE"):
            return _refuse(405, "expected GET, POST or DELETE")
        kinds = [kind.partition(";")[0].strip().lower() for kind in _values(scope["headers"], b"content-type")]
        if scope["method"] == "POST" and kinds != ["application/json"]:
            return _refuse(415, "expected application/json")
        return None


async def _read_body(scope: Scope, receive: Receive) -> bytes | JSONResponse:
    """The request's body, unless it is large or slow."""
    too_large = _refuse(413, f"expected at most {MAX_BODY} bytes")
    lengths = _values(scope["headers"], b"content-length")
    if any(not length.isdecimal() or len(length) > 12 or int(length) > MAX_BODY for length in lengths):
        return too_large
    body = bytearray()
    try:
        async with asyncio.timeout(UPLOAD):
            while True:
                message = await receive()
                if message["type"] != "http.request":
                    return _refuse(400, "expected a body, found a closed connection")
                body += message.get("body", b"")
                if len(body) > MAX_BODY:
                    return too_large
                if not message.get("more_body"):
                    return bytes(body)
    except TimeoutError:
        return _refuse(408, f"expected the whole request within {UPLOAD:g} s")


def _replayed(body: bytes, receive: Receive) -> Receive:
    """What the application receives: the body at once, then whatever comes."""
    waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def replay() -> Message:
        return waiting.pop() if waiting else await receive()

    return replay


def _values(headers: Iterable[tuple[bytes, bytes]], name: bytes) -> list[str]:
    return [value.decode("latin-1").strip() for key, value in headers if key.lower() == name]


def _refuse(status: int, message: str) -> JSONResponse:
    return JSONResponse({"error": message}, status, {"connection": "close"})
