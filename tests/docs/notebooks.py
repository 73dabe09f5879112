"""Notebooks as programs: their cells are run one after another in this process, by `exec`; no Jupyter is needed.

`python tests/docs/notebooks.py FILE.ipynb...` runs them and writes what came out into them, to be looked at and
committed. Pictures are left out: only text is kept.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def cells(notebook: dict[str, Any]) -> list[dict[str, Any]]:
    """The cells with code."""
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]


def follow(notebook: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str, str]]:
    """Run the cells in an empty folder; for each what it printed, and what its last line shows."""
    names: dict[str, Any] = {"__name__": "__main__"}
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            for number, cell in enumerate(cells(notebook), 1):
                tree = ast.parse("".join(cell["source"]))
                shown = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
                with contextlib.redirect_stdout(io.StringIO()) as printed:
                    exec(compile(tree, f"cell {number}", "exec"), names)
                    value = None
                    if isinstance(shown, ast.Expr):
                        value = eval(compile(ast.Expression(shown.value), f"cell {number}", "eval"), names)
                    if hasattr(value, "_repr_html_"):
                        assert value._repr_html_().startswith("<")
                yield cell, printed.getvalue(), "" if value is None else repr(value)
        finally:
            os.chdir(before)


def kept(cell: dict[str, Any]) -> tuple[str, str]:
    """What the notebook has of a cell's output: what was printed, and what its last line shows."""
    printed, shown = "", ""
    for output in cell["outputs"]:
        if output["output_type"] == "stream":
            printed += "".join(output["text"])
        else:
            shown = "".join(output["data"]["text/plain"])
    return printed, shown


def _outputs(number: int, printed: str, shown: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    if printed:
        found.append({"name": "stdout", "output_type": "stream", "text": printed.splitlines(keepends=True)})
    if shown:
        data = {"text/plain": shown.splitlines(keepends=True)}
        found.append({"data": data, "execution_count": number, "metadata": {}, "output_type": "execute_result"})
    return found


def record(path: Path) -> None:
    """Run the notebook and write its outputs into it."""
    notebook = json.loads(path.read_text("utf-8"))
    for number, (cell, printed, shown) in enumerate(follow(notebook), 1):
        cell["outputs"], cell["execution_count"] = _outputs(number, printed, shown), number
    path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    for name in sys.argv[1:]:
        record(Path(name))
