"""Maps of tiles drawn with matplotlib, as SVG. The same map gives the same bytes."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from verify.picture.data import Picture
from verify.picture.tiles import Board, Boards, Ground
from verify.show.draw import METADATA, settings
from verify.show.hover import with_titles
from verify.show.palette import DARK, LIGHT, Palette
from verify.visible import visible_parts

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.patches import PathPatch

Corner = tuple[float, float]

# In inches.
BOARD, GAP, LEFT, BOTTOM, TOP, LEGEND_ROW = 2.75, 0.55, 0.75, 0.55, 0.75, 0.26


def drawn_tiles(boards: Boards, dark: bool = False) -> bytes:
    """The SVG's bytes. Raises ImportError where matplotlib is not installed."""
    import matplotlib
    from matplotlib.figure import Figure

    boards = visible_parts(boards)
    palette = DARK if dark else LIGHT
    buffer = io.BytesIO()
    with matplotlib.rc_context(settings(palette)):  # type: ignore[arg-type]
        figure = Figure()
        _fill(figure, boards, palette)
        figure.savefig(buffer, format="svg", metadata=METADATA["svg"])
    return with_titles(buffer.getvalue(), Picture(boards.title, boards.says, (), ()))


def _fill(figure: Figure, boards: Boards, palette: Palette) -> None:
    across, down = max(map(len, boards.boards)), len(boards.boards)
    labels = len(boards.grounds) + len(_marked(boards))
    legend = LEGEND_ROW * labels + 0.2
    width = LEFT + across * BOARD + (across - 1) * GAP + 0.2
    height = TOP + down * BOARD + (down - 1) * (GAP + 0.2) + BOTTOM + legend
    figure.set_size_inches(width, height)
    figure.text(0.2 / width, 1 - 0.18 / height, boards.title, fontsize=13, fontweight="bold", ha="left", va="top")
    for i, line in enumerate(boards.boards):
        for j, board in enumerate(line):
            x, y = LEFT + j * (BOARD + GAP), height - TOP - BOARD - i * (BOARD + GAP + 0.2)
            plot = figure.add_axes((x / width, y / height, BOARD / width, BOARD / height))
            _board(plot, board, palette)
            if i == down - 1:
                plot.set_xlabel(boards.x_label, fontsize=9)
            if j == 0:
                plot.set_ylabel(boards.y_label, fontsize=9)
    plot = figure.add_axes((LEFT / width, 0.1 / height, (width - LEFT) / width, (legend - 0.1) / height))
    _legend(plot, boards, palette)


def _board(plot: Axes, board: Board, palette: Palette) -> None:
    across, down = len(board.columns), len(board.rows)
    plot.set_title(board.title, fontsize=10)
    plot.set_xlim(0, across)
    plot.set_ylim(0, down)
    plot.set_xticks([k + 0.5 for k in range(across)], board.columns, fontsize=7)
    plot.set_yticks([k + 0.5 for k in range(down)], board.rows, fontsize=7)
    plot.tick_params(length=0, pad=2)
    places = [(i, j, tile) for i, row in enumerate(board.tiles) for j, tile in enumerate(row)]
    for ground in ("all", "some", "none", "open"):
        squares = [_square(j, i) for i, j, tile in places if tile.ground == ground]
        for patch in _ground(squares, ground, palette):
            plot.add_patch(patch)
    for triangles in (
        [_left(j, i) for i, j, tile in places if tile.left],
        [_top(j, i) for i, j, tile in places if tile.top],
    ):
        for patch in _marks(triangles, palette):
            plot.add_patch(patch)


def _square(x: float, y: float) -> list[Corner]:
    return [(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)]


def _left(x: float, y: float) -> list[Corner]:
    return [(x + 0.08, y + 0.22), (x + 0.42, y + 0.5), (x + 0.08, y + 0.78)]


def _top(x: float, y: float) -> list[Corner]:
    return [(x + 0.22, y + 0.92), (x + 0.5, y + 0.58), (x + 0.78, y + 0.92)]


def _ground(outlines: list[list[Corner]], ground: Ground, palette: Palette) -> list[PathPatch]:
    if not outlines:
        return []
    line = {"edgecolor": palette.quiet, "linewidth": 0.4}
    match ground:
        case "all":
            return [_patch(outlines, facecolor=palette.states[0], **line)]
        case "some":
            return [_patch(outlines, facecolor=palette.states[2], **line)]
        case "none":
            return [_patch(outlines, facecolor=palette.ground, **line)]
    return [_patch(outlines, facecolor=palette.reachable, hatch="////", **line)]


def _marks(outlines: list[list[Corner]], palette: Palette) -> list[PathPatch]:
    marks = {"facecolor": palette.counterexample, "edgecolor": palette.pareto, "linewidth": 0.4, "zorder": 3}
    return [_patch(outlines, **marks)] if outlines else []


def _patch(outlines: list[list[Corner]], **style: Any) -> PathPatch:
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    points: list[Corner] = []
    codes: list[int] = []
    for outline in outlines:
        points += [*outline, outline[0]]
        codes += [int(Path.MOVETO), *[int(Path.LINETO)] * (len(outline) - 1), int(Path.CLOSEPOLY)]
    return PathPatch(Path(points, codes), **{"zorder": 2, **style})


def _legend(plot: Axes, boards: Boards, palette: Palette) -> None:
    plot.set_axis_off()
    marked = _marked(boards)
    rows = len(boards.grounds) + len(marked)
    (left, bottom, right, top) = plot.get_window_extent().extents
    plot.set_xlim(0, rows * (right - left) / (top - bottom))
    plot.set_ylim(0, rows)
    for place, (ground, words) in enumerate(boards.grounds):
        y = rows - 1 - place
        for patch in _ground([_inset(_square(0, y))], ground, palette):
            plot.add_patch(patch)
        plot.text(1.3, y + 0.45, words, fontsize=9, va="center")
    for place, (mark, words) in enumerate(marked):
        y = len(marked) - 1 - place
        for patch in [*_ground([_inset(_square(0, y))], "none", palette), *_marks([mark(0, y)], palette)]:
            plot.add_patch(patch)
        plot.text(1.3, y + 0.45, words, fontsize=9, va="center")


def _marked(boards: Boards) -> list[tuple[Callable[[float, float], list[Corner]], str]]:
    """The marks that have a meaning, with it."""
    return [(mark, words) for mark, words in ((_left, boards.left), (_top, boards.top)) if words]


def _inset(outline: list[Corner]) -> list[Corner]:
    (x, y), _, (right, top), _ = outline
    return [(x + 0.06, y + 0.06), (right - 0.06, y + 0.06), (right - 0.06, top - 0.06), (x + 0.06, top - 0.06)]
