"""The table of engines: in which order they run, how often and how long, and what becomes of what they find."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest

from verify.decide.clock import Clock, OutOfTime
from verify.decide.configuration import STANDARD, Configuration
from verify.decide.engine import Decided, Task
from verify.decide.lemma_cache import LemmaCache, Lemmas
from verify.decide.portfolio import PRESOLVE, Portfolio, Row, table
from verify.decide.positivstellensatz.engines import Whole
from verify.decide.smt.engines import CaseSearch
from verify.decide.smt.solver import Smt
from verify.decide.stats import Stats
from verify.decide.target import Target, shows
from verify.errors import Unsupported
from verify.evidence.certificate import Certificate
from verify.semantics.symbolic.problem import Problem, consistent_states
from verify.semantics.symbolic.setup import Setup

from .tiny import LP, SECONDS, setup_of, shown, silent

TRUE = LP + "always: prob(row, C) >= 1 - 4*δ/ε\n"
FALSE = LP + "always: prob(row, C) >= 1 - δ/2\n"
SYMBOLS = "players: {row: NicerBot, column: anyone}\ngiven: 0 < ε <= 1\nalways: prob(row, C) >= ε\n"
SOLVER = Decided("proved")
PROVED = Decided("proved", (shown(),))


@dataclass
class Says:
    """An engine that says the same each time, or one thing after the other, and tells of its runs."""

    name: str
    says: Decided | Sequence[Decided | None] | None = None
    applies_if: Callable[[Task], bool] = lambda task: True
    ran: list[str] = field(default_factory=list)
    clocks: list[Clock] = field(default_factory=list)
    tasks: list[Task] = field(default_factory=list)
    forgot: int = 0

    def applies(self, task: Task) -> bool:
        return self.applies_if(task)

    def run(self, task: Task, clock: Clock) -> Decided | None:
        self.ran.append(self.name)
        self.clocks.append(clock)
        self.tasks.append(task)
        if self.says is None or isinstance(self.says, Decided):
            return self.says
        return self.says[min(len(self.clocks), len(self.says)) - 1]

    def forget(self) -> None:
        self.forgot += 1


class Tried:
    """A portfolio of such engines, with what it decides of the claim's one item."""

    def __init__(self, *rows: Row | Says, text: str = TRUE, seconds: float = SECONDS) -> None:
        self.ran: list[str] = []
        self.rows = tuple(row if isinstance(row, Row) else Row(row) for row in rows)
        for row in self.rows:
            if isinstance(row.engine, Says):
                row.engine.ran = self.ran
        self.setup = setup_of(text)
        self.cases = consistent_states(self.setup)
        self.lemmas, self.stats = LemmaCache(), Stats()
        smt = Smt()
        self.portfolio = Portfolio(self.setup, smt, Clock.of(seconds), silent, self.lemmas, self.rows, self.stats)

    def decide(self, clock: Clock | None = None, cases: Sequence[Problem] | None = None, words: str = "w") -> Decided:
        item = self.setup.claim.items[0]
        portfolio = self.portfolio if clock is None else self.portfolio.within(clock)
        return portfolio.decide(lambda: self.cases if cases is None else cases, Target(item.proposition, False), words)


# --- order ---


def test_engines_run_in_order_until_one_settles_the_item() -> None:
    tried = Tried(Says("a"), Says("no", PROVED, lambda task: False), Says("b"), Says("c", PROVED), Says("d"))
    assert tried.decide() == PROVED
    assert tried.ran == ["a", "b", "c"]


def test_what_is_unknown_to_one_is_asked_of_the_next_and_the_last_reason_is_told() -> None:
    first, second = Decided("unknown", reason="first"), Decided("unknown", reason="second")
    tried = Tried(Says("a", first), Says("b", second), Says("c"))
    assert tried.decide() == second
    assert tried.ran == ["a", "b", "c"]


def test_where_no_engine_applies_that_is_the_reason() -> None:
    decided = Tried(Says("a", PROVED, lambda task: False)).decide(words="the item")
    assert decided == Decided("unknown", reason="the item: no engine applies")


def test_a_counterexample_settles_it() -> None:
    refuted = Decided("refuted", state="a state")  # type: ignore[arg-type]
    tried = Tried(Says("a", refuted), Says("b", PROVED))
    assert tried.decide() is refuted and tried.ran == ["a"]


