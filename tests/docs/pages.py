"""The documentation as programs: the code blocks of a page, and what happens when a reader does what they say.

A page is followed from top to bottom in one empty folder:

- a block with a title, such as ```` ```yaml title="a.claim.yaml" ````, is a file that the reader writes;
- a `console` block has commands, `$ ...`, each with the output that has to come (a line `...` stands for any lines);
- a `pycon` block has Python input, `>>> ...`, each with its output; a `python` block without a title is run;
- `agent` blocks and `yaml` blocks have to parse, as whole claims or games.

A line `<!-- not run: WHY -->` before a block excuses it, and says why.

`python tests/docs/pages.py PAGE...` follows pages and writes what came out into them, to be looked at and committed.
"""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]

_BLOCK = re.compile(
    r"^(?:<!-- not run: (?P<excuse>.+?) -->\n+)?"
    r"(?P<indent> *)```(?P<language>\w*)(?: +title=\"(?P<title>[^\"]+)\")?[^\n]*\n(?P<text>.*?)^(?P=indent)```$",
    re.DOTALL | re.MULTILINE,
)
FOREIGN = ("PYTEST_", "COV_", "VERIFY_", "CI", "BUILD_NUMBER")  # under CI pytest prints longer summaries
_VARYING = [
    (re.compile(r"\b\d+\.\d\d s\b"), "_.__ s"),
    (re.compile(r"\bin \d+\.\d\ds\b"), "in _.__s"),
    (re.compile(r'"seconds": \d+\.\d+'), '"seconds": _'),
    (re.compile(r"\b\d{4}-\d\d-\d\dT[\d:+]+"), "_time_"),
    (re.compile(r"^Matplotlib is building the font cache; .*\n", re.MULTILINE), ""),
]
"""Times, which differ from run to run; and what matplotlib says when it is used for the first time."""


@dataclass(frozen=True)
class Block:
    """A fenced block: where it stands, its language and title, its text without indent, and why it is not run."""

    line: int
    language: str
    title: str
    text: str
    excuse: str
    span: tuple[int, int]
    indent: int

    @property
    def commands(self) -> list[tuple[str, str]]:
        """The commands of a console block, each with the output below it."""
        parts = re.split(r"^\$ ", self.text, flags=re.MULTILINE)[1:]
        return [tuple(re.split(r"(?<!\\)\n", part, maxsplit=1)) for part in parts]  # type: ignore[misc]


def blocks(text: str) -> list[Block]:
    """The fenced blocks of a page, in order."""
    found = []
    for match in _BLOCK.finditer(text):
        indent = len(match["indent"])
        plain = re.sub(rf"^ {{{indent}}}", "", match["text"], flags=re.MULTILINE)
        line = text.count("\n", 0, match.start("language")) + 1
        title, excuse = match["title"] or "", match["excuse"] or ""
        found.append(Block(line, match["language"], title, plain, excuse, match.span("text"), indent))
    return found


def run(commands: Sequence[str], folder: Path) -> list[str]:
    """What each of the commands prints, errors included, in one shell in this folder.

    `pip install . &&` is left out: that has been done.
    """
    end = "---- end of the output ----"
    script = "".join(f"{command}\n_code=$?; printf '\\n{end}\\n'; (exit $_code)\n" for command in commands)
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)},
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}",
        "TERM": "dumb",
        "COLUMNS": "100",
        "WARM_COMMANDS": "1",  # see tests/warm
    }
    done = subprocess.run(
        ["bash", "-c", script.replace("pip install . && ", "")],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
    )
    return done.stdout.replace(str(folder.resolve()), "FOLDER").split(f"\n{end}\n")[: len(commands)]


def agrees(expected: str, found: str) -> bool:
    """Whether the output is the one that the page shows, times apart; a line `...` stands for any lines."""
    rows = [r"(?:.*\n)*?" if row == "..." else f"{re.escape(row)}\n" for row in settled(expected).splitlines()]
    return re.fullmatch("".join(rows), f"{settled(found)}\n".lstrip("\n")) is not None


def settled(text: str) -> str:
    """The text without what varies: times, spaces at the ends of lines, empty lines around it."""
    for pattern, stand_in in _VARYING:
        text = pattern.sub(stand_in, text)
    return "\n".join(row.rstrip() for row in text.strip("\n").splitlines())


def follow(path: Path, folder: Path) -> Iterator[tuple[Block, str, str, str]]:
    """Do what the page says, in this folder; yields (block, command, expected, found) for each command."""
    for block in blocks(path.read_text(encoding="utf-8")):
        if block.excuse:
            continue
        if block.title and block.language != "text":
            (folder / block.title).parent.mkdir(parents=True, exist_ok=True)
            (folder / block.title).write_text(block.text, encoding="utf-8")
        elif block.language == "console":
            found = run([command for command, _ in block.commands], folder)
            for (command, expected), output in zip(block.commands, found, strict=True):
                yield block, command, expected, output


def follow_python(path: Path, folder: Path) -> Iterator[str]:
    """Run the page's Python blocks in this folder, one after another; yields what went wrong, in doctest's words."""
    names: dict[str, object] = {}
    before = Path.cwd()
    os.chdir(folder)
    try:
        for block in blocks(path.read_text(encoding="utf-8")):
            if block.excuse or block.title:
                continue
            if block.language == "python":
                exec(compile(block.text, f"{path.name}:{block.line}", "exec"), names)
            elif block.language == "pycon":
                test = doctest.DocTestParser().get_doctest(block.text, names, path.name, str(path), block.line)
                said: list[str] = []
                doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, out=said.append, clear_globs=False)
                names.update(test.globs)
                yield from ("".join(said),) if said else ()
    finally:
        os.chdir(before)


def record(path: Path) -> int:
    """Follow the page and write the output of its commands into it; returns how many differed."""
    changed = 0
    outputs: dict[Block, list[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for block, command, expected, found in follow(path, Path(folder)):
            same = agrees(expected, found)
            changed += not same
            kept = expected.strip("\n") if same else found.strip("\n")
            outputs.setdefault(block, []).append(f"$ {command}\n" + (f"{kept}\n" if kept else ""))
    text = path.read_text(encoding="utf-8")
    for block in sorted(outputs, key=lambda block: block.span, reverse=True):
        new = re.sub(r"^(?=.)", " " * block.indent, "".join(outputs[block]), flags=re.MULTILINE)
        text = text[: block.span[0]] + new + text[block.span[1] :]
    path.write_text(text, encoding="utf-8")
    return changed


def main(names: Sequence[str]) -> None:
    """Record these pages (all, if none is named)."""
    for path in [Path(name) for name in names] or PAGES:
        print(f"{path}: {record(path)} outputs changed")


if __name__ == "__main__":
    main(sys.argv[1:])
