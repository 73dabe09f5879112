"""`verify states`: all consistent states of agents in a game, as formulas."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

from verify.commands.show import format_of, parse_numbers
from verify.errors import InputError
from verify.evidence.exit_code import AS_EXPECTED, UNKNOWN
from verify.evidence.states import States
from verify.evidence.targets import make_folder, write_file
from verify.language.claims import parse_claim
from verify.library import find as library
from verify.memory import parse_memory
from verify.picture.compose import picture_of
from verify.show.draw import drawn
from verify.show.lines import line, write, write_json
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
    """How the states are told; `picture` is a file for them to be drawn into."""

    as_json: bool
    latex: bool
    picture: Path | None = None
    dark: bool = False


def list_states(
    targets: Sequence[str], about: About, output: Output, budget: str | None, evidence: Path | None, memory: str | None
) -> int:
    """Find the states of the claim's agents, or of those that are named; 0 where these are all that there are, and each
    is shown to be one; else 3. Raises InputError."""
    if output.picture is not None:
        format_of(output.picture)
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
            path = _claim(targets) if about.game is None else _written(about, Path(folder))
            found = find(path)
            display.hide()
            if output.picture is not None:
                numbers = parse_numbers(about.at or "") if about.game is None else {}
                _draw(found, path, numbers, output.picture, output.dark)
    finally:
        display.hide()
    if output.picture is not None and not output.as_json:
        write([line(0, f"wrote {output.picture}")], sys.stderr)
    if output.as_json:
        write_json(states_json(found), sys.stdout)
    else:
        write(show_states(found, output.latex), sys.stdout)
    return AS_EXPECTED if found.complete else UNKNOWN


def _draw(states: States, path: Path, numbers: Mapping[str, Fraction], out: Path, dark: bool) -> None:
    """Draw the cells at these numbers, exactly: as the region that the claim about all states speaks of. A cell without
    width is seen by states in it that are found by running the programs."""
    if not states.cells:
        raise InputError(f"{out}: nothing to draw: no states were found")
    claim = parse_claim(states.claim or "", str(path))
    picture = picture_of(library.load_parsed(claim, path), numbers, None)
    write_file(out, drawn(picture, format_of(out), dark))


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