# --- the solver's word ---


def test_a_certificate_takes_the_place_of_the_solvers_word() -> None:
    tried = Tried(Says("z3", SOLVER), Says("a", None), Says("certificates", PROVED), Says("d"))
    assert tried.decide() == PROVED
    assert tried.ran == ["z3", "a", "certificates"]


def test_without_a_certificate_it_is_proved_on_the_solvers_word() -> None:
    tried = Tried(Says("z3", SOLVER), Says("a", None, lambda task: task.excluded), Says("b"))
    assert tried.decide() == SOLVER
    assert tried.ran == ["z3", "a", "b"], "the engines after it know"


def test_an_engine_that_is_unsure_does_not_outweigh_the_solvers_word() -> None:
    tried = Tried(Says("z3", SOLVER), Says("a", Decided("unknown", reason="who knows")))
    assert tried.decide() == SOLVER


# --- where nothing can be stated ---


def unstated() -> Sequence[Problem]:
    raise Unsupported("beyond what can be encoded")


def test_what_only_looks_runs_also_where_the_item_cannot_be_stated() -> None:
    refuted = Decided("refuted", state="a state")  # type: ignore[arg-type]
    tried = Tried(Row(Says("early"), early=True), Says("a", PROVED), Row(Says("looks", refuted), falsifies=True))
    target = Target(tried.setup.claim.items[0].proposition, False)
    assert tried.portfolio.decide(unstated, target, "w") is refuted
    assert tried.ran == ["early", "looks"]


@pytest.mark.parametrize("says", [None, Decided("unknown", reason="who knows")])
def test_where_that_finds_nothing_it_is_said_that_the_item_cannot_be_stated(says: Decided | None) -> None:
    tried = Tried(Row(Says("looks", says), falsifies=True))
    with pytest.raises(Unsupported, match="beyond"):
        tried.portfolio.decide(unstated, Target(tried.setup.claim.items[0].proposition, False), "w")
    assert tried.ran == ["looks"]


def test_what_only_looks_does_so_once_for_all_cases() -> None:
    certificates = Says("certificates", PROVED)
    tried = Tried(Row(Says("looks"), falsifies=True, once=True), certificates)
    assert tried.decide(cases=(*tried.cases, Problem((), ()))).verdict == "proved"
    assert tried.ran == ["looks", "certificates", "certificates"]


def test_what_one_case_did_not_need_is_looked_for_in_the_next() -> None:
    soon = Says("soon", [PROVED, None])
    tried = Tried(soon, Row(Says("looks"), falsifies=True, once=True), Says("certificates", PROVED))
    assert tried.decide(cases=(*tried.cases, Problem((), ()))).verdict == "proved"
    assert tried.ran == ["soon", "soon", "looks", "certificates"]


# --- rounds ---


def test_in_another_round_an_engine_that_runs_once_does_not_run_again() -> None:
    open_ = Decided("unknown", reason="not yet")
    tried = Tried(Row(Says("once"), once=True), Says("again", open_))
    assert tried.decide() == tried.decide() == open_
    assert tried.ran == ["once", "again", "again"]


def test_a_task_goes_on_with_what_it_has() -> None:
    again = Says("again", [Decided("unknown", reason="not yet"), PROVED])
    tried = Tried(again)
    tried.decide()
    again.tasks[0].memory["again"] = "found so far"
    assert tried.decide(Clock.of(SECONDS)) == PROVED
    assert again.tasks[1] is again.tasks[0] and again.tasks[1].memory == {"again": "found so far"}


def test_what_is_settled_is_not_tried_again() -> None:
    tried = Tried(Says("a", PROVED))
    assert tried.decide() == tried.decide() == PROVED
    assert tried.ran == ["a"]


def test_another_item_is_another_task() -> None:
    engine = Says("a", Decided("unknown"))
    tried = Tried(engine)
    tried.decide(words="one")
    tried.decide(words="other")
    assert engine.tasks[0] is not engine.tasks[1]


