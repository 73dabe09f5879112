"""`possible` and `attains`: whether consistent states of some kind exist, for all values of the parameters."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import partial

from verify.decide.clock import Clock, OutOfTime, alarms, settle
from verify.decide.context import Context, Found
from verify.decide.existence.covering import answers_with_roots, states_that_cover
from verify.decide.existence.missed import Probabilities, is_missed, place_to_miss
from verify.decide.existence.roots import Template
from verify.decide.existence.runs import Numbers
from verify.decide.existence.serving import states_that_serve
from verify.decide.existence.skolem import (
    AT_MOST,
    SkolemProof,
    SkolemState,
    existence_proof,
    find_skolem_states,
    proof_of,
    roots_of,
)
from verify.decide.existence.templates import answers_by_equalities, at_state, equal_to
from verify.decide.falsify.state_search import exists_state, search_by_cases, search_state, seen_state
from verify.decide.for_all import certificate_of
from verify.decide.kakutani import ENGINE, FOR_ALL, REASON, can_be_stated, exists_at, reads
from verify.decide.lemma_cache import LemmaCache
from verify.decide.positivstellensatz.refute import refute
from verify.decide.smt.parameters import can_be_read, places, sample_parameters
from verify.decide.states import State, witness_of_profile
from verify.decide.target import Target, check
from verify.errors import Unsupported
from verify.evidence.certificate import Certificate
from verify.evidence.exclusion import Exclusion
from verify.evidence.record import ItemEvidence
from verify.evidence.result import Trust, Witness
from verify.language import syntax as s
from verify.language.functions import BUILT_IN_PARAMETERS
from verify.semantics.symbolic.algebra import power
from verify.semantics.symbolic.existence import (
    Existence,
    assumptions,
    condition,
    conjunction,
    existence,
    free_variables,
)
from verify.semantics.symbolic.formula import FALSE, Hypothesis, any_of, atoms, positive, zero
from verify.trust.check_exclusion import Place, excluded
from verify.trust.check_kakutani import always, width

CERTIFICATE_SECONDS = 10.0
UNSURE_SECONDS = 6.0
"""For a certificate that states serve, of which the solver does not say whether they do."""
STATES, ALWAYS = 0.8, 0.9
"""The share of the time in which states are searched for; and of what is left, in which it is tried whether what is
possible always holds."""
SOON = 1.0
"""Seconds for a certificate that no state shows it, before the solver looks for one: it may take long by itself."""
MODELS = 0.5
"""The share in which states are made from the solver's models."""
MOST_STATES = 8
"""Of which one serves for each value of the parameters."""


def decide_possible(context: Context) -> Found:
    """The verdict on a claim of kind `possible`."""
    return _ThereIs(context).possible()


def decide_attains(context: Context) -> Found:
    """The verdict on a claim of kind `attains`."""
    return _ThereIs(context).attains()


