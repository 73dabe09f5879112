"""Decide one claim: from its file to a result."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from pathlib import Path

from verify.decide.clock import Clock, OutOfTime
from verify.decide.evidence import evidence_of
from verify.decide.existence.skolem import SkolemProof, existence_proof, find_skolem_states, missed_point
from verify.decide.falsify.falsifier import Falsifier
from verify.decide.falsify.state_search import exists_state, on_the_grid, sample_parameters, search_state
from verify.decide.items import decide_items
from verify.decide.judging import passed
from verify.decide.lemma_cache import LemmaCache
from verify.decide.portfolio import Decided, Decider
from verify.decide.positivstellensatz.refute import refute
from verify.decide.smt.solver import Smt
from verify.decide.states import State, witness_of, witness_of_profile
from verify.decide.target import Target, shows
from verify.errors import Unsupported
from verify.evidence.existence import ExistenceProof
from verify.evidence.record import Evidence, ItemEvidence
from verify.evidence.result import ItemResult, Result, Trust, Verdict, Witness
from verify.language import syntax as s
from verify.library.find import LoadedClaim, load_claim
from verify.semantics.symbolic.algebra import power
from verify.semantics.symbolic.existence import condition, conjunction, existence
from verify.semantics.symbolic.formula import Hypothesis, any_of, atoms, positive
from verify.semantics.symbolic.problem import Problem, consistent_states
from verify.semantics.symbolic.setup import Setup, set_up
from verify.semantics.symbolic.variables import FREE, Variable, probability

Report = Callable[[str], None]
CERTIFICATE_SECONDS = 10.0
VACUOUS_SECONDS = 3.0
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
    loaded: LoadedClaim,
    budget: float,
    report: Report,
    lemmas: LemmaCache | None = None,
    standing: Callable[[Result, Evidence], None] | None = None,
) -> tuple[Result, Evidence]:
    """The same for a claim that is loaded, with the lessons of claims before it. Raises InputError.

    `standing` hears of a refutation that holds whatever becomes of the other items.
    """
    start = time.monotonic()

    def judged(found: _Found) -> tuple[Result, Evidence]:
        evidence = evidence_of(loaded, found.result, found.items, found.consistent, found.existence)
        result, evidence = passed(loaded, found.result, evidence)
        seconds = time.monotonic() - start
        made = {**evidence.made, "seconds": round(seconds, 3)}
        return replace(result, seconds=seconds), replace(evidence, made=made)

    def hear(found: _Found) -> None:
        if standing is not None:
            standing(*judged(found))

    return judged(_decide(loaded, Clock.of(budget), report, LemmaCache() if lemmas is None else lemmas, hear))


def decide_loaded(loaded: LoadedClaim, clock: Clock, report: Report) -> tuple[Result, tuple[ItemEvidence, ...]]:
    """The result for a claim that is in no file as it stands, with its evidence; the kernel has not seen it yet."""
    found = _Claim(loaded, clock, report, LemmaCache()).decide()
    return found.result, found.items


@dataclass(frozen=True)
class _Found:
    """A result, the evidence for each of its items, a consistent state where one was shown, and a proof of existence
    where the claim asks for one."""

    result: Result
    items: tuple[ItemEvidence, ...]
    consistent: Witness | None = None
    existence: ExistenceProof | None = None


def _decide(
    loaded: LoadedClaim, clock: Clock, report: Report, lemmas: LemmaCache, hear: Callable[[_Found], None]
) -> _Found:
    try:
        with clock.alarm():
            return _Claim(loaded, clock, report, lemmas, hear).decide()
    except OutOfTime:
        items = _all_items(loaded.claim.items, "unknown")
        return _Found(
            _result_of(loaded, "unknown", items=items, reason="the budget ran out while it was stated"), items
        )


class _Claim:
    """One claim while it is being decided."""

    def __init__(
        self,
        loaded: LoadedClaim,
        clock: Clock,
        report: Report,
        lemmas: LemmaCache,
        hear: Callable[[_Found], None] | None = None,
    ) -> None:
        self.loaded = loaded
        self.hear = hear
        self.claim = loaded.claim
        self.clock = clock
        self.report = report
        self.lemmas = lemmas
        self.setup: Setup = set_up(loaded)
        self.smt = Smt(self.setup.integers)

    def decide(self) -> _Found:
        try:
            if self.smt.check((h.formula for h in self.setup.given), self.clock.left()).status == "unsat":
                return self._vacuous("no parameters satisfy 'given'", self.setup.given)
            match self.claim.kind:
                case "always" | "never" | "lemma":
                    return self._always()
                case "possible":
                    return self._possible()
                case "attains":
                    return self._attains()
        except Unsupported as reason:
            return self._result("unknown", reason=str(reason))

    @cached_property
    def cases(self) -> tuple[Problem, ...]:
        """What a consistent state satisfies. Not needed where the claim fails at sight."""
        return consistent_states(self.setup)

    # --- the kinds ---

    def _always(self) -> _Found:
        decided = self._items(self.clock)
        reasons = tuple(d.reason for d in decided)
        refuted = self._refuted(decided)
        if refuted is not None:
            return refuted
        items = self._evidence(decided)
        if any(d.verdict == "unknown" for d in decided):
            reason = next(d.reason for d in decided if d.verdict == "unknown")
            return self._result("unknown", items=items, reason=reason, reasons=reasons)
        existing = self._any_state()
        if isinstance(existing, str):
            reason = "the items hold in every consistent state, but"
            if existing == "no":
                return self._vacuous(f"{reason} there is none", self._nothing())
            return self._result("unknown", items=items, reason=f"{reason} none was found")
        trust: Trust = "solver" if any(item.certificate is None for item in items) else "certificate"
        return self._result("proved", trust, items, existing, show_state=False)

    def _refuted(self, decided: Sequence[Decided]) -> _Found | None:
        """What is found where one of the items is refuted, so far decided like this."""
        first = next((d for d in decided if d.verdict == "refuted"), None)
        if first is None:
            return None
        reasons = tuple(d.reason for d in decided)
        return self._result("refuted", "witness", self._evidence(decided), first.state, reasons=reasons)

    def _evidence(self, decided: Sequence[Decided]) -> tuple[ItemEvidence, ...]:
        return tuple(
            ItemEvidence(
                item.text,
                d.verdict,
                d.certificates[0] if d.certificates and len(d.certificates) == 1 else None,
                None if d.state is None else witness_of(self.setup, d.state),
            )
            for item, d in zip(self.claim.items, decided, strict=True)
        )

    def _hear(self, found: Mapping[int, Decided]) -> None:
        """Tell of the first item that is refuted while others are open: a solver may not end in time with those."""
        open_ = Decided("unknown", reason="it was not decided any more")
        decided = [found.get(n, open_) for n in range(len(self.claim.items))]
        if self.hear is None or all(d.verdict != "unknown" for d in decided):
            return
        refuted = self._refuted(decided)
        if refuted is not None:
            self.hear(refuted)
            self.hear = None

    def _items(self, clock: Clock) -> tuple[Decided, ...]:
        """The verdict of each item."""
        falsifier = Falsifier(self.setup, self.smt, self.clock)
        decider = Decider(self.setup, self.smt, clock, self.report, self.lemmas, falsifier)
        items = [(item.text, self._contradicting(item)) for item in self.claim.items]
        return decide_items(decider, lambda: self.cases, items, self._anyhow(), self._hear)

    def _contradicting(self, item: s.Item) -> Target:
        """What a counterexample to the item shows."""
        return Target(item.proposition, holds=self.claim.kind == "never")

    def _anyhow(self) -> dict[int, Decided]:
        """On the grid: what is known of the items, by number, from reading `any`.

        Every run on the grid is a run in reading `any`. So what always holds there holds on the grid; and a
        counterexample there is looked at on the grid.
        """
        if self.setup.cells is None:
            return {}
        loaded = replace(self.loaded, claim=replace(self.claim, reading="any"))
        anyhow = _Claim(loaded, self.clock, self.report, self.lemmas)._items(self.clock.portion(ANYHOW))
        known = {n: d for n, d in enumerate(anyhow) if d.verdict == "proved"}
        states = [state for d in anyhow if d.state is not None for state in on_the_grid(self.setup, d.state)]
        for n, item in enumerate(self.claim.items):
            found = next((state for state in states if shows(state, self._contradicting(item))), None)
            if found is not None:
                known[n] = Decided("refuted", state=found)
        return known

    def _possible(self) -> _Found:
        proposition = conjunction(self.claim)
        items = self.claim.items
        target = Target(proposition)
        parameters = sample_parameters(self.setup, [], self.smt, self.clock)
        if parameters is None:
            return self._result("unknown", reason="no numbers were found that satisfy 'given'")
        state = search_state(self.loaded, parameters, target, self.clock, self.report)
        if state is None:
            if exists_state(self.loaded, parameters, target, self.clock, self.report) == "no":
                return self._impossible(parameters)
            return self._result("unknown", reason="no such consistent state was found, and none was excluded")
        if not self._depends_on_parameters():
            return self._result("proved", "witness", _all_items(items, "proved"), state)
        proof = self._holds_for_all(state)
        if proof is not None:
            return self._certified(proof, state)
        for others in self._other_parameters(parameters):
            seen = search_state(self.loaded, others, target, self.clock, self.report)
            if seen is None and exists_state(self.loaded, others, target, self.clock, self.report) == "no":
                return self._impossible(others)
        return self._result(
            "unknown",
            items=_all_items(items, "unknown"),
            state=state,
            reason="it is possible at these numbers; for all values of the parameters that was not shown",
        )

    def _impossible(self, parameters: Mapping[str, Fraction]) -> _Found:
        numbers = ", ".join(f"{name} = {value}" for name, value in parameters.items())
        where = f"no consistent state has it at {numbers}" if numbers else "no consistent state has it"
        return self._result("refuted", "solver", _all_items(self.claim.items, "refuted"), reason=where)

    def _other_parameters(self, known: Mapping[str, Fraction]) -> Iterator[dict[str, Fraction]]:
        """For each parameter other numbers that `given` allows, in which it has another value."""
        for variable, place in self.setup.setting.variables.items():
            if variable.kind == "parameter" and self.clock.left() > 0:
                over = place - known[variable.owner]
                other = any_of((positive(over), positive(-over)))
                found = sample_parameters(self.setup, [other], self.smt, self.clock)
                if found is not None:
                    yield found

    def _attains(self) -> _Found:
        items = self.claim.items
        said = existence(self.setup)
        proof = find_skolem_states(self.setup, said, {}, self.smt, self.clock, self.report)
        if proof is not None:
            existing = self._any_state(conjunction(self.claim))
            if existing == "no":
                return self._vacuous("no consistent state is in the region", ())
            if isinstance(existing, str):
                return self._result("unknown", reason="no profile was found in the region")
            return self._certified(proof, existing)
        missed = self._missed()
        if missed is not None:
            shown, reason = missed
            evidence = tuple(ItemEvidence(item.text, "refuted", None, shown) for item in items)
            found = self._result("refuted", "solver", evidence, reason=reason)
            return replace(found, result=replace(found.result, witness=shown))
        return self._result("unknown", reason="no rule was found that reaches every point of the region")

    def _missed(self) -> tuple[Witness, str] | None:
        """A profile of the region that no consistent state comes near to, at some parameters; and in words."""
        parameters = sample_parameters(self.setup, [], self.smt, self.clock)
        if parameters is None:
            return None
        point = missed_point(self.loaded, parameters, self.clock, self.report)
        if point is None:
            return None
        numbers = "".join(f" {name} = {value}," for name, value in parameters.items())
        strategies = ", ".join(f"{name} = {value}" for name, value in point.items())
        shown = witness_of_profile(self.setup, parameters, point)
        return shown, f"at{numbers} {strategies}: the region holds, and no consistent state is that near"

    # --- helpers ---

    def _certified(self, proof: SkolemProof, state: State) -> _Found:
        """Proved: by a certificate that one of the states serves, or else on the solver's word for it."""
        self.report("a certificate")
        certificate = refute(proof.hypotheses, min(CERTIFICATE_SECONDS, self.clock.left()))
        trust: Trust = "solver" if certificate is None else "certificate"
        found = self._result("proved", trust, _all_items(self.claim.items, "proved"), state)
        return found if certificate is None else replace(found, existence=existence_proof(proof, certificate))

    def _vacuous(self, reason: str, hypotheses: Sequence[Hypothesis]) -> _Found:
        """The claim speaks of nothing: by a certificate that these hypotheses contradict each other, or on the solver's
        word."""
        certificate = refute(hypotheses, min(VACUOUS_SECONDS, self.clock.left())) if hypotheses else None
        items = tuple(ItemEvidence(item.text, "vacuous", certificate) for item in self.claim.items)
        return self._result("vacuous", "solver" if certificate is None else "certificate", items, reason=reason)

    def _nothing(self) -> tuple[Hypothesis, ...]:
        """That there is a consistent state, as one list of hypotheses; none where there are several cases."""
        return self.cases[0].hypotheses() if len(self.cases) == 1 else ()

    def _any_state(self, proposition: s.Expression | None = None) -> State | str:
        """Some consistent state (where the proposition holds); `no` if none exists at any parameters; or `open`."""
        if self.clock.left() <= 0:
            return "open"
        try:
            parameters = sample_parameters(self.setup, [], self.smt, self.clock)
            if parameters is None:
                return "open"
            target = Target(proposition)
            state = search_state(self.loaded, parameters, target, self.clock, self.report)
            # None at the simplest parameters says nothing of the others: only an exclusion for all of them does.
            return state if state is not None else exists_state(self.loaded, {}, target, self.clock, self.report)
        except OutOfTime:
            return "open"

    def _depends_on_parameters(self) -> bool:
        """Whether what is possible depends on parameters that have no number."""
        free = [v for v in self.setup.setting.variables if v.kind in FREE]
        if not free:
            return False
        try:
            said = existence(self.setup)
        except Unsupported:  # on the grid
            return True
        alternatives = (condition(a) for choice in said.choices for a in choice.alternatives)
        formulas = [*(h.formula for h in said.wanted), *alternatives]
        gens = [self.setup.setting.variables[v].numerator for v in free]
        return any(power(a.poly, g) > 0 for f in formulas for a in atoms(f) for g in gens)

    def _holds_for_all(self, state: State) -> SkolemProof | None:
        constants: dict[Variable, Fraction] = {}
        for i, (player, actions) in enumerate(self.setup.setting.scope.players.items()):
            for a, action in enumerate(actions[:-1]):
                value = state.profile[i][a]
                if not isinstance(value, Fraction):
                    return None
                constants[probability(player, action)] = value
        for number, (j, asked, threshold) in enumerate(self.setup.oracle):
            answer = state.answers.get((j, asked, state.world.number(threshold, ())))
            if not isinstance(answer, Fraction):
                return None
            constants[Variable("answer", index=(number,))] = answer
        said = existence(self.setup)
        return find_skolem_states(self.setup, said, constants, self.smt, self.clock, self.report)

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
