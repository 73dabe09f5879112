"""Colours for agents in code blocks, from the words that the language itself knows."""

from __future__ import annotations

from typing import ClassVar

from pygments import lexers
from pygments.lexer import RegexLexer, bygroups, words
from pygments.token import Comment, Keyword, Name, Number, Operator, Punctuation, Text

from verify.language.words import KEYWORDS, LOGIC, MEANINGS


class AgentLexer(RegexLexer):
    """`.agent` files."""

    name = "Agent"
    aliases: ClassVar = ["agent"]
    filenames: ClassVar = ["*.agent"]
    tokens: ClassVar = {
        "root": [
            (r"#[^\n]*", Comment.Single),
            (r"(agent)(\s+)(\w+)", bygroups(Keyword.Declaration, Text, Name.Function)),
            (words(LOGIC, prefix=r"\b", suffix=r"\b"), Operator.Word),
            (words(KEYWORDS, prefix=r"\b", suffix=r"\b"), Keyword),
            (words(MEANINGS, prefix=r"(?<!\w)", suffix=r"(?!\w)"), Name.Builtin),
            (r"[0-9]+(\.[0-9]+)?", Number),
            (r"[-+*/^<>=!≤≥≠]+", Operator),
            (r"[():,]", Punctuation),
            (r"[^\W\d]\w*", Name),
            (r"\s+", Text),
        ]
    }


def register() -> None:
    """Let Pygments find it by its name."""
    lexers.LEXERS["AgentLexer"] = (__name__, AgentLexer.name, ("agent",), ("*.agent",), ())
