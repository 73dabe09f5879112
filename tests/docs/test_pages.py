"""Whoever does what the documentation says, sees what it shows."""

from __future__ import annotations

import difflib
import re
from pathlib import Path

import pytest
from pages import DOCS, PAGES, ROOT, agrees, blocks, follow, follow_python, record, settled

from verify.language.agents import parse_agent
from verify.language.games import parse_game
from verify.language.parts import parse_claims
from verify.language.sweeps import parse_sweep

LANGUAGES = {"agent", "console", "pycon", "python", "text", "toml", "yaml"}


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_commands_print_what_the_page_shows(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if path.name == "README.md":  # the others have commands that were imported before (`tests/warm`)
        monkeypatch.delenv("WARM_WORKERS", raising=False)
    for block, command, expected, found in follow(path, tmp_path):
        rows = difflib.unified_diff(settled(expected).splitlines(), settled(found).splitlines(), "page", "now", "", "")
        assert agrees(expected, found), f"{name(path)}:{block.line}: $ {command}\n" + "\n".join(rows)
    assert list(follow_python(path, tmp_path)) == []


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_agents_claims_and_games_parse(path: Path) -> None:
    for block in blocks(path.read_text(encoding="utf-8")):
        if block.excuse:
            continue
        where = f"{name(path)}:{block.line}"
        if block.language == "agent":
            parse_agent(block.text, where)
        elif block.language == "yaml":
            if block.text.startswith("sweep:"):
                parse_sweep(block.text, where)
                continue
            (parse_claims if block.text.find("\nclaim:") >= 0 or block.text.startswith("claim:") else parse_game)(
                block.text, where
            )


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_every_block_has_a_language_that_is_looked_after(path: Path) -> None:
    """Only `text` is for looking at; it must not hide a command."""
    for block in blocks(path.read_text(encoding="utf-8")):
        assert block.language in LANGUAGES, f"{name(path)}:{block.line}"
        assert block.language != "text" or not block.text.lstrip().startswith(("$ ", ">>> ")), block.line
        assert block.language != "console" or block.text.startswith("$ "), f"{name(path)}:{block.line}"


def test_fences_are_all_found() -> None:
    for path in PAGES:
        text = path.read_text(encoding="utf-8")
        assert 2 * len(blocks(text)) == len(re.findall(r"^ *```", text, re.MULTILINE)), name(path)


def test_the_tutorial_is_followed_from_its_first_command() -> None:
    """Only the installation is excused: it needs a package index."""
    excused = [block for block in blocks((DOCS / "tutorial.md").read_text(encoding="utf-8")) if block.excuse]
    assert [block.language for block in excused] == ["console"]
    assert all("pip install" in command for command, _ in excused[0].commands if "venv" not in command)


# The following are about the reader of pages itself: a check that cannot fail would be worth nothing.


def page(folder: Path, text: str) -> Path:
    path = folder / "page.md"
    path.write_text(text, encoding="utf-8")
    return path


def test_another_output_is_noticed(tmp_path: Path) -> None:
    path = page(tmp_path, "```console\n$ echo one\ntwo\n$ echo one\none\n```\n")
    assert [agrees(expected, found) for _, _, expected, found in follow(path, tmp_path)] == [False, True]


def test_output_that_should_not_come_is_noticed(tmp_path: Path) -> None:
    path = page(tmp_path, "```console\n$ echo one\n```\n")
    assert [agrees(expected, found) for _, _, expected, found in follow(path, tmp_path)] == [False]


def test_another_python_output_is_noticed(tmp_path: Path) -> None:
    path = page(tmp_path, "```pycon\n>>> 1 + 1\n3\n```\n\n```pycon\n>>> x = 2\n>>> x\n2\n```\n")
    (problem,) = follow_python(path, tmp_path)
    assert "Expected:\n    3\nGot:\n    2" in problem


def test_files_are_written_before_the_commands_that_need_them(tmp_path: Path) -> None:
    path = page(tmp_path, '```agent title="A.agent"\nagent A: play C\n```\n\n```console\n$ cat A.agent\n```\n')
    assert [found for *_, found in follow(path, tmp_path)] == ["agent A: play C\n"]


@pytest.mark.parametrize(
    ("expected", "found", "same"),
    [
        ("a, 1.00 s\n", "a, 22.51 s\n", True),
        ("a\n...\nd\n", "a\nb\nc\nd\n", True),
        ("a\n...\n", "a\nb\nc\n", True),
        ("a\n...\nd\n", "a\nb\nc\n", False),
        ("a...\n", "ab\n", False),
        ("a\n\n", "a\n", True),
        ("", "a\n", False),
        ("a = 1/2\n", "a = 1/3\n", False),
    ],
)
def test_what_counts_as_the_same_output(expected: str, found: str, same: bool) -> None:
    assert agrees(expected, found) is same


def test_recording_writes_what_came_out_and_nothing_else(tmp_path: Path) -> None:
    text = "Words.\n\n```console\n$ echo one\nold\n$ echo two\ntwo\n```\n\nMore words.\n"
    path = page(tmp_path, text)
    assert record(path) == 1
    assert path.read_text(encoding="utf-8") == text.replace("old", "one")
    assert record(path) == 0
