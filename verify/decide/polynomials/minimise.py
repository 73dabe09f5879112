"""Trimming of certificates: hypotheses, parts of conjunctions and variables that a refutation never uses are removed.

In: a certificate that the kernel accepts. Out: one that it accepts, whose hypotheses follow from those of the first, so
that it refutes these as well. One pass through the refutation. What is left need not be minimal: another refutation
might do with less. (In SAT solving this is an unsatisfiable core read off a proof.)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from verify.evidence.certificate import (
    AllOf,
    AnyOf,
    Atom,
    Case,
    Certificate,
    Formula,
    Leaf,
    Polynomial,
    Product,
    Split,
    Tree,
    Unpack,
)
from verify.trust.check_certificate import check_certificate


def trimmed(certificate: Certificate) -> Certificate:
    """The trimmed certificate, accepted by the kernel. Raises CertificateRejected, which is a fault of this module."""
    facts = [_Fact(f) for f in certificate.hypotheses]
    _mark(certificate.refutation, facts)
    kept = [k for k, fact in enumerate(facts) if fact.used]
    numbers = {id(facts[k]): n for n, k in enumerate(kept)}
    tree = _renumbered(certificate.refutation, facts, numbers, len(kept))
    hypotheses = [facts[k].rebuilt() for k in kept]
    columns = sorted(
        {i for p in _polynomials(hypotheses, tree) for _, exponents in p for i, e in enumerate(exponents) if e}
    )
    narrow = _Columns(tuple(columns))
    short = Certificate(
        tuple(certificate.variables[i] for i in columns),
        tuple(map(narrow.formula, hypotheses)),
        tuple(certificate.labels[k] for k in kept),
        narrow.tree(tree),
    )
    check_certificate(short)
    return short


@dataclass(eq=False)
class _Fact:
    """A hypothesis or a part of one, at its place; `used` as soon as a step of the refutation needs it."""

    formula: Formula
    used: bool = False
    parts: list[_Fact] = field(default_factory=list)

    def __post_init__(self) -> None:
        if not isinstance(self.formula, Atom):
            self.parts = [_Fact(part) for part in self.formula.parts]

    def rebuilt(self) -> Formula:
        """All alternatives of a disjunction, the used parts of a conjunction."""
        match self.formula:
            case AnyOf():
                return AnyOf(tuple(part.rebuilt() for part in self.parts))
            case AllOf():
                return AllOf(tuple(part.rebuilt() for part in self.parts if part.used))
        return self.formula


def _mark(tree: Tree, known: list[_Fact]) -> None:
    match tree:
        case Leaf(products, equalities):
            for number in (n for product in products for n in product.hypotheses):
                known[number].used = True
            for _, number in equalities:
                known[number].used = True
        case Split(polynomial, positive, otherwise):
            _mark(positive, [*known, _Fact(Atom(">", polynomial))])
            _mark(otherwise, [*known, _Fact(Atom(">=", polynomial))])
        case Case(number, branches):
            known[number].used = True
            for branch, part in zip(branches, known[number].parts, strict=True):
                _mark(branch, [*known, part])
        case Unpack(number, rest):
            _mark(rest, [*known, *known[number].parts])
            known[number].used |= any(part.used for part in known[number].parts)


def _renumbered(tree: Tree, known: list[_Fact], numbers: Mapping[int, int], count: int) -> Tree:
    """The tree for the shorter list, in which the fact with identity i has `numbers[i]` and `count` are known."""
    match tree:
        case Leaf(products, equalities):
            return Leaf(
                tuple(
                    Product(p.multiplier, tuple(numbers[id(known[n])] for n in p.hypotheses), p.square)
                    for p in products
                ),
                tuple((polynomial, numbers[id(known[n])]) for polynomial, n in equalities),
            )
        case Split(polynomial, positive, otherwise):
            yes, no = _Fact(Atom(">", polynomial)), _Fact(Atom(">=", polynomial))
            return Split(
                polynomial,
                _renumbered(positive, [*known, yes], {**numbers, id(yes): count}, count + 1),
                _renumbered(otherwise, [*known, no], {**numbers, id(no): count}, count + 1),
            )
        case Case(number, branches):
            parts = known[number].parts
            return Case(
                numbers[id(known[number])],
                tuple(
                    _renumbered(branch, [*known, part], {**numbers, id(part): count}, count + 1)
                    for branch, part in zip(branches, parts, strict=True)
                ),
            )
        case Unpack(number, rest):
            used = [part for part in known[number].parts if part.used]
            more = {id(part): count + k for k, part in enumerate(used)}
            below = _renumbered(rest, [*known, *known[number].parts], {**numbers, **more}, count + len(used))
            return Unpack(numbers[id(known[number])], below) if used else below


def _polynomials(hypotheses: list[Formula], tree: Tree) -> list[Polynomial]:
    return [*(p for hypothesis in hypotheses for p in _of_formula(hypothesis)), *_of_tree(tree)]


def _of_formula(formula: Formula) -> Iterator[Polynomial]:
    if isinstance(formula, Atom):
        yield formula.polynomial
    else:
        for part in formula.parts:
            yield from _of_formula(part)


def _of_tree(tree: Tree) -> Iterator[Polynomial]:
    match tree:
        case Leaf(products, equalities):
            yield from (p.square for p in products if p.square is not None)
            yield from (polynomial for polynomial, _ in equalities)
        case Split(polynomial, positive, otherwise):
            yield polynomial
            yield from _of_tree(positive)
            yield from _of_tree(otherwise)
        case Case(_, branches):
            for branch in branches:
                yield from _of_tree(branch)
        case Unpack(_, rest):
            yield from _of_tree(rest)


@dataclass(frozen=True)
class _Columns:
    """Writes everything in fewer variables, those at the places `kept`."""

    kept: tuple[int, ...]

    def polynomial(self, polynomial: Polynomial) -> Polynomial:
        return tuple((c, tuple(exponents[i] for i in self.kept)) for c, exponents in polynomial)

    def formula(self, formula: Formula) -> Formula:
        match formula:
            case Atom(relation, polynomial):
                return Atom(relation, self.polynomial(polynomial))
            case AnyOf(parts):
                return AnyOf(tuple(map(self.formula, parts)))
            case AllOf(parts):
                return AllOf(tuple(map(self.formula, parts)))

    def tree(self, tree: Tree) -> Tree:
        match tree:
            case Leaf(products, equalities):
                return Leaf(
                    tuple(
                        Product(p.multiplier, p.hypotheses, None if p.square is None else self.polynomial(p.square))
                        for p in products
                    ),
                    tuple((self.polynomial(polynomial), n) for polynomial, n in equalities),
                )
            case Split(polynomial, positive, otherwise):
                return Split(self.polynomial(polynomial), self.tree(positive), self.tree(otherwise))
            case Case(number, branches):
                return Case(number, tuple(map(self.tree, branches)))
            case Unpack(number, rest):
                return Unpack(number, self.tree(rest))
