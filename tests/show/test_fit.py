"""Texts of pictures stand inside and not on each other: in the whole gallery, for every game, at every size."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from xml.etree import ElementTree

import pytest

from verify.errors import InputError
from verify.library.find import data_folder, list_games, load_claim
from verify.picture.compose import picture_of
from verify.picture.data import Picture
from verify.show.draw import drawn
from verify.show.fit.asked import page_of, parse_size
from verify.show.fit.measure import width_of, wrapped
from verify.show.fit.place import Box, Label, around, placed
from verify.show.hover import SVG

from .placed_texts import faults, measured

GAMES = [entry.name for entry in list_games()]
DOCS = data_folder() / "docs"


def claim_about(game: str, folder) -> Picture:
    path = folder / "c.claim.yaml"
    path.write_text(f"claim: c\ngame: {game}\nlemma: 1 = 1\n", encoding="utf-8")
    return picture_of(load_claim(path), {}, None, most=0)


@pytest.mark.parametrize("folder", ["gallery", "figures"])
def test_texts_of_the_documentation_s_pictures_stand_well(folder):
    paths = sorted((DOCS / folder).glob("*.svg"))
    bad = {path.name: found for path in paths if (found := faults(path.read_text(encoding="utf-8")))}
    assert paths and bad == {}


@pytest.mark.parametrize("game", GAMES)
def test_texts_of_every_game_stand_well(game, tmp_path):
    picture = claim_about(game, tmp_path)
    if picture.panels:
        size = "9cm" if GAMES.index(game) % 2 else None
        assert faults(drawn(picture, "svg", page=page_of(size, None, True)).decode()) == []


def test_a_fault_would_be_seen():
    line = '<text style="font-size: 10px; text-anchor: middle" x="{}" y="20" transform="rotate(-0 0 20)">Heads</text>'
    svg = '<svg viewBox="0 0 200 100">' + "".join(map(line.format, (5, 60, 70)))
    assert len(faults(svg)) == 2


LONG = "A" * 40 + " of the long name"


@pytest.fixture(scope="module")
def pennies(tmp_path_factory):
    return claim_about("matching-pennies", tmp_path_factory.mktemp("claims"))


def test_long_texts_are_put_in_rows_or_shortened(pennies):
    panels = tuple(
        replace(panel, title=LONG * 4, x_label=LONG * 3, y_label=LONG * 3,
                names=tuple((at, f"{name} {LONG}") for at, name in panel.names),
                areas=tuple(replace(area, label=f"{area.label} {LONG * 5}") for area in panel.areas))
        for panel in pennies.panels
    )  # fmt: skip
    svg = drawn(replace(pennies, title=LONG * 9, notes=(LONG * 9,) * 3, panels=panels), "svg").decode()
    assert faults(svg) == []
    assert "…" in svg


@pytest.mark.parametrize("size", ["8cm", "12x20cm", "160mm", "30x16cm", "6.5in"])
def test_a_picture_is_as_large_as_it_is_asked_to_be(pennies, size):
    page = page_of(size, None, True)
    root = ElementTree.fromstring(drawn(pennies, "svg", page=page))
    wide, high = (float(root.get(side, "").removesuffix("pt")) / 72 for side in ("width", "height"))
    assert wide == pytest.approx(page.width, abs=0.01)
    assert page.height is None or high == pytest.approx(page.height, abs=0.01)
    assert faults(ElementTree.tostring(root, encoding="unicode").replace("ns0:", "")) == []


@pytest.mark.parametrize("size", ["2cm", "16x3cm"])
def test_too_small_a_page_is_refused_with_the_least(pennies, size):
    with pytest.raises(InputError, match=r"--size: expected a (width|height) of at least \d+\.\d cm"):
        drawn(pennies, "svg", page=page_of(size, None, True))


@pytest.mark.parametrize(
    "text", ["", "16", "cm", "-3cm", "0cm", "1e3cm", "16 x cm", "16x10x3cm", "1000in", "16pt", "٣cm"]
)
def test_a_size_is_a_width_or_a_width_and_a_height(text):
    with pytest.raises(InputError, match="--size: expected a width"):
        parse_size(text)


def test_title_and_notes_can_be_chosen(pennies):
    plain, chosen, bare = (
        "".join(ElementTree.fromstring(drawn(pennies, "svg", page=page)).find(f".//{{{SVG}}}g").itertext())
        for page in (page_of(None, None, True), page_of(None, "Figure <1>", True), page_of(None, "", False))
    )
    assert "Drawn at" in plain and "Drawn at" in chosen and "Drawn at" not in bare
    assert "Figure <1>" in chosen and "Figure" not in plain


def test_labels_lie_in_the_area_and_not_on_each_other():
    labels = [Label(50, 50, 30, 10, (1, 1), 5) for _ in range(12)]
    area = Box(0, 0, 100, 100)
    boxes = [box for box in placed(labels, area, [around(50, 50, 5)]) if box is not None]
    assert len(boxes) > 8
    assert all(box.is_in(area) and not box.common(around(50, 50, 4)) for box in boxes)
    assert not any(one.common(other) for one, other in combinations(boxes, 2))
    assert placed([Label(50, 50, 101, 10, None, 5)], area, []) == [None]


def test_a_label_stands_where_it_is_wished_and_else_where_nothing_is_covered():
    area = Box(0, 0, 100, 100)
    (wished,) = placed([Label(50, 50, 20, 10, (-1, 1), 5)], area, [])
    assert wished == Box(25, 55, 45, 65)
    (moved,) = placed([Label(50, 50, 20, 10, (-1, 1), 5)], area, [Box(30, 56, 40, 62)])
    assert moved is not None and not moved.common(Box(30, 56, 40, 62))
    (inside,) = placed([Label(98, 98, 20, 10, (1, 1), 5)], area, [])
    assert inside is not None and inside.is_in(area)


def test_widths_are_nearly_those_of_the_font():
    for text in ("Football Football", "prob(row, Swerve)", "δ = 1/1000; ε ≤ 1"):
        for bold in (False, True):
            assert width_of(text, 10, bold) == pytest.approx(measured(text, 10, bold)[0], rel=0.05)


def test_rows_are_no_wider_than_asked():
    text = f"where nobody gets more {LONG} δ"
    rows = wrapped(text, 80, 10)
    assert all(width_of(row, 10) <= 80 for row in rows)
    assert "".join(rows).replace(" ", "") == text.replace(" ", "")
    short = wrapped(text, 80, 10, most=2)
    assert len(short) == 2 and short[-1].endswith("…") and width_of(short[-1], 10) <= 80
