"""Lemmas: certificates that were found for earlier items, kept for later ones, of the same claim or of another.

A certificate shows that its hypotheses have no common solution, whatever claim they were taken from; the kernel has
accepted it when it was made. Where each of them follows from a hypothesis of the problem at hand (by its shape, as
the gate compares them), that problem has no solution either: the certificate, unchanged, refutes it.
A trimmed certificate has few hypotheses, and few parts of conjunctions: much of what is proved of one player holds in
every game in which that player's payoffs are the same.
"""

from __future__ import annotations

import json
import zlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from verify.decide.clock import Clock
from verify.decide.engine import Decided, Task
from verify.evidence.certificate import Certificate
from verify.semantics.symbolic.forms import ClaimForms
from verify.semantics.symbolic.formula import AllOf, AnyOf, Formula, Hypothesis
from verify.semantics.symbolic.problem import Choice, Problem
from verify.trust.forms import Form, implies, of_certificate, size
from verify.trust.polynomials import Steps, TooMuch

MOST, LARGEST = 300, 2000
"""How many certificates are kept, and how many atoms the hypotheses of one may have: what needs more is hardly ever met
again."""


@dataclass(frozen=True)
class Hypotheses:
    """The hypotheses of a claim's problems in the form in which they are compared. The problems of a claim share most
    of them: each is written once, when it is first needed."""

    forms: ClaimForms = field(default_factory=ClaimForms)
    written: dict[int, tuple[Hypothesis | Choice, Form]] = field(default_factory=dict)

    def form(self, said: Hypothesis | Choice) -> Form:
        if id(said) not in self.written:  # kept beside its form, so that no other one gets the same id
            self.written[id(said)] = (said, self.forms.of(_formula(said)))
        return self.written[id(said)][1]


@dataclass(frozen=True)
class _Lemma:
    """A certificate, packed (its refutation would take a megabyte now and then), with its labelled hypotheses, the
    smallest first: those fail soonest."""

    packed: bytes
    hypotheses: tuple[tuple[str, Form], ...]

    @staticmethod
    def of(certificate: Certificate) -> _Lemma:
        """Raises ValueError, RecursionError or TooMuch where it is more than a file may hold, or the kernel reads."""
        steps = Steps()
        forms = [of_certificate(formula, certificate.variables, steps) for formula in certificate.hypotheses]
        labelled = zip(certificate.labels, forms, strict=True)
        packed = zlib.compress(json.dumps(certificate.to_json()).encode(), 1)
        lemma = _Lemma(packed, tuple(sorted(labelled, key=lambda each: size(each[1]))))
        _unpack(packed)
        return lemma

    def certificate(self) -> Certificate:
        return _unpacked(self.packed)

    def size(self) -> int:
        return sum(size(form) for _, form in self.hypotheses)

    def follows(self, said: Mapping[str, Sequence[Hypothesis | Choice]], hypotheses: Hypotheses) -> bool:
        """Whether each of its hypotheses is implied by one of the same label."""
        try:
            return all(
                any(implies(hypotheses.form(each), wanted, Steps()) for each in said.get(label, ()))
                for label, wanted in self.hypotheses
            )
        except TooMuch:
            return False


@dataclass(frozen=True)
class LemmaCache:
    """The certificates that were useful last, at most so many."""

    most: int = MOST
    kept: list[_Lemma] = field(default_factory=list)

    def add(self, certificate: Certificate) -> None:
        """Keep it, as the one that was useful last, unless it is too large."""
        try:
            lemma = _Lemma.of(certificate)
        except (ValueError, RecursionError, TooMuch):
            return
        if lemma.size() <= LARGEST:
            self.kept.insert(0, lemma)
            del self.kept[self.most :]

    def proves(self, problem: Problem, hypotheses: Hypotheses) -> Certificate | None:
        """A certificate that refutes the problem, if one is kept; `hypotheses` are those of the problem's claim."""
        said: dict[str, list[Hypothesis | Choice]] = defaultdict(list)
        for hypothesis in problem.base:
            said[hypothesis.label].append(hypothesis)
        for choice in problem.choices:
            said[choice.name].append(choice)
        for place, lemma in enumerate(self.kept):
            if lemma.follows(said, hypotheses):
                self.kept.insert(0, self.kept.pop(place))
                return lemma.certificate()
        return None


class Lemmas:
    """The cache as an engine. (Only reading `any` has certificates.)"""

    name = "lemma cache"

    def __init__(self, cache: LemmaCache) -> None:
        self._cache, self._hypotheses = cache, Hypotheses()

    def applies(self, task: Task) -> bool:
        return not task.on_grid and bool(self._cache.kept)

    def run(self, task: Task, clock: Clock) -> Decided | None:
        return Decided.of(self._cache.proves(task.problem, self._hypotheses))

    def forget(self) -> None:
        self._hypotheses = Hypotheses()


def _unpack(packed: bytes) -> Certificate:
    return Certificate.parse(zlib.decompress(packed).decode())


_unpacked = lru_cache(64)(_unpack)  # a few are useful again and again


def _formula(said: Hypothesis | Choice) -> Formula:
    if isinstance(said, Hypothesis):
        return said.formula
    return AnyOf(tuple(AllOf(tuple(h.formula for h in a.hypotheses)) for a in said.alternatives))
