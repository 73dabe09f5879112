"""What a definition stands for, asked of each room that evaluates numbers and propositions."""

from __future__ import annotations

from fractions import Fraction as F
from itertools import product
from typing import Any

import numpy as np
from asking import ACTIONS, GAME, NUMBERS, PROFILES, TRUTH, WORLD, colour, setup_of
from pygments.token import Name

from verify.language import syntax as s
from verify.language.definitions import WORDS, Definition, expanded
from verify.language.expressions import parse_expression
from verify.semantics.exact.outcomes import holds
from verify.semantics.scope import Scope, check
from verify.semantics.symbolic.formula import FALSE, TRUE
from verify.semantics.symbolic.goals import Goal
from verify.simulate.evaluation import Evaluation
from verify.trust.outcome import Outcomes

OTHERS = [((F(k, 4), F(4 - k, 4)),) for k in range(5)]
"""Strategies, among which is always a best reply."""


def regret(player: int, profile: Any) -> Any:
    """By trying other strategies."""
    tried = [(*profile[:player], *other, *profile[player + 1 :]) for other in OTHERS]
    return max(WORLD.payoff(player, y) for y in tried) - WORLD.payoff(player, profile)


MEANING: dict[str, Any] = {
    "welfare": lambda profile: WORLD.payoff(0, profile) + WORLD.payoff(1, profile),
    "regret(row)": lambda profile: regret(0, profile),
    "regret(column)": lambda profile: regret(1, profile),
    "best_reply(column)": lambda profile: regret(1, profile) == 0,
    "nash": lambda profile: regret(0, profile) == regret(1, profile) == 0,
    "nash(1/2)": lambda profile: max(regret(0, profile), regret(1, profile)) <= F(1, 2),
    "nash(-1/2)": lambda profile: False,
}


def examples(entry: Definition) -> list[tuple[str, s.Expression]]:
    """How it is written, and what that stands for."""
    found = [text for text in MEANING if text.partition("(")[0] == entry.name]
    assert found
    return [(text, expanded(parse_expression(text), ACTIONS)) for text in found]


def checked(entry: Definition) -> None:
    for text, meaning in examples(entry):
        check(parse_expression(text), Scope(ACTIONS, ()), entry.kind)
        check(meaning, Scope(ACTIONS, ()), entry.kind)


def exact(entry: Definition) -> None:
    for (text, meaning), profile in product(examples(entry), PROFILES):
        ask = WORLD.number if entry.kind == "number" else lambda e, profile: holds(e, profile, WORLD)
        assert ask(meaning, profile) == MEANING[text](profile)


def symbolic(entry: Definition) -> None:
    for text, meaning in examples(entry):
        value = MEANING[text](PROFILES[5])
        proposition = s.Comparison(("=",), (meaning, s.Number(value))) if entry.kind == "number" else meaning
        setup = setup_of(proposition)
        for profile, wanted in product(PROFILES, (True, False)):
            truth = MEANING[text](profile) == value if entry.kind == "number" else MEANING[text](profile)
            at = [tuple(map(setup.setting.constant, strategy)) for strategy in profile]
            found = Goal(setup, "weaker")._at(proposition, at, wanted)
            assert found in (TRUE, FALSE) and (found == TRUE) == (truth == wanted)


def trusted(entry: Definition) -> None:
    outcomes = Outcomes(GAME, NUMBERS)
    for (text, meaning), profile in product(examples(entry), PROFILES):
        here = tuple((strategy,) for strategy in profile)
        found = outcomes.value(meaning, profile) if entry.kind == "number" else outcomes.everywhere(meaning, here)
        assert found == MEANING[text](profile)


def simulated(entry: Definition) -> None:
    for text, meaning in examples(entry) if entry.kind == "number" else ():
        found = Evaluation(WORLD, TRUTH).number(meaning, TRUTH) + np.zeros_like(TRUTH[0])
        assert np.allclose(found, [float(MEANING[text](profile)) for profile in PROFILES])


def coloured(entry: Definition) -> None:
    assert (entry.name not in WORDS) or colour(entry.name) in Name.Builtin
