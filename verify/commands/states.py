"""`verify states`: all consistent states of agents in a game, as formulas."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from verify.commands.show import parse_numbers
from verify.errors import InputError
from verify.evidence.exit_code import AS_EXPECTED, UNKNOWN
from verify.evidence.states import States
from verify.evidence.targets import make_folder
from verify.library import find as library
from verify.memory import parse_memory
from verify.show.lines import write, write_json
from verify.show.progress import ProgressDisplay
from verify.show.states import show_states, states_json
from verify.workers.pool import Running, parse_seconds
from verify.workers.progress import Progress
from verify.workers.states import claim_of, states_of


@dataclass(frozen=True)
class About:
    """Agents in a game, where no claim has them: `agents` in the order of the players, what is assumed, numbers as in
    `T=3,δ=1/100`, and names of further parameters."""

    game: str | None
    agents: Sequence[str]
    given: Sequence[str]
    at: str | None
    parameters: Sequence[str]


@dataclass(frozen=True)
class Output:
    """How the states are told."""

    as_json: bool
    latex: bool


def list_states(
    targets: Sequence[str], about: About, output: Output, budget: str | None, evidence: Path | None, memory: str | None
) -> int:
    """Find the states of the claim's agents, or of those that are named; 0 where these are all that there are, and each
    is shown to be one; else 3. Raises InputError."""
    seconds = None if budget is None else parse_seconds(budget)
    most = None if memory is None else parse_memory(memory)
    if evidence is not None:
        make_folder(evidence)
    display = ProgressDisplay(sys.stderr)

    def tick(running: Running) -> None:
        display.update(Progress(0, 1, running))

    def find(path: Path) -> States:
        return states_of(path, seconds, evidence, most, tick)

    try:
        with TemporaryDirectory() as folder:
            found = find(_claim(targets) if about.game is None else _written(about, Path(folder)))
    finally:
        display.hide()
    if output.as_json:
        write_json(states_json(found), sys.stdout)
    else:
        write(show_states(found, output.latex), sys.stdout)
    return AS_EXPECTED if found.complete else UNKNOWN


def _claim(targets: Sequence[str]) -> Path:
    if not targets:
        raise InputError("expected a claim, or --game GAME --players AGENT AGENT; found neither")
    paths = library.find_claims(targets)
    if len(paths) != 1:
        raise InputError(f"{', '.join(targets)}: expected one claim, found {len(paths)}; name one of them")
    return paths[0]


def _written(about: About, folder: Path) -> Path:
    assert about.game is not None
    return claim_of(about.game, about.agents, about.given, parse_numbers(about.at or ""), about.parameters, folder)
