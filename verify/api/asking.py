"""What can be asked of a claim: a verdict, all states, the best constant, the weakest condition, a map."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeAlias

from verify.api.agents import Agent
from verify.api.amounts import Number, amount
from verify.api.claims import Claim, stated
from verify.api.games import Game
from verify.api.results import AllStates, Checked, Found, Tightened
from verify.api.sources import Files
from verify.api.workers import Budget, answered, seconds_of
from verify.discover.asked import asked_of
from verify.errors import InputError
from verify.evidence.record import Evidence
from verify.evidence.result import Result
from verify.language.parts import parts
from verify.library import find as library
from verify.library.find import LoadedClaim
from verify.workers.client import Request
from verify.workers.states import states_of
from verify.workers.tightening import BUDGET, tightened

Asked: TypeAlias = "Claim | LoadedClaim | str | os.PathLike[str]"
"""A claim; or its name, its path, or (with more than one line) its text."""


def load(claim: Asked) -> Claim:
    """The claim of this name, path or text, with its game and agents. Raises InputError."""
    if isinstance(claim, Claim):
        return claim
    if isinstance(claim, LoadedClaim):
        return Claim.from_file(claim.path)
    if isinstance(claim, str) and "\n" in claim:
        return Claim(claim)
    return Claim.from_file(library.one_claim([os.fspath(claim)]))


def claims(
    claim: str | os.PathLike[str] | None = None,
    /,
    *,
    agents: Iterable[Agent] = (),
    games: Iterable[Game] = (),
    name: str = "claim",
    **fields: Any,
) -> tuple[Claim, ...]:
    """The claims of a text or by fields with several kinds, each with its kind at the end of its name; or those of a
    file, a folder or a name, as on the command line. Raises InputError."""
    if isinstance(claim, os.PathLike) or (claim is not None and "\n" not in claim):
        if fields or agents or games:
            raise InputError(f"{os.fspath(claim)}: expected a text, to go with agents, games or fields; found a name")
        return tuple(map(Claim.from_file, library.find_claims([os.fspath(claim)])))
    text, given = stated(claim, agents, games, name, fields)
    texts = [part.text for part in parts(text)] or [text]
    return tuple(Claim.of_text(each, Path.cwd(), given) for each in texts)


def check(claim: Asked, budget: Budget = None) -> Checked:
    """Decide a claim, in a process of its own, within `budget`: seconds, or text such as "2min"; else what it says.

    Raises InputError for a claim, game or agent that cannot be used.
    """
    asked = load(claim)
    with asked.placed() as path:
        # The worker may have been started in another folder.
        work = answered(Request(path.absolute(), seconds_of(budget), send=True))
        try:
            result = _told(work.result)
        except InputError as error:
            raise InputError.again(str(error).replace(str(path.absolute()), str(path))) from None
    evidence = None if work.evidence is None else Evidence.from_json(work.evidence)
    return Checked(asked, replace(result, file=str(asked.loaded.path)), evidence)


def states(claim: Asked | None = None, budget: Budget = None, **fields: Any) -> AllStates:
    """All consistent states of the agents of a claim, in a process of their own, within `budget` (default 2 minutes).

    What the claim says of them does not matter; so without one, `game`, `players`, `given`, `at` and other fields of a
    claim are enough. Raises InputError.
    """
    if claim is not None and fields:
        raise InputError("expected a claim, or the fields of one, found both; change() changes some fields")
    asked = Claim(**{"name": "states", "never": ["0 > 1"], **fields}) if claim is None else load(claim)
    with asked.placed(anew=True) as path:
        found = states_of(path, seconds_of(budget), path.parent)
        written = _written(path.parent)
    cells = tuple(replace(cell, evidence=_within(cell.evidence)) for cell in found.cells)
    return AllStates(asked, replace(found, cells=cells, evidence=_within(found.evidence)), written)


def find(
    claim: Asked,
    least: str | None = None,
    greatest: str | None = None,
    within: str | Sequence[str] | None = None,
    budget: Budget = None,
) -> Found:
    """The least or the greatest value of a parameter at which the claim holds, with proof on both sides. `within` has
    parameters that it may depend on, or is "payoffs". Without either, as the claim's own `find` says.

    Raises InputError.
    """
    asked = load(claim)
    if least is not None or greatest is not None:
        extremes = {"least": least, "greatest": greatest, "in": within}
        asked = asked.change(find={key: value for key, value in extremes.items() if value is not None})
    return _found(asked, budget, "find", "least='K' or greatest='K'")


def when(
    claim: Asked, over: Sequence[str] = (), terms: Sequence[Any] = (), drop: Sequence[int] = (), budget: Budget = None
) -> Found:
    """The weakest condition on the parameters `over` under which the claim holds. `terms` are what it may compare.
    What the claim assumes of these parameters alone is left out, or else the items of `given` with the numbers `drop`,
    from 1. Without any of these, as the claim's own `when` says. Raises InputError."""
    return _asked_over(load(claim), "when", over, terms, drop, budget)


