"""Every way to change one load-bearing field of a certificate, such that what comes out is not valid."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

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

Mutant = tuple[str, Certificate]


def mutants(certificate: Certificate) -> Iterator[Mutant]:
    for what, tree in _trees(certificate.refutation, certificate.hypotheses):
        yield what, replace(certificate, refutation=tree)
    for what, hypotheses in _hypotheses(certificate):
        yield what, replace(certificate, hypotheses=hypotheses)


def _trees(tree: Tree, known: tuple[Formula, ...]) -> Iterator[tuple[str, Tree]]:
    yield "leaf without products", Leaf((), ())
    match tree:
        case Leaf():
            yield from _leaves(tree, known)
        case Split(polynomial, positive, otherwise):
            negated = _scaled(polynomial, -1)
            yield "split by the opposite", Split(negated, positive, otherwise)
            yield "split with its sides swapped", Split(polynomial, otherwise, positive)
            yield "split replaced by its first side", positive
            yield "split replaced by its second side", otherwise
            for k in range(len(polynomial)):
                yield "split: coefficient", Split(_bumped(polynomial, k), positive, otherwise)
            for what, t in _trees(positive, (*known, Atom(">", polynomial))):
                yield what, replace(tree, positive=t)
            for what, t in _trees(otherwise, (*known, Atom(">=", negated))):
                yield what, replace(tree, otherwise=t)
        case Case(number, branches):
            disjunction = known[number]
            assert isinstance(disjunction, AnyOf)
            for other in (-1, len(known), *(k for k, f in enumerate(known) if not isinstance(f, AnyOf))):
                yield f"case {number} -> {other}", Case(other, branches)
            yield "case with a branch too many", Case(number, (*branches, Leaf((), ())))
            for k in range(len(branches)):
                yield "case without a branch", Case(number, (*branches[:k], *branches[k + 1 :]))
                yield "case replaced by a branch", branches[k]
                for what, t in _trees(branches[k], (*known, disjunction.parts[k])):
                    yield what, Case(number, (*branches[:k], t, *branches[k + 1 :]))
        case Unpack(number, rest):
            conjunction = known[number]
            assert isinstance(conjunction, AllOf)
            yield "and left out", rest
            for other in (-1, len(known), *(k for k, f in enumerate(known) if not isinstance(f, AllOf))):
                yield f"and {number} -> {other}", Unpack(other, rest)
            for what, t in _trees(rest, (*known, *conjunction.parts)):
                yield what, Unpack(number, t)


def _leaves(leaf: Leaf, known: tuple[Formula, ...]) -> Iterator[tuple[str, Leaf]]:
    for k, product in enumerate(leaf.products):
        for what, changed in _products(product, known):
            yield what, replace(leaf, products=(*leaf.products[:k], changed, *leaf.products[k + 1 :]))
        if _not_zero(product, known):
            yield "product left out", replace(leaf, products=(*leaf.products[:k], *leaf.products[k + 1 :]))
            yield "product twice", replace(leaf, products=(*leaf.products, product))
    for k, (polynomial, number) in enumerate(leaf.equalities):
        before, after = leaf.equalities[:k], leaf.equalities[k + 1 :]
        yield "equality left out", replace(leaf, equalities=(*before, *after))
        for t in range(len(polynomial)):
            yield "equality: coefficient", replace(leaf, equalities=(*before, (_bumped(polynomial, t), number), *after))
            moved = _moved(polynomial, t)
            yield "equality: exponent", replace(leaf, equalities=(*before, (moved, number), *after))
        for other in range(-1, len(known) + 1):
            if other != number and not _same(known, other, number):
                yield "equality: number", replace(leaf, equalities=(*before, (polynomial, other), *after))


def _products(product: Product, known: tuple[Formula, ...]) -> Iterator[tuple[str, Product]]:
    yield "multiplier with the opposite sign", replace(product, multiplier=-product.multiplier)
    yield "multiplier 0", replace(product, multiplier=Fraction(0))
    if _not_zero(product, known):
        yield "multiplier", replace(product, multiplier=product.multiplier + Fraction(1, 1000))
    for k, number in enumerate(product.hypotheses):
        for other in range(-1, len(known) + 1):
            if other != number and not _same(known, other, number):
                changed = (*product.hypotheses[:k], other, *product.hypotheses[k + 1 :])
                yield f"hypothesis {number} -> {other}", replace(product, hypotheses=changed)
        if any(e != 0 for _, exponents in _polynomial(known[number]) for e in exponents):
            left = (*product.hypotheses[:k], *product.hypotheses[k + 1 :])
            yield "factor left out", replace(product, hypotheses=left)
            yield "factor twice", replace(product, hypotheses=(*product.hypotheses, number))
    if product.square is not None:
        for t in range(len(product.square)):
            yield "square: coefficient", replace(product, square=_bumped(product.square, t))
            yield "square: exponent", replace(product, square=_moved(product.square, t))


def _hypotheses(certificate: Certificate) -> Iterator[tuple[str, tuple[Formula, ...]]]:
    """Changes of hypotheses that are atoms and are used exactly once, or by every strict product."""
    hypotheses = certificate.hypotheses
    uses = Counter(_uses(certificate.refutation))
    for k, formula in enumerate(hypotheses):
        if not uses[k]:
            continue
        before, after = hypotheses[:k], hypotheses[k + 1 :]
        yield "hypothesis left out", (*before, *after)
        if isinstance(formula, AnyOf):
            if formula.parts:
                yield "alternative left out of the hypothesis", (*before, AnyOf(formula.parts[:-1]), *after)
            yield "or -> and", (*before, AllOf(formula.parts), *after)
        elif isinstance(formula, AllOf):
            yield "and -> or", (*before, AnyOf(formula.parts), *after)
        else:
            turned: Formula = Atom("=" if formula.relation != "=" else ">=", formula.polynomial)
            yield "relation", (*before, turned, *after)
            if formula.relation == ">" and all(k in strict for strict in _strict(certificate)):
                yield "strictness", (*before, Atom(">=", formula.polynomial), *after)
            if uses[k] == 1:
                for t in range(len(formula.polynomial)):
                    bumped, moved = _bumped(formula.polynomial, t), _moved(formula.polynomial, t)
                    yield "hypothesis: coefficient", (*before, Atom(formula.relation, bumped), *after)
                    yield "hypothesis: exponent", (*before, Atom(formula.relation, moved), *after)


def _uses(tree: Tree) -> Iterator[int]:
    match tree:
        case Leaf(products, equalities):
            for product in products:
                yield from product.hypotheses
            yield from (number for _, number in equalities)
        case Split(_, positive, otherwise):
            yield from _uses(positive)
            yield from _uses(otherwise)
        case Case(number, branches):
            yield number
            for branch in branches:
                yield from _uses(branch)
        case Unpack(number, rest):
            yield number
            yield from _uses(rest)


def _strict(certificate: Certificate) -> list[tuple[int, ...]]:
    """The hypotheses of the strict products, in certificates that are a single leaf."""
    leaf = certificate.refutation
    if not isinstance(leaf, Leaf):
        return [()]

    def is_strict(product: Product) -> bool:
        atoms = [certificate.hypotheses[n] for n in product.hypotheses]
        return product.square is None and all(isinstance(a, Atom) and a.relation == ">" for a in atoms)

    return [p.hypotheses for p in leaf.products if is_strict(p)]


def _polynomial(formula: Formula) -> Polynomial:
    assert isinstance(formula, Atom)
    return formula.polynomial


def _same(known: tuple[Formula, ...], left: int, right: int) -> bool:
    """Whether two hypotheses have the same polynomial and so may stand for each other."""
    if not 0 <= left < len(known):
        return False
    a, b = known[left], known[right]
    return isinstance(a, Atom) and isinstance(b, Atom) and sorted(a.polynomial) == sorted(b.polynomial)


def _not_zero(product: Product, known: tuple[Formula, ...]) -> bool:
    return all(_polynomial(known[number]) for number in product.hypotheses) and product.square != ()


def _scaled(polynomial: Polynomial, factor: int) -> Polynomial:
    return tuple((factor * a, e) for a, e in polynomial)


def _bumped(polynomial: Polynomial, k: int) -> Polynomial:
    coefficient, exponents = polynomial[k]
    return (*polynomial[:k], (coefficient + 7, exponents), *polynomial[k + 1 :])


def _moved(polynomial: Polynomial, k: int) -> Polynomial:
    """With a higher exponent in one term: then no other term of any of these polynomials can balance it."""
    coefficient, exponents = polynomial[k]
    return (*polynomial[:k], (coefficient, (exponents[0] + 9, *exponents[1:])), *polynomial[k + 1 :])
