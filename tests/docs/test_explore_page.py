"""The page about `verify explore` names what is on the page, and says of it what the server does."""

from __future__ import annotations

import re

import pytest
from pages import DOCS

pytest.importorskip("starlette", reason="the page needs: pip install 'superrational[web]'")

from verify.library.find import find_claims, load_claim
from verify.web import limits, serving
from verify.web.app import page_files

TEXT = (DOCS / "how-to" / "explore.md").read_text(encoding="utf-8")
PAGE = " ".join(data.decode() for data, kind in page_files().values() if not kind.startswith("image"))
NUMBERS = {"S"}
"""Sliders, which are named by the game."""


@pytest.mark.parametrize("words", sorted(set(re.findall(r"\*\*(.+?)\*\*", TEXT)) - NUMBERS))
def test_what_is_in_bold_is_a_word_of_the_page(words):
    assert re.search(rf"[>\"`] ?{re.escape(words)}\b", PAGE, re.IGNORECASE), words


@pytest.mark.parametrize("headline", re.findall(r"\*((?:Proved|Refuted) .+?)\*", TEXT))
def test_its_verdicts_are_worded_as_on_the_page(headline):
    first, _, where = headline.partition(" ")
    assert f'"{first}"' in PAGE and where in PAGE


def test_its_example_and_its_numbers():
    claim = load_claim(find_claims(["lp-pareto-any-pd"])[0]).claim
    assert claim.expect == "refuted" and not claim.fixed
    assert f"127.0.0.1:{serving.PORT}/" in TEXT
    assert limits.MAX_BUDGET == 120 and "up to two minutes" in TEXT
