"""The options of commands about the library, evidence, pictures and files."""

from __future__ import annotations

import sys
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from verify.commands.apps import Action, others
from verify.commands.completing import claims, games, kinds
from verify.errors import InputError


class Caching(Enum):
    """What `verify cache` can do."""

    info = "info"
    clear = "clear"


class Start(Enum):
    """What `verify new` can start."""

    claim = "claim"


@others.command("list", help="List the games, agents, claims or sweeps of the library.")
def list_library(
    kind: Annotated[
        str, typer.Argument(metavar="KIND", help="games, agents, claims or sweeps.", autocompletion=kinds)
    ] = "",
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
    targets: Annotated[
        list[str], typer.Argument(metavar="TARGET", help="Claims, or files of evidence.", autocompletion=claims)
    ],
    everything: Annotated[bool, typer.Option("--all", help="Every case, however many there are.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")] = False,
    budget: Annotated[
        str | None, typer.Option(metavar="SECONDS", help="Time to decide a claim that has no current evidence.")
    ] = None,
) -> Action:
    from verify.commands.telling import explain_claims

    return partial(explain_claims, targets, everything, budget, as_json)


@others.command("export", help="Write certificates as theorems for Coq, or claims with their proofs as LaTeX.")
def export(
    targets: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="TARGET",
            help="Evidence files or folders; for LaTeX also claims by name or file.",
            autocompletion=claims,
        ),
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
    claim: Annotated[
        str, typer.Argument(metavar="CLAIM", help="A claim file or a library name.", autocompletion=claims)
    ],
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
    target: Annotated[
        str, typer.Argument(metavar="CLAIM", help="A claim's file or library name.", autocompletion=claims)
    ],
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where to write: FILE.svg, FILE.png or FILE.pdf.")],
    dark: Annotated[bool, typer.Option("--dark", help="On dark ground.")] = False,
    at: Annotated[
        str | None, typer.Option(metavar="NUMBERS", help="Numbers for parameters: T=3,δ=1/100. [default: an example]")
    ] = None,
    budget: Annotated[
        str | None, typer.Option(metavar="SECONDS", help="Time to decide the claim, if it has no current evidence.")
    ] = None,
    size: Annotated[
        str | None, typer.Option(metavar="SIZE", help="Width, or width and height: 16cm, 16x10cm, 6.3x4in.")
    ] = None,
    title: Annotated[
        str | None, typer.Option(metavar="TEXT", help="What stands on top. [default: claim and agents]")
    ] = None,
    notes: Annotated[bool, typer.Option("--notes/--no-notes", help="Notes below the picture.")] = True,
) -> Action:
    from verify.commands.show import show_claim
    from verify.show.fit.asked import page_of

    return partial(show_claim, target, out, dark, at, budget, page_of(size, title, notes))


@others.command("report", help="Write claims with verdicts, pictures, counterexamples and evidence as one HTML page.")
def report(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH", help="Claims, folders, names, or evidence files.", autocompletion=claims),
    ],
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where to write the page.")],
    budget: Annotated[str | None, typer.Option(metavar="SECONDS", help="Time for each claim to be decided.")] = None,
    jobs: Annotated[int | None, typer.Option(metavar="N", min=1, help="Claims at once. [default: all cores]")] = None,
) -> Action:
    from verify.commands.report import write_report

    return partial(write_report, paths, out, budget, jobs)


@others.command("explore", help="Serve a page on this machine, to play with games, agents, numbers and claims.")
def explore(
    target: Annotated[
        str | None, typer.Argument(metavar="FILE", help="A claim, game (also .nfg) or agent to begin with.")
    ] = None,
    port: Annotated[int | None, typer.Option(metavar="N", min=0, max=65535, help="The port. [default: 8765]")] = None,
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open the page in a browser.")] = True,
) -> Action:
    from verify.web.serving import serve

    return partial(serve, port, browser, target)


@others.command("serve", help="Stay in memory, and do the commands of yours that come meanwhile. Linux only.")
def serve(
    socket: Annotated[
        Path | None,
        typer.Option(
            metavar="PATH", help="The socket to listen at; commands find it if SUPERRATIONAL_SERVE says the same."
        ),
    ] = None,
    idle: Annotated[str, typer.Option(metavar="SECONDS", help="End when no command has come for so long.")] = "1h",
) -> Action:
    if sys.platform != "linux":
        raise InputError("serve: expected Linux, as other systems do not tell who asks; commands work without it")
    from verify.commands.serve import serve

    return partial(serve, socket, idle)


@others.command("cache", help="Say where decided claims are kept and how many, or forget them.")
def cache(what: Annotated[Caching, typer.Argument(help="What to do.")]) -> Action:
    from verify.commands.little import tell_of_cache

    return partial(tell_of_cache, what is Caching.clear)


@others.command("game", help="Convert a game: a .game.yaml file or name to Gambit's .nfg, or the other way.")
def game(
    source: Annotated[
        str,
        typer.Argument(metavar="GAME", help="A game's file, or a name of the library.", autocompletion=games),
    ],
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where to write: FILE.nfg or FILE.game.yaml.")],
    at: Annotated[
        str | None, typer.Option(metavar="NUMBERS", help="Numbers for parameters, in FILE.nfg: T=3,R=2.")
    ] = None,
) -> Action:
    from verify.commands.game import convert_game

    return partial(convert_game, source, out, at)


@others.command("fmt", help="Lay out agents, claims, games and sweeps in one way; what they mean stays the same.")
def fmt(
    targets: Annotated[list[Path], typer.Argument(metavar="FILE", help="Files, or folders.")],
    check: Annotated[
        bool, typer.Option("--check", help="Only say what would change; exit code 1 if anything.")
    ] = False,
) -> Action:
    from verify.commands.format import format_files

    return partial(format_files, targets, check)


@others.command("new", help="Write NAME.claim.yaml in this folder: a small claim, commented, to start from.")
def new(
    start: Annotated[Start, typer.Argument(help="What to start.")],
    name: Annotated[str, typer.Argument(metavar="NAME", help="Its name: letters, digits and dashes.")],
) -> Action:
    from verify.commands.little import new_claim

    return partial(new_claim, name)
