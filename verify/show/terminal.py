"""One claim's result for people: a line when all is as expected, and whatever explains it when not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from verify.evidence.exit_code import as_expected
from verify.evidence.heading import Heading
from verify.evidence.result import Answer, Result
from verify.show.explanation import show_explanation
from verify.show.lines import Line, line
from verify.show.story import QUIET, STRONG, tell
from verify.show.unknown import show_unknown

MARKS = {"proved": "✓", "refuted": "✗", "vacuous": "∅", "unknown": "?", "error": "!"}
COLOURS = {"proved": "green", "refuted": "red", "vacuous": "yellow", "unknown": "yellow", "error": "red"}
RESTS = {
    "certificate": "rests on a certificate",
    "solver": "rests on the solver's word",
    "witness": "rests on a witness",
    "realised": "rests on a realised witness",
}
SO = {
    "always": "so this fails: ",
    "never": "so this happens: ",
    "possible": "where this is impossible: ",
    "attains": "no consistent state is that near, though this holds: ",
    "lemma": "so this fails: ",
}


def is_expected(result: Result) -> bool:
    """Whether a claim came out as its `expect` says."""
    return as_expected(result)


def show(result: Result, heading: Heading, alone: bool) -> Iterator[Line]:
    """The lines for one claim that is no error; among others (not `alone`), a claim that is as expected is brief."""
    yield _first_line(result)
    full = alone or not is_expected(result)
    if full and heading.says:
        yield line(4, (heading.says, QUIET))
    if full and heading.source and result.verdict != "unknown":  # of which much else is told
        yield line(4, (heading.source, f"{QUIET} italic"))
    if full or len(result.items) > 1:
        never = "never " if heading.kind == "never" else ""
        for item in result.items:
            yield line(4, (MARKS[item.verdict], COLOURS[item.verdict]), f" {never}{item.text}")
            if item.reason and item.reason != result.reason:
                yield line(6, (item.reason, QUIET))
    if result.answer is not None:
        yield from _answer(result.answer)
    yield from explain(result, heading)
    if result.explain is not None:
        yield from show_explanation(result.explain, heading)


def show_error(result: Result) -> Iterator[Line]:
    """The lines for a claim that could not be read, or was not there."""
    first, *rest = (result.reason or "no reason given").split("\n")
    yield line(0, ("error: ", "bold red"), first)
    for row in rest:
        yield line(4, row.removeprefix("    "))


def explain(result: Result, heading: Heading) -> Iterator[Line]:
    """Why the verdict is what it is: the reason, and the counterexample of a refutation or the example of a proof."""
    if result.reason and result.answer is None:
        for row in result.reason.split("\n"):
            yield line(4, row)
    if result.verdict == "unknown" and result.answer is None:
        yield from show_unknown(result)
    if result.witness is not None and (result.verdict == "refuted" or heading.asks_for_states):
        if result.formulas:
            one = "for all parameters" if len(result.formulas) == 1 else "at each value of the parameters one of these"
            yield line(4, (one, STRONG))
            for words in result.formulas:
                yield line(6, words)
        yield line(4, (witness_word(result.verdict, heading.kind), STRONG))
        yield from tell(result.witness, heading, indent=6)
        # The state shown is that of the first refuted item; others may fail elsewhere.
        failing = next((item for item in result.items if item.verdict == "refuted"), None)
        if failing is not None:
            yield line(6, SO.get(heading.kind, SO["always"]), (failing.text, STRONG))


def witness_word(verdict: str, kind: str) -> str:
    """What the witness of a result is called."""
    if verdict != "refuted":
        return "example"
    return "a profile of the region that is missed" if kind == "attains" else "counterexample"


def summary(results: Sequence[Result]) -> Iterator[Line]:
    """A closing line with the counts, when there is more than one claim."""
    if len(results) < 2:
        return
    counts: Counter[str] = Counter(result.verdict for result in results)
    words = [(f"{counts[verdict]} {verdict}", COLOURS[verdict]) for verdict in MARKS if counts[verdict]]
    surprises = sum(not is_expected(result) for result in results)
    end = "all as expected" if surprises == 0 else f"{surprises} not as expected"
    parts: list[str | tuple[str, str]] = [f"{len(results)} claims: "]
    for word in words:
        parts += [word, ", "]
    yield line(0)
    yield line(0, *parts[:-1], "; ", (end, "green" if surprises == 0 else "red"))


def verdict_words(result: Result) -> list[str | tuple[str, str]]:
    """The verdict beside what was expected, what it rests on, and the time it took."""
    words: list[str | tuple[str, str]] = [(result.verdict, COLOURS[result.verdict])]
    if not is_expected(result):
        words.append(f", but expected {result.expect}")
    elif result.verdict != "proved":
        words.append(", as expected")
    if result.trust:
        words.append((f", {RESTS[result.trust]}", QUIET))
    words.append((f", {result.seconds:.2f} s", QUIET))
    return words


def _answer(answer: Answer) -> Iterator[Line]:
    """What was found, and on what it rests."""
    first, *rest = answer.says
    yield line(4, (first, STRONG))
    for words in rest:
        yield line(6, words)
    if answer.asked:
        yield line(4, (f"{answer.asked} claims were decided", QUIET))


def _first_line(result: Result) -> Line:
    mark = (MARKS[result.verdict], COLOURS[result.verdict])
    return line(0, mark, " ", (result.claim, STRONG), "  ", *verdict_words(result))
