"""A claim explained: the verdict, what it says, and why, argument by argument; or the counterexample as a story."""

from __future__ import annotations

from collections.abc import Iterator

from verify.evidence.heading import Heading
from verify.evidence.result import Result
from verify.evidence.telling import Telling
from verify.show.lines import Line, line
from verify.show.numbers import readable
from verify.show.proof.text import argument_lines, wrapped
from verify.show.proof.wording import NEEDED, about, heading_of, numbers, runner, unused
from verify.show.story import QUIET, STRONG, strategy_words, tell
from verify.show.terminal import COLOURS, MARKS, SO, verdict_words, witness_word

WITHIN = "WITHIN"
KINDS = {
    "always": "in every consistent state",
    "never": "in no consistent state",
    "possible": "there is a consistent state with",
    "attains": f"within {WITHIN} of each profile with this there is a consistent state",
    "lemma": "this holds",
}
KAKUTANI = (
    "Some consistent state exists by Kakutani's fixed-point theorem: what a program can put out, given what everybody "
    "plays, is a convex set that is never empty, and a limit of such outputs is one. None is shown."
)
ON_TRUST = "This rests on the solver's word: it found no counterexample, and gave no proof."
SCREEN, LEAST = 40, 14
"""Lines of all arguments of a claim together, and of each of them, that are told of long ones."""


def page(result: Result, heading: Heading, telling: Telling, everything: bool) -> Iterator[Line]:
    """The lines about one claim; with `everything` all cases of its arguments, however many they are."""
    verdict = result.verdict
    yield line(0, (MARKS[verdict], COLOURS[verdict]), " ", (result.claim, STRONG), "  ", *verdict_words(result)[:-1])
    for words in filter(None, (heading.says, heading.source)):
        yield from wrapped(4, words, QUIET)
    yield from claimed(result, heading, telling)
    if telling.instance is not None:
        yield from wrapped(4, f"It is shown for these constants: {telling.instance}")
    if verdict == "refuted":
        yield from refuted(result, heading)
    elif verdict == "proved" and heading.asks_for_states:
        yield from states(result, heading, telling)
    elif verdict == "unknown":
        yield from wrapped(4, f"It is not settled{f': {result.reason}' if result.reason else ''}.")
    if telling.reading == "grid" and telling.shown:
        yield line(4)
        words = "What follows is shown for all readings that are at most δ wide; those of a grid are such."
        yield from wrapped(4, words, QUIET)
    most = None if everything else max(LEAST, SCREEN // max(1, len(telling.shown)))
    for shown in telling.shown:
        title = heading_of(shown) or "; ".join(shown.lines)
        yield line(4)
        yield line(4, ("Why: ", QUIET), (title, STRONG))
        lines, cases = argument_lines(shown, telling, heading, 4, most)
        yield from lines
        left, needed = unused(shown.argument, telling) if shown.what in ("line", "exists") else ([], [])
        if needed:
            yield from wrapped(4, f"It uses {'; '.join(needed)} {NEEDED}.", QUIET)
        if left:
            yield from wrapped(4, f"This does not use {'; '.join(left)}.", QUIET)
        if cases:
            yield line(4, (f"All {cases} cases: verify explain {result.claim} --all", QUIET))
    yield from on_trust(result, telling)
    if verdict == "proved" and not heading.asks_for_states:
        yield from exists(heading, telling)


def claimed(result: Result, heading: Heading, telling: Telling) -> Iterator[Line]:
    """What the claim says."""
    given = f", at {numbers(telling.at)}" if telling.at else ""
    given += f", given {'; '.join(telling.given)}" if telling.given else ""
    kind = KINDS[heading.kind].replace(WITHIN, telling.within or "")
    yield line(4)
    yield from wrapped(4, f"Claim: {about(telling, heading)}{given}. Then {kind}:")
    for item in result.items:
        yield line(6, (MARKS[item.verdict], COLOURS[item.verdict]), " ", (item.text, STRONG))


def refuted(result: Result, heading: Heading) -> Iterator[Line]:
    """The counterexample as a story, and what it rests on."""
    yield line(4)
    if result.witness is None:
        yield from wrapped(4, f"It is refuted{f': {result.reason}' if result.reason else ''}.")
        return
    name = witness_word(result.verdict, heading.kind)
    yield line(4, (name[0].upper() + name[1:], STRONG))
    yield from tell(result.witness, heading, indent=6)
    failing = next((item for item in result.items if item.verdict == "refuted"), None)
    if failing is not None:
        yield line(6, SO.get(heading.kind, SO["always"]), (failing.text, STRONG))
    words = {
        "realised": "It is consistent: the kernel ran the programs on it. On this grid an oracle produces it, so that "
        "it can be played: verify play.",
        "witness": "It is consistent: the kernel ran each program on what it reads there, and what the runs play "
        "averages to the strategy."
        if result.witness.readings
        else "The kernel evaluated the line in it.",
        "solver": "That it is one rests on the solver's word.",
    }
    if result.trust in words and not heading.asks_for_states:
        yield from wrapped(4, words[result.trust or ""])


def states(result: Result, heading: Heading, telling: Telling) -> Iterator[Line]:
    """The states that serve, as functions of the parameters, and which way the agents' runs go in them."""
    told = [state for state in telling.states if state.words or state.runs]
    if told:
        one = "This state serves" if any(state.words for state in told) else "Each of these profiles is itself one"
        yield line(4)
        yield from wrapped(4, f"{'In each case one of these states serves' if len(told) > 1 else one}:")
    for number, state in enumerate(told, 1):
        start = f"State {number}: " if len(told) > 1 else ""
        if start or state.words:
            yield from wrapped(6, f"{start}{state.words or 'the profile itself'}.")
        for label, words in state.runs:
            yield from wrapped(8, f"{runner(label)} {words}.", QUIET)
    if telling.example is not None and not told:
        yield line(4)
        yield line(4, ("Such a state", STRONG))
        yield from tell(telling.example, heading, indent=6)
        yield from wrapped(4, "It is consistent: the kernel ran the programs on it.")
    if telling.kakutani:
        yield from wrapped(4, "Each consistent state will do, and there is one:")
        yield from by_kakutani()


def exists(heading: Heading, telling: Telling) -> Iterator[Line]:
    """That the claim speaks of something."""
    if telling.kakutani or telling.example is not None:
        yield line(4)
    if telling.kakutani:
        yield from by_kakutani()
    if telling.example is not None:
        what = "There are such strategies" if heading.kind == "lemma" else "There are consistent states"
        plays = (f"{player} plays {strategy_words(of)}" for player, of in telling.example.strategies.items())
        yield from wrapped(4, f"{what}, so that this says something: {', '.join([*parameters(telling), *plays])}.")


def parameters(telling: Telling) -> list[str]:
    """The numbers of the example, but for those that the claim fixes."""
    known = {} if telling.example is None else telling.example.parameters
    said = ", ".join(f"{name} = {readable(value)}" for name, value in known.items() if name not in telling.at)
    return [f"with {said}"] if said else []


def by_kakutani() -> Iterator[Line]:
    """The theorem that is referred to."""
    yield from wrapped(4, KAKUTANI)


def on_trust(result: Result, telling: Telling) -> Iterator[Line]:
    """What rests on the word of a solver, so that there is nothing to show."""
    for text in telling.on_trust:
        yield line(4)
        yield line(4, ("Why: ", QUIET), (text, STRONG))
        yield line(4, (ON_TRUST, "yellow"))
    if result.trust == "solver" and not telling.on_trust:
        yield line(4, ("In part this rests on the solver's word, which has no proof to show.", "yellow"))
