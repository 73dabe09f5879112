"""Each room, asked about a number function: it raises where it does not know it, or says something else."""

from __future__ import annotations

import re
from fractions import Fraction as F
from itertools import product
from typing import Any

import numpy as np
from asking import ACTIONS, GAME, NUMBERS, PROFILES, TRUTH, WORLD, colour, contains, editors, example, setup_of
from pygments.token import Name

from verify.language import syntax as s
from verify.language.functions import NumberFunction, asked
from verify.picture.regions import shape_of
from verify.semantics.scope import Scope, check
from verify.semantics.spoken import spoken_of
from verify.semantics.symbolic.minmax import number_of
from verify.simulate.evaluation import Evaluation
from verify.trust.outcome import Outcomes


def _values(entry: NumberFunction) -> list[Any]:
    return [WORLD.number(example(entry), profile) for profile in PROFILES]


def checked(entry: NumberFunction) -> None:
    check(example(entry), Scope(ACTIONS, ()), "number")
    settled = Scope(ACTIONS, (), about_play=False)
    try:
        check(example(entry), settled, "number")
    except Exception:
        assert entry.of_play
    else:
        assert not entry.of_play


def exact(entry: NumberFunction) -> None:
    call = example(entry)
    for one, two in product(PROFILES, repeat=2):
        for j in (0, 1):
            other = tuple(two[i] if i == j else x for i, x in enumerate(one))
            middle = tuple(
                tuple((a + b) / 2 for a, b in zip(x, y, strict=True)) for x, y in zip(one, other, strict=True)
            )
            assert 2 * WORLD.number(call, middle) == WORLD.number(call, one) + WORLD.number(call, other), "not affine"
    on = asked(call, ACTIONS)
    assert entry.of_play == bool(on.payoffs | on.strategies)
    assert entry.of_play == (len(set(_values(entry))) > 1)


def symbolic(entry: NumberFunction) -> None:
    call = example(entry)
    setting = setup_of(s.Comparison((">=",), (call, s.Number(F(0))))).setting
    for profile, value in zip(PROFILES, _values(entry), strict=True):
        strategies = [tuple(map(setting.constant, strategy)) for strategy in profile]
        assert number_of(setting.number(call, strategies)) == value


def trusted(entry: NumberFunction) -> None:
    outcomes = Outcomes(GAME, NUMBERS)
    for profile, value in zip(PROFILES, _values(entry), strict=True):
        assert outcomes.value(example(entry), profile) == value
    assert outcomes.values(example(entry), PROFILES) == (_values(entry), True)


def simulated(entry: NumberFunction) -> None:
    found = Evaluation(WORLD, TRUTH).number(example(entry), TRUTH) + np.zeros_like(TRUTH[0])
    assert np.allclose(found, [float(value) for value in _values(entry)])


def pictured(entry: NumberFunction) -> None:
    half = s.Number(F(1, 2))
    shape = shape_of(s.Comparison((">=",), (example(entry), half)), WORLD, None)
    for profile, value in zip(PROFILES, _values(entry), strict=True):
        assert contains(shape, profile) == (value >= F(1, 2))


def spoken(entry: NumberFunction) -> None:
    assert bool(spoken_of(example(entry), ACTIONS)) == entry.of_play


def coloured(entry: NumberFunction) -> None:
    assert colour(entry.name, "(row)") in Name.Function
    assert re.search(rf"[(:|]{entry.name}[|)]", editors("support.function.agent"))
