"""Every room knows every entry of the table of what can be said, and they agree about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, get_args

import asking_phrases
import pytest
from consumers import CONSUMERS, table, unaware

from verify.language import syntax as s
from verify.language.functions import ClaimKind, NumberFunction, Proposition
from verify.language.phrases import GUARDS, STATEMENTS, Phrase

ALL = [
    (group, name, consumer) for group, of_group in CONSUMERS.items() for name in table(group) for consumer in of_group
]
EVALUATED = {"exact", "symbolic", "trusted", "simulated", "pictured"}
RUN = {"exact", "symbolic", "trusted", "simulated"}


@pytest.mark.parametrize(("group", "name", "consumer"), ALL, ids=["-".join(each) for each in ALL])
def test_every_room_knows_every_entry(group: str, name: str, consumer: str) -> None:
    entry = table(group)[name]
    if consumer not in getattr(entry, "left_out", ()):
        CONSUMERS[group][consumer](entry)
    else:
        assert consumer in unaware(group, entry), "it is known and need not be left out"


def test_only_hints_and_pictures_leave_something_out() -> None:
    assert {room for entry in table("PROPOSITIONS").values() for room in entry.left_out} <= {"simulated", "pictured"}


def added(monkeypatch: pytest.MonkeyPatch, group: str, entry: Any) -> set[str]:
    """The rooms that do not know the entry once it stands in the table."""
    monkeypatch.setitem(table(group), entry.name, entry)
    return unaware(group, entry)


def test_a_number_function_is_known_by_what_it_means(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = NumberFunction(
        "surplus",
        "`surplus(player)`",
        "what the player gets above its minmax value",
        ("player",),
        lambda outcome, player: outcome.payoff(player) - outcome.minmax(player),
    )
    assert added(monkeypatch, "NUMBER_FUNCTIONS", entry) == {"coloured"}, "what is coloured is made when it is loaded"


def test_a_number_function_that_means_nothing_is_known_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    def value(*_: object) -> object:
        raise NotImplementedError

    entry = NumberFunction("fake", "`fake(player)`", "nothing", ("player",), value)
    assert added(monkeypatch, "NUMBER_FUNCTIONS", entry) == {*EVALUATED, "spoken of", "coloured"}


def test_a_number_function_that_says_wrong_things_of_itself_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    bent = NumberFunction(
        "bent", "`bent(player)`", "no affine one", ("player",), lambda outcome, player: outcome.payoff(player) ** 2
    )
    assert "exact" in added(monkeypatch, "NUMBER_FUNCTIONS", bent)
    still = NumberFunction(
        "still", "`still(player)`", "a payoff", ("player",), lambda outcome, player: outcome.payoff(player), False
    )
    assert "exact" in added(monkeypatch, "NUMBER_FUNCTIONS", still)


@pytest.mark.parametrize("arguments", [(), ("number",), ("proposition", "number")])
def test_a_proposition_that_no_room_evaluates_is_missed_by_each(
    monkeypatch: pytest.MonkeyPatch, arguments: tuple[Any, ...]
) -> None:
    assert added(monkeypatch, "PROPOSITIONS", Proposition("fake", "`fake`", "nothing", arguments)) == EVALUATED


@dataclass(frozen=True)
class Fake(s.Node):
    """A statement or guard that no room knows."""


@pytest.mark.parametrize(
    ("group", "body"),
    [("STATEMENTS", (Fake(),)), ("GUARDS", (s.If(Fake(), (s.PlayAction("C"),)), s.PlayAction("D")))],  # type: ignore[arg-type]
)
def test_a_phrase_that_is_read_and_not_run_is_missed_by_each_room(
    monkeypatch: pytest.MonkeyPatch, group: str, body: tuple[s.Statement, ...]
) -> None:
    monkeypatch.setattr(asking_phrases, "program_of", lambda _: s.Agent("Random", (), body))
    entry = Phrase("fake", "`fake`", "nothing", "fake", ("fake",))
    assert added(monkeypatch, group, entry) == {*RUN, "coloured"}


@pytest.mark.parametrize("group", ["STATEMENTS", "GUARDS"])
def test_a_phrase_that_is_not_read_is_missed_by_each_room(monkeypatch: pytest.MonkeyPatch, group: str) -> None:
    entry = Phrase("fake", "`fake`", "nothing", "fake", ("fake",))
    assert added(monkeypatch, group, entry) == {*RUN, "coloured"}


def test_a_kind_of_claim_that_nothing_knows_is_missed_by_each_room(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = ClaimKind("sometimes", "`sometimes: φ`", "now and then", "Now and then.", None)  # type: ignore[arg-type]
    assert added(monkeypatch, "CLAIM_KINDS", entry) == set(CONSUMERS["CLAIM_KINDS"]) - {"documented"}


def test_every_class_of_statements_and_guards_stands_in_an_example() -> None:
    """What the syntax has is in the table."""

    found = {type(node) for phrase in (*STATEMENTS.values(), *GUARDS.values()) for node in nodes(phrase)}
    assert {*get_args(s.Statement), *get_args(s.Guard)} <= found


def nodes(phrase: Phrase) -> list[s.Node]:
    found: list[s.Node] = []

    def visit(part: object) -> None:
        if isinstance(part, tuple):
            for each in part:
                visit(each)
        elif isinstance(part, s.Node):
            found.append(part)
            for each in vars(part).values():
                visit(each)

    visit(asking_phrases.program_of(phrase).body)
    return found
