"""Items of one claim: each has its own verdict, its own reason and its share of the time, in any order."""

from __future__ import annotations

import time
from contextlib import nullcontext
from itertools import permutations
from types import SimpleNamespace
from typing import Any

import pytest

from verify.decide import items, portfolio
from verify.decide.clock import Clock, OutOfTime
from verify.decide.engine import Decided, Task
from verify.decide.portfolio import Row
from verify.decide.target import Target
from verify.errors import InputError, Unsupported
from verify.evidence.result import Result
from verify.language.expressions import parse_expression

from .conftest import NUMBERS, SMALL, Decide

ROCKS = "players: {row: DefectRock, column: DefectRock}\n" + NUMBERS
UNSUPPORTED = "near(weakly_pareto, 1/2)"


def verdicts(result: Result) -> dict[str, str]:
    return {item.text: item.verdict for item in result.items}


@pytest.mark.parametrize("order", list(permutations([UNSUPPORTED, "prob(row, C) = 1", "prob(row, C) = 0"])))
def test_an_unsupported_item_hides_no_other(decided: Decide, order: tuple[str, ...]) -> None:
    result = decided(ROCKS + "".join(["always:\n", *(f"  - {item}\n" for item in order)]))
    assert (result.verdict, result.trust) == ("refuted", "witness")
    # The counterexample to the one is seen to be a counterexample to the other, whichever comes first.
    assert verdicts(result) == {UNSUPPORTED: "refuted", "prob(row, C) = 1": "refuted", "prob(row, C) = 0": "proved"}


def test_each_unknown_item_has_its_own_reason(decided: Decide) -> None:
    undecided = [f"near(near(weakly_pareto, payoff(row)/9), 1/{k})" for k in (9, 3)]
    result = decided(ROCKS + f'always: ["{undecided[0]}", "prob(row, C) = 0", "{undecided[1]}"]\n')
    assert result.verdict == "unknown"
    assert [item.verdict for item in result.items] == ["unknown", "proved", "unknown"]
    assert "near(...) of a proposition" in (result.items[0].reason or "") and result.items[1].reason is None
    assert result.reason == result.items[0].reason
    assert Result.from_json(result.to_json()) == result


def test_a_divisor_that_may_be_0_is_the_reason_of_its_own_line(decided: Decide) -> None:
    result = decided(ROCKS + 'always: ["prob(row, C) = 0", "1/prob(row, D) = 1", "prob(row, D) = 1"]\n')
    assert [item.verdict for item in result.items] == ["proved", "unknown", "proved"]
    words = "expected a divisor that 'given' keeps above or below 0, found one that may be 0"
    assert result.items[1].reason == f"line 7: {words}"


def test_a_state_in_which_a_quotient_has_no_value_is_no_counterexample(decided: Decide) -> None:
    result = decided(ROCKS + 'always: ["prob(row, C) = 1", "1/prob(row, C) = 1", "prob(row, D) = 1"]\n')
    assert [item.verdict for item in result.items] == ["refuted", "unknown", "proved"]


def test_a_single_line_that_makes_no_sense_is_an_error(decided: Decide) -> None:
    with pytest.raises(InputError, match="expected a divisor that 'given' keeps above or below 0"):
        decided(ROCKS + "always: 1/prob(row, D) = 1\n")


@pytest.mark.parametrize("kind", ["possible", "attains"])
def test_a_divisor_that_may_be_0_is_no_question_of_which_profiles_are_tried(decided: Decide, kind: str) -> None:
    line = "1/prob(row, D) > 1" if kind == "possible" else "{region: 1/prob(row, D) > 1}"
    text = f"players: {{row: anyone, column: anyone}}\nat: {{T: 3, R: 2, P: 1, S: 0}}\n{kind}: {line}\n"
    with pytest.raises(InputError, match="expected a divisor that 'given' keeps above or below 0"):
        decided(text)


GRID = """players: {row: Seen, column: neLP(derivative = by_mixing)}
at: {ε: 1/100, δ: 2}
reading: grid
"""
GAME = """claim: t
game:
  game: g
  players: {row: [C, D], column: [C, D]}
  payoffs: {C C: [2, 2], C D: [1, 3], D C: [3, 1], D D: [0, 0]}
"""
SEEN = "agent Seen:\n    read everyone\n    play reading\n"
TAUTOLOGY, FALSE = "prob(row, C) - prob(column, C) >= -1", "prob(row, C) - prob(column, C) > -1"


@pytest.mark.parametrize("order", [(TAUTOLOGY, FALSE), (FALSE, TAUTOLOGY)])
def test_on_the_grid_each_item_stands_for_itself(decided: Decide, order: tuple[str, str]) -> None:
    text = GRID + f"always:\n  - {order[0]}\n  - {order[1]}\n"
    result = decided(text, budget=30, header=GAME, Seen=SEEN)
    assert verdicts(result) == {TAUTOLOGY: "proved", FALSE: "refuted"}
    assert result.verdict == "refuted"


def test_a_counterexample_for_any_reading_counts_on_the_grid_where_it_is_one(decided: Decide) -> None:
    text = "players: {row: LP, column: DefectRock}\nreading: grid\nat: {T: 3, R: 2, P: 1, S: 0, ε: 1/10, δ: 1/10}\n"
    result = decided(text + "never: [prob(column, D) = 1, prob(column, C) > 0]\n")
    assert verdicts(result) == {"prob(column, D) = 1": "refuted", "prob(column, C) > 0": "proved"}


