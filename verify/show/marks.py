"""The marks of one panel: areas, curves, dots and words, each told apart by more than its colour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from verify.picture.data import Area, Curve, Dots, Panel, Path, Point
from verify.show.palette import CLAIMED_HATCH, HATCHES, MARKERS, Palette

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.path import Path as Outline

STARS = ("counterexample", "example")
FEW = 40
"""So many states of a panel, and their marks are large."""


def draw_area(plot: Axes, area: Area, palette: Palette, layer: int) -> Any:
    from matplotlib.colors import to_rgba
    from matplotlib.patches import PathPatch

    outline = _outline(area.outlines, closed=True)
    zorder = 1 + layer / 100
    if area.role == "reachable":
        patch = PathPatch(
            outline,
            facecolor=palette.reachable,
            edgecolor="none" if area.rank else palette.quiet,
            linewidth=0.8,
            zorder=zorder,
        )
    else:
        claimed = area.role == "claimed"
        colour = palette.claimed if claimed else palette.allowed[area.rank % len(palette.allowed)]
        hatch = CLAIMED_HATCH if claimed else HATCHES[area.rank % len(HATCHES)]
        filled = to_rgba(colour, 0.07 if claimed else 0.16)
        patch = PathPatch(outline, facecolor=filled, edgecolor="none", zorder=zorder)
        lines = PathPatch(  # apart from the filling, whose opacity an SVG would give to the hatch as well
            outline,
            facecolor="none",
            edgecolor=colour,
            hatch=hatch,
            hatchcolor=to_rgba(colour, 0.55),
            linewidth=1.6,
            linestyle="--" if claimed else "-",
            zorder=zorder,
        )
        plot.add_patch(patch)
        plot.add_patch(lines)
        return patch, lines
    plot.add_patch(patch)
    return patch


def draw_curve(plot: Axes, curve: Curve, palette: Palette) -> Any:
    from matplotlib.lines import Line2D
    from matplotlib.patches import PathPatch

    styles: dict[str, tuple[str, float, Any]] = {
        "pareto": (palette.pareto, 5.5, "-"),
        "minmax": (palette.quiet, 1.2, ":"),
        "red": (palette.red, 4.5, "-"),
        "blue": (palette.blue, 4.5, (0, (1.6, 0.9))),
    }
    colour, width, style = styles[curve.role]
    lines = tuple(path for path in curve.paths if path[0][0] != path[-1][-1])
    alone = [path[0][0] for path in curve.paths if path[0][0] == path[-1][-1]]
    patch = PathPatch(
        _outline(lines, closed=False),
        facecolor="none",
        edgecolor=colour,
        linewidth=width,
        linestyle=style,
        capstyle="butt",
        zorder=2,
    )
    plot.add_patch(patch)
    if alone:
        plot.plot(
            *zip(*map(_floats, alone), strict=True), "o", ms=9, mfc="none", mec=colour, mew=2, zorder=2, ls="none"
        )
    return Line2D([], [], color=colour, linewidth=width, linestyle=style)


def draw_dots(plot: Axes, dots: Dots, palette: Palette, name: str, few: bool) -> Any:
    """Dots of one kind, called `name` in an SVG; `few` where there is room for large ones. Returns their legend's."""
    from matplotlib.lines import Line2D

    star = dots.role in STARS
    if dots.role == "pure":
        colour, marker, size = palette.ink, "o", 16.0
    elif star:
        colour, marker, size = getattr(palette, dots.role), "*", 260.0
    else:
        colour, marker = palette.states[dots.rank % len(palette.states)], MARKERS[dots.rank % len(MARKERS)]
        size = 44.0 if few else 15.0
    x, y = zip(*map(_floats, dots.points), strict=True)
    found = plot.scatter(
        x,
        y,
        s=size,
        marker=marker,
        color=colour,
        edgecolors=palette.ground if not star else palette.pareto,
        linewidths=0.35 if not star else 1.0,
        zorder=5 if star else 3 if dots.role == "pure" else 4,
        clip_on=False,
    )
    found.set_gid(name)
    edge = palette.pareto if star else palette.ground
    return Line2D([], [], ls="none", marker=marker, ms=15 if star else 7, mfc=colour, mec=edge, mew=1 if star else 0.35)


