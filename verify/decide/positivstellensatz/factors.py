"""Inequalities divided by factors of known sign: if f g > 0 and f > 0, then g > 0, of lower degree.

In: a fact, the facts that are known beside it, and a way to show that a factor is positive. Out: the facts that follow,
each as a split of cases (`Divided`): where it does not hold, f g and the product of the others contradict each other.
So what is found with such a fact is a proof by the rules of the search. Where the signs of all factors are known they
may contradict the fact itself: then that is a proof.

A certificate that needs f g and f alone needs a product with f of everything else, of a degree that is never searched.
(Polynomials are factored by FLINT: Hart, Fast Library for Number Theory, 2010.)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from verify.decide.polynomials.facts import AtomFact, Facts
from verify.decide.polynomials.polynomial import Packed, degree, pack, scaled, times, unpack, variables
from verify.decide.polynomials.proof_tree import LeafProof, Proof, SplitProof, Term, split_proof
from verify.trust.polynomials import MAX_FACTORS

MOST_TERMS, MOST_TERMS_OF_FACTOR = 400, 12
"""Of a polynomial that is factored, and of a factor whose sign is asked for."""

Positive = Callable[[Packed], Proof | None]
"""Refutes that the polynomial is at most 0, where that is soon found."""


@dataclass(frozen=True)
class Divided:
    """The `fact` follows, since `refutation` is one of the fact `other`, which holds where the `fact` does not. On the
    side where `poly` is positive is one of the two."""

    poly: Packed
    fact: int
    other: int
    refutation: Proof
    on_positive_side: bool

    def around(self, proof: Proof) -> Proof:
        """A proof without the fact, from one that may use it."""
        if self.fact not in proof.uses:
            return proof
        sides: tuple[tuple[Proof, int], tuple[Proof, int]]
        sides = (proof, self.fact), (self.refutation, self.other)
        split: SplitProof = split_proof(self.poly, *(sides if self.on_positive_side else sides[::-1]))
        return split


def divided(facts: Facts, number: int, known: frozenset[int], positive: Positive) -> Iterator[Divided | LeafProof]:
    """What follows from the fact when factors are taken out: signs of these that had to be shown, and the quotient; or
    a proof that it contradicts the signs of its factors."""
    fact = facts[number]
    if not isinstance(fact, AtomFact) or fact.relation == "=":
        return
    factors = factors_of(fact.poly)
    if len(factors) < 2 and all(exponent == 1 for _, exponent in factors):
        return
    signs: list[tuple[int, int]] = []
    rest: list[Packed] = []
    for factor, exponent in factors:
        sign = None
        for side in (factor, scaled(factor, -1)):
            above = facts.atom(">", side)
            if above in known or (step := _shown(facts, side, positive)) is not None:
                if above not in known:
                    assert step is not None
                    yield step
                sign = above
                break
        if sign is not None:
            signs.append((sign, exponent))
        elif exponent > 1 or rest:
            return
        else:
            rest.append(factor)
    if signs:
        yield from _quotient(facts, number, signs, rest[0] if rest else {0: 1})


def _shown(facts: Facts, poly: Packed, positive: Positive) -> Divided | None:
    """That the polynomial is positive, if that is soon found."""
    refutation = positive(poly) if len(poly) <= MOST_TERMS_OF_FACTOR else None
    if refutation is None:
        return None
    return Divided(poly, facts.atom(">", poly), facts.atom(">=", scaled(poly, -1)), refutation, True)


def _quotient(facts: Facts, number: int, signs: list[tuple[int, int]], rest: Packed) -> Iterator[Divided | LeafProof]:
    """The sign of what is left: as in the fact, or the other one, by the signs of what is taken out. Nothing is left of
    a fact that agrees with its factors."""
    fact = facts[number]
    assert isinstance(fact, AtomFact)
    names = tuple(sign for sign, exponent in signs for _ in range(exponent))
    if len(names) + 1 > MAX_FACTORS:
        return
    product: Packed = {0: 1}
    for name in names:
        factor = facts[name]
        assert isinstance(factor, AtomFact)
        product = times(product, factor.poly)
    most = max(fact.poly)
    for quotient in (rest, scaled(rest, -1)):
        contrary = scaled(quotient, -1)  # of the other sign: then its product with the factors denies the fact
        denial = times(product, contrary)
        multiplier = -Fraction(denial.get(most, 0)) / Fraction(fact.poly[most])
        if multiplier <= 0 or denial != scaled(fact.poly, -multiplier):
            continue
        if rest == {0: 1}:
            if contrary == rest:
                terms = (Term(Fraction(1), names), Term(multiplier, (number,)))
                yield LeafProof(terms, (), frozenset((*names, number)))
            return
        strict = fact.relation == ">"
        other = facts.atom(">=" if strict else ">", contrary)
        normal = facts[other]
        assert isinstance(normal, AtomFact)
        scale = Fraction(contrary[max(contrary)]) / Fraction(normal.poly[max(contrary)])
        terms = (Term(scale, (*names, other)), Term(multiplier, (number,)))
        refutation = LeafProof(terms, (), frozenset((*names, other, number)))
        yield Divided(quotient if strict else contrary, facts.atom(fact.relation, quotient), other, refutation, strict)
        return


def factors_of(poly: Packed) -> list[tuple[Packed, int]]:
    """The irreducible factors with their exponents, without numbers; none where it is not worth while."""
    names = sorted(variables(poly))
    if degree(poly) < 2 or len(poly) > MOST_TERMS:
        return []
    import flint

    common = lcm(*(Fraction(c).denominator for c in poly.values()))
    context = flint.fmpz_mpoly_ctx.get([f"x{name}" for name in names], flint.Ordering.lex)
    terms = {tuple(unpack(m).get(name, 0) for name in names): int(c * common) for m, c in poly.items()}
    _, factors = flint.fmpz_mpoly(terms, context).factor()
    return [(_packed(factor, names), int(exponent)) for factor, exponent in factors]


def _packed(factor: object, names: list[int]) -> Packed:
    width = max(names) + 1
    terms = []
    for exponents, coefficient in factor.to_dict().items():  # type: ignore[attr-defined]
        row = [0] * width
        for name, exponent in zip(names, exponents, strict=True):
            row[name] = int(exponent)
        terms.append((tuple(row), Fraction(int(coefficient))))
    return pack(terms)
