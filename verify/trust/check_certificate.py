"""The one rule by which a certificate is believed.

A certificate says that its hypotheses have no common solution over the reals. A leaf shows it by products of
inequalities: each is at least 0 in every solution, one of them is above 0, and yet (with multiples of equalities, which
are 0) they add up to the zero polynomial. A node splits the solutions into parts and shows it for each.
"""

from __future__ import annotations

from collections.abc import Sequence

from verify.errors import VerifyError
from verify.evidence.certificate import AllOf, AnyOf, Atom, Case, Certificate, Formula, Leaf, Split, Tree, Unpack
from verify.trust.polynomials import MAX_FACTORS, Arithmetic, NoPolynomial, Steps, Terms, terms_of


class CertificateRejected(VerifyError):
    """The certificate does not show what it claims to; the message says where it fails."""


def check_certificate(certificate: Certificate, steps: Steps | None = None) -> None:
    """Return if the certificate refutes its hypotheses. Raises CertificateRejected otherwise, and TooMuch where that
    takes more steps than there are."""
    known = _Known(len(certificate.variables), steps or Steps())
    waiting: list[tuple[Tree, int, tuple[Formula, ...], str]] = [
        (certificate.refutation, 0, certificate.hypotheses, "root")
    ]
    while waiting:
        tree, count, added, path = waiting.pop()
        known.add_after(count, added)  # what the other branches had added since is forgotten
        now = len(known.formulas)
        match tree:
            case Leaf():
                try:
                    _check_leaf(tree, known, path)
                except NoPolynomial as reason:
                    raise CertificateRejected(f"{path}: {reason}") from None
            case Split(polynomial, positive, otherwise):
                negated = tuple((-coefficient, exponents) for coefficient, exponents in polynomial)
                waiting.append((positive, now, (Atom(">", polynomial),), f"{path}.positive"))
                waiting.append((otherwise, now, (Atom(">=", negated),), f"{path}.otherwise"))
            case Case(number, branches):
                disjunction = known.formula(number, path)
                if not isinstance(disjunction, AnyOf):
                    raise CertificateRejected(f"{path}: hypothesis {number} is not a disjunction")
                if len(branches) != len(disjunction.parts):
                    raise CertificateRejected(
                        f"{path}: hypothesis {number} has {len(disjunction.parts)} alternatives, found {len(branches)}"
                    )
                for k, (branch, part) in enumerate(zip(branches, disjunction.parts, strict=True)):
                    waiting.append((branch, now, (part,), f"{path}.{k}"))
            case Unpack(number, rest):
                conjunction = known.formula(number, path)
                if not isinstance(conjunction, AllOf):
                    raise CertificateRejected(f"{path}: hypothesis {number} is not a conjunction")
                waiting.append((rest, now, conjunction.parts, path))
            case _:
                raise CertificateRejected(f"{path}: expected a tree, found {type(tree).__name__}")


class _Known:
    """The hypotheses at one node of the tree, numbered from 0; each one's terms are read once, when first used."""

    def __init__(self, variables: int, steps: Steps) -> None:
        self.variables, self.steps = variables, steps
        self.formulas: list[Formula] = []
        self._terms: list[Terms | None] = []

    def add_after(self, count: int, added: Sequence[Formula]) -> None:
        self.steps.take(1 + len(added))
        self.formulas[count:] = added
        self._terms[count:] = [None] * len(added)

    def formula(self, number: int, path: str) -> Formula:
        if not 0 <= number < len(self.formulas):
            raise CertificateRejected(f"{path}: there is no hypothesis {number}")
        return self.formulas[number]

    def atom(self, number: int, kind: str, relations: Sequence[str], path: str) -> tuple[str, Terms]:
        """The relation and the terms of a hypothesis that has to be an atom of this kind."""
        found = self.formula(number, path)
        if not isinstance(found, Atom) or found.relation not in relations:
            raise CertificateRejected(f"{path}: hypothesis {number} is not an {kind}")
        terms = self._terms[number]
        if terms is None:
            terms = self._terms[number] = terms_of(found.polynomial, self.variables, self.steps)
        return found.relation, terms


def _check_leaf(leaf: Leaf, known: _Known, path: str) -> None:
    arithmetic = Arithmetic(known.variables, known.steps)
    strict = False
    for product in leaf.products:
        if product.multiplier <= 0:
            raise CertificateRejected(f"{path}: the multiplier {product.multiplier} is not positive")
        if len(product.hypotheses) > MAX_FACTORS:
            raise CertificateRejected(f"{path}: a product of more than {MAX_FACTORS} hypotheses")
        value: Terms = {0: 1}
        every_factor_positive = product.square is None
        for number in product.hypotheses:
            relation, factor = known.atom(number, "inequality", (">", ">="), path)
            every_factor_positive = every_factor_positive and relation == ">"
            value = arithmetic.times(value, factor)
        if product.square is not None:
            root = terms_of(product.square, known.variables, known.steps)
            value = arithmetic.times(arithmetic.times(value, root), root)
        strict = strict or every_factor_positive
        arithmetic.add(value, product.multiplier)
    for polynomial, number in leaf.equalities:
        _, equality = known.atom(number, "equality", ("=",), path)
        factor = terms_of(polynomial, known.variables, known.steps)
        arithmetic.add(arithmetic.times(factor, equality))
    if not strict:
        raise CertificateRejected(f"{path}: no product is strict")
    if any(arithmetic.total.values()):
        raise CertificateRejected(f"{path}: the products do not add up to zero")
