"""A certificate with whole numbers only: Coq adds and multiplies them many times faster than fractions.

Each hypothesis is multiplied by its common denominator, and so is each polynomial by which the refutation splits, and
each that it squares; then each leaf is. That changes neither what a hypothesis says nor what a leaf shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import gcd, lcm

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


def integral(certificate: Certificate) -> Certificate:
    """The certificate in whole numbers. One that is not valid stays so: nothing is checked here."""
    return Certificate(
        certificate.variables,
        tuple(map(_formula, certificate.hypotheses)),
        certificate.labels,
        _tree(certificate.refutation, certificate.hypotheses),
    )


def _formula(formula: Formula) -> Formula:
    match formula:
        case Atom(relation, polynomial):
            return Atom(relation, _times(polynomial, _denominator(polynomial)))
        case AnyOf(parts):
            return AnyOf(tuple(map(_formula, parts)))
        case AllOf(parts):
            return AllOf(tuple(map(_formula, parts)))


def _tree(tree: Tree, known: Sequence[Formula]) -> Tree:
    """The tree for the hypotheses multiplied out; `known` are those before."""
    match tree:
        case Leaf():
            return _leaf(tree, known)
        case Split(polynomial, positive, otherwise):
            more = Atom(">", polynomial)
            return Split(
                _times(polynomial, _denominator(polynomial)),
                _tree(positive, (*known, more)),
                _tree(otherwise, (*known, more)),
            )
        case Case(number, branches):
            parts = _parts(number, known)
            return Case(number, tuple(_tree(t, (*known, *parts[k : k + 1])) for k, t in enumerate(branches)))
        case Unpack(number, rest):
            return Unpack(number, _tree(rest, (*known, *_parts(number, known))))


def _parts(number: int, known: Sequence[Formula]) -> tuple[Formula, ...]:
    formula = known[number] if 0 <= number < len(known) else None
    return formula.parts if isinstance(formula, AnyOf | AllOf) else ()


def _leaf(leaf: Leaf, known: Sequence[Formula]) -> Leaf:
    products, equalities = [], []
    for product in leaf.products:
        by = product.multiplier
        for number in product.hypotheses:
            by /= _scale(number, known)
        square = product.square
        if square is not None:
            by /= _denominator(square) ** 2
            square = _times(square, _denominator(square))
        products.append(Product(by, product.hypotheses, square))
    for polynomial, number in leaf.equalities:
        equalities.append((_times(polynomial, Fraction(1, _scale(number, known))), number))
    numbers = [p.multiplier for p in products] + [c for polynomial, _ in equalities for c, _ in polynomial]
    least = Fraction(lcm(*(n.denominator for n in numbers)), gcd(*(n.numerator for n in numbers)) or 1)
    return Leaf(
        tuple(Product(p.multiplier * least, p.hypotheses, p.square) for p in products),
        tuple((_times(polynomial, least), number) for polynomial, number in equalities),
    )


def _scale(number: int, known: Sequence[Formula]) -> int:
    """By what the hypothesis was multiplied."""
    formula = known[number] if 0 <= number < len(known) else None
    return _denominator(formula.polynomial) if isinstance(formula, Atom) else 1


def _denominator(polynomial: Polynomial) -> int:
    return lcm(*(coefficient.denominator for coefficient, _ in polynomial))


def _times(polynomial: Polynomial, factor: int | Fraction) -> Polynomial:
    return tuple((coefficient * factor, exponents) for coefficient, exponents in polynomial)
