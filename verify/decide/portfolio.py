"""The portfolio: the engines that settle the items of `always`, `never` and `lemma`, as a table.

An item holds if no consistent state contradicts it. Each case of the claim is gone through row by row until an engine
finds a certificate that there is no such state, or a state. What is not settled may be gone on with in another round.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import partial

from verify.decide.among import AmongStates
from verify.decide.boxes.engine import Boxes
from verify.decide.clock import Clock
from verify.decide.configuration import STANDARD, Configuration
from verify.decide.engine import Decided, Engine, Report, Task
from verify.decide.falsify.engines import Anywhere, InsideCells, OnceMore, OtherParameters
from verify.decide.falsify.falsifier import Falsifier
from verify.decide.falsify.random_search import RandomSearch
from verify.decide.falsify.state_search import confirm, search_state
from verify.decide.lemma_cache import LemmaCache, Lemmas
from verify.decide.positivstellensatz.engines import (
    Briefly,
    GoingOn,
    PayoffsAsVariables,
    RelevantSteps,
    SomePlayers,
    Whole,
)
from verify.decide.positivstellensatz.refute import closely
from verify.decide.smt.engines import CaseSearch, hold_at, without_useless
from verify.decide.smt.solver import Smt
from verify.decide.states import State
from verify.decide.stats import Stats
from verify.decide.target import Target, check
from verify.errors import Unsupported
from verify.semantics.symbolic.formula import Formula
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.problem import Problem, with_goal
from verify.semantics.symbolic.setup import Setup

PRESOLVE, NO_CASE = "presolve", 0
Seconds = Callable[[Task], float]


@dataclass(frozen=True)
class Row:
    """An engine's place in the table: the seconds of computing that it may take, or its share of the time that is left;
    `once` for each case, or again in every round. An `early` one needs no case: it runs before any is stated, once for
    the item. One that `falsifies` needs none either, and runs also where none can be
    stated."""

    engine: Engine
    seconds: Seconds | None = None
    share: Seconds | None = None
    once: bool = False
    early: bool = False
    falsifies: bool = False

    def clock(self, task: Task) -> Clock:
        """For one run."""
        if self.seconds is not None:
            return task.clock.within(self.seconds(task))
        return task.clock if self.share is None else task.clock.within(task.clock.left() * self.share(task))


def table(
    setup: Setup, smt: Smt, clock: Clock, lemmas: LemmaCache, stats: Stats, c: Configuration = STANDARD
) -> tuple[Row, ...]:
    """The engines for one claim, in the order in which they run."""
    falsifier = Falsifier(setup, smt, clock, c.others)
    random = RandomSearch(smt)
    search = c, stats, falsifier.sample
    whole = *search, partial(hold_at, smt)
    certificate = c.certificate_symbols if setup.free_parameters else c.certificate_numbers
    rows = (
        Row(InsideCells(falsifier), early=True),
        Row(Anywhere(falsifier, plain=c.plain_first), early=True, once=True),
        Row(Lemmas(lemmas)),
        Row(Briefly(*whole), seconds=lambda _: c.certificate_briefly, once=True),
        Row(OtherParameters(falsifier), falsifies=True, once=True),
        Row(random, seconds=lambda _: c.random_first, falsifies=True),
        Row(RelevantSteps(*search, falsifier.simplest), seconds=lambda _: c.relevant_steps, once=True),
        Row(PayoffsAsVariables(*search), seconds=lambda _: c.payoffs, once=True),
        Row(SomePlayers(*search), seconds=lambda _: c.some_players, once=True),
        Row(Boxes(closely), seconds=lambda _: c.profile_boxes, once=True),
        Row(Whole(*whole), seconds=lambda _: certificate, once=True),
        Row(CaseSearch(smt, "z3, first"), seconds=lambda _: c.solver_first),
        Row(OnceMore(falsifier), seconds=lambda _: c.plain_search, once=True),
        Row(random, seconds=lambda _: c.random_search),
        Row(GoingOn(*whole), share=lambda task: c.upgrade_share if task.excluded else c.certificate_share),
        Row(CaseSearch(smt, "z3")),
    )
    return tuple(row for row in rows if row.engine.name not in c.without)


@dataclass(frozen=True)
class Portfolio:
    """Decides the items of one claim. `lemmas` are certificates found before, which are tried first; new ones are
    added. `tasks` are those that were begun, by item and case: they go on when they are given more time. `among`
    decides items about states that are undominated among states."""

    setup: Setup
    smt: Smt
    clock: Clock
    report: Report
    lemmas: LemmaCache
    rows: tuple[Row, ...]
    stats: Stats = field(default_factory=Stats)
    tasks: dict[tuple[str, int], Task] = field(default_factory=dict)
    among: AmongStates | None = None

    def decide(self, cases: Callable[[], Sequence[Problem]], target: Target, words: str) -> Decided:
        """Whether no consistent state is as the target says (which contradicts the item).

        `cases` are the hypotheses of a consistent state; every one has to be excluded before the item is proved.
        """
        check(target, self.setup)
        if target.undominated is not None:
            assert self.among is not None
            plain = replace(target, undominated=None, deviant="")
            return self.among.decide(target, words, self.clock, lambda c: self.within(c).decide(cases, plain, words))
        early = self._settle(self._early(target, words), [row for row in self.rows if row.early])
        if early.verdict == "refuted":
            return early
        try:
            return self._by_cases(cases(), target, words)
        except Unsupported:
            found = self._settle(self._early(target, words), [row for row in self.rows if row.falsifies])
            if found.verdict != "refuted":
                raise
            return found

    def _by_cases(self, cases: Sequence[Problem], target: Target, words: str) -> Decided:
        found: list[Decided] = []
        rows = [row for row in self.rows if not row.early]
        looked: set[str] = set()  # what looks for counterexamples does so once for all cases
        for possible in cases:
            key = words, id(possible)
            if key not in self.tasks:
                self.tasks[key] = self._task(possible, target, words)
            task = self.tasks[key]
            task.done |= looked
            decided = self._settle(task, rows)
            if decided.verdict != "proved":
                return decided
            looked |= {row.engine.name for row in rows if row.falsifies} & task.done
            found.append(decided)
        certificates = [decided.certificates for decided in found]
        if any(each is None for each in certificates):
            return Decided("proved")
        return Decided("proved", tuple(c for each in certificates for c in each or ()))

    def forget(self, words: str) -> None:
        """Drop what was begun for the item, and what engines keep: it was interrupted in the middle."""
        for row in self.rows:
            row.engine.forget()
        for key in [key for key in self.tasks if key[0] == words]:
            del self.tasks[key]

    def _task(self, possible: Problem, target: Target, words: str) -> Task:
        assert target.proposition is not None
        goal = Goal(self.setup, "weaker")
        denied = goal.formula(target.proposition, target.holds)
        return self._task_of(possible, with_goal(possible, f"denied: {words}", denied, goal.instances), target, words)

    def _early(self, target: Target, words: str) -> Task:
        """The item before it is stated: for engines that need no more than the claim set up."""
        key = words, NO_CASE
        if key not in self.tasks:
            nothing = Problem((), ())
            self.tasks[key] = self._task_of(nothing, nothing, target, words)
        return self.tasks[key]

    def _task_of(self, possible: Problem, problem: Problem, target: Target, words: str) -> Task:
        # Not self, which holds the tasks: a circle of objects stays in memory for long.
        setup, report, smt = self.setup, self.report, self.smt

        def search_at(parameters: Mapping[str, Fraction], clock: Clock) -> State | None:
            return search_state(setup.at(parameters), parameters, target, clock, report)

        def confirmed(formulas: Sequence[Formula], clock: Clock) -> State | None:
            return confirm(setup, None, formulas, target, smt, clock)

        return Task(setup, possible, problem, target, words, self.clock, report, search_at, confirmed)

    def _settle(self, task: Task, rows: Sequence[Row]) -> Decided:
        if task.decided is not None:
            return task.decided
        task.clock, last = self.clock, Decided("unknown", reason=f"{task.words}: no engine applies")
        for row in rows:
            engine = row.engine
            if (row.once and engine.name in task.done) or not engine.applies(task):
                continue
            found = self._run(row, task)
            if found is None:
                continue
            if found.verdict == "unknown":
                last = found
            elif found.verdict == "proved" and found.certificates is None:
                task.excluded = True
            else:
                return self._settled(task, found, engine)
        return self._settled(task, Decided("proved"), None) if task.excluded else last

    def _run(self, row: Row, task: Task) -> Decided | None:
        engine = row.engine
        if row.once and not (row.early or row.falsifies) and PRESOLVE not in task.done:
            task.problem = self.stats.measured(PRESOLVE, lambda: without_useless(task, self.smt), lambda _: False)
            task.done.add(PRESOLVE)
        task.done.add(engine.name)
        return self.stats.measured(
            engine.name,
            lambda: engine.run(task, row.clock(task)),
            lambda found: found is not None and found.verdict != "unknown",
        )

    def _settled(self, task: Task, found: Decided, engine: Engine | None) -> Decided:
        if not isinstance(engine, Lemmas):
            for certificate in found.certificates or ():
                self.lemmas.add(certificate)
        task.decided = found
        return found

    def within(self, clock: Clock) -> Portfolio:
        """The same with another clock."""
        return replace(self, clock=clock)
