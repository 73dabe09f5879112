"""Worker processes that are kept loaded, so that an answer does not wait for imports."""

from __future__ import annotations

import asyncio
import sys
from collections import defaultdict
from collections.abc import Callable

from verify.workers.client import Work, Worker
from verify.workers.process import Spawned

Command = tuple[str, ...]

DECIDE: Command = (sys.executable, "-P", "-m", "verify.web.decide_worker")
DRAW: Command = (sys.executable, "-P", "-m", "verify.web.draw_worker")
LIST: Command = (sys.executable, "-P", "-m", "verify.workers.states_server")
"""The command lines of workers; -P keeps the current folder's files from passing for modules."""

SPARE = 1
"""Workers of each kind that wait, loaded, for the next claim."""
TICK = 0.25
"""Seconds between two looks at the clock while nothing is heard."""


class Crew:
    """Idle workers by their command. Those at work belong to whoever took them, until they come back."""

    def __init__(self, commands: tuple[Command, ...]) -> None:
        self._commands = commands
        self._idle: defaultdict[Command, list[Worker]] = defaultdict(list)

    def stand_by(self) -> None:
        """Start workers until there is a spare one of each kind."""
        for command in self._commands:
            while len(self._idle[command]) < SPARE:
                self._idle[command].append(Worker(Spawned(command)))

    def take(self, command: Command) -> Worker:
        """A worker for one claim."""
        idle = self._idle[command]
        return idle.pop(0) if idle else Worker(Spawned(command))

    def give_back(self, worker: Worker, command: Command, fit: bool) -> None:
        """A worker that has ended its claim; one that is not fit, or one too many, is killed."""
        if fit and len(self._idle[command]) < SPARE:
            self._idle[command].append(worker)
        else:
            worker.kill()

    def dismiss(self) -> None:
        """Kill and reap every idle worker."""
        for idle in self._idle.values():
            while idle:
                idle.pop().kill()


async def ended(worker: Worker, on_word: Callable[[Work], None]) -> Work:
    """The worker's present work when it has ended; `on_word` sees it after each word and each tick before."""
    loop = asyncio.get_running_loop()
    heard = asyncio.Event()
    loop.add_reader(worker.output, heard.set)
    output = worker.output
    try:
        while True:
            try:
                async with asyncio.timeout(TICK):
                    await heard.wait()
            except TimeoutError:
                pass
            news = heard.is_set()
            heard.clear()
            work = worker.attend(news)
            if work.result is not None:
                return work
            on_word(work)
    finally:
        loop.remove_reader(output)
