"""Results that show themselves: as text, SVG and HTML, whatever the files say, and without matplotlib."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from xml.etree import ElementTree

import html5lib
import pytest

from verify import check, load
from verify.api.results import Checked
from verify.errors import InputError

EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&"


@pytest.fixture(scope="module")
def result() -> Checked:
    return check(load("nicer-v-defect"), budget="1min")


def test_it_tells_its_verdict(result):
    assert (result.verdict, result.trust, result.reason) == ("proved", "certificate", None)
    assert [item.verdict for item in result.items] == ["proved"]
    assert str(result).startswith("✓ nicer-v-defect  proved, rests on a certificate")


def test_it_shows_itself_as_svg(result):
    root = ElementTree.fromstring(result._repr_svg_())
    assert root.tag.endswith("svg") and "nicer-v-defect" in "".join(root.itertext())


def test_it_shows_itself_as_html_beside_other_results(result):
    other = check("nicer-v-coop")
    page = (
        f"<!DOCTYPE html><html lang=en><title>x</title><body>{result._repr_html_()}{other._repr_html_()}</body></html>"
    )
    html5lib.HTMLParser(strict=True).parse(page)
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert ids and len(ids) == len(set(ids)), "no two pictures share an id"
    assert page.count("<svg") == 2 and "proved, rests on a certificate" in page


def test_hostile_words_stay_words(result):
    named = result.claim.change(says=EVIL, source=EVIL)
    page = replace(result, claim=named, result=replace(result.result, claim=EVIL))._repr_html_()
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    assert not list(tree.iter("script")) and not list(tree.iter("img"))
    assert EVIL in "".join(tree.itertext())


def test_without_matplotlib_the_words_are_left(result, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    assert result._repr_svg_() is None
    assert "nicer-v-defect" in result._repr_html_() and "<svg" not in result._repr_html_()
    with pytest.raises(InputError, match="matplotlib"):
        result.picture()


def test_pictures_of_each_kind_and_at_other_numbers(result):
    assert result.picture("png").startswith(b"\x89PNG") and result.picture("pdf").startswith(b"%PDF")
    assert result.picture(at={"ε": "1/4"}) != result.picture()
    with pytest.raises(InputError, match="kind"):
        result.picture("gif")


def test_it_is_short_as_the_last_line_of_a_cell_and_words_stay_whole(result):
    assert repr(result) == "<nicer-v-defect: proved, certificate>"
    assert "word-break: normal" in result._repr_html_(), "pages of notebooks break words in pre elsewhere"


@pytest.mark.parametrize("name", ["no-such-claim", "spec/claims/armstrong-2015"])
def test_what_is_no_claim_is_refused(name):
    with pytest.raises(InputError):
        load(name)
