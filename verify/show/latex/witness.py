"""A counterexample or an example as a table: the runs of each agent, what they read, where they go, what they play."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from verify.evidence.heading import Heading
from verify.evidence.result import Run, Witness
from verify.show.latex.escape import prose
from verify.show.numbers import LONG_TEXT, readable
from verify.show.proof.notation import latex_name
from verify.show.story import strategy_words, zone_words

COLUMNS = (0.14, 0.12, 0.20, 0.24, 0.18)


def witness(found: Witness, heading: Heading, brief: bool = False) -> Iterator[str]:
    """The lines; `brief`: only the parameters and what everybody plays."""
    if brief:
        plays = ", ".join(f"{prose(j)} plays {cell(strategy_words(of))}" for j, of in found.strategies.items())
        yield (f"with {numbers_of(found.parameters)}, " if found.parameters else "") + f"{plays}."
        return
    if found.parameters:
        yield f"At {numbers_of(found.parameters)}:"
    yield r"\begin{center}\small\setlength{\tabcolsep}{4pt}"
    begin = r"\begin{tabular}{@{}" + "".join(rf"p{{{share}\linewidth}}" for share in COLUMNS) + r"@{}}"
    yield begin
    yield line_of("player", "share", "reads", "way", "plays") + r" \hline"
    for n, (player, strategy) in enumerate(found.strategies.items()):
        if n:  # a table of its own, so that pages can break between
            yield rf"\end{{tabular}}\par{begin}"
        agent = heading.players.get(player)
        runs = found.readings.get(player, ())
        first = f"{player} ({agent})" if agent else player
        for run in runs:
            yield row(first, run, player)
            first = ""
        if len(runs) != 1:
            yield line_of(first, "all" if runs else "", "", "", cell(strategy_words(strategy)))
        yield r"\hline"
    yield r"\end{tabular}"
    yield r"\end{center}"
    if found.payoffs:
        yield "Payoffs: " + ", ".join(f"{prose(j)} gets {cell(readable(x))}" for j, x in found.payoffs.items()) + "."
    if found.grid is not None:
        yield rf"It is realised on the grid $\delta = {found.parameters['δ']}$: an oracle has these readings."
    elif found.oracle:
        said = (f"yes to {cell(query)} with probability {cell(readable(x))}" for query, x in found.oracle.items())
        yield f"The oracle says {', '.join(said)}."


def row(first: str, run: Run, player: str) -> str:
    """One run."""
    reads = "; ".join(f"{'itself' if j == player else j}: {zone_words(zone)}" for j, zone in run.zones.items())
    share = "1" if run.weight == "1" else readable(run.weight)
    return line_of(first, cell(share), cell(reads), cell("; ".join(run.branch)), cell(strategy_words(run.output)))


def line_of(player: str, *cells: str) -> str:
    """A row of the table, its cells ragged."""
    shown = [cell(player), *cells]
    strut = r"\rule{0pt}{2.6ex}"
    return strut + " & ".join(rf"\raggedright {each}" if each else "" for each in shown) + r" \tabularnewline"


def cell(words: str) -> str:
    """Words in a narrow column: long numbers may break."""
    parts = re.split(r"(\d{6,}|[/_=]|(?<=\w)\()", words)
    return "".join(_breakable(part) if k % 2 else prose(part) for k, part in enumerate(parts))


def _breakable(part: str) -> str:
    if len(part) == 1:
        return rf"{prose(part)}\allowbreak "
    return r"\allowbreak ".join(part[k : k + 5] for k in range(0, len(part), 5))


def numbers_of(parameters: Mapping[str, str]) -> str:
    """`$T = 3$, $R = 2$`; of long numbers their decimals."""
    said = []
    for name, value in parameters.items():
        exact = re.fullmatch(r"-?\d+(/\d+)?", value) is not None and len(value) <= LONG_TEXT
        said.append(f"${latex_name(name)} = {value}$" if exact else f"${latex_name(name)}$ {cell(readable(value))}")
    return ", ".join(said)
