"""Templates for Skolem states: strategies and answers as rational functions of the parameters, from one with numbers.

In: what a claim says exists, and the numbers of a state. Out: quotients for strategies and answers, the simplest
first: the numbers themselves; what equalities of the claim and of programs that never read say of the strategies, and
then of the oracle's answers too, where each is linear in one unknown; where a number is near a simple one, that one
and so many δ more; and what the equalities say where not all are linear (`roots`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from verify.decide.existence.roots import Root, System, Template, Values, zero_of
from verify.decide.existence.skolem import substitute, zone_templates
from verify.decide.states import State
from verify.evidence.numbers import Real
from verify.semantics.symbolic.algebra import Poly, Quotient, at_numbers, power, with_quotients
from verify.semantics.symbolic.existence import Existence, condition
from verify.semantics.symbolic.formula import AllOf, Atom, Formula, Hypothesis, holds, zero
from verify.semantics.symbolic.setup import Setup
from verify.semantics.symbolic.signs import Assumptions
from verify.semantics.symbolic.variables import Kind, Variable, parameter, probability

SIMPLE = tuple(Fraction(n, d) for n, d in ((0, 1), (1, 1), (1, 2), (1, 3), (2, 3), (1, 4), (3, 4)))
MOST_STEPS = 10
"""How many δ a number may be away from a simple one."""

UNKNOWN: tuple[tuple[Kind, ...], ...] = (("probability",), ("probability", "answer"))


def templates(
    setup: Setup,
    existence: Existence,
    numbers: Mapping[Variable, Real],
    parameters: Mapping[str, Fraction],
    known: Sequence[Root] = (),
) -> Iterator[Template]:
    """Quotients for the variables that have numbers, in a state at these parameters; and the roots that these speak of,
    beside those that are `known`."""
    rational = {v: value for v, value in numbers.items() if isinstance(value, Fraction)}
    constants = {v: setup.setting.constant(value) for v, value in rational.items()}
    # Pareto outcomes are shown by weights of payoffs: equal ones.
    share = setup.setting.constant(Fraction(1, len(setup.setting.players)))
    constants |= {v: share for v in existence.existential if v.kind == "bound"}
    place = setup.setting.variables
    there = {place[v].numerator: value for v, value in numbers.items()}
    there |= {place[v].numerator: value for v, value in _places(setup, parameters)}
    if len(rational) == len(numbers):
        for values in _quotients(setup, existence, constants, there):
            yield Template(values)
        yield from map(Template, _some_steps_away(setup, constants, rational, parameters["δ"]))
    for kinds in UNKNOWN:
        unknown = {v: place[v].numerator for v in numbers if v.kind in kinds}
        if all(v in unknown or v in rational for v in numbers):
            others = {place[v].numerator: value for v, value in constants.items() if v not in unknown}
            equalities = (*_said(setup, existence, there), *_of_runs(setup, existence, there))
            said = (with_quotients(poly, others) for poly in equalities)
            found = System(setup.setting, said, there, known).solved(unknown)
            if found is not None:
                yield Template({**constants, **found.values}, found.roots)


def _quotients(setup: Setup, existence: Existence, constants: Values, there: Mapping[Poly, Real]) -> Iterator[Values]:
    yield constants
    tried = [constants]
    for kinds in UNKNOWN:
        said = {**constants, **_solved(setup, existence, constants, there, kinds)}
        if said not in tried:
            tried.append(said)
            yield said


def _some_steps_away(
    setup: Setup, constants: Values, numbers: Mapping[Variable, Fraction], delta: Fraction
) -> Iterator[Values]:
    """Simple numbers for those that are near one, and these with so many δ more."""
    near = {v: _near(value, delta) for v, value in numbers.items() if v.kind == "probability" and value not in SIMPLE}
    moved = {v: found for v, found in near.items() if found is not None}
    if moved:
        yield {**constants, **{v: setup.setting.constant(simple) for v, (simple, _) in moved.items()}}
        step = setup.setting.parameters["δ"]
        yield {**constants, **{v: setup.setting.constant(simple) + n * step for v, (simple, n) in moved.items()}}


def at_state(setup: Setup, existence: Existence, state: State, known: Sequence[Root] = ()) -> Iterator[Template]:
    """Strategies and answers that are as in the state at its parameters; these have to be rational. Roots that are
    `known` keep their names."""
    numbers: dict[Variable, Real] = {}
    for i, (player, actions) in enumerate(setup.setting.scope.players.items()):
        numbers |= {probability(player, action): state.profile[i][a] for a, action in enumerate(actions[:-1])}
    for number, (j, asked, threshold) in enumerate(setup.oracle):
        answer = state.answers.get((j, asked, state.world.number(threshold, ())))
        if answer is None:
            return
        numbers[Variable("answer", index=(number,))] = answer
    parameters = {k: v for k, v in state.world.parameters.items() if isinstance(v, Fraction)}
    yield from templates(setup, existence, numbers, parameters, known)


def equal_to(setup: Setup, parameters: Mapping[str, Fraction]) -> Iterator[Hypothesis]:
    """That the parameters have these numbers."""
    for name, value in parameters.items():
        place = setup.setting.variables.get(parameter(name))
        if place is not None:
            yield Hypothesis(f"at: {name} = {value}", zero(place - value))


def answers_by_equalities(setup: Setup, existence: Existence) -> Template | None:
    """Of `attains`, where the profile is given: the oracle's answers that programs without readings need to play so."""
    place = {v: setup.setting.variables[v].numerator for v in existence.existential if v.kind == "answer"}
    solved = _by_equalities(setup, of_programs(existence), {}, place, {})
    return Template(solved) if solved else None


