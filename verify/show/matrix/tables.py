"""What the cells of a table say: of a tournament the ranges, of a sweep the verdicts."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from fractions import Fraction

from verify.evidence.result import Verdict
from verify.picture.matrix import Entry, Ground, Matrix
from verify.show.terminal import MARKS
from verify.workers.tournament import Bound, Cell, Tournament

OPEN, SOLVER, NONE = "?", "*", "none"
MEAN = "mean"
GROUNDS: dict[Verdict, Ground] = {"proved": "good", "refuted": "bad"}
MEANINGS = {
    "∅": "no numbers satisfy what is assumed",
    OPEN: "not shown to be the best bound; alone: nothing is known",
    SOLVER: "rests on the solver's word",
    NONE: "there is no bound",
}


def ranges(tournament: Tournament) -> Matrix:
    """The table of a tournament: for each pair the range, or the one number, and the mean of each row."""
    rows = []
    for row, (low, high) in zip(tournament.cells, tournament.means(), strict=True):
        rows.append((*map(_entry, row), _mean(low, high, row)))
    first, second = tournament.players
    about = ", ".join([*tournament.given, *(f"{name} = {value}" for name, value in tournament.at.items())])
    text = " ".join(entry.text for row in rows for entry in row)
    notes = tuple(f"{sign}  {words}" for sign, words in MEANINGS.items() if sign in text)
    if OPEN in text and tournament.free:
        notes += (f"no numbers were given for {', '.join(tournament.free)}: a bound is a number",)
    title = f"{tournament.of} in {tournament.game}"
    says = f"Its range over all consistent states{f', where {about}' if about else ''}."
    return Matrix(title, says, first, second, tournament.rows, (*tournament.columns, MEAN), tuple(rows), notes)


def verdicts(
    title: str,
    says: str,
    players: tuple[str, str],
    names: tuple[Sequence[str], Sequence[str]],
    found: Sequence[Verdict],
) -> Matrix:
    """The table of a sweep over agents of two players: `found` has the verdicts row by row."""
    rows, columns = map(tuple, names)
    entries = [Entry(f"{MARKS[verdict]} {verdict}", GROUNDS.get(verdict, "open")) for verdict in found]
    cells = tuple(tuple(entries[k * len(columns) : (k + 1) * len(columns)]) for k in range(len(rows)))
    return Matrix(title, says, *players, rows, columns, cells)


def as_csv(tournament: Tournament) -> str:
    """A line for each pair: the ends, whether each is shown to be the best, what it rests on, and a value beyond it at
    which there is a counterexample."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    ends = [f"{end}{suffix}" for end in ("low", "high") for suffix in ("", "_best", "_trust", "_beyond")]
    writer.writerow([*tournament.players, *ends])
    for name, row in zip(tournament.rows, tournament.cells, strict=True):
        for column, cell in zip(tournament.columns, row, strict=True):
            words = [[b.value, str(b.best).lower(), b.trust, b.beyond] for b in (cell.low, cell.high)]
            writer.writerow([name, column, *(word or "" for each in words for word in each)])
    return file.getvalue()


def _entry(cell: Cell) -> Entry:
    if cell.empty:
        return Entry("∅", "open")
    low, high = _end(cell.low), _end(cell.high)
    text = low if low == high else f"[{low}, {high}]"
    return Entry(text, "plain" if cell.exact else "open")


def _end(bound: Bound) -> str:
    if bound.value is None:
        return NONE if bound.best else OPEN
    marks = ("" if bound.best else OPEN) + (SOLVER if bound.trust == "solver" else "")
    return f"{bound.value}{marks}"


def _mean(low: Fraction | None, high: Fraction | None, row: Sequence[Cell]) -> Entry:
    """The means of the ends. Each is a bound of the mean, as the sum of bounds is; where one end is not the best one,
    the mean is not shown to be either."""
    ends = []
    for mean, bounds in ((low, [cell.low for cell in row]), (high, [cell.high for cell in row])):
        marks = OPEN * any(not b.best for b in bounds) + SOLVER * any(b.trust == "solver" for b in bounds)
        ends.append(OPEN if mean is None else f"{mean}{marks}")
    text = ends[0] if ends[0] == ends[1] else f"[{ends[0]}, {ends[1]}]"
    return Entry(text, "plain" if all(cell.exact for cell in row) else "open")
