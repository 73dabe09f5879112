"""The cactus plot: how many problems each solved within a time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from benchmarks.scores import Result, complete, times

STYLES = ("-", "--", "-.", ":", (0, (3, 1, 1, 1)), (0, (1, 3)))
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")


def plot(results: Sequence[Result], names: Sequence[str], cap: float, path: Path) -> None:
    """Write it as SVG."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams["svg.hashsalt"] = "superrational"
    from matplotlib import pyplot

    solved = list(times(complete(results)))
    figure, axes = pyplot.subplots(figsize=(7, 4.5))
    for name, style, colour in zip(names, STYLES, COLOURS, strict=False):
        own = sorted(seconds for r, seconds in solved if r.contestant == name)
        label = f"{name} ({len(own)})"
        axes.plot(range(1, len(own) + 1), own, linestyle=style, color=colour, label=label, linewidth=1.8)
    axes.axhline(cap, color="#999999", linewidth=0.8)
    axes.text(1, cap * 1.1, f"cap, {cap:g} s", color="#666666", fontsize=8)
    axes.set(yscale="log", xlabel="problems solved", ylabel="CPU seconds for each, from the quickest on")
    axes.legend(frameon=False, loc="upper left", bbox_to_anchor=(1.0, 1.0))
    axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(path, metadata={"Date": None}, bbox_inches="tight")
    pyplot.close(figure)
