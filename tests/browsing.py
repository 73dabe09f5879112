"""A real browser for tests, and pages in it that must stay silent and alone."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

HOW = "needs a browser: pip install playwright, apt-get install --no-install-recommends chromium"
QUIET = "gpu quic background-networking component-update sync"
"""What a browser need not do in a test; some of it would ask other servers."""
PATIENCE = 60_000  # milliseconds, for a machine that is busy


@contextmanager
def chromium() -> Iterator[Any]:
    """A browser without a window. Skips the test where there is none."""
    playwright = pytest.importorskip("playwright.sync_api", reason=HOW)
    program = shutil.which("chromium")
    if program is None:
        pytest.skip(HOW)
    with playwright.sync_playwright() as play:
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        started = play.chromium.launch(
            executable_path=program, args=[*(f"--disable-{word}" for word in QUIET.split()), *sandbox]
        )
        yield started
        started.close()


@contextmanager
def silent_page(browser: Any, home: str, **settings: Any) -> Iterator[Any]:
    """A page that has said nothing on its console in the end, and asked nobody but whoever is at `home`."""
    said: list[str] = []
    page = browser.new_page(**{"viewport": {"width": 1360, "height": 900}, **settings})
    page.set_default_timeout(PATIENCE)
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: request.url.startswith((home, "data:")) or said.append(request.url))
    yield page
    page.close()
    assert said == []
