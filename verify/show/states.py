"""All consistent states for people: the cells, one below the other, and what is shown of them."""

from __future__ import annotations

from collections.abc import Iterator

from verify.evidence.states import Cell, States
from verify.show.lines import Line, line
from verify.show.story import QUIET
from verify.show.terminal import COLOURS, MARKS, RESTS
from verify.visible import json_text


def show_states(states: States, with_latex: bool = False) -> Iterator[Line]:
    """The lines: what it is about, the cells in formulas, and whether these are all."""
    agents = " against ".join(states.players.values())
    yield line(0, (agents, "bold"), f" in {states.game}")
    if states.given:
        yield line(4, ("given ", QUIET), "; ".join(states.given))
    if states.at:
        yield line(4, ("at ", QUIET), ", ".join(f"{name} = {value}" for name, value in states.at.items()))
    yield from show_cells(states, with_latex)


def show_cells(states: States, with_latex: bool = False) -> Iterator[Line]:
    """The lines about the cells and what is shown of them."""
    yield from list_cells(states, with_latex)
    yield from _what_is_shown(states)


def list_cells(states: States, with_latex: bool = False) -> Iterator[Line]:
    """The lines of the cells alone."""
    for number, cell in enumerate(states.cells, 1):
        mark = cell.verdict if cell.verdict == "proved" else "unknown"
        words = " and ".join(cell.conditions) or "every profile"
        yield line(2, (MARKS[mark], COLOURS[mark]), f" {number}. {cell.latex if with_latex else words}")
        if cell.reason:
            yield line(8, (cell.reason, QUIET))


def _what_is_shown(states: States) -> Iterator[Line]:
    shown = [cell for cell in states.cells if cell.verdict == "proved"]
    if states.verdict == "vacuous":
        why = f": {states.reason}" if states.reason else ""
        yield line(2, f"There is no consistent state{why}", _rests(states.trust))
        return
    if shown:
        which = "Each of these profiles is" if len(shown) == len(states.cells) else "Each profile with ✓ is"
        yield line(2, f"{which} a consistent state", _rests(_weakest(shown)))
    if states.verdict == "proved":
        words = "There are no others" if shown else "There are no consistent states but these, if these are any"
        yield line(2, words, _rests(states.trust))
    else:
        why = f": {states.reason}" if states.reason else ""
        yield line(2, ("That there are no others was not shown", "yellow"), why)


def _weakest(cells: list[Cell]) -> str | None:
    """What all of them rest on."""
    trusts = {cell.trust for cell in cells}
    return next((trust for trust in ("solver", "witness", "certificate") if trust in trusts), None)


def _rests(trust: str | None) -> tuple[str, str]:
    return (f" ({RESTS[trust]})." if trust in RESTS else ".", QUIET)


def states_json(states: States) -> str:
    """The one JSON document of `verify states --json`."""
    return json_text({"states": states.to_json()}, indent=1)