def answers_at(setup: Setup, existence: Existence, numbers: Mapping[Poly, Real]) -> Iterator[Values]:
    """Answers that the oracle may give at these numbers of parameters and profile: certain ones off the thresholds; at
    a threshold what programs without readings need, or else a constant."""
    place = {v: setup.setting.variables[v].numerator for v in existence.existential if v.kind == "answer"}
    certain: Values = {}
    for number, query in enumerate(setup.oracle):
        over = at_numbers(setup.setting.over(*query).numerator, numbers)
        if over:
            certain[Variable("answer", index=(number,))] = setup.setting.constant(1 if over > 0 else 0)
    yield from _answers(setup, of_programs(existence), certain, place, numbers)


def _answers(
    setup: Setup,
    equalities: list[Poly],
    answers: Values,
    place: Mapping[Variable, Poly],
    numbers: Mapping[Poly, Real],
) -> Iterator[Values]:
    known = {place[v]: value for v, value in answers.items()}
    unknown = {v: variable for v, variable in place.items() if v not in answers}
    answers = {**answers, **_by_equalities(setup, equalities, known, unknown, numbers)}
    left = next((v for v in unknown if v not in answers), None)
    if left is None:
        yield answers
        return
    for value in (Fraction(1, 2), Fraction(0), Fraction(1)):
        more = {**answers, left: setup.setting.constant(value)}
        yield from _answers(setup, equalities, more, place, numbers)


def _solved(
    setup: Setup, existence: Existence, constants: Values, there: Mapping[Poly, Real], kinds: tuple[Kind, ...]
) -> Values:
    """Unknowns of these kinds by equalities: each gives one in terms of the parameters, as far as others are known.
    If answers are among them a probability keeps its number where no equality gives one."""
    place = {v: setup.setting.variables[v].numerator for v in constants}
    unknown = {v: variable for v, variable in place.items() if v.kind in kinds}
    known = {place[v]: value for v, value in constants.items() if v not in unknown}
    equalities = _said(setup, existence, there)
    solved: Values = {}
    while True:
        found = _by_equalities(setup, equalities, known, unknown, there)
        kept = next((v for v in unknown if v not in found and v.kind == "probability" and "answer" in kinds), None)
        if kept is not None:
            found[kept] = constants[kept]
        solved |= found
        known |= {place[v]: value for v, value in found.items()}
        unknown = {v: variable for v, variable in unknown.items() if v not in found}
        if kept is None:
            return solved


def _said(setup: Setup, existence: Existence, there: Mapping[Poly, Real]) -> list[Poly]:
    """Polynomials that are 0 in a state like the one there: of queries, of programs (the shortest first), of what is
    wanted; first equalities, then bounds, which may be reached there by accident. Of each kind those come first that
    say more of parameters."""
    parameters = [setup.setting.variables[parameter(name)].numerator for name in setup.free_parameters]
    wanted: dict[Poly, None] = {}
    for bounds in (False, True):
        found = [poly for h in existence.wanted for poly in _equalities(h.formula, there, bounds)]
        wanted |= dict.fromkeys(sorted(found, key=lambda poly: -sum(power(poly, v) > 0 for v in parameters)))
    return [*_ties(setup, there), *sorted(of_programs(existence), key=len), *wanted]


