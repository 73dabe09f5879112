"""Refutations as the search builds them, a closed tableau over facts; written out as certificates.

An inner node splits by the alternatives of a disjunction or by the sign of a polynomial. At an end of the tree products
of facts add up to 0 although one of them is positive (see `positivstellensatz.products`). `uses` has the facts that a
proof needs: it refutes every set of facts that has these, which makes it a lemma.

`write`, `checked`. In: a proof and the hypotheses. Out: a certificate over these hypotheses; linear in its size.
Reference: Smullyan, First-order logic, 1968 (tableaux).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from operator import itemgetter
from typing import Literal, TypeAlias

from verify.decide.polynomials.facts import Facts
from verify.decide.polynomials.minimise import trimmed
from verify.decide.polynomials.polynomial import Packed, scaled, unpack
from verify.evidence import certificate as c
from verify.semantics.symbolic import formula as f
from verify.semantics.symbolic.algebra import coefficients
from verify.trust.check_certificate import CertificateRejected
from verify.trust.polynomials import NoPolynomial, TooMuch


@dataclass(frozen=True)
class Term:
    """multiplier * product of the facts * square^2."""

    multiplier: Fraction
    facts: tuple[int, ...]
    square: Packed | None = None


@dataclass(frozen=True)
class LeafProof:
    """Terms and multiples of equalities that add up to 0, although one term is positive."""

    terms: tuple[Term, ...]
    equalities: tuple[tuple[Packed, int], ...]
    uses: frozenset[int]


@dataclass(frozen=True)
class CaseProof:
    """One proof for each alternative of the fact, which is a disjunction."""

    fact: int
    branches: tuple[Proof, ...]
    uses: frozenset[int]


@dataclass(frozen=True)
class SplitProof:
    """A proof where the polynomial is positive, and one where it is not."""

    poly: Packed
    positive: Proof
    otherwise: Proof
    uses: frozenset[int]


Proof: TypeAlias = LeafProof | CaseProof | SplitProof


def split_proof(poly: Packed, positive: tuple[Proof, int], otherwise: tuple[Proof, int]) -> SplitProof:
    """From a proof for each side, each with the fact that its side adds. (A proof may also use the fact of the other
    side, which then has to be known above the split.)"""
    uses = (positive[0].uses - {positive[1]}) | (otherwise[0].uses - {otherwise[1]})
    return SplitProof(poly, positive[0], otherwise[0], uses)


def write(facts: Facts, hypotheses: Sequence[f.Hypothesis], proof: Proof) -> c.Certificate:
    """The proof, over the hypotheses in the order given."""
    symbols = next((a.poly.ring.symbols for h in hypotheses for a in f.atoms(h.formula)), ())
    polys = {a.poly for h in hypotheses for a in f.atoms(h.formula)}
    used = sorted({i for poly in polys for i, occurs in enumerate(map(any, zip(*poly, strict=True))) if occurs})
    writer = _Writer(facts, {variable: k for k, variable in enumerate(used)})
    return c.Certificate(
        tuple(str(symbols[i].name) for i in used),
        tuple(writer.formula(h.formula) for h in hypotheses),
        tuple(h.label for h in hypotheses),
        writer.tree([h.formula for h in hypotheses], proof, _Path()),
    )


def checked(facts: Facts, hypotheses: Sequence[f.Hypothesis], proof: Proof) -> c.Certificate | None:
    """The proof as a trimmed certificate that the kernel has accepted. None for a proof that is larger than what the
    kernel reads."""
    try:
        certificate = trimmed(write(facts, hypotheses, proof))
        return c.Certificate.from_json(certificate.to_json())
    except (c.MalformedCertificate, TooMuch):
        return None
    except CertificateRejected as reason:
        if isinstance(reason.__context__, NoPolynomial):  # too high an exponent
            return None
        raise AssertionError(f"the search wrote a certificate that is rejected: {reason}") from None


@dataclass(frozen=True)
class _Place:
    """The hypothesis that is a fact: its number in the certificate, the factor between its polynomial there and the
    fact's own, its parts if it is a disjunction."""

    number: int
    factor: Fraction = Fraction(1)
    parts: tuple[f.Formula, ...] = ()


