"""The search finds certificates where there is no solution, never where there is one, and the kernel accepts them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from sympy.polys.rings import PolyElement

from tests.thorough import thorough
from verify.decide.clock import Clock
from verify.decide.positivstellensatz.refute import CertificateSearch, refute
from verify.evidence.certificate import Certificate
from verify.library.find import load_claim
from verify.semantics.symbolic.algebra import polynomial_ring
from verify.semantics.symbolic.formula import AllOf, AnyOf, Atom, Formula, Hypothesis, all_of, any_of, atom
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.problem import Problem, consistent_states, with_goal
from verify.semantics.symbolic.setup import Setup, set_up
from verify.trust.check_certificate import check_certificate

RING = polynomial_ring(["x", "y", "z"])
X, Y, Z = RING.gens
CLAIMS = Path(__file__).parents[2] / "spec" / "claims"
SECONDS = 60.0


def hypotheses(*formulas: Formula) -> list[Hypothesis]:
    return [Hypothesis(f"number {k}", formula) for k, formula in enumerate(formulas)]


def accepted(found: Certificate | None) -> Certificate:
    assert found is not None
    again = Certificate.parse(json.dumps(found.to_json()))
    assert again == found
    check_certificate(again)
    return found


@pytest.mark.parametrize(
    "formulas",
    [
        (Atom(">=", X - 1), Atom(">", -X)),
        (Atom("=", X - Y), Atom("=", Y - Z), Atom(">", X - Z)),
        (Atom("=", 2 * X - 3), Atom(">", Y * X - 3), Atom(">", 1 - Y)),
        (Atom(">=", X - 1), Atom(">=", 1 - X), Atom(">", X * Y - 1), Atom(">", 1 - Y)),
        (Atom(">=", X), Atom(">=", -Y), Atom(">=", Y - X), Atom(">", X * Z)),
        (Atom(">", X), Atom(">", Y), Atom(">=", -X * Y)),
        (Atom(">", X), Atom(">", Y), Atom(">", Z), Atom(">=", -X * Y * Z)),
        (Atom("=", X * Y - 1), Atom("=", X * Y - 2)),
        (Atom("=", X * Y - 1), Atom(">", X * Y * Z - Z)),
        (AnyOf((Atom(">", X), Atom(">", -X))), Atom("=", X)),
        (AnyOf(()),),
        (AnyOf((AllOf((Atom(">", X), Atom(">", Y))), Atom(">", Z))), Atom("=", Z), Atom(">=", -X * Y)),
        (AnyOf((AllOf((Atom(">", X), AnyOf((Atom(">", Y), Atom(">", Z))))), Atom(">", X - 1))), Atom(">=", -X)),
        (AllOf((Atom(">", X), AllOf((Atom(">", 2 * Y), Atom(">=", 3 * Z))))), Atom(">", -X * Y - Z)),
        (Atom(">", RING(-1)),),
    ],
)
def test_contradictions_are_refuted(formulas: tuple[Formula, ...]) -> None:
    accepted(refute(hypotheses(*formulas), SECONDS))


def random_polynomial(random: Random, degree: int) -> PolyElement:
    poly = RING.zero
    for _ in range(random.randint(1, 4)):
        term = RING(random.randint(-5, 5))
        for _ in range(random.randint(0, degree)):
            term *= random.choice((X, Y, Z))
        poly += term
    return poly


BOX = tuple(Atom(">=", part) for v in (X, Y, Z) for part in (v, 1 - v))


@pytest.mark.parametrize("seed", range(thorough(60, 20)))
def test_satisfiable_systems_are_never_refuted(seed: int) -> None:
    """Hypotheses made to hold at a random point."""
    random = Random(seed)
    point = [(v, RING(random.randint(0, 4)) / 4) for v in (X, Y, Z)]

    def true_atom() -> Formula:
        poly = random_polynomial(random, 3)
        value = poly.compose(point).coeff(1)
        return atom(">", poly) if value > 0 else atom(">", -poly) if value < 0 else atom("=", poly)

    def either() -> Formula:
        parts = [true_atom(), atom(">", random_polynomial(random, 2))]
        random.shuffle(parts)
        return any_of(parts)

    formulas = [*BOX, *(true_atom() for _ in range(4)), *(either() for _ in range(2))]
    assert refute(hypotheses(*formulas), 1.0) is None


@pytest.mark.parametrize("seed", range(40))
def test_random_contradictions_are_refuted(seed: int) -> None:
    """Products of things that are not negative, and the claim that their sum is."""
    random = Random(seed)
    known = [random_polynomial(random, 1) for _ in range(3)]
    parts = [X, Y, Z, 1 - X, 1 - Y, 1 - Z, *known]
    total = RING(random.randint(0, 2))
    for _ in range(4):
        total += random.randint(1, 5) * random.choice(parts) * random.choice([RING.one, X, 1 - Y, Z])
    third = random.choice([Atom(">", -total), any_of((atom(">", -total), atom(">", -X - 1)))])
    formulas = [*BOX, *(atom(">=", k) for k in known), third]
    accepted(refute(hypotheses(*formulas), SECONDS))


def problems(name: str) -> Iterator[tuple[Setup, Problem]]:
    (path,) = CLAIMS.glob(f"*/{name}.claim.yaml")
    setup = set_up(load_claim(path))
    for item in setup.claim.items:
        goal = Goal(setup, "weaker")
        denied = goal.formula(item.proposition, False)
        for problem in consistent_states(setup):
            yield setup, with_goal(problem, "denied", denied, goal.instances)


@pytest.mark.parametrize(
    "name",
    ["nelp-floor", "lp-pareto", "lp-v-defect", "nelp-v-defect", "yellow-self", "lp-step", "nicer-self", "nicer-robust"],
)
def test_symbolic_claims_have_certificates(name: str) -> None:
    for setup, problem in problems(name):
        found = CertificateSearch(problem, (*setup.given, *setup.simplex)).go_on(Clock.of(SECONDS))
        assert isinstance(found, Certificate)
        accepted(found)
        assert set(found.labels) <= {h.label for h in problem.hypotheses()}


def test_false_at_once() -> None:
    accepted(refute(hypotheses(all_of(()), any_of(())), SECONDS))
