"""What the README says is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from verify.cli import main
from verify.language.agents import parse_agent
from verify.language.claims import parse_claim

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """The fenced blocks of this language."""
    fenced = re.findall(r"^```(\w*)\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
    return [text for name, text in fenced if name == language]


def test_its_claim_is_a_claim():
    (text,) = blocks("yaml")
    assert parse_claim(text).name == "nelp-self"


def test_its_agent_is_an_agent():
    (text,) = (block for block in blocks("") if "agent " in block)
    assert parse_agent(text).name == "Grim"


def test_its_options_exist(capsys):
    main(["--help"])
    main(["play", "--help"])
    main(["export", "--help"])
    known = capsys.readouterr().out + "--verify-budget"
    assert [option for option in re.findall(r"(?<!-)--[a-z][a-z-]*", README) if option not in known] == []


@pytest.mark.parametrize("target", re.findall(r"\]\((?!http)([^)]+)\)", README))
def test_its_links_lead_somewhere(target):
    assert (ROOT / target).exists()


def test_the_first_screen_has_the_two_commands():
    first = README.splitlines()[:45]
    assert "$ pip install . && verify nelp-self" in first
    assert "$ make test" in first
