"""`always`, `never` and `lemma`: each verdict, what it rests on, and what is told before the end."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from verify.decide import for_all
from verify.decide.context import Context, Found
from verify.decide.engine import Decided
from verify.decide.for_all import decide_for_all
from verify.decide.states import State
from verify.decide.target import shows
from verify.trust.check_certificate import check_certificate

from .tiny import CONTRARY, LP, NUMBERS, ROCKS, context_of, loaded, shown

TRUE, FALSE = "prob(row, C) >= 1 - 4*δ/ε", "prob(row, C) >= 1 - δ/2"
HOPES = "agent Hopes:\n    read column\n    if possibly prob(column, C) > 1/2: play C\n    play D\n"
GRID = "players: {row: Hopes, column: anyone}\nat: {T: 3, R: 2, P: 1, S: 0, δ: 1/2}\nreading: grid\n"


def said(kind: str, *items: str) -> str:
    return "".join((f"{kind}:\n", *(f"  - {item}\n" for item in items)))


def decided(text: str, **more: object) -> Found:
    return decide_for_all(context_of(loaded(text), **more))  # type: ignore[arg-type]


# --- each kind ---


@pytest.mark.parametrize(
    ("text", "verdict", "trust"),
    [
        (LP + said("always", TRUE), "proved", "certificate"),
        (LP + said("always", FALSE), "refuted", "witness"),
        (LP + said("never", "prob(row, C) < 1/2"), "proved", "certificate"),
        (LP + said("never", "prob(row, C) > 1/2"), "refuted", "witness"),
        (said("lemma", "payoff(row) <= T"), "proved", "certificate"),
        (said("lemma", "payoff(row) <= R"), "refuted", "witness"),
        (ROCKS + said("always", "payoff(row) = T", "payoff(column) = S"), "proved", "certificate"),
        (ROCKS + said("always", "payoff(row) = T", "payoff(column) = T"), "refuted", "witness"),
    ],
)
def test_proved_and_refuted(text: str, verdict: str, trust: str) -> None:
    found = decided(text)
    assert (found.result.verdict, found.result.trust) == (verdict, trust)
    for item in found.items:
        assert (item.certificate is not None) == (item.verdict == "proved")
        assert (item.witness is not None) == (item.verdict == "refuted")
        if item.certificate is not None:
            check_certificate(item.certificate)
    assert (found.result.witness is not None) == (verdict == "refuted"), "a consistent state is not shown of a proof"
    assert found.consistent is not None, "but it is part of its evidence"


def test_one_item_on_the_solvers_word_is_enough_for_the_claim_to_rest_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    both = (Decided("proved", (shown(),)), Decided("proved"))
    monkeypatch.setattr(for_all._ForAll, "items", lambda self, clock=None: both)
    found = decided(ROCKS + NUMBERS + said("always", "payoff(row) = 3", "payoff(column) = 0"))
    assert (found.result.verdict, found.result.trust) == ("proved", "solver")
    assert [item.certificate for item in found.items] == [shown(), None]


def test_of_an_item_with_several_cases_there_is_no_single_certificate(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(for_all._ForAll, "items", lambda self, clock=None: (Decided("proved", (shown(), shown())),))
    found = decided(ROCKS + NUMBERS + said("always", "payoff(row) = 3"))
    assert found.result.trust == "solver" and found.items[0].certificate is None


def test_without_a_consistent_state_it_is_vacuous(tmp_path: Path) -> None:
    text = "players: {row: Contrary, column: anyone}\nat: {δ: 0}\nalways: prob(row, C) = 2\n"
    found = decide_for_all(context_of(loaded(text, tmp_path, Contrary=CONTRARY)))
    assert found.result.verdict == "vacuous"
    assert found.result.reason == "the items hold in every consistent state, but there is none"
    assert [item.verdict for item in found.items] == ["vacuous"]


def test_vacuously_proved_is_proved_where_that_is_asked_for(tmp_path: Path) -> None:
    """No state is looked for then, so that what is proved may speak of nothing."""
    text = "players: {row: Contrary, column: anyone}\nat: {δ: 0}\nalways: prob(row, C) = 2\n"
    found = decide_for_all(context_of(loaded(text, tmp_path, Contrary=CONTRARY), vacuously=True))
    assert (found.result.verdict, found.result.trust, found.consistent) == ("proved", "certificate", None)
    refuted = decided(LP + said("always", FALSE), vacuously=True)
    assert refuted.result.verdict == "refuted" and refuted.result.witness is not None


def test_where_no_state_was_found_it_is_unknown_though_all_items_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Context, "any_state", lambda self: "open")
    found = decided(LP + said("always", TRUE))
    assert found.result.verdict == "unknown" and (found.result.reason or "").endswith("but none was found")
    assert [item.verdict for item in found.items] == ["proved"], "what is proved is kept"


def test_the_first_item_that_is_unknown_gives_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    each = (
        Decided("proved", (shown(),)), Decided("unknown", reason="one", cause="memory"),
        Decided("unknown", reason="two", cause="budget"),
    )  # fmt: skip
    monkeypatch.setattr(for_all._ForAll, "items", lambda self, clock=None: each)
    found = decided(ROCKS + NUMBERS + said("always", "1 = 1", "2 = 2", "3 = 3"))
    assert (found.result.verdict, found.result.reason, found.result.cause) == ("unknown", "one", "memory")
    assert [item.reason for item in found.result.items] == [None, "one", "two"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("given: T < 4\nalways: T + S > 2*P", "At T = 3, R = 2, P = 1, S = 0 it is proved, but not for all parameters"),
        ("given: T < 4\nalways: T < 3", None),
        ("given: T > 5\nalways: T > 4", None),  # the first choice of T is 3
        (f"{NUMBERS}always: T > 2", None),
        ("always: 1/prob(row, C) > 0", None),
    ],
)
def test_what_is_unknown_for_all_parameters_may_hold_at_the_simplest(text: str, said: str | None) -> None:
    context = context_of(loaded(f"{ROCKS}{text}\n"))
    assert for_all._ForAll(context).at_numbers(context.claim.items[0]) == said


def test_what_holds_at_the_simplest_parameters_is_told_with_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    decide_items, answers = for_all.decide_items, [(Decided("unknown", reason="nobody knows"),)]
    monkeypatch.setattr(for_all, "decide_items", lambda *rest: answers.pop() if answers else decide_items(*rest))
    found = decide_for_all(context_of(loaded(f"{ROCKS}given: T < 4\nalways: T + S > 2*P\n"))).result
    assert found.verdict == "unknown" and found.items[0].reason == found.reason
    assert found.reason == "nobody knows. At T = 3, R = 2, P = 1, S = 0 it is proved, but not for all parameters"


def test_an_item_that_is_refuted_decides_whatever_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    context = context_of(loaded(ROCKS + NUMBERS + said("always", "payoff(row) = 7", "1 = 1")))
    state = context.any_state()
    assert isinstance(state, State)
    each = (Decided("unknown", reason="one"), Decided("refuted", state=state))
    monkeypatch.setattr(for_all._ForAll, "items", lambda self, clock=None: each)
    found = decide_for_all(context)
    assert (found.result.verdict, found.result.reason) == ("refuted", None)
    assert [item.reason for item in found.result.items] == ["one", None]


def test_out_of_time_it_is_unknown() -> None:
    found = decided(LP + said("always", TRUE), seconds=0)
    assert found.result.verdict == "unknown" and found.result.cause == "budget"


# --- what is heard ---


class Hearing:
    """Decides the items one by one by what is given, as far as `hear` is concerned."""

    def __init__(self, *items: str) -> None:
        self.heard: list[Found] = []
        context = context_of(loaded(ROCKS + NUMBERS + said("always", *items)), hear=self.heard.append)
        state = context.any_state()
        assert isinstance(state, State)
        self.state, self.all = state, for_all._ForAll(context)

    def told(self, **found: Decided) -> list[str]:
        """The verdicts of what is told."""
        before = len(self.heard)
        self.all.hear({int(name[1:]): each for name, each in found.items()})
        return [found.result.verdict for found in self.heard[before:]]


def test_a_refutation_is_told_at_once_while_others_are_open() -> None:
    hearing = Hearing("payoff(row) = 7", "1 = 1", "2 = 2")
    refuted = Decided("refuted", state=hearing.state)
    assert hearing.told(_1=Decided("proved", (shown(),))) == []
    assert hearing.told(_0=refuted, _1=Decided("proved", (shown(),))) == ["refuted"]
    (found,) = hearing.heard
    assert [item.verdict for item in found.items] == ["refuted", "proved", "unknown"]
    assert found.result.items[2].reason == "it was not decided any more"
    assert found.result.witness is not None and found.result.trust == "witness"
    assert hearing.told(_0=refuted, _1=Decided("proved", (shown(),))) == [], "it was told"
    hearing.all.since -= for_all.PARTLY + 1
    assert hearing.told(_0=refuted, _1=Decided("proved", (shown(),))) == ["refuted"], "there may be more to tell"


def test_what_is_known_of_all_items_is_not_told_before_the_end() -> None:
    hearing = Hearing("payoff(row) = 7", "1 = 1")
    refuted = Decided("refuted", state=hearing.state)
    assert hearing.told(_0=refuted, _1=Decided("proved", (shown(),))) == []


def test_what_is_proved_so_far_is_told_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    hearing = Hearing("1 = 1", "2 = 2", "3 = 3")
    proved, now = Decided("proved", (shown(),)), [0.0]
    monkeypatch.setattr("verify.decide.for_all.time.process_time", lambda: now[0])
    hearing.all.since = 0.0
    assert hearing.told(_0=proved) == [], "not yet"
    now[0] = for_all.PARTLY + 1
    assert hearing.told(_2=Decided("unknown")) == [], "there is nothing to tell"
    assert hearing.told(_0=proved) == ["unknown"]
    assert [item.verdict for item in hearing.heard[0].items] == ["proved", "unknown", "unknown"]
    assert hearing.heard[0].items[0].certificate == shown() and hearing.heard[0].result.trust is None
    assert hearing.told(_0=proved, _1=proved) == [], "not so soon again"
    now[0] += for_all.PARTLY + 1
    assert hearing.told(_0=proved, _1=proved) == ["unknown"]


def test_who_does_not_listen_is_told_nothing() -> None:
    hearing = Hearing("payoff(row) = 7", "1 = 1")
    hearing.all.context = context_of(hearing.all.context.loaded)
    assert hearing.told(_0=Decided("refuted", state=hearing.state)) == []


def test_a_refutation_is_heard_while_the_claim_is_decided(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first item is refuted, and then the second one asks who was told."""
    heard: list[Found] = []
    context = context_of(loaded(LP + said("always", FALSE, TRUE)), hear=heard.append)
    found = decide_for_all(context)
    assert [one.result.verdict for one in heard] == ["refuted"] == [found.result.verdict]
    assert [item.verdict for item in heard[0].items] == ["refuted", "unknown"]
    assert [item.verdict for item in found.items] == ["refuted", "proved"]


