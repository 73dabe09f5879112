"""The page about the post is current, and says of claims what their evidence says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools import post
from verify.evidence.file import read_evidence
from verify.library.find import data_folder, list_claims

ROOT = Path(__file__).parents[2]


def test_the_page_is_current() -> None:
    page = (ROOT / "docs" / "post.md").read_text(encoding="utf-8")
    assert page == post.post_page(data_folder() / "proofs"), "run `python -m tools.post docs`"


def test_every_verdict_is_that_of_the_evidence() -> None:
    """Read from the page, not from what makes it."""
    page = (ROOT / "docs" / "post.md").read_text(encoding="utf-8")
    shown = re.findall(r"^ *- .*\*\*. (\w+)\*\*, rests on .*?\[([\w-]+)\]\(theorems/", page, re.MULTILINE)
    assert len(shown) > 50
    for verdict, name in shown:
        assert verdict == read_evidence(ROOT / "proofs" / f"{name}.evidence.json").verdict, name


def test_most_of_the_claims_about_the_post_are_on_it() -> None:
    """All that are not the same at other numbers, a check of one of them, or about readings on the grid."""
    page = (ROOT / "docs" / "post.md").read_text(encoding="utf-8")
    of_post = {
        entry.name for entry in list_claims() if entry.path.parent.name in ("armstrong-2015", "small-parameters")
    }
    left_out = {name for name in of_post if f"[{name}](" not in page and not name.endswith("-3210")}
    assert left_out == {
        "figures-region",
        "floor-above-p",
        "floor2-self-pareto",
        "lp-pareto",
        "lp-pareto-any-pd-defect",
        "lp-pareto-delta",
        "lp-v-defect-below",
        "lp-v-defect-grid",
        "lp-v-defect-grid-delta",
        "nelp-v-defect",
        "nelp-v-defect-constant",
        "nelp-v-defect-how-often",
        "nicer-v-coop",
        "yellow-self",
        "yellow-self-12",
    }


def test_a_sentence_about_a_claim_that_is_not_there_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(post, "sentences", lambda: [{"title": "a", "says": "b", "claims": ["no-such-claim"]}])
    with pytest.raises(ValueError, match="no-such-claim"):
        post.post_page(data_folder() / "proofs")
