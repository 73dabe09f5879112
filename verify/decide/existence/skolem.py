"""Skolem functions for `possible` and `attains`: for every value of the parameters there is a consistent state.

In: a claim with "there is". Out: states as rational functions of the parameters (and, for `attains`, in the point to be
reached) of which one serves wherever `given` holds; what remains has no existential quantifier, and the negation is
refuted. The functions are chosen from templates: constant strategies, or the point itself, with readings that see the
truth exactly, or all that lies δ below or above it; 3^n readings for n players. So the search is incomplete.

Reference: Skolem, Logisch-kombinatorische Untersuchungen, 1920 (elimination of existential quantifiers by functions).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from verify.decide.clock import Clock
from verify.decide.smt.case_search import Report, open_cases, prune
from verify.decide.smt.simple_model import simple_solution
from verify.decide.smt.solver import Smt
from verify.evidence.certificate import Certificate, Polynomial
from verify.evidence.existence import ExistenceProof, State, Value
from verify.evidence.numbers import Real
from verify.semantics.symbolic import guards
from verify.semantics.symbolic.algebra import Poly, Quotient, coefficients, with_quotients
from verify.semantics.symbolic.existence import Existence, condition
from verify.semantics.symbolic.formula import (
    AllOf,
    Atom,
    Formula,
    Hypothesis,
    all_of,
    any_of,
    atom,
    conjuncts,
    negate,
    nonnegative,
    positive,
)
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.problem import Choice, Problem, consistent_state
from verify.semantics.symbolic.setup import Setup
from verify.semantics.symbolic.variables import POINTS, ZONE_ENDS, Variable, probability

AT_MOST = 5.0


@dataclass(frozen=True)
class SkolemState:
    """A state as a function of the universal variables: quotients for existential variables, and for choices the
    number of the alternative that holds. A variable without one may have any value, and a choice without a number any
    alternative. The state is meant where all denominators are positive."""

    values: Mapping[Variable, Quotient]
    alternatives: Mapping[str, int]


@dataclass(frozen=True)
class SkolemProof:
    """States of which one serves wherever the assumptions hold. To show that, the `hypotheses` have to be refuted: the
    assumptions, and for each state that it does not serve."""

    states: tuple[SkolemState, ...]
    hypotheses: tuple[Hypothesis, ...]


def find_skolem_states(
    setup: Setup,
    existence: Existence,
    fixed: Mapping[Variable, Quotient],
    smt: Smt,
    clock: Clock,
    report: Report,
) -> SkolemProof | None:
    """States that serve, on the solver's word; None if none are found.

    `fixed` has quotients for existential variables (strategies, answers). Readings come from `_zone_templates`.
    """
    report("one consistent state for all parameters")
    assumed = [h.formula for h in existence.assumed]

    def follows(formula: Formula) -> bool:
        answer = smt.check([*assumed, negate(formula)], min(AT_MOST, clock.left()))
        return clock.left() > 0 and answer.status == "unsat"

    answers = [v for v in setup.setting.variables if v.kind == "answer" and v not in fixed]
    if answers:
        ways = product((Fraction(0), Fraction(1), Fraction(1, 2)), repeat=len(answers))
        exactly = next(_zone_templates(setup, fixed))
        numbers = ({v: _number(setup, value) for v, value in zip(answers, way, strict=True)} for way in ways)
        states = tuple(SkolemState({**exactly, **fixed, **way}, {}) for way in numbers)
    else:
        values: dict[Variable, Quotient] = dict(fixed)
        alternatives: dict[str, int] = {}
        for choice in existence.choices:
            run = _some_run(choice, setup, fixed, follows)
            if run is None:
                return None
            values.update(run.values)
            alternatives.update(run.alternatives)
        states = (SkolemState(values, alternatives),)
    served = any_of(serves(setup, existence, state) for state in states)
    return proof_of(setup, existence, states) if all(map(follows, conjuncts(served))) else None


def proof_of(setup: Setup, existence: Existence, states: Sequence[SkolemState]) -> SkolemProof:
    """The proof that one of the states serves, if it does."""
    fails = (negate(serves(setup, existence, state)) for state in states)
    numbered = (Hypothesis(f"state {k} does not serve", formula) for k, formula in enumerate(fails, 1))
    return SkolemProof(tuple(states), (*existence.assumed, *numbered))


def existence_proof(proof: SkolemProof, certificate: Certificate) -> ExistenceProof:
    """The proof as evidence, with a certificate that its hypotheses contradict each other."""
    quotients = [value for state in proof.states for value in state.values.values()]
    polynomials = [poly for quotient in quotients for poly in (quotient.numerator, quotient.denominator)]
    used = sorted({i for poly in polynomials for exponents in poly for i, e in enumerate(exponents) if e})
    names = tuple(str(polynomials[0].ring.symbols[i].name) for i in used) if polynomials else ()

    def written(poly: Poly) -> Polynomial:
        return tuple((a, tuple(exponents[i] for i in used)) for exponents, a in coefficients(poly))

    def value(quotient: Quotient) -> Value:
        whole = quotient.denominator == 1
        return Value(written(quotient.numerator), None if whole else written(quotient.denominator))

    states = (State({str(v): value(q) for v, q in state.values.items()}, state.alternatives) for state in proof.states)
    return ExistenceProof(names, tuple(states), certificate)


def serves(setup: Setup, existence: Existence, state: SkolemState) -> Formula:
    """The formula that the state serves: it is consistent, and satisfies what the claim asks for."""
    moves = {setup.setting.variables[name].numerator: value for name, value in state.values.items()}
    positives = [positive(Quotient.of(value.denominator)) for value in state.values.values()]
    wanted = [h.formula for h in existence.wanted]
    for choice in existence.choices:
        number = state.alternatives.get(choice.name)
        kept = choice.alternatives if number is None else (choice.alternatives[number],)
        wanted.append(any_of(map(condition, kept)))
    return all_of((*positives, substitute(all_of(wanted), moves)))


def _some_run(
    choice: Choice, setup: Setup, fixed: Mapping[Variable, Quotient], follows: Callable[[Formula], bool]
) -> SkolemState | None:
    """The first template of readings with which the run serves for all parameters: by one alternative everywhere, or
    else by some alternative at each value."""
    for zones in _zone_templates(setup, fixed):
        values = {**fixed, **zones}
        moves = {setup.setting.variables[name].numerator: value for name, value in values.items()}
        ways = [substitute(condition(alternative), moves) for alternative in choice.alternatives]
        used = {v: value for v, value in zones.items() if _is_of(v, choice, setup)}
        for number, way in enumerate(ways):
            if all(map(follows, conjuncts(way))):
                return SkolemState(used, {choice.name: number})
        if follows(any_of(ways)):
            return SkolemState(used, {})
    return None


def _is_of(variable: Variable, choice: Choice, setup: Setup) -> bool:
    """Whether the variable belongs to the run that the choice is about."""
    me = None if choice.player is None else setup.setting.players[choice.player]
    return variable.owner == me and (not variable.index or choice.name.startswith(f"{me}, {variable.index[0]}"))


def missed_point(setup: Setup, clock: Clock, report: Report) -> dict[str, Fraction] | None:
    """A point of the region, at the setup's numbers, with no consistent state within the distance, if one is found."""
    smt = Smt(setup.integers)
    problem = prune(consistent_state(setup), smt, clock)
    stronger = Goal(setup, "stronger")
    region = [stronger.formula(item.proposition) for item in setup.claim.items]
    exactly = {
        setup.setting.variables[name].numerator: value for name, value in next(_zone_templates(setup, {})).items()
    }
    reached = all_of(
        any_of(substitute(condition(a), exactly) for a in choice.alternatives) for choice in problem.choices
    )
    strategies = [
        (str(probability(player, action)), setup.setting.profile[i][a], (Fraction(0), Fraction(1), Fraction(1, 2)))
        for i, (player, actions) in enumerate(setup.setting.scope.players.items())
        for a, action in enumerate(actions[:-1])
    ]
    known = [h.formula for h in (*setup.given, *setup.simplex)]
    point = simple_solution([*known, *region, negate(reached)], strategies, smt, clock)
    if point is None or setup.claim.within is None:
        return None
    distance = setup.setting.number(setup.claim.within.proposition, ())
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
    return None if any(True for _ in open_cases(nearby, smt, clock, report, AT_MOST)) else found


