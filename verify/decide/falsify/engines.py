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
    """At the simplest parameters wherever a state may be, then at others."""

    falsifier: Falsifier
    name: str = "falsifier"
    plain: float = math.inf
    plain_only: bool = False
    """Whether it is only for claims of which few profiles are looked at, so that there is time for other parameters."""

    def applies(self, task: Task) -> bool:
        return not self.plain_only or self.falsifier.is_plain

    def run(self, task: Task, clock: Clock) -> Decided | None:
        return Decided.of(self.falsifier.anywhere(task.target, clock, self.plain))

    def forget(self) -> None:
        """Nothing is changed in the middle."""
