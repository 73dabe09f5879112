"""Claims with small parameters: constants and thresholds are searched for, an instance with them is decided.

In: a claim with `1 >> ε >> δ`. Out: a result and evidence that the gate has accepted: proved by an instance for a K, or
refuted by states for every K (`guesses`). The next K is the one at which the last counterexample is none any more.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import permutations
from math import ceil
from typing import TypeAlias

from verify.decide.claim import decide_claim
from verify.decide.clock import Clock
from verify.decide.configuration import STANDARD, Configuration
from verify.decide.evidence import evidence_of
from verify.decide.judging import passed
from verify.decide.lemma_cache import LemmaCache
from verify.decide.states import world_of
from verify.discover.guesses import Family, families, number_at
from verify.discover.rationals import threshold
from verify.discover.scales import differences, ends, positive
from verify.discover.thresholds import ONE, Thresholds, levels, narrower, used
from verify.discover.values import Values, values_of
from verify.errors import InputError, VerifyError
from verify.evidence.instance import Instance
from verify.evidence.record import Evidence, ItemEvidence
from verify.evidence.result import Answer, ItemResult, Result, Verdict, Witness
from verify.evidence.roots import TooHard
from verify.language import syntax as s
from verify.language.printing import show
from verify.language.small import Constants, family, instance, letters, stated, symbols, violated
from verify.language.walk import subexpressions
from verify.library.find import LoadedClaim
from verify.semantics.exact.outcomes import holds
from verify.semantics.magnitudes import answer_of
from verify.semantics.symbolic.setting import Setting
from verify.semantics.symbolic.setup import set_up

FIRST, BRIEFLY = 20.0, 1.0
"""Seconds for an instance; and for each of several expressions for K, before any gets more."""
MOST_TOLD = 20
SHARE = 0.9
"""Of the budget, so that what was tried is told in time."""
FAMILIES = 0.5
"""The share of the time for refutations, at first."""
MOST_TRIED, FEW_TRIED, LARGEST = 14, 3, 2000
"""How many numbers are tried for K; and where it may be an expression."""
Need: TypeAlias = tuple[Mapping[str, Fraction], Fraction]
"""Numbers of the parameters at a counterexample, and the K at which it is none."""
NEXT = (1, 2, 4, 16, 64)
SMALL = 16
"""A larger K is tried only where no states are found that refute the claim for every K."""


@dataclass
class Small:
    """The search for one claim. `tried` says what was tried, and what came of it; `seen` are the parameters of
    counterexamples to constants, `looked` the values at which states for every K were looked for."""

    loaded: LoadedClaim
    clock: Clock
    report: Callable[[str], None]
    lemmas: LemmaCache = field(default_factory=LemmaCache)
    tried: list[str] = field(default_factory=list)
    found: tuple[Result, Evidence] | None = None
    seen: list[Mapping[str, Fraction]] = field(default_factory=list)
    looked: list[Values] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.claim = self.loaded.claim
        self.proofs_first = False
        self.known = symbols(self.claim, self.loaded.game)
        self.needs_large, self.needs_little = bool(letters(self.claim) - {"o"}), "o" in letters(self.claim)

    def run(self) -> tuple[Result, Evidence]:
        """The verdict, with what it rests on. Raises InputError."""
        self.setting()  # whatever is wrong is told first
        self.proofs_first = self.needs_large and not self.claim.uniform
        self.found = None if self.proofs_first else self.refuted(self.clock.portion(FAMILIES))
        self.found = self.found or self.proved() or self.refuted(self.clock.portion(FAMILIES)) or self.narrowed()
        return self.found or self.unknown()

    # --- proofs ---

    def instance(self, large: s.Expression, thresholds: Thresholds) -> s.Claim:
        return instance(self.claim, large, thresholds, self.known)

    def levels(self) -> list[Thresholds]:
        return levels(self.claim, self.known)

    def proved(self) -> tuple[Result, Evidence] | None:
        """Proved by an instance with some K, if one is found."""
        large, needs, for_every = Fraction(1), list[Need](), False
        free = [] if self.claim.uniform else differences(self.setting(), self.others())
        for number in range(FEW_TRIED if free else MOST_TRIED):
            if self.clock.left() <= 0 or large > LARGEST:
                break
            if large > SMALL and self.proofs_first and not for_every:
                for_every = True
                refuted = self.refuted(self.clock.portion(FAMILIES))
                if refuted is not None:
                    return refuted
            found, needed = self.at(s.Number(large))
            if found is not None or not self.needs_large:
                return found
            larger = next((Fraction(k) for k in NEXT if k > large), 2 * large)
            if needed is not None:
                needs.append(needed)
                larger = max(large + 1, Fraction(ceil(needed[1])), large * 2 if number > 6 else Fraction(0))
            large = larger
        candidates = list(self.expressions(free, needs)) if needs else []
        for seconds in (BRIEFLY, FIRST):
            unsettled = []
            for expression in candidates:
                if self.clock.left() <= 0:
                    break
                if all(value_at(expression, numbers) >= most for numbers, most in needs):
                    found, needed = self.at(expression, seconds)
                    if found is not None:
                        return found
                    if needed is None:
                        unsettled.append(expression)
                    else:
                        needs.append(needed)
            candidates = unsettled
        return None

    def at(self, large: s.Expression, seconds: float = FIRST) -> tuple[tuple[Result, Evidence] | None, Need | None]:
        """What is found with this K, with so many seconds for each instance; or parameters at which another one is
        needed, and which."""
        *larger, least = self.levels()
        found, verdict, needed = self.instance_at(large, least, seconds)
        if verdict == "refuted" or (found is None and seconds < FIRST):
            return None, needed  # what refutes it does so with larger thresholds, which are tried once there is time
        better = (self.instance_at(large, thresholds, seconds)[0] for thresholds in larger)
        return next((each for each in better if each is not None), found), None

    def instance_at(
        self, large: s.Expression, thresholds: Thresholds, seconds: float
    ) -> tuple[tuple[Result, Evidence] | None, Verdict, Need | None]:
        """The same with these thresholds, with the instance's verdict."""
        made = self.instance(large, thresholds)
        plain = thresholds in self.levels()
        where = ", ".join(f"{n} <= {show(most)}" for n, of in thresholds.items() for most in of)
        if not plain:
            parts = {part for of in thresholds.values() for most in of for part in subexpressions(most)}
            where = f"thresholds in terms of {', '.join(n for n in self.others() if s.Name(n) in parts)}"
        words = f"{self.known.large.name} = {show(large)}, {where}" if self.needs_large else where
        self.report(words)
        there = replace(self.loaded, claim=made)
        try:
            result, evidence = decide_claim(there, min(seconds, self.clock.left()), self.report, self.lemmas)
        except InputError as error:  # with these thresholds it cannot be stated
            self.tried.append(f"{words}: {error.message}")
            return None, "unknown", None
        if result.verdict in ("proved", "vacuous") and result.trust == "certificate":
            constant = large if self.needs_large else None
            whole = Instance(thresholds, constant)
            part = whole if plain else replace(whole, thresholds=used(thresholds, evidence))
            shown = self.passed(result, replace(evidence, instance=part))
            if shown is None or shown[0].trust != "certificate":  # more may be needed to state it
                shown = self.passed(result, replace(evidence, instance=whole))
            if shown is not None:
                return shown, result.verdict, None
        on_trust = " on the solver's word" if result.trust == "solver" else ""
        self.tried.append(f"{words}: {result.verdict}{on_trust}")
        needed = None
        if result.verdict == "refuted" and result.witness is not None:
            self.seen.append(rationals(result.witness))
            needed = self.needed(there, result.witness, number_of(large, result.witness))
        return None, result.verdict, needed

    def needed(self, there: LoadedClaim, witness: Witness, large: Fraction | None) -> Need | None:
        """The numbers of the counterexample, and the K at which it is none."""
        if not self.needs_large or large is None:
            return None
        try:
            numbers = rationals(witness)
            world = world_of(set_up(there), numbers)
            players = there.game.players
            profile = tuple(tuple(Fraction(witness.strategies[j][a]) for a in actions) for j, actions in players)
            little = s.Number(numbers[self.known.little.name]) if self.needs_little else ONE
            shown = self.claim.kind == "always"

            def fine(value: Fraction) -> bool:
                constants = Constants(s.Number(value), little)
                lines = (stated(item.proposition, shown, constants) for item in self.claim.items)
                return all(holds(line, profile, world) == shown for line in lines)

            most = threshold(fine, large)
        except (VerifyError, TooHard, ArithmeticError, ValueError, LookupError):
            return None
        return None if most is None else (numbers, most)

    def narrowed(self) -> tuple[Result, Evidence] | None:
        """Proved by an instance whose thresholds speak of other parameters as well: first of those that lines name."""
        setting = self.setting()
        terms = positive(setting, self.others()) if self.seen else []
        lines = [e for item in self.claim.items for e in subexpressions(item.proposition) if isinstance(e, s.Name)]
        named = [e for e in terms if all(part in lines for part in subexpressions(e) if isinstance(part, s.Name))]
        ways = (named, terms) if 0 < len(named) < len(terms) else (terms,)
        open_ = [most for some in ways if some for most in narrower(self.claim, self.known, *ends(setting, some))]
        for seconds in (BRIEFLY, FIRST):
            unsettled = []
            for thresholds in open_:
                large: Fraction | None = Fraction(1)
                for _ in range(FEW_TRIED):
                    if self.clock.left() <= 0 or large is None:
                        break
                    found, verdict, needed = self.instance_at(s.Number(large), thresholds, seconds)
                    if found is not None:
                        return found
                    large = None if needed is None else max(large + 1, Fraction(ceil(needed[1])))
                    unsettled += [thresholds] if verdict == "unknown" else []
            open_ = unsettled
        return None

    def others(self) -> list[str]:
        """The other parameters that have no number, but for ε and δ."""
        names = [*self.loaded.game.parameters, *self.claim.parameters]
        return [name for name in names if name not in self.claim.fixed and name not in self.claim.small]

    def setting(self) -> Setting:
        return set_up(replace(self.loaded, claim=self.instance(ONE, self.levels()[0]))).setting

    def expressions(self, differences: Sequence[s.Expression], needs: Sequence[Need]) -> Iterator[s.Expression]:
        """What K may be: multiples of differences and of their quotients, the likeliest first: of those that are enough
        at the counterexamples so far the smallest there."""
        quotients = [s.Arithmetic("/", a, b) for a, b in permutations(differences, 2)]
        found: list[s.Expression] = []
        for factor in (1, 2, 4):
            for each in (*differences, *quotients):
                found.append(each if factor == 1 else s.Arithmetic("*", s.Number(Fraction(factor)), each))
        enough = [e for e in found if all(value_at(e, numbers) >= most for numbers, most in needs)]
        yield from sorted(enough, key=lambda e: max(value_at(e, numbers) / most for numbers, most in needs))

    # --- refutations ---

    def refuted(self, clock: Clock) -> tuple[Result, Evidence] | None:
        """Refuted by states for every K, if they are found."""
        little = s.Number(Fraction(1, 10))
        for candidate in families(self.loaded, self.known, little, self.places(clock), clock):
            found = self.by_family(candidate, little if self.needs_little else None, clock)
            if found is not None:
                return found
        return None

    def places(self, clock: Clock) -> Iterator[Values]:
        """Values of the other parameters at which no states for every K were looked for before."""
        for values in values_of(self.loaded, self.known, self.seen, clock):
            if values not in self.looked:
                self.looked.append(values)
                yield values

    def by_family(self, found: Family, little: s.Expression | None, clock: Clock) -> tuple[Result, Evidence] | None:
        thresholds = found.thresholds
        states = family(self.claim, thresholds, found.values, found.state, self.known)
        constants = Constants(self.known.large, little or self.known.little)
        fails = violated(self.claim, states, found.line, found.state, constants)
        said = ", ".join(f"prob({j}, {a}) = {show(value)}" for j, a, value in found.state)
        self.report(f"for every {self.known.large.name}: {said}")
        lemma, shown = self.ask(fails, clock)
        certificate = shown.items[0].certificate
        if lemma.verdict == "proved" and certificate is not None:
            result, evidence = self.ask(states, clock, replace(STANDARD, always_for_all=True))
            if result.verdict == "proved" and evidence.existence is not None:
                constant = Instance(thresholds, None, found.line, little, found.values, found.state, certificate)
                items = [
                    (item.text, "refuted" if n == found.line else "unknown") for n, item in enumerate(self.claim.items)
                ]
                bare = tuple(ItemEvidence(text, verdict) for text, verdict in items)  # type: ignore[arg-type]
                whole = replace(evidence, verdict="refuted", items=bare, instance=constant)
                results = tuple(ItemResult(text, verdict) for text, verdict in items)  # type: ignore[arg-type]
                accepted = self.passed(replace(result, verdict="refuted", items=results), whole)
                if accepted is not None:
                    return accepted
        self.tried.append(f"for every {self.known.large.name}, {said}: not shown")
        return None

    def ask(self, claim: s.Claim, clock: Clock, configuration: Configuration = STANDARD) -> tuple[Result, Evidence]:
        loaded, seconds = replace(self.loaded, claim=claim), min(FIRST, clock.left())
        return decide_claim(loaded, seconds, self.report, self.lemmas, configuration=configuration)

    # --- results ---

    def passed(self, result: Result, evidence: Evidence) -> tuple[Result, Evidence] | None:
        """The result, once the gate has stated the claim anew; None where it does not accept the guess, such as values
        of parameters that `given` does not allow."""
        assert evidence.instance is not None
        answer = answer_of(evidence.instance, self.loaded)
        found = passed(self.loaded, replace(result, answer=answer), evidence)
        return None if found[0].verdict == "error" else found

    def unknown(self) -> tuple[Result, Evidence]:
        """What was tried."""
        reason = f"no constants were found that show it, and no states for every {self.known.large.name} that refute it"
        texts = [item.text for item in self.claim.items]
        result = Result(self.claim.name, str(self.loaded.path), self.claim.expect, "unknown", reason=reason)
        cause = "budget" if self.clock.left() <= 0 else None
        items = tuple(ItemResult(text, "unknown") for text in texts)
        answer = Answer((reason, *(f"tried {words}" for words in self.tried[:MOST_TOLD])))
        result = replace(result, items=items, answer=answer, cause=cause)  # type: ignore[arg-type]
        bare = tuple(ItemEvidence(text, "unknown") for text in texts)
        return passed(self.loaded, result, evidence_of(self.loaded, result, bare, None, None))


def value_at(e: s.Expression, numbers: Mapping[str, Fraction]) -> Fraction:
    """The value of K there; -1 where it has none."""
    try:
        return number_at(e, numbers)
    except (ArithmeticError, LookupError):
        return Fraction(-1)


def rationals(witness: Witness) -> dict[str, Fraction]:
    """The parameters of the counterexample that are rational."""
    found: dict[str, Fraction] = {}
    for name, value in witness.parameters.items():
        with suppress(ValueError):
            found[name] = Fraction(value)
    return found


def number_of(large: s.Expression, witness: Witness) -> Fraction | None:
    """The value of K at the counterexample."""
    try:
        return number_at(large, rationals(witness))
    except (ArithmeticError, LookupError):
        return None


def decide_small(loaded: LoadedClaim, budget: float, report: Callable[[str], None]) -> tuple[Result, Evidence]:
    """The verdict on a claim with small parameters, within `budget` seconds. Raises InputError."""
    start = time.monotonic()
    result, evidence = Small(loaded, Clock.of(SHARE * budget), report).run()
    seconds = time.monotonic() - start
    made = {**evidence.made, "seconds": round(seconds, 3)}
    return replace(result, seconds=seconds), replace(evidence, made=made)
