"""Whether all hypotheses hold at a solver's point, where its numbers are of different fields."""

from __future__ import annotations

from fractions import Fraction

import pytest

from verify.decide.smt.engines import hold_at
from verify.decide.smt.solver import Answer, Smt
from verify.evidence.numbers import Algebraic, Root

from .test_engines import task_of


def root(square: Fraction) -> Algebraic:
    """The positive square root of a number below 1."""
    found = Root.isolated((-square, Fraction(0), Fraction(1)), Fraction(0), Fraction(1))
    assert found is not None
    return Algebraic.root(found)


@pytest.mark.parametrize(("bound", "holds"), [("8/5", False), ("3/2", True)])
def test_roots_of_different_polynomials_are_put_into_one_field(
    bound: str, holds: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """√(1/2) + √(3/4) is between 3/2 and 8/5."""
    task = task_of(f"players: {{row: anyone, column: anyone}}\nalways: prob(row, C) + prob(column, C) < {bound}\n")
    model = dict.fromkeys(map(str, task.setup.setting.variables), Fraction(1))
    of_rows = [str(task.setup.setting.profile[j][0].numerator) for j in range(2)]
    model |= dict(zip(of_rows, (root(Fraction(1, 2)), root(Fraction(3, 4))), strict=True))
    model |= {name: Fraction(n) for name, n in (("T", 3), ("R", 2), ("S", 0)) if name in model}
    monkeypatch.setattr(Smt, "check", lambda *_, **__: Answer("sat", model))
    assert hold_at(Smt(), task, {}) == holds
