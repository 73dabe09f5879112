"""`always`, `never` and `lemma`: every item by itself, then whether there is any consistent state at all."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from verify.decide.among import AmongStates
from verify.decide.clock import Clock, OutOfTime, alarms, settle
from verify.decide.context import Context, Found
from verify.decide.deviation import Deviation
from verify.decide.engine import Decided
from verify.decide.falsify.state_search import on_the_grid
from verify.decide.items import PATIENCE, decide_items
from verify.decide.kakutani import REASON
from verify.decide.lemma_cache import LemmaCache
from verify.decide.portfolio import Portfolio, table
from verify.decide.smt.parameters import simplest_point
from verify.decide.states import witness_of
from verify.decide.target import Target, shows
from verify.errors import VerifyError
from verify.evidence.certificate import Certificate
from verify.evidence.kakutani import Kakutani
from verify.evidence.record import ItemEvidence
from verify.evidence.result import Trust
from verify.language import syntax as s
from verify.semantics.symbolic.behaviours import reads
from verify.semantics.symbolic.existence import free_variables
from verify.semantics.symbolic.formula import Hypothesis
from verify.semantics.symbolic.problem import Problem, consistent_states

AT_NUMBERS = 1.0
"""Seconds of computing in which it is tried whether what was not decided holds at the simplest parameters."""
WORTH_WHILE = 10.0
"""Seconds for a claim, of which these are set aside."""
OVERDUE = 0.08
"""The share of the time by which libraries in C may be late, so that what was found out is told in any case."""
PARTLY = 3.0
"""Seconds of computing after which it is told what is known so far."""
ANYHOW = 0.5
"""The share of the time that a claim about the grid has in reading `any`."""


def decide_for_all(context: Context) -> Found:
    """The verdict on a claim of one of these kinds."""
    return _ForAll(context).decide()


def certificate_of(context: Context) -> Certificate | None:
    """A certificate of the first item, if one is found; whether there is any consistent state is not looked at."""
    certificates = _ForAll(context).items()[0].certificates or ()
    return certificates[0] if len(certificates) == 1 else None


class _ForAll:
    def __init__(self, context: Context) -> None:
        self.context = context
        self.setup = context.setup
        self.told, self.since = False, time.process_time()

    @cached_property
    def cases(self) -> tuple[Problem, ...]:
        """What a consistent state satisfies. Not needed where the claim fails at sight."""
        return consistent_states(self.setup)

    def decide(self) -> Found:
        context = self.context
        left = context.clock.left()
        at_numbers = AT_NUMBERS if self.setup.free_parameters else 0.0
        reserved = max(PATIENCE + at_numbers, OVERDUE * left) if left > WORTH_WHILE else 0.0
        decided = self.items(context.clock.within(left - reserved))
        reasons = tuple(d.reason for d in decided)
        refuted = self.refuted(decided)
        if refuted is not None:
            return refuted
        items = self.evidence(decided)
        if any(d.verdict == "unknown" for d in decided):
            n, first = next((n, d) for n, d in enumerate(decided) if d.verdict == "unknown")
            reason = ". ".join(filter(None, (first.reason, self.at_numbers(context.claim.items[n]))))
            reasons = (*reasons[:n], reason, *reasons[n + 1 :])
            return context.found("unknown", items=items, reason=reason, reasons=reasons, cause=first.cause)
        trust: Trust = "solver" if any(item.proof is None for item in items) else "certificate"
        if context.vacuously:
            return context.found("proved", trust, items)
        existing = context.any_state()
        if isinstance(existing, str):
            reason = "the items hold in every consistent state, but"
            if existing == "no":
                return context.vacuous(f"{reason} there is none", self.nothing())
            return context.found("unknown", items=items, reason=f"{reason} none was found")
        if isinstance(existing, Kakutani):
            return replace(context.found("proved", trust, items, reason=REASON), kakutani=existing)
        return context.found("proved", trust, items, existing, show_state=False)

    def at_numbers(self, item: s.Item) -> str | None:
        """That the item, of which nothing is known for all parameters, holds at the simplest ones, in words; None
        where that is not found."""
        c, around = self.context, alarms()
        clock = c.clock.within(AT_NUMBERS)
        spoken_of = {v.owner for v in free_variables(self.setup) if v.kind == "parameter"}
        numbers = simplest_point(self.setup) if spoken_of and self.setup.cells is None else None
        if numbers is None or item.undominated is not None or clock.left() <= 0:
            return None
        there = replace(c.claim, items=(item,), fixed={**c.claim.fixed, **numbers})
        try:
            with clock.alarm():
                certificate = self.certificate(there, clock)
        except VerifyError:
            return None
        except OutOfTime:
            settle(around)
            return None
        at = ", ".join(f"{name} = {value}" for name, value in numbers.items() if name in spoken_of)
        return None if certificate is None else f"At {at} it is proved, but not for all parameters"

    def items(self, clock: Clock | None = None) -> tuple[Decided, ...]:
        """The verdict of each item; within the clock, or else that of the claim."""
        c = self.context if clock is None else replace(self.context, clock=clock)
        rows = table(self.setup, c.smt, c.clock, c.lemmas, c.stats, c.configuration)
        among = AmongStates(self.setup, c.smt, c.report, c.stats, c.configuration, self.certificate, Deviation)
        portfolio = Portfolio(self.setup, c.smt, c.clock, c.report, c.lemmas, rows, c.stats, among=among)
        items = [(item.text, self.contradicting(item)) for item in c.claim.items]
        return decide_items(portfolio, lambda: self.cases, items, self.anyhow(), self.hear)

    def contradicting(self, item: s.Item) -> Target:
        """What a counterexample to the item shows."""
        return Target(item.proposition, self.context.claim.kind == "never", item.undominated, item.deviant)

    def certificate(self, claim: s.Claim, clock: Clock) -> Certificate | None:
        """A certificate of another claim about the same agents, of one line."""
        c = self.context
        loaded = replace(c.loaded, claim=claim)
        return certificate_of(Context.of(loaded, clock, c.report, LemmaCache(), c.stats, c.configuration))

    def anyhow(self) -> dict[int, Decided]:
        """On the grid: what is known of the items, by number, from reading `any`.

        Every run on the grid is a run in reading `any`. So what always holds there holds on the grid; and a
        counterexample there is tried on the grid. That some other state is better does not hold on the grid as well,
        where it may be none: a line that assumes an undominated state has to hold without that.
        """
        if self.setup.cells is None:
            return {}
        c = self.context
        loaded = replace(c.loaded, claim=replace(c.claim, reading="any"))
        clock = c.clock.portion(ANYHOW)
        any_reading = Context.of(loaded, clock, c.report, c.lemmas, c.stats, c.configuration)
        decided = _ForAll(any_reading).items()
        lines, reading = c.claim.items, any(map(reads, filter(None, self.setup.programs)))
        known = {
            n: d
            for n, d in enumerate(decided)
            if d.verdict == "proved" and (d.certificates or lines[n].undominated != "assumed" or not reading)
        }
        states = [state for d in decided if d.state is not None for state in on_the_grid(self.setup, d.state)]
        for n, item in enumerate(c.claim.items):
            found = next((state for state in states if shows(state, self.contradicting(item))), None)
            if found is not None:
                known[n] = Decided("refuted", state=found)
        return known

    def refuted(self, decided: Sequence[Decided]) -> Found | None:
        """What is found where one of the items is refuted, so far decided like this."""
        first = next((d for d in decided if d.verdict == "refuted"), None)
        if first is None:
            return None
        reasons = tuple(d.reason for d in decided)
        on_trust = any(d.among is not None and not (d.among.better or d.among.certificate) for d in decided)
        trust: Trust = "solver" if on_trust else "witness"
        return self.context.found("refuted", trust, self.evidence(decided), first.state, reasons=reasons)

    def evidence(self, decided: Sequence[Decided]) -> tuple[ItemEvidence, ...]:
        return tuple(
            ItemEvidence(
                item.text,
                d.verdict,
                d.certificates[0] if d.certificates and len(d.certificates) == 1 else None,
                None if d.state is None else witness_of(self.setup, d.state),
                d.existence,
                d.among,
            )
            for item, d in zip(self.context.claim.items, decided, strict=True)
        )

    def hear(self, found: Mapping[int, Decided]) -> None:
        """Tell of the first item that is refuted while others are open, and now and then of what else is known: a
        solver may not end in time with the others."""
        open_ = Decided("unknown", reason="it was not decided any more")
        decided = [found.get(n, open_) for n in range(len(self.context.claim.items))]
        if self.context.hear is None or all(d.verdict != "unknown" for d in decided):
            return
        refuted, passed = self.refuted(decided), time.process_time() - self.since
        if refuted is not None and (not self.told or passed > PARTLY):
            self.told, self.since = True, time.process_time()
            self.context.hear(refuted)
        elif refuted is None and passed > PARTLY and any(d.verdict == "proved" for d in decided):
            self.since = time.process_time()
            self.context.hear(self.context.found("unknown", items=self.evidence(decided), reason=open_.reason))

    def nothing(self) -> tuple[Hypothesis, ...]:
        """That there is a consistent state, as one list of hypotheses; none where there are several cases."""
        return self.cases[0].hypotheses() if len(self.cases) == 1 else ()
