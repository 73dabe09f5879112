"""Branch and bound over profiles as an engine."""

from __future__ import annotations

from collections.abc import Callable

from verify.decide.boxes.branch_and_bound import Closely
from verify.decide.boxes.profile_boxes import ProfileBoxes
from verify.decide.clock import Clock
from verify.decide.engine import Decided, Task
from verify.decide.polynomials.facts import Facts
from verify.semantics.symbolic.problem import Problem


class Boxes:
    """For claims whose parameters are numbers. What agents do is relaxed once for all items of a case."""

    name = "branch and bound"

    def __init__(self, closely: Callable[[Facts], Closely]) -> None:
        self._closely = closely
        self._cases: dict[int, tuple[Problem, ProfileBoxes]] = {}

    def applies(self, task: Task) -> bool:
        return not task.on_grid and not task.setup.free_parameters

    def run(self, task: Task, clock: Clock) -> Decided | None:
        case = task.possible
        if id(case) not in self._cases:  # kept beside it, so that no other case gets the same id
            self._cases[id(case)] = (case, ProfileBoxes(case, self._closely))
        task.report("certificates")
        return Decided.of(self._cases[id(case)][1].refute(task.problem, clock))

    def forget(self) -> None:
        self._cases.clear()
