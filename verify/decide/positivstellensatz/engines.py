"""The search for certificates as engines: from the programs of some players, from all, and going on with that."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import TypeAlias

from verify.decide.clock import Clock
from verify.decide.configuration import Configuration
from verify.decide.engine import Decided, Task
from verify.decide.positivstellensatz.guide import Numbers
from verify.decide.positivstellensatz.payoffs import multiplies_payoffs, refute_by_payoffs
from verify.decide.positivstellensatz.refute import CertificateSearch
from verify.decide.positivstellensatz.relevance import relevant, smaller_problems, takes_steps
from verify.decide.stats import Stats
from verify.semantics.spoken import spoken_of
from verify.semantics.symbolic.algebra import Poly
from verify.semantics.symbolic.problem import Problem, about
from verify.semantics.symbolic.setup import Setup
from verify.semantics.symbolic.supporting import needed

Sample: TypeAlias = Callable[[], Numbers]
"""Numbers for parameters, by which a search is guided."""
HoldAt: TypeAlias = Callable[[Task, Numbers], bool]
WHOLE = "positivstellensatz"
FEW_STEPS, MOST_STEPS_BRIEFLY = 4, 16
"""Pure profiles: of so few all are looked at as steps, and with more of them nothing is found briefly."""
SAMPLING = 1.0
"""Seconds in which the engine looks for the relevant steps."""


class _Certificates:
    def __init__(self, configuration: Configuration, stats: Stats, sample: Sample = dict) -> None:
        self._configuration, self._stats, self._sample = configuration, stats, sample

    def _search(self, problem: Problem, setup: Setup, cut: Poly | None = None) -> CertificateSearch:
        alone = (*setup.given, *setup.simplex)
        return CertificateSearch(problem, alone, self._configuration.without, self._stats, self._sample, cut)


class SomePlayers(_Certificates):
    """From the programs of those players alone that the item speaks of: a proof from few hypotheses is found sooner,
    and serves more often as a lemma. Where these few do not exclude the sample, all are needed."""

    name = "positivstellensatz, some players"

    def applies(self, task: Task) -> bool:
        if task.on_grid or task.target.proposition is None:
            return False
        players = spoken_of(task.target.proposition, task.setup.setting.scope.players)
        return bool(players) and len(about(task.problem, players).choices) < len(task.problem.choices)

    def run(self, task: Task, clock: Clock) -> Decided | None:
        assert task.target.proposition is not None
        few = about(task.problem, spoken_of(task.target.proposition, task.setup.setting.scope.players))
        task.report("certificates")
        return Decided.of(self._search(few, task.setup).go_on(clock, 1, lambda: True))

    def forget(self) -> None:
        """Nothing is kept."""


class PayoffsAsVariables(_Certificates):
    """From the game alone, where an item is of higher degree in payoffs (see `payoffs`)."""

    name = "positivstellensatz, payoffs"

    def applies(self, task: Task) -> bool:
        return not task.on_grid and task.target.proposition is not None and multiplies_payoffs(task.target.proposition)

    def run(self, task: Task, clock: Clock) -> Decided | None:
        label, without = f"denied: {task.words}", self._configuration.without
        return Decided.of(refute_by_payoffs(task.setup, task.target, label, clock, self._stats, without))

    def forget(self) -> None:
        """Nothing is kept."""


class RelevantSteps(_Certificates):
    """From one run at a time, and from few of the steps that do not improve (see `relevance`)."""

    name = "positivstellensatz, relevant steps"

    def __init__(
        self,
        configuration: Configuration,
        stats: Stats,
        sample: Sample,
        simplest: Callable[[], Mapping[str, Fraction] | None],
    ) -> None:
        super().__init__(configuration, stats, sample)
        self._simplest = simplest

    def applies(self, task: Task) -> bool:
        players = task.setup.setting.scope.players
        programs = [program for program in task.setup.programs if program is not None]
        many = len(task.setup.setting.pure_profiles()) > FEW_STEPS and any(map(takes_steps, programs))
        return many or any(needed(program, players) for program in programs)

    def run(self, task: Task, clock: Clock) -> Decided | None:
        numbers = self._simplest()
        if numbers is None:
            return None
        looking = clock.within(SAMPLING)
        steps = relevant(task.setup.at(numbers), task.target, numbers, looking)
        cut = None if steps.cut is None else self._cut(task.setup, *steps.cut)

        def search(problem: Problem) -> Decided | None:
            seconds = self._configuration.relevant_each if clock.left() > 0 else 0
            task.report("certificates")
            return Decided.of(self._search(problem, task.setup, cut).go_on(clock.within(seconds), 1, lambda: True))

        smaller = smaller_problems(task.problem, steps, lambda problem: search(problem) is not None)
        return next((found for found in map(search, smaller) if found is not None), None)

    @staticmethod
    def _cut(setup: Setup, player: int, action: int, threshold: Fraction) -> Poly:
        return (setup.setting.profile[player][action] - threshold).numerator

    def forget(self) -> None:
        """Nothing is kept."""


class Whole(_Certificates):
    """From all programs; given more time, it goes on where it was. Where none is found at the sample, and all
    hypotheses `hold_at` some point with its numbers, there is none."""

    name = WHOLE

    def __init__(
        self, configuration: Configuration, stats: Stats, sample: Sample = dict, hold_at: HoldAt = lambda *_: False
    ) -> None:
        super().__init__(configuration, stats, sample)
        self._hold_at = hold_at

    def applies(self, task: Task) -> bool:
        return not task.on_grid

    def run(self, task: Task, clock: Clock) -> Decided | None:
        search = task.memory.get(WHOLE)
        if search is None:
            search = task.memory[WHOLE] = self._search(task.problem, task.setup)
        task.report("certificates")
        most_open = self._configuration.most_open
        return Decided.of(search.go_on(clock, most_open, lambda: self._hold_at(task, self._sample())))

    def forget(self) -> None:
        """What a search has found out is kept by its task alone."""


class Briefly(Whole):
    """The same search, for what is soon found: before counterexamples are looked for at other parameters. Where that
    finds nothing, the claim's other items are not tried like this; nor are games in which it takes long to begin."""

    name = "positivstellensatz, briefly"
    _in_vain = False

    def applies(self, task: Task) -> bool:
        brief = len(task.setup.setting.pure_profiles()) <= MOST_STEPS_BRIEFLY
        return brief and not self._in_vain and super().applies(task)

    def run(self, task: Task, clock: Clock) -> Decided | None:
        found = super().run(task, clock)
        self._in_vain = found is None
        return found


class GoingOn(Whole):
    """The same search, once more."""

    name = "positivstellensatz, going on"
