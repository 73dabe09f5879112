"""Decide one claim: from its file to a result."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from pathlib import Path

from verify.decide.always import Decided, Decider
from verify.decide.certificates import refute
from verify.decide.clock import Clock, OutOfTime
from verify.decide.dossier import evidence_of
from verify.decide.glances import Glances
from verify.decide.items import decide_items
from verify.decide.lessons import Lessons
from verify.decide.possible import always_at_point, missed_point
from verify.decide.search import prune
from verify.decide.smt import Smt
from verify.decide.sought import Sought, shows
from verify.decide.states import State, witness_of
from verify.decide.witnesses import exists_state, on_the_grid, sample_parameters, search_state
from verify.errors import Unsupported
from verify.evidence.file import Evidence, ItemEvidence
from verify.evidence.result import ItemResult, Result, Trust, Verdict, Witness
from verify.language import syntax as s
from verify.library import LoadedClaim, load_claim
from verify.model.algebra import power
from verify.model.formula import TRUE, Hypothesis, all_of, atoms, nonnegative
from verify.problem.goals import Goal
from verify.problem.problem import Problem, consistent_states
from verify.problem.setup import Setup, set_up
from verify.trust.check_witness import WitnessRejected, check_witness

Report = Callable[[str], None]
CERTIFICATE_SECONDS = 10.0
ANYHOW = 0.5
"""The share of the time that a claim about the grid has in reading `any`."""


def decide(path: Path, budget: float, report: Report) -> Result:
    """Load and decide one claim within `budget` seconds. `report` hears what is being worked on.

    Raises InputError for a claim, game or agent that cannot be used.
    """
    return decide_with_evidence(path, budget, report)[0]


def decide_with_evidence(path: Path, budget: float, report: Report) -> tuple[Result, Evidence]:
    """The same, with what the verdict rests on."""
    return decide_claim(load_claim(path), budget, report)


def decide_claim(
    loaded: LoadedClaim, budget: float, report: Report, lessons: Lessons | None = None
) -> tuple[Result, Evidence]:
    """The same for a claim that is loaded, with the lessons of claims before it. Raises InputError."""
    start = time.monotonic()
    found = _decide(loaded, Clock.of(budget), report, Lessons() if lessons is None else lessons)
    result = replace(rechecked(loaded, found.result), seconds=time.monotonic() - start)
    return result, evidence_of(loaded, result, found.items, found.consistent)


def decide_loaded(loaded: LoadedClaim, clock: Clock, report: Report) -> tuple[Result, tuple[ItemEvidence, ...]]:
    """The result for a claim that is in no file as it stands, with its evidence; the kernel has not seen it yet."""
    found = _Claim(loaded, clock, report, Lessons()).decide()
    return found.result, found.items


def rechecked(loaded: LoadedClaim, result: Result) -> Result:
    """The result, if the kernel accepts the state that it shows; else an error that says so (exit code 4).

    Where the kernel says that such a state is beyond it, the state rests on the interpreter alone, and that is told.
    """
    if result.witness is None or result.trust != "witness":
        return result
    wanted = [item.text for item in result.items if item.verdict in ("refuted", "proved")]
    try:
        settled = check_witness(loaded, result.witness)
    except WitnessRejected as reason:
        if str(reason).startswith("cannot be checked"):
            return replace(result, reason=f"the kernel could not check this state: {reason}")
        return replace(result, verdict="error", trust=None, reason=f"evidence failed its re-check: {reason}")
    if not any(text in settled for text in wanted):
        return replace(result, verdict="error", trust=None, reason="evidence failed its re-check: it settles no item")
    return result


@dataclass(frozen=True)
class _Found:
    """A result, the evidence for each of its items, and a consistent state where one was shown."""

    result: Result
    items: tuple[ItemEvidence, ...]
    consistent: Witness | None = None


def _decide(loaded: LoadedClaim, clock: Clock, report: Report, lessons: Lessons) -> _Found:
    try:
        with clock.alarm():
            return _Claim(loaded, clock, report, lessons).decide()
    except OutOfTime:
        items = _all_items(loaded.claim.items, "unknown")
        return _Found(
            _result_of(loaded, "unknown", items=items, reason="the budget ran out while it was stated"), items
        )


class _Claim:
    """One claim while it is being decided."""

    def __init__(self, loaded: LoadedClaim, clock: Clock, report: Report, lessons: Lessons) -> None:
        self.loaded = loaded
        self.claim = loaded.claim
        self.clock = clock
        self.report = report
        self.lessons = lessons
        self.setup: Setup = set_up(loaded)
        self.smt = Smt(self.setup.integers)

    def decide(self) -> _Found:
        try:
            if self.smt.check((h.formula for h in self.setup.given), self.clock.left()).status == "unsat":
                return self._result("vacuous", reason="no parameters satisfy 'given'")
            match self.claim.kind:
                case "always" | "never" | "lemma":
                    return self._always()
                case "possible":
                    return self._possible([prune(case, self.smt, self.clock) for case in self.cases])
                case "attains":
                    return self._attains([prune(case, self.smt, self.clock) for case in self.cases])
        except Unsupported as reason:
            return self._result("unknown", reason=str(reason))

    @cached_property
    def cases(self) -> tuple[Problem, ...]:
        """What a consistent state satisfies. Not needed where the claim fails at sight."""
        return consistent_states(self.setup)

    # --- the kinds ---

    def _always(self) -> _Found:
        decided = self._items(self.clock)
        items = tuple(
            ItemEvidence(
                item.text,
                d.verdict,
                d.certificates[0] if d.certificates and len(d.certificates) == 1 else None,
                None if d.state is None else witness_of(self.setup, d.state),
            )
            for item, d in zip(self.claim.items, decided, strict=True)
        )
        reasons = tuple(d.reason for d in decided)
        refuted = next((d for d in decided if d.verdict == "refuted"), None)
        if refuted is not None:
            return self._result("refuted", "witness", items, refuted.state, reasons=reasons)
        if any(d.verdict == "unknown" for d in decided):
            reason = next(d.reason for d in decided if d.verdict == "unknown")
            return self._result("unknown", items=items, reason=reason, reasons=reasons)
        existing = self._any_state()
        if isinstance(existing, str):
            verdict: Verdict = "vacuous" if existing == "no" else "unknown"
            found = "there is none" if existing == "no" else "none was found"
            return self._result(verdict, items=items, reason=f"the items hold in every consistent state, but {found}")
        trust: Trust = "solver" if any(item.certificate is None for item in items) else "certificate"
        return self._result("proved", trust, items, existing, show_state=False)

    def _items(self, clock: Clock) -> tuple[Decided, ...]:
        """The verdict of each item."""
        glances = Glances(self.setup, self.smt, self.clock)
        decider = Decider(self.setup, self.smt, clock, self.report, self.lessons, glances)
        items = [(item.text, self._contradicting(item)) for item in self.claim.items]
        return decide_items(decider, lambda: self.cases, items, self._anyhow())

    def _contradicting(self, item: s.Item) -> Sought:
        """What a counterexample to the item shows."""
        return Sought(item.proposition, holds=self.claim.kind == "never")

    def _anyhow(self) -> dict[int, Decided]:
        """On the grid: what is known of the items, by number, from reading `any`.

        Every run on the grid is a run in reading `any`. So what always holds there holds on the grid; and a
        counterexample there is looked at on the grid.
        """
        if self.setup.cells is None:
            return {}
        loaded = replace(self.loaded, claim=replace(self.claim, reading="any"))
        anyhow = _Claim(loaded, self.clock, self.report, self.lessons)._items(self.clock.portion(ANYHOW))
        known = {n: d for n, d in enumerate(anyhow) if d.verdict == "proved"}
        states = [state for d in anyhow if d.state is not None for state in on_the_grid(self.setup, d.state)]
        for n, item in enumerate(self.claim.items):
            found = next((state for state in states if shows(state, self._contradicting(item))), None)
            if found is not None:
                known[n] = Decided("refuted", state=found)
        return known

    def _possible(self, cases: list[Problem]) -> _Found:
        proposition = _conjunction(self.claim)
        items = self.claim.items
        sought = Sought(proposition)
        parameters = sample_parameters(self.setup, [], self.smt, self.clock)
        if parameters is None:
            return self._result("unknown", reason="no numbers were found that satisfy 'given'")
        state = search_state(self.loaded, parameters, sought, self.clock, self.report)
        if state is None:
            if exists_state(self.loaded, parameters, sought, self.clock, self.report) == "no":
                numbers = ", ".join(f"{name} = {value}" for name, value in parameters.items())
                where = f"no consistent state has it at {numbers}" if numbers else "no consistent state has it"
                return self._result("refuted", "solver", _all_items(items, "refuted"), reason=where)
            return self._result("unknown", reason="no such consistent state was found, and none was excluded")
        if not any(map(self._speaks_of_parameters, cases)):
            return self._result("proved", "witness", _all_items(items, "proved"), state)
        hypotheses = self._holds_for_all(cases[0], sought, state) if len(cases) == 1 else None
        if hypotheses is not None:
            return self._certified(hypotheses, state)
        return self._result(
            "unknown",
            items=_all_items(items, "unknown"),
            state=state,
            reason="it is possible at these numbers; for all values of the parameters that was not shown",
        )

    def _attains(self, cases: list[Problem]) -> _Found:
        items = self.claim.items
        region = all_of(Goal(self.setup, "weaker").formula(item.proposition) for item in items)
        assert self.claim.within is not None
        distance = self.setup.setting.number(self.claim.within.proposition, self.setup.setting.profile)
        goal = nonnegative(distance)
        if len(cases) > 1:
            raise Unsupported("attains is decided in reading any only")
        hypotheses = always_at_point(self.setup, cases[0], region, {}, goal, self.smt, self.clock, self.report)
        if hypotheses is not None:
            existing = self._any_state(_conjunction(self.claim))
            if isinstance(existing, str):
                return self._result("vacuous" if existing == "no" else "unknown", reason="the region seems empty")
            return self._certified(hypotheses, existing)
        missed = self._missed()
        if missed is not None:
            return self._result("refuted", "solver", _all_items(items, "refuted"), reason=missed)
        return self._result("unknown", reason="no rule was found that reaches every point of the region")

    def _missed(self) -> str | None:
        """A point of the region, in words, that no consistent state comes near to, at some parameters."""
        parameters = sample_parameters(self.setup, [], self.smt, self.clock)
        if parameters is None:
            return None
        point = missed_point(self.loaded, parameters, self.clock, self.report)
        if point is None:
            return None
        numbers = "".join(f" {name} = {value}," for name, value in parameters.items())
        strategies = ", ".join(f"{name} = {value}" for name, value in point.items())
        return f"at{numbers} {strategies}: the region holds, and no consistent state is that near"

    # --- helpers ---

    def _certified(self, hypotheses: tuple[Hypothesis, ...], state: State) -> _Found:
        """Proved: by a certificate that the hypotheses contradict each other, or else on the solver's word for it."""
        self.report("a certificate")
        certificate = refute(hypotheses, min(CERTIFICATE_SECONDS, self.clock.left()))
        # The items hold together, in one state: what proves that they do proves each of them.
        items = tuple(ItemEvidence(item.text, "proved", certificate) for item in self.claim.items)
        return self._result("proved", "solver" if certificate is None else "certificate", items, state)

    def _any_state(self, proposition: s.Expression | None = None) -> State | str:
        """Some consistent state (where the proposition holds); `no` if none exists at any parameters; or `open`."""
        if self.clock.left() <= 0:
            return "open"
        try:
            parameters = sample_parameters(self.setup, [], self.smt, self.clock)
            if parameters is None:
                return "open"
            sought = Sought(proposition)
            state = search_state(self.loaded, parameters, sought, self.clock, self.report)
            # None at the simplest parameters says nothing of the others: only an exclusion for all of them does.
            return state if state is not None else exists_state(self.loaded, {}, sought, self.clock, self.report)
        except OutOfTime:
            return "open"

    def _speaks_of_parameters(self, problem: Problem) -> bool:
        names = [n for n in self.setup.setting.scope.parameters if n in self.setup.setting.variables]
        gens = [self.setup.setting.variables[n].numerator for n in names]
        goal = Goal(self.setup, "stronger").formula(_conjunction(self.claim))
        formulas = [goal, *(h.formula for h in problem.hypotheses() if h not in self.setup.given)]
        return any(power(a.poly, g) > 0 for f in formulas for a in atoms(f) for g in gens)

    def _holds_for_all(self, problem: Problem, sought: Sought, state: State) -> tuple[Hypothesis, ...] | None:
        constants: dict[str, Fraction] = {}
        for i, (player, actions) in enumerate(self.setup.setting.scope.players.items()):
            for a, action in enumerate(actions[:-1]):
                value = state.profile[i][a]
                if not isinstance(value, Fraction):
                    return None
                constants[f"prob({player},{action})"] = value
        for variable, answer in zip(self.setup.oracle.values(), state.answers.values(), strict=False):
            if not isinstance(answer, Fraction):
                return None
            constants[str(variable.numerator)] = answer
        assert sought.proposition is not None
        goal = Goal(self.setup, "stronger").formula(sought.proposition, sought.holds)
        return always_at_point(self.setup, problem, TRUE, constants, goal, self.smt, self.clock, self.report)

    def _result(
        self,
        verdict: Verdict,
        trust: Trust | None = None,
        items: tuple[ItemEvidence, ...] = (),
        state: State | None = None,
        reason: str | None = None,
        show_state: bool = True,
        reasons: Sequence[str | None] = (),
    ) -> _Found:
        witness = None if state is None else witness_of(self.setup, state)
        items = items or _all_items(self.claim.items, verdict)
        shown = witness if show_state else None
        return _Found(_result_of(self.loaded, verdict, trust, items, shown, reason, reasons), items, witness)


def _result_of(
    loaded: LoadedClaim,
    verdict: Verdict,
    trust: Trust | None = None,
    items: Sequence[ItemEvidence] = (),
    shown: Witness | None = None,
    reason: str | None = None,
    reasons: Sequence[str | None] = (),
) -> Result:
    claim = loaded.claim
    lines = tuple(
        ItemResult(item.text, item.verdict, why)
        for item, why in zip(items, reasons or (None,) * len(items), strict=True)
    )
    return Result(claim.name, str(loaded.path), claim.expect, verdict, trust, 0.0, None, lines, shown, reason)


def _all_items(items: tuple[s.Item, ...], verdict: Verdict) -> tuple[ItemEvidence, ...]:
    return tuple(ItemEvidence(item.text, verdict) for item in items)


def _conjunction(claim: s.Claim) -> s.Expression:
    parts = tuple(item.proposition for item in claim.items)
    return parts[0] if len(parts) == 1 else s.And(parts)
