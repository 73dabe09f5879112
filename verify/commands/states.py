"""`verify states`: all consistent states of agents in a game, as formulas."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from verify.commands.show import format_of, parse_numbers
from verify.decide.memory import parse_memory
from verify.errors import InputError
from verify.evidence.exit_code import AS_EXPECTED, UNKNOWN
from verify.evidence.states import States
from verify.evidence.targets import make_folder, write_file
from verify.language.claims import parse_claim
from verify.library import find as library
from verify.picture.compose import picture_of
from verify.show.draw import drawn
from verify.show.lines import line, write, write_json
from verify.show.progress import ProgressDisplay
from verify.show.states import show_states, states_json
from verify.workers.pool import Running, parse_seconds
from verify.workers.progress import Progress
from verify.workers.states import claim_of, claim_with, states_of


@dataclass(frozen=True)
class About:
    """Agents in a game, where no claim has them: `agents` in the order of the players. And what is assumed, numbers as
    in `T=3,δ=1/100`, and names of further parameters, also beside those of a claim.
    """

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
            path = _path(targets, about, Path(folder))
            try:
                found = find(path)
            except InputError as error:  # the folder is not there any more when this is read
                raise InputError.again(str(error).replace(f"{folder}/", "")) from None
            display.hide()
            _tell(found, output)
            if output.picture is not None:
                _draw(found, path if evidence is None else evidence / path.name, output.picture, output.dark)
    finally:
        display.hide()
    return AS_EXPECTED if found.complete else UNKNOWN


def _tell(found: States, output: Output) -> None:
    if output.as_json:
        write_json(states_json(found), sys.stdout)
    else:
        write(show_states(found, output.latex), sys.stdout)


def _draw(states: States, path: Path, out: Path, dark: bool) -> None:
    """Draw the cells, at the numbers of an example for parameters without one, exactly: as the region that the claim
    about all states speaks of. A cell without width is seen by states in it that are found by running the programs.
    """
    if not states.cells:
        raise InputError(f"{out}: nothing to draw: no states were found")
    claim = parse_claim(states.claim or "", str(path))
    picture = picture_of(library.load_parsed(claim, path), {}, None)
    write_file(out, drawn(picture, format_of(out), dark))
    write([line(0, f"wrote {out}")], sys.stderr)


def _path(targets: Sequence[str], about: About, folder: Path) -> Path:
    """The claim that is meant; one that is written into the folder where options say something of it."""
    numbers = parse_numbers(about.at or "")
    if about.game is not None:
        return claim_of(about.game, about.agents, about.given, numbers, about.parameters, folder)
    if not targets or about.agents:
        raise InputError("expected a claim, or --game GAME --players AGENT AGENT; found neither")
    path = library.one_claim(targets)
    if not (about.given or numbers or about.parameters):
        return path
    return claim_with(library.load_claim(path), about.given, numbers, about.parameters, folder)
