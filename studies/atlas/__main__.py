"""`python -m studies.atlas GAMES.csv DILEMMAS.csv STATES.csv FOLDER`: results of the sweeps `atlas` and `dilemmas`, and
of `studies.atlas.states`, as documents.

Writes them, without the columns that differ from run to run, and their pictures for light and dark ground.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from studies.atlas.dilemmas import dilemmas_text, plane, read_dilemmas
from studies.atlas.maps import lp_map, maps, states_map
from studies.atlas.results import read_rows, results, rows_text
from studies.atlas.states import read_states, states_text
from verify.show.draw import drawn
from verify.show.tiles import drawn_tiles


def atlas_files(games: Path, dilemmas: Path, states: Path) -> Mapping[str, bytes]:
    """The files, by name. Raises InputError."""
    rows, points, found = read_rows(games), read_dilemmas(dilemmas), read_states(states)
    files = {"games.csv": rows_text(rows).encode(), "dilemmas.csv": dilemmas_text(points).encode()}
    files["states.csv"] = states_text(found.values()).encode()
    for dark, ending in ((False, ""), (True, "-dark")):
        files[f"games{ending}.svg"] = drawn_tiles(maps(results(rows)), dark)
        files[f"states{ending}.svg"] = drawn_tiles(states_map(found), dark)
        files[f"lp{ending}.svg"] = drawn_tiles(lp_map(found), dark)
        files[f"dilemmas{ending}.svg"] = drawn(plane(points), "svg", dark)
    return files


if __name__ == "__main__":
    games, dilemmas, states, folder = map(Path, sys.argv[1:5])
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in atlas_files(games, dilemmas, states).items():
        (folder / name).write_bytes(data)