def test_how_a_state_compares_with_others_stays_with_its_own_item(decided: Decide) -> None:
    """Both say that it is not the worst; the first is refuted by a better state, the second by the same state alone."""
    text = "players: {row: Copier, column: Copier}\nat: {T: 3, R: 2, P: 1, S: 0}\n"
    result = decided(text + "always: [undominated among states, prob(row, C) >= 1]\n")
    assert set(verdicts(result).values()) == {"refuted"} and result.cause != "rejected"


# --- time ---

WANTED = [(text, Target(parse_expression(text))) for text in ("1 = 1", "2 = 2", "3 = 3")]


class Slow:
    """In place of a portfolio: needs so many seconds of the clock for each item; what it gave, in order. Only here does
    the time pass, which is made up."""

    def __init__(self, needs: dict[str, float], budget: float, now: list[float]) -> None:
        self.needs, self.now, self.given = needs, now, []
        self.clock = Clock.of(budget)
        self.report = lambda words: None

    def within(self, clock: Clock) -> Slow:
        part = Slow(self.needs, 0, self.now)
        part.clock, part.given = clock, self.given
        return part

    def forget(self, words: str) -> None:
        """Nothing is kept."""

    def decide(self, cases: object, target: object, words: str) -> Decided:
        slice_ = min(self.clock.left(), self.needs[words])
        self.now[0] += slice_
        self.given.append((words, round(slice_, 1)))
        self.needs[words] -= slice_
        return Decided("proved" if self.needs[words] <= 1e-9 else "unknown", reason="the budget ran out")


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    now = [100.0]
    made_up = SimpleNamespace(monotonic=lambda: now[0], process_time=lambda: now[0])

    def decide(
        needs: tuple[float, ...], budget: float, real: bool = False
    ) -> tuple[list[str], list[tuple[str, float]]]:
        if not real:
            monkeypatch.setattr("verify.decide.clock.time", made_up)
        slow = Slow({words: need for (words, _), need in zip(WANTED, needs, strict=True)}, budget, now)
        found = items.decide_items(slow, tuple, WANTED, {})  # type: ignore[arg-type]
        return [d.verdict for d in found], slow.given

    return decide


def test_a_hard_item_leaves_the_others_their_share(run) -> None:  # type: ignore[no-untyped-def]
    found, given = run((60, 0.1, 0.1), 1.5)
    assert found == ["unknown", "proved", "proved"]
    assert given[0] == ("1 = 1", 0.5)


def test_what_the_others_leave_goes_to_what_is_open(run) -> None:  # type: ignore[no-untyped-def]
    found, given = run((1.0, 0.1, 0.1), 2.0)
    assert found == ["proved"] * 3
    assert [words for words, _ in given] == ["1 = 1", "2 = 2", "3 = 3", "1 = 1"]


@pytest.mark.parametrize("fault", [Unsupported("not this"), OutOfTime(), MemoryError(), RecursionError()])
def test_what_stops_one_item_stops_only_it(run, monkeypatch, fault) -> None:  # type: ignore[no-untyped-def]
    works = Slow.decide

    def decide(self: Slow, cases: object, target: object, text: str) -> Decided:
        if text == "1 = 1":
            raise fault
        return works(self, cases, target, text)

    monkeypatch.setattr(Slow, "decide", decide)
    assert run((0, 0.1, 0.1), 2.0)[0] == ["unknown", "proved", "proved"]


def test_an_item_that_does_not_look_at_its_clock_is_interrupted(run, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    works = Slow.decide

    def decide(self: Slow, cases: object, target: object, text: str) -> Decided:
        end = time.monotonic() + (60 if text == "1 = 1" else 0)
        while time.monotonic() < end:
            pass
        return works(self, cases, target, text)

    monkeypatch.setattr(Slow, "decide", decide)
    monkeypatch.setattr(items, "PATIENCE", 0.1)
    assert run((0, 0.01, 0.01), 1.5, real=True)[0] == ["unknown", "proved", "proved"]


def test_a_hard_first_line_does_not_cost_the_second_its_verdict(
    decided: Decide, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the real engines, in a time that passes only for the first line: one engine more takes all that is given."""
    now = [0.0]

    class Hungry:
        name = "hungry"
        applies = staticmethod(lambda task: task.words == "payoff(row) <= T")
        forget = staticmethod(lambda: None)

        def run(self, task: Task, clock: Clock) -> None:
            now[0] += clock.left()

    def with_hungry(*given: Any) -> tuple[Row, ...]:
        return Row(Hungry()), *portfolio.table(*given)

    counted = SimpleNamespace(monotonic=lambda: now[0], process_time=lambda: now[0])
    monkeypatch.setattr("verify.decide.clock.time", counted)
    monkeypatch.setattr("verify.decide.clock.Clock.alarm", lambda clock, late=0.0: nullcontext())
    monkeypatch.setattr("verify.decide.for_all.table", with_hungry)
    text = f"players: {{row: neLP, column: neLP}}\n{SMALL}always: [payoff(row) <= T, payoff(row) >= P - 4*δ*(T - S)]\n"
    assert decided(text, budget=6).items[1].verdict == "proved"
    assert now[0] == pytest.approx(3)
