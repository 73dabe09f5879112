"""The one rule by which a certificate is believed.

A certificate says that its hypotheses have no common solution over the reals. A leaf shows it by products of
inequalities: each is at least 0 in every solution, one of them is above 0, and yet (with multiples of equalities, which
are 0) they add up to the zero polynomial. A node splits the solutions into parts and shows it for each.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from fractions import Fraction

from verify.evidence.certificate import (
    MAX_EXPONENT,
    AllOf,
    AnyOf,
    Atom,
    Case,
    Certificate,
    Formula,
    Leaf,
    Polynomial,
    Split,
    Tree,
    Unpack,
)

MAX_FACTORS = 64  # in one product
BITS = 16  # per exponent; a product's exponents stay below (MAX_FACTORS + 2) * MAX_EXPONENT < 2 ** BITS
MAX_STEPS = 3_000_000  # multiplications and additions of terms in a whole certificate; long numbers count more


class CertificateRejected(Exception):
    """The certificate does not show what it claims to; the message says where it fails."""


def check_certificate(certificate: Certificate) -> None:
    """Return if the certificate refutes its hypotheses. Raises CertificateRejected otherwise."""
    steps = _Steps()
    waiting: list[tuple[Tree, tuple[Formula, ...], str]] = [(certificate.refutation, certificate.hypotheses, "root")]
    while waiting:
        tree, known, path = waiting.pop()
        match tree:
            case Leaf():
                _check_leaf(tree, known, len(certificate.variables), steps, path)
            case Split(polynomial, positive, otherwise):
                negated = tuple((-coefficient, exponents) for coefficient, exponents in polynomial)
                waiting.append((positive, (*known, Atom(">", polynomial)), f"{path}.positive"))
                waiting.append((otherwise, (*known, Atom(">=", negated)), f"{path}.otherwise"))
            case Case(number, branches):
                disjunction = _hypothesis(number, known, path)
                if not isinstance(disjunction, AnyOf):
                    raise CertificateRejected(f"{path}: hypothesis {number} is not a disjunction")
                if len(branches) != len(disjunction.parts):
                    raise CertificateRejected(
                        f"{path}: hypothesis {number} has {len(disjunction.parts)} alternatives, found {len(branches)}"
                    )
                for k, (branch, part) in enumerate(zip(branches, disjunction.parts, strict=True)):
                    waiting.append((branch, (*known, part), f"{path}.{k}"))
            case Unpack(number, rest):
                conjunction = _hypothesis(number, known, path)
                if not isinstance(conjunction, AllOf):
                    raise CertificateRejected(f"{path}: hypothesis {number} is not a conjunction")
                waiting.append((rest, (*known, *conjunction.parts), path))
            case _:
                raise CertificateRejected(f"{path}: expected a tree, found {type(tree).__name__}")


def _check_leaf(leaf: Leaf, known: Sequence[Formula], variables: int, steps: _Steps, path: str) -> None:
    total: dict[int, Fraction] = defaultdict(Fraction)
    strict = False
    for product in leaf.products:
        if product.multiplier <= 0:
            raise CertificateRejected(f"{path}: the multiplier {product.multiplier} is not positive")
        if len(product.hypotheses) > MAX_FACTORS:
            raise CertificateRejected(f"{path}: a product of more than {MAX_FACTORS} hypotheses")
        value = {0: product.multiplier}
        every_factor_positive = product.square is None
        for number in product.hypotheses:
            factor = _hypothesis(number, known, path)
            if not isinstance(factor, Atom) or factor.relation not in (">", ">="):
                raise CertificateRejected(f"{path}: hypothesis {number} is not an inequality")
            every_factor_positive = every_factor_positive and factor.relation == ">"
            value = steps.times(value, _packed(factor.polynomial, variables, path))
        if product.square is not None:
            root = _packed(product.square, variables, path)
            value = steps.times(steps.times(value, root), root)
        strict = strict or every_factor_positive
        steps.add(total, value)
    for polynomial, number in leaf.equalities:
        equality = _hypothesis(number, known, path)
        if not isinstance(equality, Atom) or equality.relation != "=":
            raise CertificateRejected(f"{path}: hypothesis {number} is not an equality")
        steps.add(
            total, steps.times(_packed(polynomial, variables, path), _packed(equality.polynomial, variables, path))
        )
    if not strict:
        raise CertificateRejected(f"{path}: no product is strict")
    if any(total.values()):
        raise CertificateRejected(f"{path}: the products do not add up to zero")


def _hypothesis(number: int, known: Sequence[Formula], path: str) -> Formula:
    if not 0 <= number < len(known):
        raise CertificateRejected(f"{path}: there is no hypothesis {number}")
    return known[number]


def _packed(polynomial: Polynomial, variables: int, path: str) -> dict[int, Fraction]:
    """The terms by monomial, which is one integer with BITS for each exponent: to multiply monomials is to add."""
    terms: dict[int, Fraction] = defaultdict(Fraction)
    for coefficient, exponents in polynomial:
        if len(exponents) != variables or not all(0 <= e <= MAX_EXPONENT for e in exponents):
            raise CertificateRejected(f"{path}: expected {variables} exponents from 0 to {MAX_EXPONENT}")
        terms[sum(e << (BITS * i) for i, e in enumerate(exponents) if e)] += coefficient
    return terms


class _Steps:
    """Calculates, and counts, so that no certificate can keep the kernel busy for ever."""

    def __init__(self) -> None:
        self.taken = 0

    def times(self, left: dict[int, Fraction], right: dict[int, Fraction]) -> dict[int, Fraction]:
        self._take(len(left) * len(right) * _length(left) * _length(right))
        result: dict[int, Fraction] = defaultdict(Fraction)
        for monomial, coefficient in left.items():
            for other, factor in right.items():
                result[monomial + other] += coefficient * factor
        return result

    def add(self, total: dict[int, Fraction], terms: dict[int, Fraction]) -> None:
        self._take(len(terms) * _length(total) * _length(terms))
        for monomial, coefficient in terms.items():
            total[monomial] += coefficient

    def _take(self, steps: int) -> None:
        self.taken += steps
        if self.taken > MAX_STEPS:
            raise CertificateRejected(f"checking it takes more than {MAX_STEPS} steps")


def _length(terms: dict[int, Fraction]) -> int:
    """Of the longest number, in units of 512 bits."""
    longest = max((c.numerator.bit_length() + c.denominator.bit_length() for c in terms.values()), default=0)
    return 1 + longest // 512
