"""The reference says what the program has: tables are made from it, and what is written by hand is compared."""

from __future__ import annotations

import re

import pytest
from pages import DOCS

from tools import command, tables
from verify.commands.options import CHECK_EPILOG
from verify.evidence.exit_code import WORST_FIRST
from verify.language.keys import CLAIM_KEYS, GAME_KEYS, RANGE_KEYS, SWEEP_KEYS


def page(name: str) -> str:
    return (DOCS / "reference" / f"{name}.md").read_text(encoding="utf-8")


def test_every_key_has_a_row():
    for keys, table in (
        (CLAIM_KEYS, tables.claim_keys()),
        (GAME_KEYS, tables.game_keys()),
        (SWEEP_KEYS, tables.sweep_keys()),
        (RANGE_KEYS, tables.range_keys()),
    ):
        assert [row.split("`")[1] for row in table.splitlines()[2:]] == [key.name for key in keys]


@pytest.mark.parametrize("path", sorted(DOCS.rglob("*.md")), ids=lambda path: str(path.relative_to(DOCS)))
def test_the_tables_of_a_page_are_current(path):
    text = path.read_text(encoding="utf-8")
    assert tables.filled(text) == text, "run `make reference`"
    assert len(tables.MARKED.findall(text)) == text.count("<!-- table: ") == text.count("<!-- end -->")


def test_every_table_is_on_a_page():
    pages = [path.read_text(encoding="utf-8") for path in DOCS.rglob("*.md")]
    assert sorted(name for text in pages for name in tables.MARKED.findall(text)) == sorted(tables.TABLES)


def test_an_unknown_table_is_refused():
    with pytest.raises(KeyError, match="no_such_table"):
        tables.filled("<!-- table: no_such_table -->\n<!-- end -->\n")


def test_every_limit_is_listed():
    assert len(tables.language_limits().splitlines()) - 2 == len(tables.LIMITS)


def test_every_command_has_a_section_with_its_options():
    text = command.command_help()
    for name in command.subcommands():
        assert f"### verify {name}\n" in text
    assert {"list", "new", "replay", "export", "sweep"} <= set(command.subcommands())
    for option in ("--json", "--budget", "--jobs", "--evidence", "--coq"):
        assert option in text


def test_the_table_of_exit_codes_is_that_of_the_command():
    table = dict(re.findall(r"^\| (\d+) \| (.*?) \|$", page("command"), re.MULTILINE))
    assert set(table) == set(re.findall(r"\b(\d+) [a-z]", CHECK_EPILOG))
    assert {str(code) for code in WORST_FIRST} <= set(table)
    first, second, *others, last = map(str, WORST_FIRST)
    assert f"{first} goes before {second}, then {', '.join(others)} and {last}." in page("command")


def test_every_statement_of_the_grammar_is_explained():
    """A new way to play, or a new guard, needs a row."""
    grammar = tables.agent_grammar()
    ways = set(
        re.findall(r"-> (play_\w+|surely|possibly|step_improves|oracle_says|copy_plays|read|sample|draw_is)", grammar)
    )
    assert ways == {
        "read", "play_word", "play_of", "play_copy", "play_mix", "play_two", "sample", "draw_is",
        "surely", "possibly", "step_improves", "oracle_says", "copy_plays",
    }  # fmt: skip