def _ties(setup: Setup, there: Mapping[Poly, Real]) -> Iterator[Poly]:
    """Polynomials that are 0 where what is asked for is at its threshold, as it is there."""
    for query in setup.oracle:
        over = setup.setting.over(*query).numerator
        if at_numbers(over, there) == 0:
            yield over


def of_programs(existence: Existence) -> list[Poly]:
    """Polynomials that are 0 where programs without readings put out what their players play."""
    single = [choice.alternatives[0] for choice in existence.choices if len(choice.alternatives) == 1]
    return [poly for alternative in single for h in alternative.hypotheses for poly in _equalities(h.formula, {})]


def _of_runs(setup: Setup, existence: Existence, there: Mapping[Poly, Real]) -> Iterator[Poly]:
    """Polynomials that are 0 there where runs that see the truth exactly put out what their players play."""
    zones = next(zone_templates(setup, {}))
    moves = {setup.setting.variables[v].numerator: value for v, value in zones.items()}
    for choice in existence.choices:
        for alternative in choice.alternatives if len(choice.alternatives) > 1 else ():
            formula = substitute(condition(alternative), moves)
            if holds(formula, there):
                yield from _equalities(formula, there)


def _equalities(formula: Formula, there: Mapping[Poly, Real], bounds: bool = True) -> Iterator[Poly]:
    """Polynomials that are 0 by the formula, or bounds that are reached there; of disjunctions, in parts that hold."""
    if isinstance(formula, Atom):
        reached = bounds and formula.relation == ">=" and bool(there) and at_numbers(formula.poly, there) == 0
        yield from (formula.poly,) if formula.relation == "=" or reached else ()
    else:
        parts = (part for part in formula.parts if isinstance(formula, AllOf) or holds(part, there))
        yield from (poly for part in parts for poly in _equalities(part, there, bounds))


def _by_equalities(
    setup: Setup,
    equalities: list[Poly],
    known: Mapping[Poly, Quotient],
    unknown: Mapping[Variable, Poly],
    numbers: Mapping[Poly, Real],
) -> Values:
    """What they say of unknowns, one after another: each equality gives one that it is linear in, the others known."""
    solved: Values = {}
    before = -1
    while before < len(solved):
        before = len(solved)
        for poly in equalities:
            left = with_quotients(poly, {**known, **{unknown[v]: value for v, value in solved.items()}})
            names = [v for v in unknown if v not in solved and power(left, unknown[v])]
            if len(names) == 1 and power(left, unknown[names[0]]) == 1:
                value = _root(left, unknown[names[0]], setup.setting.assumptions, numbers)
                if value is not None:
                    solved[names[0]] = value
    return solved


def _root(poly: Poly, unknown: Poly, assumptions: Assumptions, numbers: Mapping[Poly, Real]) -> Quotient | None:
    """Where the polynomial, which is linear in the unknown, is 0; with a denominator that is positive by what is
    assumed, or else at the numbers. None if neither tells its sign."""
    slope = poly.diff(unknown)
    value = at_numbers(slope, numbers) or 0
    if slope.is_ground or assumptions.positive(slope) or value > 0:
        return zero_of(poly, unknown, 1)
    return zero_of(poly, unknown, -1) if assumptions.positive(-slope) or value < 0 else None


def _places(setup: Setup, parameters: Mapping[str, Fraction]) -> Iterator[tuple[Variable, Fraction]]:
    names = ((parameter(name), value) for name, value in parameters.items())
    return ((variable, value) for variable, value in names if variable in setup.setting.variables)


def _near(value: Fraction, delta: Fraction) -> tuple[Fraction, Fraction] | None:
    """A simple number and how many δ make up this one, if these are few."""
    simple = min(SIMPLE, key=lambda one: abs(one - value))
    steps = (value - simple) / delta if delta else None
    return None if steps is None or abs(steps) > MOST_STEPS else (simple, steps)