# --- the grid ---


def grid(tmp_path: Path, *items: str) -> for_all._ForAll:
    return for_all._ForAll(context_of(loaded(GRID + said("always", *items), tmp_path, Hopes=HOPES)))


def test_what_holds_in_any_reading_is_known_on_the_grid_and_what_fails_is_tried(tmp_path: Path) -> None:
    """In reading any a player that reads 1/3 may hope; on the grid of quarters it does not."""
    always, never_there, never = "prob(row, C) <= 1", "prob(column, C) = 1/3 => prob(row, C) = 0", "prob(row, C) = 0"
    both = grid(tmp_path, always, never_there, never)
    known = both.anyhow()
    assert known[0].verdict == "proved"
    assert 1 not in known, "its counterexample is none on the grid"
    for n, decided_ in known.items():
        if decided_.state is not None:
            assert shows(decided_.state, both.contradicting(both.context.claim.items[n]))
            assert both.setup.cells == 4


def test_in_reading_any_nothing_is_known_beforehand() -> None:
    assert for_all._ForAll(context_of(loaded(LP + said("always", TRUE)))).anyhow() == {}


def test_the_verdict_on_the_grid(tmp_path: Path) -> None:
    for item, verdict in (("prob(column, C) = 1/3 => prob(row, C) = 0", "proved"), ("prob(row, C) = 0", "refuted")):
        found = decide_for_all(context_of(loaded(GRID + said("always", item), tmp_path, Hopes=HOPES)))
        assert found.result.verdict == verdict
        assert found.result.trust == ("solver" if verdict == "proved" else "witness")
        if found.result.witness is not None:
            assert Fraction(found.result.witness.strategies["row"]["C"]) > 0
