"""Lark's parsers for the grammars of this package.

Lark takes longer to work out its tables than to read a claim. So they are kept beside the grammars, made by
`make tables`, and are used where they are of this very grammar and by this very lark. Else they are worked out, which
gives the same parser.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

import lark
from lark import Lark

Tables: TypeAlias = dict[str, dict[Any, Any]]
"""What `Lark.load` reads: `data`, and `memo` with what is named in it by number."""

FOLDER = Path(__file__).parent
ENDING = ".tables"


def grammar(name: str) -> str:
    """The text of a grammar file of this package."""
    return (FOLDER / name).read_text(encoding="utf-8")


def parser_of(name: str, text: str, postlex: Any) -> Lark:
    """The parser for the grammar `text`, whose tables are kept as `name`."""
    tables = kept(name, text)
    if tables is None:
        return worked_out(text, postlex)
    tables["data"]["options"]["postlex"] = postlex
    return Lark.load(tables)


def worked_out(text: str, postlex: Any) -> Lark:
    """The parser, from the grammar alone."""
    return Lark(text, parser="lalr", lexer="basic", postlex=postlex)


def kept(name: str, text: str) -> Tables | None:
    """The tables kept as `name`, unless they are of another grammar or by another lark."""
    try:
        file = json.loads((FOLDER / f"{name}{ENDING}").read_text(encoding="utf-8"), object_hook=_numbered)
    except FileNotFoundError:
        return None
    return file["tables"] if file["of"] == origin(text) else None


def origin(text: str) -> dict[str, str]:
    """What tables are of: the grammar, and the lark that works them out."""
    return {"lark": lark.__version__, "sha256": hashlib.sha256(text.encode()).hexdigest()}


def _numbered(entries: Mapping[str, Any]) -> dict[Any, Any]:
    """The mapping with numbers as keys again, which JSON has as text."""
    return {int(key) if key.isdecimal() else key: value for key, value in entries.items()}
