"""`possible` and `attains`: for every value of the parameters there is a consistent state of some kind.

The state is a function of the parameters (and, for `attains`, of the point to be reached): constant strategies, or the
point itself, with readings that see the truth exactly, or everything that lies δ below or above. What remains is a
statement without "there is", which a solver can refute the negation of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product

from verify.decide.clock import Clock
from verify.decide.search import Report, leaves, prune
from verify.decide.simple import simple_solution
from verify.decide.smt import Smt
from verify.evidence.numbers import Real
from verify.library import LoadedClaim
from verify.model.algebra import Poly, power, rational, with_replaced
from verify.model.formula import (
    AllOf,
    Atom,
    Formula,
    Hypothesis,
    all_of,
    any_of,
    atom,
    negate,
    nonnegative,
)
from verify.model.program import ReadZone, subtrees
from verify.problem.goals import Goal
from verify.problem.problem import Choice, Problem, consistent_state
from verify.problem.setup import Setup, set_up

AT_MOST = 5.0


def always_at_point(
    setup: Setup,
    possible: Problem,
    region: Formula,
    constants: Mapping[str, Fraction],
    goal: Formula,
    smt: Smt,
    clock: Clock,
    report: Report,
) -> tuple[Hypothesis, ...] | None:
    """Whether, wherever `given` and the region hold, the point itself is a consistent state and the goal holds.

    `constants` puts numbers in for variables (strategies, answers). Returns, if the solver says so, the hypotheses that
    contradict each other: `given`, the region, and that some condition of one particular state fails.
    """
    report("one consistent state for all parameters")
    moves = {setup.setting.variables[name].numerator: _number(setup, value) for name, value in constants.items()}
    known = (*setup.given, *setup.simplex, Hypothesis("the point is in the region", region))
    given = tuple(Hypothesis(h.label, substitute(h.formula, moves)) for h in known)

    def follows(formula: Formula) -> bool:
        answer = smt.check([*(h.formula for h in given), negate(formula)], min(AT_MOST, clock.left()))
        return clock.left() > 0 and answer.status == "unsat"

    facts = [h.formula for h in possible.base if h not in setup.given]
    facts = [substitute(f, moves) for f in (*facts, goal)]
    parts: list[Formula] = list(facts)
    answers = [v.numerator for v in setup.oracle.values() if v.numerator not in moves]
    if answers:
        bodies = [any_of(all_of(h.formula for h in a.hypotheses) for a in c.alternatives) for c in possible.choices]
        whole = all_of((*facts, *(substitute(body, moves) for body in bodies)))
        ways = product((Fraction(0), Fraction(1), Fraction(1, 2)), repeat=len(answers))
        parts = [
            any_of(
                substitute(whole, {v: _number(setup, value) for v, value in zip(answers, way, strict=True)})
                for way in ways
            )
        ]
    else:
        for choice in possible.choices:
            run = _some_run(choice, moves, setup, follows)
            if run is None:
                return None
            parts = [*parts, *run]
    if not all(map(follows, parts)):
        return None
    return (*given, Hypothesis("the state is not consistent, or not as wanted", any_of(map(negate, parts))))


def _some_run(
    choice: Choice, moves: Mapping[Poly, Poly], setup: Setup, follows: Callable[[Formula], bool]
) -> list[Formula] | None:
    """The conditions of one reading and one branch that serve everywhere; or, for the simplest reading for which that
    is enough, that some branch serves each time."""
    for zones in _zone_templates(setup):
        ways = [
            [substitute(substitute(h.formula, zones), moves) for h in alternative.hypotheses]
            for alternative in choice.alternatives
        ]
        for parts in (*ways, [any_of(map(all_of, ways))]):
            if all(map(follows, parts)):
                return parts
    return None


def missed_point(
    loaded: LoadedClaim, parameters: Mapping[str, Fraction], clock: Clock, report: Report
) -> dict[str, Fraction] | None:
    """A point of the region, at these parameters, with no consistent state within the distance, if one is found."""
    setup = set_up(loaded, parameters)
    smt = Smt(setup.integers)
    problem = prune(consistent_state(setup), smt, clock)
    region = [Goal(setup, "stronger").formula(item.proposition) for item in loaded.claim.items]
    exactly = next(_zone_templates(setup))
    reached = all_of(
        any_of(all_of(substitute(h.formula, exactly) for h in a.hypotheses) for a in choice.alternatives)
        for choice in problem.choices
    )
    strategies = [
        (f"prob({player},{action})", setup.setting.profile[i][a], (Fraction(0), Fraction(1), Fraction(1, 2)))
        for i, (player, actions) in enumerate(setup.setting.scope.players.items())
        for a, action in enumerate(actions[:-1])
    ]
    known = [h.formula for h in (*setup.given, *setup.simplex)]
    point = simple_solution([*known, *region, negate(reached)], strategies, smt, clock)
    if point is None or loaded.claim.within is None:
        return None
    distance = setup.setting.number(loaded.claim.within.proposition, ())
    found: dict[str, Fraction] = {}
    near: list[Hypothesis] = []
    for name, variable, _ in strategies:
        value = point.get(name, Fraction(0))
        if not isinstance(value, Fraction):
            return None
        found[name] = value
        close = all_of(nonnegative(distance - sign * (variable - value)) for sign in (1, -1))
        near.append(Hypothesis(f"{name} is near {value}", close))
    nearby = Problem((*problem.base, *near), problem.choices)
    return None if any(True for _ in leaves(nearby, smt, clock, report, AT_MOST)) else found


def substitute(formula: Formula, moves: Mapping[Poly, Poly]) -> Formula:
    """The formula with variables replaced."""
    if isinstance(formula, Atom):
        pairs = [(v, p) for v, p in moves.items() if power(formula.poly, v) > 0]
        return atom(formula.relation, with_replaced(formula.poly, pairs)) if pairs else formula
    combine = all_of if isinstance(formula, AllOf) else any_of
    return combine(substitute(part, moves) for part in formula.parts)


def _zone_templates(setup: Setup) -> Iterator[dict[Poly, Poly]]:
    """Readings as functions of the truth: exactly it, or the interval of width δ below, above it; points in them."""
    setting = setup.setting
    delta = setting.parameters["δ"].numerator
    shifts = {"exact": (0, 0), "below": (-1, 0), "above": (0, 1)}
    shapes: Sequence[tuple[str, ...]] = list(product(shifts, repeat=len(setting.players)))
    truth = [strategy[0].numerator for strategy in setting.profile]
    for shape in shapes:
        moves: dict[Poly, Poly] = {}
        for program in setup.programs:
            if program is None:
                continue
            me = setting.players[program.player]
            for side in ("lower", "upper"):
                for site in subtrees(program.tree):
                    if isinstance(site, ReadZone):
                        for j in site.players:
                            down, up = shifts[shape[j]]
                            name = f"{site.site}[{setting.players[j]}]"
                            moves[setting.variables[f"{me}.{side}.low{name}"].numerator] = truth[j] + down * delta
                            moves[setting.variables[f"{me}.{side}.high{name}"].numerator] = truth[j] + up * delta
                prefix = f"{me}.{side}.point"
                for name, variable in setting.variables.items():
                    if name.startswith(prefix):
                        j = setting.players.index(name[name.rindex("[") + 1 : -1])
                        down, up = shifts[shape[j]]
                        moves[variable.numerator] = truth[j] + (down + up) * delta
        yield moves


def _number(setup: Setup, value: Real) -> Poly:
    assert isinstance(value, Fraction)
    return setup.setting.ring.ground_new(rational(value))
