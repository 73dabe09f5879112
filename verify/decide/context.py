"""A claim while it is being decided, and what is found of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import TypeVar

from verify.decide.clock import Clock, OutOfTime
from verify.decide.configuration import STANDARD, Configuration
from verify.decide.engine import Report
from verify.decide.falsify.state_search import exists_state, search_by_cases, search_state
from verify.decide.kakutani import ENGINE, exists_at
from verify.decide.lemma_cache import LemmaCache
from verify.decide.positivstellensatz.refute import refute
from verify.decide.smt.parameters import sample_parameters
from verify.decide.smt.solver import Smt
from verify.decide.states import State, witness_of
from verify.decide.stats import Stats
from verify.decide.target import Target
from verify.errors import Unsupported
from verify.evidence.exclusion import Exclusion
from verify.evidence.existence import ExistenceProof
from verify.evidence.kakutani import Kakutani
from verify.evidence.record import ItemEvidence
from verify.evidence.result import Cause, ItemResult, Result, Trust, Verdict, Witness
from verify.language import syntax as s
from verify.library.find import LoadedClaim
from verify.semantics.symbolic.formula import Formula, Hypothesis
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.setup import Setup, set_up

VACUOUS_SECONDS = 3.0
T = TypeVar("T")


@dataclass(frozen=True)
class Found:
    """A result, the evidence for each of its items, a consistent state where one was shown, or that one exists; of a
    claim of existence the proof, or that there is no such state at some parameters."""

    result: Result
    items: tuple[ItemEvidence, ...]
    consistent: Witness | None = None
    existence: ExistenceProof | None = None
    exclusion: Exclusion | None = None
    kakutani: Kakutani | None = None


MANY = 128
"""Pure profiles. With more of them, where there are programs, it is enough that a theorem says that there is a
consistent state: to run programs at one takes many times longer than to prove what the claim says, and may be more than
the kernel checks."""


SHOWN = 5.0
"""Seconds in which a consistent state is looked for before such a theorem is enough."""


@dataclass(frozen=True)
class Context:
    """What deciding one claim needs, whatever its kind. `hear` is told of a refutation that holds whatever becomes of
    the other items. What holds in every consistent state is proved `vacuously` also where there may be none."""

    loaded: LoadedClaim
    clock: Clock
    report: Report
    lemmas: LemmaCache
    setup: Setup
    smt: Smt
    stats: Stats = field(default_factory=Stats)
    configuration: Configuration = STANDARD
    hear: Callable[[Found], None] | None = None
    vacuously: bool = False

    @staticmethod
    def of(
        loaded: LoadedClaim,
        clock: Clock,
        report: Report,
        lemmas: LemmaCache,
        stats: Stats,
        configuration: Configuration = STANDARD,
        hear: Callable[[Found], None] | None = None,
    ) -> Context:
        """The claim set up. Raises InputError."""
        setup = set_up(loaded)
        return Context(loaded, clock, report, lemmas, setup, Smt(setup.integers), stats, configuration, hear)

    @property
    def claim(self) -> s.Claim:
        return self.loaded.claim

    def run(self, engine: str, run: Callable[[], T]) -> T | None:
        """What the engine finds, counted; None where it is left out."""
        return None if engine in self.configuration.without else self.stats.measured(engine, run)

    def any_state(self, proposition: s.Expression | None = None) -> State | Kakutani | str:
        """Some consistent state (where the proposition holds); without a proposition also that one exists, though none
        was found; `no` if none exists at any parameters; or `open`."""
        if self.clock.left() <= 0:
            return "open"
        try:
            target, clock, report = Target(proposition), self.clock, self.report
            wanted: list[Formula] = []
            if proposition is not None:
                profile = (h.formula for h in self.setup.simplex)
                wanted = [*profile, Goal(self.setup, "stronger").formula(proposition)]
            parameters = sample_parameters(self.setup, wanted, self.smt, clock)
            if parameters is None and wanted:  # an empty region says nothing of parameters
                parameters = sample_parameters(self.setup, [], self.smt, clock)
            if parameters is None:
                by_cases = self.run("state search", lambda: search_by_cases(self.setup, None, target, clock, report))
                return by_cases or "open"
            if proposition is None and any(self.setup.programs) and len(self.setup.setting.pure_profiles()) > MANY:
                exists = self.exists_at(parameters)
                if exists is not None:
                    return exists
            there = self.setup.at(parameters)
            soon = clock if proposition is not None else clock.within(SHOWN)
            try:
                state = self.run("state search", lambda: search_state(there, parameters, target, soon, report))
            except Unsupported:  # what cannot be encoded can be proved all the same in a reading that covers it
                exists = self.exists_at(parameters) if proposition is None else None
                if exists is None:
                    raise
                return exists
            found = state or (self.exists_at(parameters) if proposition is None else None)
            if found is None and soon.left() <= 0 < clock.left():
                found = self.run("state search", lambda: search_state(there, parameters, target, clock, report))
            if found is not None:
                return found
            # None at the simplest parameters says nothing of the others: only an exclusion for all of them does.
            excluded = self.run("z3, exclusion", lambda: exists_state(self.setup, target, clock, report) == "no")
            return "no" if excluded else "open"
        except OutOfTime:
            return "open"

    def exists_at(self, parameters: Mapping[str, Fraction]) -> Kakutani | None:
        """That some consistent state exists at these parameters, where a theorem says so."""
        applies = self.claim.kind != "lemma"
        return self.run(ENGINE, lambda: exists_at(self.loaded, parameters)) if applies else None

    def vacuous(self, reason: str, hypotheses: Sequence[Hypothesis]) -> Found:
        """The claim speaks of nothing: by a certificate that these hypotheses contradict each other, or on the solver's
        word."""
        certificate = refute(hypotheses, min(VACUOUS_SECONDS, self.clock.left())) if hypotheses else None
        items = tuple(ItemEvidence(item.text, "vacuous", certificate) for item in self.claim.items)
        return self.found("vacuous", "solver" if certificate is None else "certificate", items, reason=reason)

    def all_items(self, verdict: Verdict) -> tuple[ItemEvidence, ...]:
        """The items, all with this verdict."""
        return all_items(self.loaded, verdict)

    def found(
        self,
        verdict: Verdict,
        trust: Trust | None = None,
        items: tuple[ItemEvidence, ...] = (),
        state: State | None = None,
        reason: str | None = None,
        show_state: bool = True,
        reasons: Sequence[str | None] = (),
        cause: Cause | None = None,
    ) -> Found:
        """The verdict, with a state as its witness."""
        witness = None if state is None else witness_of(self.setup, state)
        items = items or self.all_items(verdict)
        shown = witness if show_state else None
        result = result_of(self.loaded, verdict, trust, items, shown, reason, reasons)
        return Found(replace(result, cause=cause), items, witness)


def result_of(
    loaded: LoadedClaim,
    verdict: Verdict,
    trust: Trust | None = None,
    items: Sequence[ItemEvidence] = (),
    shown: Witness | None = None,
    reason: str | None = None,
    reasons: Sequence[str | None] = (),
) -> Result:
    """The result for the claim, with the witness that is shown and a reason for each item where it is known."""
    claim = loaded.claim
    lines = tuple(
        ItemResult(item.text, item.verdict, why)
        for item, why in zip(items, reasons or (None,) * len(items), strict=True)
    )
    return Result(claim.name, str(loaded.path), claim.expect, verdict, trust, 0.0, None, lines, shown, reason)


def all_items(loaded: LoadedClaim, verdict: Verdict) -> tuple[ItemEvidence, ...]:
    """The claim's items, all with this verdict."""
    return tuple(ItemEvidence(item.text, verdict) for item in loaded.claim.items)
