"""The commands and their options as typer reads them. What is heavy is imported only by what needs it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from typer.main import get_command

from verify import __version__
from verify.errors import InputError

Action = Callable[[], int]

CHECK_HELP = """Decide claims about agents that query a reflective oracle about each other.

\b
verify nelp-self                 a claim of the library
verify my.claim.yaml spec/       files and folders, any number
verify list games|agents|claims|sweeps   what the library has
verify play CLAIM                sample its agents in its realised state
verify explain nelp-self              why it holds: cases, and what is impossible in each
verify export --latex nelp-self --out a.tex    the same for a paper
verify --explain lp-pareto       which of its assumptions it needs
verify explore                   a page to play with, in the browser
verify new claim NAME            write NAME.claim.yaml, to start from
verify show nelp-self --out a.svg     a picture of a claim
verify report spec --out report.html  claims, pictures and evidence on one page
verify states nelp-self               all consistent states of its agents, as formulas
verify tighten nelp-v-defect          the best constants, with proof on both sides
verify sweep atlas --out a.csv        a claim with every combination of values
verify when CLAIM --over T,R,P,S      the weakest condition under which it holds
verify map CLAIM --out a.svg          for which values of two parameters it holds
verify game my.nfg --out my.game.yaml    a game of Gambit as one of ours, and back
verify cache info|clear          what was decided before, and to forget it
"""
CHECK_EPILOG = """\b
Exit code: 0 all as the claims expect, 1 some are not, 2 bad input, 3 some are unknown,
4 evidence failed its re-check, 70 a fault of this program, 130 interrupted.
"""

_settings = {"add_completion": False, "rich_markup_mode": None, "pretty_exceptions_enable": False}
checking = typer.Typer(**_settings)  # type: ignore[arg-type]
others = typer.Typer(**_settings, help="Look at the library, or start a claim.")  # type: ignore[arg-type]


class Caching(Enum):
    """What `verify cache` can do."""

    info = "info"
    clear = "clear"


class Start(Enum):
    """What `verify new` can start."""

    claim = "claim"


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"verify {__version__}")
        raise typer.Exit


@checking.command(help=CHECK_HELP, epilog=CHECK_EPILOG)
def check(
    targets: Annotated[list[str], typer.Argument(metavar="TARGET", help="Claim files, folders or library names.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")] = False,
    budget: Annotated[
        str | None, typer.Option(metavar="SECONDS", help="Computing time for each: 30, 30s, 2min. [default: 60 s]")
    ] = None,
    jobs: Annotated[int | None, typer.Option(metavar="N", min=1, help="Claims at once. [default: all cores]")] = None,
    memory: Annotated[
        str | None,
        typer.Option(
            metavar="SIZE", help="Memory for each claim: 4GB, 512MB. [default: 80% of the machine's, by jobs]"
        ),
    ] = None,
    evidence: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Write an evidence file for each claim into this folder.")
    ] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say what each proof uses of 'given', and whether it holds without.")
    ] = False,
    stats: Annotated[
        bool, typer.Option("--stats", help="Say what each engine tried, closed, and the seconds it took; no cache.")
    ] = False,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Decide anew what was decided before, and keep nothing.")
    ] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> Action:
    from verify.commands.check import check_claims

    return partial(check_claims, targets, as_json, budget, jobs, evidence, explain, not no_cache, memory, stats)


@others.command("list", help="List the games, agents, claims or sweeps of the library.")
def list_library(
    kind: Annotated[str, typer.Argument(metavar="KIND", help="games, agents, claims or sweeps.")] = "",
) -> Action:
    from verify.commands.little import list_entries

    return partial(list_entries, kind)


@others.command("replay", help="Check evidence files again, without any solver. [default: those of the library]")
def replay(
    paths: Annotated[list[Path] | None, typer.Argument(metavar="PATH", help="Evidence files or folders.")] = None,
    offline: Annotated[
        bool,
        typer.Option("--offline", help="Only add up the certificates; compare nothing with the claims."),
    ] = False,
    library: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Where the claims are. [default: the library, or beside the evidence]"),
    ] = None,
) -> Action:
    from verify.commands.replay import replay_all

    return partial(replay_all, paths or [], offline, library)


@others.command("explain", help="Say why claims are proved or refuted: cases, sums, states, counterexamples.")
def explain_(
    targets: Annotated[list[str], typer.Argument(metavar="TARGET", help="Claims, or files of evidence.")],
    everything: Annotated[bool, typer.Option("--all", help="Every case, however many there are.")] = False,
    budget: Annotated[
        str | None, typer.Option(metavar="SECONDS", help="Time to decide a claim that has no current evidence.")
    ] = None,
) -> Action:
    from verify.commands.telling import explain_claims

    return partial(explain_claims, targets, everything, budget)


@others.command("export", help="Write certificates as theorems for Coq, or claims with their proofs as LaTeX.")
def export(
    targets: Annotated[
        list[str] | None,
        typer.Argument(metavar="TARGET", help="Evidence files or folders; for LaTeX also claims by name or file."),
    ] = None,
    coq: Annotated[Path, typer.Option(metavar="FOLDER", help="Where to write the .v files.")] = Path("coq"),
    latex: Annotated[bool, typer.Option("--latex", help="Write LaTeX: statement, proof, counterexample.")] = False,
    out: Annotated[Path | None, typer.Option(metavar="FILE", help="Of LaTeX: where to write, FILE.tex.")] = None,
    fragment: Annotated[
        bool, typer.Option("--fragment", help="Of LaTeX: only what another document reads by \\input.")
    ] = False,
    everything: Annotated[
        bool, typer.Option("--all", help="Of LaTeX: every case, also of proofs with more than 300.")
    ] = False,
    budget: Annotated[
        str | None, typer.Option(metavar="SECONDS", help="Of LaTeX: time to decide a claim without current evidence.")
    ] = None,
) -> Action:
    if latex:
        from verify.commands.latex import export_latex

        return partial(export_latex, targets or [], out, fragment, everything, budget)
    from verify.commands.export import export_coq

    if out is not None or fragment or everything or budget is not None:
        raise InputError("--out, --fragment, --all and --budget are about LaTeX: write --latex as well")
    return partial(export_coq, [Path(target) for target in targets or ()], coq)


@others.command("play", help="Sample the agents of a claim in its realised state, beside the exact shares.")
def play(
    claim: Annotated[str, typer.Argument(metavar="CLAIM", help="A claim file or a library name.")],
    rounds: Annotated[int, typer.Option(metavar="N", min=1, help="How many rounds.")] = 100_000,
    seed: Annotated[int, typer.Option(metavar="S", min=0, help="The same seed gives the same rounds.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")] = False,
    evidence: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="An evidence file. [default: the library's, or decide the claim]"),
    ] = None,
    budget: Annotated[
        str | None,
        typer.Option(metavar="SECONDS", help="Time to decide it, and to look for an oracle: 30, 2min."),
    ] = None,
) -> Action:
    from verify.commands.play import play_claim

    return partial(play_claim, claim, rounds, seed, as_json, evidence, budget)


@others.command("show", help="Draw a claim: payoffs, strategies, consistent states, the counterexample.")
def show(
    target: Annotated[str, typer.Argument(metavar="CLAIM", help="A claim's file or library name.")],
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where to write: FILE.svg, FILE.png or FILE.pdf.")],
    dark: Annotated[bool, typer.Option("--dark", help="On dark ground.")] = False,
    at: Annotated[
        str | None, typer.Option(metavar="NUMBERS", help="Numbers for parameters: T=3,δ=1/100. [default: an example]")
    ] = None,
    budget: Annotated[
        str | None, typer.Option(metavar="SECONDS", help="Time to decide the claim, if it has no current evidence.")
    ] = None,
) -> Action:
    from verify.commands.show import show_claim

    return partial(show_claim, target, out, dark, at, budget)


@others.command("report", help="Write claims with verdicts, pictures, counterexamples and evidence as one HTML page.")
def report(
    paths: Annotated[list[str], typer.Argument(metavar="PATH", help="Claims, folders, names, or evidence files.")],
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where to write the page.")],
    budget: Annotated[str | None, typer.Option(metavar="SECONDS", help="Time for each claim to be decided.")] = None,
    jobs: Annotated[int | None, typer.Option(metavar="N", min=1, help="Claims at once. [default: all cores]")] = None,
) -> Action:
    from verify.commands.report import write_report

    return partial(write_report, paths, out, budget, jobs)


@others.command("states", help="List all consistent states of agents in a game as formulas, with proof.")
def states(
    targets: Annotated[
        list[str] | None,
        typer.Argument(metavar="CLAIM", help="A claim file or a library name; with --game, agents."),
    ] = None,
    game: Annotated[str | None, typer.Option(metavar="GAME", help="A game of the library, or its file.")] = None,
    players: Annotated[
        str | None, typer.Option(metavar="AGENT AGENT", help="The agents, in the order of the game's players.")
    ] = None,
    given: Annotated[
        list[str] | None, typer.Option(metavar="ASSUMPTION", help="What is assumed: 0 < δ. Any number of times.")
    ] = None,
    parameters: Annotated[str | None, typer.Option(metavar="NAMES", help="Further parameters: t,u.")] = None,
    at: Annotated[str | None, typer.Option(metavar="NUMBERS", help="Numbers for parameters: T=3,δ=1/100.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")] = False,
    latex: Annotated[bool, typer.Option("--latex", help="Formulas as LaTeX.")] = False,
    out: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Draw them, at numbers: FILE.svg, FILE.png or FILE.pdf.")
    ] = None,
    dark: Annotated[bool, typer.Option("--dark", help="On dark ground.")] = False,
    budget: Annotated[str | None, typer.Option(metavar="SECONDS", help="Time: 30, 30s, 2min. [default: 2min]")] = None,
    evidence: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Write the claims that say so, with their evidence, into this folder."),
    ] = None,
    memory: Annotated[str | None, typer.Option(metavar="SIZE", help="Memory: 4GB, 512MB. [default: 80%]")] = None,
) -> Action:
    from verify.commands.states import About, Output, list_states

    agents = [*filter(None, [players]), *((targets or ()) if game is not None else ())]
    names = [name.strip() for name in (parameters or "").split(",") if name.strip()]
    about = About(game, agents, given or [], at, names)
    output = Output(as_json, latex, out, dark)
    return partial(list_states, targets or [], about, output, budget, evidence, memory)


@others.command("tighten", help="Look for the best value of each number in a claim, with proof on both sides.")
def tighten(
    target: Annotated[str, typer.Argument(metavar="CLAIM", help="A claim: its name or path.")],
    of: Annotated[str | None, typer.Option(metavar="NUMBER", help="Only numbers that are written like this.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")] = False,
    budget: Annotated[
        str | None, typer.Option(metavar="SECONDS", help="Time for each number: 30, 30s, 2min. [default: 120 s]")
    ] = None,
    jobs: Annotated[int | None, typer.Option(metavar="N", min=1, help="Numbers at once. [default: all cores]")] = None,
    evidence: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Write the claims that answers rest on into this folder, with evidence."),
    ] = None,
) -> Action:
    from verify.commands import tighten as tightening

    return partial(tightening.tighten, target, of, as_json, budget, jobs, evidence)


@others.command("when", help="Find the weakest condition on parameters under which a claim holds.")
def when(
    target: Annotated[str, typer.Argument(metavar="CLAIM", help="A claim file or a library name.")],
    over: Annotated[
        str | None, typer.Option(metavar="NAMES", help="The parameters: T,R,P,S. [default: as the file says]")
    ] = None,
    terms: Annotated[
        list[str] | None, typer.Option("--term", metavar="EXPRESSION", help="What to compare. Any number of times.")
    ] = None,
    drop: Annotated[
        list[int] | None,
        typer.Option(
            metavar="N", help="Leave out item N of 'given'. [default: those that speak only of the parameters]"
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")] = False,
    budget: Annotated[str | None, typer.Option(metavar="SECONDS", help="Time: 30, 30s, 2min. [default: 5min]")] = None,
    evidence: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Write the claims that it rests on, with evidence, into this folder."),
    ] = None,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Decide anew what was decided before, and keep nothing.")
    ] = False,
) -> Action:
    from verify.commands.ask import Asked, Output, ask_when

    asked, output = Asked(over, terms or (), drop or ()), Output(as_json, evidence, cache=not no_cache)
    return partial(ask_when, target, asked, output, budget)


@others.command("map", help="Map for which values of two parameters a claim holds: points, border, picture.")
def map_of_claim(
    target: Annotated[str, typer.Argument(metavar="CLAIM", help="A claim file or a library name.")],
    over: Annotated[
        str | None, typer.Option(metavar="NAMES", help="Two parameters: ε,r. [default: as the file says]")
    ] = None,
    terms: Annotated[
        list[str] | None, typer.Option("--term", metavar="EXPRESSION", help="What to compare. Any number of times.")
    ] = None,
    out: Annotated[Path | None, typer.Option(metavar="FILE", help="Draw it: FILE.svg, FILE.png or FILE.pdf.")] = None,
    table: Annotated[Path | None, typer.Option("--csv", metavar="FILE", help="Write the points as a table.")] = None,
    as_sweep: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Only write FILE.sweep.yaml with the whole grid, for a cluster.")
    ] = None,
    dark: Annotated[bool, typer.Option("--dark", help="On dark ground.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")] = False,
    budget: Annotated[str | None, typer.Option(metavar="SECONDS", help="Time: 30, 30s, 2min. [default: 5min]")] = None,
    evidence: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Write the claims that it rests on, with evidence, into this folder."),
    ] = None,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Decide anew what was decided before, and keep nothing.")
    ] = False,
) -> Action:
    from verify.commands.ask import Asked, Output, ask_map

    asked = Asked(over, terms or ())
    return partial(ask_map, target, asked, Output(as_json, evidence, out, table, as_sweep, dark, not no_cache), budget)


@others.command("explore", help="Serve a page on this machine, to play with games, agents, numbers and claims.")
def explore(
    port: Annotated[int | None, typer.Option(metavar="N", min=0, max=65535, help="The port. [default: 8765]")] = None,
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open the page in a browser.")] = True,
) -> Action:
    from verify.web.serving import serve

    return partial(serve, port, browser)


@others.command("cache", help="Say where decided claims are kept and how many, or forget them.")
def cache(what: Annotated[Caching, typer.Argument(help="What to do.")]) -> Action:
    from verify.commands.little import tell_of_cache

    return partial(tell_of_cache, what is Caching.clear)


@others.command("sweep", help="Decide a claim with every combination of values, and write the results as a table.")
def sweep(
    target: Annotated[str, typer.Argument(metavar="SWEEP", help="A sweep's file or library name.")],
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Where to write: FILE.csv or FILE.parquet. [default: SWEEP.csv]"),
    ] = None,
    budget: Annotated[str | None, typer.Option(metavar="SECONDS", help="Time for each claim: 30, 30s, 2min.")] = None,
    jobs: Annotated[int | None, typer.Option(metavar="N", min=1, help="Claims at once. [default: all cores]")] = None,
    evidence: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Write SWEEP.evidence.jsonl into this folder.")
    ] = None,
    scheduler: Annotated[
        str | None, typer.Option(metavar="ADDRESS", help="Decide them on the Dask cluster with this scheduler.")
    ] = None,
    anew: Annotated[bool, typer.Option("--anew", help="Forget the results that are there, and begin again.")] = False,
    claim: Annotated[
        int | None, typer.Option(metavar="N", min=0, help="Only print the claim of combination N, and do nothing.")
    ] = None,
) -> Action:
    from verify.commands.sweep import Options, print_claim, run_sweep

    if claim is not None:
        return partial(print_claim, target, claim)
    return partial(run_sweep, target, Options(out, budget, jobs, evidence, scheduler, anew))


@others.command("game", help="Convert a game: a .game.yaml file or name to Gambit's .nfg, or the other way.")
def game(
    source: Annotated[str, typer.Argument(metavar="GAME", help="A game's file, or a name of the library.")],
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where to write: FILE.nfg or FILE.game.yaml.")],
    at: Annotated[
        str | None, typer.Option(metavar="NUMBERS", help="Numbers for parameters, in FILE.nfg: T=3,R=2.")
    ] = None,
) -> Action:
    from verify.commands.game import convert_game

    return partial(convert_game, source, out, at)


@others.command("new", help="Write NAME.claim.yaml in this folder: a small claim, commented, to start from.")
def new(
    start: Annotated[Start, typer.Argument(help="What to start.")],
    name: Annotated[str, typer.Argument(metavar="NAME", help="Its name: letters, digits and dashes.")],
) -> Action:
    from verify.commands.little import new_claim

    return partial(new_claim, name)


def parse(arguments: Sequence[str]) -> Action | int:
    """What to do, or the exit code when typer has done it already (help, version). Raises InputError."""
    names = {command.name for command in others.registered_commands}
    app = others if arguments and arguments[0] in names else checking
    try:
        result: Action | int = get_command(app).main(arguments or ["--help"], "verify", standalone_mode=False)
    except typer.TyperException as error:
        raise InputError(error.format_message()) from None
    return result if arguments else 2
