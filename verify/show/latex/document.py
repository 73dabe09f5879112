"""Claims as an article, or as a part of one to be read by `\\input`: statement, game, programs, why.

Only amsmath is needed, and geometry for the article. What is written is ASCII.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from verify.evidence.heading import Heading
from verify.evidence.result import Result
from verify.evidence.telling import Telling
from verify.library.find import LoadedClaim
from verify.show.latex.argument import MACROS, argument_latex
from verify.show.latex.escape import code, prose
from verify.show.latex.expressions import formula, mathematics
from verify.show.latex.witness import numbers_of, witness
from verify.show.proof.page import KAKUTANI, KINDS, ON_TRUST, WITHIN
from verify.show.proof.wording import about, heading_of, runner
from verify.show.terminal import SO

ARTICLE, FRAGMENT = 441.0, 340.0
"""The width of lines in points: of the article, and of LaTeX's own article of 10 points."""
PREAMBLE = r"""\documentclass[11pt,a4paper]{article}
\usepackage{amsmath}
\usepackage[margin=27mm]{geometry}
\allowdisplaybreaks
\setlength{\parindent}{0pt}
\setlength{\parskip}{3pt plus 2pt}
\begin{document}
\sloppy\emergencystretch=3em
\setlength{\abovedisplayskip}{5pt plus 2pt}\setlength{\belowdisplayskip}{5pt plus 2pt}
"""
PART = "% To be read by \\input. It needs \\usepackage{amsmath}; long displays may break with \\allowdisplaybreaks.\n"
OPEN, CLOSE = "\\begingroup\\sloppy\\emergencystretch=3em\n", "\\par\\endgroup\n"
MOST = 300
"""Sums of one argument; of more, only the cases are written."""
WORDS = {
    "certificate": "by certificates, of which the proof here is made",
    "solver": "in part by the word of a solver, of which there is nothing to show",
    "witness": "by a state, which is shown here",
    "realised": "by a state, which is shown here, and an oracle under which the programs play it",
}


@dataclass(frozen=True)
class Told:
    """A claim, what is known of it, and what is told of its evidence."""

    loaded: LoadedClaim
    result: Result
    telling: Telling


def document(claims: Sequence[Told], fragment: bool, everything: bool) -> str:
    """The text of the file. With `everything` all cases of each argument are written."""
    wide = FRAGMENT if fragment else ARTICLE
    parts = ["\n".join(section(each, wide, None if everything else MOST)) for each in claims]
    before, after = (PART + MACROS + OPEN, CLOSE) if fragment else (PREAMBLE + MACROS, "\\end{document}\n")
    return before + "\n\n".join(parts) + "\n" + after


def section(told: Told, wide: float, most: int | None) -> Iterator[str]:
    """The lines about one claim."""
    result, telling, heading = told.result, told.telling, Heading.of(told.loaded.claim)
    yield rf"\section*{{{prose(result.claim)}}}"
    if heading.says:
        yield rf"\emph{{{prose(heading.says)}}}" + (f" ({prose(heading.source)})" if heading.source else "")
    yield from claimed(result, heading, telling)
    yield from setting(told)
    if result.verdict == "refuted" and result.witness is not None:
        yield ""
        yield r"\paragraph{Counterexample.}"
        yield from witness(result.witness, heading)
        failing = next((item for item in result.items if item.verdict == "refuted"), None)
        if failing is not None:
            so = SO.get(heading.kind, SO["always"])
            yield rf"\par {prose(so[0].upper() + so[1:])}{mathematics(failing.text)}."
    elif result.verdict == "refuted":
        yield rf"\par {prose(result.reason or 'It is refuted')}"
    if result.verdict == "proved" and heading.asks_for_states:
        yield from states(heading, telling)
    for shown in telling.shown:
        name = heading_of(shown)
        lines = ", ".join(map(mathematics, shown.lines))
        title = f"that {prose(name[0].lower() + name[1:])}." if name else f"of {lines}."
        yield ""
        yield rf"\paragraph{{Proof}} {title}"
        yield from argument_latex(shown, telling, heading, wide, most)
    for text in telling.on_trust:
        yield ""
        yield rf"\paragraph{{Of}} {mathematics(text)}. {prose(ON_TRUST)}"
    if telling.kakutani:
        yield rf"\par {prose(KAKUTANI)}"
    if result.verdict == "proved" and telling.example is not None and not heading.asks_for_states:
        yield r"\par There are consistent states, so that this says something:"
        yield from witness(telling.example, heading, brief=True)


