"""The options of commands that ask something of a claim: all states, the best numbers, conditions, sweeps."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from verify.commands.apps import Action, others
from verify.commands.completing import agents, claims, games, sweeps


@others.command("states", help="List all consistent states of agents in a game as formulas, with proof.")
def states(
    targets: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="CLAIM",
            help="A claim file or a library name; with --game, agents.",
            autocompletion=claims,
        ),
    ] = None,
    game: Annotated[
        str | None,
        typer.Option(metavar="GAME", help="A game of the library, or its file.", autocompletion=games),
    ] = None,
    players: Annotated[
        str | None,
        typer.Option(
            metavar="AGENT AGENT",
            help="The agents, in the order of the game's players.",
            autocompletion=agents,
        ),
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
    target: Annotated[str, typer.Argument(metavar="CLAIM", help="A claim: its name or path.", autocompletion=claims)],
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
    target: Annotated[
        str, typer.Argument(metavar="CLAIM", help="A claim file or a library name.", autocompletion=claims)
    ],
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
    target: Annotated[
        str, typer.Argument(metavar="CLAIM", help="A claim file or a library name.", autocompletion=claims)
    ],
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


@others.command("sweep", help="Decide a claim with every combination of values, and write the results as a table.")
def sweep(
    target: Annotated[
        str, typer.Argument(metavar="SWEEP", help="A sweep's file or library name.", autocompletion=sweeps)
    ],
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
    matrix: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Of agents by agents: draw the verdicts: FILE.svg, FILE.png or FILE.pdf."),
    ] = None,
) -> Action:
    from verify.commands.sweep import Options, print_claim, run_sweep

    if claim is not None:
        return partial(print_claim, target, claim)
    return partial(run_sweep, target, Options(out, budget, jobs, evidence, scheduler, anew, matrix))


@others.command("tournament", help="Find the guaranteed range of a payoff for each pair of agents, as a table.")
def tournament(
    players: Annotated[
        list[str],
        typer.Argument(metavar="AGENT", help="Agents by name or path: LP, 'Grim(t = δ)'.", autocompletion=agents),
    ],
    game: Annotated[
        str,
        typer.Option(metavar="GAME", help="A game of two players: its name, or its file.", autocompletion=games),
    ],
    at: Annotated[str, typer.Option(metavar="NUMBERS", help="Numbers for parameters: T=3,δ=1/100.")] = "",
    given: Annotated[
        list[str] | None, typer.Option(metavar="ASSUMPTION", help="What is assumed: 0 < δ. Any number of times.")
    ] = None,
    parameters: Annotated[str, typer.Option(metavar="NAMES", help="Further parameters: t,u.")] = "",
    of: Annotated[
        str | None, typer.Option(metavar="EXPRESSION", help="What to bound. [default: the first player's payoff]")
    ] = None,
    against: Annotated[
        list[str] | None,
        typer.Option(
            metavar="AGENT",
            help="An agent of the second player. Any number of times. [default: the same]",
            autocompletion=agents,
        ),
    ] = None,
    out: Annotated[
        list[Path] | None,
        typer.Option(metavar="FILE", help="FILE.svg, .png, .pdf, .csv or .html. Any number of times."),
    ] = None,
    dark: Annotated[bool, typer.Option("--dark", help="On dark ground.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")] = False,
    budget: Annotated[
        str | None, typer.Option(metavar="SECONDS", help="Time for each end of a range: 30, 2min. [default: 30 s]")
    ] = None,
    jobs: Annotated[int | None, typer.Option(metavar="N", min=1, help="Claims at once. [default: all cores]")] = None,
    evidence: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Write the claims that it rests on, with evidence, into this folder."),
    ] = None,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Decide anew what was decided before, and keep nothing.")
    ] = False,
) -> Action:
    from verify.commands.tournament import About, Output, run_tournament

    names = [name.strip() for name in parameters.split(",") if name.strip()]
    about = About(players, game, against or (), of, given or (), at, names)
    output = Output(as_json, out or (), dark, evidence, not no_cache)
    return partial(run_tournament, about, output, budget, jobs)
