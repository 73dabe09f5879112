"""`verify tournament`: the guaranteed range of a payoff for each pair of agents, as a table."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from verify.commands.show import format_of, parse_numbers
from verify.errors import InputError
from verify.evidence.exit_code import AS_EXPECTED, UNKNOWN
from verify.evidence.targets import make_folder, write_file
from verify.show.draw import INSTALL
from verify.show.lines import line, write, write_json
from verify.show.matrix.draw import drawn_matrix
from verify.show.matrix.page import tournament_page
from verify.show.matrix.tables import as_csv, ranges
from verify.show.matrix.text import matrix_lines
from verify.show.progress import ProgressDisplay
from verify.visible import json_text
from verify.workers.pool import parse_seconds
from verify.workers.tournament import BUDGET, Entry, Tournament, played

TEXTS = (".csv", ".html")


@dataclass(frozen=True)
class About:
    """What is asked: `against` are the agents of the second player, if they are others; numbers as in `T=3,δ=1/100`."""

    agents: Sequence[str]
    game: str
    against: Sequence[str] = ()
    of: str | None = None
    given: Sequence[str] = ()
    at: str = ""
    parameters: Sequence[str] = ()


@dataclass(frozen=True)
class Output:
    """Where the table goes: `out` is FILE.svg, .png, .pdf, .csv or .html."""

    as_json: bool = False
    out: Sequence[Path] = ()
    dark: bool = False
    evidence: Path | None = None
    cache: bool = True


def run_tournament(about: About, output: Output, budget: str | None, jobs: int | None) -> int:
    """Make the table; 0 where each number is the best bound, else 3. Raises InputError."""
    for out in output.out:
        if out.suffix.lower() not in TEXTS:
            _picture_format(out)
            needed("matplotlib", f"{out}: a picture")
        elif out.suffix.lower() == ".html":
            needed("jinja2", f"{out}: a page")
    seconds = BUDGET if budget is None else parse_seconds(budget)
    numbers = parse_numbers(about.at)
    columns = about.against or about.agents
    entry = Entry(about.game, about.agents, columns, about.of, about.given, numbers, about.parameters)
    if output.evidence is not None:
        make_folder(output.evidence)
    display = ProgressDisplay(sys.stderr)
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        try:
            found = played(entry, Path.cwd(), folder, seconds, jobs, output.evidence, display.update, output.cache)
        except InputError as error:  # the folder is not there any more when this is read
            raise InputError.again(str(error).replace(f"{folder}/", "")) from None
        finally:
            display.hide()
    if output.as_json:
        write_json(json_text(found.to_json(), indent=2), sys.stdout)
    else:
        write(matrix_lines(ranges(found)), sys.stdout)
    for out in output.out:
        write_file(out, _as_file(found, out, output.dark))
        write([line(0, f"wrote {out}")], sys.stderr)
    return AS_EXPECTED if found.exact else UNKNOWN


def needed(package: str, what: str) -> None:
    """Say before anything is decided that a package is missing. Raises InputError."""
    if find_spec(package) is None:
        raise InputError(f"{what} needs {package}, which is not installed; install it with: {INSTALL}")


def _as_file(found: Tournament, out: Path, dark: bool) -> bytes:
    match out.suffix.lower():
        case ".csv":
            return as_csv(found).encode()
        case ".html":
            return tournament_page(found).encode()
    return drawn_matrix(ranges(found), format_of(out), dark)


def _picture_format(out: Path) -> None:
    try:
        format_of(out)
    except InputError:
        ending = "expected a file that ends in .svg, .png, .pdf, .csv or .html"
        raise InputError(f"--out: {ending}, found {str(out)!r}") from None
