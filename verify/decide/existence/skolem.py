"""Skolem functions for `possible` and `attains`: for every value of the parameters there is a consistent state.

In: a claim with "there is". Out: states as rational functions of the parameters (and, for `attains`, in the point to be
reached) of which one serves wherever `given` holds; what remains has no existential quantifier, and the negation is
refuted. The functions are chosen from templates: constant strategies, or the point itself, with readings that see the
truth exactly, or all that lies δ below or above it; 3^n readings for n players. So the search is incomplete.

Reference: Skolem, Logisch-kombinatorische Untersuchungen, 1920 (elimination of existential quantifiers by functions).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from verify.decide.clock import Clock
from verify.decide.existence.roots import Root, Template, definition
from verify.decide.smt.case_search import Report
from verify.decide.smt.solver import Smt
from verify.evidence.certificate import Certificate, Polynomial
from verify.evidence.existence import Definition, ExistenceProof, State, Value
from verify.evidence.numbers import Real
from verify.semantics.symbolic import guards
from verify.semantics.symbolic.algebra import Poly, Quotient, coefficients, with_quotients
from verify.semantics.symbolic.existence import MOST_MULTIPLES, Existence, condition
from verify.semantics.symbolic.formula import (
    AllOf,
    Atom,
    Formula,
    Hypothesis,
    all_of,
    any_of,
    atom,
    conjuncts,
    holds,
    negate,
    positive,
)
from verify.semantics.symbolic.problem import Choice
from verify.semantics.symbolic.setup import Setup
from verify.semantics.symbolic.variables import ABOVE, POINTS, ZONE_ENDS, Variable, probability

AT_MOST = 5.0


@dataclass(frozen=True)
class SkolemState:
    """A state as a function of the universal variables: quotients for existential variables, and for choices the
    number of the alternative that holds. A variable without one may have any value, and a choice without a number any
    alternative. The state is meant where all denominators are positive. The `roots` are those that it speaks of, each
    after those that define it."""

    values: Mapping[Variable, Quotient]
    alternatives: Mapping[str, int]
    roots: tuple[Root, ...] = ()


@dataclass(frozen=True)
class SkolemProof:
    """States of which one serves wherever the assumptions hold. To show that, the `hypotheses` have to be refuted: the
    assumptions, the definitions of roots, and for each state that it does not serve. `certificate` shows it, if one is
    known already."""

    states: tuple[SkolemState, ...]
    hypotheses: tuple[Hypothesis, ...]
    certificate: Certificate | None = None

    @property
    def roots(self) -> tuple[Root, ...]:
        return roots_of(self.states)


def find_skolem_states(
    setup: Setup,
    existence: Existence,
    template: Template,
    smt: Smt,
    clock: Clock,
    report: Report,
) -> SkolemProof | None:
    """States that serve, on the solver's word; None if none are found.

    The template has quotients for existential variables (strategies, answers). Readings come from `zone_templates`.
    """
    report("one consistent state for all parameters")
    fixed, roots = template.values, template.roots
    assumed = [h.formula for h in (*existence.assumed, *(definition(setup.setting, root) for root in roots))]

    points: list[Mapping[Poly, Fraction]] = []
    ring = setup.setting.ring
    places = {symbol.name: gen for symbol, gen in zip(ring.symbols, ring.gens, strict=True)}

    def follows(formula: Formula) -> bool:
        """Asked of the solver only where it holds at all points that refuted what was asked before."""
        denied = negate(formula)
        if any(holds(denied, point) for point in points):
            return False
        answer = smt.check([*assumed, denied], min(AT_MOST, clock.left()))
        if answer.model:
            rational = {name: v for name, v in answer.model.items() if isinstance(v, Fraction)}
            points.append({gen: rational[name] for name, gen in places.items() if name in rational})
        return clock.left() > 0 and answer.status == "unsat"

    answers = [v for v in setup.setting.variables if v.kind == "answer" and v not in fixed]
    if answers:
        ways = product((Fraction(0), Fraction(1), Fraction(1, 2)), repeat=len(answers))
        exactly = next(zone_templates(setup, fixed))
        numbers = ({v: _number(setup, value) for v, value in zip(answers, way, strict=True)} for way in ways)
        states = tuple(SkolemState({**exactly, **fixed, **way}, {}, roots) for way in numbers)
    else:
        values: dict[Variable, Quotient] = dict(fixed)
        alternatives: dict[str, int] = {}
        for choice in existence.choices:
            run = _some_run(choice, setup, fixed, follows)
            if run is None:
                return None
            values.update(run.values)
            alternatives.update(run.alternatives)
        states = (SkolemState(values, alternatives, roots),)
    served = any_of(serves(setup, existence, state) for state in states)
    return proof_of(setup, existence, states) if all(map(follows, conjuncts(served))) else None


def proof_of(setup: Setup, existence: Existence, states: Sequence[SkolemState]) -> SkolemProof:
    """The proof that one of the states serves, if it does."""
    fails = (negate(serves(setup, existence, state)) for state in states)
    numbered = (Hypothesis(f"state {k} does not serve", formula) for k, formula in enumerate(fails, 1))
    defined = (definition(setup.setting, root) for root in roots_of(states))
    return SkolemProof(tuple(states), (*existence.assumed, *defined, *numbered))


def roots_of(states: Iterable[SkolemState]) -> tuple[Root, ...]:
    """All roots that the states speak of, each once and after those that define it."""
    return tuple({root.variable: root for state in states for root in state.roots}.values())


def existence_proof(proof: SkolemProof, certificate: Certificate) -> ExistenceProof:
    """The proof as evidence, with a certificate that its hypotheses contradict each other."""
    quotients = [value for state in proof.states for value in state.values.values()]
    quotients += [bound for root in proof.roots for bound in (root.low, root.high)]
    polynomials = [poly for quotient in quotients for poly in (quotient.numerator, quotient.denominator)]
    polynomials += [root.polynomial for root in proof.roots]
    used = sorted({i for poly in polynomials for exponents in poly for i, e in enumerate(exponents) if e})
    names = tuple(str(polynomials[0].ring.symbols[i].name) for i in used) if polynomials else ()

    def written(poly: Poly) -> Polynomial:
        return tuple((a, tuple(exponents[i] for i in used)) for exponents, a in coefficients(poly))

    def value(quotient: Quotient) -> Value:
        whole = quotient.denominator == 1
        return Value(written(quotient.numerator), None if whole else written(quotient.denominator))

    states = (State({str(v): value(q) for v, q in state.values.items()}, state.alternatives) for state in proof.states)
    definitions = (
        Definition(str(root.variable), written(root.polynomial), value(root.low), value(root.high))
        for root in proof.roots
    )
    return ExistenceProof(names, tuple(states), certificate, tuple(definitions))


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
    for zones in zone_templates(setup, fixed):
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


def substitute(formula: Formula, moves: Mapping[Poly, Quotient]) -> Formula:
    """The formula with variables replaced; atoms are multiplied by denominators, which are positive."""
    if isinstance(formula, Atom):
        return atom(formula.relation, with_quotients(formula.poly, moves))
    combine = all_of if isinstance(formula, AllOf) else any_of
    return combine(substitute(part, moves) for part in formula.parts)


def zone_templates(setup: Setup, fixed: Mapping[Variable, Quotient]) -> Iterator[dict[Variable, Quotient]]:
    """Readings as functions of the truth, some of which is `fixed`: exactly it, or all that lies δ below or above it;
    and points in them. With more than two actions no readings are known to serve a run: there is one empty template."""
    setting = setup.setting
    if any(len(actions) != 2 for actions in setting.scope.players.values()):
        yield {}
        return
    if setting.reading == "post":
        yield from _number_templates(setup, fixed)
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


def _number_templates(setup: Setup, fixed: Mapping[Variable, Quotient]) -> Iterator[dict[Variable, Quotient]]:
    """In reading `post`: of each player the multiple of δ/2 below its probability is read or the next above, and points
    are at an end of the zone around it, or at the truth. Of `possible` some multiple from 0 on, at fixed strategies."""
    setting, names = setup.setting, setup.setting.players
    places = setting.variables
    truth = {j: fixed.get(probability(j, a[0]), places[probability(j, a[0])]) for j, a in setting.scope.players.items()}
    ends = ("low", "high", "truth")
    options: dict[str, list[tuple[Quotient, Quotient, Quotient, str]]] = {}
    if setup.claim.kind == "attains":
        for j in names:
            below = truth[j] - places[Variable("off", j)]
            zones = {
                w: (places[Variable("next", j, (w, "low"))], places[Variable("next", j, (w, "high"))])
                for w in ("below", "above")
            }
            numbers = {"below": below, "above": places[Variable("next", j, ABOVE)]}
            options[j] = [(numbers[w], low, high, end) for w, (low, high) in zones.items() for end in ends]
    else:
        delta = setting.parameters["δ"]
        multiples = [delta * Fraction(k, 2) for k in range(MOST_MULTIPLES + 1)]
        zero = setting.constant(0)
        seen = [(p, p - delta if k >= 2 else zero, p + delta) for k, p in enumerate(multiples)]
        options |= {j: [(*of_number, end) for of_number in seen for end in ends] for j in names}
    for shape in product(*options.values()):
        chosen = dict(zip(names, shape, strict=True))
        values: dict[Variable, Quotient] = {}
        for variable in setting.variables:
            if variable.kind in ("read", *ZONE_ENDS, *POINTS):
                j = str(variable.index[-1])
                number, low, high, end = chosen[j]
                at = {"low": low, "high": high, "truth": truth[j], "read": number}
                values[variable] = at[end if variable.kind in POINTS else variable.kind]
        yield values


def _number(setup: Setup, value: Real) -> Quotient:
    assert isinstance(value, Fraction)
    return setup.setting.constant(value)
