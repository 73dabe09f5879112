"""What docs/ holds is right: the figures of the source, and the examples."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from verify.picture.figures import figures

from ..picture.games import point

DOCS = Path(__file__).parents[2] / "docs"


def test_the_red_boundary_and_the_regions_are_those_of_the_source():
    drawn = figures()
    _, red, blue = drawn["outcomes"].panels[0].curves
    assert red.paths == (((point(1, "5/2"), point(2, 2)), (point(2, 2), point("5/2", 1))),)
    assert blue.paths == (((point(0, 3), point(1, "5/2")),), ((point("5/2", 1), point(3, 0)),))
    kite = {piece[0] for piece in drawn["green-kite"].panels[0].areas[1].outlines[0]}
    assert kite == {point(1, 1), point(3, 0), point(2, 2), point("8/5", "11/5")}
    triangle = {piece[0] for piece in drawn["yellow-triangle"].panels[0].areas[1].outlines[0]}
    assert triangle == {point(1, 1), point(3, 0), point("17/8", "7/4")}


@pytest.mark.parametrize("path", sorted((DOCS / "examples").glob("*.py")), ids=lambda path: path.stem)
def test_the_examples_run(path, capsys):
    runpy.run_path(str(path))
    assert capsys.readouterr().out