def test_an_item_that_was_interrupted_starts_anew() -> None:
    """And no other one does; all engines drop what they keep for all items."""
    engine = Says("a", Decided("unknown"))
    tried = Tried(engine, Row(Says("once"), once=True))
    for words in ("one", "other"):
        tried.decide(words=words)
    tried.portfolio.forget("one")
    for words in ("one", "other"):
        tried.decide(words=words)
    assert engine.tasks[2] is not engine.tasks[0] and engine.tasks[3] is engine.tasks[1]
    assert tried.ran == ["a", "once"] * 3 + ["a"]
    assert all(isinstance(row.engine, Says) and row.engine.forgot == 1 for row in tried.rows)


def test_what_is_raised_goes_through_and_is_counted() -> None:
    class Interrupted(Says):
        def run(self, task: Task, clock: Clock) -> Decided | None:
            raise OutOfTime

    tried = Tried(Interrupted("a"))
    with pytest.raises(OutOfTime):
        tried.decide()
    assert [(row.engine, row.tried, row.closed) for row in tried.stats.rows()] == [("a", 1, 0)]


# --- cases ---


def test_each_case_has_to_be_excluded() -> None:
    other, third = shown(), Certificate(("x",), (), (), shown().refutation)
    engine = Says("a", [Decided("proved", (other,)), Decided("proved", (third,))])
    tried = Tried(engine)
    (case,) = tried.cases
    decided = tried.decide(cases=(case, Problem(case.base, ())))
    assert decided == Decided("proved", (other, third))
    assert len(engine.tasks) == 2


@pytest.mark.parametrize("second", [Decided("unknown", reason="open"), Decided("refuted", state="s")])  # type: ignore[arg-type]
def test_a_case_that_is_not_excluded_is_the_verdict(second: Decided) -> None:
    tried = Tried(Says("a", [PROVED, second, PROVED]))
    (case,) = tried.cases
    assert tried.decide(cases=(case, Problem(case.base, ()), Problem((), ()))) is second
    assert len(tried.ran) == 2


def test_one_case_on_the_solvers_word_leaves_the_item_without_certificates() -> None:
    tried = Tried(Says("a", [PROVED, SOLVER]))
    (case,) = tried.cases
    assert tried.decide(cases=(case, Problem(case.base, ()))) == SOLVER


def test_no_case_at_all_is_a_proof_without_parts() -> None:
    assert Tried().decide(cases=()) == Decided("proved", ())


# --- time ---


