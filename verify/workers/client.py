"""One worker process seen from the pool: what it was asked, what it said, when its time is up."""

from __future__ import annotations

import json
import math
import os
import signal
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from textwrap import shorten
from typing import Any, get_args

from verify.decide.clock import STRETCH
from verify.decide.memory import out_of_memory, taken_by
from verify.evidence.heading import NO_HEADING, Heading
from verify.evidence.result import Cause, ItemResult, Result, Verdict
from verify.workers.process import Process, computed_by

GRACE = 0.5
"""Seconds beyond its budget that a worker has to stop by itself."""
LONGEST = 120
"""Letters of what was being done when the time was over."""

LOADING = 60.0
"""Seconds that a worker has to start and to load one claim whose budget is in its file."""

NEARLY_ALL = 0.7
"""The part of its memory that a worker which died of its want was last seen to hold."""

LISTED = "listed, not decided"
"""The reason of the result of a worker that has found what there is of states."""

LAST_BREATH = 1.0
"""Seconds that a worker which has closed its output has to end in its own way."""


@dataclass(frozen=True)
class Omission:
    """A claim to be decided without a `given` item, or without one `part` of a chain, and with some of its items only
    (numbers from 0 all), in the `share`-th part of its budget."""

    given: int
    items: tuple[int, ...]
    share: int
    part: int | None = None


@dataclass(frozen=True)
class Combination:
    """One claim of a sweep: the text of the sweep's file, and the number of the combination, from 0."""

    text: str
    number: int


@dataclass(frozen=True)
class Request:
    """One claim to be decided. `budget` in seconds, None for the claim's own; `evidence` is the folder for its evidence
    file; `explain` asks for what the certificates use; `cache` asks to keep what is decided in the user's cache.

    With `combination` the file at `path` is that of a sweep, of which the text is given. `send` asks for the evidence.
    `without` names engines that are left out.
    """

    path: Path
    budget: float | None = None
    evidence: Path | None = None
    explain: bool = False
    omit: Omission | None = None
    cache: bool = False
    combination: Combination | None = None
    send: bool = False
    without: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries, lists and strings."""
        folder = None if self.evidence is None else str(self.evidence)
        return {**asdict(self), "path": str(self.path), "evidence": folder}


@dataclass
class Work:
    """One claim on its way: what is known of it so far, and its `result` in the end.

    Its budget is in seconds of computing: to start a worker, to load the claim and to state it counts. By the wall
    clock it may take STRETCH times as long.

    `doing` is the last thing the worker said that it works on; `begun` and `deadline` are monotonic seconds, `computed`
    and `most` the CPU seconds of the worker at the beginning, and those at which it is late.
    `picture` is the latest that a worker drew that was asked to draw, and `states` what one found that was asked for
    all consistent states. `evidence` is that of the result, where it was
    asked for, and `texts` has the SHA-256 of the files that a combination of a sweep rests on. `spoilt` says that the
    worker is not to be trusted with another claim. `partial` is what is proved of some items so far. `standing` is
    a refutation that holds whatever becomes of the search for an oracle that realises it.
    """

    path: Path
    begun: float
    deadline: float
    computed: float
    most: float
    name: str
    doing: str = "loading"
    budget: float | None = None
    expect: str = "proved"
    items: tuple[str, ...] = ()
    heading: Heading = field(default=NO_HEADING)
    standing: Result | None = None
    partial: Result | None = None
    result: Result | None = None
    picture: Mapping[str, Any] | None = None
    states: Mapping[str, Any] | None = None
    evidence: Mapping[str, Any] | None = None
    texts: Mapping[str, str] = field(default_factory=dict)
    spoilt: bool = False

    @property
    def died(self) -> bool:
        """Whether the worker ended before it had anything to say."""
        return self.result is not None and self.result.cause == "died"

    def give(self, seconds: float) -> None:
        """Let it have so many seconds from its beginning on."""
        self.deadline, self.most = self.begun + STRETCH * seconds + GRACE, self.computed + seconds + GRACE

    def give_no_more_than(self, seconds: float, computed: float) -> None:
        """Let it have at most so many seconds from now on, when the worker has `computed` for so long."""
        self.deadline = min(self.deadline, time.monotonic() + STRETCH * seconds + GRACE)
        self.most = min(self.most, computed + seconds + GRACE)

    def is_late(self, computed: float) -> bool:
        """Whether its time is over, when the worker has `computed` for so long."""
        return time.monotonic() > self.deadline or computed > self.most

    def end(self, verdict: Verdict, reason: str, cause: Cause | None = None, spoilt: bool = False) -> None:
        """Close this work with a verdict that is not the engine's."""
        self.spoilt = spoilt
        if self.standing is not None:
            self.result = replace(self.standing, reason=f"no more was found: {reason}")
            return
        seconds = time.monotonic() - self.begun
        if self.partial is not None and verdict == "unknown":
            self.result = replace(self.partial, seconds=seconds, reason=reason, cause=cause)
            return
        items = tuple(ItemResult(text, "unknown") for text in self.items) if verdict == "unknown" else ()
        self.result = Result(
            self.name, str(self.path), self.expect, verdict, seconds=seconds, items=items, reason=reason, cause=cause
        )


def _write(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]


