"""Skolem states for `possible`, from models: a state at numbers becomes one as functions of the parameters.

In: what a claim says exists. Out: states of which one serves wherever the assumptions hold, on the solver's word. Where
none of those known serves the solver finds numbers, and a state there; what it says of zones, points in them, answers
and strategies is eliminated by `projection`, in this order, so that in the end all are functions of the parameters.

Reference: Bjørner and Janota, Playing with quantified satisfaction, 2015 (instances of a quantifier from models).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from verify.decide.clock import Clock
from verify.decide.existence.projection import Side, projected
from verify.decide.existence.skolem import SkolemProof, SkolemState, proof_of, serves
from verify.decide.existence.templates import equal_to
from verify.decide.smt.solver import Answer, Smt, Value
from verify.evidence.certificate import Certificate
from verify.semantics.symbolic.algebra import Poly, Quotient, at_numbers
from verify.semantics.symbolic.existence import Existence, condition
from verify.semantics.symbolic.formula import Atom, Formula, Hypothesis, any_of, holds, zero
from verify.semantics.symbolic.setup import Setup
from verify.semantics.symbolic.variables import Variable

Certify = Callable[[Sequence[Hypothesis]], Certificate | None]
"""A certificate that hypotheses contradict each other, if one is soon found."""
MOST_STATES, AT_ONCE = 15, 3
"""In one proof, before those that are not needed are left out; and from one model."""
EACH = 3.0
"""Seconds for each question of the solver, counted in its steps."""
KINDS = ("point", "step point", "bound", "weight", "low", "high", "answer", "probability", "parameter")
ORDER = {kind: place for place, kind in enumerate(KINDS)}
"""Points are eliminated first, and then what they depend on; parameters where they are to be found as well."""
SIDES: tuple[tuple[Side, Side, Side | None], ...] = (
    ("high", "low", None),
    ("low", "high", "low"),
    ("low", "high", "high"),
    ("low", "low", "low"),
    ("low", "low", "high"),
    ("high", "high", "low"),
    ("high", "high", "high"),
)
"""Of which side the ends of a zone are bounds, and strategies: zones no wider than is needed, or as wide as they may
be, or all to one side."""
SIMPLE = 4
"""The largest denominator of a number that does not look as if it belonged to one value of the parameters only."""


def states_that_serve(
    setup: Setup, existence: Existence, smt: Smt, clock: Clock, certificate: Certify
) -> SkolemProof | None:
    """States of which one serves for all parameters; None if they are not found. Where the solver does not say whether
    they do, it is for a `certificate` of it to be found."""
    states: list[SkolemState] = []
    while len(states) < MOST_STATES and clock.left() > 0:
        answer = _uncovered(setup, existence, states, smt, clock)
        if answer.status == "unsat":
            for state in states[:-1]:
                rest = [each for each in states if each is not state]
                if _uncovered(setup, existence, rest, smt, clock).status == "unsat":
                    states = rest
            return proof_of(setup, existence, states)
        if answer.status == "unknown" and states:
            proof = proof_of(setup, existence, states)
            found = certificate(proof.hypotheses)
            return None if found is None else replace(proof, certificate=found)
        more = _at_model(setup, existence, answer.model or {}, smt, clock)
        if not more:
            return None
        states += more
    return None


def _uncovered(setup: Setup, existence: Existence, states: Sequence[SkolemState], smt: Smt, clock: Clock) -> Answer:
    """Whether there are parameters at which none of the states serves."""
    return smt.check([h.formula for h in proof_of(setup, existence, states).hypotheses], EACH, clock=clock)


def parameters_that_serve(
    setup: Setup,
    existence: Existence,
    at: Mapping[str, Fraction],
    hint: Mapping[str, Fraction],
    smt: Smt,
    clock: Clock,
) -> dict[str, Quotient] | None:
    """The other parameters as functions of those that have numbers here, such that a state as wanted is there: at these
    numbers, so that it is to be shown where else. The `hint` has numbers of others at which one may be."""
    names = {v: v.owner for v in setup.setting.variables if v.kind == "parameter" and v.owner not in at}
    wanted = (*existence.assumed, *existence.wanted)
    everything = Existence((), wanted, existence.choices, existence.existential | names.keys())
    model = smt.check([h.formula for h in equal_to(setup, at)], EACH, clock=clock).model
    numbers = [h.formula for h in equal_to(setup, hint)]
    states = _at_model(setup, everything, model or {}, smt, clock, numbers)
    return {name: states[0].values[v] for v, name in names.items() if v in states[0].values} if states else None


def _at_model(
    setup: Setup,
    existence: Existence,
    model: Mapping[str, Value],
    smt: Smt,
    clock: Clock,
    hint: Sequence[Formula] = (),
) -> list[SkolemState]:
    """States that serve at the parameters of the model, as functions of these: some at which the same alternatives
    hold, and of whose numbers few are kept as they are in the model. What the `hint` says holds at the numbers."""
    places = setup.setting.variables
    wanted = [h.formula for h in existence.wanted]
    runs = [any_of(map(condition, choice.alternatives)) for choice in existence.choices]
    used = _used([*wanted, *runs, *(h.formula for h in existence.assumed)])
    universal = [v for v in places if v not in existence.existential and places[v].numerator in used]
    here = _rational(model, universal)
    if not model or here is None:
        return []
    fixed = [zero(places[v] - value) for v, value in here.items()]
    there = smt.check([*fixed, *hint, *wanted, *runs], EACH, clock=clock).model
    own = [v for v in existence.existential if places[v].numerator in used]
    found = None if there is None else _rational(there, sorted(own, key=lambda v: (ORDER.get(v.kind, 0), str(v))))
    if found is None:
        return []
    numbers = {places[v].numerator: value for v, value in (*here.items(), *found.items())}
    states = list(_states(setup, existence, list(found), numbers))
    kept = [sum(map(_is_kept, state.values.values())) for state in states]
    best = [state for state, count in zip(states, kept, strict=True) if count == min(kept)]
    return [state for k, state in enumerate(best) if state not in best[:k]][:AT_ONCE]


def _is_kept(value: Quotient) -> bool:
    """Whether a function of the parameters is just the number that it had in the model."""
    if not (value.numerator.is_ground and value.denominator.is_ground):
        return False
    over, under = (at_numbers(poly, {}) for poly in (value.numerator, value.denominator))
    return isinstance(over, Fraction) and isinstance(under, Fraction) and (over / under).denominator > SIMPLE


def _rational(model: Mapping[str, Value], variables: Iterable[Variable]) -> dict[Variable, Fraction] | None:
    """The numbers of these variables (0 where the model says nothing), if all are rational."""
    found: dict[Variable, Fraction] = {}
    for variable in variables:
        value = model.get(str(variable), Fraction(0))
        if not isinstance(value, Fraction):
            return None
        found[variable] = value
    return found


def _states(
    setup: Setup, existence: Existence, own: Sequence[Variable], numbers: Mapping[Poly, Fraction]
) -> Iterator[SkolemState]:
    """The state with these numbers as functions of the parameters, in a few ways; each serves at the numbers."""
    places = setup.setting.variables
    formulas: list[Formula] = [h.formula for h in existence.wanted]
    alternatives: dict[str, int] = {}
    for choice in existence.choices:
        ways = [condition(alternative) for alternative in choice.alternatives]
        number = min((k for k, way in enumerate(ways) if holds(way, numbers)), key=lambda k: len(_used([ways[k]])))
        alternatives[choice.name] = number
        formulas.append(ways[number])
    for low, high, of_strategies in SIDES:
        sides: dict[str, Side | None] = {"low": low, "high": high, "probability": of_strategies}
        values = projected(formulas, [(places[v].numerator, sides.get(v.kind)) for v in own], numbers)
        state = SkolemState({v: values[places[v].numerator] for v in own}, alternatives)
        if holds(serves(setup, existence, state), numbers):
            yield state


def _used(formulas: Iterable[Formula]) -> set[Poly]:
    """The variables that the formulas speak of."""
    found: set[Poly] = set()
    for formula in formulas:
        if isinstance(formula, Atom):
            gens = formula.poly.ring.gens
            found |= {gens[i] for exponents in formula.poly for i, e in enumerate(exponents) if e}
        else:
            found |= _used(formula.parts)
    return found