def test_an_engine_has_its_seconds_or_its_share_or_all(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("monotonic", "process_time"):
        monkeypatch.setattr(f"verify.decide.clock.time.{name}", lambda: 1000.0)
    a, b, c, d = (Says(name) for name in "abcd")
    tried = Tried(Row(a, seconds=lambda _: 3.0), Row(b, share=lambda _: 0.25), Row(c), Row(d, seconds=lambda _: 500.0))
    tried.decide(Clock.of(100))
    assert [engine.clocks[0].left() for engine in (a, b, c, d)] == [3.0, 25.0, 100.0, 100.0]


def test_in_another_round_the_task_has_another_clock() -> None:
    engine = Says("a", Decided("unknown"))
    tried = Tried(engine)
    tried.decide(first := Clock.of(50))
    tried.decide(second := Clock.of(40))
    assert engine.clocks == [first, second] and engine.tasks[0].clock is second


# --- what is kept ---


def test_new_certificates_become_lemmas_once() -> None:
    tried = Tried(Row(Whole(STANDARD, Stats())))
    decided = tried.decide()
    assert decided.certificates is not None
    assert [lemma.certificate() for lemma in tried.lemmas.kept] == list(decided.certificates)
    tried.decide()
    assert len(tried.lemmas.kept) == 1


def test_what_a_lemma_proves_is_no_new_lemma() -> None:
    tried = Tried(Row(Whole(STANDARD, Stats())))
    first = tried.decide()
    again = Tried(Row(Lemmas(tried.lemmas)), Says("never"))
    again.lemmas.add(shown())
    before = len(tried.lemmas.kept), len(again.lemmas.kept)
    assert again.decide() == first and again.ran == []
    assert (len(tried.lemmas.kept), len(again.lemmas.kept)) == before


def test_the_solvers_word_is_no_lemma() -> None:
    tried = Tried(Row(CaseSearch(Smt(), "z3")))
    assert tried.decide() == SOLVER
    assert tried.lemmas.kept == []


def test_what_was_tried_and_closed_is_counted() -> None:
    tried = Tried(Says("a"), Says("b", Decided("unknown")), Says("c", SOLVER), Says("d", PROVED))
    tried.decide()
    counts = [(row.engine, row.tried, row.closed) for row in tried.stats.rows()]
    assert counts == [("a", 1, 0), ("b", 1, 0), ("c", 1, 1), ("d", 1, 1)]


def test_the_problem_is_presolved_before_the_first_engine_that_runs_once(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    tried = Tried(Says("a"), Row(Says("b"), once=True), Row(Says("c"), once=True))

    def presolve(task: Task, smt: Smt) -> Problem:
        done.extend(tried.ran)
        return Problem(task.problem.base, ())

    monkeypatch.setattr("verify.decide.portfolio.without_useless", presolve)
    tried.decide()
    assert done == ["a"], "once, after the first engine"
    assert tried.stats.counts[PRESOLVE].tried == 1
    _, task = tried.portfolio.tasks.values()  # the first one is of the item before it is stated
    assert task.problem.choices == () != task.possible.choices


# --- the table ---


def rows_of(setup: Setup, configuration: Configuration = STANDARD, stats: Stats | None = None) -> tuple[Row, ...]:
    return table(setup, Smt(), Clock.of(SECONDS), LemmaCache(), stats or Stats(), configuration)


def names(rows: Sequence[Row]) -> list[str]:
    return [row.engine.name for row in rows]


def test_counterexamples_are_looked_for_first_and_the_solver_is_asked_last() -> None:
    rows = rows_of(setup_of(TRUE))
    early = [row.engine.name for row in rows if row.early]
    assert names(rows)[: len(early)] == early == ["falsifier, inside cells", "falsifier"]
    soon = ["lemma cache", "positivstellensatz, briefly", "falsifier, other parameters", "random search"]
    assert names(rows)[len(early) :][: len(soon)] == soon, (
        "what takes longer waits for a short search for a certificate"
    )
    assert names(rows)[-1] == "z3"
    assert len({row.engine.name for row in rows}) == len({id(row.engine) for row in rows}), "a name is one engine's"


@pytest.mark.parametrize("name", dict.fromkeys(names(rows_of(setup_of(TRUE)))))
def test_each_engine_can_be_left_out(name: str) -> None:
    setup = setup_of(TRUE)
    left = rows_of(setup, Configuration(without=frozenset((name,))))
    assert names(left) == [other for other in names(rows_of(setup)) if other != name]


def test_with_symbols_the_first_search_for_a_certificate_has_more_time() -> None:
    configuration = Configuration(certificate_numbers=1.0, certificate_symbols=7.0)
    for text, seconds in ((TRUE, 1.0), (SYMBOLS, 7.0)):
        (row,) = (r for r in rows_of(setup_of(text), configuration) if r.engine.name == "positivstellensatz")
        assert row.seconds is not None and row.seconds(None) == seconds  # type: ignore[arg-type]


def test_where_only_the_solvers_word_is_to_be_replaced_the_search_has_a_smaller_share() -> None:
    tried = Tried(Says("a"))
    tried.decide()
    _, task = tried.portfolio.tasks.values()  # the first one is of the item before it is stated
    (row,) = (r for r in rows_of(tried.setup) if r.engine.name == "positivstellensatz, going on")
    assert row.share is not None
    assert row.share(task) == STANDARD.certificate_share
    task.excluded = True
    assert row.share(task) == STANDARD.upgrade_share


@pytest.mark.parametrize(("text", "verdict"), [(TRUE, "proved"), (FALSE, "refuted"), (SYMBOLS, "proved")])
def test_the_table_settles_tiny_claims(text: str, verdict: str) -> None:
    setup, stats = setup_of(text), Stats()
    tried = Tried(*rows_of(setup, stats=stats), text=text)
    decided = tried.decide()
    assert decided.verdict == verdict
    if decided.state is not None:
        assert shows(decided.state, Target(setup.claim.items[0].proposition, False))


def test_where_a_counterexample_shows_at_once_the_claim_is_not_stated() -> None:
    setup = setup_of(FALSE)
    tried = Tried(*rows_of(setup), text=FALSE)

    def cases() -> tuple[Problem, ...]:
        raise AssertionError("it was stated")

    item = setup.claim.items[0]
    decided = tried.portfolio.decide(cases, Target(item.proposition, False), item.text)
    assert decided.verdict == "refuted"
