"""Points of a region that no consistent state comes near to: what refutes a claim of `attains`.

In: the setup of a claim with numbers for all parameters. Out: a point of the region, or that there is no state near a
point, on the solver's word.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from verify.decide.clock import Clock
from verify.decide.existence.skolem import AT_MOST, substitute, zone_templates
from verify.decide.smt.case_search import Report, open_cases, prune
from verify.decide.smt.simple_model import simple_solution
from verify.decide.smt.solver import Smt
from verify.semantics.symbolic.algebra import Quotient
from verify.semantics.symbolic.existence import condition
from verify.semantics.symbolic.formula import Hypothesis, all_of, any_of, negate, nonnegative
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.problem import Problem, consistent_state
from verify.semantics.symbolic.setup import Setup
from verify.semantics.symbolic.variables import probability

Probabilities = Mapping[str, Fraction]
"""A profile: the probability of each action but a player's last, by the text of its variable."""
SIMPLE = (Fraction(0), Fraction(1), Fraction(1, 2))


def place_to_miss(setup: Setup, clock: Clock) -> Probabilities | None:
    """A simple place of the region where no program's run serves that reads the truth exactly."""
    smt = Smt(setup.integers)
    stronger = Goal(setup, "stronger")
    region = [stronger.formula(item.proposition) for item in setup.claim.items]
    exactly = {
        setup.setting.variables[name].numerator: value for name, value in next(zone_templates(setup, {})).items()
    }
    reached = all_of(
        any_of(substitute(condition(a), exactly) for a in choice.alternatives)
        for choice in prune(consistent_state(setup), smt, clock).choices
    )
    known = [h.formula for h in (*setup.given, *setup.simplex)]
    wanted = [(name, variable, SIMPLE) for name, variable in _probabilities(setup).items()]
    point = simple_solution([*known, *region, negate(reached)], wanted, smt, clock)
    if point is None:
        return None
    place = {name: value for name, _, _ in wanted if isinstance(value := point.get(name, Fraction(0)), Fraction)}
    return place if len(place) == len(wanted) else None


def is_missed(setup: Setup, place: Probabilities, clock: Clock, report: Report) -> bool:
    """Whether no consistent state is within the claim's distance of the place."""
    if setup.claim.within is None:
        return False
    smt = Smt(setup.integers)
    problem = prune(consistent_state(setup), smt, clock)
    distance = setup.setting.number(setup.claim.within.proposition, ())
    near: list[Hypothesis] = []
    for name, variable in _probabilities(setup).items():
        close = all_of(nonnegative(distance - sign * (variable - place[name])) for sign in (1, -1))
        near.append(Hypothesis(f"{name} is near {place[name]}", close))
    nearby = Problem((*problem.base, *near), problem.choices)
    return not any(True for _ in open_cases(nearby, smt, clock, report, AT_MOST))


def _probabilities(setup: Setup) -> dict[str, Quotient]:
    """Of each action but a player's last, by the text of its variable."""
    players = enumerate(setup.setting.scope.players.items())
    return {
        str(probability(player, action)): setup.setting.profile[i][a]
        for i, (player, actions) in players
        for a, action in enumerate(actions[:-1])
    }
