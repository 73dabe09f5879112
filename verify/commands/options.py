"""The options of the command, as typer reads them. What is heavy is imported only by what needs it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from typer.main import get_command

from verify import __version__
from verify.commands import library_options, question_options
from verify.commands.apps import Action, checking, names, others
from verify.commands.completing import VARIABLE, claims, words_before
from verify.errors import InputError

__all__ = ["CHECK_EPILOG", "CHECK_HELP", "checking", "library_options", "others", "parse", "question_options"]

CHECK_HELP = """Decide claims about agents that query a reflective oracle about each other.

\b
verify nelp-self                 a claim of the library
verify my.claim.yaml spec/       files and folders, any number
verify list games|agents|claims|sweeps   what the library has
verify play CLAIM                sample its agents in its realised state
verify --explain lp-pareto       which of its assumptions it needs
verify replay proofs             evidence checked again, without any solver
verify export --coq FOLDER       evidence as theorems for Coq
verify explain nelp-self              why it holds: cases, and what is impossible in each
verify export --latex nelp-self --out a.tex    the same for a paper
verify explore                   a page to play with, in the browser
verify new claim NAME            write NAME.claim.yaml, to start from
verify show nelp-self --out a.svg     a picture of a claim
verify report spec --out report.html  claims, pictures and evidence on one page
verify states nelp-self               all consistent states of its agents, as formulas
verify tighten nelp-v-defect          the best constants, with proof on both sides
verify sweep atlas --out a.csv        a claim with every combination of values
verify tournament LP neLP --game prisoners-dilemma --at T=3,R=2,P=1,S=0    payoffs of each pair, with proof
verify when CLAIM --over T,R,P,S      the weakest condition under which it holds
verify map CLAIM --out a.svg          for which values of two parameters it holds
verify fmt my.agent              lay out agents and claims in one way
verify --watch my.claim.yaml     decide again whenever a file changes
verify game my.nfg --out my.game.yaml    a game of Gambit as one of ours, and back
verify cache info|clear          what was decided before, and to forget it
verify serve                     stay in memory, so that small commands are done at once
"""
CHECK_EPILOG = """\b
Exit code: 0 all as the claims expect, 1 some are not, 2 bad input, 3 some are unknown,
4 evidence failed its re-check, 70 a fault of this program, 75 killed in a warm server,
130 interrupted.
"""


def _first(incomplete: str) -> list[str]:
    """Claims, and as the first word commands as well."""
    commands = [] if words_before() else names()
    return [*(name for name in commands if name.startswith(incomplete)), *claims(incomplete)]


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"verify {__version__}")
        raise typer.Exit


@checking.command(help=CHECK_HELP, epilog=CHECK_EPILOG)
def check(
    targets: Annotated[
        list[str],
        typer.Argument(metavar="TARGET", help="Claim files, folders or library names.", autocompletion=_first),
    ],
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
    watch: Annotated[
        bool, typer.Option("--watch", help="Decide again whenever a file that they rest on changes. Ctrl-C ends it.")
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

    decide = partial(check_claims, targets, as_json, budget, jobs, evidence, explain, not no_cache, memory, stats)
    if not watch:
        return decide
    from verify.commands import watch as watching

    return partial(watching.watch, targets, decide, watching.ticks())


def parse(arguments: Sequence[str]) -> Action | int:
    """What to do, or the exit code when typer has done it already (help, version). Raises InputError."""
    first = (words_before() if VARIABLE in os.environ else list(arguments))[:1]
    app = others if first and first[0] in names() else checking
    try:
        result: Action | int = get_command(app).main(arguments or ["--help"], "verify", standalone_mode=False)
    except typer.TyperException as error:
        raise InputError(error.format_message()) from None
    return result if arguments else 2
