"""The marks of one panel: areas, curves, dots and words, each told apart by more than its colour."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from verify.picture.data import Area, Curve, Dots, Panel, Path, Point
from verify.show.fit.measure import LINE, width_of, wrapped
from verify.show.fit.place import Box, Label, around, placed
from verify.show.palette import CLAIMED_HATCH, HATCHES, MARKERS, Palette

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.path import Path as Outline

STARS = ("counterexample", "example")
FILLED, BOUNDARY, OUTLINED, LINES, PURE, STATES, STAR = 1.0, 1.4, 1.6, 2.0, 3.0, 4.0, 5.0
"""From back to front. The Pareto boundary is a wide band, so that what lies on it is seen in front of it."""
NAME, STEM = 10.0, 20.0
"""The size of words beside points; and from how far away on a line leads to them. In points."""
MOST_NAMES = 4
"""So many names of one point stand beside it."""
MOST_OF_SIDE = 0.45
"""So much of a panel's width words take at most, in two rows."""
FEW = 40
"""So many states of a panel, and their marks are large."""


def draw_area(plot: Axes, area: Area, palette: Palette, layer: int) -> Any:
    from matplotlib.colors import to_rgba
    from matplotlib.patches import PathPatch

    outline = _outline(area.outlines, closed=True)
    zorder = FILLED + layer / 100
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
            zorder=OUTLINED + layer / 100,
        )
        plot.add_patch(patch)
        plot.add_patch(lines)
        return patch, lines
    plot.add_patch(patch)
    return patch


def draw_curve(plot: Axes, curve: Curve, palette: Palette) -> Any:
    from matplotlib.lines import Line2D
    from matplotlib.patches import PathPatch

    styles: dict[str, list[tuple[str, float, Any]]] = {
        "pareto": [(palette.band, 7.0, "-"), (palette.pareto, 1.8, "-")],
        "minmax": [(palette.quiet, 1.2, ":")],
        "red": [(palette.red, 4.5, "-")],
        "blue": [(palette.blue, 4.5, (0, (1.6, 0.9)))],
    }
    lines = tuple(path for path in curve.paths if path[0][0] != path[-1][-1])
    alone = [path[0][0] for path in curve.paths if path[0][0] == path[-1][-1]]
    layer = BOUNDARY if curve.role == "pareto" else LINES
    for number, (colour, width, style) in enumerate(styles[curve.role]):
        patch = PathPatch(
            _outline(lines, closed=False),
            facecolor="none",
            edgecolor=colour,
            linewidth=width,
            linestyle=style,
            capstyle="butt",
            joinstyle="round",
            zorder=layer + number / 100,
        )
        plot.add_patch(patch)
    if alone:
        band, line = styles[curve.role][0], styles[curve.role][-1]
        for number, (colour, width) in enumerate(((band[0], 5.0), (line[0], 1.6))):
            plot.plot(
                *zip(*map(_floats, alone), strict=True), "o", ms=11, mfc="none", mec=colour, mew=width,
                zorder=layer + number / 100, ls="none", clip_on=False,
            )  # fmt: skip
    handles = [
        Line2D([], [], color=colour, linewidth=width, linestyle=style) for colour, width, style in styles[curve.role]
    ]
    return handles[0] if len(handles) == 1 else tuple(handles)


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
        zorder=STAR if star else PURE if dots.role == "pure" else STATES,
        clip_on=False,
    )
    found.set_gid(name)
    edge = palette.pareto if star else palette.ground
    return Line2D([], [], ls="none", marker=marker, ms=15 if star else 7, mfc=colour, mec=edge, mew=1 if star else 0.35)


def few_states(panel: Panel) -> bool:
    """Whether the panel's states can be drawn large."""
    return sum(len(dots.points) for dots in panel.dots if dots.role == "state") <= FEW


