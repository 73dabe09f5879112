"""Coq agrees that there are the roots that a proof of existence defines, and not others."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from verify.evidence.certificate import AllOf, AnyOf, Atom, Certificate, Formula, Leaf, Polynomial
from verify.evidence.existence import Definition, ExistenceProof, Value
from verify.show.coq import coq_file
from verify.show.coq.roots import coq_roots

from ..coqc import coqc

NAMES = ("R", "Then", "root(1)")
"""Variables that Coq knows by these names too."""


def poly(*terms: tuple[int | Fraction, tuple[int, int, int]]) -> Polynomial:
    return tuple((Fraction(a), exponents) for a, exponents in terms)


def proof(formula: Formula, definition: Definition) -> ExistenceProof:
    labels = (definition.label,)
    certificate = Certificate(NAMES, (formula,), labels, Leaf((), ()))
    return ExistenceProof(NAMES, (), certificate, (definition,))


ONE, R, T, ROOT = (0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1)
# A root of R/2*r^2 - T between 0 and 1/R; at the upper bound it is 1/(2*R) - T, cleared R/2 - R^2*T.
SQUARE = poly((Fraction(1, 2), (1, 0, 2)), (-1, T))
DEFINITION = Definition("root(1)", SQUARE, Value(()), Value(poly((1, ONE)), poly((1, R))))
NO_BRACKET: tuple[Formula, ...] = (
    Atom(">=", poly((-1, R))),
    Atom(">", poly((-1, ONE))),
    Atom(">", poly((-1, T))),
    Atom(">", poly((Fraction(-1, 2), R), (1, (2, 1, 0)))),
)
IS_ROOT: tuple[Formula, ...] = (
    Atom("=", SQUARE),
    Atom(">=", poly((1, ROOT))),
    Atom(">=", poly((1, ONE), (-1, (1, 0, 1)))),
)
STATED = AnyOf((*NO_BRACKET, AllOf(IS_ROOT)))


def accepted(checker: Path, folder: Path, formula: Formula, definition: Definition = DEFINITION) -> bool:
    text = coq_file([], "a root", coq_roots("example", proof(formula, definition)))
    run = coqc(checker, folder, text)
    assert run.returncode == 0 or "Error:" in run.stderr
    return run.returncode == 0


def test_a_root_is_a_theorem(coq_checker: Path, tmp_path: Path) -> None:
    (theorem,) = coq_roots("example", proof(STATED, DEFINITION))
    assert theorem.startswith(
        "Theorem example_root_1 :\n  forall R Then_2 : Rdefinitions.R, exists root_1 : Rdefinitions.R,\n"
    )
    assert "(* root(1) is a root *)" in theorem
    assert accepted(coq_checker, tmp_path, STATED)


@pytest.mark.parametrize("left_out", [0, 2, 3])
def test_without_the_cases_in_which_there_is_none_it_is_not(left_out: int, coq_checker: Path, tmp_path: Path) -> None:
    kept = [part for k, part in enumerate(NO_BRACKET) if k != left_out]
    assert not accepted(coq_checker, tmp_path, AnyOf((*kept, AllOf(IS_ROOT))))


def test_a_root_may_lie_at_a_bound(coq_checker: Path, tmp_path: Path) -> None:
    strict = AllOf((IS_ROOT[0], Atom(">", poly((1, ROOT))), IS_ROOT[2]))
    assert not accepted(coq_checker, tmp_path, AnyOf((*NO_BRACKET, strict)))


def test_it_is_a_root_of_that_polynomial(coq_checker: Path, tmp_path: Path) -> None:
    other = replace(DEFINITION, polynomial=poly((1, (1, 0, 2)), (-1, T)))
    assert not accepted(coq_checker, tmp_path, STATED, other)


def test_what_the_certificate_does_not_speak_of_is_no_theorem() -> None:
    found = proof(STATED, DEFINITION)
    unlabelled = replace(found, certificate=replace(found.certificate, labels=("given",)))
    assert coq_roots("example", unlabelled) == []


def test_a_root_of_numbers_alone(coq_checker: Path, tmp_path: Path) -> None:
    definition = Definition("root(1)", poly((2, (0, 0, 2)), (-1, ONE)), Value(()), Value(poly((1, ONE))))
    stated = AllOf(
        (Atom("=", definition.polynomial), Atom(">=", poly((1, ROOT))), Atom(">=", poly((1, ONE), (-1, ROOT))))
    )
    assert "  exists root_1 : R,\n" in coq_roots("example", proof(stated, definition))[0]
    assert accepted(coq_checker, tmp_path, stated, definition)
