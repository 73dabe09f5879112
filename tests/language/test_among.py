"""`undominated among states`: where it may stand, and what is left of a line without it."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from verify.errors import InputError
from verify.language.claims import parse_claim
from verify.language.expressions import parse_expression
from verify.language.printing import show
from verify.language.syntax import And, Call, Expression, Implies, Item, Name, Not, Or
from verify.library.find import load_parsed

U = "undominated among states"
GAME = "game:\n  game: g\n  players: {row: [C, D], column: [C, D]}\n  parameters: [k]\n"
PAID = GAME + "  payoffs: {C C: [k, k], C D: [0, 0], D C: [0, 0], D D: [1, 1]}\n"


def items(kind: str, line: str, game: str = PAID, more: str = "") -> tuple[Item, ...]:
    text = f"claim: c\n{game}players: {{row: anyone, column: anyone}}\n{more}{kind}: '{line}'\n"
    return load_parsed(parse_claim(text, "c.claim.yaml"), Path("c.claim.yaml")).claim.items


def test_the_words_are_one_and_come_back_as_they_were() -> None:
    text = f"not {U} or payoff(row) > 1 => {U}"
    assert show(parse_expression(text.replace(" among ", "\n  among  "))) == text
    assert parse_expression(U) == Call(U, ())


@pytest.mark.parametrize(
    "text", ["among > states", "undominated = 1", "states + among > 2", 'prob("undominated", C) > 0']
)
def test_none_of_the_words_is_reserved(text: str) -> None:
    assert show(parse_expression(text)) == text.replace('"', "")


@pytest.mark.parametrize(
    ("text", "found"),
    [("pareto among states", "found 'among'"), (f"{U} > 1", "elsewhere"), ("undominated among state", "found 'among'")],
)
def test_other_words_are_no_such_proposition(text: str, found: str) -> None:
    with pytest.raises(InputError, match=found):
        items("always", text)


@pytest.mark.parametrize(
    ("kind", "line", "undominated", "left"),
    [
        ("always", f"{U} => pareto", "assumed", "pareto"),
        ("always", U, "concluded", "0 > 0"),
        ("always", f"pareto => {U}", "concluded", "not pareto"),
        ("always", f"{U} or pareto", "concluded", "pareto"),
        ("always", f"not {U}", "assumed", "0 > 0"),
        ("always", f"{U} and pareto => nash(k)", "assumed", None),
        ("always", f"{U} => not {U}", "assumed", "0 > 0"),
        ("never", U, "assumed", "0 = 0"),
        ("never", f"{U} and pareto", "assumed", "pareto"),
        ("never", f"pareto and not {U}", "concluded", "pareto"),
        ("never", f"not {U}", "concluded", "0 = 0"),
        ("always", "pareto", None, "pareto"),
        ("always", f"pareto or {U} => {U} or k > 1", None, None),
    ],
)
def test_a_line_is_taken_apart(kind: str, line: str, undominated: str | None, left: str | None) -> None:
    (item,) = items(kind, line)
    if undominated is not None:
        assert item.undominated == undominated
    assert left is None or show(item.proposition) == left
    assert item.text == line


def value(e: Expression, known: dict[str, bool]) -> bool:
    match e:
        case Call(name, ()) | Name(name):
            return known[name]
        case Not(part):
            return not value(part, known)
        case And(parts) | Or(parts):
            return (all if isinstance(e, And) else any)(value(part, known) for part in parts)
        case Implies(left, right):
            return not value(left, known) or value(right, known)
    return show(e) == "0 = 0"


LINES = [f"{U} => pareto", f"pareto => {U}", f"not ({U} and pareto)", f"{U} or pareto and weakly_pareto", f"not {U}"]


@pytest.mark.parametrize("kind", ["always", "never"])
@pytest.mark.parametrize("line", LINES)
def test_a_counterexample_is_one_of_the_line_as_it_was_written(kind: str, line: str) -> None:
    whole = line if kind == "always" else f"not ({line})"
    (item,) = items(kind, whole)
    for truths in product((False, True), repeat=3):
        known = dict(zip((U, "pareto", "weakly_pareto"), truths, strict=True))
        contradicted = value(parse_expression(whole), known) is (kind == "never")
        rest = value(item.proposition, known) is (kind == "never")
        assert contradicted == (rest and known[U] is (item.undominated == "assumed"))


@pytest.mark.parametrize(
    ("kind", "line", "words"),
    [
        ("always", f"{U} and pareto", "make two lines of them"),
        ("always", f"near({U}, 1/2)", "a condition or a conclusion of a whole line"),
        ("always", f"({U} => pareto) and (pareto => {U})", "make two lines"),
        ("never", f"{U} or pareto", "as a condition or a conclusion"),
        ("possible", f"{U} and pareto", "found it in possible; a state that is undominated"),
        ("lemma", U, "a lemma is about no agents"),
    ],
)
def test_what_says_two_things_is_refused_at_its_place(kind: str, line: str, words: str) -> None:
    with pytest.raises(InputError, match=words) as reason:
        items(kind, line)
    assert str(reason.value).startswith("c.claim.yaml:")


def test_it_needs_payoffs_and_stands_in_lines_only() -> None:
    with pytest.raises(InputError, match="'g' is a game without"):
        items("always", U, GAME)
    with pytest.raises(InputError, match="found it in attains"):
        text = f"claim: c\n{PAID}players: {{row: anyone, column: anyone}}\nattains: {{region: {U}, within: 1}}\n"
        load_parsed(parse_claim(text, "c.claim.yaml"), Path("c.claim.yaml"))


def test_it_may_be_part_of_a_definition() -> None:
    (item,) = items("always", "picked => pareto", more=f"define: {{picked: {U} and k > 2}}\n")
    assert item.undominated == "assumed"
    assert show(item.proposition) == "not k > 2 or pareto"
