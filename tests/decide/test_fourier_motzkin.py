"""What elimination says follows from the inequalities, for the reasons that it gives; and it does not lose a proof."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import pytest

from verify.decide.polynomials.facts import AtomFact, Facts
from verify.decide.polynomials.inequalities import Combined
from verify.decide.polynomials.polynomial import Packed, plus, scaled, times, variables
from verify.decide.positivstellensatz.fourier_motzkin import Elimination
from verify.decide.positivstellensatz.presolve import Reduced
from verify.decide.positivstellensatz.signs import Signs
from verify.semantics.symbolic.algebra import polynomial_ring
from verify.semantics.symbolic.formula import Atom

RING = polynomial_ring(["x", "y", "z", "k"])
X, Y, Z, K = RING.gens


def rows_of(*atoms: Atom) -> tuple[Facts, list[Combined]]:
    facts = Facts()
    numbers = [n for atom in atoms for n in facts.of(atom)]
    return facts, Reduced(facts).plus(numbers).rows


def told(facts: Facts, row: Combined) -> tuple[Packed, bool]:
    """What the row's parts add up to, and whether one of them is strict."""
    total: Packed = {}
    strict = False
    for multiplier, names in row.parts:
        assert multiplier > 0
        value: Packed = {0: multiplier}
        known = [facts[name] for name in names]
        for fact in known:
            assert isinstance(fact, AtomFact)
            value = times(value, fact.poly)
        strict |= all(isinstance(fact, AtomFact) and fact.relation == ">" for fact in known)
        total = plus(total, value)
    return total, strict


def check(facts: Facts, rows: list[Combined]) -> None:
    for row in rows:
        total, strict = told(facts, row)
        assert plus(total, scaled(row.poly, -1)) == {}
        assert strict or not row.strict


def test_a_variable_with_a_coefficient_of_known_sign_goes() -> None:
    known = (Atom(">", 2 * K - 1), Atom(">=", Y - X), Atom(">=", Z), Atom(">", K * X + X - Z))
    facts, rows = rows_of(*known)
    left = Elimination().eliminated(rows)
    check(facts, left)
    x = next(iter(variables(facts.poly(X))))
    assert not any(x in variables(row.poly) for row in left)


def test_a_variable_whose_coefficient_may_have_either_sign_stays() -> None:
    _facts, rows = rows_of(
        Atom(">", K + 1), Atom(">", 1 - K), Atom(">=", X + 1), Atom(">=", 1 - X), Atom(">", 2 * K * X - 1)
    )
    assert Elimination().eliminated(rows) == rows


def test_rows_that_block_a_private_variable_are_left_out() -> None:
    """y <= x <= z contradicts y > z, whatever k*x is."""
    between = (Atom(">=", X - Y), Atom(">=", Z - X), Atom(">", Y - Z))
    facts, rows = rows_of(Atom(">", K + 1), Atom(">", 1 - K), *between, Atom(">", K * X - 1))
    (x,) = variables(facts.poly(X))
    left = Elimination().projected(rows, frozenset({x}))
    check(facts, left)
    assert any(row.strict and not row.poly for row in left), "0 > 0"
    assert not any(x in variables(row.poly) for row in left)
    assert any(x in variables(row.poly) for row in Elimination().eliminated(rows))


@pytest.mark.parametrize("seed", range(20))
def test_everything_is_paid_for(seed: int) -> None:
    random = Random(seed)
    box = [Atom(">=", part) for v in (X, Y, Z, K) for part in (v, 1 - v)]
    more = [
        Atom(
            random.choice((">", ">=")),
            random.randint(1, 3) * random.choice((X, Y)) * (1 + K * random.randint(0, 2))
            - random.randint(1, 3) * random.choice((Z, Y * K))
            + random.randint(-1, 1),
        )
        for _ in range(3)
    ]
    facts, rows = rows_of(*box, *more)
    check(facts, Elimination().eliminated(rows))


def test_a_step_is_used_again_only_where_its_reasons_hold() -> None:
    elimination = Elimination()
    facts, rows = rows_of(Atom(">", K), Atom(">=", Y - X), Atom(">", K * X - Z))
    sign = rows[0]
    assert len(elimination.eliminated(rows)) < len(rows)
    without = [row for row in rows if row is not sign]
    left = elimination.eliminated(without)
    check(facts, left)
    assert all(name not in names for row in left for _, names in row.parts for name in sign.parts[0][1])


def test_signs() -> None:
    facts, rows = rows_of(Atom(">", 2 * K - 1), Atom(">=", 1 - Y), Atom(">=", Y))
    signs = Signs()
    for poly, positive, strict in ((K + 2, True, True), (-K - 2, False, True), (Y, True, False), (K * Y, True, False)):
        sign = signs.of(facts.poly(poly), rows)
        assert sign is not None
        assert (sign.positive, sign.strict) == (positive, strict)
        total, _ = told(facts, Combined(facts.poly(poly), strict, sign.parts))
        assert total == scaled(facts.poly(poly), 1 if positive else -1)
    assert signs.of(facts.poly(2 * Y - 1), rows) is None
    assert signs.of(facts.poly(RING(-3)), rows) is not None
    assert Fraction(3) == signs.of(facts.poly(RING(-3)), rows).parts[0][0]  # type: ignore[union-attr]
