"""The atlas as a picture: a 12 x 12 map of the games for each setting."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from studies.atlas.games import RING, Game
from studies.atlas.results import DERIVATIVES, PAIRS, Entry, Results, Setting
from studies.atlas.states import BEST_REPLY, LP, Found
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
    return Boards(
        "Consistent states of best repliers",
        "For each of the 144 strictly ordinal games the consistent states of two agents that play a best reply.",
        ((_states(found, BEST_REPLY, _kind),),),
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


def lp_map(found: Mapping[tuple[str, str], Found]) -> Boards:
    """One map: the states of two LPs."""
    return Boards(
        "Consistent states of two LPs",
        "For each of the 144 strictly ordinal games the consistent states of LP against itself, by weight, at "
        "ε = 1/10 and δ = 1/10000.",
        ((_states(found, LP, _reach),),),
        "column player's pattern",
        "row player's pattern",
        (
            ("all", "all within 1/100 of one pure profile"),
            ("some", "all within 1/100 of several pure profiles"),
            ("none", "some further away from every pure profile"),
            ("open", "not all found"),
        ),
        "",
        "",
    )


def _states(found: Mapping[tuple[str, str], Found], agents: str, ground: Callable[[Found | None], Ground]) -> Board:
    tiles = tuple(tuple(Tile(ground(found.get((Game(r, c).short, agents)))) for c in RING) for r in RING)
    return Board(f"{agents} v {agents}", ORDER, ORDER, tiles)


def _reach(found: Found | None) -> Ground:
    if found is None or not found.complete:
        return "open"
    if found.places is None:
        return "none"
    return "all" if len(found.places) == 1 else "some"


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
