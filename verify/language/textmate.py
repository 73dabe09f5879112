"""The grammar by which editors colour `.agent` files, from the same words as the languages.

`python -m verify.language.textmate` writes `editors/agent.tmLanguage.json`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from verify.language.numerals import NUMERAL
from verify.language.words import CALLED, KEYWORDS, LOGIC, MEANINGS, SPELLINGS

FILE = Path(__file__).parents[2] / "editors" / "agent.tmLanguage.json"


def textmate() -> str:
    """The whole file."""
    control = (word for word in KEYWORDS if word not in (*LOGIC, "agent"))
    patterns = [
        _coloured("comment.line.number-sign", "#.*$"),
        {
            "match": r"^(agent)\s+([^\W\d]\w*)",
            "captures": {"1": {"name": "storage.type.agent"}, "2": {"name": "entity.name.type.agent"}},
        },
        _coloured("keyword.operator.logical", rf"\b{_one_of(LOGIC)}\b"),
        _coloured("keyword.control", rf"\b{_one_of(control)}\b"),
        _coloured("support.function", rf"\b{_one_of(CALLED)}(?=\s*\()"),
        _coloured("support.constant", rf"(?<!\w){_one_of((*MEANINGS, *SPELLINGS))}(?!\w)"),
        _coloured("constant.numeric", rf"(?<!\w){NUMERAL}(?!\w)"),
        _coloured("string.quoted", "\"[^\"]*\"|'[^']*'"),
        _coloured("keyword.operator", r"=>|⇒|<=|>=|!=|==|\*\*|&&|\|\||[<>=≤≥≠+*×·⋅/^!−-]"),
        _coloured("variable.other", r"[^\W\d]\w*"),
    ]
    whole = {"name": "Agent", "scopeName": "source.agent", "fileTypes": ["agent"], "patterns": patterns}
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _coloured(kind: str, match: str) -> dict[str, Any]:
    return {"name": f"{kind}.agent", "match": match}


def _one_of(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(words)})"


if __name__ == "__main__":
    FILE.write_text(textmate(), encoding="utf-8")
