"""`verify explore`: the page's server, on loopback."""

from __future__ import annotations

import secrets
import socket
import sys
import time
import webbrowser
from contextlib import suppress

from verify.errors import InputError

INSTALL = "pip install 'superrational[web]'"
PORT = 8765
"""The port when none is asked for; another one where it is taken."""


def serve(port: int | None, browser: bool) -> int:
    """Serve the page until interrupted. Raises InputError where the extra is not installed, or the port is taken."""
    try:
        import uvicorn

        from verify.web import limits
        from verify.web.app import page_app
        from verify.workers.pool import default_jobs
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] not in ("starlette", "uvicorn"):
            raise
        raise InputError(f"explore needs {error.name}, which is not installed; install it with: {INSTALL}") from None
    listening = _listen(port)
    number = listening.getsockname()[1]
    app = page_app(number, default_jobs(), time.monotonic, lambda: secrets.token_urlsafe(16))
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        server_header=False,
        ws="none",
        http="h11",
        limit_concurrency=limits.CONNECTIONS,
        h11_max_incomplete_event_size=32 * 1024,
        timeout_keep_alive=15,
        timeout_graceful_shutdown=1,
    )
    address = f"http://127.0.0.1:{number}/"
    print(f"The page is at {address} and on this machine alone. Ctrl-C ends it.", flush=True)
    if browser:
        webbrowser.open(address)
    with listening, suppress(KeyboardInterrupt):
        uvicorn.Server(config).run(sockets=[listening])
    print("ended", file=sys.stderr)
    return 0


def _listen(port: int | None) -> socket.socket:
    """A socket on loopback, on this port or, where none is asked for, on any that is free."""
    for number in (PORT, 0) if port is None else (port,):
        try:
            found = socket.create_server(("127.0.0.1", number))
            # Connections inherit it; else the second part of each answer would wait some 40 ms.
            found.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return found
        except (OSError, OverflowError) as error:
            reason = error
    raise InputError(f"--port {port}: expected a free port, found: {reason}; leave --port out to get one")
