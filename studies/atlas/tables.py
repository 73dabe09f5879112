"""The atlas as tables for documents, in Markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from studies.atlas.games import CELLS, Game, games
from studies.atlas.results import SETTINGS, Entry, Results
from studies.atlas.states import BEST_REPLY, LP, Found
from studies.nash.replies import COLUMN, ROW

MARK_ALL, MARK_JOINT, MARK_ROW, MARK_COLUMN, MARK_OPEN = "✓", "J", "R", "C", "?"


def counts(found: Results) -> str:
    """For each setting, in how many games each line of the claim holds."""
    rows = [
        "| row v column | step | no joint gain left | row guarded | column guarded | all three |",
        "|---|---|---|---|---|---|",
    ]
    for setting in SETTINGS:
        entries = [found[game.short, setting] for game in games()]
        numbers = (
            sum(entry.joint == "proved" for entry in entries),
            sum(entry.row == "proved" for entry in entries),
            sum(entry.column == "proved" for entry in entries),
            sum(entry.all_hold for entry in entries),
        )
        cells = " | ".join(map(str, numbers))
        rows.append(f"| {setting.row} v {setting.column} | `{setting.derivative}` | {cells} |")
    return "\n".join(rows)


def trusts(found: Results) -> Mapping[str, int]:
    """How many entries rest on what."""
    kinds = [entry.trust or "nothing" for entry in found.values()]
    return {kind: kinds.count(kind) for kind in sorted(set(kinds))}


def whole_table(found: Results) -> str:
    """Each game with its payoffs and what fails in each setting."""
    heads = [f"{setting.row} v {setting.column}<br>{setting.derivative.removeprefix('by_')}" for setting in SETTINGS]
    rows = [
        f"| game | name | payoffs | {' | '.join(heads)} |",
        f"|---|---|---|{'---|' * len(heads)}",
    ]
    for game in games():
        marks = " | ".join(mark(found[game.short, setting]) for setting in SETTINGS)
        rows.append(f"| {game.short} | {game.name or ''} | {payoffs_text(game)} | {marks} |")
    return "\n".join(rows)


def states_counts(found: Mapping[tuple[str, str], Found]) -> str:
    """In how many games best repliers have which kinds of states."""
    kinds = Counter(found[game.short, BEST_REPLY].kinds for game in games())
    counted = Counter[tuple[int, int]]()
    for each, count in kinds.items():
        counted[each.count("pure"), each.count("mixed")] += count
    rows = [f"| {pure} | {mixed} | {count} |" for (pure, mixed), count in counted.most_common()]
    return "\n".join(["| in pure strategies | mixed | games |", "|--:|--:|--:|", *rows])


def states_of_lp(found: Mapping[tuple[str, str], Found]) -> str:
    """The states of LP against itself in the symmetric games; of those that are not all known, how many cells."""
    rows = ["| game | name | states |", "|---|---|---|"]
    for game in games():
        each = found.get((game.short, LP))
        if each is not None and game.row == game.column:
            cells = "<br>".join(f"`{_short(cell)}`" for cell in each.cells)
            known = f"{each.shown} of {len(each.cells)} cells are shown, that there are no others is not"
            rows.append(f"| {game.short} | {game.name or ''} | {cells if each.complete else known} |")
    return "\n".join(rows)


def reach_of_lp(found: Mapping[tuple[str, str], Found]) -> str:
    """In how many games all states of two LPs are found, and where they are."""
    of_lp = [found[game.short, LP] for game in games()]
    places = Counter(None if each.places is None else len(each.places) for each in of_lp if each.complete)
    near = [
        f"| near {count} pure profile{'s' * (count > 1)} | {places[count]} |" for count in range(1, 5) if places[count]
    ]
    rows = [*near, f"| some near none | {places[None]} |", f"| not all found | {len(of_lp) - places.total()} |"]
    return "\n".join(["| states of two LPs | games |", "|---|--:|", *rows])


def _short(cell: str) -> str:
    return cell.replace(f"prob(row, {ROW[0]})", "x").replace(f"prob(column, {COLUMN[0]})", "y")


def payoffs_text(game: Game) -> str:
    """What row and column get: Up Left, Up Right, Down Left, Down Right."""
    return " ".join(f"{row}{column}" for row, column in map(game.payoffs, CELLS))


def mark(entry: Entry) -> str:
    """What does not hold, in letters: a joint gain is left (J), row (R) or column (C) is not guarded."""
    if entry.all_hold:
        return MARK_ALL
    parts = ((entry.joint, MARK_JOINT), (entry.row, MARK_ROW), (entry.column, MARK_COLUMN))
    letters = "".join(letter for verdict, letter in parts if verdict == "refuted")
    unknown = any(verdict not in ("proved", "refuted") for verdict, _ in parts)
    return letters + (MARK_OPEN if unknown else "")
