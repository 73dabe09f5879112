"""A table of agents by agents on a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from verify.picture.matrix import Matrix
from verify.show.lines import Line, line
from verify.visible import columns, visible

STYLES = {"good": "green", "bad": "red", "plain": "", "open": "yellow"}


def matrix_lines(matrix: Matrix) -> Iterator[Line]:
    """The lines: what it is of, the names of the columns, and the rows with as much room as their texts need."""
    yield line(0, (matrix.title, "bold"))
    yield line(2, (matrix.says, "dim"))
    heads = ("", *map(visible, matrix.columns))
    texts = [
        (visible(name), *(visible(each.text) for each in row))
        for name, row in zip(matrix.rows, matrix.cells, strict=True)
    ]
    widths = [max(columns(row[k]) for row in (heads, *texts)) for k in range(len(heads))]
    yield line(2, *((_padded(text, width), "bold") for text, width in zip(heads, widths, strict=True)))
    for row, cells in zip(texts, matrix.cells, strict=True):
        styles = ("bold", *(STYLES[cell.ground] for cell in cells))
        parts = zip(row, widths, styles, strict=True)
        yield line(2, *((_padded(text, width), style) for text, width, style in parts))
    for note in matrix.notes:
        yield line(2, (note, "dim"))


def _padded(text: str, width: int) -> str:
    return text + " " * (width - columns(text) + 2)
