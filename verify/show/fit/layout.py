"""Where everything of a picture stands on its page: the title on top, then the panels, the legend, the notes.

In inches, from the left and from the bottom.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from verify.errors import InputError
from verify.show.fit.measure import LINE, wrapped

PLOT, LEAST = 4.4, 1.3
"""The side of a panel where no size is asked for, and the least that one may have."""
EDGE, GAP, RIGHT, BESIDE = 0.18, 0.15, 0.3, 2.5
"""At the edge of the page; between parts of it; right of each panel; and of a panel that is alone, for its legend."""
ACROSS = 2
"""So many panels stand beside each other at most."""
POINTS = 72
TITLE, NOTE, ENTRY = 13.0, 9.0, 10.0
"""Sizes of fonts, in points."""
NOTE_LINE = 1.45
BETWEEN_ENTRIES, HANDLE = 5.5, 46.0
"""Of the legend, in points: between two entries, and the width of what stands before the words."""
TWO_COLUMNS = 6.0
"""From this width on the legend has two columns."""


@dataclass(frozen=True)
class Page:
    """What can be chosen: the size in inches (as it comes out where it is None), a title in place of the picture's own,
    and whether the notes stand below."""

    width: float | None = None
    height: float | None = None
    title: str | None = None
    notes: bool = True


NATURAL = Page()
"""As it comes out."""


@dataclass(frozen=True)
class Margins:
    """What stands around a panel: left and below of it its axes with their labels, above it its title."""

    left: float
    below: float
    above: float


@dataclass(frozen=True)
class Plan:
    """The page: its size, the panels' size and where each begins, texts in rows, the legend's columns with what stands
    in each, and where title, legend and notes begin (their upper edges)."""

    width: float
    height: float
    plot: tuple[float, float]
    places: tuple[tuple[float, float], ...]
    title: tuple[str, ...]
    notes: tuple[str, ...]
    legend: tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]
    legend_top: float
    notes_top: float


def planned(page: Page, title: str, notes: Sequence[str], labels: Sequence[str], panels: Sequence[Margins]) -> Plan:
    """The plan for these panels. Raises InputError where the page is too small for them."""
    left = max((each.left for each in panels), default=0.0)
    across, plot_width = _across(page, left, len(panels))
    width = page.width or EDGE + across * (left + plot_width + RIGHT) + (BESIDE if len(panels) < 2 else 0)
    room = POINTS * (width - 2 * EDGE)
    title_rows = wrapped(title if page.title is None else page.title, room, TITLE, bold=True)
    note_rows = [row for note in (notes if page.notes else ()) for row in wrapped(note, room, NOTE)]
    legend = _legend(labels, width)
    legend_height = max((sum(map(_height, column)) for column in legend), default=0.0) / POINTS
    notes_top = EDGE + NOTE * NOTE_LINE * len(note_rows) / POINTS
    legend_top = notes_top + (legend_height + GAP if labels else 0)
    rows = [panels[k : k + across] for k in range(0, len(panels), across)]
    above = [max(each.above for each in row) for row in rows]
    below = [max(each.below for each in row) for row in rows]
    heading = EDGE + TITLE * LINE * len(title_rows) / POINTS + (GAP if title_rows else 0)
    rest = heading + sum(above) + sum(below) + GAP * len(rows) + legend_top
    plot_height = plot_width if page.height is None else (page.height - rest) / max(1, len(rows))
    if panels and plot_height < LEAST:
        raise InputError(f"--size: expected a height of at least {_cm(rest + LEAST * len(rows))} at this width")
    height = page.height or rest + plot_height * len(rows)
    places = []
    bottom = height - heading
    for number, row in enumerate(rows):
        bottom -= above[number] + plot_height
        places += [(EDGE + left + k * (left + plot_width + RIGHT), bottom) for k in range(len(row))]
        bottom -= below[number] + GAP
    plot = (plot_width, plot_height)
    return Plan(width, height, plot, tuple(places), tuple(title_rows), tuple(note_rows), legend, legend_top, notes_top)


def _across(page: Page, left: float, count: int) -> tuple[int, float]:
    """How many panels stand beside each other, and how wide each is."""
    most = min(ACROSS, max(1, count))
    if page.width is None:
        return most, PLOT
    for across in range(most, 0, -1):
        plot = (page.width - EDGE) / across - left - RIGHT
        if plot >= LEAST:
            return across, plot
    raise InputError(f"--size: expected a width of at least {_cm(EDGE + left + RIGHT + LEAST)}")


def _legend(labels: Sequence[str], width: float) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]:
    """The labels in columns of about the same height, each with its rows."""
    columns = 2 if width >= TWO_COLUMNS and len(labels) > 1 else 1
    room = POINTS * (width - 2 * EDGE) / columns - HANDLE - ENTRY
    entries = [(label, tuple(wrapped(label, room, ENTRY))) for label in labels]
    if columns == 1:
        return (tuple(entries),) if entries else ()
    half = min(
        range(1, len(entries)),
        key=lambda k: max(sum(map(_height, entries[:k])), sum(map(_height, entries[k:]))),
    )
    return tuple(entries[:half]), tuple(entries[half:])


def _height(entry: tuple[str, tuple[str, ...]]) -> float:
    """Of an entry of the legend, in points."""
    return ENTRY * LINE * len(entry[1]) + BETWEEN_ENTRIES


def _cm(inches: float) -> str:
    return f"{inches * 2.54 + 0.05:.1f} cm"
