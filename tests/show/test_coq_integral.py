"""Multiplying out the denominators changes neither what a certificate says nor whether it is valid."""

from __future__ import annotations

from fractions import Fraction

import pytest

from verify.evidence.certificate import AllOf, AnyOf, Atom, Case, Formula, Split, Unpack
from verify.show.coq.integral import integral
from verify.trust.check_certificate import CertificateRejected, check_certificate

from ..trust.examples import certificate, leaf, linear, product
from ..trust.mutations import mutants


def over(numerator: int, denominator: int) -> Fraction:
    return Fraction(numerator, denominator)


HALF = over(1, 2)
FRACTIONS = {
    "split": certificate(
        Split(
            linear(over(1, 3), -HALF),
            leaf(product(0, by=5), product(2, by=2), product(by=over(11, 6))),
            leaf(product(2), product(1, by=3), product(by=over(1, 30))),
        ),
        Atom(">", linear(-HALF, over(1, 5))),
        Atom(">=", linear(over(1, 10), over(-1, 6))),
    ),
    "case": certificate(
        Case(
            0,
            (
                leaf(product(2), product(1, by=3), product(by=over(2, 3))),
                Unpack(
                    2, leaf(product(4), product(by=over(29, 70)), equalities=((linear(over(3, 7)), 3),))
                ),
            ),
        ),
        AnyOf(
            (
                Atom(">", linear(-1, HALF)),
                AllOf((Atom("=", linear(-HALF, 0, over(1, 3))), Atom(">=", linear(over(-1, 5), 0, over(-1, 7))))),
            )
        ),
        Atom(">=", linear(over(1, 9), over(-1, 6))),
    ),
    "square": certificate(
        leaf(product(0), product(square=linear(0, HALF, over(-1, 3))), product(1, 1, by=over(1, 5))),
        Atom(
            ">=",
            (
                (over(-1, 4), (2, 0)),
                (over(1, 3), (1, 1)),
                (over(-1, 9), (0, 2)),
                (over(-1, 20), (2, 0)),
            ),
        ),
        Atom(">", linear(0, HALF)),
    ),
}  # fmt: skip


def atoms(formula: Formula) -> list[Atom]:
    return [formula] if isinstance(formula, Atom) else [atom for part in formula.parts for atom in atoms(part)]


@pytest.mark.parametrize("name", FRACTIONS)
def test_valid_stays_valid_and_invalid_invalid(name: str) -> None:
    check_certificate(FRACTIONS[name])
    check_certificate(integral(FRACTIONS[name]))
    for what, mutant in mutants(FRACTIONS[name]):
        with pytest.raises(CertificateRejected):
            check_certificate(integral(mutant))
            pytest.fail(what)


@pytest.mark.parametrize("name", FRACTIONS)
def test_each_hypothesis_is_multiplied_by_a_positive_number(name: str) -> None:
    original, whole = FRACTIONS[name], integral(FRACTIONS[name])
    assert (whole.variables, whole.labels) == (original.variables, original.labels)
    for old, new in zip(original.hypotheses, whole.hypotheses, strict=True):
        for before, after in zip(atoms(old), atoms(new), strict=True):
            assert after.relation == before.relation
            (ratio,) = {a / b for (a, _), (b, _) in zip(after.polynomial, before.polynomial, strict=True)}
            assert ratio > 0
            assert [e for _, e in after.polynomial] == [e for _, e in before.polynomial]
            assert all(coefficient.denominator == 1 for coefficient, _ in after.polynomial)
