"""Refutations as the search builds them: by facts, so that they can be shared; and their writing-out as a tree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
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
    """From a proof for each side, each with the fact that its side adds. (That fact may be used on the other side too,
    where it has to be known already.)"""
    uses = (positive[0].uses - {positive[1]}) | (otherwise[0].uses - {otherwise[1]})
    return SplitProof(poly, positive[0], otherwise[0], uses)


def write(facts: Facts, hypotheses: Sequence[f.Hypothesis], proof: Proof) -> c.Certificate:
    """The proof, over the hypotheses in the order given."""
    symbols = next((a.poly.ring.symbols for h in hypotheses for a in f.atoms(h.formula)), ())
    used = sorted(
        {i for h in hypotheses for a in f.atoms(h.formula) for e, _ in a.poly.terms() for i, k in enumerate(e) if k}
    )
    writer = _Writer(facts, {variable: k for k, variable in enumerate(used)})
    return c.Certificate(
        tuple(str(symbols[i].name) for i in used),
        tuple(writer.formula(h.formula) for h in hypotheses),
        tuple(h.label for h in hypotheses),
        writer.tree([h.formula for h in hypotheses], proof, _Path()),
    )


def checked(facts: Facts, hypotheses: Sequence[f.Hypothesis], proof: Proof) -> c.Certificate | None:
    """The proof written out, without what it does not use; accepted by the kernel. None for a proof that is longer than
    what the kernel reads."""
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
    """Where a fact stands: number, factor between its polynomial there and the fact's own, parts if it has any."""

    number: int
    factor: Fraction = Fraction(1)
    parts: tuple[f.Formula, ...] = ()


@dataclass(frozen=True)
class _Path:
    """What a node of the tree may use."""

    count: int = 0
    places: Mapping[int, _Place] = field(default_factory=dict)


@dataclass(frozen=True)
class _Writer:
    facts: Facts
    variables: Mapping[int, int]

    def formula(self, formula: f.Formula) -> c.Formula:
        match formula:
            case f.Atom(relation, poly):
                return c.Atom(
                    relation,
                    tuple((a, tuple(e[v] for v in self.variables)) for e, a in coefficients(poly)),
                )
            case f.AnyOf(parts):
                return c.AnyOf(tuple(map(self.formula, parts)))
            case f.AllOf(parts):
                return c.AllOf(tuple(map(self.formula, parts)))

    def tree(
        self, formulas: Sequence[f.Formula], proof: Proof, path: _Path, packed: Sequence[tuple[int, f.AllOf]] = ()
    ) -> c.Tree:
        """The proof after the formulas were added to the path; conjunctions are unpacked where it needs their parts."""
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
