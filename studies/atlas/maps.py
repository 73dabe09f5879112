"""The atlas as a picture: a 12 x 12 map of the games for each setting."""

from __future__ import annotations

from collections.abc import Mapping

from studies.atlas.games import RING, Game
from studies.atlas.results import DERIVATIVES, PAIRS, Entry, Results, Setting
from studies.atlas.states import BEST_REPLY, Found
from verify.picture.tiles import Board, Boards, Ground, Tile

ORDER = tuple(pattern.short for pattern in RING)


def maps(found: Results) -> Boards:
    """One map for each setting: a line for each derivative, a column for each pair of agents."""
    lines = tuple(tuple(_board(found, Setting(row, column, d)) for row, column in PAIRS) for d in DERIVATIVES)
    return Boards(
        "The atlas of 2x2 games",
        "For each of the 144 strictly ordinal games and each pair of agents: whether they leave no joint gain of more "
        "than 1/20, and whether each gets what it can guarantee itself.",
        lines,
        "column player's pattern",
        "row player's pattern",
        (
            ("all", "no joint gain of more than 1/20 is left, and nobody is below minmax"),
            ("some", "no joint gain of more than 1/20 is left"),
            ("none", "some consistent state leaves a joint gain of more than 1/20"),
            ("open", "not decided"),
        ),
        "row is below minmax in some consistent state",
        "column is below minmax in some consistent state",
    )


def states_map(found: Mapping[tuple[str, str], Found]) -> Boards:
    """One map: the states of best repliers."""
    tiles = tuple(tuple(Tile(_kind(found.get((Game(r, c).short, BEST_REPLY)))) for c in RING) for r in RING)
    return Boards(
        "Consistent states of best repliers",
        "For each of the 144 strictly ordinal games the consistent states of two agents that play a best reply.",
        ((Board("best reply v best reply", ORDER, ORDER, tiles),),),
        "column player's pattern",
        "row player's pattern",
        (
            ("all", "one, in pure strategies"),
            ("some", "three: two in pure strategies, one mixed"),
            ("none", "one, mixed"),
            ("open", "anything else"),
        ),
        "",
        "",
    )


def _kind(found: Found | None) -> Ground:
    if found is None or not found.complete:
        return "open"
    kinds: Mapping[tuple[str, ...], Ground] = {
        ("pure",): "all",
        ("mixed", "pure", "pure"): "some",
        ("mixed",): "none",
    }
    return kinds.get(tuple(sorted(found.kinds)), "open")


def _board(found: Results, setting: Setting) -> Board:
    tiles = tuple(tuple(_tile(found.get((Game(row, column).short, setting))) for column in RING) for row in RING)
    return Board(str(setting), ORDER, ORDER, tiles)


def _tile(entry: Entry | None) -> Tile:
    if entry is None:
        return Tile("open")
    return Tile(_ground(entry), entry.row == "refuted", entry.column == "refuted")


def _ground(entry: Entry) -> Ground:
    if entry.joint == "refuted":
        return "none"
    if entry.joint == "proved":
        return "all" if entry.all_hold else "some"
    return "open"
