"""Fields of algebraic numbers, simple solutions, questions to the solver, and the reading on the grid."""

from __future__ import annotations

from fractions import Fraction

from sympy import QQ, Symbol
from sympy.polys.rings import PolyRing

from verify.decide.clock import Clock
from verify.decide.smt.number_field import in_one_field
from verify.decide.smt.simple_model import simple_solution
from verify.decide.smt.solver import Smt
from verify.evidence.numbers import Algebraic, Root, as_root
from verify.semantics.symbolic.algebra import Quotient
from verify.semantics.symbolic.formula import atom

from .conftest import Decide

GRID = "players: {row: LP, column: DefectRock}\nreading: grid\nat: {T: 3, R: 2, P: 1, S: 0, ε: 1/10, δ: 1/10}\n"


def root(coefficients: list[int], low: str, high: str) -> Algebraic:
    found = Root.isolated([Fraction(c) for c in coefficients], Fraction(low), Fraction(high))
    assert found is not None
    return Algebraic.root(found)


def test_numbers_of_different_fields_can_be_added_in_one() -> None:
    both = in_one_field({"a": root([-2, 0, 1], "1", "2"), "b": root([-3, 0, 1], "1", "2"), "c": Fraction(1, 2)})
    assert both["a"] * both["a"] == 2 and both["b"] * both["b"] == 3
    product = both["a"] * both["b"]
    assert isinstance(product, Algebraic) and product * product == 6
    assert both["c"] == Fraction(1, 2)


def test_the_same_root_of_different_polynomials_is_one_number() -> None:
    both = in_one_field({"a": root([-2, 0, 1], "1", "2"), "b": root([4, -2, -2, 1], "7/5", "3/2")})
    assert both["a"] == both["b"]


def test_a_number_is_shown_by_its_own_polynomial() -> None:
    golden = root([-1, 1, 1], "0", "1")
    assert as_root(golden + 1).polynomial == (-1, -1, 1)


def test_simple_solutions_prefer_what_is_asked_for_and_keep_what_is_forced() -> None:
    ring = PolyRing([Symbol("x"), Symbol("y")], QQ)
    x, y = ring.gens
    formulas = [atom("=", x * x - 2), atom(">", x), atom(">", y - 1)]
    variables = [("y", Quotient.of(y), (Fraction(0), Fraction(5, 2))), ("x", Quotient.of(x), ())]
    solution = simple_solution(formulas, variables, Smt(), Clock.of(10))
    assert solution is not None
    assert solution["y"] == Fraction(5, 2)
    assert isinstance(solution["x"], Algebraic) and solution["x"] * solution["x"] == 2


def test_on_the_grid_a_state_is_found_and_a_proof_for_any_reading_is_used(decided: Decide) -> None:
    assert decided(GRID + "always: prob(row, C) >= 1 - 4*δ/ε\n").verdict == "proved"


def test_on_the_grid_the_cell_bounds_how_far_off_a_state_can_be(decided: Decide) -> None:
    refuted = decided(GRID + "always: prob(row, C) >= 1 - δ\n")
    assert refuted.verdict == "refuted"
    assert refuted.witness is not None
    assert Fraction(refuted.witness.strategies["row"]["C"]) < Fraction(9, 10)


def test_many_numbers_of_one_small_field_are_told_apart_and_added() -> None:
    golden = [root([-1, 1, 1], "0", "1"), root([1, -3, 1], "0", "1"), root([-5, 0, 1], "2", "3")]
    shifted = [root([k * k - k - 1, 1 - 2 * k, 1], f"{k}", f"{k + 1}") for k in range(5, 9)]
    found = in_one_field({str(k): value for k, value in enumerate([*golden, *shifted])})
    assert found["0"] + found["1"] == 1 and 2 * found["0"] + 1 == found["2"]
    assert all(found[str(3 + k)] == found["0"] + 5 + k for k in range(4))
    assert all(len(x.theta.polynomial) == 3 for x in found.values() if isinstance(x, Algebraic))
