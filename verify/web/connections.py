"""Connections that send nothing do not keep others out: they are closed after a while, and at once for want of room.

A whole request has to arrive within some seconds, and what is kept alive between requests has uvicorn's own limit.
"""

from __future__ import annotations

import asyncio
from typing import cast

from uvicorn.protocols.http.h11_impl import H11Protocol

from verify.web import limits


class Connection(H11Protocol):
    """HTTP as uvicorn speaks it; `since` is when the connection was made, by the event loop's clock."""

    since: float = 0.0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Note the time, and make room where too many connections are open."""
        super().connection_made(transport)
        self.since = self.loop.time()
        self.loop.call_later(limits.QUIET, self._close_without_request)
        others = [cast(Connection, other) for other in self.connections if other is not self]
        open_ones = [other for other in others if not other.transport.is_closing()]
        idle = sorted((other for other in open_ones if other.is_idle), key=lambda other: other.since)
        for other in idle[: max(0, len(open_ones) + 1 - limits.ROOM)]:
            other.transport.close()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is asked: no whole request came, or the last one is answered."""
        return self.cycle is None or self.cycle.response_complete

    def _close_without_request(self) -> None:
        if self.cycle is None and not self.transport.is_closing():
            self.transport.close()
