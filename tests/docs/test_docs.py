"""What docs/ holds is right: the figures of the source, and the examples."""

from __future__ import annotations

import json
import re
import runpy
from pathlib import Path

import pytest
from notebooks import follow, kept
from pages import settled

from verify.picture.figures import figures

from ..picture.games import point

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"


def test_the_red_boundary_and_the_regions_are_those_of_the_source():
    drawn = figures()
    _, red, blue = drawn["outcomes"].panels[0].curves
    assert red.paths == (((point(1, "5/2"), point(2, 2)), (point(2, 2), point("5/2", 1))),)
    assert blue.paths == (((point(0, 3), point(1, "5/2")),), ((point("5/2", 1), point(3, 0)),))
    kite = {piece[0] for piece in drawn["green-kite"].panels[0].areas[1].outlines[0]}
    assert kite == {point(1, 1), point(3, 0), point(2, 2), point("8/5", "11/5")}
    triangle = {piece[0] for piece in drawn["yellow-triangle"].panels[0].areas[1].outlines[0]}
    assert triangle == {point(1, 1), point(3, 0), point("17/8", "7/4")}


PATH = re.compile(r"`((?:agents|benchmarks|docs|editors|proofs|spec|studies|tests|tools|verify)/[\w./*-]*)`")


@pytest.mark.parametrize("path", [*sorted(ROOT.glob("*.md")), *sorted(DOCS.rglob("*.md"))], ids=lambda path: path.name)
def test_the_paths_that_a_page_names_exist(path):
    """Apart from those with a NAME in capitals, which stands for any name."""
    named = {name for name in PATH.findall(path.read_text("utf-8")) if not re.search(r"\b(NAME|SOURCE|CLAIM)\b", name)}
    inside = (ROOT, ROOT / "verify")
    assert {name for name in named if not any(list(folder.glob(name.rstrip("/"))) for folder in inside)} == set()


@pytest.mark.parametrize("path", sorted((DOCS / "examples").glob("*.py")), ids=lambda path: path.stem)
def test_the_examples_run(path, capsys):
    runpy.run_path(str(path))
    assert capsys.readouterr().out


@pytest.mark.slow
@pytest.mark.parametrize("path", sorted((DOCS / "examples").glob("*.ipynb")), ids=lambda path: path.stem)
def test_the_notebooks_show_what_comes_out(path):
    """Their cells are run by `exec`, in this process; `python tests/docs/notebooks.py FILE` writes what came out."""
    for cell, printed, shown in follow(json.loads(path.read_text("utf-8"))):
        assert tuple(map(settled, kept(cell))) == (settled(printed), settled(shown))