def few_states(panel: Panel) -> bool:
    """Whether the panel's states can be drawn large."""
    return sum(len(dots.points) for dots in panel.dots if dots.role == "state") <= FEW


def draw_names(plot: Axes, panel: Panel, palette: Palette) -> None:
    """Words beside points: those of corners outwards from the middle, that of a star where there is most room."""
    corners = corner_names(panel)
    for at, right, up, words in corners:
        plot.annotate(words, at, **_beside(8, right, up), fontsize=10, zorder=6)
    for dots in panel.dots:
        if dots.role in STARS:
            at = _floats(dots.points[0])
            right, up = _towards_room(at, corners, panel)
            colour = getattr(palette, dots.role)
            plot.annotate(
                dots.label,
                at,
                **_beside(26, right, up),
                fontsize=10,
                fontweight="bold",
                color=colour,
                arrowprops={"arrowstyle": "-", "color": colour, "linewidth": 1.0},
                bbox={"boxstyle": "round,pad=0.25", "facecolor": palette.ground, "edgecolor": "none", "alpha": 0.85},
                zorder=6,
            )


def corner_names(panel: Panel) -> list[tuple[tuple[float, float], int, int, str]]:
    """Each named point once, with all its names, and which way they stand: 1 is right or up, -1 left or down."""
    names: dict[Point, list[str]] = {}
    for point, word in panel.names:
        names.setdefault(point, []).append(word)
    places = [_floats(at) for at in names]
    middle = [sum(at[k] for at in places) / max(1, len(places)) for k in (0, 1)]
    found = []
    for at, words in zip(places, names.values(), strict=True):
        right, up = (1 if at[k] > middle[k] + 1e-9 else -1 if at[k] < middle[k] - 1e-9 else 0 for k in (0, 1))
        found.append((at, *((right, up) if right or up else (1, 1)), ", ".join(words)))
    return found


def _beside(far: int, right: int, up: int) -> dict[str, Any]:
    """Where words stand that are so many points away from their place."""
    return {
        "xytext": (far * right, far * up),
        "textcoords": "offset points",
        "ha": ("center", "left", "right")[right],
        "va": ("center", "bottom", "top")[up],
    }


def _towards_room(
    at: Sequence[float], corners: Sequence[tuple[Sequence[float], int, int, str]], panel: Panel
) -> tuple[int, int]:
    """The diagonal direction in which a label stays inside the panel and farthest from the names of corners."""
    ranges = [[float(end) for end in ends] for ends in (panel.x_range, panel.y_range)]
    size = [high - low for low, high in ranges]
    taken = [(c[0] + 0.06 * size[0] * right, c[1] + 0.04 * size[1] * up) for c, right, up, _ in corners]

    def room(way: tuple[int, int]) -> float:
        label = [at[0] + 0.2 * size[0] * way[0], at[1] + 0.1 * size[1] * way[1]]
        inside = min(min(label[k] - ranges[k][0], ranges[k][1] - label[k]) / size[k] for k in (0, 1))
        on_the_way = [[at[k] + (label[k] - at[k]) * share for k in (0, 1)] for share in (0.4, 1.0)]
        away = min(
            (sum(((place[k] - c[k]) / size[k]) ** 2 for k in (0, 1)) ** 0.5 for c in taken for place in on_the_way),
            default=1.0,
        )
        return min(away, 2 * inside)

    return max(((-1, -1), (-1, 1), (1, -1), (1, 1)), key=room)


def _outline(paths: tuple[Path, ...], closed: bool) -> Outline:
    from matplotlib.path import Path as Outline

    points: list[tuple[float, float]] = []
    codes: list[int] = []
    for path in paths:
        points.append(_floats(path[0][0]))
        codes.append(int(Outline.MOVETO))
        for piece in path:
            kind = Outline.LINETO if len(piece) == 2 else Outline.CURVE3
            points += map(_floats, piece[1:])
            codes += [int(kind)] * (len(piece) - 1)
        if closed:
            points.append(_floats(path[0][0]))
            codes.append(int(Outline.CLOSEPOLY))
    return Outline(points or [(0.0, 0.0)], codes or [int(Outline.MOVETO)])


def _floats(point: Point) -> tuple[float, float]:
    return float(point[0]), float(point[1])
