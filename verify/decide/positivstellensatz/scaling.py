"""A unit of measurement: where every fact is homogeneous and some variable is above 0, that variable is taken as 1.

In: facts. Out: the same facts with one variable less, and what makes of a proof about these one about the facts as they
stand: each polynomial is made homogeneous again, and products of too low a degree are multiplied by the variable. So a
claim about a game with payoffs w and -w is decided as one about 1 and -1.

Reference: Cox, Little and O'Shea, Ideals, varieties, and algorithms, 2015, chapter 8 (homogenization).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from verify.decide.polynomials.facts import AtomFact, Facts
from verify.decide.polynomials.polynomial import BITS, HIGHEST_EXPONENT, Packed, substitute, unpack
from verify.decide.polynomials.proof_tree import CaseProof, LeafProof, Proof, SplitProof, Term
from verify.decide.positivstellensatz.gradings import Weights
from verify.trust.polynomials import MAX_FACTORS


@dataclass(frozen=True)
class Unit:
    """The variable, the number of the fact that it is above 0, and the degree of each variable in it (1 for itself)."""

    facts: Facts
    variable: int
    is_positive: int
    weights: dict[int, int]

    @cached_property
    def scaled(self) -> Facts:
        """The facts, under their numbers, where the variable is 1."""
        there = Facts()
        for fact in self.facts.facts:
            if isinstance(fact, AtomFact):
                fact = AtomFact(fact.relation, self._normal(fact)[0])
            there.facts.append(fact)
        return there

    def measured(self, sample: Mapping[int, Fraction]) -> Mapping[int, Fraction]:
        """The values of variables, measured in this one."""
        unit = sample.get(self.variable)
        if not unit:
            return {}
        return {v: value / unit ** self.weights.get(v, 0) for v, value in sample.items() if v != self.variable}

    def restored(self, proof: Proof) -> Proof | None:
        """The proof as one about the facts as they stand; None where it would be beyond the limits of a certificate."""
        try:
            return self._of(proof, {})
        except OverflowError:
            return None

    def _of(self, proof: Proof, sides: dict[int, int]) -> Proof:
        """`sides` are the facts as they stand of those that splits have added."""
        match proof:
            case CaseProof(fact, branches):
                each = tuple(self._of(branch, sides) for branch in branches)
                return CaseProof(fact, each, self._uses(proof.uses, sides))
            case SplitProof(poly, positive, otherwise):
                whole = self._homogeneous(poly)
                below, below_whole = ({m: -a for m, a in p.items()} for p in (poly, whole))
                sides = {
                    **sides,
                    self.scaled.atom(">", poly): self.facts.atom(">", whole),
                    self.scaled.atom(">=", below): self.facts.atom(">=", below_whole),
                }
                both = (self._of(positive, sides), self._of(otherwise, sides))
                return SplitProof(whole, *both, self._uses(proof.uses, sides))
            case LeafProof(terms, equalities, uses):
                return self._leaf(terms, equalities, self._uses(uses, sides), sides)

    def _leaf(
        self,
        terms: Iterable[Term],
        equalities: Iterable[tuple[Packed, int]],
        uses: frozenset[int],
        sides: dict[int, int],
    ) -> LeafProof:
        whole = []
        for term in terms:
            facts = tuple(sides.get(fact, fact) for fact in term.facts)
            square = None if term.square is None else self._homogeneous(term.square)
            whole.append(Term(term.multiplier, facts, square))
        degrees = [
            sum(map(self._degree_of_fact, t.facts)) + 2 * (0 if not t.square else self._degree(t.square)) for t in whole
        ]
        least = [self._degree_of_fact(fact) + self._degree(poly) for poly, fact in equalities if poly]
        top = max((*degrees, *least))
        raised = [
            Term(t.multiplier, (*t.facts, *[self.is_positive] * (top - d)), t.square)
            for t, d in zip(whole, degrees, strict=True)
        ]
        if any(len(t.facts) > MAX_FACTORS for t in raised):
            raise OverflowError
        multiples: list[tuple[Packed, int]] = []
        for poly, fact in equalities:
            known = self.facts[fact]
            assert isinstance(known, AtomFact)
            factor, degree = self._normal(known)[1], top - self._degree_of_fact(fact)
            multiples.append(({m: a / factor for m, a in self._homogeneous(poly, degree).items()}, fact))
        return LeafProof(tuple(raised), tuple(multiples), uses)

    def _uses(self, uses: frozenset[int], sides: dict[int, int]) -> frozenset[int]:
        return frozenset(sides.get(fact, fact) for fact in uses) | {self.is_positive}

    def _normal(self, fact: AtomFact) -> tuple[Packed, Fraction]:
        return Facts.normal(fact.relation, substitute(fact.poly, self.variable, {0: 1})[0])

    def _degree_of_fact(self, number: int) -> int:
        fact = self.facts[number]
        assert isinstance(fact, AtomFact)
        return self._degree(fact.poly)

    def _degree(self, poly: Packed) -> int:
        return max((self._of_monomial(m) for m in poly), default=0)

    def _of_monomial(self, monomial: int) -> int:
        return sum(self.weights.get(v, 0) * e for v, e in unpack(monomial).items())

    def _homogeneous(self, poly: Packed, degree: int | None = None) -> Packed:
        """The polynomial times powers of the variable, so that each term has the degree, the least if none is given."""
        top = self._degree(poly) if degree is None else degree
        missing = {m: top - self._of_monomial(m) for m in poly}
        if any(exponent > HIGHEST_EXPONENT for exponent in missing.values()):
            raise OverflowError
        return {m + (missing[m] << (BITS * self.variable)): a for m, a in poly.items()}


def unit_of(facts: Facts, known: Iterable[int], weights: Weights) -> Unit | None:
    """A variable that can be taken as 1: it is above 0 by one of the `known` facts, and all facts are homogeneous for
    one of these weights."""
    positive = {}
    for number in known:
        fact = facts[number]
        if isinstance(fact, AtomFact) and fact.relation == ">" and len(fact.poly) == 1:
            ((monomial, coefficient),) = fact.poly.items()
            exponents = unpack(monomial)
            if coefficient > 0 and list(exponents.values()) == [1]:
                positive[next(iter(exponents))] = number
    for some in weights:
        for variable, number in positive.items():
            own = some.get(variable, 0)
            if own and all(weight % own == 0 for weight in some.values()):
                return Unit(facts, variable, number, {v: weight // own for v, weight in some.items() if weight})
    return None
