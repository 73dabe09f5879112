"""The one rule by which a certificate is believed.

A certificate says that its hypotheses have no common solution over the reals. A leaf shows it by products of
inequalities: each is at least 0 in every solution, one of them is above 0, and yet (with multiples of equalities, which
are 0) they add up to the zero polynomial. A node splits the solutions into parts and shows it for each.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from fractions import Fraction

from verify.errors import VerifyError
from verify.evidence.certificate import AllOf, AnyOf, Atom, Case, Certificate, Formula, Leaf, Split, Tree, Unpack
from verify.trust.polynomials import MAX_FACTORS, Arithmetic, Terms, TooMuch, terms_of


class CertificateRejected(VerifyError):
    """The certificate does not show what it claims to; the message says where it fails."""


def check_certificate(certificate: Certificate) -> None:
    """Return if the certificate refutes its hypotheses. Raises CertificateRejected otherwise."""
    steps = Arithmetic()
    waiting: list[tuple[Tree, tuple[Formula, ...], str]] = [(certificate.refutation, certificate.hypotheses, "root")]
    while waiting:
        tree, known, path = waiting.pop()
        match tree:
            case Leaf():
                try:
                    _check_leaf(tree, known, len(certificate.variables), steps, path)
                except TooMuch as reason:
                    raise CertificateRejected(f"{path}: {reason}") from None
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


def _check_leaf(leaf: Leaf, known: Sequence[Formula], variables: int, steps: Arithmetic, path: str) -> None:
    total: Terms = defaultdict(Fraction)
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
            value = steps.times(value, terms_of(factor.polynomial, variables))
        if product.square is not None:
            root = terms_of(product.square, variables)
            value = steps.times(steps.times(value, root), root)
        strict = strict or every_factor_positive
        steps.add(total, value)
    for polynomial, number in leaf.equalities:
        equality = _hypothesis(number, known, path)
        if not isinstance(equality, Atom) or equality.relation != "=":
            raise CertificateRejected(f"{path}: hypothesis {number} is not an equality")
        factor_terms = terms_of(polynomial, variables)
        steps.add(total, steps.times(factor_terms, terms_of(equality.polynomial, variables)))
    if not strict:
        raise CertificateRejected(f"{path}: no product is strict")
    if any(total.values()):
        raise CertificateRejected(f"{path}: the products do not add up to zero")


def _hypothesis(number: int, known: Sequence[Formula], path: str) -> Formula:
    if not 0 <= number < len(known):
        raise CertificateRejected(f"{path}: there is no hypothesis {number}")
    return known[number]
