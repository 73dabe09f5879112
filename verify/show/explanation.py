"""Which hypotheses matter, told to people: what each certificate uses, and what becomes of the claim without it."""

from __future__ import annotations

from collections.abc import Iterator

from verify.evidence.heading import Heading
from verify.evidence.result import Explanation, Without
from verify.show.lines import Line, line
from verify.show.story import QUIET, STRONG, tell

OUTCOMES = {
    "fails": ("fails without it", "red"),
    "proved": ("still proved without it", "green"),
    "open": ("not settled", "yellow"),
    "unstatable": ("cannot be stated without it", "yellow"),
}


def show_explanation(explanation: Explanation, heading: Heading) -> Iterator[Line]:
    """For each item its assumptions; then for each that matters, what holds without it, with the counterexample."""
    if not explanation.items:
        yield line(4, ("no certificate, so that nothing can be said of what a proof uses", QUIET))
    for uses in explanation.items:
        yield line(4, ("the certificate of ", QUIET), (uses.text, STRONG))
        said = (("uses      ", uses.used), ("to state  ", uses.needed), ("not used  ", uses.unused))
        for words, labels in said:
            for label in labels:
                yield line(6, (words, QUIET), label)
    for without in explanation.without:
        yield from _without(without, heading)


def _without(without: Without, heading: Heading) -> Iterator[Line]:
    words = OUTCOMES[without.outcome]
    rest: list[str | tuple[str, str]] = []
    if without.outcome == "proved" and without.trust == "solver":
        rest.append((", on the solver's word", QUIET))
    first, *more = (without.reason or "").split("\n")
    yield line(4, ("given ", QUIET), (without.given, STRONG), ": ", words, *rest, f": {first}" if first else "")
    for row in more:
        yield line(6, row)
    if without.outcome == "fails" and without.witness is not None:
        yield from tell(without.witness, heading, indent=6)