class _ThereIs:
    def __init__(self, context: Context) -> None:
        self.context = context
        self.setup = context.setup

    def possible(self) -> Found:
        context = self.context
        check(Target(conjunction(context.claim)), self.setup)
        parameters = sample_parameters(self.setup, [], context.smt, context.clock)
        if parameters is None:
            return context.found("unknown", reason="no numbers were found that satisfy 'given'")
        clock, around = context.clock.portion(STATES), alarms()
        try:
            with clock.alarm():
                found = _ThereIs(replace(context, clock=clock)).by_states(parameters)
        except OutOfTime:
            settle(around)
            found = context.found("unknown", reason="the budget ran out", cause="budget")
        except Unsupported as reason:
            found = context.found("unknown", reason=str(reason), cause="unsupported")
        if found.result.verdict != "unknown":
            return found
        return self.by_kakutani(parameters, found.consistent) or found

    def by_states(self, parameters: Mapping[str, Fraction]) -> Found:
        """Proved by states that are shown, or refuted by parameters at which there is none."""
        context, target = self.context, Target(conjunction(self.context.claim))
        there, clock, report = self.setup.at(parameters), context.clock, context.report
        state = context.run("state search", lambda: seen_state(there, parameters, target, clock))
        if state is None:
            soon = clock.within(SOON)
            exclusion = context.run("exclusion", lambda: self.exclusion(parameters, None, soon))
            if exclusion is not None:
                return self.impossible(parameters, exclusion)
            state = context.run("state search", lambda: search_by_cases(there, parameters, target, clock, report))
        if state is None:
            if self.is_excluded(parameters, target):
                return self.impossible(parameters, None)
            return context.found("unknown", reason="no such consistent state was found, and none was excluded")
        if not (context.configuration.always_for_all or self.depends_on_parameters()):
            return context.found("proved", "witness", context.all_items("proved"), state)
        on_trust: Found | None = None
        for shown in (partial(self.holds_for_all, state), self.holds_by_models):
            proof = shown()
            found = None if proof is None else self.certified(proof, state)
            if found is not None and found.result.trust == "certificate":
                return found
            on_trust = on_trust or found
        if on_trust is not None:
            return on_trust
        by_cases = self.holds_by_cases(parameters, state, target)
        if by_cases is not None:
            return by_cases if isinstance(by_cases, Found) else self.certified(by_cases, state)
        for others in self.other_parameters(parameters):
            if self.search(others, target) is None and self.is_excluded(others, target):
                return self.impossible(others, self.exclusion(others, None, context.clock))
        return context.found(
            "unknown",
            items=context.all_items("unknown"),
            state=state,
            reason="it is possible at these numbers; for all values of the parameters that was not shown",
        )

    def attains(self) -> Found:
        context = self.context
        said = existence(self.setup)
        proof = self.skolem_states(said, Template())
        proof = proof or self.skolem_states(said, answers_by_equalities(self.setup, said))
        uncovered: Numbers | None = None
        if proof is None:
            by_runs = self.states_by_runs(said)
            proof, uncovered = (by_runs, None) if isinstance(by_runs, SkolemProof) else (None, by_runs)
        proof = proof or self.skolem_states(said, answers_with_roots(self.setup, said, context.smt, context.clock))
        if proof is not None:
            existing = context.any_state(conjunction(context.claim))
            if existing == "no":
                return context.vacuous("no profile is in the region", assumptions(self.setup))
            if not isinstance(existing, State):
                return context.found("unknown", reason="no profile was found in the region")
            return self.certified(proof, existing)
        missed = self.missed(uncovered)
        if missed is not None:
            shown, reason = missed
            evidence = tuple(ItemEvidence(item.text, "refuted", None, shown) for item in context.claim.items)
            place = {j: {a: Fraction(x) for a, x in of.items()} for j, of in shown.strategies.items()}
            numbers = {k: Fraction(v) for k, v in shown.parameters.items()}
            exclusion = self.exclusion(numbers, place, context.clock)
            found = context.found("refuted", "solver" if exclusion is None else "certificate", evidence, reason=reason)
            return replace(found, result=replace(found.result, witness=shown), exclusion=exclusion)
        return context.found("unknown", reason="no rule was found that reaches every point of the region")

    # --- engines ---

    def search(self, parameters: Mapping[str, Fraction], target: Target) -> State | None:
        context, there = self.context, self.setup.at(parameters)
        return context.run(
            "state search", lambda: search_state(there, parameters, target, context.clock, context.report)
        )

    def is_excluded(self, parameters: Mapping[str, Fraction], target: Target) -> bool:
        context, there = self.context, self.setup.at(parameters)
        return bool(
            context.run("z3, exclusion", lambda: exists_state(there, target, context.clock, context.report) == "no")
        )

    def skolem_states(self, said: Existence, template: Template | None) -> SkolemProof | None:
        context = self.context
        if template is None:
            return None
        return context.run(
            "Skolem states",
            lambda: find_skolem_states(self.setup, said, template, context.smt, context.clock, context.report),
        )

    def states_by_runs(self, said: Existence) -> SkolemProof | Numbers | None:
        context = self.context
        return context.run("Skolem states", lambda: states_that_cover(self.setup, said, context.smt, context.clock))

    def missed(self, uncovered: Numbers | None) -> tuple[Witness, str] | None:
        """A profile of the region that no consistent state comes near to, at some parameters; and in words. `uncovered`
        are numbers at which it may be so."""
        context = self.context
        for numbers, place in self._places(uncovered):
            there = self.setup.at(numbers)
            if context.run("z3, missed profile", partial(is_missed, there, place, context.clock, context.report)):
                where = self.words({**numbers, **{name.replace(",", ", "): value for name, value in place.items()}})
                shown = witness_of_profile(self.setup, numbers, place)
                return shown, f"at {where}: the region holds, and no consistent state is that near"
        return None

    def _places(self, uncovered: Numbers | None) -> Iterator[tuple[Mapping[str, Fraction], Probabilities]]:
        """Numbers of parameters, and profiles in the region there that may be missed."""
        parameters = sample_parameters(self.setup, [], self.context.smt, self.context.clock)
        place = None if parameters is None else place_to_miss(self.setup.at(parameters), self.context.clock)
        if parameters is not None and place is not None:
            yield parameters, place
        rational = {k: v for k, v in (uncovered or {}).items() if isinstance(v, Fraction)}
        here = {name: rational.pop(name) for name in self.setup.free_parameters if name in rational}
        if uncovered is not None and len(here) + len(rational) == len(uncovered) and can_be_read(self.setup, here):
            yield here, rational

    # --- helpers ---

    def certified(self, proof: SkolemProof, state: State) -> Found:
        """Proved: by a certificate that one of the states serves, or else on the solver's word for it."""
        context = self.context
        context.report("a certificate")
        certificate = proof.certificate or self.contradiction(
            proof.hypotheses, CERTIFICATE_SECONDS, lambda: places(self.setup, state.world.parameters)
        )
        trust: Trust = "solver" if certificate is None else "certificate"
        found = context.found("proved", trust, context.all_items("proved"), state)
        return found if certificate is None else replace(found, existence=existence_proof(proof, certificate))

    def contradiction(
        self, hypotheses: Sequence[Hypothesis], seconds: float, sample: Callable[[], Mapping[int, Fraction]] = dict
    ) -> Certificate | None:
        """A certificate that the hypotheses contradict each other, if one is found in so many seconds."""
        c = self.context
        left = min(seconds, c.clock.left())
        return c.run("positivstellensatz", lambda: refute(hypotheses, left, c.configuration.without, c.stats, sample))

    def impossible(self, parameters: Mapping[str, Fraction], exclusion: Exclusion | None) -> Found:
        """Refuted: no consistent state is as wanted at these parameters, by a certificate or on the solver's word."""
        numbers = self.words(parameters)
        where = f"no consistent state has it at {numbers}" if numbers else "no consistent state has it"
        trust: Trust = "solver" if exclusion is None else "certificate"
        found = self.context.found("refuted", trust, self.context.all_items("refuted"), reason=where)
        return replace(found, exclusion=exclusion)

    def words(self, numbers: Mapping[str, Fraction]) -> str:
        """The numbers, without those of parameters that neither the game nor the claim speaks of."""
        spoken_of = {v.owner for v in free_variables(self.setup) if v.kind == "parameter"}
        unspoken = {name for name in self.setup.free_parameters if name not in spoken_of}
        return ", ".join(f"{name} = {value}" for name, value in numbers.items() if name not in unspoken)

    def by_kakutani(self, parameters: Mapping[str, Fraction], example: Witness | None) -> Found | None:
        """Proved: since it holds in every consistent state, of which there is one. None where that is not shown."""
        context, loaded = self.context, self.context.loaded
        exists = context.run(ENGINE, lambda: exists_at(loaded, parameters) if can_be_stated(loaded) else None)
        if exists is None:
            return None
        context.report("whether it holds in every consistent state")
        claim = always(context.claim)
        lines = [*([width(claim)] if reads(loaded) else []), *(replace(claim, items=(item,)) for item in claim.items)]
        certificates = list[Certificate]()
        for number, line in enumerate(lines):
            found = self.certificate(line, context.clock.portion(ALWAYS / (len(lines) - number)))
            if found is None:
                return None
            certificates.append(found)
        if len(lines) > len(claim.items):
            exists = replace(exists, width=certificates.pop(0))
        shown = zip(context.all_items("proved"), certificates, strict=True)
        items = tuple(replace(item, certificate=certificate) for item, certificate in shown)
        proved = context.found("proved", "certificate", items, reason=FOR_ALL if example else REASON)
        return replace(proved, result=replace(proved.result, witness=example), consistent=example, kakutani=exists)

    def exclusion(self, parameters: Mapping[str, Fraction], place: Place | None, clock: Clock) -> Exclusion | None:
        """A certificate that no consistent state is as wanted at the parameters, or near the place in the region."""
        context = self.context
        context.report("a certificate that there is no such state")
        claim = excluded(context.claim, parameters, place)
        certificate = self.certificate(claim, clock.within(CERTIFICATE_SECONDS))
        return None if certificate is None else Exclusion({k: str(v) for k, v in parameters.items()}, certificate)

    def certificate(self, claim: s.Claim, clock: Clock) -> Certificate | None:
        """A certificate of another claim about all states, which has one line, if one is found."""
        c = self.context
        there = replace(c.loaded, claim=claim)
        return certificate_of(Context.of(there, clock, c.report, LemmaCache(), c.stats, c.configuration))

    def other_parameters(self, known: Mapping[str, Fraction]) -> Iterator[dict[str, Fraction]]:
        """For each parameter other numbers that `given` allows, in which it has another value; then such in which all
        that are not small are equal."""
        context = self.context
        places = [(v.owner, place) for v, place in self.setup.setting.variables.items() if v.kind == "parameter"]
        asked = [[any_of((positive(p - known[name]), positive(known[name] - p)))] for name, p in places]
        payoffs = [place for name, place in places if name not in BUILT_IN_PARAMETERS]
        asked += [[zero(place - value) for place in payoffs] for value in (0, 1) if payoffs]
        for formulas in asked:
            if context.clock.left() > 0:
                found = sample_parameters(self.setup, formulas, context.smt, context.clock)
                if found is not None:
                    yield found

    def depends_on_parameters(self) -> bool:
        """Whether what is possible depends on parameters that have no number."""
        free = free_variables(self.setup)
        if not free:
            return False
        try:
            said = existence(self.setup)
        except Unsupported:  # on the grid
            return True
        choices = [[condition(a) for a in choice.alternatives] for choice in said.choices]
        if any(each == FALSE for choice in choices for each in choice):  # nothing is known to be sufficient for it
            return True
        formulas = [*(h.formula for h in said.wanted), *(each for choice in choices for each in choice)]
        gens = [self.setup.setting.variables[v].numerator for v in free]
        return any(power(a.poly, g) > 0 for f in formulas for a in atoms(f) for g in gens)

    def holds_for_all(self, state: State) -> SkolemProof | None:
        """States that show it for all parameters, with strategies and answers that follow this one."""
        said = existence(self.setup)
        found = (self.skolem_states(said, template) for template in at_state(self.setup, said, state))
        return next((proof for proof in found if proof is not None), None)

    def holds_by_models(self) -> SkolemProof | None:
        """States that show it for all parameters together, from models of the solver."""
        context, said = self.context, existence(self.setup)
        clock = context.clock.portion(MODELS)

        def certificate(hypotheses: Sequence[Hypothesis]) -> Certificate | None:
            return self.contradiction(hypotheses, UNSURE_SECONDS)

        return context.run(
            "Skolem states", lambda: states_that_serve(self.setup, said, context.smt, clock, certificate)
        )

    def holds_by_cases(
        self, parameters: Mapping[str, Fraction], state: State, target: Target
    ) -> SkolemProof | Found | None:
        """States that show it for all parameters together: each is one at some parameters that no earlier one covers.
        The refutation, where there is none at such parameters."""
        context, said = self.context, existence(self.setup)
        states: list[SkolemState] = []
        while len(states) < MOST_STATES and context.clock.left() > 0:
            here = replace(said, assumed=(*said.assumed, *equal_to(self.setup, parameters)))
            # The last templates say most of how the state depends on the parameters.
            likely = reversed(list(at_state(self.setup, said, state, roots_of(states))))
            found = (self.skolem_states(here, template) for template in likely)
            one = next((proof for proof in found if proof is not None), None)
            if one is None:
                return None
            states += one.states
            fails = [h.formula for h in proof_of(self.setup, said, states).hypotheses]
            uncovered = sample_parameters(self.setup, fails, context.smt, context.clock)
            if uncovered is None:
                return self.fewest(said, states)
            parameters, there = uncovered, self.search(uncovered, target)
            if there is None:
                if not self.is_excluded(uncovered, target):
                    return None
                return self.impossible(uncovered, self.exclusion(uncovered, None, context.clock))
            state = there
        return None

    def fewest(self, said: Existence, states: Sequence[SkolemState]) -> SkolemProof | None:
        """The proof that one of the states serves, on the solver's word, without those that are not needed."""
        context, kept, enough = self.context, list(states), False
        for each in (None, *states):
            rest = [state for state in kept if state is not each]
            formulas = [h.formula for h in proof_of(self.setup, said, rest).hypotheses]
            seconds = context.clock.left() if each is None else min(AT_MOST, context.clock.left())
            if rest and context.smt.check(formulas, seconds).status == "unsat":
                kept, enough = rest, True
            elif each is None:
                break
        return proof_of(self.setup, said, kept) if enough else None
