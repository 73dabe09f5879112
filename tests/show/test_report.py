"""The report: valid HTML that needs nothing else, and runs nothing, whatever the files say."""

from __future__ import annotations

import base64
import re
from fractions import Fraction

import html5lib

from verify.evidence.heading import Heading
from verify.evidence.result import ItemResult, Result
from verify.picture.data import Panel, Picture
from verify.show.draw import drawn
from verify.show.hover import for_page
from verify.show.palette import pairs
from verify.show.report import Section, Source, report_page

EVIL = "</style><script>alert(1)</script><img src=x onerror=alert(2)>\"'&{{ 7*7 }}"


def page(*sections: Section) -> str:
    text = report_page(sections)
    html5lib.HTMLParser(strict=True).parse(text)  # raises where it is not valid
    return text


def test_hostile_words_stay_words():
    result = Result(EVIL, EVIL, "proved", "refuted", "witness", items=(ItemResult(EVIL, "refuted"),), reason=EVIL)
    heading = Heading(EVIL, EVIL, "always", {EVIL: EVIL}, (1,))
    sources = (Source(EVIL, EVIL, EVIL), Source("agent", "A.agent", EVIL))
    text = page(Section(result, heading, EVIL, (EVIL,), EVIL, None, (EVIL,), (EVIL,), EVIL, sources))
    tree = html5lib.parse(text, namespaceHTMLElements=False)
    assert not list(tree.iter("script")) and not list(tree.iter("img"))
    assert EVIL in "".join(tree.find("body").itertext())
    assert all(not name.startswith("on") for element in tree.iter() for name in element.attrib)


def test_it_loads_nothing_and_says_so():
    text = page(Section(Result("a", "a", "proved", "proved"), Heading()))
    assert "default-src 'none'" in text
    for word in ("http://", "https://", "<script", "@import", "url("):
        assert word not in text.replace("url(#", "")


def test_ids_are_unique_whatever_the_names_are():
    picture = Picture("t", "", (Panel("t", "x", "y", (Fraction(0), Fraction(1)), (Fraction(0), Fraction(1))),), ())
    svg = drawn(picture, "svg")
    names = ("a-b", "a_b", "a b", "a\u202eb", "a\\u202eb", "", "claim-1", "claim-1")
    text = page(
        *(
            Section(Result(name, name, "proved", "proved"), Heading(), svg=for_page(svg, f"p{k}-", pairs()))
            for k, name in enumerate(names, 1)
        )
    )
    ids = re.findall(r'\bid="([^"]*)"', text)
    assert len(ids) == len(set(ids)) > len(names) and all(re.fullmatch(r"[A-Za-z][\w.-]*", each) for each in ids)
    assert set(re.findall(r'href="#([^"]*)"', text)) <= set(ids)


def test_each_text_stands_once_and_can_be_kept():
    game = Source("game", "g.game.yaml", "game: g\n")
    agent, other = (Source("agent", "A.agent", f"agent A:\n    play {action}\n") for action in "CD")
    result = Result("a", "a", "proved", "proved")
    text = page(Section(result, Heading(), sources=(game, agent)), Section(result, Heading(), sources=(game, other)))
    tree = html5lib.parse(text, namespaceHTMLElements=False)
    assert [each.text for each in tree.iter("pre")] == [game.text, agent.text, other.text]
    kept = [link.get("href") for link in tree.iter("a") if (link.get("href") or "").startswith("data:text/plain")]
    assert [base64.b64decode(link.partition(",")[2]).decode() for link in kept] == [game.text, agent.text, other.text]


def test_the_index_filters_by_the_verdicts_that_there_are():
    text = page(
        Section(Result("a", "a", "proved", "proved"), Heading()),
        Section(Result("b", "b", "proved", "error"), Heading()),
    )
    for verdict, there in (("proved", True), ("error", True), ("refuted", False)):
        assert (f'id="only-{verdict}"' in text) == there
    assert text.count('data-verdict="error"') >= 2
