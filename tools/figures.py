"""The figures of the source as SVG, for light and dark ground."""

from __future__ import annotations

from collections.abc import Mapping

from verify.picture.figures import figures
from verify.show.draw import drawn


def figure_files() -> Mapping[str, bytes]:
    """The files, by name."""
    return {
        f"{name}{'-dark' if dark else ''}.svg": drawn(picture, "svg", dark)
        for name, picture in figures().items()
        for dark in (False, True)
    }
