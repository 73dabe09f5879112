"""`python -m verify.figures FOLDER`: the figures of the source as SVG, for light and dark ground."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from verify.picture.figures import figures
from verify.show.draw import drawn


def figure_files() -> Mapping[str, bytes]:
    """The files, by name."""
    return {
        f"{name}{'-dark' if dark else ''}.svg": drawn(picture, "svg", dark)
        for name, picture in figures().items()
        for dark in (False, True)
    }


if __name__ == "__main__":
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/figures")
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in figure_files().items():
        (folder / name).write_bytes(data)
