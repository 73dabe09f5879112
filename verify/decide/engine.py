"""What an engine is: one way to settle an item, with a name, a condition under which it applies, and a run.

An engine finds a certificate that no counterexample exists, or a counterexample, or nothing. Which engines there are,
in which order and for how long each may run, is a table (`verify.decide.portfolio`). An engine keeps what it needs for
a second run in `Task.memory`, under its own name; what it keeps for all items of a claim, in itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Literal, Protocol, TypeAlias

from verify.decide.clock import Clock
from verify.decide.states import State
from verify.decide.target import Target
from verify.evidence.among import Among
from verify.evidence.certificate import Certificate
from verify.evidence.existence import ExistenceProof
from verify.evidence.result import Cause
from verify.semantics.symbolic.formula import Formula
from verify.semantics.symbolic.problem import Problem
from verify.semantics.symbolic.setup import Setup

Report: TypeAlias = Callable[[str], None]
"""Hears what is being worked on."""


@dataclass(frozen=True)
class Decided:
    """An item's verdict: `proved`, with certificates unless a solver had to be believed; `refuted` with a state; or
    `unknown` with the reason, and what brought it about. Of an item about states that are undominated among states:
    that better ones exist wherever it would fail; how the state compares with others."""

    verdict: Literal["proved", "refuted", "unknown"]
    certificates: tuple[Certificate, ...] | None = None
    state: State | None = None
    reason: str | None = None
    cause: Cause | None = None
    existence: ExistenceProof | None = None
    among: Among | None = None

    @staticmethod
    def of(found: Certificate | State | None) -> Decided | None:
        """What a certificate or a counterexample makes of an item."""
        if isinstance(found, Certificate):
            return Decided("proved", (found,))
        return None if found is None else Decided("refuted", state=found)


@dataclass
class Task:
    """One item in one case of the claim, as far as it is settled.

    `possible` says what a consistent state is in this case, and `problem` that it is a counterexample besides: if that
    has no solution, the item holds in this case. `clock` is the item's share of the time, in this round. `search_at`
    looks for a counterexample at given parameters, each of which is `tried` once; `confirm` makes one of a solution of
    formulas, whose parameters may be irrational. `excluded` is set when a solver said
    that there is no solution, without a certificate.
    """

    setup: Setup
    possible: Problem
    problem: Problem
    target: Target
    words: str
    clock: Clock
    report: Report
    search_at: Callable[[Mapping[str, Fraction], Clock], State | None]
    confirm: Callable[[Sequence[Formula], Clock], State | None]
    tried: list[Mapping[str, Fraction]] = field(default_factory=list)
    excluded: bool = False
    done: set[str] = field(default_factory=set)
    memory: dict[str, Any] = field(default_factory=dict)
    decided: Decided | None = None

    @property
    def on_grid(self) -> bool:
        """Whether the claim is in reading `grid`, whose whole numbers no certificate speaks of."""
        return self.setup.cells is not None


class Engine(Protocol):
    """One engine for one claim. `name` is the standard name of what it does."""

    @property
    def name(self) -> str:
        """As in the table, and in what is counted."""

    def applies(self, task: Task) -> bool:
        """Whether it can say anything of such a task."""

    def run(self, task: Task, clock: Clock) -> Decided | None:
        """What it finds before the clock ends; None for nothing."""

    def forget(self) -> None:
        """Drop what was kept for all items: it was interrupted somewhere in the middle of a change."""
