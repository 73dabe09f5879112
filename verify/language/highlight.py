"""A pygments lexer for `.agent` files: in documentation, and with `pygmentize -l agent`. Needs pygments."""

from __future__ import annotations

from typing import Any, ClassVar

from pygments.lexer import RegexLexer, bygroups, words
from pygments.token import Comment, Keyword, Name, Number, Operator, Punctuation, String, Whitespace

from verify.language.numerals import NUMERAL
from verify.language.words import CALLED, KEYWORDS, LOGIC, MEANINGS, SPELLINGS


class AgentLexer(RegexLexer):
    """Agents. Whatever the languages do not know becomes an error token."""

    name = "Agent"
    aliases: ClassVar[list[str]] = ["agent"]
    filenames: ClassVar[list[str]] = ["*.agent"]
    tokens: ClassVar[dict[str, Any]] = {
        "root": [
            (r"#[^\n]*", Comment.Single),
            (r"\s+", Whitespace),
            (r"(agent)(\s+)([^\W\d]\w*)", bygroups(Keyword.Declaration, Whitespace, Name.Class)),  # type: ignore[no-untyped-call]
            (words(LOGIC, prefix=r"\b", suffix=r"\b"), Operator.Word),
            (words(KEYWORDS, prefix=r"\b", suffix=r"\b"), Keyword),
            (words(CALLED, prefix=r"\b", suffix=r"(?=\s*\()"), Name.Function),
            (words((*MEANINGS, *SPELLINGS), prefix=r"\b", suffix=r"\b"), Name.Builtin),
            (r"[^\W\d]\w*", Name),
            (NUMERAL, Number),
            (r"\"[^\"\n]*\"|'[^'\n]*'", String),
            (r"=>|⇒|<=|>=|!=|==|\*\*|&&|\|\||[<>=≤≥≠+\-−*×·⋅/^!]", Operator),
            (r"[(),:]", Punctuation),
        ]
    }
