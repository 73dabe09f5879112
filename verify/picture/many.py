"""The picture of a claim that is not about two players with two actions each, as far as one can be drawn.

Two players with payoffs get a panel of payoffs (with at most MOST_ENTRIES pure profiles), a player with three actions
one of its strategies. What is left is told in words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import reduce

from verify.errors import Unsupported
from verify.evidence.result import Run, Witness
from verify.evidence.roots import parse_number
from verify.language.functions import CLAIM_KINDS
from verify.library.find import LoadedClaim
from verify.picture.attainable import hull, outlines, pareto_paths
from verify.picture.data import Area, Curve, Dots, Panel, Point, PointRole
from verify.picture.examples import Numbers
from verify.picture.panels import minmax_lines, range_of
from verify.picture.scene import rational_pair
from verify.picture.shading import CLAIMED, compares
from verify.picture.triangle import CORNERS, Polygon, Triangle, area_of, common, point_of
from verify.picture.wording import profile_words, short, told
from verify.semantics.exact.world import Profile, Undecided, World

MOST_ENTRIES, MOST_TRIANGLES = 16, 2


def many_panels(
    loaded: LoadedClaim, world: World, numbers: Numbers, verdict: str | None
) -> tuple[tuple[Panel, ...], tuple[str, ...]]:
    """The panels, and notes."""
    shown = numbers.state or numbers.consistent
    profile = None if shown is None else _profile(world, shown)
    more = [each for each in (_profile(world, state) for state in numbers.others) if each is not None]
    profiles = [] if profile is None else [profile, *(each for each in dict.fromkeys(more) if each != profile)]
    role: PointRole = "counterexample" if verdict == "refuted" and numbers.state else "example"
    label = {"counterexample": "counterexample", "example": "such a state" if numbers.state else "a consistent state"}
    panels: list[Panel] = []
    notes: list[str] = []
    counts = [len(actions) for actions in world.actions.values()]
    if len(counts) == 2 and world.payoff_expressions is not None and counts[0] * counts[1] <= MOST_ENTRIES:
        try:
            panels.append(_payoffs(world, profiles, role, label[role]))
        except Unsupported as reason:
            notes.append(f"Payoffs are not drawn: {reason}.")
    for player in [j for j, count in enumerate(counts) if count == 3][:MOST_TRIANGLES]:
        triangle = Triangle(world, player, profile)
        dots = [_dots(triangle, profiles, role, label[role])] if profiles else []
        areas = [*_read(triangle, shown), *_claimed(loaded, triangle, notes)]
        panels.append(triangle.panel(areas, dots))
    if not panels:
        many = " by ".join(map(str, counts))
        notes.append(
            "Nothing is drawn: there are pictures of two players with payoffs, and of players with three actions; "
            f"here it is {many}."
        )
    return tuple(panels), (*notes, *([] if shown is None else map(told, (shown, *numbers.others))))


def _profile(world: World, state: Witness) -> Profile | None:
    """The strategies, where all their numbers are rational."""
    found = []
    for player, actions in world.actions.items():
        strategy = [parse_number(state.strategies[player][action]) for action in actions]
        if not all(isinstance(x, Fraction) for x in strategy):
            return None
        found.append(tuple(x for x in strategy if isinstance(x, Fraction)))
    return tuple(found)


def _payoffs(world: World, profiles: Sequence[Profile], role: PointRole, label: str) -> Panel:
    payoffs = {(i, j): rational_pair(both) for (i, j), both in world.payoffs.items()}
    row, column = world.players
    names = {
        pure: profile_words([world.actions[row][pure[0]], world.actions[column][pure[1]]], world.actions)
        for pure in payoffs
    }
    hover = tuple(f"{names[p]}: {row} {short(u)}, {column} {short(v)}" for p, (u, v) in payoffs.items())
    dots = [Dots("pure", "pure profiles", tuple(payoffs.values()), hover)]
    if profiles:
        points = tuple(rational_pair([world.payoff(k, profile) for k in (0, 1)]) for profile in profiles)
        words = tuple(f"{row} gets {short(u)}, {column} gets {short(v)}; {label}" for u, v in points)
        dots.append(Dots(role, label, points, words))
    x_range, y_range = (range_of([at[k] for at in payoffs.values()]) for k in (0, 1))
    return Panel(
        "Payoffs",
        f"payoff of {row}",
        f"payoff of {column}",
        x_range,
        y_range,
        (Area("reachable", "reachable", outlines(payoffs), rank=1),),
        (
            Curve("minmax", "minmax values", minmax_lines(world, x_range, y_range)),
            Curve("pareto", "Pareto", pareto_paths(payoffs)),
        ),
        tuple(dots),
        tuple(_names(payoffs, names).items()),
    )


def _dots(triangle: Triangle, profiles: Sequence[Profile], role: PointRole, label: str) -> Dots:
    found = [[x for x in profile[triangle.player] if isinstance(x, Fraction)] for profile in profiles]
    points = {point_of(strategy): triangle.words(strategy, label) for strategy in found}
    return Dots(role, label, tuple(points), tuple(points.values()))


def _read(triangle: Triangle, shown: Witness | None) -> Iterator[Area]:
    """What the runs of each agent read of the player, where that is wide enough to be seen."""
    name = triangle.world.players[triangle.player]
    for rank, (reader, runs) in enumerate({} if shown is None else shown.readings.items()):
        zones = [polygon for run in runs for polygon in _zones(triangle, run, name) if polygon]
        if zones:
            whom = "itself" if reader == name else name
            yield area_of("allowed", f"what {reader} reads of {whom}", zones, rank)


def _zones(triangle: Triangle, run: Run, name: str) -> Iterator[Polygon]:
    for read, bounds in run.zones.items():
        if read.split(" (line ")[0] == name:
            numbers = {action: [parse_number(end) for end in ends] for action, ends in bounds.items()}
            rational: Mapping[str, Sequence[Fraction]] = {
                action: [x for x in ends if isinstance(x, Fraction)] for action, ends in numbers.items()
            }
            if all(len(ends) == 2 for ends in rational.values()):
                yield triangle.zone({action: (low, high) for action, (low, high) in rational.items()})


def _claimed(loaded: LoadedClaim, triangle: Triangle, notes: list[str]) -> Iterator[Area]:
    """Where the claim's lines hold, all together, while the others play as in the state shown; nothing where the
    player's strategy does not matter."""
    kind, parts = loaded.claim.kind, []
    for item in loaded.claim.items:
        if item.undominated is not None:
            notes += [] if compares(item) in notes else [compares(item)]
            continue
        try:
            parts.append(triangle.where(item.proposition, holds=CLAIM_KINDS[kind].refuted_by is not True))
        except (Unsupported, Undecided, TypeError, ZeroDivisionError):
            note = f"Not drawn on triangles: {item.text}."
            notes += [] if note in notes else [note]
    polygons = reduce(common, parts) if parts else []
    if polygons and not any(hull(polygon) == hull(CORNERS) for polygon in polygons):
        others = ", the others as in the state shown" if triangle.state is not None else ""
        yield area_of("claimed", f"{CLAIMED[kind]}{others}", polygons)


def _names(payoffs: Mapping[tuple[int, int], Point], names: Mapping[tuple[int, int], str]) -> dict[Point, str]:
    """What stands beside each point of pure profiles: the only one, or how many are there."""
    found: dict[Point, list[str]] = {}
    for pure, at in payoffs.items():
        found.setdefault(at, []).append(names[pure])
    return {at: f"{len(here)} profiles" if here[1:] else here[0] for at, here in found.items()}
