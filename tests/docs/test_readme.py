"""What the README says is so."""

from __future__ import annotations

import re

import pytest
from pages import ROOT, agrees, blocks

from verify.evidence.file import read_evidence
from verify.evidence.heading import Heading
from verify.evidence.result import ItemResult, Result
from verify.language.claims import parse_claim
from verify.library.find import find_claims, load_claim
from verify.show.lines import plain
from verify.show.terminal import show

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = blocks(README)


def test_its_first_claim_is_the_one_of_the_library():
    stated = next(block.text for block in BLOCKS if block.language == "yaml")
    (path,) = find_claims(["nelp-self"])
    assert parse_claim(stated) == load_claim(path).claim


def test_its_first_report_is_what_the_evidence_says():
    (shown,) = (words for block in BLOCKS for command, words in block.commands if "verify nelp-self" in command)
    claim = load_claim(find_claims(["nelp-self"])[0]).claim
    evidence = read_evidence(ROOT / "proofs" / "nelp-self.evidence.json")
    items = tuple(ItemResult(item.text, item.verdict) for item in evidence.items)
    result = Result(
        claim.name, "", claim.expect, evidence.verdict, evidence.trust, evidence.made["seconds"], None, items
    )
    assert agrees(shown, plain(show(result, Heading(claim.says, claim.source), alone=True)))


@pytest.mark.parametrize("target", re.findall(r"\]\((?!http)([^)]+)\)", README))
def test_its_links_lead_somewhere(target):
    assert (ROOT / target).exists()


def test_the_first_screen_has_the_two_commands():
    first = README.splitlines()[:45]
    assert "$ pip install . && verify nelp-self" in first
    assert "$ make test" in first
