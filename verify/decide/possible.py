"""`possible` and `attains`: for every value of the parameters there is a consistent state of some kind.

The state is a function of the parameters (and, for `attains`, of the point to be reached): constant strategies, or the
point itself, with readings that see the truth exactly, or everything that lies δ below or above. What remains is a
statement without "there is", which a solver can refute the negation of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product

from verify.decide.search import Report
from verify.decide.smt import Clock, Smt
from verify.decide.witnesses import Sought
from verify.model.algebra import Poly, rational
from verify.model.formula import (
    AllOf,
    Atom,
    Formula,
    all_of,
    any_of,
    atom,
    negate,
)
from verify.model.numbers import Real
from verify.model.program import ReadZone, subtrees
from verify.problem.goals import Goal
from verify.problem.problem import Choice, Problem
from verify.problem.setup import Setup

AT_MOST = 5.0


def always_at_point(
    setup: Setup,
    possible: Problem,
    region: Formula,
    constants: Mapping[str, Fraction],
    sought: Sought,
    smt: Smt,
    clock: Clock,
    report: Report,
) -> bool:
    """Whether, wherever `given` and the region hold, the point itself is a consistent state in which what is sought
    holds. `constants` puts numbers in for variables (strategies, answers)."""
    report("one consistent state for all parameters")
    moves = {setup.setting.variables[name].numerator: _number(setup, value) for name, value in constants.items()}
    within_simplex = [h.formula for h in setup.simplex]
    given = [substitute(f, moves) for f in (*(h.formula for h in setup.given), *within_simplex, region)]

    def follows(formula: Formula) -> bool:
        answer = smt.check([*given, negate(formula)], min(AT_MOST, clock.left()))
        return clock.left() > 0 and answer.status == "unsat"

    facts = [h.formula for h in possible.base if h not in setup.given and h not in setup.simplex]
    if sought.proposition is not None:
        facts.append(Goal(setup, "stronger").formula(sought.proposition, sought.holds))
    facts = [substitute(f, moves) for f in (*within_simplex, *facts)]
    answers = [v.numerator for v in setup.oracle.values() if v.numerator not in moves]
    if answers:
        bodies = [any_of(all_of(h.formula for h in a.hypotheses) for a in c.alternatives) for c in possible.choices]
        whole = all_of((*facts, *(substitute(body, moves) for body in bodies)))
        ways = product((Fraction(0), Fraction(1), Fraction(1, 2)), repeat=len(answers))
        return follows(
            any_of(
                substitute(whole, {v: _number(setup, value) for v, value in zip(answers, way, strict=True)})
                for way in ways
            )
        )
    return all(map(follows, facts)) and all(_some_run(choice, moves, setup, follows) for choice in possible.choices)


def _some_run(choice: Choice, moves: Mapping[Poly, Poly], setup: Setup, follows: Callable[[Formula], bool]) -> bool:
    """Whether one reading and one branch serve everywhere; or, for the simplest reading, some branch each time."""
    for zones in _zone_templates(setup):
        ways = [
            [substitute(substitute(h.formula, zones), moves) for h in alternative.hypotheses]
            for alternative in choice.alternatives
        ]
        for parts in ways:
            if all(map(follows, parts)):
                return True
        if follows(any_of(map(all_of, ways))):
            return True
    return False


def substitute(formula: Formula, moves: Mapping[Poly, Poly]) -> Formula:
    """The formula with variables replaced."""
    if isinstance(formula, Atom):
        pairs = [(v, p) for v, p in moves.items() if formula.poly.degree(v) > 0]
        return atom(formula.relation, formula.poly.compose(pairs)) if pairs else formula
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
