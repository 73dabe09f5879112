"""The search for certificates as engines: from the programs of some players, from all, and going on with that."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import TypeAlias

from verify.decide.clock import Clock
from verify.decide.configuration import Configuration
from verify.decide.engine import Decided, Task
from verify.decide.positivstellensatz.refute import CertificateSearch
from verify.decide.positivstellensatz.relevance import relevant, smaller_problems
from verify.decide.stats import Stats
from verify.semantics.spoken import spoken_of
from verify.semantics.symbolic.algebra import Poly
from verify.semantics.symbolic.problem import Problem, about
from verify.semantics.symbolic.setup import Setup
from verify.semantics.symbolic.supporting import needed

WHOLE = "positivstellensatz"
SAMPLING = 1.0
"""Seconds in which the engine looks for the relevant steps."""
Numbers: TypeAlias = Mapping[str, Fraction]


class SomePlayers:
    """From the programs of those players alone that the item speaks of: a proof from few hypotheses is found sooner,
    and serves more often as a lemma."""

    name = "positivstellensatz, some players"

    def __init__(self, configuration: Configuration, stats: Stats) -> None:
        self._configuration, self._stats = configuration, stats

    def applies(self, task: Task) -> bool:
        if task.on_grid or task.target.proposition is None:
            return False
        players = spoken_of(task.target.proposition, task.setup.setting.scope.players)
        return bool(players) and len(about(task.problem, players).choices) < len(task.problem.choices)

    def run(self, task: Task, clock: Clock) -> Decided | None:
        assert task.target.proposition is not None
        few = about(task.problem, spoken_of(task.target.proposition, task.setup.setting.scope.players))
        return _found(_search(few, task.setup, self._configuration, self._stats), clock, 1, task)

    def forget(self) -> None:
        """Nothing is kept."""


class RelevantSteps:
    """From one run at a time, and from few of the steps that do not improve (see `relevance`)."""

    name = "positivstellensatz, relevant steps"

    def __init__(self, configuration: Configuration, stats: Stats, sample: Callable[[], Numbers | None]) -> None:
        self._configuration, self._stats, self._sample = configuration, stats, sample

    def applies(self, task: Task) -> bool:
        players = task.setup.setting.scope.players
        return any(program is not None and needed(program, players) for program in task.setup.programs)

    def run(self, task: Task, clock: Clock) -> Decided | None:
        numbers = self._sample()
        if numbers is None:
            return None
        looking = clock.within(SAMPLING)
        steps = relevant(task.setup.at(numbers), task.target, numbers, looking)
        cut = None if steps.cut is None else self._cut(task.setup, *steps.cut)

        def search(problem: Problem) -> Decided | None:
            seconds = self._configuration.relevant_each if clock.left() > 0 else 0
            there = _search(problem, task.setup, self._configuration, self._stats, cut)
            return _found(there, clock.within(seconds), 1, task)

        smaller = smaller_problems(task.problem, steps, lambda problem: search(problem) is not None)
        return next((found for found in map(search, smaller) if found is not None), None)

    @staticmethod
    def _cut(setup: Setup, player: int, action: int, threshold: Fraction) -> Poly:
        return (setup.setting.profile[player][action] - threshold).numerator

    def forget(self) -> None:
        """Nothing is kept."""


class Whole:
    """From all programs; given more time, it goes on where it was."""

    name = WHOLE

    def __init__(self, configuration: Configuration, stats: Stats) -> None:
        self._configuration, self._stats = configuration, stats

    def applies(self, task: Task) -> bool:
        return not task.on_grid

    def run(self, task: Task, clock: Clock) -> Decided | None:
        search = task.memory.get(WHOLE)
        if search is None:
            search = task.memory[WHOLE] = _search(task.problem, task.setup, self._configuration, self._stats)
        return _found(search, clock, self._configuration.most_open, task)

    def forget(self) -> None:
        """What a search has found out is kept by its task alone."""


class GoingOn(Whole):
    """The same search, once more."""

    name = "positivstellensatz, going on"


def _search(
    problem: Problem, setup: Setup, configuration: Configuration, stats: Stats, cut: Poly | None = None
) -> CertificateSearch:
    return CertificateSearch(problem, (*setup.given, *setup.simplex), configuration.without, stats, cut)


def _found(search: CertificateSearch, clock: Clock, most_open: int, task: Task) -> Decided | None:
    task.report("certificates")
    return Decided.of(search.go_on(clock, most_open))
