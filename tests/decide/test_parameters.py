"""Simple numbers for parameters: the first choices where they serve, without a solver; else what the solver finds."""

from __future__ import annotations

import subprocess
import sys
from fractions import Fraction

import pytest

from verify.decide.clock import Clock
from verify.decide.smt import parameters
from verify.decide.smt.parameters import sample_parameters, simplest_point
from verify.decide.smt.solver import Smt
from verify.semantics.symbolic.setup import set_up

from .tiny import ROCKS, SECONDS, loaded

GIVEN = ["[]", "[0 < ε <= 1/10, 0 < δ <= ε/100]", "[T + S > 2*P, 2*R > T + S, 0 < δ]", "[T = 3*R - R*R/2 - 1]"]


@pytest.mark.parametrize("given", GIVEN)
def test_the_first_choices_are_what_the_solver_finds(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    setup, smt = set_up(loaded(f"{ROCKS}given: {given}\nalways: pareto\n")), Smt()
    found = sample_parameters(setup, [], smt, Clock.of(SECONDS))
    assert found is not None and found == simplest_point(setup) and smt.questions == 0
    monkeypatch.setattr(parameters, "simplest_point", lambda setup: None)
    assert sample_parameters(setup, [], smt, Clock.of(SECONDS)) == found and smt.questions > 0


@pytest.mark.parametrize("given", ["[T > 3]", "[δ > ε]", "[R*R = 2]", "[T + S < 2*P]", "[T < R]"])
def test_where_the_first_choices_do_not_serve_the_solver_is_asked(given: str) -> None:
    setup, smt = set_up(loaded(f"{ROCKS}given: {given}\nalways: pareto\n")), Smt()
    assert simplest_point(setup) is None
    sample_parameters(setup, [], smt, Clock.of(SECONDS))
    assert smt.questions > 0


def test_in_reading_post_the_first_choice_of_delta_is_two_nths() -> None:
    text = f"{ROCKS}given: [0 < ε <= 1/10, 0 < δ <= 1/3]\nreading: post\nalways: pareto\n"
    found = simplest_point(set_up(loaded(text)))
    assert found is not None and found["δ"] == Fraction(1, 1000)
    assert simplest_point(set_up(loaded(text.replace("0 < δ <= 1/3", "δ = 1/1000")))) is not None
    assert simplest_point(set_up(loaded(text.replace("0 < δ <= 1/3", "δ = 3/1000")))) is None


def test_a_claim_without_questions_loads_no_solver() -> None:
    code = (
        "import sys; from verify.decide.claim import decide; from verify.library.find import find_claims\n"
        "result = decide(find_claims(['lp-step'])[0], 60, lambda words: None)\n"
        "print(result.verdict, result.trust, 'z3' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "proved certificate False"
