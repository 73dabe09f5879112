"""The site builds strictly, without network, and its generated parts are current."""

from __future__ import annotations

import html
import os
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pages import ROOT

from tests.browsing import silent_page
from tests.stated import CLAIMS
from verify.evidence.file import read_evidence
from verify.library.find import Entry, load_claim

pytest.importorskip("material", reason="the site is not built: get mkdocs with pip install -e '.[docs]'")
pytest.importorskip("mkdocstrings", reason="the site is not built: get mkdocstrings with pip install -e '.[docs]'")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the built site."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    run = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert "WARNING" not in run.stderr
    return folder


def environment() -> dict[str, str]:
    """No network: every proxy leads nowhere. And no news of other programs from the theme's makers."""
    nowhere = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), "http://127.0.0.1:9")
    return {**os.environ, **nowhere, "NO_MKDOCS_2_WARNING": "1"}


def words(path: Path) -> str:
    """The text of a page, without marks."""
    return html.unescape(re.sub(r"<[^>]+>", "", path.read_text(encoding="utf-8")))


def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    loads = re.compile(r"<(?:script|link|img|iframe|source)\b[^>]*?\b(?:src|href)=[\"']?(?:https?:)?//[^\"'> ]*")
    for path in site.rglob("*.html"):
        assert loads.findall(path.read_text(encoding="utf-8")) == [], path
    for path in site.rglob("*.css"):
        assert re.findall(r"(?:url\(|@import)[\"' ]*(?:https?:)?//[^)\"']*", path.read_text(encoding="utf-8")) == [], (
            path
        )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_are_silent_and_have_their_pictures(site: Path, browser: Any, scheme: str) -> None:
    """The front page, the gallery, a theorem and the report, opened as files: all pictures of this ground are there."""
    with silent_page(browser, site.as_uri(), color_scheme=scheme) as page:
        for name in ("index", "tutorial", "theorems/index", "theorems/lp-pareto-any-pd", "explanation/meaning"):
            page.goto((site / f"{name}.html").as_uri())
            for image in page.locator("article img:visible").all()[:6]:
                image.scroll_into_view_if_needed()
                assert image.evaluate("async image => { await image.decode(); return image.naturalWidth }") > 0
        assert page.locator("article img:visible").count() == 3, "the figures, once each"
        page.goto((site / "theorems" / "lp-pareto-any-pd.html").as_uri())
        assert page.locator("figure.outcomes svg").bounding_box()["width"] > 400
        assert page.locator("figure.outcomes use title").count() > 100


def test_search_works_in_pages_opened_as_files(site: Path) -> None:
    front = (site / "index.html").read_text(encoding="utf-8")
    assert "assets/iframe-worker.js" in front
    assert (site / "assets" / "iframe-worker.js").is_file()
    assert "nelp-floor" in (site / "search" / "search_index.js").read_text(encoding="utf-8")


def test_no_mark_is_left_over(site: Path) -> None:
    for path in site.rglob("*.html"):
        assert not re.search(r"<!-- (picture|table|end)\b", path.read_text(encoding="utf-8")), path


@pytest.fixture(scope="module")
def index(site: Path) -> str:
    """The words of the page that lists the theorems."""
    return " ".join(words(site / "theorems" / "index.html").split())


@pytest.mark.parametrize("entry", CLAIMS, ids=lambda entry: entry.name)
def test_every_theorem_has_its_page(site: Path, index: str, entry: Entry) -> None:
    """With the claim, its lines, the verdict and trust of its evidence, and the evidence itself."""
    name = entry.name
    evidence = read_evidence(ROOT / "proofs" / f"{name}.evidence.json")
    page = words(site / "theorems" / f"{name}.html")
    claim = load_claim(entry.path).claim
    for text in (claim.says, claim.source, *(item.text for item in claim.items), *(item.text for item in claim.given)):
        assert text in page
    row = f"{name} {' '.join(claim.says.split())} {evidence_mark(evidence.verdict)} {evidence.verdict} {evidence.trust}"
    assert row in index
    kept = site / "theorems" / "evidence" / f"{name}.evidence.json"
    assert kept.read_bytes() == (ROOT / "proofs" / kept.name).read_bytes()


def evidence_mark(verdict: str) -> str:
    return {"proved": "✓", "refuted": "✗", "unknown": "?", "vacuous": "∅"}[verdict]


def test_files_of_the_repository_are_shown_unchanged(site: Path) -> None:
    for page, source in (("SEMANTICS", "spec/SEMANTICS.md"), ("GLOSSARY", "spec/GLOSSARY.md")):
        shown = words(site / "explanation" / f"{page}.html")
        for heading in re.findall(r"^#+ (.*)$", (ROOT / source).read_text(encoding="utf-8"), re.MULTILINE):
            assert heading in shown


def test_an_unknown_picture_is_refused() -> None:
    """So that a page cannot lose a drawing without anyone noticing."""
    import hook

    page = SimpleNamespace(file=SimpleNamespace(src_uri="x.md"))
    with pytest.raises(hook.PluginError, match="found 'no-such-drawing'"):
        hook.on_page_markdown("<!-- picture: no-such-drawing -->", page, None, None)
