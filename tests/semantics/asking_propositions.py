"""Each room, asked about a proposition: it raises where it does not know it, or says something else."""

from __future__ import annotations

import re
from functools import cache

from asking import ACTIONS, CLOSE, GAME, NUMBERS, PROFILES, TRUTH, WORLD, colour, contains, editors, example, setup_of
from pygments.token import Name

from verify.decide.smt.solver import Smt
from verify.language import syntax as s
from verify.language.expressions import parse_expression
from verify.language.functions import Proposition
from verify.picture.bilinear import Bilinear
from verify.picture.pareto import pareto_boundary
from verify.picture.regions import shape_of
from verify.semantics.exact.outcomes import holds
from verify.semantics.exact.world import Undecided
from verify.semantics.scope import Scope, check
from verify.semantics.spoken import spoken_of
from verify.semantics.symbolic.formula import zero
from verify.semantics.symbolic.goals import Goal
from verify.simulate.evaluation import Evaluation
from verify.simulate.violations import violation
from verify.trust.outcome import Outcomes


@cache
def _truths(proposition: s.Expression) -> dict[int, bool]:
    """Where the exact room tells whether it holds."""
    found: dict[int, bool] = {}
    for k, profile in enumerate(PROFILES):
        try:
            found[k] = holds(proposition, profile, WORLD, PROFILES)
        except Undecided:
            continue
    return found


def checked(entry: Proposition) -> None:
    check(example(entry), Scope(ACTIONS, ()), "proposition")


def exact(entry: Proposition) -> None:
    assert set(_truths(example(entry)).values()) == {True, False}


def symbolic(entry: Proposition) -> None:
    proposition = example(entry)
    setup, smt = setup_of(s.And((proposition, s.Not(proposition)))), Smt()
    shown = set()
    for k, truth in _truths(proposition).items():
        here = [
            zero(variable - value)
            for mine, there in zip(setup.setting.profile, PROFILES[k], strict=True)
            for variable, value in zip(mine[:-1], there[:-1], strict=True)
        ]
        weaker, stronger = Goal(setup, "weaker"), Goal(setup, "stronger")
        assert smt.check([*here, weaker.formula(proposition, truth)], 5).status != "unsat"
        assert smt.check([*here, stronger.formula(proposition, not truth)], 5).status != "sat"
        if smt.check([*here, stronger.formula(proposition, truth)], 5).status == "sat":
            shown.add(truth)
    assert shown == {True, False}


def trusted(entry: Proposition) -> None:
    outcomes = Outcomes(GAME, NUMBERS)
    told = set()
    for k, truth in _truths(example(entry)).items():
        found = outcomes.everywhere(example(entry), tuple((strategy,) for strategy in PROFILES[k]))
        assert found in (truth, None)
        told.add(found)
    assert told >= {True, False}


def simulated(entry: Proposition) -> None:
    missed = violation(example(entry), Evaluation(WORLD, TRUTH))
    found = {k: truth for k, truth in _truths(example(entry)).items() if abs(missed[k]) > CLOSE or missed[k] == 0}
    assert {truth for truth in found.values()} == {True, False}
    assert any(missed), "nothing is known of it"
    assert all(truth == (missed[k] <= 0) for k, truth in found.items())


def pictured(entry: Proposition) -> None:
    frontier = pareto_boundary(Bilinear.of(lambda i, j: WORLD.payoffs[i, j]))  # type: ignore[arg-type,return-value]
    shape = shape_of(example(entry), WORLD, frontier)
    assert all(contains(shape, PROFILES[k]) == truth for k, truth in _truths(example(entry)).items())


def spoken(entry: Proposition) -> None:
    both = s.And((example(entry, "payoff(row) > 1"), parse_expression("payoff(row) > 0")))
    assert spoken_of(both, ACTIONS) == (frozenset() if entry.whole else frozenset({0}))


def coloured(entry: Proposition) -> None:
    """It stands in claims, which nothing colours; a word that is reserved is coloured in agents all the same."""
    if entry.reserved:
        assert colour(entry.name) in Name.Builtin
        assert re.search(rf"[(:|]{entry.name}[|)]", editors("support.constant.agent"))
