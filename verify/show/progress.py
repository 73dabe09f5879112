"""What the workers are doing, on stderr, when a person waits at a terminal for longer than a second."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TextIO

from verify.show.lines import fitting
from verify.visible import visible
from verify.workers.progress import Progress

if TYPE_CHECKING:
    from rich.live import Live

PATIENCE = 1.0
"""Seconds before anything is shown."""


def progress_rows(progress: Progress) -> list[str]:
    """One line for each claim at work, the count before the first."""
    count = f"{progress.done}/{progress.total}"
    rows = [f"{name}  {seconds:.0f} s  {doing}" for name, doing, seconds in progress.running]
    return [f"{count if number == 0 else '':>{len(count)}}  {row}" for number, row in enumerate(rows)]


class ProgressDisplay:
    """Shows progress in place. `hide` it before anything else is written to the terminal."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._enabled = stream.isatty() and os.environ.get("TERM") != "dumb"
        self._begun = time.monotonic()
        self._live: Live | None = None

    def update(self, progress: Progress) -> None:
        """Show this state of things, if it is time to show anything."""
        self.show(lambda: progress_rows(progress))

    def show(self, rows: Callable[[], Sequence[str]]) -> None:
        """Show these lines, if it is time to show anything."""
        if not self._enabled or time.monotonic() - self._begun < PATIENCE:
            return
        from rich.console import Console
        from rich.live import Live
        from rich.text import Text

        words = "\n".join(map(visible, rows()))
        text = Text(fitting(words, self._stream.encoding), "bright_black", no_wrap=True)
        text.overflow = "ellipsis"
        if self._live is None:
            console = Console(file=self._stream, no_color=bool(os.environ.get("NO_COLOR")))
            self._live = Live(console=console, auto_refresh=False, transient=True, redirect_stdout=False)
            self._live.start()
        self._live.update(text, refresh=True)

    def hide(self) -> None:
        """Take the display away; the next `update` brings it back."""
        if self._live is not None:
            self._live.stop()
            self._live = None
