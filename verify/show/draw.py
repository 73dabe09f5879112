"""Pictures drawn with matplotlib, as SVG, PNG or PDF. The same picture gives the same bytes."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from verify.errors import InputError
from verify.picture.data import Area, Curve, Dots, Panel, Picture
from verify.show.hover import with_titles
from verify.show.marks import draw_area, draw_curve, draw_dots, draw_names, few_states
from verify.show.palette import DARK, LIGHT, Palette
from verify.visible import visible_parts

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Format: TypeAlias = Literal["svg", "png", "pdf"]
FORMATS: tuple[Format, ...] = ("svg", "png", "pdf")
METADATA: Mapping[Format, dict[str, Any]] = {
    "svg": {"Date": None, "Creator": None},
    "png": {"Software": None},
    "pdf": {"CreationDate": None, "Creator": None, "Producer": None},
}
INSTALL = "pip install 'superrational[pictures]'"
DOTS_PER_INCH = 160

# In inches, from left to right and from the bottom up.
PLOT, LEFT, BETWEEN, RIGHT = 4.4, 0.75, 1.05, 0.35
NOTE_ROW, LEGEND_ROW, AXIS, TITLES, EDGE = 0.19, 0.245, 0.7, 0.85, 0.15
LETTERS_PER_INCH = 13.5


def drawn(picture: Picture, kind: Format, dark: bool = False) -> bytes:
    """The file's bytes. Raises InputError where matplotlib is not installed."""
    try:
        import matplotlib
        from matplotlib.figure import Figure
    except ImportError:
        raise InputError(f"a picture needs matplotlib, which is not installed; install it with: {INSTALL}") from None
    picture = visible_parts(picture)
    palette = DARK if dark else LIGHT
    buffer = io.BytesIO()
    with matplotlib.rc_context(settings(palette)):  # type: ignore[arg-type]
        figure = Figure()
        _fill(figure, picture, palette)
        figure.savefig(buffer, format=kind, metadata=METADATA[kind], dpi=DOTS_PER_INCH)
    return with_titles(buffer.getvalue(), picture) if kind == "svg" else buffer.getvalue()


def version_of_matplotlib() -> str:
    """On which the bytes of a drawn picture depend."""
    import matplotlib

    return matplotlib.__version__


def settings(palette: Palette) -> dict[str, Any]:
    """How matplotlib is set up for every picture on this ground."""
    ink = ("text.color", "axes.labelcolor", "axes.titlecolor", "xtick.color", "ytick.color")
    ground = ("figure.facecolor", "axes.facecolor", "savefig.facecolor")
    return {
        **dict.fromkeys(ink, palette.ink),
        **dict.fromkeys(ground, palette.ground),
        "axes.edgecolor": palette.quiet,
        "font.family": "DejaVu Sans",
        "font.size": 11,
        "hatch.linewidth": 0.6,
        "svg.fonttype": "none",
        "svg.hashsalt": "superrational",
        "path.simplify": False,
        "text.parse_math": False,
    }


def _fill(figure: Figure, picture: Picture, palette: Palette) -> None:
    """Everything at its place: notes at the bottom, above them the legend, the panels, the title."""
    count = max(1, len(picture.panels))
    width = LEFT + count * PLOT + (count - 1) * BETWEEN + RIGHT + (2.5 if count == 1 else 0)
    rows = [row for note in picture.notes for row in textwrap.wrap(note, int(LETTERS_PER_INCH * (width - 0.4)))]
    title = textwrap.wrap(picture.title, int(8.5 * width))
    labels = legend_labels(picture)
    columns = 2 if count == 2 else 1
    legend_rows = -(-len(labels) // columns)
    notes_top = EDGE + NOTE_ROW * len(rows)
    legend_top = notes_top + (LEGEND_ROW * legend_rows + 0.15 if labels else 0)
    plot_bottom = legend_top + AXIS
    height = (plot_bottom + PLOT if picture.panels else legend_top) + TITLES + 0.22 * (len(title) - 1)
    figure.set_size_inches(width, height)
    place: dict[str, Any] = {"x": 0.2 / width, "ha": "left", "va": "top"}
    figure.text(y=1 - 0.18 / height, s="\n".join(title), fontsize=13, fontweight="bold", **place)
    figure.text(y=notes_top / height, s="\n".join(rows), fontsize=9, color=palette.quiet, linespacing=1.45, **place)
    handles: dict[str, Any] = {}
    for number, panel in enumerate(picture.panels):
        left = LEFT + number * (PLOT + BETWEEN)
        handles |= _panel(
            figure, panel, palette, number, (left / width, plot_bottom / height, PLOT / width, PLOT / height)
        )
    known = [label for label in labels if label in handles]
    if known:
        figure.legend(
            [handles[label] for label in known],
            [label for label in known],
            loc="upper left",
            bbox_to_anchor=(0.1 / width, legend_top / height),
            ncols=columns,
            fontsize=10,
            frameon=False,
            handlelength=2.6,
            labelspacing=0.55,
            borderpad=0.2,
        )


def _panel(
    figure: Figure, panel: Panel, palette: Palette, number: int, place: tuple[float, float, float, float]
) -> dict[str, Any]:
    """Draw one panel; returns what stands for each label in the legend."""
    plot = figure.add_axes(place)
    plot.set_title(panel.title, fontsize=12)
    plot.set_xlabel(panel.x_label)
    plot.set_ylabel(panel.y_label)
    plot.set_xlim(*map(float, panel.x_range))
    plot.set_ylim(*map(float, panel.y_range))
    if not panel.axes:
        for side in (plot.xaxis, plot.yaxis, *plot.spines.values()):
            side.set_visible(False)
    handles: dict[str, Any] = {}
    for layer, area in enumerate(panel.areas):
        if area.outlines:
            handles.setdefault(area.label, draw_area(plot, area, palette, layer))
    for curve in panel.curves:
        if curve.paths:
            handles[curve.label] = draw_curve(plot, curve, palette)
    for rank, dots in enumerate(panel.dots):
        if dots.points:
            handles[dots.label] = draw_dots(plot, dots, palette, f"dots-{number}-{rank}", few_states(panel))
    draw_names(plot, panel, palette)
    return handles


def legend_labels(picture: Picture) -> list[str]:
    """What the legend explains, each word once."""
    parts: list[Area | Curve | Dots] = []
    for panel in picture.panels:
        parts += [*panel.areas, *panel.curves, *panel.dots]
    return list(dict.fromkeys(part.label for part in parts if part.role != "pure"))
