"""`make tables` writes the parsers' tables beside the grammars, after a change of a grammar or of lark's version."""

from __future__ import annotations

import json
import pickle
from io import BytesIO

from verify.language import agents, expressions
from verify.language.parsers import ENDING, FOLDER, origin, worked_out

GRAMMARS = {"agent": agents.agent_grammar, "expression": expressions.expression_grammar}


def tables_text(text: str) -> str:
    """The tables of the grammar `text` as they are kept."""
    saved = BytesIO()
    worked_out(text, None).save(saved, exclude_options=["postlex"])
    tables = pickle.loads(saved.getvalue())
    return json.dumps({"of": origin(text), "tables": tables}, separators=(",", ":")) + "\n"


if __name__ == "__main__":
    for name, grammar in GRAMMARS.items():
        (FOLDER / f"{name}{ENDING}").write_text(tables_text(grammar()), encoding="utf-8")
