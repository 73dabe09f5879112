"""`verify when` and `verify map`: a question about a claim, from its file or from options."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from verify.cache.decided import users_cache
from verify.commands.show import format_of
from verify.decide.cells.places import places_from
from verify.discover.answer import answer
from verify.discover.asked import asked_of, sweep_of
from verify.errors import InputError
from verify.evidence.exit_code import exit_code
from verify.evidence.heading import Heading
from verify.evidence.result import Result
from verify.evidence.targets import make_folder, write_file
from verify.language.syntax import Map, When
from verify.library import find as library
from verify.library.find import LoadedClaim
from verify.picture.phases import phases
from verify.show.draw import drawn
from verify.show.json_report import json_report
from verify.show.lines import line, write, write_json
from verify.show.phases import phases_table, show_phases
from verify.show.progress import ProgressDisplay
from verify.show.terminal import show
from verify.workers.pool import parse_seconds
from verify.workers.progress import Progress

BUDGET = 300.0


@dataclass(frozen=True)
class Asked:
    """What options say: the parameters, separated by commas; terms; numbers of `given` items, from 1, to leave out."""

    over: str | None = None
    terms: Sequence[str] = ()
    drop: Sequence[int] = ()


@dataclass(frozen=True)
class Output:
    """Where the answer goes."""

    as_json: bool = False
    evidence: Path | None = None
    picture: Path | None = None
    table: Path | None = None
    sweep: Path | None = None
    dark: bool = False
    cache: bool = True


def ask_when(target: str, asked: Asked, output: Output, budget: str | None) -> int:
    """Find the weakest condition; the exit code. Raises InputError."""
    loaded = _loaded(target, "when", asked)
    result = _answered(loaded, output, budget)
    _tell(result, loaded, output)
    return exit_code([result])


def ask_map(target: str, asked: Asked, output: Output, budget: str | None) -> int:
    """Draw a map of two parameters; the exit code. Raises InputError."""
    if output.picture is not None:
        format_of(output.picture)
    loaded = _loaded(target, "map", asked)
    if output.sweep is not None:
        folder = output.sweep.resolve().parent
        write_file(output.sweep, sweep_of(loaded, places_from(loaded, folder)).encode())
        write([line(0, f"wrote {output.sweep}; decide it with: verify sweep {output.sweep}")], sys.stdout)
        return 0
    result = _answered(loaded, output, budget)
    _tell(result, loaded, output)
    if result.answer is not None and result.answer.points:
        claim = loaded.claim
        if output.table is not None:
            write_file(output.table, phases_table(result.answer).encode())
            write([line(0, f"wrote {output.table}")], sys.stderr)
        if output.picture is not None:
            picture = phases(claim.name, claim.says, result.answer, claim.fixed)
            write_file(output.picture, drawn(picture, format_of(output.picture), output.dark))
            write([line(0, f"wrote {output.picture}")], sys.stderr)
    return exit_code([result])


def _loaded(target: str, kind: str, asked: Asked) -> LoadedClaim:
    """The claim with its question, or with that of the options."""
    loaded = library.load_claim(library.one_claim([target]))
    wanted = When if kind == "when" else Map
    if asked.over is None and not asked.terms:
        if isinstance(loaded.claim.question, wanted) and not asked.drop:
            return loaded
        example = "--over T,R,P,S" if kind == "when" else "--over ε,r"
        raise InputError(f"{target}: expected '{kind}' in the claim's file, or {example}; found neither")
    return asked_of(loaded, kind, _names(asked.over), asked.terms, asked.drop)


def _names(over: str | None) -> list[str]:
    return [name.strip() for name in (over or "").split(",") if name.strip()]


def _answered(loaded: LoadedClaim, output: Output, budget: str | None) -> Result:
    seconds = loaded.claim.budget or BUDGET if budget is None else parse_seconds(budget)
    if output.evidence is not None:
        make_folder(output.evidence)
    display, start = ProgressDisplay(sys.stderr), time.monotonic()
    cache = users_cache(lambda _: None) if output.cache else None

    def report(words: str) -> None:
        display.update(Progress(0, 1, ((loaded.claim.name, words, time.monotonic() - start),)))

    try:
        with _quiet():
            return answer(loaded, seconds, report, output.evidence, cache)
    finally:
        display.hide()


@contextmanager
def _quiet() -> Iterator[None]:
    """Libraries in C write nothing of theirs among the results."""
    try:
        number = sys.stdout.fileno()
        kept = os.dup(number)
    except (OSError, ValueError, AttributeError):  # a stream that is none of the system's
        with nullcontext():
            yield
        return
    sys.stdout.flush()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, number)
        yield
    finally:
        sys.stdout.flush()
        os.dup2(kept, number)
        os.close(nowhere)
        os.close(kept)


def _tell(result: Result, loaded: LoadedClaim, output: Output) -> None:
    if output.as_json:
        write_json(json_report([result]), sys.stdout)
        return
    write(show(result, Heading.of(loaded.claim), alone=True), sys.stdout)
    if result.answer is not None and isinstance(loaded.claim.question, Map):
        write(show_phases(result.answer), sys.stdout)
