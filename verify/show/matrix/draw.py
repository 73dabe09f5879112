"""A table of agents by agents drawn with matplotlib. The same table gives the same bytes."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from verify.errors import InputError
from verify.picture.data import Picture
from verify.picture.matrix import Ground, Matrix
from verify.show.draw import DOTS_PER_INCH, INSTALL, METADATA, Format, settings
from verify.show.hover import with_titles
from verify.show.palette import DARK, LIGHT, Palette
from verify.visible import columns, visible_parts

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# In inches.
LETTER, ROW, EDGE, LINE, LEAST = 0.095, 0.34, 0.2, 0.24, 0.6


def drawn_matrix(matrix: Matrix, kind: Format, dark: bool = False) -> bytes:
    """The file's bytes. Raises InputError where matplotlib is not installed."""
    try:
        import matplotlib
        from matplotlib.figure import Figure
    except ImportError:
        raise InputError(f"a picture needs matplotlib, which is not installed; install it with: {INSTALL}") from None
    matrix = visible_parts(matrix)
    palette = DARK if dark else LIGHT
    widths = _widths(matrix)
    above, below = 2 * LINE + 2 * ROW, EDGE + LINE * len(matrix.notes)
    words = max(map(columns, (matrix.title, matrix.says, *matrix.notes)))
    width = max(sum(widths), words * LETTER * 0.85) + 2 * EDGE
    height = above + ROW * len(matrix.rows) + below + EDGE
    buffer = io.BytesIO()
    with matplotlib.rc_context(settings(palette)):  # type: ignore[arg-type]
        figure = Figure(figsize=(width, height))
        plot = figure.add_axes((0.0, 0.0, 1.0, 1.0))
        plot.set_axis_off()
        plot.set_xlim(0, width)
        plot.set_ylim(height, 0)
        _fill(plot, matrix, widths, palette)
        figure.savefig(buffer, format=kind, metadata=METADATA[kind], dpi=DOTS_PER_INCH)
    return (
        with_titles(buffer.getvalue(), Picture(matrix.title, matrix.says, (), ()))
        if kind == "svg"
        else buffer.getvalue()
    )


def _widths(matrix: Matrix) -> list[float]:
    names = max(map(columns, (matrix.row_label, *matrix.rows)))
    texts = [max(map(columns, (name, *(row[k].text for row in matrix.cells)))) for k, name in enumerate(matrix.columns)]
    return [max(LEAST, LETTER * (letters + 2)) for letters in (names, *texts)]


def _fill(plot: Axes, matrix: Matrix, widths: list[float], palette: Palette) -> None:
    plot.text(EDGE, EDGE, matrix.title, fontsize=12, fontweight="bold", va="center")
    plot.text(EDGE, EDGE + LINE, matrix.says, fontsize=9, color=palette.quiet, va="center")
    top = 2 * LINE + ROW
    plot.text(EDGE, top + ROW / 2, matrix.row_label, fontsize=9, color=palette.quiet, va="center")
    plot.text(EDGE + widths[0], top - ROW * 0.1, matrix.column_label, fontsize=9, color=palette.quiet, va="center")
    top += ROW
    left = EDGE + widths[0]
    for name, width in zip(matrix.columns, widths[1:], strict=True):
        plot.text(left + width / 2, top - ROW / 2, name, fontsize=9, fontweight="bold", ha="center", va="center")
        left += width
    for name, row in zip(matrix.rows, matrix.cells, strict=True):
        plot.text(EDGE, top + ROW / 2, name, fontsize=9, fontweight="bold", va="center")
        left = EDGE + widths[0]
        for cell, width in zip(row, widths[1:], strict=True):
            _square(plot, (left, top), width, cell.ground, palette)
            plot.text(left + width / 2, top + ROW / 2, cell.text, fontsize=9, ha="center", va="center", zorder=3)
            left += width
        top += ROW
    for number, note in enumerate(matrix.notes):
        plot.text(EDGE, top + LINE * (number + 0.7), note, fontsize=8, color=palette.quiet, va="center")


def _square(plot: Axes, corner: tuple[float, float], width: float, ground: Ground, palette: Palette) -> None:
    from matplotlib.patches import Rectangle

    fills = {
        "good": palette.allowed[0],
        "bad": palette.counterexample,
        "plain": palette.ground,
        "open": palette.reachable,
    }
    light = 0.3 if ground in ("good", "bad") else 1.0
    plot.add_patch(Rectangle(corner, width, ROW, facecolor=fills[ground], alpha=light, zorder=1))
    plot.add_patch(Rectangle(corner, width, ROW, fill=False, edgecolor=palette.quiet, linewidth=0.5, zorder=2))
