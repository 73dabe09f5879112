"""The committed report in a real browser: it filters, hides nothing it should show, and needs nothing and nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from pages import DOCS

from tests.browsing import silent_page
from verify.commands.main import main

REPORT = DOCS / "report.html"
TEXT = REPORT.read_text(encoding="utf-8")
SHOWN = re.findall(r'<article id="[^"]+" data-verdict="(\w+)"', TEXT)


@pytest.fixture(params=["light", "dark"])
def page(browser: Any, request: pytest.FixtureRequest) -> Iterator[Any]:
    with silent_page(browser, REPORT.as_uri(), color_scheme=request.param) as page:
        page.goto(REPORT.as_uri())
        yield page


@pytest.fixture
def light(browser: Any) -> Iterator[Any]:
    """The page on light ground, for what does not depend on colours."""
    with silent_page(browser, REPORT.as_uri(), color_scheme="light") as page:
        page.goto(REPORT.as_uri())
        yield page


def test_it_filters_by_verdict(light):
    page = light
    for verdict in ("proved", "refuted"):
        page.check(f"#only-{verdict}")
        assert page.locator("article:visible").count() == SHOWN.count(verdict) > 0
        assert page.locator("ol.index li:visible").count() == SHOWN.count(verdict)
    page.check("#only-all")
    assert page.locator("article:visible").count() == len(SHOWN)


def test_every_claim_has_its_parts(light):
    page = light
    drawn = 0
    for article in page.locator("article").all():
        if article.locator("figure svg").count():  # not for games of more than two actions
            drawn += 1
            assert article.locator("figure svg").bounding_box()["width"] > 400
            assert article.locator("use title").count() >= 4, "points tell their numbers"
        assert article.locator("a[download]").count() == 1, "its evidence"
        refuted = article.get_attribute("data-verdict") == "refuted"
        text, stories = article.inner_text(), article.locator(".story")
        if refuted and stories.count() == 0:
            assert "no consistent state has it at" in text
        elif refuted:
            told = stories.inner_text()
            assert "so this" in told or "no consistent state" in told or "where this" in text
    assert drawn > len(SHOWN) / 2


def test_nothing_is_cut_off_and_all_can_be_read(page):
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.set_viewport_size({"width": 400, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "wide pictures scroll by themselves"
    for selector in ("p.quiet", "h2", "dd code", "a[download]", ".proved", ".refuted"):
        assert contrast(page, selector) >= 4.5, selector


def contrast(page: Any, selector: str) -> float:
    """How far a text stands out from its ground, by WCAG's formula."""
    text, ground = (
        [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
        for colour in page.locator(selector).first.evaluate(
            "e => [getComputedStyle(e).color, getComputedStyle(document.body).backgroundColor]"
        )
    )

    def light(colour: list[float]) -> float:
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour]
        return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))

    high, low = sorted((light(text), light(ground)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_its_evidence_is_accepted_again(browser, tmp_path, capsys):
    with silent_page(browser, REPORT.as_uri()) as page:
        page.goto(REPORT.as_uri())
        with page.expect_download() as waiting:
            page.locator("a[download='nelp-v-defect-constant.evidence.json']").click()
        file = tmp_path / waiting.value.suggested_filename
        waiting.value.save_as(file)
    assert main(["replay", str(file)]) == 0
    assert "refuted: 1 witness accepted" in capsys.readouterr().out
