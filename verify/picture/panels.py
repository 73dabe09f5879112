"""The two panels of a claim's picture: what both get, and what both play."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from verify.picture import regions
from verify.picture.bilinear import SQUARE, Bilinear
from verify.picture.data import Area, Curve, Dots, Panel, Path, Piece, Point
from verify.picture.pareto import Frontier
from verify.picture.scene import Scene, rational_pair
from verify.picture.shading import Shaded
from verify.picture.wording import pure_words, short, state_words
from verify.semantics.exact.world import World


def payoff_panel(
    scene: Scene, payoffs: Bilinear, frontier: Frontier, shades: Sequence[Shaded], dots: Sequence[Dots]
) -> Panel:
    """What both get; the dots come in strategies and are carried over."""
    row, column = scene.world.players
    pure = {point: payoffs(point) for point in SQUARE}
    x_range, y_range = (range_of([at[k] for at in pure.values()]) for k in (0, 1))
    areas = [Area("reachable", "reachable", payoffs.reachable())]
    for each in shades:
        areas += _areas(each.area, *regions.in_payoffs(each.shape, each.found, payoffs))
    curves = (
        Curve("minmax", "minmax values", minmax_lines(scene.world, x_range, y_range)),
        Curve("pareto", "Pareto", frontier.paths),
    )
    hover = tuple(f"{pure_words(scene, at)}: {row} {short(u)}, {column} {short(v)}" for at, (u, v) in pure.items())
    return Panel(
        "Payoffs",
        f"payoff of {row}",
        f"payoff of {column}",
        x_range,
        y_range,
        tuple(areas),
        curves,
        (Dots("pure", "pure profiles", tuple(pure.values()), hover), *(_mapped(each, payoffs) for each in dots)),
        tuple((pure[at], pure_words(scene, at)) for at in SQUARE),
    )


def strategy_panel(scene: Scene, shades: Sequence[Shaded], dots: Sequence[Dots]) -> Panel:
    """What both play: each with the probability of its first action."""
    (row, row_actions), (column, column_actions) = scene.world.actions.items()
    whole = (Fraction(-1, 8), Fraction(9, 8))
    square: Path = tuple(zip(SQUARE, (*SQUARE[1:], SQUARE[0]), strict=True))
    areas = [Area("reachable", "reachable", (square,))]
    for each in shades:
        areas += _areas(each.area, *regions.in_strategies(each.found))
    frontier = scene.frontier
    pareto = () if frontier is None or frontier.all else tuple((line,) for line in frontier.profiles)
    hover = tuple(state_words(scene, at, pure_words(scene, at)) for at in SQUARE)
    return Panel(
        "Strategies",
        f"prob({row}, {row_actions[0]})",
        f"prob({column}, {column_actions[0]})",
        whole,
        whole,
        tuple(areas),
        (Curve("pareto", "Pareto", pareto),) if pareto else (),
        (Dots("pure", "pure profiles", SQUARE, hover), *dots),
        tuple((at, pure_words(scene, at)) for at in SQUARE),
    )


def _areas(area: Area, outlines: tuple[Path, ...], lines: tuple[Path, ...]) -> list[Area]:
    """A set as two areas: where it has width, and where it has none, each line there and back."""
    closed = tuple((*path, *(_turned(piece) for piece in reversed(path))) for path in lines)
    wide = Area(area.role, area.label, outlines, area.rank)
    return [wide, Area(area.role, area.label, closed, area.rank)] if closed else [wide]


def _turned(piece: Piece) -> Piece:
    return (piece[1], piece[0]) if len(piece) == 2 else (piece[2], piece[1], piece[0])


def _mapped(dots: Dots, payoffs: Bilinear) -> Dots:
    return Dots(dots.role, dots.label, tuple(map(payoffs, dots.points)), dots.hover, dots.rank)


def minmax_lines(
    world: World, x_range: tuple[Fraction, Fraction], y_range: tuple[Fraction, Fraction]
) -> tuple[Path, ...]:
    """What each of two players can guarantee, as a line across the panel of payoffs."""
    first, second = rational_pair([world.minmax(player)[0] for player in (0, 1)])
    up: tuple[Point, Point] = ((first, y_range[0]), (first, y_range[1]))
    across: tuple[Point, Point] = ((x_range[0], second), (x_range[1], second))
    return ((up,), (across,))


def range_of(values: Sequence[Fraction]) -> tuple[Fraction, Fraction]:
    """The range of an axis for these values, with a margin."""
    low, high = min(values), max(values)
    margin = (high - low or Fraction(1)) / 7
    return low - margin, high + margin
