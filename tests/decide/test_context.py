"""A claim while it is decided: some state, none, or not known; and what is told of it."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from pathlib import Path

import pytest

from tests.thorough import thorough
from verify.decide.claim import decide_with_evidence
from verify.decide.clock import OutOfTime
from verify.decide.configuration import STANDARD, Configuration
from verify.decide.context import Context, all_items, result_of
from verify.decide.states import State, witness_of
from verify.decide.target import Target, shows
from verify.evidence.kakutani import Kakutani
from verify.evidence.record import ItemEvidence
from verify.language.expressions import parse_expression
from verify.trust.check_certificate import check_certificate

from .tiny import CONTRARY, LP, NUMBERS, ROCKS, context_of, loaded

TWO = ROCKS + NUMBERS + "always:\n  - payoff(row) = 3\n  - payoff(column) = 0\n"
CONTRARY_CLAIM = "players: {row: Contrary, column: anyone}\nat: {δ: 0}\nalways: prob(row, C) = 2\n"


@pytest.fixture
def contrary(tmp_path: Path) -> Context:
    return context_of(loaded(CONTRARY_CLAIM, tmp_path, Contrary=CONTRARY))


# --- any state ---


def test_some_state_is_found() -> None:
    found = context_of(loaded(TWO)).any_state()
    assert isinstance(found, State) and [first for first, _ in found.profile] == [0, 1]


def test_some_state_as_asked_is_found() -> None:
    context = context_of(loaded(LP + "always: prob(row, C) >= 0\n"))
    proposition = parse_expression("prob(row, C) >= 999/1000")
    found = context.any_state(proposition)
    assert isinstance(found, State) and shows(found, Target(proposition))
    assert context.any_state(parse_expression("prob(row, C) < 1/2")) == "no"


def test_parameters_may_be_irrational(tmp_path: Path) -> None:
    half = "parameters: [w]\nplayers: {row: Half(w), column: anyone}\ngiven: [w > 0, w^2 = 1/2]\n"
    claim = half + "always: prob(row, C)^2 = 1/2\n"
    context = context_of(loaded(claim, tmp_path, Half="agent Half(w): play mix(w: C, D)\n"))
    found = context.any_state()
    assert isinstance(found, State) and found.profile[0][0] ** 2 == Fraction(1, 2)
    asked = parse_expression("prob(column, C) = 1/3")
    there = context.any_state(asked)
    assert isinstance(there, State) and shows(there, Target(asked))


@pytest.mark.parametrize("seat", ["anyone", "./Ape.agent"])
def test_among_many_a_state_is_shown_where_no_program_has_to_run(seat: str, tmp_path: Path) -> None:
    """With 8 players who may do anything every profile is one; with programs a theorem is enough."""
    names = [f"p{k}" for k in range(8)]
    rows = [f"    {' '.join(pure)}: [{', '.join('0' * 8)}]" for pure in product("AB", repeat=8)]
    text = "claim: many\ngame:\n  game: many\n  players: {" + ", ".join(f"{p}: [A, B]" for p in names) + "}\n"
    text += "  payoffs:\n" + "\n".join(rows) + "\nplayers: {" + ", ".join(f"{p}: {seat}" for p in names) + "}\n"
    claim = loaded(text + "always: prob(p0, A) >= 0\n", tmp_path, header="", Ape="agent Ape: play A\n")
    assert isinstance(context_of(claim).any_state(), State if seat == "anyone" else Kakutani)


def test_where_there_is_none_that_is_said(contrary: Context) -> None:
    assert contrary.any_state() == "no"
    counts = {row.engine: (row.tried, row.closed) for row in contrary.stats.rows()}
    assert counts == {"state search": (1, 0), "Kakutani": (1, 0), "z3, exclusion": (1, 1)}


@pytest.mark.parametrize("without", ["state search", "z3, exclusion"])
def test_an_engine_that_is_left_out_is_not_asked(without: str, tmp_path: Path) -> None:
    context = context_of(loaded(CONTRARY_CLAIM, tmp_path, Contrary=CONTRARY), without=(without,))
    assert context.any_state() == ("open" if without == "z3, exclusion" else "no")
    assert without not in context.stats.counts


def test_without_time_it_is_open(contrary: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("parameters were looked for")

    monkeypatch.setattr("verify.decide.context.sample_parameters", never)
    context = context_of(contrary.loaded, seconds=0)
    assert context.any_state() == "open" and context.stats.counts == {}


def test_where_it_is_interrupted_it_is_open(contrary: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise OutOfTime

    monkeypatch.setattr("verify.decide.context.search_state", interrupted)
    assert contrary.any_state() == "open"


def test_where_no_parameters_are_found_it_is_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("verify.decide.context.sample_parameters", lambda *_: None)
    monkeypatch.setattr("verify.decide.context.search_by_cases", lambda *_: None)
    assert context_of(loaded(TWO)).any_state() == "open"


# --- running and counting ---


def test_what_an_engine_finds_is_counted_under_its_name() -> None:
    context = context_of(loaded(TWO), without=("b",))
    assert context.run("a", lambda: 7) == 7
    assert context.run("b", lambda: 7) is None
    assert [(row.engine, row.tried, row.closed) for row in context.stats.rows()] == [("a", 1, 1)]


def test_unless_something_is_left_out_everything_is_used() -> None:
    assert Configuration() == STANDARD and STANDARD.without == frozenset()
    assert STANDARD.upgrade_share < STANDARD.certificate_share < 1


# --- what is told ---


def test_a_result_has_a_line_for_each_item_with_its_reason() -> None:
    claim = loaded(TWO)
    items = all_items(claim, "unknown")
    assert items == (ItemEvidence("payoff(row) = 3", "unknown"), ItemEvidence("payoff(column) = 0", "unknown"))
    result = result_of(claim, "unknown", None, items, reason="why", reasons=("first", None))
    assert [(item.text, item.verdict, item.reason) for item in result.items] == [
        ("payoff(row) = 3", "unknown", "first"), ("payoff(column) = 0", "unknown", None)
    ]  # fmt: skip
    assert (result.claim, result.file, result.expect, result.reason) == ("t", "t.claim.yaml", "proved", "why")
    with pytest.raises(ValueError, match="zip"):
        result_of(claim, "unknown", None, items, reasons=("only one",))


def test_what_is_found_has_all_items_of_the_verdict_unless_they_are_given() -> None:
    context = context_of(loaded(TWO))
    found = context.found("unknown", reason="why", cause="unsupported")
    assert [item.verdict for item in found.items] == ["unknown", "unknown"] == [i.verdict for i in found.result.items]
    assert (found.result.reason, found.result.cause, found.consistent) == ("why", "unsupported", None)
    own = (ItemEvidence("payoff(row) = 3", "proved"), ItemEvidence("payoff(column) = 0", "unknown"))
    assert context.found("unknown", items=own).items == own


def test_a_state_is_shown_or_only_kept() -> None:
    context = context_of(loaded(TWO))
    state = context.any_state()
    assert isinstance(state, State)
    witness = witness_of(context.setup, state)
    for show in (True, False):
        found = context.found("proved", "certificate", state=state, show_state=show)
        assert found.consistent == witness
        assert found.result.witness == (witness if show else None)


# --- nothing to speak of ---


def test_a_contradiction_is_shown_by_a_certificate() -> None:
    context = context_of(loaded(ROCKS + "given: T < R\nalways: payoff(row) >= 0\n"))
    found = context.vacuous("no parameters", context.setup.given)
    assert (found.result.verdict, found.result.trust, found.result.reason) == (
        "vacuous",
        "certificate",
        "no parameters",
    )
    (item,) = found.items
    assert item.verdict == "vacuous" and item.certificate is not None
    check_certificate(item.certificate)


@pytest.mark.parametrize("seconds", [60, 0])
def test_without_one_it_rests_on_the_solvers_word(seconds: float) -> None:
    """That these hypotheses contradict each other is not shown, or there are none to show it with."""
    context = context_of(loaded(TWO), seconds)
    for hypotheses in ((), context.setup.given):
        found = context.vacuous("no parameters", hypotheses)
        assert (found.result.verdict, found.result.trust) == ("vacuous", "solver")
        assert [(item.verdict, item.certificate) for item in found.items] == [("vacuous", None)] * 2


def public_good(players: int) -> str:
    """A claim about a careful player among others who do anything, in a public good for so many."""
    names = [f"p{i}" for i in range(players)]
    rows = []
    for actions in product("CD", repeat=players):
        share = f"r*{actions.count('C')}/{players}"
        rows.append(f"    {' '.join(actions)}: [{', '.join(share + ' - 1' * (a == 'C') for a in actions)}]")
    return "\n".join(
        [
            "claim: public-good\ngame:\n  game: public-goods",
            f"  players: {{{', '.join(f'{name}: [C, D]' for name in names)}}}",
            f"  parameters: [r]\n  assume: [r > 1, r < {players}]\n  payoffs:",
            *rows,
            f"players: {{p0: ./careful.agent, {', '.join(f'{name}: anyone' for name in names[1:])}}}",
            f"given: [0 < ε <= 1/10, 0 < δ <= ε/100]\nalways: payoff(p0) >= -{4 * players}*δ\n",
        ]
    )


CAREFUL = """agent careful(floor = minmax):
    read everyone
    if surely payoff(me) < floor: play minmax
    play reading
"""


@pytest.mark.slow
@pytest.mark.parametrize("players", thorough((10, 12), (10,)))
def test_with_many_players_it_is_enough_that_there_is_a_state(tmp_path: Path, players: int) -> None:
    (tmp_path / "careful.agent").write_text(CAREFUL)
    file = tmp_path / "public-good.claim.yaml"
    file.write_text(public_good(players))
    result, evidence = decide_with_evidence(file, 60.0, lambda _: None)
    assert (result.verdict, result.trust) == ("proved", "certificate")
    assert evidence.kakutani is not None and evidence.consistent is None
