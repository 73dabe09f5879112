"""What editors are given fits the languages: schemas are found, and agents are coloured word by word."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from pygments.lexers import get_lexer_by_name
from pygments.token import Error, Keyword, Operator

from verify.language.highlight import AgentLexer
from verify.language.textmate import FILE, textmate
from verify.language.words import KEYWORDS

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("path", sorted((ROOT / "spec").rglob("*.claim.yaml")), ids=lambda path: path.name)
def test_the_first_line_of_a_claim_leads_to_the_schema(path):
    found = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", path.read_text(encoding="utf-8").splitlines()[0])
    assert found and (path.parent / found[1]).resolve() == ROOT / "spec" / "claim.schema.json"


def test_the_settings_lead_to_the_schemas():
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))["yaml.schemas"]
    assert set(settings.values()) == {"*.claim.yaml", "*.game.yaml", "*.sweep.yaml"}
    assert all((ROOT / path).is_file() for path in settings)


@pytest.mark.parametrize("path", sorted((ROOT / "agents").glob("*.agent")), ids=lambda path: path.stem)
def test_every_agent_is_coloured_without_errors(path):
    text = path.read_text(encoding="utf-8")
    tokens = list(AgentLexer().get_tokens(text))
    assert not [value for kind, value in tokens if kind is Error]
    assert "".join(value for _, value in tokens) == text


@pytest.mark.parametrize("word", KEYWORDS)
def test_every_word_of_the_grammar_is_a_keyword(word):
    text = f"{word} x" if word == "agent" else word
    kind = next(iter(AgentLexer().get_tokens(text)))[0]
    assert kind in Keyword or kind in Operator


def test_the_grammar_for_editors_is_current():
    assert FILE.read_text(encoding="utf-8") == textmate(), "run python -m verify.language.textmate"


def test_an_unknown_sign_is_an_error():
    assert any(kind is Error for kind, _ in AgentLexer().get_tokens("agent A: play C ; §"))


def test_pygments_finds_the_lexer():
    assert get_lexer_by_name("agent").name == "Agent"
