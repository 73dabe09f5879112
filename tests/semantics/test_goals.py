"""What is written for a claim's proposition: `weaker` follows from it, and it follows from `stronger`."""

from __future__ import annotations

from fractions import Fraction as F
from random import Random

import pytest
import z3
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verify.errors import Unsupported
from verify.semantics.exact.outcomes import holds
from verify.semantics.exact.world import Undecided, World
from verify.semantics.symbolic.algebra import coefficients
from verify.semantics.symbolic.formula import AllOf, Atom
from verify.semantics.symbolic.goals import Goal

NUMBERS = {"T": F(3), "R": F(2), "P": F(1), "S": F(0), "ε": F(1, 10), "δ": F(1, 1000)}
PROPOSITIONS = (
    "pareto",
    "weakly_pareto",
    "undominated(1/4)",
    "undominated(δ)",
    "near(pareto, 1/8)",
    "near(weakly_pareto, 1/8)",
    "near(payoff(row) >= 2 and payoff(column) >= 1, 1/8)",
    "near(payoff(row) > 2 or payoff(column) = 1, 1/4)",
    "improves(by_weight, C, C)",
    "improves(by_mixing, C, C)",
    "improves(by_weight, C, D)",
    "pareto and payoff(row) >= 1",
    "payoff(row) > 1 => weakly_pareto",
    "not pareto or prob(row, C) < 1/2",
    "payoff(row) + 2*payoff(column) != 3",
    "0 < prob(row, C) <= 1/2",
)


def is_possible(formula, values: dict[str, F]) -> bool | None:
    """Whether the auxiliary variables can make it true at these numbers."""

    def encode(part):
        if not isinstance(part, Atom):
            parts = [encode(piece) for piece in part.parts]
            return z3.And(parts) if isinstance(part, AllOf) else z3.Or(parts)
        total = z3.RealVal(0)
        for exponents, c in coefficients(part.poly):
            term = None
            for symbol, k in zip(part.poly.ring.symbols, exponents, strict=True):
                if k and symbol.name in values:
                    c = c * values[symbol.name] ** k
                elif k:
                    for _ in range(k):
                        term = z3.Real(symbol.name) if term is None else term * z3.Real(symbol.name)
            number = z3.Q(c.numerator, c.denominator)
            total = total + (number if term is None else number * term)
        return total > 0 if part.relation == ">" else total >= 0 if part.relation == ">=" else total == 0

    solver = z3.SolverFor("QF_NRA")
    solver.set("timeout", 2000)
    solver.add(encode(formula))
    answer = solver.check()
    return None if answer == z3.unknown else answer == z3.sat


CHANCES = (F(0), F(1), F(1, 2), F(1, 3), F(7, 8), F(15, 16), F(1, 16), F(2, 3))


@pytest.mark.parametrize("positive", (True, False), ids=("holds", "fails"))
@pytest.mark.parametrize("text", PROPOSITIONS)
@settings(max_examples=1, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32 - 1))
def test_weaker_follows_and_stronger_implies(make, text, positive, seed):
    setup = make(always=text)
    proposition = setup.claim.items[0].proposition
    game = setup.loaded.game
    world = World(dict(game.players), NUMBERS, game.payoffs)
    try:
        goals = {strength: Goal(setup, strength).formula(proposition, positive) for strength in ("weaker", "stronger")}
    except Unsupported:
        pytest.skip("not covered by the encoding")
    random = Random(seed)
    decided = 0
    for _ in range(15):
        x, y = random.choice(CHANCES), random.choice(CHANCES)
        try:
            expected = holds(proposition, ((x, 1 - x), (y, 1 - y)), world) == positive
        except Undecided:
            continue
        decided += 1
        values = {**NUMBERS, "prob(row,C)": x, "prob(column,C)": y}
        if expected:
            assert is_possible(goals["weaker"], values) is not False, (x, y)
        else:
            assert is_possible(goals["stronger"], values) is not True, (x, y)
    assert decided >= 3