def draw_names(plot: Axes, panel: Panel, palette: Palette, size: tuple[float, float]) -> None:
    """Words beside points, in a panel of this size in points: those of corners outwards from the middle, those of stars
    where there is most room. Where there is none, words are left out; in an SVG a point tells them still."""
    left, bottom = plot.get_xlim()[0], plot.get_ylim()[0]
    scale = [size[0] / (plot.get_xlim()[1] - left), size[1] / (plot.get_ylim()[1] - bottom)]

    def points(at: Sequence[float]) -> tuple[float, float]:
        return (at[0] - left) * scale[0], (at[1] - bottom) * scale[1]

    words: list[tuple[tuple[float, float], list[str], str, bool]] = []
    labels: list[Label] = []
    for at, right, up, name in corner_names(panel):
        rows = _rows(name, MOST_OF_SIDE * size[0])
        words.append((at, rows, palette.ink, False))
        labels.append(_label(points(at), rows, (right, up) if right or up else None, 8.0))
    for dots in panel.dots:
        for at in map(_floats, dots.points[:1]) if dots.role in STARS else ():
            rows = wrapped(dots.label, MOST_OF_SIDE * size[0], NAME, bold=True, most=2)
            words.append((at, rows, getattr(palette, dots.role), True))
            labels.append(_label(points(at), rows, None, 26.0, bold=True))
    boxes = placed(labels, Box(3, 3, size[0] - 3, size[1] - 3), _covered(panel, points))
    for (at, rows, colour, bold), box in zip(words, boxes, strict=True):
        if box is not None:
            _draw_words(plot, at, points(at), rows, box, colour, bold, palette)


def _rows(names: Sequence[str], width: float) -> list[str]:
    """The names of one point in a row, or where that is too long below each other."""
    together = ", ".join(names)
    if width_of(together, NAME) <= width:
        return [together]
    return [row for name in _commas(names[:MOST_NAMES]) for row in wrapped(name, width, NAME, most=1)]


def _commas(names: Sequence[str]) -> list[str]:
    return [*(f"{name}," for name in names[:-1]), names[-1]]


def _label(
    at: tuple[float, float], rows: Sequence[str], way: tuple[int, int] | None, far: float, bold: bool = False
) -> Label:
    width = max(width_of(row, NAME, bold) for row in rows)
    return Label(*at, width, LINE * NAME * len(rows), way, far)


def _draw_words(
    plot: Axes,
    at: tuple[float, float],
    place: tuple[float, float],
    rows: Sequence[str],
    box: Box,
    colour: str,
    bold: bool,
    palette: Palette,
) -> None:
    """Words in their box; with a line to their point where that is not beside it."""
    x = min(max(place[0], box.left), box.right)
    y = min(max(place[1], box.bottom), box.top)
    away = ((x - place[0]) ** 2 + (y - place[1]) ** 2) ** 0.5
    stem = {"arrowstyle": "-", "color": colour, "linewidth": 0.8, "shrinkA": 0, "shrinkB": 4}
    ground = {"boxstyle": "round,pad=0.15", "facecolor": palette.ground, "edgecolor": "none", "alpha": 0.85}
    plot.annotate(
        "\n".join(rows),
        at,
        xytext=((box.left + box.right) / 2 - place[0], (box.bottom + box.top) / 2 - place[1]),
        textcoords="offset points",
        ha="center",
        va="center",
        fontsize=NAME,
        fontweight="bold" if bold else "normal",
        color=colour,
        arrowprops=stem if bold or away > STEM else None,
        bbox=ground if bold else None,
        zorder=6,
    )


def _covered(panel: Panel, points: Callable[[Sequence[float]], tuple[float, float]]) -> list[Box]:
    """What words should leave free: marks, and places along lines."""
    radius = {"pure": 3.0, "state": 4.0 if few_states(panel) else 2.5, "example": 9.0, "counterexample": 9.0}
    found = []
    for dots in panel.dots:
        for at in dots.points:
            x, y = points(_floats(at))
            found.append(around(x, y, radius[dots.role]))
    for curve in panel.curves:
        for piece in (piece for path in curve.paths for piece in path):
            ends = [points(_floats(piece[0])), points(_floats(piece[-1]))]
            for k in range(1, 24):
                (x, y), (u, v) = ends
                found.append(around(x + (u - x) * k / 24, y + (v - y) * k / 24, 3.0))
    return found


def corner_names(panel: Panel) -> list[tuple[tuple[float, float], int, int, list[str]]]:
    """Each named point once, with all its names, and which way they stand: 1 is right or up, -1 left or down."""
    names: dict[Point, list[str]] = {}
    for point, word in panel.names:
        names.setdefault(point, []).append(word)
    places = [_floats(at) for at in names]
    middle = [sum(at[k] for at in places) / max(1, len(places)) for k in (0, 1)]
    found = []
    for at, words in zip(places, names.values(), strict=True):
        right, up = (1 if at[k] > middle[k] + 1e-9 else -1 if at[k] < middle[k] - 1e-9 else 0 for k in (0, 1))
        found.append((at, right, up, words))
    return found


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
