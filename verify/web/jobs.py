"""Jobs: questions that are being answered. A page has one at a time, and each can be cancelled; all are bounded."""

from __future__ import annotations

import asyncio
import tempfile
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from verify.errors import VerifyError
from verify.language.functions import CLAIM_KINDS
from verify.visible import visible
from verify.web import crew, limits
from verify.web.answer import drawing_json, states_json, verdict_json
from verify.web.question import Question
from verify.web.writing import Files, write_files
from verify.workers.client import Request, Work


class Busy(VerifyError):
    """Too many jobs wait already."""


@dataclass
class Job:
    """A question on its way. `version` grows with all news; `verdict`, `states` and `picture` are what is known, and
    `drawn_in` is the version in which the picture came. `asked` is when somebody last asked for news, in seconds."""

    id: str
    page: str
    question: Question
    asked: float
    state: str = "waiting"
    doing: str = ""
    version: int = 0
    verdict: dict[str, Any] | None = None
    states: list[dict[str, Any]] | None = None
    picture: dict[str, Any] | None = None
    drawn_in: int = 0
    news: asyncio.Event = field(default_factory=asyncio.Event)
    task: asyncio.Task[None] | None = None

    @property
    def is_over(self) -> bool:
        return self.state in ("done", "cancelled")

    def tell(self, **changes: Any) -> None:
        """Note changes, and wake whoever waits for news."""
        if all(getattr(self, name) == value for name, value in changes.items()):
            return
        for name, value in changes.items():
            setattr(self, name, value)
        self.version += 1
        if "picture" in changes:
            self.drawn_in = self.version
        self.news.set()
        self.news = asyncio.Event()

    def to_json(self, seen: int) -> dict[str, Any]:
        """What is known; the picture only to whoever has not seen it by version `seen`."""
        facts = {"id": self.id, "version": self.version, "state": self.state, "doing": visible(self.doing)}
        picture = self.picture if self.drawn_in > seen else None
        return {**facts, "verdict": self.verdict, "states": self.states, "picture": picture}


class Jobs:
    """All jobs of a server. `clock` gives monotonic seconds, `new_id` names that cannot be guessed. Files are in
    `folder`, or where the system has temporary ones."""

    def __init__(
        self, slots: int, clock: Callable[[], float], new_id: Callable[[], str], folder: Path | None = None
    ) -> None:
        self._folder = folder
        self._slots = asyncio.Semaphore(slots)
        self._clock, self._new_id = clock, new_id
        self._jobs: OrderedDict[str, Job] = OrderedDict()
        self._crew = crew.Crew((crew.DECIDE, crew.DRAW))

    def stand_by(self) -> None:
        """Load workers before the first question."""
        self._crew.stand_by()

    def submit(self, page: str, question: Question) -> Job:
        """A job for this question, in place of the page's earlier one. Raises Busy."""
        for earlier in list(self._jobs.values()):
            if earlier.page == page and not earlier.is_over:
                self.cancel(earlier)
        if sum(job.state == "waiting" for job in self._jobs.values()) >= limits.MAX_WAITING:
            raise Busy("too many claims wait to be decided; try again in a while")
        job = Job(self._new_id(), page, question, self._clock())
        self._jobs[job.id] = job
        for old in [old for old in self._jobs.values() if old.is_over][: -limits.KEPT]:
            del self._jobs[old.id]
        job.task = asyncio.create_task(self._run(job))
        return job

    def find(self, id: str) -> Job | None:
        """The job of this name, if it is remembered."""
        return self._jobs.get(id)

    def cancel(self, job: Job) -> None:
        """Stop a job: its workers are killed before the event loop goes on to anything else that waits."""
        if job.task is not None and not job.is_over:
            job.task.cancel()
            job.tell(state="cancelled")

    async def news(self, job: Job, seen: int) -> None:
        """Wait until the job has news since version `seen`, or is over, for a while."""
        job.asked = self._clock()
        with suppress(TimeoutError):
            async with asyncio.timeout(limits.PATIENCE):
                while job.version <= seen and not job.is_over:
                    await job.news.wait()
        job.asked = self._clock()

    async def close(self) -> None:
        """Cancel all jobs, kill and reap all workers."""
        tasks = [job.task for job in self._jobs.values() if job.task is not None and not job.task.done()]
        for job in self._jobs.values():
            self.cancel(job)
        await asyncio.gather(*tasks, return_exceptions=True)
        self._crew.dismiss()

    async def _run(self, job: Job) -> None:
        async with self._slots:
            job.tell(state="running", doing="loading")
            with tempfile.TemporaryDirectory(prefix="verify-explore-", dir=self._folder) as folder:
                try:
                    files = write_files(job.question, Path(folder))
                    await self._answer(job, files)
                except VerifyError as error:
                    job.tell(state="done", verdict={"verdict": "error", "reason": str(error)})
                except Exception as error:
                    job.tell(state="done", verdict={"verdict": "error", "reason": f"internal error: {error}"})
                finally:
                    self._crew.stand_by()

    async def _answer(self, job: Job, files: Files) -> None:
        async with asyncio.TaskGroup() as both:
            both.create_task(self._decide_and_list(job, files))
            both.create_task(self._draw(job, files))
        job.tell(state="done")

    async def _decide_and_list(self, job: Job, files: Files) -> None:
        """The verdict first, since it is waited for; then all consistent states at the numbers."""
        await self._decide(job, files)
        if CLAIM_KINDS[job.question.kind].plays and job.verdict is not None and job.verdict["verdict"] != "error":
            await self._list(job, files)

    async def _list(self, job: Job, files: Files) -> None:
        def on_word(work: Work) -> None:
            if work.states is not None:
                job.tell(states=states_json(work, files))
            if self._clock() - job.asked > limits.ABANDONED:
                self.cancel(job)

        budget = max(limits.STATES_BUDGET, job.question.budget)
        work = await self._at_work(crew.LIST, files.drawn, budget, on_word)
        job.tell(states=states_json(work, files))

    async def _decide(self, job: Job, files: Files) -> None:
        told = [self._clock()]

        def on_word(work: Work) -> None:
            if self._clock() - told[-1] > limits.NEWS:
                told.append(self._clock())
                job.tell(doing=work.doing)
            if work.standing is not None:
                job.tell(verdict=verdict_json(work, files))
            if self._clock() - job.asked > limits.ABANDONED:
                self.cancel(job)

        work = await self._at_work(crew.DECIDE, files.claim, job.question.budget, on_word)
        job.tell(verdict=verdict_json(work, files))

    async def _draw(self, job: Job, files: Files) -> None:
        def on_word(work: Work) -> None:
            if work.picture is not None:
                job.tell(picture=drawing_json(work, files))

        work = await self._at_work(crew.DRAW, files.drawn, limits.DRAWING_BUDGET, on_word)
        job.tell(picture=drawing_json(work, files))

    async def _at_work(self, command: crew.Command, path: Path, budget: float, on_word: Callable[[Work], None]) -> Work:
        """The work of a worker on this claim; killed if this is cancelled."""
        worker = self._crew.take(command)
        fit = False
        try:
            worker.start(Request(path, budget))
            work = await crew.ended(worker, on_word)
            fit = not work.spoilt
            return work
        finally:
            self._crew.give_back(worker, command, fit)