def claimed(result: Result, heading: Heading, telling: Telling) -> Iterator[str]:
    """What the claim says, and the verdict."""
    yield ""
    fixed = f", at {numbers_of(telling.at)}" if telling.at else ""
    given = f", given {', '.join(map(mathematics, telling.given))}" if telling.given else ""
    kind = prose(KINDS[heading.kind]).replace(WITHIN, "" if telling.within is None else mathematics(telling.within))
    yield rf"\paragraph{{Claim.}} {prose(about(telling, heading))}{fixed}{given}. Then {kind}"
    yield r"\begin{itemize}"
    for item in result.items:
        yield rf"\item {mathematics(item.text)}" + ("" if item.verdict == result.verdict else f" ({item.verdict})")
    yield r"\end{itemize}"
    trust = WORDS.get(result.trust or "")
    yield f"This is {result.verdict}{f', {trust}' if trust else ''}."
    if telling.instance is not None:
        yield f"It is shown for these constants: {prose(telling.instance)}."


def setting(told: Told) -> Iterator[str]:
    """The game's payoffs and the agents' programs."""
    game = told.loaded.game
    if game.payoffs is not None:
        yield ""
        plays = (f"{prose(player)} plays {' or '.join(map(prose, actions))}" for player, actions in game.players)
        words = rf"\paragraph{{The game.}} {prose(game.name)}: {', '.join(plays)}"
        if game.assume:
            words += f"; it has {', '.join(f'${formula(each)}$' for each in game.assume)}"
        yield f"{words}."
        yield from payoffs(told)
    programs = {agent.name: agent.text for agent in told.loaded.agents.values() if agent is not None}
    for name, text in programs.items():
        lines = [row.rstrip() for row in text.splitlines() if row.strip() and not row.lstrip().startswith("#")]
        yield ""
        yield rf"\paragraph{{The program {prose(name)}.}}\mbox{{}}"
        yield r"\par {\raggedright\setlength{\parskip}{0pt}"
        yield from (code(row) + r"\par" for row in lines)
        yield "}"


def payoffs(told: Told) -> Iterator[str]:
    """The payoffs as a table: of two players with rows and columns, else with a row for each outcome."""
    game = told.loaded.game
    table = dict(game.payoffs or {})
    actions = [actions for _, actions in game.players]

    def entry(pure: tuple[str, ...]) -> str:
        return f"${', '.join(map(formula, table[pure]))}$"

    yield r"\begin{center}"
    if len(actions) == 2:
        yield rf"\begin{{tabular}}{{l|{'c' * len(actions[1])}}}"
        yield "".join(f" & {prose(action)}" for action in actions[1]) + r" \\ \hline"
        for one in actions[0]:
            yield prose(one) + "".join(f" & {entry((one, other))}" for other in actions[1]) + r" \\"
    else:
        yield rf"\begin{{tabular}}{{{'l' * len(actions)}|c}}"
        yield " & ".join(prose(player) for player, _ in game.players) + r" & payoffs \\ \hline"
        for pure in product(*actions):
            yield " & ".join(map(prose, pure)) + f" & {entry(pure)} \\\\"
    yield r"\end{tabular}"
    yield r"\end{center}"


def states(heading: Heading, telling: Telling) -> Iterator[str]:
    """The states that serve, as functions of the parameters, and which way the agents' runs go in them."""
    told = [state for state in telling.states if state.words or state.runs]
    if not told and telling.example is None:
        return
    yield ""
    yield r"\paragraph{States.}"
    if not told and telling.example is not None:
        yield "Such a state:"
        yield from witness(telling.example, heading)
        return
    one = "This state serves:" if any(state.words for state in told) else "Each of these profiles is itself one:"
    yield "In each case one of these states serves:" if len(told) > 1 else one
    yield r"\begin{list}{}{\verifycases}"
    for number, state in enumerate(told, 1):
        start = rf"\textbf{{State {number}.}} " if len(told) > 1 else ""
        yield rf"\item\relax {start}{strategies(state.words) if state.words else 'The profile itself.'}"
        for label, words in state.runs:
            yield rf"\par {prose(runner(label))} {prose(words)}."
    yield r"\end{list}"


def strategies(words: str) -> str:
    """A state's words, its formulas as mathematics."""
    parts = re.split(r"( with | and | where | is a root of | in \[|, )", words)
    before = (" with ", " is a root of ")
    shown = (mathematics(p) if k and parts[k - 1] in before else prose(p) for k, p in enumerate(parts))
    return "".join(shown) + "."