class Worker:
    """A running worker. It leads a session of its own, so that it can be killed with all its children.

    It may take so many bytes of memory, if that is said.
    """

    def __init__(self, process: Process, memory: int | None = None) -> None:
        self._process = process
        self.output = process.output
        os.set_blocking(self.output, False)
        self._unread, self._closed = b"", False
        self._number = 0
        self._told: str | None = None
        self._memory = memory
        self._most_taken = 0
        self.work: Work

    def start(self, request: Request) -> None:
        """Ask for one claim."""
        name = request.path.name.removesuffix(".claim.yaml")
        self.work = Work(request.path, time.monotonic(), math.inf, computed_by(self._process.pid), math.inf, name)
        self.work.give(request.budget or LOADING)
        self.work.budget = request.budget
        self._number += 1
        asked = {**request.to_json(), "memory": self._memory}
        if request.combination is not None:
            if request.combination.text == self._told:
                asked["combination"]["text"] = None
            self._told = request.combination.text
        row = json.dumps({"number": self._number, **asked}) + "\n"
        with suppress(BrokenPipeError):  # a worker that died meanwhile is noticed by `attend`
            _write(self._process.input, row.encode())

    def attend(self, heard: bool) -> Work:
        """The present work after all that the worker has said; ended when it is done, late, dead or nonsense."""
        gone = self._process.poll() is not None
        ended = self._read() if heard or gone else False
        if self.work.result is None:
            if gone or ended:
                with suppress(TimeoutError):
                    self._process.wait(LAST_BREATH)
                self.kill()
                how, cause = self._death()
                self.work.end("unknown", f"{how} while: {self.work.doing}", cause, spoilt=True)
            elif self.work.is_late(computed_by(self._process.pid)):
                self.work.end("unknown", self._too_late(), "budget", spoilt=True)
            elif self._memory is not None:
                self._most_taken = max(self._most_taken, taken_by(self._process.pid))
        return self.work

    def kill(self) -> None:
        """Kill the worker and its children, and reap it. Safe to call twice."""
        if self._process.poll() is None:  # one that was just forked leads no session yet
            os.kill(self._process.pid, signal.SIGKILL)
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        if not self._closed:
            self._closed = True
            os.close(self._process.input)
            os.close(self.output)

    def _read(self) -> bool:
        """Take in what is there; True when there will be no more."""
        ended = False
        while True:
            try:
                data = os.read(self.output, 1 << 16)
            except BlockingIOError:
                break
            if not data:
                ended = True
                break
            self._unread += data
        *lines, self._unread = self._unread.split(b"\n")
        for line in lines:
            try:
                self._take(line)
            except (ValueError, KeyError, TypeError, AttributeError):
                words = line[:200].decode(errors="replace")
                reason = f"internal error: the worker said what no worker says: {words}"
                self.work.end("error", reason, "internal", spoilt=True)
        return ended

    def _take(self, line: bytes) -> None:
        work = self.work
        message = json.loads(line)
        if message["number"] != self._number or work.result is not None:
            return  # late words, about something that is settled
        match message:
            case {"progress": str(text)}:
                work.doing = text
            case {
                "budget": float() | int() as budget,
                "claim": str(name),
                "expect": str(expect),
                "items": list(items),
                "heading": heading,
            }:
                work.budget = float(budget)
                work.give(work.budget)
                work.name, work.expect, work.items = name, expect, tuple(items)
                work.heading = Heading.from_json(heading)
                work.texts = message.get("texts", {})
            case {"standing": data, "seconds": float() | int() as seconds}:
                work.standing = Result.from_json(data)
                work.give_no_more_than(seconds, computed_by(self._process.pid))
            case {"partial": data}:
                work.partial = Result.from_json(data)
            case {"result": data}:
                result = Result.from_json(data)
                if result.verdict not in get_args(Verdict):
                    raise ValueError(result.verdict)
                work.result = result
            case {"evidence": dict(evidence)}:
                work.evidence = evidence
            case {"picture": dict(picture)}:
                work.picture = picture
            case {"states": dict(states)}:
                work.states = states
            case {"drawn": True}:
                work.end("unknown", "drawn, not decided")
            case {"listed": True}:
                work.end("unknown", LISTED)
            case {"input_error": str(message)}:
                work.end("error", message, "input")
            case {"gave_up": str(reason)}:
                work.end("unknown", reason, "unsupported")
            case {"ran_out_of": "memory"}:
                work.end("unknown", f"{out_of_memory(self._memory)} (while: {work.doing})", "memory", spoilt=True)
            case {"ran_out_of": str(what)}:
                work.end("unknown", f"out of {what} while: {work.doing}", "memory", spoilt=True)
            case {"internal_error": str(message)}:
                work.end("error", f"internal error: {message} (while: {work.doing})", "internal", spoilt=True)
            case _:
                raise ValueError("unknown message")

    def _death(self) -> tuple[str, Cause]:
        """How the worker ended: libraries that get no memory may end the whole process."""
        if self._memory is not None and self._most_taken > NEARLY_ALL * self._memory:
            return out_of_memory(self._memory), "memory"
        code = self._process.wait()
        return f"worker died ({f'signal {-code}' if code < 0 else f'exit code {code}'})", "died"

    def _too_late(self) -> str:
        if self.work.budget is None:
            return f"the worker did not load the claim within {LOADING:g} s"
        if self.work.standing is not None:
            return f"no time was left for: {self.work.doing}"
        doing = shorten(self.work.doing, LONGEST, placeholder=" …")
        return f"budget of {self.work.budget:g} s exhausted while: {doing}"
