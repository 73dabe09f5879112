"""Pictures as files: the same bytes each time, words on every point, hostile names as text."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from verify.evidence.file import read_evidence
from verify.library.find import data_folder, find_claims, load_claim
from verify.picture.compose import picture_of
from verify.picture.data import Picture
from verify.show.draw import FORMATS, drawn
from verify.show.hover import SVG, for_page
from verify.show.palette import DARK, LIGHT, pairs


@pytest.fixture(scope="module")
def picture() -> Picture:
    evidence = read_evidence(data_folder() / "proofs" / "lp-v-defect-grid-delta.evidence.json")
    return picture_of(load_claim(find_claims(["lp-v-defect-grid-delta"])[0]), {}, evidence)


@pytest.mark.parametrize("kind", FORMATS)
def test_the_same_picture_gives_the_same_bytes(picture, kind):
    assert drawn(picture, kind) == drawn(picture, kind)
    assert drawn(picture, kind) != drawn(picture, kind, dark=True)


def test_every_point_says_what_it_is(picture):
    root = ElementTree.fromstring(drawn(picture, "svg"))
    titles = [title.text for use in root.iter(f"{{{SVG}}}use") for title in use.iter(f"{{{SVG}}}title")]
    hover = [words for panel in picture.panels for dots in panel.dots for words in dots.hover]
    assert sorted(map(str, titles)) == sorted(hover)  # stars are in front, so their order differs
    assert any("counterexample" in (words or "") for words in titles)


def test_names_are_text_and_no_markup_and_no_formula(picture):
    hostile = replace(picture, title="<script>alert(1)</script> $x$ & \"'", notes=("<b> $\\frac{1}{0}$",))
    svg = drawn(hostile, "svg")
    assert b"<script" not in svg and b"<b>" not in svg
    assert "$x$" in "".join(ElementTree.fromstring(svg).itertext())


def test_for_a_page_ids_are_its_own_and_colours_follow_the_theme(picture):
    text = for_page(drawn(picture, "svg"), "p7-", pairs())
    root = ElementTree.fromstring(text)
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids)) and all(str(each).startswith("p7-") for each in ids)
    assert "var(--c-ececec)" in text and "#ececec" not in text


def test_a_game_of_four_is_explained():
    picture = picture_of(load_claim(find_claims(["copies"])[0]), {}, None)
    assert picture.panels == ()
    assert any("players with three actions; here it is 2 by 2 by 2 by 2" in note for note in picture.notes)
    assert drawn(picture, "png").startswith(b"\x89PNG")


def test_a_game_of_three_actions_has_triangles():
    evidence = read_evidence(data_folder() / "proofs" / "half-donation-lp.evidence.json")
    picture = picture_of(load_claim(find_claims(["half-donation-lp"])[0]), {}, evidence)
    assert [panel.title for panel in picture.panels] == ["Payoffs", "Strategies of row", "Strategies of column"]
    assert [panel.axes for panel in picture.panels] == [True, False, False]
    svg = drawn(picture, "svg")
    assert svg.count(b"counterexample") > 3 and drawn(picture, "png").startswith(b"\x89PNG")


def test_a_game_without_payoffs_has_one_panel(tmp_path):
    game = "{game: plain, players: {row: [C, D], column: [C, D]}}"
    path = tmp_path / "c.claim.yaml"
    path.write_text(f"claim: c\ngame: {game}\nplayers: {{row: Copier, column: anyone}}\nalways: prob(row, C) >= 0\n")
    picture = picture_of(load_claim(path), {}, None)
    assert [panel.title for panel in picture.panels] == ["Strategies"]
    states = [at for dots in picture.panels[0].dots if dots.role == "state" for at in dots.points]
    assert states and all(x == y for x, y in states)


def test_numbers_that_the_claim_excludes_are_told():
    picture = picture_of(load_claim(find_claims(["nelp-no-joint-loss"])[0]), {"S": Fraction(-3)}, None)
    assert any("T + S >= 2*P" in note and "does not hold" in note for note in picture.notes)


def test_what_lies_on_the_pareto_boundary_is_drawn_in_front_of_it(picture):
    """By the order of an SVG: the band, the outline of what is claimed, the states, the star."""
    svg = drawn(picture, "svg").decode()
    order = [svg.index(part) for part in (f"stroke: {LIGHT.band}", f"stroke: {LIGHT.claimed}", 'id="dots-0-1"')]
    assert order == sorted(order)


def test_a_game_with_a_single_payoff_has_a_picture(tmp_path):
    game = "{game: zero, players: {row: [A, B], column: [A, B]}, payoffs: {A A: [0, 0], A B: [0, 0], B A: [0, 0], "
    path = tmp_path / "zero.claim.yaml"
    path.write_text(f"claim: zero\ngame: {game}B B: [0, 0]}}}}\nlemma: near(pareto, 1/100)\n", encoding="utf-8")
    picture = picture_of(load_claim(path), {}, None)
    assert [len(area.outlines) for panel in picture.panels for area in panel.areas if area.role == "claimed"] == [1, 1]
    assert "Every profile leads to a Pareto outcome." in picture.notes
    assert drawn(picture, "svg").count(b"<text") > 10


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_colours_can_be_told_apart(palette):
    """Each from each other one, as themes are turned into each other by colour; the first states in grey as well."""
    names = [name for name in vars(palette) if isinstance(getattr(palette, name), str)]
    every = [*(getattr(palette, name) for name in names), *palette.allowed, *palette.states]
    assert len(every) == len(set(every))
    greys = [grey(colour) for colour in palette.states[:4]]
    for one, next_one in pairwise(greys if palette is LIGHT else []):
        assert abs(one - next_one) > 40, "dark and light by turns"


def grey(colour: str) -> float:
    red, green, blue = (int(colour[k : k + 2], 16) for k in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue
