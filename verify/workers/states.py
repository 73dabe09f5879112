"""All consistent states of a claim's agents, found in a worker process that can be killed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from verify.decide.cells.places import nothing_of, places_from
from verify.errors import InputError
from verify.evidence.states import States
from verify.language.claims import parse_claim
from verify.language.functions import CLAIM_KINDS
from verify.language.restated import restated, written
from verify.library.find import LoadedClaim, load_claim, load_parsed
from verify.workers.client import LISTED, Request
from verify.workers.pool import Pool

BUDGET = 120.0
"""Seconds, if nothing else is said."""
COMMAND = (sys.executable, "-P", "-m", "verify.workers.states_server")
NAME = "states.claim.yaml"
"""The file of a claim that is written for a game and agents alone."""
OnTick = Callable[[tuple[tuple[str, str, float], ...]], None]


def states_of(
    path: Path,
    budget: float | None = None,
    evidence: Path | None = None,
    memory: int | None = None,
    on_tick: OnTick | None = None,
) -> States:
    """The states of the agents of the claim in this file, within `budget` seconds; with `evidence`, the claims that say
    so are written into that folder, with their evidence. Raises InputError."""
    loaded = load_claim(path)
    if not CLAIM_KINDS[loaded.claim.kind].plays:
        raise InputError(f"{path}: expected a claim about agents, found one of kind {loaded.claim.kind}")
    with (
        Pool(1, memory, COMMAND) as pool,
        closing(pool.stream([Request(path, budget or BUDGET, evidence)], on_tick)) as works,
    ):
        work = next(work for _, work in works)
    assert work.result is not None
    reason = work.result.reason
    if work.result.verdict == "error":
        raise InputError.again(reason or "") if work.result.cause == "input" else RuntimeError(reason)
    states = nothing_of(loaded, reason) if work.states is None else States.from_json(work.states)
    return states if reason == LISTED else replace(states, reason=reason)


def claim_with(
    loaded: LoadedClaim, given: Sequence[str], numbers: Mapping[str, Fraction], parameters: Sequence[str], folder: Path
) -> Path:
    """The claim's game and agents with more assumptions, numbers and parameters, as a claim in the folder."""
    claim = loaded.claim
    places = {
        **places_from(loaded, folder),
        "parameters": [*claim.parameters, *parameters],
        "given": [*(item.text for item in claim.given), *given],
        "at": {name: str(value) for name, value in {**claim.fixed, **numbers}.items()},
    }
    said = {key: value for key, value in places.items() if value}
    path = folder / NAME
    path.write_text(restated(claim.text, claim.name, "All states.", "never", ["0 > 1"], said), encoding="utf-8")
    return path


def claim_of(
    game: str,
    agents: Sequence[str],
    given: Sequence[str],
    numbers: Mapping[str, Fraction],
    parameters: Sequence[str],
    folder: Path,
) -> Path:
    """A claim about agents in a game, in the order of its players, written into the folder.

    Games and agents are looked up from the working folder, or in the library. Raises InputError.
    """
    here = Path.cwd() / NAME
    about_game = written({"claim": "states", "game": game, "lemma": "0 > 1"})
    players = [player for player, _ in load_parsed(parse_claim(about_game, NAME), here).game.players]
    if len(agents) != len(players):
        raise InputError(f"expected {len(players)} agents, for {', '.join(players)}; found {len(agents)}")
    said = {
        "claim": "states",
        "game": game,
        "players": dict(zip(players, agents, strict=True)),
        "parameters": list(parameters),
        "given": list(given),
        "at": {name: str(value) for name, value in numbers.items()},
        "never": "0 > 1",
    }
    entries = {key: value for key, value in said.items() if value}
    loaded = load_parsed(parse_claim(written(entries), NAME), here)
    path = folder / NAME
    path.write_text(written({**entries, **places_from(loaded, folder)}), encoding="utf-8")
    return path
