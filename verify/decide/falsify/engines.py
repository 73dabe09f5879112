"""The falsifier as engines: inside cells of a grid, where a counterexample is realised at once, and anywhere."""

from __future__ import annotations

import math
from dataclasses import dataclass

from verify.decide.clock import Clock
from verify.decide.engine import Decided, Task
from verify.decide.falsify.falsifier import Falsifier


@dataclass(frozen=True)
class InsideCells:
    """At the simplest parameters, for states that an oracle on a grid produces."""

    falsifier: Falsifier
    name: str = "falsifier, inside cells"

    def applies(self, task: Task) -> bool:
        return task.setup.claim.reading == "any"

    def run(self, task: Task, clock: Clock) -> Decided | None:
        return Decided.of(self.falsifier.inside(task.target, clock))

    def forget(self) -> None:
        """Nothing is changed in the middle."""


@dataclass(frozen=True)
class Anywhere:
    """At the simplest parameters, wherever a state may be; plain states for so many seconds."""

    falsifier: Falsifier
    name: str = "falsifier"
    plain: float = math.inf

    def applies(self, task: Task) -> bool:
        return True

    def run(self, task: Task, clock: Clock) -> Decided | None:
        return Decided.of(self.falsifier.at_simplest(task.target, clock, self.plain))

    def forget(self) -> None:
        """Nothing is changed in the middle."""


@dataclass(frozen=True)
class OtherParameters:
    """At parameters other than the simplest. Of plain states with programs there are so many that these wait."""

    falsifier: Falsifier
    name: str = "falsifier, other parameters"

    def applies(self, task: Task) -> bool:
        return not (self.falsifier.is_plain and any(task.setup.programs))

    def run(self, task: Task, clock: Clock) -> Decided | None:
        return Decided.of(self.falsifier.at_others(task.target, clock))

    def forget(self) -> None:
        """Nothing is changed in the middle."""


@dataclass(frozen=True)
class OnceMore:
    """All plain states, and at other parameters those for which there was no time before."""

    falsifier: Falsifier
    name: str = "falsifier, once more"

    def applies(self, task: Task) -> bool:
        return self.falsifier.is_plain

    def run(self, task: Task, clock: Clock) -> Decided | None:
        return Decided.of(self.falsifier.anywhere(task.target, clock))

    def forget(self) -> None:
        """Nothing is changed in the middle."""