def map_of(claim: Asked, over: Sequence[str] = (), terms: Sequence[Any] = (), budget: Budget = None) -> Found:
    """For which values of the two parameters `over` the claim holds: points, and the border where it is known. Their
    ranges are what `given` says. Without `over`, as the claim's own `map` says. Raises InputError."""
    return _asked_over(load(claim), "map", over, terms, (), budget)


def tighten(
    claim: Asked, of: Number | None = None, budget: Budget = None, jobs: int | None = None
) -> tuple[Tightened, ...]:
    """The best value for each number in the claim's lines, or for those that are `of`, with proof on both sides;
    `budget` is for each (default 2 minutes). Raises InputError."""
    asked = load(claim)
    number = None if of is None else str(Fraction(amount(of)))
    with asked.placed(anew=True) as path:
        best = tightened(library.load_claim(path), path.parent, number, seconds_of(budget) or BUDGET, jobs)
    return tuple(Tightened(each.number, each.line, each.name, result) for each, result in best)


def _asked_over(
    asked: Claim, kind: str, over: Sequence[str], terms: Sequence[Any], drop: Sequence[int], budget: Budget
) -> Found:
    if over or terms or drop:
        names = (over,) if isinstance(over, str) else over
        with asked.placed(anew=True) as path:
            loaded = asked_of(library.load_claim(path), kind, names, [amount(term) for term in terms], drop)
        asked = asked.restated(loaded.claim.text)
    return _found(asked, budget, kind, "over=[...]")


def _found(asked: Claim, budget: Budget, kind: str, example: str) -> Found:
    if type(asked.claim.question).__name__.lower() != kind:
        raise InputError(f"{asked.name}: expected '{kind}' in the claim, or {example}; found neither")
    with asked.placed(anew=True) as path:
        result = _told(answered(Request(path, seconds_of(budget), path.parent)).result)
        written = _written(path.parent)
    answer = result.answer
    if answer is not None:
        pieces = tuple(replace(piece, evidence=_within(piece.evidence)) for piece in answer.pieces)
        answer = replace(answer, pieces=pieces)
    return Found(asked, replace(result, file=asked.file, evidence=_within(result.evidence), answer=answer), written)


def _told(result: Result | None) -> Result:
    """The result of a worker. Raises InputError where it is that the claim cannot be used."""
    assert result is not None
    if result.verdict == "error":
        reason = result.reason or "the claim cannot be decided"
        raise InputError.again(reason) if result.cause == "input" else RuntimeError(reason)
    return result


def _written(folder: Path) -> Files:
    """The texts of all files in the folder."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_text(encoding="utf-8") for path in files}


def _within(file: str | None) -> str | None:
    """The name of a file that was in the folder."""
    return None if file is None else Path(file).name