def substitute(formula: Formula, moves: Mapping[Poly, Quotient]) -> Formula:
    """The formula with variables replaced; atoms are multiplied by denominators, which are positive."""
    if isinstance(formula, Atom):
        return atom(formula.relation, with_quotients(formula.poly, moves))
    combine = all_of if isinstance(formula, AllOf) else any_of
    return combine(substitute(part, moves) for part in formula.parts)


def _zone_templates(setup: Setup, fixed: Mapping[Variable, Quotient]) -> Iterator[dict[Variable, Quotient]]:
    """Readings as functions of the truth, some of which is `fixed`: exactly it, or all that lies δ below or above it;
    and points in them. With more than two actions no readings are known to serve a run: there is one empty template."""
    setting = setup.setting
    if any(len(actions) != 2 for actions in setting.scope.players.values()):
        yield {}
        return
    delta = setting.parameters["δ"]
    shifts = {"exact": (0, 0), "below": (-1, 0), "above": (0, 1)}
    truth = {
        player: fixed.get(probability(player, actions[0]), Quotient.of(x))
        for (player, actions), x in zip(setting.scope.players.items(), guards.truth(setting), strict=True)
    }
    for shape in product(shifts.values(), repeat=len(setting.players)):
        shift = dict(zip(setting.players, shape, strict=True))
        values: dict[Variable, Quotient] = {}
        for variable in setting.variables:
            if variable.kind in (*ZONE_ENDS, *POINTS):
                player = str(variable.index[-1])
                down, up = shift[player]
                move = {"low": down, "high": up}.get(variable.kind, down + up)
                values[variable] = truth[player] + move * delta
        yield values


def _number(setup: Setup, value: Real) -> Quotient:
    assert isinstance(value, Fraction)
    return setup.setting.constant(value)
