"""Each room, asked about max, min and abs: it raises where it does not know them, or says something else."""

from __future__ import annotations

import re
from fractions import Fraction as F
from typing import Any

import numpy as np
from asking import ACTIONS, GAME, NUMBERS, PROFILES, TRUTH, WORLD, colour, contains, editors, setup_of
from pygments.token import Name

from verify.language import syntax as s
from verify.language.expressions import parse_expression
from verify.language.functions import Entry
from verify.picture.regions import shape_of
from verify.semantics.exact.outcomes import holds
from verify.semantics.exact.ranges import value_range
from verify.semantics.exact.world import corners, whole_zone
from verify.semantics.scope import Scope, check
from verify.semantics.symbolic.formula import FALSE, TRUE
from verify.semantics.symbolic.goals import Goal
from verify.simulate.evaluation import Evaluation
from verify.simulate.violations import violation
from verify.trust.outcome import Outcomes

PARTS = "payoff(row) - 3/2", "2*prob(row, C) - prob(column, C)", "1/4"
MEANING: dict[str, Any] = {"max": max, "min": min, "abs": lambda x, *_: max(x, -x)}


def example(entry: Entry) -> s.Expression:
    """The entry, of some numbers about an outcome."""
    return parse_expression(f"{entry.name}({', '.join(PARTS if entry.name != 'abs' else PARTS[:1])})")


def values(entry: Entry) -> list[Any]:
    parts = [parse_expression(part) for part in PARTS]
    return [MEANING[entry.name](*(WORLD.number(part, profile) for part in parts)) for profile in PROFILES]


def checked(entry: Entry) -> None:
    check(example(entry), Scope(ACTIONS, ()), "number")


def exact(entry: Entry) -> None:
    assert [WORLD.number(example(entry), profile) for profile in PROFILES] == values(entry)
    low, high = value_range(example(entry), whole_zone(WORLD), WORLD)
    assert low <= min(values(entry)) and max(values(entry)) <= high


def symbolic(entry: Entry) -> None:
    for operator in ("<", "<=", "=", ">=", ">", "!="):
        for value in (F(1, 4), F(1, 2)):
            comparison = s.Comparison((operator,), (example(entry), s.Number(value)))  # type: ignore[arg-type]
            setup = setup_of(comparison)
            for profile in PROFILES:
                at = [tuple(map(setup.setting.constant, strategy)) for strategy in profile]
                for wanted in (True, False):
                    found = Goal(setup, "weaker")._at(comparison, at, wanted)
                    assert found in (TRUE, FALSE)
                    assert (found == TRUE) == (holds(comparison, profile, WORLD) == wanted)


def trusted(entry: Entry) -> None:
    outcomes = Outcomes(GAME, NUMBERS)
    assert [outcomes.value(example(entry), profile) for profile in PROFILES] == values(entry)
    found, affine = outcomes.values(example(entry), list(corners(whole_zone(WORLD))))
    assert not affine and min(found) <= min(values(entry)) and max(values(entry)) <= max(found)


def simulated(entry: Entry) -> None:
    found = Evaluation(WORLD, TRUTH).number(example(entry), TRUTH) + np.zeros_like(TRUTH[0])
    assert np.allclose(found, [float(value) for value in values(entry)])
    at_least = s.Comparison((">=",), (example(entry), s.Number(F(1, 2))))
    missed = violation(at_least, Evaluation(WORLD, TRUTH))
    assert all((gap <= 0) == (value >= F(1, 2)) for gap, value in zip(missed, values(entry), strict=True))


def pictured(entry: Entry) -> None:
    shape = shape_of(s.Comparison((">=",), (example(entry), s.Number(F(1, 2)))), WORLD, None)
    for profile, value in zip(PROFILES, values(entry), strict=True):
        assert contains(shape, profile) == (value >= F(1, 2))


def coloured(entry: Entry) -> None:
    assert colour(entry.name, "(row)") in Name.Function
    assert re.search(rf"[(:|]{entry.name}[|)]", editors("support.function.agent"))
