"""What a worker found, as the page shows it."""

from __future__ import annotations

from dataclasses import asdict, replace
from fractions import Fraction
from typing import Any

from verify.evidence.result import Answer, Witness
from verify.evidence.states import States
from verify.show.lines import Line, line
from verify.show.states import list_cells, show_cells
from verify.show.terminal import explain
from verify.visible import visible, visible_parts
from verify.web.writing import Files
from verify.workers.client import LISTED, Work

MORE = "Others are still looked for."


def verdict_json(work: Work, files: Files) -> dict[str, Any]:
    """The verdict with its items, its story line by line, and the state that it shows. For an error, where it is.

    A refutation is told while it is still looked for an oracle that realises it.
    """
    result = work.result or work.standing
    assert result is not None
    plain = replace(result, reason=None if result.reason is None else files.plain(result.reason))
    return {
        "verdict": result.verdict,
        "trust": result.trust,
        "seconds": round(result.seconds, 3),
        "reason": None if plain.reason is None else visible(plain.reason, keep="\n"),
        "items": [visible_parts(asdict(item)) for item in result.items],
        "story": [{"indent": row.indent, "text": str(row).strip()} for row in explain(plain, work.heading)],
        "answer": None if result.answer is None else _answer_json(result.answer),
        "state": None if result.witness is None else _state_json(result.witness),
        "mark": visible_parts(asdict(files.mark_of(result.reason or ""))) if result.verdict == "error" else None,
    }


def drawing_json(work: Work, files: Files) -> dict[str, Any]:
    """The picture as far as it is drawn, or the reason why there is none."""
    reason = "" if work.picture is not None or work.result is None else work.result.reason or ""
    return {"drawn": visible_parts(work.picture), "reason": visible(files.plain(reason).partition("\n")[0])}


def states_json(work: Work, files: Files) -> list[dict[str, Any]]:
    """All consistent states line by line, as far as they were found; nothing where none could be looked for."""
    if work.states is None:
        return []
    found = States.from_json(work.states)
    if work.result is None:
        return [*map(_row, list_cells(found)), _row(line(2, MORE))] if found.cells else []
    if work.result.reason != LISTED:
        found = replace(found, reason=files.plain(work.result.reason or ""))
    return [_row(row) for row in show_cells(found)]


def _row(row: Line) -> dict[str, Any]:
    return {"indent": row.indent, "text": str(row).strip()}


def _answer_json(answer: Answer) -> dict[str, Any]:
    """What was found for a question: the number, or the bracket in which it lies; and what is known, in lines."""
    return {
        "says": [visible(line) for line in answer.says],
        "value": answer.value,
        "low": answer.low,
        "high": answer.high,
        "asked": answer.asked,
    }


def _state_json(witness: Witness) -> dict[str, Any]:
    """The parameters, exactly; and for each player the probabilities as floats, where they are rational."""
    strategies: list[list[float]] | None
    try:
        strategies = [[float(Fraction(p)) for p in strategy.values()] for strategy in witness.strategies.values()]
    except ValueError:
        strategies = None
    return {"parameters": dict(witness.parameters), "strategies": strategies}