@dataclass(frozen=True)
class _Path:
    """The hypotheses that hold at a node: how many there are, and which facts they are."""

    count: int = 0
    places: Mapping[int, _Place] = field(default_factory=dict)


@dataclass(frozen=True)
class _Writer:
    facts: Facts
    variables: Mapping[int, int]

    @cached_property
    def exponents(self) -> Callable[[tuple[int, ...]], tuple[int, ...]]:
        """Those of the variables, of the exponents of all."""
        return itemgetter(*self.variables) if len(self.variables) > 1 else lambda e: tuple(e[v] for v in self.variables)

    def formula(self, formula: f.Formula) -> c.Formula:
        match formula:
            case f.Atom(relation, poly):
                return c.Atom(relation, tuple((a, self.exponents(e)) for e, a in coefficients(poly)))
            case f.AnyOf(parts):
                return c.AnyOf(tuple(map(self.formula, parts)))
            case f.AllOf(parts):
                return c.AllOf(tuple(map(self.formula, parts)))

    def tree(
        self, formulas: Sequence[f.Formula], proof: Proof, path: _Path, packed: Sequence[tuple[int, f.AllOf]] = ()
    ) -> c.Tree:
        """The proof below a node at which these formulas are added. A conjunction of which the proof needs a part is
        unpacked."""
        places = dict(path.places)
        packed = list(packed)
        for number, formula in enumerate(formulas, path.count):
            match formula:
                case f.AllOf():
                    packed.append((number, formula))
                case f.Atom(relation, poly):
                    for fact in self.facts.of(formula):
                        places.setdefault(fact, _Place(number, Facts.normal(relation, self.facts.poly(poly))[1]))
                case f.AnyOf(parts):
                    places.setdefault(self.facts.of(formula)[0], _Place(number, parts=parts))
        now = _Path(path.count + len(formulas), places)
        for entry in packed:
            if any(fact in proof.uses and fact not in places for fact in self.facts.of(entry[1])):
                rest = [other for other in packed if other is not entry]
                return c.Unpack(entry[0], self.tree(entry[1].parts, proof, now, rest))
        match proof:
            case LeafProof():
                return self._leaf(proof, now)
            case CaseProof(fact, branches):
                place = places[fact]
                pairs = zip(branches, place.parts, strict=True)
                return c.Case(place.number, tuple(self.tree([part], branch, now) for branch, part in pairs))
            case SplitProof(poly, positive, otherwise):
                return c.Split(
                    self._polynomial(poly),
                    self._split(now, ">", poly, positive),
                    self._split(now, ">=", {m: -a for m, a in poly.items()}, otherwise),
                )

    def _split(self, path: _Path, relation: Literal[">", ">="], poly: Packed, proof: Proof) -> c.Tree:
        place = _Place(path.count, Facts.normal(relation, poly)[1])
        fact = self.facts.atom(relation, poly)
        return self.tree((), proof, _Path(path.count + 1, {fact: place, **path.places}))

    def _leaf(self, proof: LeafProof, path: _Path) -> c.Leaf:
        products = []
        for term in proof.terms:
            multiplier = term.multiplier
            for fact in term.facts:
                multiplier /= path.places[fact].factor
            square = None if term.square is None else self._polynomial(term.square)
            products.append(c.Product(multiplier, tuple(path.places[fact].number for fact in term.facts), square))
        equalities = []
        for poly, fact in proof.equalities:
            place = path.places[fact]
            equalities.append((self._polynomial(scaled(poly, 1 / place.factor)), place.number))
        return c.Leaf(tuple(products), tuple(equalities))

    def _polynomial(self, poly: Packed) -> c.Polynomial:
        terms = []
        for monomial, coefficient in poly.items():
            exponents = unpack(monomial)
            terms.append((Fraction(coefficient), tuple(exponents.get(v, 0) for v in self.variables)))
        return tuple(terms)
