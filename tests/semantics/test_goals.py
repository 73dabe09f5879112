"""What is written for a claim's proposition: `weaker` follows from it, and it follows from `stronger`."""

from __future__ import annotations

from fractions import Fraction as F
from random import Random

import pytest
import z3
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verify.errors import Unsupported
from verify.library.find import load_claim
from verify.semantics.exact.outcomes import holds
from verify.semantics.exact.world import Undecided, World
from verify.semantics.symbolic.algebra import coefficients
from verify.semantics.symbolic.formula import AllOf, Atom
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.setup import set_up

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


GAME = """
  game: g
  players: {{row: [{rows}], column: [L, R]}}
  payoffs: {{{payoffs}}}
"""


@pytest.mark.parametrize("text", ["pareto", "weakly_pareto", "undominated(1/4)"])
@pytest.mark.parametrize("seed", range(12))
def test_in_games_with_numbers_what_is_not_dominated_is_as_the_weaker_formula_says(tmp_path, text, seed):
    """Uniform mixtures do not dominate it, and for some weights no player's move raises the weighted sum."""
    random = Random(seed)
    rows = ["A", "B", "C"][: 2 + seed % 2]
    payoffs = ", ".join(f"{a} {b}: [{random.randint(-2, 4)}, {random.randint(-2, 4)}]" for a in rows for b in "LR")
    path = tmp_path / "t.claim.yaml"
    game = GAME.format(rows=", ".join(rows), payoffs=payoffs)
    path.write_text(f"claim: t\nsays: a test\nsource: a test\ngame:{game}lemma: {text} => prob(row, A) = 1\n", "utf-8")
    setup = set_up(load_claim(path))
    proposition = setup.claim.items[0].proposition.left
    world = World(dict(setup.loaded.game.players), {"ε": F(0), "δ": F(0)}, setup.loaded.game.payoffs)
    formula = Goal(setup, "weaker").formula(proposition, True)
    seen = 0
    for _ in range(12):
        weights = [[random.choice((0, 0, 1, 1, 2)) for _ in actions] for actions in (rows, "LR")]
        if not all(map(any, weights)):
            continue
        row, column = ([F(w, sum(ws)) for w in ws] for ws in weights)
        names = {**dict(zip((f"prob(row,{a})" for a in rows), row, strict=True)), "prob(column,L)": column[0]}
        try:
            undominated = holds(proposition, (tuple(row), tuple(column)), world)
        except Undecided:
            continue
        seen += 1
        assert not undominated or is_possible(formula, names) is not False
    assert seen
