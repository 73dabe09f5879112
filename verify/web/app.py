"""The page's addresses: its files, the library, marks for what is typed, and jobs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import asdict
from functools import cache, partial
from importlib.resources import files
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from verify import __version__
from verify.errors import InputError
from verify.visible import visible
from verify.web.gate import Gate
from verify.web.jobs import Busy, Job, Jobs
from verify.web.marks import find_marks, game_facts
from verify.web.opening import opened_text
from verify.web.question import read_question, read_text_file
from verify.web.shelf import library_json

KINDS = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
"""The endings of the page's files, and what they are."""


def page_app(
    port: int,
    slots: int,
    clock: Callable[[], float],
    new_id: Callable[[], str],
    folder: Path | None = None,
    opened: Mapping[str, Any] | None = None,
) -> Gate:
    """The ASGI application of a server that listens on `port`.

    At most `slots` claims are decided at once; `clock` gives monotonic seconds, `new_id` names of jobs that cannot be
    guessed. Files of jobs are in `folder`, or where the system has temporary ones. The page begins with what is
    `opened`.
    """
    jobs = Jobs(slots, clock, new_id, folder)

    @asynccontextmanager
    async def life(app: Starlette) -> AsyncIterator[None]:
        jobs.stand_by()
        yield
        await jobs.close()

    routes = [
        *(Route(path, partial(_send, data, kind), methods=["GET"]) for path, (data, kind) in page_files().items()),
        Route("/api/library", partial(_library, opened), methods=["GET"]),
        Route("/api/open", _open, methods=["POST"]),
        Route("/api/parse", _parse, methods=["POST"]),
        Route("/api/jobs", partial(_submit, jobs), methods=["POST"]),
        Route("/api/jobs/{id}", partial(_news, jobs), methods=["GET"]),
        Route("/api/jobs/{id}", partial(_cancel, jobs), methods=["DELETE"]),
    ]
    inside = Starlette(routes=routes, lifespan=life, exception_handlers={InputError: _refused, Busy: _busy})
    inside.router.redirect_slashes = False
    return Gate(inside, port)


@cache
def page_files() -> dict[str, tuple[bytes, str]]:
    """Each file of the page by its address, with its content type. Nothing else is ever read from the disk."""
    found = {}
    for file in files("verify.web").joinpath("static").iterdir():
        ending = file.name[file.name.rfind(".") :]
        if ending in KINDS:
            address = "/" if file.name == "index.html" else f"/static/{file.name}"
            found[address] = (file.read_bytes(), KINDS[ending])
    return found


@cache
def _shelf() -> dict[str, Any]:
    return {"version": __version__, **library_json()}


async def _send(data: bytes, kind: str, request: Request) -> Response:
    return Response(data, headers={"content-type": kind})


async def _library(opened: Mapping[str, Any] | None, request: Request) -> Response:
    return JSONResponse({**await run_in_threadpool(_shelf), "opened": opened})


async def _open(request: Request) -> Response:
    text, name = read_text_file(await request.body())
    try:
        return JSONResponse(await run_in_threadpool(opened_text, text, name))
    except InputError as error:  # for whoever dropped the file; the page made no mistake
        return JSONResponse({"refused": visible(str(error), keep="\n")})


async def _parse(request: Request) -> Response:
    _, question = read_question(await request.body())
    marks = await run_in_threadpool(find_marks, question)
    facts = await run_in_threadpool(game_facts, question.game)
    return JSONResponse({"marks": [asdict(mark) for mark in marks], "game": facts})


async def _submit(jobs: Jobs, request: Request) -> Response:
    page, question = read_question(await request.body())
    marks = await run_in_threadpool(find_marks, question)
    if marks:
        return JSONResponse({"error": marks[0].message, "marks": [asdict(mark) for mark in marks]}, 422)
    return JSONResponse(jobs.submit(page, question).to_json(0), 201)


async def _news(jobs: Jobs, request: Request) -> Response:
    job = _find(jobs, request)
    seen = request.query_params.get("seen", "-1")
    version = int(seen) if seen.isdecimal() and len(seen) < 10 else -1
    await jobs.news(job, version)
    return JSONResponse(job.to_json(version))


async def _cancel(jobs: Jobs, request: Request) -> Response:
    job = _find(jobs, request)
    jobs.cancel(job)
    return JSONResponse(job.to_json(job.version))


def _find(jobs: Jobs, request: Request) -> Job:
    job = jobs.find(request.path_params["id"])
    if job is None:
        raise InputError("expected a job, found none of this name; ask again")
    return job


async def _refused(request: Request, error: Exception) -> Response:
    return JSONResponse({"error": visible(str(error), keep="\n")}, 404 if "id" in request.path_params else 400)


async def _busy(request: Request, error: Exception) -> Response:
    return JSONResponse({"error": str(error)}, 503, {"retry-after": "5"})
