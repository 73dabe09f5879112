"""Small timed pieces: `pytest benchmarks` (with pytest-benchmark)."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from verify.decide.positivstellensatz.refute import refute
from verify.decide.states import world_of
from verify.evidence.file import read_evidence
from verify.library.find import LoadedClaim, find_claims, load_claim
from verify.semantics.exact.interpreter import Interpreter, Zones
from verify.semantics.program import ReadZone, subtrees
from verify.semantics.symbolic.formula import Hypothesis
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.problem import consistent_states, with_goal
from verify.semantics.symbolic.setup import Setup, set_up
from verify.semantics.symbolic.smtlib import question, smtlib
from verify.trust.check_certificate import check_certificate
from verify.trust.check_realised import on_grid
from verify.trust.check_witness import examine

PROOFS = Path(__file__).parents[1] / "proofs"
NAMES = ("nelp-floor", "nelp-self", "green-self")
SECONDS = 60.0


def loaded(name: str) -> LoadedClaim:
    (path,) = find_claims([name])
    return load_claim(path)


@pytest.mark.parametrize("name", NAMES)
def test_parse(benchmark: Any, name: str) -> None:
    (path,) = find_claims([name])
    benchmark(load_claim, path)


@pytest.mark.parametrize("name", NAMES)
def test_encode(benchmark: Any, name: str) -> None:
    claim = loaded(name)
    benchmark(lambda: consistent_states(set_up(claim)))


@pytest.mark.parametrize("name", NAMES)
def test_write_the_question(benchmark: Any, name: str) -> None:
    formulas = question(loaded(name)).formulas
    benchmark(smtlib, formulas)


@pytest.mark.parametrize("name", NAMES)
def test_one_leafs_certificate(benchmark: Any, name: str) -> None:
    case = _first_leaf(set_up(loaded(name)))
    assert benchmark(refute, case, SECONDS) is not None


@pytest.mark.parametrize("name", NAMES)
def test_check_certificates(benchmark: Any, name: str) -> None:
    certificates = [i.certificate for i in read_evidence(PROOFS / f"{name}.evidence.json").items if i.certificate]

    def check() -> None:
        for certificate in certificates:
            check_certificate(certificate)

    benchmark(check)


def test_check_a_witness(benchmark: Any) -> None:
    (item,) = read_evidence(PROOFS / "lp-pareto-delta.evidence.json").items
    assert benchmark(examine, on_grid(loaded("lp-pareto-delta")), item.witness)


@pytest.mark.parametrize("name", NAMES)
def test_run_a_program(benchmark: Any, name: str) -> None:
    setup = set_up(loaded(name))
    numbers = {"T": 3, "R": 2, "P": 1, "S": 0, "k": 2}
    parameters = {n: Fraction(v) for n, v in numbers.items()} | {"ε": Fraction(1, 10), "δ": Fraction(1, 1000)}
    world, program, half = world_of(setup, parameters), setup.programs[0], Fraction(1, 2)
    assert program is not None
    seen = {j: ((half, half + Fraction(1, 2000)), (half - Fraction(1, 2000), half)) for j in range(len(world.players))}
    zones: Zones = {node.site: seen for node in subtrees(program.tree) if isinstance(node, ReadZone)}
    interpreter = Interpreter(world, program, ((half, half),) * len(world.players), {})
    assert benchmark(interpreter.outcomes, zones)


def _first_leaf(setup: Setup) -> tuple[Hypothesis, ...]:
    """The hypotheses of a consistent state in which the first item fails, with the first alternative of each choice."""
    (possible,) = consistent_states(setup)
    goal = Goal(setup, "weaker")
    item = setup.claim.items[0]
    problem = with_goal(possible, item.text, goal.formula(item.proposition, False), goal.instances)
    return (*problem.base, *(h for choice in problem.choices for h in choice.alternatives[0].hypotheses))
