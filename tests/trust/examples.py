"""Certificates made by hand, one rule each."""

from __future__ import annotations

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

ONE = Fraction(1)


def linear(constant: int | Fraction, x: int | Fraction = 0, y: int | Fraction = 0) -> Polynomial:
    """constant + x * X + y * Y."""
    terms = ((constant, (0, 0)), (x, (1, 0)), (y, (0, 1)))
    return tuple((Fraction(a), e) for a, e in terms if a)


def product(*hypotheses: int, by: int | Fraction = 1, square: Polynomial | None = None) -> Product:
    return Product(Fraction(by), hypotheses, square)


def certificate(refutation: Tree, *hypotheses: Formula) -> Certificate:
    return Certificate(("x", "y"), hypotheses, tuple(f"number {k}" for k in range(len(hypotheses))), refutation)


def leaf(*products: Product, equalities: tuple[tuple[Polynomial, int], ...] = ()) -> Leaf:
    return Leaf(products, equalities)


X_POSITIVE, Y_POSITIVE = Atom(">", linear(0, 1)), Atom(">", linear(0, 0, 1))
X_NEGATIVE, Y_NEGATIVE = Atom(">", linear(0, -1)), Atom(">", linear(0, 0, -1))
XY_NEGATIVE = Atom(">=", ((Fraction(-1), (1, 1)),))
XY_AT_LEAST_ONE = Atom(">=", ((Fraction(1), (1, 1)), (Fraction(-1), (0, 0))))

FARKAS = certificate(
    leaf(product(0, by=2), product(1), product(by=1)),
    Atom(">=", linear(-1, 1)),
    Atom(">=", linear(1, -2)),
)
HANDELMAN = certificate(leaf(product(0, 1), product(2)), X_POSITIVE, Y_POSITIVE, XY_NEGATIVE)
SQUARE = certificate(
    leaf(product(0), product(square=linear(0, 1, -1)), product(1)),
    Atom(">", ((Fraction(2), (1, 1)), (Fraction(-1), (2, 0)), (Fraction(-1), (0, 2)), (Fraction(-3), (0, 0)))),
    Atom(">=", linear(3)),
)
TIMES_SQUARE = certificate(
    leaf(product(0, square=linear(0, 0, 1)), product(1)),
    Atom(">=", linear(0, 1)),
    Atom(">", ((Fraction(-1), (1, 2)),)),
)
EQUALITY = certificate(
    leaf(product(0), product(by=4), equalities=((linear(0, 0, -1), 1), (linear(-1, 0), 2))),
    Atom(">", ((Fraction(1), (1, 1)), (Fraction(-3), (0, 0)))),
    Atom("=", linear(-1, 1)),
    Atom("=", linear(1, 0, 1)),
)
SPLIT = certificate(
    Split(
        linear(0, 1),
        leaf(product(0, 3), product(1)),
        leaf(product(0, 3), product(2)),
    ),
    Y_POSITIVE,
    Atom(">", ((Fraction(-1), (1, 1)),)),
    Atom(">", ((Fraction(1), (1, 1)),)),
)
CASE = certificate(
    Case(0, (leaf(product(1), product(2)), leaf(product(1), product(2)))),
    AnyOf((X_NEGATIVE, Atom(">=", linear(0, -1)))),
    X_POSITIVE,
)
AND = certificate(
    Unpack(0, leaf(product(1, 2), product(3))),
    AllOf((Y_POSITIVE, XY_NEGATIVE)),
    X_POSITIVE,
)
NESTED = certificate(
    Case(
        0,
        (
            Unpack(3, leaf(product(4, 5), product(2))),
            Case(3, (leaf(product(1, 4), product(2)), leaf(product(4), product(1)))),
        ),
    ),
    AnyOf((AllOf((X_POSITIVE, Y_POSITIVE)), AnyOf((Y_POSITIVE, X_NEGATIVE)))),
    X_POSITIVE,
    XY_NEGATIVE,
)
NOTHING_LEFT = certificate(Case(0, ()), AnyOf(()))
FALSE_NUMBER = certificate(leaf(product(0), product(by=2)), Atom(">=", linear(-2)))

EXAMPLES = {
    "farkas": FARKAS,
    "handelman": HANDELMAN,
    "square": SQUARE,
    "times square": TIMES_SQUARE,
    "equality": EQUALITY,
    "split": SPLIT,
    "case": CASE,
    "and": AND,
    "nested": NESTED,
    "nothing left": NOTHING_LEFT,
    "false number": FALSE_NUMBER,
}
