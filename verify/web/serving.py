"""`verify explore`: the page's server, on loopback."""

from __future__ import annotations

import secrets
import signal
import socket
import sys
import tempfile
import time
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from verify.errors import InputError

if TYPE_CHECKING:
    import uvicorn

INSTALL = "pip install 'superrational[web]'"
PORT = 8765
"""The port when none is asked for; another one where it is taken."""


def serve(port: int | None, browser: bool, target: str | None = None) -> int:
    """Serve the page until interrupted; it begins with the claim, game or agent of that file or name. Raises InputError
    where that cannot be opened, the extra is not installed, or the port is taken."""
    try:
        import uvicorn

        from verify.web.app import page_app
        from verify.web.opening import opened_file
        from verify.workers.pool import default_jobs
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] not in ("starlette", "uvicorn"):
            raise
        raise InputError(f"explore needs {error.name}, which is not installed; install it with: {INSTALL}") from None
    opened = None if target is None else opened_file(target)
    listening = _listen(port)
    number = listening.getsockname()[1]
    with (
        suppress(KeyboardInterrupt),
        listening,
        _ended_by_signals() as ended,
        tempfile.TemporaryDirectory(prefix="verify-explore-") as folder,
    ):
        app = page_app(number, default_jobs(), time.monotonic, lambda: secrets.token_urlsafe(16), Path(folder), opened)
        address = f"http://127.0.0.1:{number}/"
        print(f"The page is at {address} and on this machine alone. Ctrl-C ends it.", flush=True)
        if browser:
            webbrowser.open(address)
        server = uvicorn.Server(configured(app))
        ended.append(server)
        server.run(sockets=[listening])
    print("ended", file=sys.stderr)
    return 0


def configured(app: Any) -> uvicorn.Config:
    """How the application is served."""
    import uvicorn

    from verify.web import limits
    from verify.web.connections import Connection

    return uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        server_header=False,
        ws="none",
        http=Connection,
        limit_concurrency=limits.CONNECTIONS,
        h11_max_incomplete_event_size=32 * 1024,
        timeout_keep_alive=15,
        timeout_graceful_shutdown=1,
    )


@contextmanager
def _ended_by_signals() -> Iterator[list[uvicorn.Server]]:
    """SIGTERM and SIGHUP end the server that is put into the list, as Ctrl-C does, and then this process in such a way
    that its temporary files go; where there is no server yet, at once."""
    servers: list[uvicorn.Server] = []

    def end(number: int, frame: FrameType | None) -> None:
        if servers and not servers[0].should_exit:
            servers[0].handle_exit(number, frame)
        else:  # uvicorn sends itself the signal once more, when it has shut down
            raise SystemExit(128 + number)

    names = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {each: signal.signal(each, end) for each in names if signal.getsignal(each) == signal.SIG_DFL}
    try:
        yield servers
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


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
