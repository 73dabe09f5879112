"""Pictures drawn with matplotlib, as SVG, PNG or PDF. The same picture gives the same bytes."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from verify.errors import InputError
from verify.picture.data import Area, Curve, Dots, Panel, Picture
from verify.show.fit.layout import ENTRY, NATURAL, NOTE, NOTE_LINE, POINTS, TITLE, Margins, Page, Plan, planned
from verify.show.fit.measure import FONT, wrapped
from verify.show.hover import with_titles
from verify.show.marks import draw_area, draw_curve, draw_dots, draw_names, few_states
from verify.show.palette import DARK, LIGHT, Palette
from verify.visible import visible_parts

if TYPE_CHECKING:
    from matplotlib.axes import Axes
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

PANEL_TITLE, AXIS = 12.0, 11.0
"""Sizes of fonts, in points."""
GAP = 0.08
GUESS = Margins(0.75, 0.6, 0.35)


def drawn(picture: Picture, kind: Format, dark: bool = False, page: Page = NATURAL) -> bytes:
    """The file's bytes. Raises InputError where matplotlib is not installed, or the page too small."""
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
        _fill(figure, picture, palette, page)
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
        "font.family": FONT,
        "font.size": 11,
        "hatch.linewidth": 0.6,
        "svg.fonttype": "none",
        "svg.hashsalt": "superrational",
        "path.simplify": False,
        "text.parse_math": False,
    }


def _fill(figure: Figure, picture: Picture, palette: Palette, page: Page) -> None:
    """Everything at its place."""
    plots = [_axes(figure, panel) for panel in picture.panels]
    labels = legend_labels(picture)
    margins = [GUESS] * len(plots)
    for _ in range(2):  # as ticks depend on how large a panel is, and that on how wide they are
        plan = planned(page, picture.title, picture.notes, labels, margins)
        _arrange(figure, picture.panels, plots, plan)
        margins = [_margins(figure, plot) for plot in plots]
    plan = planned(page, picture.title, picture.notes, labels, margins)
    _arrange(figure, picture.panels, plots, plan)
    place: dict[str, Any] = {"x": 0.2 / plan.width, "ha": "left", "va": "top"}
    figure.text(y=1 - 0.18 / plan.height, s="\n".join(plan.title), fontsize=TITLE, fontweight="bold", **place)
    figure.text(
        y=plan.notes_top / plan.height,
        s="\n".join(plan.notes),
        fontsize=NOTE,
        color=palette.quiet,
        linespacing=NOTE_LINE,
        **place,
    )
    handles: dict[str, Any] = {}
    for number, (panel, plot) in enumerate(zip(picture.panels, plots, strict=True)):
        handles |= _panel(plot, panel, palette, number, (POINTS * plan.plot[0], POINTS * plan.plot[1]))
    _legends(figure, plan, handles)


def _axes(figure: Figure, panel: Panel) -> Axes:
    """The axes of a panel, still without their place and labels."""
    plot = figure.add_axes((0.1, 0.1, 0.8, 0.8))
    plot.set_xlim(*map(float, panel.x_range))
    plot.set_ylim(*map(float, panel.y_range))
    if not panel.axes:
        for side in (plot.xaxis, plot.yaxis, *plot.spines.values()):
            side.set_visible(False)
    return plot


def _arrange(figure: Figure, panels: Sequence[Panel], plots: Sequence[Axes], plan: Plan) -> None:
    """Put the axes at their places, with labels in rows that are as long as their side."""
    figure.set_size_inches(plan.width, plan.height)
    wide, high = plan.plot
    for panel, plot, (left, bottom) in zip(panels, plots, plan.places, strict=True):
        plot.set_position((left / plan.width, bottom / plan.height, wide / plan.width, high / plan.height))
        plot.set_title("\n".join(wrapped(panel.title, POINTS * wide, PANEL_TITLE, most=2)), fontsize=PANEL_TITLE)
        plot.set_xlabel("\n".join(wrapped(panel.x_label, POINTS * wide, AXIS, most=2)))
        plot.set_ylabel("\n".join(wrapped(panel.y_label, POINTS * high, AXIS, most=2)))
        if not panel.axes:  # as long a unit to the right as upwards
            for ends, side, set_ends in (
                (panel.x_range, wide, plot.set_xlim),
                (panel.y_range, high, plot.set_ylim),
            ):
                low, top = map(float, ends)
                more = (top - low) * (side / min(wide, high) - 1) / 2
                set_ends(low - more, top + more)


def _margins(figure: Figure, plot: Axes) -> Margins:
    """What stands around the axes now."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    renderer = FigureCanvasAgg(figure).get_renderer()  # type: ignore[no-untyped-call]
    inside = plot.get_window_extent(renderer)
    outside = plot.get_tightbbox(renderer) or inside
    return Margins(
        *(
            max(0.0, float(size)) / figure.dpi + GAP
            for size in (inside.x0 - outside.x0, inside.y0 - outside.y0, outside.y1 - inside.y1)
        )
    )


def _panel(plot: Axes, panel: Panel, palette: Palette, number: int, size: tuple[float, float]) -> dict[str, Any]:
    """Draw what one panel has; returns what stands for each label in the legend. `size` is in points."""
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
    draw_names(plot, panel, palette, size)
    return handles


def _legends(figure: Figure, plan: Plan, handles: Mapping[str, Any]) -> None:
    """The legend, column by column."""
    for number, column in enumerate(plan.legend):
        known = [(label, rows) for label, rows in column if label in handles]
        if known:
            figure.legend(
                [handles[label] for label, _ in known],
                ["\n".join(rows) for _, rows in known],
                loc="upper left",
                bbox_to_anchor=(number / len(plan.legend) + 0.1 / plan.width, plan.legend_top / plan.height),
                fontsize=ENTRY,
                frameon=False,
                handlelength=2.6,
                labelspacing=0.55,
                borderpad=0.2,
                borderaxespad=0.2,
            )


def legend_labels(picture: Picture) -> list[str]:
    """What the legend explains, each word once."""
    parts: list[Area | Curve | Dots] = []
    for panel in picture.panels:
        parts += [*panel.areas, *panel.curves, *panel.dots]
    return list(dict.fromkeys(part.label for part in parts if part.role != "pure"))
