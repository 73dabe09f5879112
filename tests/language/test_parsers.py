"""The parsers' tables that are kept beside the grammars are those that lark works out."""

from __future__ import annotations

import json
from pathlib import Path

import lark
import pytest
from lark import Lark
from lark.parsers.lalr_analysis import Shift

from verify.language import parsers
from verify.language.parsers import kept, parser_of, worked_out
from verify.language.tabulate import GRAMMARS, tables_text

TEXTS = {name: grammar() for name, grammar in GRAMMARS.items()}
WITH = pytest.mark.parametrize(("name", "text"), TEXTS.items(), ids=TEXTS)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(parsers, "FOLDER", tmp_path)
    return tmp_path


def assert_same(one: Lark, other: Lark) -> None:
    """The same terminals, and the same automaton but for the numbers of its states."""

    def terminals(parser: Lark) -> list:
        return sorted((t.name, t.pattern.to_regexp(), t.priority) for t in parser.terminals)

    assert terminals(one) == terminals(other)
    assert sorted(one.lexer_conf.ignore) == sorted(other.lexer_conf.ignore)
    assert one.options.options | {"postlex": None} == other.options.options | {"postlex": None}
    mine, theirs = (parser.parser.parser._parse_table for parser in (one, other))
    match = dict(zip(mine.start_states.values(), theirs.start_states.values(), strict=True))
    waiting = list(match)
    for state in waiting:  # it grows meanwhile
        actions, others = mine.states[state], theirs.states[match[state]]
        assert actions.keys() == others.keys()
        for token, (action, target) in actions.items():
            what, there = others[token]
            assert action is what
            if action is Shift:
                waiting += [target] * (target not in match)
                assert match.setdefault(target, there) == there
            else:
                assert (target, target.alias, repr(target.options)) == (there, there.alias, repr(there.options))
    assert len(match) == len(set(match.values()))


@WITH
def test_they_are_of_the_grammar_as_it_is(name, text):
    file = json.loads((parsers.FOLDER / f"{name}{parsers.ENDING}").read_text())
    if file["of"]["lark"] != lark.__version__:
        pytest.skip("made by another version of lark, so they are not used")
    assert kept(name, text) is not None, "run: make tables"


@WITH
def test_they_give_the_parser_that_lark_works_out(name, text):
    assert_same(parser_of(name, text, None), worked_out(text, None))


@WITH
def test_those_of_another_grammar_or_lark_are_not_used(name, text, folder, monkeypatch):
    (folder / f"{name}{parsers.ENDING}").write_text(tables_text(text))
    assert kept(name, text) is not None
    assert kept(name, text + "\n") is None
    monkeypatch.setattr(lark, "__version__", "0")
    assert kept(name, text) is None


@WITH
def test_without_any_the_parser_is_worked_out(name, text, folder):
    assert kept(name, text) is None
    assert_same(parser_of(name, text, None), worked_out(text, None))
